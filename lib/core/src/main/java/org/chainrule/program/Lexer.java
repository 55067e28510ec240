package org.chainrule.program;

import java.util.ArrayList;
import java.util.List;

/** Cuts a formula into numbers, names and signs. */
final class Lexer {

    /** What a piece of a formula is. */
    enum Kind { NUMBER, NAME, SIGN, END }

    /** A piece of a formula and where it begins. */
    record Token(Kind kind, String text, int position) {
        boolean is(String sign) {
            return kind == Kind.SIGN && text.equals(sign);
        }
    }

    private static final String SIGNS = "+-*/^()[],;=";
    private static final String TYPOGRAPHIC = "−–·×⋅÷";
    private static final String MEANT = "--***/";
    /** What Java writes before its functions and constants; a formula reads Math.cos(x) as cos(x). */
    private static final String JAVA_CLASS = "Math.";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final String formula;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String formula) {
        this.formula = formula;
    }

    static List<Token> tokens(String formula) {
        Lexer lexer = new Lexer(formula);
        while (lexer.at < formula.length()) {
            lexer.next();
        }
        lexer.tokens.add(new Token(Kind.END, "", formula.length()));
        return lexer.tokens;
    }

    private void next() {
        char c = formula.charAt(at);
        if (Character.isWhitespace(c)) {
            at++;
        } else if (formula.startsWith(JAVA_CLASS, at)) {
            at += JAVA_CLASS.length();
        } else if (isDigit(c) || c == '.' && at + 1 < formula.length() && isDigit(formula.charAt(at + 1))) {
            add(Kind.NUMBER, numberEnd());
        } else if (Character.isLetter(c)) {
            add(Kind.NAME, nameEnd());
        } else if (RAISED.indexOf(c) >= 0) {
            raised();
        } else {
            sign(c);
        }
    }

    /** A raised number, as in x², is a power. */
    private void raised() {
        StringBuilder exponent = new StringBuilder();
        int from = at;
        while (at < formula.length() && RAISED.indexOf(formula.charAt(at)) >= 0) {
            exponent.append(RAISED.indexOf(formula.charAt(at++)));
        }
        tokens.add(new Token(Kind.SIGN, "^", from));
        tokens.add(new Token(Kind.NUMBER, exponent.toString(), from));
    }

    private void sign(char c) {
        int typographic = TYPOGRAPHIC.indexOf(c);
        String sign = String.valueOf(typographic < 0 ? c : MEANT.charAt(typographic));
        if (!SIGNS.contains(sign)) {
            throw new SyntaxProblem(formula, at, "The sign " + c + " has no meaning in a formula: use + - * / ^ ( ) and names.");
        }
        boolean power = c == '*' && formula.startsWith("**", at);
        tokens.add(new Token(Kind.SIGN, power ? "^" : sign, at));
        at += power ? 2 : 1;
    }

    private void add(Kind kind, int end) {
        tokens.add(new Token(kind, formula.substring(at, end), at));
        at = end;
    }

    private int numberEnd() {
        int end = digitsEnd(at);
        if (end < formula.length() && formula.charAt(end) == '.') {
            end = digitsEnd(end + 1);
        }
        if (end < formula.length() && (formula.charAt(end) == 'e' || formula.charAt(end) == 'E')) {
            int sign = end + 1 < formula.length() && "+-".indexOf(formula.charAt(end + 1)) >= 0 ? 1 : 0;
            int exponentEnd = digitsEnd(end + 1 + sign);
            end = exponentEnd > end + 1 + sign ? exponentEnd : end;
        }
        return end;
    }

    private int digitsEnd(int from) {
        int end = from;
        while (end < formula.length() && isDigit(formula.charAt(end))) {
            end++;
        }
        return end;
    }

    private int nameEnd() {
        int end = at;
        while (end < formula.length() && (Character.isLetterOrDigit(formula.charAt(end)) || formula.charAt(end) == '_')) {
            end++;
        }
        return primesEnd(end);
    }

    /** Where the primes of a function's name end, as in sinc'(x); only a call can have them. */
    private int primesEnd(int from) {
        int end = from;
        while (end < formula.length() && formula.charAt(end) == '\'') {
            end++;
        }
        return formula.startsWith("(", end) ? end : from;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
