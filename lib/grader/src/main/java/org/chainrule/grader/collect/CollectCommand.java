package org.chainrule.grader.collect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chainrule.grader.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings what a class handed in into the one shape that is graded. */
@Command(name = "collect", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Collects submissions from folders or from an export of Moodle, Canvas, Gradescope or nbgrader.",
        footer = {"", "Example: collect moodle.zip --roster participants.csv --out handed-in"})
public final class CollectCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SOURCE", arity = "1..*", description = "Folders or zip archives.")
    private List<Path> sources;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where what was collected goes: a new or empty folder.")
    private Path out;

    @Option(names = "--exercises", paramLabel = "DIR", defaultValue = "exercises",
            description = "The folder with the exercise notebooks as released, or a teacher's own folder (default: ${DEFAULT-VALUE}).")
    private Path exercises;

    @Option(names = "--roster", paramLabel = "CSV", description = "Who is in the class: adds those who handed in nothing, and ids.")
    private Path roster;

    @Option(names = "--times", paramLabel = "CSV", description = "When things were handed in, as the platform exports it.")
    private Path times;

    @Override
    public Integer call() {
        refuseFull();
        Roster known = roster == null ? Roster.none() : Roster.read(roster);
        Attempts attempts = new Attempts(stems());
        Collector collector = new Collector(out, known);
        List<Source> open = sources.stream().map(Source::new).toList();
        try {
            open.forEach(attempts::add);
            if (times != null) {
                attempts.take(new TimeTable(times));
            }
            attempts.name(known);
            if (attempts.byPerson().isEmpty()) {
                attempts.leftOut().forEach(sentence -> System.err.println("Left out: " + sentence));
                throw new Refused("There is no notebook in what was handed in: look for .ipynb files in "
                        + sources.stream().map(Path::toString).collect(Collectors.joining(", ")) + ".");
            }
            collector.write(attempts);
        } finally {
            open.forEach(Source::close);
        }
        Stream.concat(attempts.leftOut().stream(), collector.unreadable().stream())
                .forEach(sentence -> System.err.println("Left out: " + sentence));
        System.out.println("Notebooks that count: " + collector.written() + "   Earlier attempts: " + collector.earlier()
                + "   People without a submission: " + collector.missing());
        System.out.println("All of them: " + out.resolve(Collector.TABLE));
        return 0;
    }

    private void refuseFull() {
        try (Stream<Path> there = Files.isDirectory(out) ? Files.list(out) : Stream.empty()) {
            if (there.findAny().isPresent()) {
                throw new Refused(out + " is not empty: name a new folder, so that nothing old is graded again.");
            }
        } catch (IOException e) {
            throw new Refused("Cannot read " + out + ": " + e.getMessage() + ".");
        }
    }

    private Set<String> stems() {
        Path released = Files.isDirectory(exercises.resolve("release")) ? exercises.resolve("release") : exercises;
        try (Stream<Path> files = Files.list(released)) {
            Set<String> stems = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".ipynb"))
                    .map(name -> name.replaceFirst("\\.ipynb$", "")).collect(Collectors.toSet());
            if (!stems.isEmpty()) {
                return stems;
            }
        } catch (IOException e) {
            throw new Refused("There is no folder " + released + " with exercise notebooks: name it with --exercises.");
        }
        throw new Refused("There are no exercise notebooks in " + released + ": name their folder with --exercises.");
    }
}
