package org.chainrule.program;

import java.util.Collection;

/** Finds the name that was probably meant: the one reached with the fewest changes of letters. */
public final class Nearest {

    private Nearest() {}

    /** "", or " Did you mean NAME?" where a name is near enough. */
    public static String suggestion(String name, Collection<String> known) {
        String best = null;
        int fewest = name.length() / 2 + 1;
        for (String candidate : known) {
            int changes = changes(name, candidate);
            boolean nearer = changes < fewest || changes == fewest && best != null && name.startsWith(candidate);
            boolean alike = changes < Math.max(name.length(), candidate.length());
            if (nearer && alike) {
                fewest = changes;
                best = candidate;
            }
        }
        return best == null ? "" : " Did you mean " + best + "?";
    }

    /** How many letters must be added, dropped or replaced to get from one name to the other; capitals count as small letters. */
    private static int changes(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (sameLetter(from.charAt(i - 1), to.charAt(j - 1)) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }

    private static boolean sameLetter(char a, char b) {
        return Character.toLowerCase(a) == Character.toLowerCase(b);
    }
}
