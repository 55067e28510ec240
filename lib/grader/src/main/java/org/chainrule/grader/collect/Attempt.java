package org.chainrule.grader.collect;

import java.time.Instant;

/**
 * One notebook that somebody handed in.
 *
 * @param person who it is
 * @param notebook the stem of the exercises it answers to
 * @param number which attempt its name says it is, 0 for the first
 * @param submitted when, if the platform says so; else null
 * @param file where it lies
 */
record Attempt(Person person, String notebook, int number, Instant submitted, Handed file) {

    Attempt by(Person same) {
        return new Attempt(same, notebook, number, submitted, file);
    }

    Attempt at(Instant time) {
        return new Attempt(person, notebook, number, time, file);
    }
}
