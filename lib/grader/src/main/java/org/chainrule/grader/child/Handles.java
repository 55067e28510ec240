package org.chainrule.grader.child;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.chainrule.judge.AnswerProblem;
import org.chainrule.judge.OwnObject;

/** The objects of a learner's own classes that the parent may ask, by number. They are kept and compared by place alone. */
final class Handles {

    private static final int MOST = 10_000;

    private final List<OwnObject> objects = new ArrayList<>();

    /** The number by which the parent knows an object from now on. */
    int number(OwnObject object) {
        if (objects.size() == MOST) {
            throw new AnswerProblem(AnswerProblem.Cause.TOO_LARGE, "Your answer made more than " + MOST + " objects.");
        }
        objects.add(object);
        return objects.size() - 1;
    }

    /** The object with a number. */
    OwnObject object(int number) throws IOException {
        if (number < 0 || number >= objects.size()) {
            throw new IOException("there is no object " + number);
        }
        return objects.get(number);
    }
}
