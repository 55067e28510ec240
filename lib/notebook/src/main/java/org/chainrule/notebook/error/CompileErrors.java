package org.chainrule.notebook.error;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jshell.Diag;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;

/** Says in a sentence why code does not compile, and points at the place. */
final class CompileErrors {

    private static final Pattern CONVERSION =
            Pattern.compile("(?:incompatible types: )?(.+) cannot be converted to (.+)");
    private static final String LAMBDA_RESULT = "bad return type in lambda expression\\s*";
    private static final Pattern LOSSY = Pattern.compile("possible lossy conversion from (\\w+) to (\\w+)");
    private static final Pattern OPERANDS =
            Pattern.compile("operator '(.+?)'\\s+first type:\\s+(\\S+)\\s+second type:\\s+(\\S+)");
    private static final Pattern PACKAGES = Pattern.compile("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])");
    private static final Map<String, String> WORDS =
            Map.of("+", "plus", "-", "minus", "*", "times", "/", "over", "^", "pow");

    private CompileErrors() {}

    static String sentence(JShell shell, Snippet snippet, String cell) {
        return shell.diagnostics(snippet).filter(Diag::isError).findFirst()
                .map(diag -> sentence(shell, diag, snippet.source()) + "\n" + place(diag, snippet.source(), cell))
                .orElseGet(() -> "Java cannot read this:\n" + snippet.source().strip());
    }

    /** The place in the cell, or in the piece alone if the cell does not show it as it is. */
    private static String place(Diag diag, String source, String cell) {
        int start = Math.max(0, cell.indexOf(source));
        return Place.of(cell.contains(source) ? cell : source, start + (int) diag.getStartPosition(),
                start + (int) diag.getEndPosition());
    }

    private static String sentence(JShell shell, Diag diag, String source) {
        String message = PACKAGES.matcher(diag.getMessage(Locale.ENGLISH)).replaceAll("");
        String code = diag.getCode().replace("compiler.err.", "");
        if (code.startsWith("cant.resolve")) {
            return new MissingName(shell, diag, source).sentence();
        }
        return switch (code) {
            case "expected", "expected2", "expected3" -> expected(message);
            case "prob.found.req" -> conversion(message);
            case "cant.infer.local.var.type" -> noType(message, source);
            case "operator.cant.be.applied.1" -> operator(message);
            case "cant.apply.symbol", "cant.apply.symbols" ->
                    Hidden.sentence(shell, message).orElseGet(() -> Arguments.sentence(message));
            case "cant.deref" -> "A " + message.split(" ")[0]
                    + " is a plain number: it has no methods. Is a tensor(…) meant?";
            case "missing.ret.stmt" -> "This method can end without a return: say what it returns in every case.";
            case "unclosed.str.lit" -> "This text has no closing \".";
            case "unclosed.char.lit", "empty.char.lit" ->
                    "Single quotes hold one character: put texts between \" and \".";
            case "premature.eof" -> "The code ends too early: a bracket or brace is missing.";
            default -> plain(message);
        };
    }

    private static String expected(String message) {
        return message.startsWith("';'") ? "A semicolon is missing here: each statement but the last ends with one."
                : "Java cannot go on reading here: " + message + ".";
    }

    private static String conversion(String message) {
        Matcher lossy = LOSSY.matcher(message);
        if (lossy.find()) {
            return "This " + lossy.group(1) + " does not fit into a variable or parameter of type " + lossy.group(2)
                    + ": declare that as " + lossy.group(1) + ".";
        }
        Matcher types = CONVERSION.matcher(message.replaceFirst(LAMBDA_RESULT, ""));
        if (!types.matches()) {
            return plain(message);
        }
        String given = types.group(1);
        if (given.equals("<nulltype>") || given.equals("<null>")) {
            return "null stands for nothing, but " + article(types.group(2)) + " is needed here.";
        }
        return "Here stands " + article(given) + ", but " + article(types.group(2)) + " is needed."
                + way(given, types.group(2));
    }

    private static String way(String given, String needed) {
        if (given.equals("Tensor") && needed.equals("double")) {
            return " A tensor's number is .value().";
        }
        if (needed.equals("Tensor") && given.matches("double|int|double\\[\\]")) {
            return " Write tensor(…) around it.";
        }
        return needed.equals("double[]") && given.equals("Tensor") ? " A tensor's numbers are .toArray()." : "";
    }

    private static String noType(String message, String source) {
        Matcher name = Pattern.compile("local variable (\\w+)").matcher(message);
        String variable = name.find() ? name.group(1) : "f";
        if (!message.contains("lambda") && !message.contains("method reference")) {
            return "Java cannot tell the type of " + variable + " from this value: write the type in place of var.";
        }
        Matcher arguments = Pattern.compile("=\\s*\\(([^)]*)\\)\\s*->").matcher(source);
        int arity = arguments.find() ? arguments.group(1).split(",").length : 1;
        return "A lambda alone has no type, so var cannot hold it: write Function" + arity + " " + variable
                + " = … for a function of tensors.";
    }

    private static String operator(String message) {
        Matcher operands = OPERANDS.matcher(message);
        if (!operands.find()) {
            return plain(message);
        }
        String word = WORDS.get(operands.group(1));
        boolean tensors = operands.group(2).equals("Tensor") || operands.group(3).equals("Tensor");
        String text = "Java has no " + operands.group(1) + " between " + operands.group(2) + " and "
                + operands.group(3) + ".";
        return tensors && word != null ? text + " Write ." + word + "(…), as in x." + word + "(y)." : text;
    }

    private static String article(String type) {
        return (type.matches("(?i)[aeio].*") ? "an " : "a ") + type;
    }

    /** Java's own words as a sentence. */
    private static String plain(String message) {
        String text = message.replaceAll("\\s*\\n\\s*", "; ").strip();
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }
}
