package org.chainrule.exercises.ch09;

import static org.chainrule.exercises.code.StraightLine.Op.EXP;
import static org.chainrule.exercises.code.StraightLine.Op.PLUS;
import static org.chainrule.exercises.code.StraightLine.Op.SIN;
import static org.chainrule.exercises.code.StraightLine.Op.TIMES;

import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.chainrule.exercises.code.StraightLine;
import org.chainrule.judge.Answer;
import org.chainrule.judge.AnswerProblem;
import org.chainrule.judge.Finding;
import org.chainrule.judge.Key;
import org.chainrule.judge.Misconception;

/**
 * What is right for exercise 9.2: a reverse engine, found by its properties. Small programs that each expose one slip are
 * run first, so that a wrong engine is called by its name before random programs show that it is wrong.
 */
public final class Exercise2Key {

    /** It agrees with central differences on random programs. */
    public static final Key AGREES = answers -> judge(answers.answer(), "agrees with central differences on 20 random programs",
            engine -> agrees(engine, answers.random()));

    /** It adds up where paths part and meet, and does so without listing paths. */
    public static final Key DIAMONDS = answers -> judge(answers.answer(), "adds up where paths part and meet, however many they are",
            Exercise2Key::diamonds);

    /** A second sweep gives what the first gave. */
    public static final Key TWICE = answers -> judge(answers.answer(), "gives the same when it is swept again",
            Exercise2Key::twice);

    /** A long chain neither overflows the stack nor takes long. */
    public static final Key LONG = answers -> judge(answers.answer(), "sweeps back through 100,000 steps", Exercise2Key::chain);

    private static final int PROGRAMS = 20;
    private static final int DOUBLINGS = 40;
    private static final int LENGTH = 100_000;
    private static final double X = 1.3;
    private static final double Y = -0.7;

    private Exercise2Key() {}

    /** Looks for what is wrong with an engine. */
    @FunctionalInterface
    private interface Look {
        Optional<Finding> at(Answer engine);
    }

    private static Finding judge(Answer engine, String property, Look look) {
        if (engine == null) {
            return Finding.unanswered("Run the cell with your class and then its check cell.");
        }
        try {
            Finding finding = look.at(engine).orElseGet(() -> Finding.correct("Your engine " + property + "."));
            return finding.credit() < 1 && finding.hint() == 0 ? finding.hint(2) : finding;
        } catch (AnswerProblem problem) {
            return explained(problem);
        }
    }

    private static Finding explained(AnswerProblem problem) {
        if (problem.getMessage().contains("StackOverflowError")) {
            return Finding.wrong("The recursion goes as deep as the chain is long, and the stack overflows.",
                    "Walk the tape in a loop, from its end to its beginning: then no method needs to call itself.").hint(3);
        }
        if (problem.kind() == AnswerProblem.Cause.TIMED_OUT) {
            return Finding.wrong("Too slow: the sweep visits nodes again and again, once for each path or each search.",
                    "Gather a node's adjoint first and hand it on once: each step of the tape is visited one time.").hint(2);
        }
        return Finding.failed(problem);
    }

    // ---- on random programs --------------------------------------------------------------------------------------

    private static Optional<Finding> agrees(Answer engine, Random random) {
        Optional<Finding> slip = first(() -> operations(engine), () -> chainOfTwo(engine), () -> sharing(engine));
        for (int i = 0; slip.isEmpty() && i < PROGRAMS; i++) {
            Sweep sweep = Sweep.of(engine, StraightLine.random(random, 2, 2 + i % 8), 1);
            if (!sweep.isRight()) {
                slip = Optional.of(Finding.wrong(sweep.hasRightValue() ? "On a random program an adjoint differs from the measured slope."
                        : "On a random program the value is not right.", "Run this program by hand, and compare tape and adjoints line by line.")
                        .understood(sweep.said()));
            }
        }
        return slip;
    }

    @SafeVarargs
    private static Optional<Finding> first(Supplier<Optional<Finding>>... looks) {
        for (var look : looks) {
            Optional<Finding> found = look.get();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Each operation alone, on two different inputs. */
    private static Optional<Finding> operations(Answer engine) {
        Sweep plus = Sweep.of(engine, two().step(PLUS, 0, 1), 1);
        Sweep times = Sweep.of(engine, two().step(TIMES, 0, 1), 1);
        Sweep sin = Sweep.of(engine, two().step(SIN, 0), 1);
        Sweep exp = Sweep.of(engine, two().step(EXP, 0), 1);
        if (times.isMissing() && sin.isMissing() && exp.isMissing()) {
            return Optional.of(Finding.unanswered("Write times, sin, exp and backward where todo() stands, run the cell, then check again."));
        }
        if (plus.hasNoAdjoints()) {
            return Optional.of(Finding.wrong("All adjoints are 0 after backward().",
                    "Plant the seed: the adjoint of the result itself is 1. Then walk the tape backward.").hint(2));
        }
        return first(() -> timesSlip(times), () -> functionSlip("sin", sin, Math.cos(X)), () -> functionSlip("exp", exp, Math.exp(X)),
                () -> plus.isRight() ? Optional.empty() : wrong("The sum's adjoints are not right: both local derivatives are 1.",
                        "Look at what plus writes on the tape, and at the seed.", plus));
    }

    private static Optional<Finding> timesSlip(Sweep times) {
        if (times.isRight()) {
            return Optional.empty();
        }
        if (times.gives(1, 1)) {
            return wrong("The product rule is missing: the local derivatives of a product are not 1.",
                    "Ask how u·w reacts to a nudge of u while w stands still.", times);
        }
        if (times.gives(X, Y)) {
            return wrong("The product rule is turned round: the local derivative for one factor is the other factor.",
                    "Swap the two local derivatives that times writes down.", times);
        }
        if (times.gives(Y, 0) || times.gives(0, X)) {
            return wrong("The product rule is missing a term: both factors get a contribution.", "Write down an arrow for each factor.", times)
                    .map(finding -> finding.misconception(Misconception.PATH_DROPPED.key()));
        }
        return wrong(times.hasRightValue() ? "The product has the right value, but its adjoints are not right."
                : "The value of the product is not right.", "Write down the local derivatives of u·w, one for each factor.", times);
    }

    private static Optional<Finding> functionSlip(String name, Sweep alone, double slope) {
        if (alone.isRight()) {
            return Optional.empty();
        }
        if (alone.gives(-slope, 0)) {
            return wrong("The local derivative of " + name + " has the wrong sign.", Misconception.SIGN.next(), alone)
                    .map(finding -> finding.misconception(Misconception.SIGN.key()));
        }
        return wrong(alone.hasRightValue() ? "The local derivative that " + name + " writes down is not right."
                : "The value of " + name + " is not right.", "Differentiate " + name + ", at the value that goes in.", alone);
    }

    /** sin(exp(x)): what does the sweep do with the adjoint that comes in? */
    private static Optional<Finding> chainOfTwo(Answer engine) {
        Sweep sweep = Sweep.of(engine, two().step(EXP, 0).step(SIN, 2), 1);
        double inner = Math.exp(X);
        if (sweep.isRight()) {
            return Optional.empty();
        }
        if (sweep.gives(inner, 0) || sweep.gives(Math.cos(inner), 0)) {
            return named(Misconception.INNER_FORGOTTEN,
                    "The adjoint that comes in is not used: multiply it by the local derivative before you hand it on.", sweep);
        }
        if (sweep.gives(Math.exp(X * Math.cos(inner)), 0) || sweep.gives(Math.exp(Math.cos(inner)), 0)) {
            return named(Misconception.DERIVATIVE_INSIDE, "The derivative went inside the function: a local derivative and an adjoint are multiplied.",
                    sweep);
        }
        if (sweep.hasNoAdjoints()) {
            return wrong("The sweep stops after one step: x gets nothing from two steps away.",
                    "Hand on from every step of the tape, not from the result alone.", sweep);
        }
        return wrong("One operation alone is right, but two in a row are not.", "Follow the adjoint of the step in the middle.", sweep);
    }

    // ---- where paths part and meet: sums alone, so that a slip of another operation does not count here -------------

    /** The smallest programs in which something is used twice. */
    private static Optional<Finding> sharing(Answer engine) {
        return first(() -> usedTwice(engine), () -> usedTwiceTwice(engine), () -> usedNearAndFar(engine));
    }

    private static Optional<Finding> usedTwice(Answer engine) {
        Sweep twofold = Sweep.of(engine, two().step(PLUS, 0, 0), 1);
        if (twofold.isRight()) {
            return Optional.empty();
        }
        return twofold.gives(1, 0) ? named(Misconception.OVERWRITTEN_ADJOINT, Misconception.OVERWRITTEN_ADJOINT.message(), twofold)
                : wrong("x + x comes out wrong, where x is used twice.", "Run x + x by hand: x gets two contributions.", twofold);
    }

    private static Optional<Finding> usedTwiceTwice(Answer engine) {
        Sweep fourfold = Sweep.of(engine, fourfold(), 1);
        return fourfold.isRight() ? Optional.empty()
                : named(Misconception.STALE_ORDER, Misconception.STALE_ORDER.message(), fourfold);
    }

    /** A step that is used by the result directly and by way of another step, in both orders of the operands. */
    private static Optional<Finding> usedNearAndFar(Answer engine) {
        Sweep near = Sweep.of(engine, two().step(PLUS, 0, 1).step(PLUS, 2, 0).step(PLUS, 2, 3), 1);
        Sweep far = Sweep.of(engine, two().step(PLUS, 0, 1).step(PLUS, 2, 0).step(PLUS, 3, 2), 1);
        if (near.isRight() && far.isRight()) {
            return Optional.empty();
        }
        return named(Misconception.STALE_ORDER, Misconception.STALE_ORDER.message(), near.isRight() ? far : near);
    }

    private static StraightLine fourfold() {
        return two().step(PLUS, 0, 0).step(PLUS, 2, 2);
    }

    /** With local derivatives that are all 1, an adjoint that is not used looks like a stale one: a chain tells them apart. */
    private static Optional<Finding> ignoring(Answer engine) {
        return chainOfTwo(engine).filter(finding -> finding.misconception().equals(Misconception.INNER_FORGOTTEN.key()));
    }

    private static Optional<Finding> diamonds(Answer engine) {
        return first(() -> unwritten(engine), () -> ignoring(engine), () -> sharing(engine), () -> manyPaths(engine));
    }

    private static Optional<Finding> manyPaths(Answer engine) {
        StraightLine doublings = two();
        for (int i = 0; i < DOUBLINGS; i++) {
            doublings.step(PLUS, i == 0 ? 0 : 1 + i);
        }
        double paths = Math.pow(2, DOUBLINGS);
        return Sweep.of(engine, doublings, 1).gives(paths, 0) ? Optional.empty()
                : Optional.of(Finding.wrong("v + v, forty times in a row: the adjoint of the input is not right.",
                        "Try three times in a row by hand, and watch each adjoint grow."));
    }

    // ---- twice, and long -----------------------------------------------------------------------------------------

    private static Optional<Finding> twice(Answer engine) {
        return first(() -> unwritten(engine), () -> ignoring(engine), () -> sharing(engine), () -> {
            Sweep again = Sweep.of(engine, fourfold(), 2);
            return again.isRight() ? Optional.empty()
                    : wrong("The second sweep adds to what the first one left: the adjoints are not what they were.",
                            "Let backward() set every adjoint of the tape to 0 before it plants the seed.", again)
                            .map(finding -> finding.hint(3));
        });
    }

    private static Optional<Finding> chain(Answer engine) {
        Optional<Finding> slip = unwritten(engine);
        if (slip.isPresent()) {
            return slip;
        }
        Sweep sweep = Sweep.ofChain(engine, LENGTH, 1, 0.5);
        return sweep.gives(1, LENGTH) ? Optional.empty()
                : Optional.of(Finding.wrong("x + y + y + … with 100,000 steps: the adjoints are not right.",
                        "Try the same with three steps by hand; each step gives y one contribution more."));
    }

    private static Optional<Finding> unwritten(Answer engine) {
        return Sweep.of(engine, two().step(PLUS, 0, 1), 1).hasNoAdjoints() ? Optional.of(Finding.unanswered(
                "After backward() all adjoints are still 0: write the sweep, with its seed, then check again.")) : Optional.empty();
    }

    private static StraightLine two() {
        return StraightLine.at(X, Y);
    }

    private static Optional<Finding> wrong(String headline, String next, Sweep sweep) {
        return Optional.of(Finding.wrong(headline, next).understood(sweep.said()));
    }

    private static Optional<Finding> named(Misconception row, String headline, Sweep sweep) {
        return wrong(headline, row.next(), sweep).map(finding -> finding.misconception(row.key()));
    }
}
