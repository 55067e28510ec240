package org.chainrule.grader.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/**
 * Whose a notebook is by its own record. Of a released notebook that is true; a submission may claim what it likes.
 *
 * @param learner the learner for whom it was released; empty for a notebook for everybody
 * @param parameters exercise id to the numbers that differ from learner to learner, by name
 */
public record Owner(String learner, Map<String, Map<String, Double>> parameters) {

    private static final int LONGEST = 80;

    /** Nobody, and no numbers. */
    public static final Owner NOBODY = new Owner("", Map.of());

    /** What the course's part of a notebook's metadata says. */
    static Owner of(JsonNode course) {
        String learner = course.path("learner").asText("");
        Map<String, Map<String, Double>> parameters = new HashMap<>();
        course.path("parameters").fields().forEachRemaining(exercise -> {
            Map<String, Double> numbers = new HashMap<>();
            exercise.getValue().fields().forEachRemaining(number -> numbers.put(number.getKey(), number.getValue().asDouble()));
            parameters.put(exercise.getKey(), numbers);
        });
        return new Owner(learner.substring(0, Math.min(LONGEST, learner.length())), parameters);
    }

    /** The numbers of one exercise, by name. */
    public Map<String, Double> parameters(String exerciseId) {
        return parameters.getOrDefault(exerciseId, Map.of());
    }
}
