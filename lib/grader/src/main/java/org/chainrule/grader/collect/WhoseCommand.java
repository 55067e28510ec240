package org.chainrule.grader.collect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.chainrule.grader.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Says whose submission Gradescope hands in, by the folder of the learner to whom numbers of their own were released. A person is
 * known by the address, else by the name; the platform's own number says nothing about the ids of a school. Of a group, the first
 * who is known counts.
 *
 * <p>Source: the platform's description of {@code submission_metadata.json}, whose {@code users} have {@code id}, {@code name} and
 * {@code email}.
 */
@Command(name = "whose", hidden = true, mixinStandardHelpOptions = true,
        description = "Prints the folder of the learner who handed in. The archive of ./course package gradescope calls it.")
public final class WhoseCommand implements Callable<Integer> {

    /** Who has no numbers of their own: one folder for all. */
    private static final String ANYBODY = "learner";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Option(names = "--metadata", required = true, paramLabel = "FILE", description = "The platform's submission_metadata.json.")
    private Path metadata;

    @Option(names = "--learners", required = true, paramLabel = "FILE", description = "The learners.json of the release.")
    private Path learners;

    @Override
    public Integer call() {
        System.out.println(whose(metadata, learners));
        return 0;
    }

    static String whose(Path metadata, Path learners) {
        if (!Files.exists(learners)) {
            return ANYBODY;
        }
        JsonNode users = read(metadata).path("users");
        JsonNode known = read(learners).path("learners");
        List<Person> people = new ArrayList<>();
        known.forEach(one -> people.add(person(one, one.path("id").asText())));
        Roster roster = Roster.of(people);
        for (JsonNode user : users) {
            Person found = roster.find(person(user, ""));
            if (found != null) {
                return known.get(people.indexOf(found)).path("learner").asText();
            }
        }
        System.err.println("Nobody who handed in (" + String.join(", ", users.findValuesAsText("name")) + ") is on the roster of the release: "
                + "the numbers for everybody count.");
        return ANYBODY;
    }

    private static Person person(JsonNode of, String id) {
        return new Person(of.path("name").asText(), id, of.path("email").asText());
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new Refused("Cannot read " + file + " (" + e.getMessage() + "): it is not known who handed in, so the numbers for everybody count.");
        }
    }
}
