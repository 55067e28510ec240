package org.chainrule.judge;

import java.util.List;
import java.util.Optional;
import org.chainrule.program.Formula;
import org.chainrule.tensor.Numbers;

/**
 * What is right where a formula is asked for, typed as text or written as a lambda. Any form that has the same values
 * is right, unless a form is required.
 *
 * <p>Answer and reference are compared at some twenty random points of the domain, spread over the whole of it and over
 * the tenth in its middle, and at the special points; points where the reference has no value are left out. Typed text
 * is echoed as it was read.
 *
 * <pre>{@code
 * ExpressionKey.of("18*x + 6", "x")
 *     .on("x", -5, 5)
 *     .misconception(Misconception.INNER_FORGOTTEN, "6*x + 2")
 *     .misconception(Misconception.OUTER_AT_X, "6*x");
 * }</pre>
 */
public final class ExpressionKey implements Key {

    private final Formula reference;
    private final Domain domain;
    private final List<Anticipated<Formula>> anticipated;
    private final RequiredForm form;
    private final boolean mayBeConstant;
    private final Advice advice;

    private ExpressionKey(Formula reference, Domain domain, List<Anticipated<Formula>> anticipated,
            RequiredForm form, boolean mayBeConstant, Advice advice) {
        this.reference = reference;
        this.domain = domain;
        this.anticipated = anticipated;
        this.form = form;
        this.mayBeConstant = mayBeConstant;
        this.advice = advice;
    }

    /** A key for a formula in these variables; a lambda takes them in this order. */
    public static ExpressionKey of(String reference, String... variables) {
        List<String> names = List.of(variables);
        return new ExpressionKey(FormulaGiven.formula(reference, names), Domain.of(names), List.of(), RequiredForm.ANY,
                false, new Advice("Put a simple number into your formula and work the same value out by hand.", 0));
    }

    /** The same key with an interval from which a variable is drawn; without one it is -3 to 3. */
    public ExpressionKey on(String variable, double from, double to) {
        return with(domain.on(variable, from, to));
    }

    /** The same key with a special point at which the values are compared too. */
    public ExpressionKey at(double... point) {
        return with(domain.at(point));
    }

    /** The same key, which recognises a misconception by the formula that it leads to. */
    public ExpressionKey misconception(Misconception row, String formula) {
        return with(Anticipated.misconception(read(formula), row));
    }

    /** The same key, which recognises a misconception and says it in words of the exercise. */
    public ExpressionKey misconception(Misconception row, String formula, String headline) {
        return with(Anticipated.misconception(read(formula), row).saying(headline));
    }

    /** The same key, which knows a wrong formula that is no misconception of the catalogue. */
    public ExpressionKey wrong(String formula, String headline, String next) {
        return with(Anticipated.wrong(read(formula), headline, next));
    }

    /** The same key, which knows a wrong formula by a name of the author's own, for reports on a class. */
    public ExpressionKey wrong(String name, String formula, String headline, String next) {
        return with(Anticipated.wrong(read(formula), headline, next).named(name));
    }

    /** The same key, which requires the formula to be typed in this form. */
    public ExpressionKey form(RequiredForm required) {
        return new ExpressionKey(reference, domain, anticipated, required, mayBeConstant, advice);
    }

    /** The same key for a reference that is a constant function, which is refused otherwise. */
    public ExpressionKey constant() {
        return new ExpressionKey(reference, domain, anticipated, form, true, advice);
    }

    /** The same key with the next action for a formula that it does not recognise. */
    public ExpressionKey next(String action) {
        return new ExpressionKey(reference, domain, anticipated, form, mayBeConstant, advice.next(action));
    }

    /** The same key with the hint that helps most. */
    public ExpressionKey hint(int number) {
        return new ExpressionKey(reference, domain, anticipated, form, mayBeConstant, advice.hint(number));
    }

    @Override
    public Finding judge(Answers answers) {
        if (answers.answer() == null) {
            return Finding.unanswered("Run the answer's cell and then its check cell.");
        }
        try {
            Candidate candidate = Candidate.read(answers.answer(), domain.variables());
            if (candidate.problem() != null) {
                return candidate.problem();
            }
            Comparison comparison = Comparison.of(candidate, reference, domain, answers.random());
            return advice.on(judge(candidate, comparison)).understood(candidate.understood());
        } catch (AnswerProblem problem) {
            return Finding.failed(problem);
        }
    }

    private Finding judge(Candidate candidate, Comparison comparison) {
        boolean constant = Comparison.isConstant(comparison.expected());
        if (constant && !mayBeConstant) {
            throw new IllegalStateException(reference + " is constant: say constant() if that is meant");
        }
        if (candidate.formula() == null && comparison.isMissing()) {
            return Finding.unanswered("Write your function's result where todo() or NaN stands, then run this check again.");
        }
        if (comparison.agrees()) {
            return form.isMetBy(candidate.formula()) ? Finding.correct("Your formula agrees with the right one at "
                    + comparison.points().size() + " points.") : form.finding(candidate.formula());
        }
        Optional<Anticipated<Formula>> recognised = anticipated.stream()
                .filter(wrong -> comparison.agreesWith(wrong.answer()::at)).findFirst();
        if (recognised.isPresent()) {
            return recognised.get().finding();
        }
        if (comparison.isNegative()) {
            return Anticipated.misconception("", Misconception.SIGN).finding();
        }
        return difference(candidate, comparison, constant);
    }

    private Finding difference(Candidate candidate, Comparison comparison, boolean constant) {
        if (comparison.firstUndefined() >= 0) {
            return undefined(candidate, comparison.points().get(comparison.firstUndefined()));
        }
        if (!constant && Comparison.isConstant(comparison.given())) {
            return Finding.wrong("Your answer is the same number everywhere, but it should depend on "
                    + Words.listed(domain.variables()) + ".", "Work with the letters first; put numbers in only afterwards.");
        }
        int first = comparison.firstDifference();
        String where = "At " + domain.said(comparison.points().get(first)) + " your formula gives "
                + Numbers.format(comparison.given()[first]) + ", which is not the right value";
        int agreements = comparison.agreements();
        return Finding.wrong(where + (agreements == 0 ? "." : "; it is right at " + agreements + " of "
                + comparison.points().size() + " points only."), "");
    }

    private Finding undefined(Candidate candidate, double[] point) {
        String trouble = candidate.formula() == null ? "" : " There " + candidate.formula().trouble(point);
        return Finding.wrong("Your formula has no value at " + domain.said(point) + ", where there should be one." + trouble,
                "Look for a division by 0, a root or a logarithm that breaks there.");
    }

    private Formula read(String formula) {
        return FormulaGiven.formula(formula, domain.variables());
    }

    private ExpressionKey with(Domain other) {
        return new ExpressionKey(reference, other, anticipated, form, mayBeConstant, advice);
    }

    private ExpressionKey with(Anticipated<Formula> wrong) {
        return new ExpressionKey(reference, domain, Anticipated.append(anticipated, wrong), form, mayBeConstant, advice);
    }
}
