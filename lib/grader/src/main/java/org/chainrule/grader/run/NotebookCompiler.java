package org.chainrule.grader.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chainrule.grader.Refused;
import org.chainrule.grader.child.CompiledCell;
import org.chainrule.grader.child.Wire;
import org.chainrule.grader.child.compile.CompileWorker;
import org.chainrule.grader.notebook.Entry;
import org.chainrule.grader.sandbox.Child;
import org.chainrule.grader.sandbox.Lost;
import org.chainrule.grader.sandbox.Sandbox;

/**
 * Compiles notebooks in a worker that stays warm. A cell that the compiler cannot bear costs the worker: it is replaced
 * and that cell left out.
 */
public final class NotebookCompiler implements AutoCloseable {

    private static final int MOST_LOSSES = 3;
    private static final String NO_MORE = "it was not compiled, because earlier cells had exhausted the compiler";

    private final Sandbox sandbox;
    private final Duration deadline;
    private Child worker;

    /** A compiler that gives each cell so much time. */
    public NotebookCompiler(Sandbox sandbox, Duration deadline) {
        this.sandbox = sandbox;
        this.deadline = deadline;
    }

    /** Compiles the cells; check cells that could not see all names yet are tried again at the end. */
    public Compiled compile(List<Entry> cells) {
        Compiled compiled = atOnce(cells);
        return compiled != null ? compiled : oneByOne(cells);
    }

    /** Compiles all cells at once; null if they need to be compiled one by one. */
    private Compiled atOnce(List<Entry> cells) {
        try {
            List<CompiledCell> compiled = whole(sources(cells));
            List<Entry> all = new ArrayList<>(cells);
            if (compiled != null && compiled.stream().anyMatch(cell -> !cell.waiting().isEmpty())) {
                cells.stream().filter(cell -> cell.kind() == Entry.Kind.CHECK).forEach(all::add);
                compiled = whole(sources(all));
            }
            return compiled == null ? null : checked(new Compiled(all, compiled, cells.size()));
        } catch (Lost lost) {
            close();
            return null;
        }
    }

    private static Compiled checked(Compiled compiled) {
        for (int i = 0; i < compiled.once(); i++) {
            if (compiled.entries().get(i).kind() == Entry.Kind.SETUP && !compiled.cells().get(i).compiles()) {
                throw new IllegalStateException("the course's own set-up does not compile: " + compiled.cells().get(i).error());
            }
        }
        return compiled;
    }

    private static List<String> sources(List<Entry> cells) {
        return cells.stream().map(Entry::source).toList();
    }

    /** Lets a worker compile these cells for nobody, so that it is faster with the next. */
    public static void warmUp(Child worker, Duration deadline, List<String> cells) throws Lost {
        whole(worker, deadline, cells);
    }

    private List<CompiledCell> whole(List<String> cells) throws Lost {
        return whole(worker(), deadline, cells);
    }

    private static List<CompiledCell> whole(Child worker, Duration deadline, List<String> cells) throws Lost {
        return worker.ask(deadline, message -> {
            message.writeByte(CompileWorker.WHOLE);
            Wire.writeList(message, cells);
        }, reply -> {
            List<CompiledCell> compiled = new ArrayList<>();
            boolean possible = reply.readBoolean();
            for (int i = 0; possible && i < cells.size(); i++) {
                compiled.add(CompiledCell.readFrom(reply));
            }
            return possible ? compiled : null;
        });
    }

    private Compiled oneByOne(List<Entry> cells) {
        Map<Integer, CompiledCell> given = new HashMap<>();
        while (true) {
            Attempt attempt = new Attempt(given);
            try {
                return attempt.compile(cells);
            } catch (Lost lost) {
                close();
                given.put(attempt.at(), CompiledCell.failed(sentence(lost)));
                if (given.size() >= MOST_LOSSES) {
                    for (int i = attempt.at() + 1; i < 2 * cells.size(); i++) {
                        given.put(i, CompiledCell.failed(NO_MORE));
                    }
                }
            }
        }
    }

    private String sentence(Lost lost) {
        return switch (lost.how()) {
            case TIMED_OUT -> "the compiler needs more than " + deadline.toSeconds() + " s for it";
            case OUT_OF_MEMORY, CRASHED -> "the compiler cannot bear it";
        };
    }

    private Child worker() {
        if (worker == null) {
            try {
                worker = sandbox.startCompiler();
            } catch (Lost lost) {
                throw new Refused("The compile worker does not start: " + lost.getMessage());
            }
        }
        return worker;
    }

    @Override
    public void close() {
        if (worker != null) {
            worker.close();
            worker = null;
        }
    }

    /** One pass over the cells. */
    private final class Attempt {
        private final Map<Integer, CompiledCell> given;
        private final List<Entry> entries = new ArrayList<>();
        private final List<CompiledCell> compiled = new ArrayList<>();

        Attempt(Map<Integer, CompiledCell> given) {
            this.given = given;
        }

        int at() {
            return compiled.size();
        }

        Compiled compile(List<Entry> cells) throws Lost {
            worker().ask(deadline, message -> message.writeByte(CompileWorker.BEGIN), reply -> reply.readByte());
            for (Entry cell : cells) {
                add(cell);
            }
            boolean someWaited = compiled.stream().anyMatch(cell -> !cell.waiting().isEmpty());
            for (int i = 0; i < cells.size(); i++) {
                if (cells.get(i).kind() == Entry.Kind.CHECK && (someWaited || !compiled.get(i).compiles())) {
                    add(cells.get(i));
                }
            }
            return checked(new Compiled(entries, compiled, cells.size()));
        }

        private void add(Entry cell) throws Lost {
            CompiledCell known = given.get(compiled.size());
            CompiledCell result = known != null ? known : worker().ask(deadline, message -> {
                message.writeByte(CompileWorker.COMPILE);
                Wire.writeText(message, cell.source());
            }, CompiledCell::readFrom);
            entries.add(cell);
            compiled.add(result);
        }
    }
}
