package org.chainrule.tensor;

import java.util.ArrayList;
import java.util.List;

/**
 * Sums of products by Einstein's convention, as in NumPy: {@code "ij,jk->ik"} is the matrix product. A letter names an
 * axis; what the result does not name is summed. Composed of rearrangements and matrix products, so every derivative
 * follows from theirs.
 */
final class Einsum {

    private static final String DOTS = "...";

    /** Letters that stand for the axes under "...": beyond those that can be typed. */
    private static final char FIRST_HIDDEN = '\u2460';

    private Einsum() {}

    static Tensor of(String subscripts, Tensor... operands) {
        String[] sides = subscripts.replace(" ", "").split("->", -1);
        String[] letters = sides[0].split(",", -1);
        if (letters.length != operands.length || sides.length > 2) {
            throw new IllegalArgumentException("einsum(\"" + subscripts + "\") describes " + letters.length
                    + " operands but got " + operands.length + ": write one group of letters each, with commas between");
        }
        String hidden = hidden(letters, operands);
        List<Labelled> terms = new ArrayList<>();
        for (int i = 0; i < letters.length; i++) {
            terms.add(Labelled.of(spread(letters[i], hidden, operands[i].shape(), subscripts), operands[i]));
        }
        String result = sides.length == 2 ? sides[1].replace(DOTS, hidden) : implied(terms, hidden);
        return contract(terms, result, subscripts);
    }

    private static Tensor contract(List<Labelled> terms, String result, String subscripts) {
        Labelled product = terms.get(0);
        for (int i = 1; i < terms.size(); i++) {
            StringBuilder needed = new StringBuilder(result);
            terms.subList(i + 1, terms.size()).forEach(term -> needed.append(term.labels()));
            product = product.times(terms.get(i), needed.toString());
        }
        for (int i = 0; i < result.length(); i++) {
            if (product.labels().indexOf(result.charAt(i)) < 0 || result.indexOf(result.charAt(i)) != i) {
                throw new IllegalArgumentException("einsum(\"" + subscripts + "\") asks for axis " + result.charAt(i)
                        + " in the result, but it must stand there once and in an operand");
            }
        }
        return product.summedTo(result).ordered(result).tensor();
    }

    /** As many hidden letters as the longest "..." stands for. */
    private static String hidden(String[] letters, Tensor[] operands) {
        int most = 0;
        for (int i = 0; i < letters.length; i++) {
            if (letters[i].contains(DOTS)) {
                most = Math.max(most, operands[i].shape().rank() - letters[i].length() + DOTS.length());
            }
        }
        StringBuilder hidden = new StringBuilder();
        for (int i = 0; i < most; i++) {
            hidden.append((char) (FIRST_HIDDEN + i));
        }
        return hidden.toString();
    }

    private static String spread(String letters, String hidden, Shape shape, String subscripts) {
        String labels = letters;
        int named = letters.length() - DOTS.length();
        if (letters.contains(DOTS) && named <= shape.rank()) {
            labels = letters.replace(DOTS, hidden.substring(hidden.length() - (shape.rank() - named)));
        }
        if (labels.length() != shape.rank()) {
            throw new IllegalArgumentException("einsum(\"" + subscripts + "\") names axes \"" + letters
                    + "\" of a tensor of shape " + shape + ": give one letter an axis, or ... for the others");
        }
        return labels;
    }

    /** Without "->": the hidden axes, then each letter that occurs once, in alphabetical order. */
    private static String implied(List<Labelled> terms, String hidden) {
        StringBuilder all = new StringBuilder();
        terms.forEach(term -> all.append(term.written()));
        StringBuilder result = new StringBuilder(hidden);
        all.chars().sorted().distinct()
                .filter(letter -> hidden.indexOf(letter) < 0 && all.indexOf("" + (char) letter) == all.lastIndexOf("" + (char) letter))
                .forEach(letter -> result.append((char) letter));
        return result.toString();
    }
}
