package org.chainrule.compile;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the bytes of a class with methods of straight-line code or of one loop. Code without branches needs no stack maps
 * and a loop needs one frame, so little of the class file format is left: the constant pool, the methods, and constants
 * handed over when the class is defined ("class data").
 *
 * <p>Source: The Java Virtual Machine Specification, Java SE 17, chapter 4.
 */
final class ClassBytes {

    private static final int JAVA_17 = 61;
    private static final int PUBLIC_FINAL_SUPER = 0x31;
    private static final int MOST_CONSTANTS = 65_535;
    private static final int STATIC = 0x08;
    private static final int PUBLIC = 0x01;
    private static final int FULL_FRAME = 255;
    private static final String HANDLES = "java/lang/invoke/MethodHandles";
    private static final String CLASS_DATA_AT = "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/Class;I)"
            + "Ljava/lang/Object;";

    private final ByteArrayOutputStream poolBytes = new ByteArrayOutputStream();
    private final DataOutputStream pool = new DataOutputStream(poolBytes);
    private final Map<Object, Integer> entries = new HashMap<>();
    private final List<Integer> bootstraps = new ArrayList<>();
    private final List<byte[]> methods = new ArrayList<>();
    private final String name;
    private final String interfaceName;
    private int next = 1;

    /** An empty class in this package that implements an interface. */
    ClassBytes(String name, String interfaceName) {
        this.name = name;
        this.interfaceName = interfaceName;
    }

    /** Adds a static method with at most one place to which it jumps back. */
    void method(String methodName, String descriptor, byte[] code, int maxStack, int maxLocals, Frame frame) {
        method(STATIC, methodName, descriptor, code, maxStack, maxLocals, frame);
    }

    /** Adds a method of the interface. */
    void publicMethod(String methodName, String descriptor, byte[] code, int maxStack, int maxLocals) {
        publicMethod(methodName, descriptor, code, maxStack, maxLocals, Frame.NONE);
    }

    /** Adds a method of the interface with one place to which it jumps back. */
    void publicMethod(String methodName, String descriptor, byte[] code, int maxStack, int maxLocals, Frame frame) {
        method(PUBLIC, methodName, descriptor, code, maxStack, maxLocals, frame);
    }

    /** Adds a constructor without parameters. */
    void constructor() {
        int superConstructor = method("java/lang/Object", "<init>", "()V");
        byte[] code = {0x2a, (byte) 0xb7, (byte) (superConstructor >> 8), (byte) superConstructor, (byte) 0xb1};
        method(0, "<init>", "()V", code, 1, 1, Frame.NONE);
    }

    private void method(int access, String methodName, String descriptor, byte[] code, int maxStack, int maxLocals, Frame frame) {
        byte[] stackMap = stackMap(frame);
        methods.add(bytes(out -> {
            out.writeShort(access);
            out.writeShort(utf8(methodName));
            out.writeShort(utf8(descriptor));
            out.writeShort(1);
            out.writeShort(utf8("Code"));
            out.writeInt(12 + code.length + stackMap.length);
            out.writeShort(maxStack);
            out.writeShort(maxLocals);
            out.writeInt(code.length);
            out.write(code);
            out.writeShort(0);
            out.writeShort(stackMap.length == 0 ? 0 : 1);
            out.write(stackMap);
        }));
    }

    /**
     * What the variables hold where a loop begins.
     *
     * @param at where in the method's code
     * @param variables their types: {@code I}, {@code D}, else a class by name
     */
    record Frame(int at, List<String> variables) {
        static final Frame NONE = new Frame(0, List.of());
    }

    private byte[] stackMap(Frame frame) {
        if (frame.variables().isEmpty()) {
            return new byte[0];
        }
        byte[] types = bytes(out -> {
            for (String type : frame.variables()) {
                writeType(type, out);
            }
        });
        return bytes(out -> {
            out.writeShort(utf8("StackMapTable"));
            out.writeInt(9 + types.length);
            out.writeShort(1);
            out.writeByte(FULL_FRAME);
            out.writeShort(frame.at());
            out.writeShort(frame.variables().size());
            out.write(types);
            out.writeShort(0);
        });
    }

    private void writeType(String type, DataOutputStream out) throws IOException {
        if (type.equals("I") || type.equals("D")) {
            out.writeByte(type.equals("I") ? 1 : 3);
        } else {
            out.writeByte(7);
            out.writeShort(classRef(type));
        }
    }

    /** The whole class. */
    byte[] toBytes() {
        int thisClass = classRef(name);
        int superClass = classRef("java/lang/Object");
        int implemented = classRef(interfaceName);
        byte[] bootstrapAttribute = bootstrapAttribute();
        if (next > MOST_CONSTANTS) {
            throw new IllegalArgumentException("this function uses more different numbers than one compiled class can hold: "
                    + "compile what happens to one sample, with the numbers as inputs");
        }
        return bytes(out -> {
            out.writeInt(0xCAFEBABE);
            out.writeInt(JAVA_17);
            out.writeShort(next);
            out.write(poolBytes.toByteArray());
            out.writeShort(PUBLIC_FINAL_SUPER);
            out.writeShort(thisClass);
            out.writeShort(superClass);
            out.writeShort(1);
            out.writeShort(implemented);
            out.writeShort(0);
            out.writeShort(methods.size());
            for (byte[] method : methods) {
                out.write(method);
            }
            out.writeShort(bootstraps.isEmpty() ? 0 : 1);
            out.write(bootstrapAttribute);
        });
    }

    private byte[] bootstrapAttribute() {
        if (bootstraps.isEmpty()) {
            return new byte[0];
        }
        int attribute = utf8("BootstrapMethods");
        int handle = classDataHandle();
        return bytes(out -> {
            out.writeShort(attribute);
            out.writeInt(2 + 6 * bootstraps.size());
            out.writeShort(bootstraps.size());
            for (int index : bootstraps) {
                out.writeShort(handle);
                out.writeShort(1);
                out.writeShort(index);
            }
        });
    }

    /** Makes an object of a class from its bytes and the constants that are handed over to it. */
    static Object load(byte[] bytes, List<Object> data) {
        try {
            return MethodHandles.lookup().defineHiddenClassWithClassData(bytes, data, true).lookupClass().getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the compiled class cannot be loaded: " + e.getMessage(), e);
        }
    }

    // ---- the constant pool ---------------------------------------------------------------------------------------

    /** A number as a constant of two slots. */
    int number(double value) {
        return entry(value, 2, out -> {
            out.writeByte(6);
            out.writeDouble(value);
        });
    }

    /** A static method of this or another class. */
    int method(String owner, String methodName, String descriptor) {
        return reference(10, owner, methodName, descriptor);
    }

    /** A method of an interface. */
    int interfaceMethod(String owner, String methodName, String descriptor) {
        return reference(11, owner, methodName, descriptor);
    }

    /** The object at an index of the class data, as a constant that the compiler can see through. */
    int classData(int index, String type) {
        return entry("data " + index, 1, out -> {
            int nameAndType = nameAndType("_", "L" + type + ";");
            bootstraps.add(integer(index));
            out.writeByte(17);
            out.writeShort(bootstraps.size() - 1);
            out.writeShort(nameAndType);
        });
    }

    int classRef(String className) {
        return entry("class " + className, 1, out -> {
            int text = utf8(className);
            out.writeByte(7);
            out.writeShort(text);
        });
    }

    private int classDataHandle() {
        return entry("handle", 1, out -> {
            int method = method(HANDLES, "classDataAt", CLASS_DATA_AT);
            out.writeByte(15);
            out.writeByte(6);
            out.writeShort(method);
        });
    }

    private int reference(int tag, String owner, String methodName, String descriptor) {
        return entry(tag + owner + "." + methodName + descriptor, 1, out -> {
            int ownerClass = classRef(owner);
            int nameAndType = nameAndType(methodName, descriptor);
            out.writeByte(tag);
            out.writeShort(ownerClass);
            out.writeShort(nameAndType);
        });
    }

    private int nameAndType(String memberName, String descriptor) {
        return entry(memberName + ":" + descriptor, 1, out -> {
            int text = utf8(memberName);
            int type = utf8(descriptor);
            out.writeByte(12);
            out.writeShort(text);
            out.writeShort(type);
        });
    }

    int integer(int value) {
        return entry("int " + value, 1, out -> {
            out.writeByte(3);
            out.writeInt(value);
        });
    }

    private int utf8(String text) {
        return entry("utf8 " + text, 1, out -> {
            out.writeByte(1);
            out.writeUTF(text);
        });
    }

    /** Writes an entry once; whatever it refers to is written before it. */
    private int entry(Object key, int slots, Writing writing) {
        Integer known = entries.get(key);
        if (known != null) {
            return known;
        }
        byte[] entry = bytes(writing);
        try {
            pool.write(entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int index = next;
        next += slots;
        entries.put(key, index);
        return index;
    }

    /** Writes something to a stream of bytes. */
    @FunctionalInterface
    interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    /** The bytes that are written. */
    static byte[] bytes(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
