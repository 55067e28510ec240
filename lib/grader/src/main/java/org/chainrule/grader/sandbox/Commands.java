package org.chainrule.grader.sandbox;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;

/** Short commands of the system. */
final class Commands {

    private Commands() {}

    /** Runs a command to its end; whether it worked. */
    static boolean run(String... command) throws IOException {
        try {
            return new ProcessBuilder(command).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start().waitFor() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
