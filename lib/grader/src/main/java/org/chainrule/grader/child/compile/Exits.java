package org.chainrule.grader.child.compile;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chainrule.grader.child.CompiledCell;
import org.chainrule.grader.child.CompiledStep;
import org.chainrule.grader.child.Ended;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Replaces calls that end a Java machine by {@link Ended}, which takes the same arguments and returns as little, so a
 * method's frames stay as they are. What a class looks up by name passes through {@link Ended} too. An exit that gets
 * past both costs whoever wrote it a machine.
 */
final class Exits extends ClassVisitor {

    private static final int API = Opcodes.ASM9;
    private static final String ENDED = Type.getInternalName(Ended.class);
    private static final String SYSTEM = "java/lang/System";
    private static final String RUNTIME = "java/lang/Runtime";
    private static final String OF_STATUS = "(I)V";
    private static final String OF_RUNTIME_AND_STATUS = "(Ljava/lang/Runtime;I)V";
    private static final String LOOKUP = "java/lang/invoke/MethodHandles$Lookup";
    private static final List<String> BY_NAME = List.of("getMethod", "getDeclaredMethod", "findStatic", "findVirtual", "unreflect");
    private static final List<String> FOUND = Stream.of(Method.class, Method[].class, MethodHandle.class).map(Type::getDescriptor).toList();

    private Exits(ClassWriter writer) {
        super(API, writer);
    }

    /** The cell without exits. */
    static CompiledCell replacedIn(CompiledCell cell) {
        List<CompiledStep> steps = cell.steps().stream()
                .map(step -> new CompiledStep(replacedIn(step.classes()), step.invoke(), step.variables())).toList();
        return new CompiledCell(steps, cell.error(), cell.undefined(), cell.waiting());
    }

    private static Map<String, byte[]> replacedIn(Map<String, byte[]> classes) {
        Map<String, byte[]> replaced = new LinkedHashMap<>();
        classes.forEach((name, bytes) -> replaced.put(name, mayExit(bytes) ? replacedIn(bytes) : bytes));
        return replaced;
    }

    /** Whether the class names one of the methods at all, or looks methods up; few do. */
    private static boolean mayExit(byte[] classFile) {
        String text = new String(classFile, StandardCharsets.ISO_8859_1);
        return BY_NAME.stream().anyMatch(text::contains) || (text.contains("exit") || text.contains("halt")) && (text.contains(SYSTEM) || text.contains(RUNTIME));
    }

    private static byte[] replacedIn(byte[] classFile) {
        ClassReader reader = new ClassReader(classFile);
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(new Exits(writer), 0);
        return writer.toByteArray();
    }

    /** What takes the place of a method of Java's; null if it may stay. */
    private static String descriptorInstead(String owner, String name, String descriptor) {
        if (!descriptor.equals(OF_STATUS)) {
            return null;
        }
        if (owner.equals(SYSTEM) && name.equals("exit")) {
            return OF_STATUS;
        }
        return owner.equals(RUNTIME) && (name.equals("exit") || name.equals("halt")) ? OF_RUNTIME_AND_STATUS : null;
    }

    /** Whether a method of Java's answers with a method, several, or a handle, found by name. */
    private static boolean looksUp(String owner, String name, String found) {
        return (owner.equals("java/lang/Class") || owner.equals(LOOKUP)) && BY_NAME.stream().anyMatch(name::startsWith)
                && FOUND.contains(found);
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
        return new Calls(super.visitMethod(access, name, descriptor, signature, exceptions));
    }

    /** A method's code; {@code System::exit} is a handle in it. */
    private static final class Calls extends MethodVisitor {

        Calls(MethodVisitor next) {
            super(API, next);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            String instead = descriptorInstead(owner, name, descriptor);
            if (instead == null) {
                super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
            } else {
                super.visitMethodInsn(Opcodes.INVOKESTATIC, ENDED, "exit", instead, false);
            }
            String found = Type.getReturnType(descriptor).getDescriptor();
            if (looksUp(owner, name, found)) {
                super.visitMethodInsn(Opcodes.INVOKESTATIC, ENDED, "found", "(" + found + ")" + found, false);
            }
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            Object[] replaced = arguments.clone();
            for (int i = 0; i < replaced.length; i++) {
                if (replaced[i] instanceof Handle handle) {
                    String instead = descriptorInstead(handle.getOwner(), handle.getName(), handle.getDesc());
                    replaced[i] = instead == null ? handle : new Handle(Opcodes.H_INVOKESTATIC, ENDED, "exit", instead, false);
                }
            }
            super.visitInvokeDynamicInsn(name, descriptor, bootstrap, replaced);
        }
    }
}
