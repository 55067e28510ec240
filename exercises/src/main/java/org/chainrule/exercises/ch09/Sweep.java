package org.chainrule.exercises.ch09;

import org.chainrule.exercises.code.StraightLine;
import org.chainrule.judge.Answer;
import org.chainrule.judge.AnswerProblem;
import org.chainrule.tensor.Numbers;

/**
 * What a learner's reverse engine found on a program with two inputs: the value and the adjoints of both inputs.
 *
 * @param program the program; null for the long chain
 * @param value the value
 * @param first the adjoint of the first input
 * @param second the adjoint of the second input
 */
record Sweep(StraightLine program, double value, double first, double second) {

    private static final double CLOSE = 1e-6;

    /** Runs the program on the engine and sweeps back, so many times on the same tape. */
    static Sweep of(Answer engine, StraightLine program, int times) {
        double[] code = program.encoded();
        double[] question = new double[code.length + 1];
        question[0] = times;
        System.arraycopy(code, 0, question, 1, code.length);
        return ask(engine, program, question);
    }

    /** Runs a chain of so many steps: the second input is added to the first again and again. */
    static Sweep ofChain(Answer engine, int length, double first, double second) {
        return ask(engine, null, new double[] {1, first, second, length});
    }

    private static Sweep ask(Answer engine, StraightLine program, double[] question) {
        if (engine.at((Object) question) instanceof double[] found && found.length == 3) {
            return new Sweep(program, found[0], found[1], found[2]);
        }
        throw new AnswerProblem(AnswerProblem.Cause.WRONG_KIND,
                "The engine should give a value and two adjoints: keep the names value and adjoint of the stub.");
    }

    boolean isMissing() {
        return Double.isNaN(value);
    }

    boolean hasNoAdjoints() {
        return first == 0 && second == 0;
    }

    boolean hasRightValue() {
        return close(value, program.value());
    }

    boolean isRight() {
        double[] gradient = program.gradient();
        return hasRightValue() && gives(gradient[0], gradient[1]);
    }

    boolean gives(double wantedFirst, double wantedSecond) {
        return close(first, wantedFirst) && close(second, wantedSecond);
    }

    static boolean close(double given, double wanted) {
        return given == wanted || Math.abs(given - wanted) <= CLOSE * Math.max(1, Math.abs(wanted));
    }

    /** The program and what was found, in words. */
    String said() {
        return "For " + program.said() + " your engine gives the value " + Numbers.format(value) + " and the adjoints "
                + Numbers.format(first) + " and " + Numbers.format(second) + ".";
    }
}
