package org.chainrule.grader.sandbox;

import java.io.IOException;
import java.nio.file.Path;

/** No sandbox: a process of its own with limits, and all the rights of whoever grades. */
public final class Unenclosed implements Enclosure {

    @Override
    public Process start(Machine machine) throws IOException {
        return Enclosure.start(machine, "exec \"$@\"",
                machine.command(machine.classPath().stream().map(Path::toString).toList()));
    }

    @Override
    public String description() {
        return "no sandbox: submissions run with your rights and can read and change your files";
    }
}
