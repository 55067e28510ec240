package org.chainrule.grader.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Two graders on one computer must never end each other's processes. */
class UserIdTest {

    private static final String TRY = "import fcntl, sys; fcntl.lockf(open(sys.argv[1], 'w'), fcntl.LOCK_EX | fcntl.LOCK_NB)";

    @Test
    void aNumberStaysTakenWhenMoreAreTaken() throws IOException, InterruptedException {
        assumeTrue(Enclosure.isRoot(), "only root takes numbers of users");
        UserId first = UserId.take();
        assertNotEquals(first.number(), UserId.take().number());
        assertEquals(1, lockFromOutside(first), "another grader could take the number");
    }

    /** 0 where another process gets the lock. */
    private static int lockFromOutside(UserId id) throws IOException, InterruptedException {
        Path lock = id.folder().resolveSibling(id.number() + ".lock");
        Process python = new ProcessBuilder("python3", "-c", TRY, lock.toString()).start();
        python.getInputStream().readAllBytes();
        return python.waitFor();
    }
}
