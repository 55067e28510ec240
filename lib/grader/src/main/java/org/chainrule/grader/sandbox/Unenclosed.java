package org.chainrule.grader.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** No sandbox: a process of its own with limits, and all the rights of whoever grades. */
public final class Unenclosed implements Enclosure {

    private final Path folder;

    /** In this folder lies what children start from. */
    Unenclosed(Path folder) {
        this.folder = folder;
    }

    @Override
    public Process start(Machine machine) throws IOException {
        Path jar = folder.resolve(machine.mainClass() + ".jar");
        synchronized (this) {
            if (!Files.exists(jar)) {
                StartJar.write(jar, machine, machine.own().stream().map(file -> file.toUri().toString()).toList());
            }
        }
        return Enclosure.start(machine, "exec \"$@\"",
                machine.command(jar.toString(), machine.files().stream().map(Path::toString).toList(), List.of()));
    }

    @Override
    public String description() {
        return "no sandbox: submissions run with your rights and can read and change your files";
    }
}
