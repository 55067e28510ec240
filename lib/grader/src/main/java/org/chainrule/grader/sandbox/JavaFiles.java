package org.chainrule.grader.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files that Java needs to run: its home, what links in it point to, and the system's libraries that it loads.
 *
 * @param home Java's home
 * @param besides files elsewhere, to be seen at their own place
 */
record JavaFiles(Path home, List<Path> besides) {

    private static final Pattern LIBRARY = Pattern.compile("(?:=> )?(/[^ ]+) \\(0x");
    private static final Set<String> NEEDLESS = Set.of("docs", "man", "src.zip", "legal", "include", "demo");
    private static final List<String> PARTS = List.of("bin", "conf", "lib");
    /** Drawing without a screen needs the last three. */
    private static final List<String> PROGRAMS = List.of("bin/java", "lib/server/libjvm.so", "lib/libjava.so",
            "lib/libjli.so", "lib/libzip.so", "lib/libjimage.so", "lib/libnio.so", "lib/libnet.so",
            "lib/libawt.so", "lib/libawt_headless.so", "lib/libfontmanager.so");

    /** Looks at the Java that runs this. */
    static JavaFiles ofThisJava() {
        Path home = Path.of(System.getProperty("java.home"));
        Set<Path> files = new TreeSet<>();
        try {
            files.addAll(linkedFrom(home));
            files.addAll(systemLibraries(home));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the files of " + home, e);
        }
        return new JavaFiles(home, new ArrayList<>(files));
    }

    /** Puts them, each at its own place, into what will be a root folder. */
    void putInto(RootFolder root) throws IOException {
        for (String part : PARTS) {
            root.put(home.resolve(part), home.resolve(part).toString());
        }
        for (Path file : besides) {
            root.put(file, file.toString());
        }
    }

    private static List<Path> linkedFrom(Path home) throws IOException {
        List<Path> links = new ArrayList<>();
        for (String part : List.of("conf", "lib")) {
            try (Stream<Path> all = Files.walk(home.resolve(part))) {
                all.filter(Files::isSymbolicLink).filter(link -> !NEEDLESS.contains(link.getFileName().toString()))
                        .filter(Files::exists).forEach(links::add);
            }
        }
        List<Path> targets = new ArrayList<>();
        for (Path link : links) {
            Path target = link.toRealPath();
            if (!target.startsWith(home)) {
                targets.add(target);
            }
        }
        return targets;
    }

    private static List<Path> systemLibraries(Path home) throws IOException {
        List<String> command = new ArrayList<>(List.of("ldd"));
        PROGRAMS.stream().map(home::resolve).filter(Files::exists).forEach(program -> command.add(program.toString()));
        Process ldd = new ProcessBuilder(command).redirectErrorStream(true).start();
        String listed = new String(ldd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        List<Path> libraries = new ArrayList<>();
        Matcher library = LIBRARY.matcher(listed);
        while (library.find()) {
            Path file = Path.of(library.group(1)).normalize();
            if (!file.startsWith(home)) {
                libraries.add(file);
            }
        }
        return libraries;
    }
}
