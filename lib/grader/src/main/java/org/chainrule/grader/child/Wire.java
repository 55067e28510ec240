package org.chainrule.grader.child;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Plain values as tagged bytes: numbers, truth values, texts, arrays of them. Nothing else crosses, and no class is
 * ever named, so whoever reads cannot be made to load one.
 */
public final class Wire {

    /** The most items that all arrays of one value may have together. */
    public static final int MOST_ITEMS = 200_000;
    /** The longest text, in bytes. */
    public static final int LONGEST_TEXT = 20_000;
    private static final int DEEPEST = 8;

    private Wire() {}

    /** Says that a value is too large, or of a kind that does not cross. */
    public static final class Unsendable extends IOException {
        Unsendable(String message) {
            super(message);
        }
    }

    /** Writes a text of up to {@link Frames#LONGEST} bytes: program text and messages, not values. */
    public static void writeText(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** Reads what {@link #writeText} wrote. */
    public static String readText(DataInputStream in) throws IOException {
        return new String(readBytes(in), StandardCharsets.UTF_8);
    }

    /** Writes texts, each as {@link #writeText} does. */
    public static void writeList(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            writeText(out, text);
        }
    }

    /** Reads what {@link #writeList} wrote. */
    public static List<String> readList(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = length(in, Integer.BYTES); left > 0; left--) {
            texts.add(readText(in));
        }
        return texts;
    }

    /** Writes a run of bytes. */
    public static void writeBytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** Reads a run of bytes, no longer than the message it stands in. */
    public static byte[] readBytes(DataInputStream in) throws IOException {
        return in.readNBytes(length(in, 1));
    }

    /** Writes a value. */
    public static void write(DataOutputStream out, Object value) throws IOException {
        new Writer(out).write(value, 0);
    }

    /** Reads a value. */
    public static Object read(DataInputStream in) throws IOException {
        return read(in, 0);
    }

    private static Object read(DataInputStream in, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new IOException("a value is nested more than " + DEEPEST + " deep");
        }
        char tag = (char) in.readUnsignedByte();
        return switch (tag) {
            case 'N' -> null;
            case 'D' -> in.readDouble();
            case 'B' -> in.readBoolean();
            case 'S' -> readText(in);
            case 'd' -> readNumbers(in);
            case 'm' -> readRows(in);
            case 's' -> readTexts(in);
            case 'a' -> readItems(in, depth);
            default -> throw new IOException("no value begins with " + (int) tag);
        };
    }

    private static double[] readNumbers(DataInputStream in) throws IOException {
        double[] numbers = new double[length(in, Double.BYTES)];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.readDouble();
        }
        return numbers;
    }

    private static double[][] readRows(DataInputStream in) throws IOException {
        double[][] rows = new double[length(in, Integer.BYTES)][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = readNumbers(in);
        }
        return rows;
    }

    private static String[] readTexts(DataInputStream in) throws IOException {
        String[] texts = new String[length(in, 1)];
        for (int i = 0; i < texts.length; i++) {
            if (!(read(in, DEEPEST) instanceof String text)) {
                throw new IOException("a list of texts holds something else");
            }
            texts[i] = text;
        }
        return texts;
    }

    private static Object[] readItems(DataInputStream in, int depth) throws IOException {
        Object[] items = new Object[length(in, 1)];
        for (int i = 0; i < items.length; i++) {
            items[i] = read(in, depth + 1);
        }
        return items;
    }

    /** A count of items that take at least so many bytes each: no more than the message can still hold. */
    private static int length(DataInputStream in, int bytesEach) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available() / bytesEach) {
            throw new IOException("a value announces " + length + " items, its message cannot hold them");
        }
        return length;
    }

    /** Writes one value and counts its items. */
    private static final class Writer {
        private final DataOutputStream out;
        private int items;

        Writer(DataOutputStream out) {
            this.out = out;
        }

        void write(Object value, int depth) throws IOException {
            if (depth > DEEPEST) {
                throw new Unsendable("is nested too deep");
            }
            if (value == null) {
                out.writeByte('N');
            } else if (value instanceof Double number) {
                out.writeByte('D');
                out.writeDouble(number);
            } else if (value instanceof Boolean truth) {
                out.writeByte('B');
                out.writeBoolean(truth);
            } else if (value instanceof String text) {
                out.writeByte('S');
                text(text);
            } else {
                array(value, depth);
            }
        }

        private void array(Object value, int depth) throws IOException {
            if (value instanceof double[] numbers) {
                out.writeByte('d');
                numbers(numbers);
            } else if (value instanceof double[][] rows) {
                begin('m', rows.length);
                for (double[] row : rows) {
                    numbers(row == null ? new double[0] : row);
                }
            } else if (value instanceof Object[] some) {
                begin(value instanceof String[] ? 's' : 'a', some.length);
                for (Object item : some) {
                    write(item == null && value instanceof String[] ? "" : item, depth + 1);
                }
            } else {
                throw new Unsendable("is a " + value.getClass().getSimpleName());
            }
        }

        private void begin(char tag, int length) throws IOException {
            out.writeByte(tag);
            count(length);
            out.writeInt(length);
        }

        private void numbers(double[] numbers) throws IOException {
            count(numbers.length);
            out.writeInt(numbers.length);
            for (double number : numbers) {
                out.writeDouble(number);
            }
        }

        private void text(String text) throws IOException {
            if (text.length() > LONGEST_TEXT) {
                throw new Unsendable("is a text of " + text.length() + " characters, allowed are " + LONGEST_TEXT);
            }
            writeText(out, text);
        }

        private void count(int more) throws IOException {
            items += more;
            if (items > MOST_ITEMS) {
                throw new Unsendable("has more than " + MOST_ITEMS + " items");
            }
        }
    }
}
