package org.chainrule.grader.child;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
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

    private static Object there(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Wire.write(new DataOutputStream(bytes), value);
        return Wire.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    }
}
