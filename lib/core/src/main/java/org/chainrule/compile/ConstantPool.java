package org.chainrule.compile;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a class file names: other classes, and fields. Read from the constant pool alone (JVMS §4.4).
 *
 * @param classes the classes it names, as in Java source
 * @param fields the fields it reads or writes
 */
public record ConstantPool(Set<String> classes, Set<Field> fields) {

    /** A field by its class and its name. */
    public record Field(String owner, String name) {}

    private static final int HEADER = 8;

    /** Reads the constant pool of a class file. */
    public static ConstantPool of(byte[] classFile) {
        try {
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile));
            in.skipNBytes(HEADER);
            return new Entries(in).names();
        } catch (IOException e) {
            throw new UncheckedIOException("a class file ends within its constant pool", e);
        }
    }

    /** The entries as they stand in the file: a text, or the numbers of other entries. */
    private static final class Entries {
        private final int[] tags;
        private final int[] first;
        private final int[] second;
        private final String[] texts;

        Entries(DataInputStream in) throws IOException {
            int count = in.readUnsignedShort();
            tags = new int[count];
            first = new int[count];
            second = new int[count];
            texts = new String[count];
            for (int i = 1; i < count; i++) {
                tags[i] = in.readUnsignedByte();
                i += read(in, i);
            }
        }

        /** Reads the entry; gives how many further numbers it takes up. */
        private int read(DataInputStream in, int i) throws IOException {
            switch (tags[i]) {
                case 1 -> texts[i] = in.readUTF();
                case 5, 6 -> {
                    in.skipNBytes(8);
                    return 1;
                }
                case 7, 8, 16, 19, 20 -> first[i] = in.readUnsignedShort();
                case 9, 10, 11, 12, 17, 18 -> {
                    first[i] = in.readUnsignedShort();
                    second[i] = in.readUnsignedShort();
                }
                case 15 -> in.skipNBytes(3);
                default -> in.skipNBytes(4);
            }
            return 0;
        }

        ConstantPool names() {
            Set<String> classes = new LinkedHashSet<>();
            Set<Field> fields = new LinkedHashSet<>();
            for (int i = 1; i < tags.length; i++) {
                if (tags[i] == 7) {
                    classes.add(className(i));
                } else if (tags[i] == 9) {
                    fields.add(new Field(className(first[i]), texts[first[second[i]]]));
                }
            }
            return new ConstantPool(classes, fields);
        }

        /** The name of a class; for an array, that of its elements' class or primitive type. */
        private String className(int i) {
            String name = texts[first[i]];
            return (name.startsWith("[") ? name.replaceFirst("\\[+L?", "").replace(";", "") : name).replace('/', '.');
        }
    }
}
