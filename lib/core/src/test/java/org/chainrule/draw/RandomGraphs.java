package org.chainrule.draw;

import java.util.Random;
import org.chainrule.program.Graph;
import org.chainrule.program.Program;

/** Draws programs whose intermediates feed each other at random. */
final class RandomGraphs {

    private RandomGraphs() {}

    /** A graph of so many steps on three inputs, each step using two or three of the last few names. */
    static Graph draw(Random random, int steps, int memory) {
        StringBuilder names = new StringBuilder("xyz");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < steps; i++) {
            char name = (char) ((i < 23 ? 'a' : 'A' - 23) + i);
            text.append(i == 0 ? "" : "; ").append(name).append(" = ").append(pick(random, names, memory)).append('*')
                    .append(pick(random, names, memory)).append(" + 0.37*").append(pick(random, names, memory));
            names.append(name);
        }
        return Program.parse(text.toString()).at("x=1.25, y=-0.5, z=3").graph();
    }

    private static char pick(Random random, StringBuilder names, int memory) {
        int reach = Math.min(memory, names.length());
        return names.charAt(names.length() - 1 - random.nextInt(reach));
    }
}
