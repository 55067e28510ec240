package org.chainrule.grader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubmissionsTest {

    @TempDir
    private Path folder;

    @Test
    void theLearnerIsTheFolderOrWhatStandsBeforeTheUnderscore() throws IOException {
        put("ann/06-several-variables.ipynb");
        put("bob_b_06-several-variables.ipynb");
        put("ann/.ipynb_checkpoints/06-several-variables-checkpoint.ipynb");
        put("ann/notes.txt");
        assertEquals(List.of("ann", "bob_b"), find().in(folder).stream().map(Submission::learner).toList());
    }

    @Test
    void aCopyWithAnotherEndingIsKnownByItsNumber() throws IOException {
        put("ann/06-several-variables (1).ipynb");
        assertEquals("06-several-variables", find().in(folder).get(0).notebook());
    }

    @Test
    void whatLooksLikeASubmissionAndIsNoneIsListed() throws IOException {
        put("ann/06-several-variables.ipynb");
        put("bob/42-other.ipynb");
        put("cleo/mine.ipynb");
        Files.createSymbolicLink(Files.createDirectory(folder.resolve("eve")).resolve("06-several-variables.ipynb"),
                folder.resolve("ann/06-several-variables.ipynb"));
        Submissions finder = find();
        assertEquals(1, finder.in(folder).size());
        assertEquals(3, finder.leftOut().size());
    }

    @Test
    void aFolderWithoutSubmissionsSaysWhatItShouldHold() {
        assertTrue(assertThrows(Refused.class, () -> find().in(folder)).getMessage()
                .contains("<learner>/06-several-variables.ipynb"));
        assertTrue(assertThrows(Refused.class, () -> find().in(folder.resolve("none"))).getMessage()
                .contains("There is no folder"));
    }

    @Test
    void anArchiveIsSentToCollect() throws IOException {
        put("moodle.zip");
        assertTrue(assertThrows(Refused.class, () -> find().in(folder.resolve("moodle.zip"))).getMessage().contains("./course collect"));
    }

    private static Submissions find() {
        return new Submissions(Set.of("06-several-variables"));
    }

    private void put(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{}");
    }
}
