package org.chainrule.check;

import java.util.List;
import java.util.Map;

/**
 * One exercise as its source declares it.
 *
 * @param id the number by which cells name it, such as {@code 6.3}
 * @param chapter the stem of its notebook, such as {@code 06-several-variables}
 * @param title one line
 * @param kind what is asked for, such as {@code numeric}; {@code tools/coursetools/exercises.py} lists the kinds
 * @param points what it is worth
 * @param covers the ids of the facts that it covers
 * @param selfCheck whether its key travels to learners
 * @param checkClass the name of the JUnit class that checks it
 * @param machinePoints how many of the points a machine gives; a person gives the others
 * @param withoutLibrary whether its answer must do without the library
 * @param parameters the numbers that differ from learner to learner, as they are in the notebook beside this list
 */
public record Exercise(String id, String chapter, String title, String kind, double points, List<String> covers,
        boolean selfCheck, String checkClass, double machinePoints, boolean withoutLibrary,
        Map<String, Double> parameters) {

    /** An exercise whose points the checks give, whose answer may use the library, and that asks everybody the same. */
    public Exercise(String id, String chapter, String title, String kind, double points, List<String> covers,
            boolean selfCheck, String checkClass) {
        this(id, chapter, title, kind, points, covers, selfCheck, checkClass, points, false, Map.of());
    }
}
