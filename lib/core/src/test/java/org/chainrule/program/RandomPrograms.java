package org.chainrule.program;

import java.util.Random;

/** Makes programs of x and y that are finite wherever they are evaluated. */
public final class RandomPrograms {

    private static final String[] FUNCTIONS = {"sin", "cos", "tanh", "sigmoid", "atan"};
    private static final String[] OPERATORS = {" + ", " - ", "*", "/"};

    private final Random random;

    /** Draws from this chance. */
    public RandomPrograms(Random random) {
        this.random = random;
    }

    /** The next program's text. */
    public String next() {
        return "p = " + expression(3, "") + "; q = " + expression(3, "p") + "; " + expression(2, "pq");
    }

    private String expression(int depth, String names) {
        if (depth == 0 || random.nextInt(6) == 0) {
            return atom(names);
        }
        return switch (random.nextInt(4)) {
            case 0 -> FUNCTIONS[random.nextInt(FUNCTIONS.length)] + "(" + expression(depth - 1, names) + ")";
            case 1 -> "(" + expression(depth - 1, names) + ")^" + (1 + random.nextInt(3));
            case 2 -> "-(" + expression(depth - 1, names) + ")";
            default -> operation(depth, names);
        };
    }

    private String operation(int depth, String names) {
        String operator = OPERATORS[random.nextInt(OPERATORS.length)];
        String right = "(" + expression(depth - 1, names) + ")";
        String safe = operator.equals("/") ? "(2 + " + right + "^2)" : right;
        return "(" + expression(depth - 1, names) + ")" + operator + safe;
    }

    private String atom(String names) {
        String known = "xy" + names;
        int choice = random.nextInt(known.length() + 1);
        return choice < known.length() ? known.substring(choice, choice + 1) : String.valueOf(1 + random.nextInt(4));
    }
}
