package org.chainrule.program;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.chainrule.tensor.Notation;
import org.chainrule.tensor.Numbers;
import org.chainrule.tensor.Primitive;

/** Prints programs as text that can be parsed again, and as LaTeX. Works with a stack, so depth costs no recursion. */
final class Printer {

    /** Above so many signs a shared line would be repeated too often; then it gets a name of its own. */
    private static final int LONGEST = 4000;

    private final Program program;
    private final boolean latex;
    private final StringBuilder text = new StringBuilder();
    private final Deque<Object> waiting = new ArrayDeque<>();

    /** A line still to be printed, and how tightly it must bind to stand without parentheses. */
    private record Line(int place, int needed) {}

    private Printer(Program program, boolean latex) {
        this.program = program;
        this.latex = latex;
    }

    static String text(Program program) {
        return statements(Sharing.named(program, LONGEST), false, "; ");
    }

    static String latex(Program program) {
        return statements(Sharing.named(program, LONGEST), true, ",\\quad ");
    }

    private static String statements(Program program, boolean latex, String between) {
        StringBuilder text = new StringBuilder();
        List<Integer> results = program.results();
        List<Definition> definitions = program.definitions();
        for (Definition definition : definitions) {
            boolean result = results.contains(definition.place());
            boolean named = program.steps().get(definition.place()).name() != null;
            if (named || !result) {
                separate(text, between).append(name(plainName(program, definition, latex), latex)).append(" = ")
                        .append(expression(definition.formula(), latex));
            }
        }
        if (program.isList()) {
            return separate(text, between).append(list(program, definitions, latex)).toString();
        }
        boolean last = !definitions.isEmpty() && definitions.get(definitions.size() - 1).place() == results.get(0);
        boolean printed = last && program.steps().get(results.get(0)).name() != null;
        return printed ? text.toString()
                : separate(text, between).append(result(program, results.get(0), definitions, latex)).toString();
    }

    private static String plainName(Program program, Definition definition, boolean latex) {
        return latex ? definition.name() : program.steps().get(definition.place()).name();
    }

    private static StringBuilder separate(StringBuilder text, String between) {
        return text.append(text.length() == 0 ? "" : between);
    }

    private static String list(Program program, List<Definition> definitions, boolean latex) {
        StringBuilder text = new StringBuilder(latex ? "\\left[" : "[");
        for (int i = 0; i < program.results().size(); i++) {
            text.append(i == 0 ? "" : ", ").append(result(program, program.results().get(i), definitions, latex));
        }
        return text.append(latex ? "\\right]" : "]").toString();
    }

    private static String result(Program program, int place, List<Definition> definitions, boolean latex) {
        String own = program.steps().get(place).name();
        if (own != null) {
            return name(own, latex);
        }
        Definition definition = definitions.stream().filter(d -> d.place() == place).findFirst().orElseThrow();
        return expression(definition.formula(), latex);
    }

    /** One formula, its inputs by their names, everything else written out. */
    static String expression(Program formula, boolean latex) {
        return new Printer(formula, latex).print(formula.results().get(0));
    }

    private String print(int place) {
        waiting.push(new Line(place, Notation.ANY));
        while (!waiting.isEmpty()) {
            Object next = waiting.pop();
            if (next instanceof Line line) {
                line(line);
            } else {
                text.append(next);
            }
        }
        return text.toString();
    }

    private void line(Line line) {
        Step step = program.steps().get(line.place());
        if (!step.isOperation()) {
            String atom = step.isConstant() ? number(step) : name(inputName(step.name()), latex);
            boolean sign = atom.startsWith("-") && line.needed() >= Notation.SIGN;
            text.append(sign ? bracketed(atom) : atom);
            return;
        }
        Notation notation = step.primitive().notation();
        boolean brackets = binding(notation) < line.needed();
        waiting.push(brackets ? close() : "");
        pushPieces(latex ? notation.latex() : notation.text(), step, notation);
        waiting.push(brackets ? open() : "");
    }

    /** In text a name assigned again is written as it was assigned; in LaTeX with its prime. */
    private String inputName(String name) {
        return latex ? name : Definition.withoutPrimes(name);
    }

    private int binding(Notation notation) {
        return latex ? notation.latexBinding() : notation.binding();
    }

    /** Pushes the pattern's pieces, last first, so that they come off the stack in order. */
    private void pushPieces(String pattern, Step step, Notation notation) {
        int end = pattern.length();
        for (int at = pattern.lastIndexOf('#'); at >= 0; at = pattern.lastIndexOf('#', at - 1)) {
            waiting.push(pattern.substring(at + 2, end));
            if (pattern.charAt(at + 1) == '*') {
                pushAll(step.operands());
            } else {
                int operand = pattern.charAt(at + 1) - '0';
                waiting.push(new Line(step.operands()[operand], needed(step.primitive(), notation, operand)));
            }
            end = at;
        }
        waiting.push(pattern.substring(0, end));
    }

    private void pushAll(int[] operands) {
        for (int i = operands.length - 1; i >= 0; i--) {
            waiting.push(new Line(operands[i], Notation.ANY));
            waiting.push(i == 0 ? "" : ", ");
        }
    }

    private int needed(Primitive primitive, Notation notation, int operand) {
        boolean enclosed = latex && (notation.latex().startsWith("\\frac") || operand == 1 && notation.latex().contains("^{"));
        return enclosed ? Notation.ANY : operand == 0 ? notation.left() : notation.right();
    }

    private String open() {
        return latex ? "\\left(" : "(";
    }

    private String close() {
        return latex ? "\\right)" : ")";
    }

    private String bracketed(String atom) {
        return open() + atom + close();
    }

    private String number(Step step) {
        if (step.constant().shape().rank() > 0) {
            return step.constant().toString();
        }
        double value = step.constant().value();
        if (!latex) {
            return Numbers.exact(value);
        }
        return value == Math.E ? "e" : value == Math.PI ? "\\pi" : latexNumber(value);
    }

    static String latexNumber(double value) {
        String number = Numbers.format(value);
        int e = number.indexOf('E');
        return e < 0 ? number : number.substring(0, e) + " \\cdot 10^{" + number.substring(e + 1) + "}";
    }

    /** A name in LaTeX: one letter as it is, several upright, what follows a _ or a digit below. */
    static String name(String name, boolean latex) {
        if (!latex) {
            return name;
        }
        String prime = "'".repeat((int) name.chars().filter(c -> c == '′').count());
        String bare = name.replace("′", "");
        int letters = 0;
        while (letters < bare.length() && Character.isLetter(bare.charAt(letters))) {
            letters++;
        }
        boolean accent = letters < bare.length() && (bare.charAt(letters) == Trace.DOT || bare.charAt(letters) == Trace.BAR);
        String letter = letters == 0 ? "" : letters == 1 ? bare.substring(0, 1) : "\\mathrm{" + bare.substring(0, letters) + "}";
        String head = !accent ? letter : (bare.charAt(letters) == Trace.DOT ? "\\dot{" : "\\bar{") + letter + "}";
        String index = onTheLine(bare.substring(accent ? letters + 1 : letters).replace("_", ""));
        return head + (index.isEmpty() ? "" : "_{" + index + "}") + prime;
    }

    /** A whole number as it stands below the line: ₋₁, ₀, ₁. */
    static String subscript(int number) {
        StringBuilder text = new StringBuilder();
        Integer.toString(number).chars().forEach(c -> text.append(c == '-' ? '₋' : (char) ('₀' + c - '0')));
        return text.toString();
    }

    static String onTheLine(String index) {
        StringBuilder text = new StringBuilder();
        index.chars().forEach(c -> text.append(c == '₋' ? '-' : c >= '₀' && c <= '₉' ? (char) ('0' + c - '₀') : (char) c));
        return text.toString();
    }
}
