package org.chainrule.grader.sandbox;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * A jar that holds nothing but where a machine starts.
 */
final class StartJar {

    private StartJar() {}

    /** Writes it, the same each time: a machine that was archived with it knows it by its date. */
    static Path write(Path file, Machine machine, List<String> classPath) {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(Attributes.Name.MAIN_CLASS, machine.mainClass());
        if (!machine.exports().isEmpty()) {
            main.putValue("Add-Exports", machine.exports());
        }
        main.put(Attributes.Name.CLASS_PATH, String.join(" ", classPath));
        try {
            try (OutputStream out = Files.newOutputStream(file); JarOutputStream jar = new JarOutputStream(out, manifest)) {
                jar.finish();
            }
            return Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
