package org.chainrule.grader.collect;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chainrule.grader.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says who is on a roster, for the release of notebooks with numbers of each learner's own. */
@Command(name = "roster", hidden = true, mixinStandardHelpOptions = true,
        description = "Prints who is on a roster as JSON, each with the folder that collecting gives them.")
public final class RosterCommand implements Callable<Integer> {

    @Parameters(paramLabel = "CSV", description = "Who is in the class.")
    private Path file;

    @Override
    public Integer call() throws JsonProcessingException {
        Roster roster = Roster.read(file);
        if (roster.people().isEmpty()) {
            throw new Refused("The roster " + file + " lists nobody.");
        }
        Folders folders = new Folders(roster);
        ObjectMapper json = new ObjectMapper();
        ArrayNode people = json.createArrayNode();
        roster.people().forEach(person -> people.addObject().put("learner", folders.of(person)).put("name", person.name())
                .put("id", person.id()).put("email", person.email()));
        System.out.println(json.writeValueAsString(people));
        return 0;
    }
}
