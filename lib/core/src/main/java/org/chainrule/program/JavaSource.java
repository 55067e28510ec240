package org.chainrule.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chainrule.tensor.Shape;
import org.chainrule.tensor.Tape;
import org.chainrule.tensor.Tensor;

/**
 * Writes a program as a Java class with two methods: its value, and its gradient with reverse mode written out.
 *
 * <p>What a statement sends back to each of its operands is recorded from the primitives' rows, one statement at a time;
 * there is no second table of derivatives. Cost and length: linear in the program.
 */
final class JavaSource {

    private static final int LONGEST_STATEMENT = 12;
    private static final int MOST_PARAMETERS = 120;
    private static final String LINE = "\n        ";
    private static final Set<String> RESERVED = Set.of("abstract", "assert", "boolean", "break", "byte", "case", "catch", "char",
            "class", "const", "continue", "default", "do", "double", "else", "enum", "extends", "final", "finally", "float", "for",
            "goto", "if", "implements", "import", "instanceof", "int", "interface", "long", "native", "new", "package", "private",
            "protected", "public", "return", "short", "static", "strictfp", "super", "switch", "synchronized", "this", "throw",
            "throws", "transient", "try", "void", "volatile", "while", "true", "false", "null", "yield", "Math", "Double");

    private final Program program;
    private final Program statements;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> adjoints = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>(RESERVED);

    private JavaSource(Program program) {
        this.program = program;
        this.statements = Sharing.split(program, LONGEST_STATEMENT);
    }

    static String of(Program program, String className) {
        boolean identifier = !className.isEmpty() && Character.isLetter(className.charAt(0))
                && className.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_') && !RESERVED.contains(className);
        if (!identifier) {
            throw new IllegalArgumentException("\"" + className + "\" cannot name a Java class: take letters and digits, such as Example");
        }
        if (program.isList()) {
            throw new IllegalArgumentException("this program gives a list, but a gradient belongs to one result: use result(0).toJava(…)");
        }
        if (program.inputs().size() > MOST_PARAMETERS) {
            throw new IllegalArgumentException("the program has " + program.inputs().size() + " inputs, but a Java method takes at most "
                    + MOST_PARAMETERS + " of them: write fewer inputs, or differentiate with gradient(…)");
        }
        return new JavaSource(program).write(className);
    }

    private String write(String className) {
        List<Definition> definitions = statements.definitions();
        program.inputs().forEach(this::name);
        definitions.forEach(definition -> name(definition.name()));
        String parameters = String.join(", ", program.inputs().stream().map(input -> "double " + name(input)).toList());
        String last = Definition.uniqueNames(statements).get(statements.results().get(0));
        String result = name(last);
        String values = values(definitions);
        String body = "\n    static double value(" + parameters + ") {" + values + LINE + "return " + result + ";\n    }\n"
                + "\n    static double[] gradient(" + parameters + ") {" + values + back(definitions, last) + "\n    }\n";
        return "/** The value and the gradient of a formula; reverse mode written out. */\nfinal class " + className + " {\n" + body
                + JavaHelpers.neededBy(body) + "}\n";
    }

    private String values(List<Definition> definitions) {
        StringBuilder text = new StringBuilder();
        for (Definition definition : definitions) {
            text.append(LINE).append("double ").append(name(definition.name())).append(" = ")
                    .append(JavaExpression.of(definition.formula(), this::name)).append(";");
        }
        return text.toString();
    }

    // ---- backward ------------------------------------------------------------------------------------------------

    private String back(List<Definition> definitions, String last) {
        StringBuilder text = new StringBuilder("\n");
        text.append(LINE).append("// from the result back: ").append(adjoint(last)).append(" is the derivative of the result with respect to ")
                .append(name(last));
        text.append(LINE).append("double ").append(adjoint(last)).append(" = 1.0;");
        for (int i = definitions.size() - 1; i >= 0; i--) {
            if (adjoints.containsKey(definitions.get(i).name()) && !definitions.get(i).parents().isEmpty()) {
                contributions(definitions.get(i), text);
            }
        }
        List<String> gradient = program.inputs().stream().map(input -> adjoints.getOrDefault(input, "0.0")).toList();
        return text.append(LINE).append("return new double[] {").append(String.join(", ", gradient)).append("};").toString();
    }

    private void contributions(Definition definition, StringBuilder text) {
        text.append(LINE).append("// ").append(definition.name()).append(" = ").append(Printer.expression(definition.formula(), false));
        Program formula = definition.formula();
        Map<String, Tensor> inputs = new LinkedHashMap<>();
        formula.inputs().forEach(input -> inputs.put(input, Tensor.placeholder(Shape.SCALAR)));
        Tape tape = formula.run(inputs);
        Tensor seed = Tensor.placeholder(Shape.SCALAR);
        Tensor[] swept = tape.pull(formula.results().get(0), seed, true);
        List<String> to = new ArrayList<>();
        List<Tensor> parts = new ArrayList<>();
        inputs.forEach((input, tensor) -> {
            Tensor part = swept[formula.inputPlace(input)];
            if (part != null) {
                to.add(input);
                parts.add(part);
            }
        });
        if (!parts.isEmpty()) {
            Tensor own = tape.value(formula.results().get(0));
            assign(recorded(parts, seed, own, definition.name(), inputs), to, text);
        }
    }

    /** What goes back to each operand, as a program of the adjoint, the statement's value and its operands. */
    private Program recorded(List<Tensor> parts, Tensor seed, Tensor own, String name, Map<String, Tensor> inputs) {
        Map<Tensor, String> variables = new LinkedHashMap<>();
        variables.put(seed, "∂" + name);
        variables.put(own, name);
        inputs.forEach((input, tensor) -> variables.put(tensor, input));
        Tape tape = Tape.of(parts, List.copyOf(variables.keySet()));
        List<Integer> places = parts.stream().map(tape::placeOf).toList();
        return Simplifier.exact(tape, List.copyOf(variables.values()), places, true);
    }

    private void assign(Program parts, List<String> to, StringBuilder text) {
        Map<String, String> shared = new HashMap<>();
        Program split = Sharing.split(parts, Integer.MAX_VALUE);
        Map<Integer, String> written = new HashMap<>();
        for (Definition definition : split.definitions()) {
            String expression = JavaExpression.of(definition.formula(), name -> shared.getOrDefault(name, known(name)));
            boolean result = split.results().contains(definition.place());
            boolean once = result && split.results().indexOf(definition.place()) == split.results().lastIndexOf(definition.place())
                    && split.steps().get(definition.place()).name() == null;
            if (!once) {
                shared.put(definition.name(), free("t"));
                text.append(LINE).append("double ").append(shared.get(definition.name())).append(" = ").append(expression).append(";");
                expression = shared.get(definition.name());
            }
            written.put(definition.place(), expression);
        }
        for (int i = 0; i < to.size(); i++) {
            int place = split.results().get(i);
            String part = written.containsKey(place) ? written.get(place) : known(split.steps().get(place).name());
            boolean more = adjoints.containsKey(to.get(i));
            text.append(LINE).append(more ? "" : "double ").append(adjoint(to.get(i))).append(more ? " += " : " = ").append(part).append(";");
        }
    }

    // ---- names ---------------------------------------------------------------------------------------------------

    private String known(String name) {
        return name.startsWith("∂") ? adjoint(name.substring(1)) : name(name);
    }

    /** The name in Java: its own if Java allows it and it is free. */
    private String name(String name) {
        String base = Definition.withoutPrimes(name);
        return names.computeIfAbsent(name, n -> free(n.equals(base) ? base : base + "_" + times(n.substring(base.length()))));
    }

    /** How often a name was assigned again: one for each prime, or the number after the prime. */
    private static String times(String primes) {
        String number = Printer.onTheLine(primes.replace("′", ""));
        return number.isEmpty() ? String.valueOf(primes.length()) : number;
    }

    private String adjoint(String name) {
        return adjoints.computeIfAbsent(name, n -> free("d" + name(n)));
    }

    private String free(String wish) {
        String name = wish;
        for (int i = 1; !taken.add(name); i++) {
            name = wish + "_" + i;
        }
        return name;
    }
}
