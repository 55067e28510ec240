package org.chainrule.draw;

import java.util.List;
import org.chainrule.program.Graph;
import org.chainrule.tensor.Numbers;

/** How numbers and derivatives are written in a picture. */
final class Signs {

    private static final int DIGITS = 4;
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Signs() {}

    /** A number with a real minus sign: whole numbers and whole parts in full, else four digits. */
    static String number(double value) {
        return number(value, DIGITS);
    }

    /** The same with another number of digits in place of four. */
    static String number(double value, int digits) {
        return Numbers.written(value, digits).replace('-', '−');
    }

    /** A number as a factor or as a later term: negative ones in parentheses. */
    static String operand(double value) {
        return value < 0 ? "(" + number(value) + ")" : number(value);
    }

    /** An edge's derivative, "∂g/∂p = 18". */
    static String local(Graph.Edge edge) {
        return "∂" + edge.to() + "/∂" + edge.from() + " = " + number(edge.derivative());
    }

    /** A total derivative, "dg/dx". */
    static String total(String of, String with) {
        return "d" + of + "/d" + with;
    }

    /** A typed formula as it is written by hand: "y·x²", and "ln" for the natural logarithm. */
    static String formula(String typed) {
        String text = typed.replace("log(", "ln(");
        StringBuilder hand = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
            boolean single = i + 2 >= text.length() || !(Character.isDigit(text.charAt(i + 2)) || text.charAt(i + 2) == '.');
            if (c == '^' && digit && single) {
                hand.append(RAISED.charAt(text.charAt(++i) - '0'));
            } else {
                hand.append(c == '*' ? '·' : c == '-' ? '−' : c);
            }
        }
        return hand.toString();
    }

    /** A product with its result, "18 · (−6) = −108"; a single factor stands alone. */
    static String product(List<Graph.Edge> edges, double result) {
        StringBuilder text = new StringBuilder();
        for (Graph.Edge edge : edges) {
            text.append(text.length() == 0 ? number(edge.derivative()) : " · " + operand(edge.derivative()));
        }
        return edges.size() == 1 ? text.toString() : (edges.isEmpty() ? "" : text + " = ") + number(result);
    }
}
