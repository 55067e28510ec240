package org.chainrule.grader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

class GraderAppTest {

    @Test
    void aCommandIsFoundByItsNameAndAllAreNamedToWhoeverNamesNone() {
        Set<String> all = GraderApp.line().getSubcommands().keySet();
        assertTrue(all.containsAll(Set.of("grade", "regrade", "collect", "marks", "prepare")), all::toString);
        assertEquals(all, GraderApp.line("grad").getSubcommands().keySet());
        assertEquals(all, GraderApp.line("--help").getSubcommands().keySet());
        for (String name : all) {
            assertEquals(Set.of(name), GraderApp.line(name, "--help").getSubcommands().keySet());
        }
    }
}
