package org.chainrule.draw;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;

/** Geometry that pictures must keep. */
final class Boxes {

    private Boxes() {}

    static void assertApart(List<Box> boxes, String what) {
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                if (boxes.get(i).overlaps(boxes.get(j))) {
                    fail(boxes.get(i) + " overlaps " + boxes.get(j) + " in " + what);
                }
            }
        }
    }
}
