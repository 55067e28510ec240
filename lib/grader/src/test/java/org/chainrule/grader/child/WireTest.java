package org.chainrule.grader.child;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import org.chainrule.program.Graph;
import org.chainrule.program.Program;
import org.junit.jupiter.api.Test;

class WireTest {

    @Test
    void plainValuesCrossUnchanged() throws IOException {
        assertEquals(null, there(null));
        assertEquals(-0.0, there(-0.0));
        assertEquals(Double.NaN, there(Double.NaN));
        assertEquals(true, there(true));
        assertEquals("∂g", there("∂g"));
        assertArrayEquals(new double[] {1, 2}, (double[]) there(new double[] {1, 2}));
        assertArrayEquals(new double[][] {{1}, {}}, (double[][]) there(new double[][] {{1}, {}}));
        assertArrayEquals(new String[] {"C", ""}, (String[]) there(new String[] {"C", ""}));
        assertArrayEquals(new Object[] {1.0, "a", new double[] {2}}, (Object[]) there(new Object[] {1.0, "a", new double[] {2}}));
    }

    @Test
    void objectsDoNotCross() {
        assertThrows(Wire.Unsendable.class, () -> there(new StringBuilder("x")));
    }

    @Test
    void valuesTooLargeDoNotCross() {
        assertThrows(Wire.Unsendable.class, () -> there(new double[Wire.MOST_ITEMS + 1]));
        assertThrows(Wire.Unsendable.class, () -> there("x".repeat(Wire.LONGEST_TEXT + 1)));
        Object[] self = new Object[1];
        self[0] = self;
        assertThrows(Wire.Unsendable.class, () -> there(self));
    }

    @Test
    void anAnnouncedLengthThatTheMessageCannotHoldAllocatesNothing() {
        byte[] message = {'d', 0x7F, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF};
        assertThrows(IOException.class, () -> Wire.read(new DataInputStream(new ByteArrayInputStream(message))));
        Frames frames = new Frames(new ByteArrayInputStream(new byte[] {0x7F, 0, 0, 0}), new ByteArrayOutputStream());
        assertThrows(IOException.class, frames::receive);
    }

    @Test
    void aListOfTextsHoldsTextsOnly() {
        byte[] message = {'s', 0, 0, 0, 1, 'N'};
        assertThrows(IOException.class, () -> Wire.read(new DataInputStream(new ByteArrayInputStream(message))));
    }

    @Test
    void aGraphCrossesWithAllThatItHolds() throws IOException {
        Graph graph = Program.parse("p = y*x^2; q = 2*x + y; p^2 - q^3", "x", "y").at(Map.of("x", 3.0, "y", -1.0)).graph();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Arguments sent = new Arguments();
        sent.write(new DataOutputStream(bytes), graph, "p", 2.0);
        int once = bytes.size();
        sent.write(new DataOutputStream(bytes), graph, "q", graph);
        assertTrue(bytes.size() < once + once / 4, "the second time its number is enough");
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
        Arguments received = new Arguments();
        assertArrayEquals(new Object[] {graph, "p", 2.0}, received.read(in));
        assertArrayEquals(new Object[] {graph, "q", graph}, received.read(in));
    }

    private static Object there(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Wire.write(new DataOutputStream(bytes), value);
        return Wire.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    }
}
