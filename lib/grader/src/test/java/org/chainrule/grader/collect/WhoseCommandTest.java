package org.chainrule.grader.collect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chainrule.grader.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose numbers count on Gradescope. */
class WhoseCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void release() throws IOException {
        Files.writeString(folder.resolve("learners.json"), """
                {"seed": 1, "learners": [
                  {"learner": "Ann Example", "name": "Ann Example", "id": "101", "email": "ann@example.org"},
                  {"learner": "Bob Sample", "name": "Bob Sample", "id": "102", "email": ""},
                  {"learner": "Bob Sample 103", "name": "Bob Sample", "id": "103", "email": "bob@example.org"}]}
                """);
    }

    @Test
    void aLearnerIsKnownByTheAddressElseByANameThatNobodyShares() throws IOException {
        assertEquals("Ann Example", whose(user(7, "A. E.", "ANN@example.org")));
        assertEquals("Bob Sample 103", whose(user(8, "Bob Sample", "bob@example.org")));
        assertEquals("Ann Example", whose(user(9, "Example, Ann", "other@example.org")));
        assertEquals("learner", whose(user(10, "Bob Sample", "elsewhere@example.org")));
    }

    @Test
    void theNumberThatThePlatformGaveIsNobodysId() throws IOException {
        assertEquals("learner", whose(user(101, "Cleo Stranger", "cleo@example.org")));
    }

    @Test
    void ofAGroupTheFirstWhoIsKnownCounts() throws IOException {
        assertEquals("Ann Example", whose(user(1, "Cleo", "cleo@example.org") + "," + user(2, "Ann Example", "") + "," + user(3, "Bob", "bob@example.org")));
    }

    @Test
    void withoutAClassOrWithoutUsersTheNumbersForEverybodyCount() throws IOException {
        assertEquals("learner", whose(""));
        Files.delete(folder.resolve("learners.json"));
        assertEquals("learner", whose(user(7, "Ann Example", "ann@example.org")));
    }

    @Test
    void metadataThatCannotBeReadAreNamedInASentence() throws IOException {
        Files.writeString(folder.resolve("broken.json"), "{");
        Refused refused = assertThrows(Refused.class, () -> WhoseCommand.whose(folder.resolve("broken.json"), folder.resolve("learners.json")));
        assertTrue(refused.getMessage().contains("it is not known who handed in"), refused.getMessage());
    }

    private static String user(int id, String name, String email) {
        return "{\"id\": %d, \"name\": \"%s\", \"email\": \"%s\"}".formatted(id, name, email);
    }

    private String whose(String users) throws IOException {
        Path metadata = Files.writeString(folder.resolve("submission_metadata.json"), "{\"id\": 5, \"users\": [" + users + "]}");
        return WhoseCommand.whose(metadata, folder.resolve("learners.json"));
    }
}
