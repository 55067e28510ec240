package org.chainrule.notebook.error;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.UnresolvedReferenceException;

/** Says in a sentence what went wrong while a cell ran. */
final class RunErrors {

    private static final Pattern NULL_NAME =
            Pattern.compile("because \"(?:REPL\\.\\$JShell\\$\\w+\\.|<local\\d+>)?(\\w+)\" is null");
    private static final Set<String> INTERRUPTED = Set.of("Execution Interrupted", "Execution Timeout");

    private RunErrors() {}

    static String sentence(JShell shell, JShellException error) {
        if (error instanceof UnresolvedReferenceException unresolved) {
            return Unresolved.sentence(shell, unresolved.getSnippet())
                    .replace("is declared, but cannot be used", "cannot run");
        }
        EvalException thrown = (EvalException) error;
        String name = thrown.getExceptionClassName();
        if (INTERRUPTED.contains(name)) {
            return "This cell was stopped. If it was in an endless loop, that loop goes on unseen and slows the rest"
                    + " down: choose Kernel → Restart Kernel to end it.";
        }
        return switch (name) {
            case "java.lang.StackOverflowError" -> "Your code calls itself without end (StackOverflowError)."
                    + " Which call has nothing left to do?" + where(thrown);
            case "java.lang.OutOfMemoryError" ->
                    "The memory is used up (OutOfMemoryError): make less, or restart the kernel.";
            case "java.lang.NullPointerException" -> nothingThere(thrown) + where(thrown);
            case "java.lang.AssertionError" -> "An assertion does not hold" + after(": ", thrown) + "." + where(thrown);
            default -> ownWords(thrown);
        };
    }

    /** The course's library speaks in sentences; what others throw is named too. */
    private static String ownWords(EvalException thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        boolean course = trace.length > 0 && trace[0].getClassName().startsWith("org.chainrule.");
        if (course && thrown.getMessage() != null) {
            return capital(thrown.getMessage()) + where(thrown);
        }
        String name = thrown.getExceptionClassName();
        return name.substring(name.lastIndexOf('.') + 1) + after(": ", thrown) + where(thrown);
    }

    private static String nothingThere(EvalException thrown) {
        Matcher matcher = NULL_NAME.matcher(String.valueOf(thrown.getMessage()));
        return matcher.find()
                ? matcher.group(1) + " is null: it holds nothing. Re-run the cell that creates " + matcher.group(1) + "."
                : "Something here is null: it holds nothing (NullPointerException" + after(": ", thrown) + ").";
    }

    private static String after(String colon, EvalException thrown) {
        String message = thrown.getMessage();
        return message == null || message.isEmpty() || message.equals("null") ? "" : colon + message;
    }

    /** The learner's own methods that were running, innermost first. */
    private static String where(EvalException thrown) {
        String methods = Arrays.stream(thrown.getStackTrace())
                .filter(frame -> frame.getFileName() != null && frame.getFileName().startsWith("#"))
                .filter(frame -> !frame.getMethodName().isEmpty() && !frame.getMethodName().startsWith("do_it$"))
                .map(frame -> method(frame.getMethodName()) + ", line " + frame.getLineNumber())
                .distinct().limit(3).collect(Collectors.joining("; in "));
        return methods.isEmpty() ? "" : "\n(in " + methods + ")";
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String method(String name) {
        return name.startsWith("lambda$") ? "a lambda" : name;
    }
}
