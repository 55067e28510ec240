package org.chainrule.grader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class RegradeCommandTest {

    @Test
    void regradingHasNoWorkerAndNoSeedOfItsOwn() {
        StringWriter said = new StringWriter();
        for (String option : new String[] {"--worker", "--seed=1"}) {
            int code = new CommandLine(new RegradeCommand()).setErr(new PrintWriter(said))
                    .execute("handed-in", "--out", "grades", "--exercise", "21.1", option);
            assertEquals(2, code);
        }
        assertTrue(said.toString().contains("Unknown option: '--worker'") && said.toString().contains("Unknown option: '--seed=1'"),
                said.toString());
    }
}
