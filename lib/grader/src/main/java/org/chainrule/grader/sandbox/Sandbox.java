package org.chainrule.grader.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.chainrule.grader.Limits;
import org.chainrule.grader.Refused;
import org.chainrule.grader.child.RunWorker;
import org.chainrule.grader.child.compile.CompileWorker;

/** Starts the two kinds of machine that grading needs, enclosed as well as this computer can. */
public final class Sandbox implements AutoCloseable {

    private static final int COMPILER_HEAP = 384;
    private static final String COMPILER_POOL = "jdk.compiler/com.sun.tools.javac.api";
    private static final int COMPILER_CPU_SECONDS = 3600;
    private static final int BESIDES_HEAP = 3000;

    /** A thread that never ends, since what a thread has started would end with it. */
    private static final ExecutorService STARTER = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "grader-starter");
        thread.setDaemon(true);
        return thread;
    });

    private final Enclosure enclosure;
    private final Machine compiler;
    private final Machine runner;
    private Future<Child> warm;
    private Child tried;

    private Sandbox(Enclosure enclosure, Limits limits, ClassPath classPath) {
        this.enclosure = enclosure;
        this.compiler = new Machine(CompileWorker.class.getName(), COMPILER_POOL, with(classPath.child(), classPath.compiling()), classPath.course(),
                List.of("%others%"), COMPILER_HEAP, COMPILER_HEAP + BESIDES_HEAP, COMPILER_CPU_SECONDS);
        this.runner = new Machine(RunWorker.class.getName(), "", with(classPath.child(), classPath.library()), classPath.drawing(), List.of("%others%"),
                limits.heapMegabytes(), limits.heapMegabytes() + BESIDES_HEAP, 2 * limits.submission().toSeconds());
    }

    private static List<Path> with(Path child, List<Path> others) {
        return Stream.concat(Stream.of(child), others.stream()).toList();
    }

    /**
     * The best enclosure that works here; close it in the end.
     *
     * @param folder where what machines see may lie while the batch runs
     * @param beginning what the first machine that compiles does while nobody waits for it yet
     * @throws Refused if none works
     */
    public static Sandbox enclosed(Limits limits, ClassPath classPath, Path folder, Beginning beginning) {
        List<Enclosure> ways = new ArrayList<>(Bubblewrap.ways(folder, classPath.archives(), false));
        ways.add(new OwnUser(classPath.archives()));
        return best(ways, limits, classPath, beginning);
    }

    /**
     * The enclosure for where bubblewrap may not do its work, whether or not it may here.
     *
     * @throws Refused if it does not work
     */
    public static Sandbox ofOwnUsers(Limits limits, ClassPath classPath) {
        return best(List.of(new OwnUser(classPath.archives())), limits, classPath, Beginning.NOTHING);
    }

    /**
     * The same for the course's own programs: its machines write archives of their classes, with which machines start
     * faster from then on.
     *
     * @param archives where to; whoever the machines run as must be able to write there
     */
    public static Sandbox archiving(Limits limits, ClassPath classPath, Path folder, Path archives) {
        return best(Bubblewrap.ways(folder, archives, true), limits, classPath, Beginning.NOTHING);
    }

    private static Sandbox best(List<Enclosure> ways, Limits limits, ClassPath classPath, Beginning beginning) {
        List<String> reasons = new ArrayList<>();
        for (Enclosure way : ways) {
            Sandbox sandbox = new Sandbox(way, limits, classPath);
            sandbox.warmUp(beginning);
            try {
                sandbox.tried = sandbox.startRunner();
                return sandbox;
            } catch (Lost lost) {
                sandbox.close();
                reasons.add(way.getClass().getSimpleName() + ": " + lost.getMessage());
            }
        }
        throw new Refused("Submissions are programs, and no sandbox works here to run them in. Tried were " + String.join("; ", reasons)
                + ". Install bubblewrap on Linux, or grade in a container (docs/grading.md); or, if you trust every submission with your files, add "
                + "--trust-submissions.");
    }

    /** No enclosure at all; the folder takes what children start from. */
    public static Sandbox trusting(Limits limits, ClassPath classPath, Path folder, Beginning beginning) {
        Sandbox sandbox = new Sandbox(new Unenclosed(folder.toAbsolutePath()), limits, classPath);
        sandbox.warmUp(beginning);
        return sandbox;
    }

    /** What a machine does first, while nobody waits for it. */
    @FunctionalInterface
    public interface Beginning {
        /** Leaves it as it starts. */
        Beginning NOTHING = machine -> { };

        /** Lets it do so. */
        void with(Child machine) throws Lost;
    }

    /** Begins to start a machine that compiles, while there is other work to do. */
    private synchronized void warmUp(Beginning beginning) {
        warm = STARTER.submit(() -> {
            Child started = Child.start(enclosure, compiler);
            beginning.with(started);
            return started;
        });
    }

    /** Starts a machine that compiles, or gives the one that was started before. */
    public Child startCompiler() throws Lost {
        Child started = takeWarm();
        return started != null ? started : Child.start(enclosure, compiler);
    }

    /** The machine that was started before; null if there is none, or if it did not start. */
    private Child takeWarm() {
        Future<Child> taken;
        synchronized (this) {
            taken = warm;
            warm = null;
        }
        try {
            return taken == null ? null : taken.get();
        } catch (ExecutionException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    /** Ends the machines that were started before, if nobody wanted them. */
    @Override
    public void close() {
        Stream.of(Optional.ofNullable(takeWarm()), takeTried()).flatMap(Optional::stream).forEach(Child::close);
    }

    /** Starts a machine that runs one submission, or gives the one by which this sandbox was tried. */
    public Child startRunner() throws Lost {
        Optional<Child> waiting = takeTried();
        return waiting.isPresent() ? waiting.get() : Child.start(enclosure, runner);
    }

    private synchronized Optional<Child> takeTried() {
        Optional<Child> taken = Optional.ofNullable(tried);
        tried = null;
        return taken;
    }

    /** One line about it. */
    public String description() {
        return enclosure.description();
    }
}
