package org.chainrule.judge;

import java.util.Objects;

/**
 * What a check found: what kind of thing went wrong, what was understood, and one next action.
 *
 * <p>Texts are plain text in which formulas stand between dollar signs, as LaTeX.
 *
 * @param verdict what kind of outcome this is
 * @param credit the earned part of the points, from 0 to 1
 * @param headline one line: what was established, or what kind of thing went wrong
 * @param understood what was given, as it was understood; empty if nothing was
 * @param next the one next action; empty if there is none
 * @param hint the number of the hint that helps most (1 to 3); 0 if none does
 * @param misconception the catalogue's key of the misconception that was recognised, or the name that the exercise's author gave it;
 *     empty if none was
 */
public record Finding(Verdict verdict, double credit, String headline, String understood, String next, int hint,
        String misconception) {

    /** The kinds of outcome. */
    public enum Verdict {
        /** Right in all that was asked. */
        CORRECT,
        /** Right in part. */
        PARTLY,
        /** Understood, and wrong. */
        WRONG,
        /** Nothing was given yet: the stub is untouched. */
        UNANSWERED,
        /** Given, but it could not be read or is of another kind. */
        UNREADABLE,
        /** The learner's code failed while it was asked. */
        FAILED,
        /** Taken down for a person, or for later, and not judged here. */
        RECORDED
    }

    /** Checks that the credit is a part of 1 and that no text is missing. */
    public Finding {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(headline, "headline");
        Objects.requireNonNull(understood, "understood");
        Objects.requireNonNull(next, "next");
        Objects.requireNonNull(misconception, "misconception");
        if (!(credit >= 0 && credit <= 1)) {
            throw new IllegalArgumentException("credit must be from 0 to 1, but is " + credit);
        }
    }

    /** Full credit; {@code established} says what the check has shown. */
    public static Finding correct(String established) {
        return new Finding(Verdict.CORRECT, 1, established, "", "", 0, "");
    }

    /** Wrong, without credit. */
    public static Finding wrong(String headline, String next) {
        return new Finding(Verdict.WRONG, 0, headline, "", next, 0, "");
    }

    /** Nothing given yet. */
    public static Finding unanswered(String next) {
        return new Finding(Verdict.UNANSWERED, 0, "Not answered yet.", "", next, 0, "");
    }

    /** Given, but not readable as what the exercise asks for. */
    public static Finding unreadable(String headline, String next) {
        return new Finding(Verdict.UNREADABLE, 0, headline, "", next, 0, "");
    }

    /** The answer could not be had. */
    public static Finding failed(AnswerProblem problem) {
        Verdict verdict = switch (problem.kind()) {
            case MISSING -> Verdict.UNANSWERED;
            case WRONG_KIND, TOO_LARGE -> Verdict.UNREADABLE;
            default -> Verdict.FAILED;
        };
        return new Finding(verdict, 0, problem.getMessage(), "", "", 0, "");
    }

    /** Taken down, not judged here. */
    public static Finding recorded(String headline) {
        return new Finding(Verdict.RECORDED, 0, headline, "", "", 0, "");
    }

    /** The same finding with what was understood. */
    public Finding understood(String text) {
        return new Finding(verdict, credit, headline, text, next, hint, misconception);
    }

    /** The same finding, whose headline says which part of the answer it is about, if it does not say so yet. */
    Finding about(String part) {
        boolean said = headline.contains(part);
        return said ? this : new Finding(verdict, credit, "In " + part + ": " + headline, understood, next, hint, misconception);
    }

    /** The same finding, pointing at a hint. */
    public Finding hint(int number) {
        return new Finding(verdict, credit, headline, understood, next, number, misconception);
    }

    /** The same finding as an instance of a misconception of the catalogue. */
    public Finding misconception(String key) {
        return new Finding(verdict, credit, headline, understood, next, hint, key);
    }

    /** The same finding with a part of the points. */
    public Finding credit(double part) {
        Verdict kind = part >= 1 ? Verdict.CORRECT : part > 0 ? Verdict.PARTLY : verdict;
        return new Finding(kind, part, headline, understood, next, hint, misconception);
    }
}
