package org.chainrule.program;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.chainrule.program.Lexer.Kind;
import org.chainrule.program.Lexer.Token;
import org.chainrule.tensor.Elementary;
import org.chainrule.tensor.Functions;
import org.chainrule.tensor.Primitive;
import org.chainrule.tensor.Primitives;

/**
 * Reads a program's text: {@code name = expression; …; result}, the result an expression or {@code [e1, e2, …]}.
 *
 * <p>Binding, from loose to tight: {@code + -}, {@code * /}, a sign in front, {@code ^} (from the right). The method is
 * Dijkstra's shunting yard: operators wait on a stack until what follows binds less, so depth costs no recursion.
 */
final class Parser {

    private static final Map<String, Double> CONSTANTS = Map.of("PI", Math.PI, "pi", Math.PI, "π", Math.PI,
            "E", Math.E, "e", Math.E);

    /** An operator, a call or a bracket that waits for its operands. */
    private record Waiting(Token token, Primitive primitive, int binding, int operandsBefore) {
        boolean isBracket() {
            return binding == 0;
        }
    }

    private final String formula;
    private final List<Token> tokens;
    private final ProgramBuilder builder;
    private final boolean inputsFixed;
    private final Deque<Integer> operands = new ArrayDeque<>();
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private int next;
    private int openBrackets;

    private Parser(String formula, List<String> inputs) {
        this.formula = formula;
        this.tokens = Lexer.tokens(formula);
        this.inputsFixed = !inputs.isEmpty();
        this.builder = new ProgramBuilder(inputs);
    }

    static Program parse(String formula, List<String> inputs) {
        return new Parser(formula, inputs).program();
    }

    private Program program() {
        while (true) {
            if (peek().is("[")) {
                return list();
            }
            String name = assignedName();
            int place = expression();
            place = name == null ? place : builder.assign(name, place);
            if (peek().is(";")) {
                next++;
            }
            if (peek().kind() == Kind.END) {
                return builder.program(List.of(place), false);
            }
            if (!tokens.get(next - 1).is(";")) {
                throw isDecimalComma() ? decimalComma()
                        : problem(peek(), "After this expression a ; or the end is expected, not " + shown(peek()) + ".");
            }
        }
    }

    private String assignedName() {
        Token name = peek();
        if (name.kind() != Kind.NAME || !tokens.get(next + 1).is("=")) {
            return null;
        }
        next += 2;
        return name.text();
    }

    private Program list() {
        next++;
        List<Integer> results = new ArrayList<>();
        do {
            results.add(expression());
        } while (take(","));
        if (!take("]")) {
            throw problem(peek(), "The list that began with [ needs a ] here.");
        }
        take(";");
        if (peek().kind() != Kind.END) {
            throw problem(peek(), "The list in brackets is the result, so nothing may follow it.");
        }
        return builder.program(results, true);
    }

    // ---- one expression ------------------------------------------------------------------------------------------

    private int expression() {
        operand();
        while (!endsExpression(peek())) {
            Token token = peek();
            if (token.is(")")) {
                close(token);
            } else if (token.is(",")) {
                applyUntilBracket();
                next++;
                operand();
            } else {
                operator(token);
                operand();
            }
        }
        applyUntilBracket();
        if (!waiting.isEmpty()) {
            throw problem(waiting.peek().token(), "This bracket is never closed: add a ).");
        }
        return operands.pop();
    }

    private boolean endsExpression(Token token) {
        return token.kind() == Kind.END || token.is(";") || token.is("]") || token.is(",") && openBrackets == 0;
    }

    /** Reads signs and opening brackets up to a number or a name. */
    private void operand() {
        while (true) {
            Token token = tokens.get(next);
            if (token.is("-")) {
                waiting.push(new Waiting(token, Primitives.NEGATE, Primitives.NEGATE.notation().binding(), 0));
            } else if (token.is("(")) {
                open(token, null);
            } else if (token.kind() == Kind.NAME && tokens.get(next + 1).is("(")) {
                call(token);
            } else if (!token.is("+")) {
                atom(token);
                return;
            }
            next++;
        }
    }

    private void atom(Token token) {
        if (token.kind() == Kind.NUMBER) {
            operands.push(builder.constant(Functions.constant(Double.parseDouble(token.text()))));
        } else if (token.kind() == Kind.NAME) {
            operands.push(variable(token));
        } else {
            throw problem(token, "Here a number, a name or ( is expected, not " + shown(token) + ".");
        }
        next++;
        if (isFactor(peek())) {
            throw missingOperator(token.text(), token.text());
        }
    }

    private static boolean isFactor(Token token) {
        return token.kind() == Kind.NAME || token.kind() == Kind.NUMBER || token.is("(");
    }

    /** What stands at the next token should be multiplied by what stands before it, or is one number with it. */
    private SyntaxProblem missingOperator(String before, String factor) {
        Token after = peek();
        boolean opens = after.is("(") || after.kind() == Kind.NAME && tokens.get(next + 1).is("(");
        String product = factor + "*" + (after.is("(") ? "" : product(after.text())) + (opens ? "(…)" : "");
        boolean oneNumber = isWhole(after) && isWhole(tokens.get(next - 1));
        return problem(after, "Between " + before + " and " + shown(after) + " an operator is missing: write " + product + " for a product"
                + (oneNumber ? ", or " + wholeNumber(1) + " for one number." : "."));
    }

    private boolean isDecimalComma() {
        return peek().is(",") && isWhole(tokens.get(next - 1)) && isWhole(tokens.get(next + 1));
    }

    private static boolean isWhole(Token token) {
        return token.kind() == Kind.NUMBER && !token.text().contains(".");
    }

    /** Three digits behind a comma may be thousands, too, and with another comma behind them they can be nothing else. */
    private SyntaxProblem decimalComma() {
        String before = tokens.get(next - 1).text();
        String after = tokens.get(next + 1).text();
        String whole = wholeNumber(2);
        String decimal = before + "." + after;
        boolean more = whole.length() > before.length() + 3;
        return problem(peek(), "A number has a point and no comma: write "
                + (after.length() != 3 ? decimal : more ? whole : decimal + " or " + whole) + ".");
    }

    /** The digits from the last token on as one number, as far as whole numbers stand at such steps, two with commas between. */
    private String wholeNumber(int step) {
        int place = next - 1;
        String digits = tokens.get(place).text();
        while ((step == 1 || tokens.get(place + 1).is(",")) && isWhole(tokens.get(place + step))) {
            place += step;
            digits += tokens.get(place).text();
        }
        return digits;
    }

    private int variable(Token token) {
        String name = token.text();
        if (builder.knows(name)) {
            return builder.place(name);
        }
        if (CONSTANTS.containsKey(name)) {
            return builder.constant(Functions.constant(CONSTANTS.get(name)));
        }
        if (Elementary.named(name) != null) {
            throw problem(token, "The function " + name + " needs its argument in brackets: " + name + "(x).");
        }
        if (inputsFixed) {
            String product = product(name);
            throw problem(token, "The name " + name + " is not known here: use " + String.join(", ", builder.names()) + "."
                    + (product.equals(name) ? Nearest.suggestion(name, builder.names()) : " For a product write " + product + "."));
        }
        return builder.input(name);
    }

    /** Returns x*y for xy, which is a product on paper, where each letter is a known name; any other name as it is. */
    private String product(String name) {
        StringBuilder factors = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            String letter = name.substring(i, i + 1);
            if (builder.knows(name) || !builder.knows(letter)) {
                return name;
            }
            factors.append(i == 0 ? "" : "*").append(letter);
        }
        return factors.toString();
    }

    private void call(Token name) {
        Primitive function = Elementary.named(name.text());
        if (function == null) {
            Collection<String> known = new TreeSet<>(Elementary.names());
            String hint = builder.knows(name.text()) || name.text().length() == 1
                    ? " For a product write " + name.text() + "*(…)." : Nearest.suggestion(name.text(), known);
            throw problem(name, "There is no function " + name.text() + "." + hint);
        }
        next++;
        open(name, function);
    }

    private void open(Token token, Primitive function) {
        waiting.push(new Waiting(token, function, 0, operands.size()));
        openBrackets++;
    }

    private void operator(Token token) {
        Primitive primitive = Elementary.operator(token.text());
        if (isFactor(token) && tokens.get(next - 1).is(")")) {
            throw missingOperator(")", "(…)");
        }
        if (token.kind() != Kind.SIGN || primitive == null) {
            throw problem(token, "After this an operator or the end is expected, not " + shown(token) + ".");
        }
        int binding = primitive.notation().binding();
        boolean fromRight = primitive == Primitives.POW;
        while (!waiting.isEmpty() && (waiting.peek().binding() > binding || waiting.peek().binding() == binding && !fromRight)) {
            apply(waiting.pop());
        }
        waiting.push(new Waiting(token, primitive, binding, 0));
        next++;
    }

    private void close(Token token) {
        applyUntilBracket();
        if (waiting.isEmpty()) {
            throw problem(token, "This ) closes nothing: drop it, or add a ( before.");
        }
        Waiting bracket = waiting.pop();
        openBrackets--;
        int given = operands.size() - bracket.operandsBefore();
        int wanted = bracket.primitive() == null ? 1 : bracket.primitive().arity();
        if (given != wanted) {
            String name = bracket.primitive() == null ? "A bracket" : "The function " + bracket.token().text();
            throw problem(bracket.token(), name + " takes " + wanted + (wanted == 1 ? " expression" : " expressions")
                    + ", but here " + (given == 1 ? "is 1." : "are " + given + "."));
        }
        if (bracket.primitive() != null) {
            apply(bracket);
        }
        next++;
    }

    private void applyUntilBracket() {
        while (!waiting.isEmpty() && !waiting.peek().isBracket()) {
            apply(waiting.pop());
        }
    }

    private void apply(Waiting operator) {
        if (operator.primitive() == Primitives.NEGATE && builder.negateLiteral(operands.peek())) {
            return;
        }
        int[] places = new int[operator.primitive().arity()];
        for (int i = places.length - 1; i >= 0; i--) {
            places[i] = operands.pop();
        }
        operands.push(builder.apply(operator.primitive(), places));
    }

    // ---- tokens --------------------------------------------------------------------------------------------------

    private Token peek() {
        return tokens.get(next);
    }

    private boolean take(String sign) {
        boolean there = peek().is(sign);
        next += there ? 1 : 0;
        return there;
    }

    private static String shown(Token token) {
        return token.kind() == Kind.END ? "the end" : token.text();
    }

    private SyntaxProblem problem(Token token, String sentence) {
        return new SyntaxProblem(formula, token.position(), sentence);
    }
}
