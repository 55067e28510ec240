package org.chainrule.grader.child.compile;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the notebook sees as one thing: an import, a variable, a method, a type, a statement or a mere value.
 *
 * @param kind what it is
 * @param cell the number of its cell
 * @param text as the learner wrote it, without modifiers if it declares something
 * @param name the name that it declares; empty if none
 * @param type a variable's type as written, or a method's parameter types
 * @param value a variable's initialiser; empty if it has none
 * @param modifiers those that count, ended by a space each
 */
record Piece(Kind kind, int cell, String text, String name, String type, String value, String modifiers) {

    private static final Pattern WORD = Pattern.compile("[\\p{javaJavaIdentifierStart}][\\p{javaJavaIdentifierPart}]*");

    /** What a piece can be. */
    enum Kind { IMPORT, VARIABLE, METHOD, TYPE, STATEMENT, VALUE }

    /** A piece that declares nothing. */
    static Piece of(Kind kind, int cell, String text) {
        return new Piece(kind, cell, text, "", "", "", "");
    }

    /** What it declares: a later declaration of the same replaces it. Empty if it declares nothing. */
    String declares() {
        return name.isEmpty() ? "" : kind + " " + name + (kind == Kind.METHOD ? "(" + type + ")" : "");
    }

    /** Whether it says what a name means, now and when it is used later. */
    boolean isDefinition() {
        return kind == Kind.METHOD || kind == Kind.TYPE;
    }

    /** Whether its type is to be found out. */
    boolean isVar() {
        return kind == Kind.VARIABLE && type.equals("var");
    }

    /** The same variable with its type. */
    Piece typed(String found) {
        return new Piece(kind, cell, text, name, found, value, modifiers);
    }

    /** All words in its text: whatever name it uses is one of them. */
    Set<String> words() {
        Set<String> words = new LinkedHashSet<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }
}
