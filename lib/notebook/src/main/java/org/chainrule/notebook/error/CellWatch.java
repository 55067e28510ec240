package org.chainrule.notebook.error;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.ExpressionSnippet;
import jdk.jshell.JShell;
import jdk.jshell.MethodSnippet;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.Status;
import jdk.jshell.SnippetEvent;
import jdk.jshell.VarSnippet;

/**
 * Watches what becomes of each piece of a cell, explains what fails, and warns of what only looks right: declarations
 * that cannot be used yet, functions made with an old definition, variables that a redefinition has emptied.
 */
public final class CellWatch {

    /** Hears of what happens. */
    public interface Listener {

        /** A piece of a cell has run, or failed. */
        void somethingRan();

        /** A thing only looks right; said in one sentence. */
        void warn(String sentence);
    }

    private final JShell shell;
    private final Supplier<String> cell;
    private final Listener listener;
    private final Set<String> empty = new ConcurrentSkipListSet<>();

    /** Watches this shell; {@code cell} gives the source of the cell that is running. */
    public CellWatch(JShell shell, Supplier<String> cell, Listener listener) {
        this.shell = shell;
        this.cell = cell;
        this.listener = listener;
        shell.onSnippetEvent(this::happened);
    }

    /** Says what is missing at the end of a cell whose last piece is not complete. */
    public String incomplete(String rest) {
        return Completeness.sentence(cell.get(), rest);
    }

    /** A variable that the running cell names and that holds nothing, because the cell that should fill it failed. */
    public Optional<String> emptyVariable() {
        return Code.names(cell.get()).stream().filter(empty::contains).findFirst();
    }

    /** The variables that the running cell names. */
    public Set<String> variables() {
        Set<String> names = Code.names(cell.get());
        return shell.variables().map(VarSnippet::name).filter(names::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A declaration that the running cell names and that cannot be used, told in a sentence. */
    public Optional<String> unusable() {
        Set<String> names = Code.names(cell.get());
        return shell.snippets().filter(one -> shell.status(one) == Status.RECOVERABLE_DEFINED
                        || shell.status(one) == Status.RECOVERABLE_NOT_DEFINED)
                .map(DeclarationSnippet.class::cast).filter(one -> names.contains(one.name())).findFirst()
                .map(one -> Unresolved.sentence(shell, one));
    }

    private void happened(SnippetEvent event) {
        listener.somethingRan();
        if (event.causeSnippet() != null) {
            followed(event);
        } else if (event.exception() != null) {
            mark(event.snippet(), true);
            throw new CellProblem(RunErrors.sentence(shell, event.exception()));
        } else if (event.status() == Status.REJECTED) {
            throw new CellProblem(CompileErrors.sentence(shell, event.snippet(), cell.get()));
        } else {
            mark(event.snippet(), false);
            warnIfUnresolved(event);
        }
    }

    private void mark(Snippet snippet, boolean failed) {
        if (failed && snippet instanceof VarSnippet variable) {
            empty.add(variable.name());
        } else if (!failed && snippet instanceof VarSnippet variable) {
            empty.remove(variable.name());
        } else if (!failed && snippet instanceof ExpressionSnippet expression
                && snippet.subKind() == Snippet.SubKind.ASSIGNMENT_SUBKIND) {
            empty.remove(expression.name());
        }
    }

    private void warnIfUnresolved(SnippetEvent event) {
        boolean waits = event.status() == Status.RECOVERABLE_DEFINED || event.status() == Status.RECOVERABLE_NOT_DEFINED;
        if (waits && event.snippet() instanceof DeclarationSnippet declared && !comesLater(declared)) {
            listener.warn(Unresolved.sentence(shell, declared));
        }
    }

    /** Whether this very cell declares all that is missing: then a word about it would be noise. */
    private boolean comesLater(DeclarationSnippet declared) {
        return shell.unresolvedDependencies(declared).allMatch(missing -> missing.startsWith("method ")
                && Code.declaresMethod(cell.get(), Unresolved.name(missing)));
    }

    /** What another piece's change has done to this one. */
    private void followed(SnippetEvent event) {
        if (event.status() == Status.OVERWRITTEN && event.snippet() instanceof MethodSnippet old
                && !old.source().equals(event.causeSnippet().source())) {
            warnOfOldFunctions(old.name());
        } else if (event.snippet() instanceof VarSnippet variable && event.isSignatureChange()) {
            lost(variable, event.status());
        }
    }

    private void lost(VarSnippet variable, Status status) {
        if (status == Status.VALID) {
            empty.add(variable.name());
            listener.warn(variable.name() + " was emptied by this change: re-run the cell that creates "
                    + variable.name() + ".");
        } else if (status == Status.RECOVERABLE_NOT_DEFINED) {
            listener.warn(variable.name() + " is gone, because it no longer fits what was changed: mend and re-run the"
                    + " cell that creates " + variable.name() + ".");
        }
    }

    private void warnOfOldFunctions(String method) {
        shell.variables().filter(variable -> variable.source().contains("->") || variable.source().contains("::"))
                .filter(variable -> !variable.name().startsWith("$") && Code.names(variable.source()).contains(method))
                .forEach(variable -> listener.warn(variable.name() + " was made with the old " + method
                        + ": re-run the cell that creates " + variable.name() + "."));
    }
}
