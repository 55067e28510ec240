package org.chainrule.compile;

import java.util.List;

/** Turns straight-line code into a class that is a {@link Kernel}: methods, and one that runs them in turn. */
final class Emitter {

    private static final int PARAMETERS = 4;
    private static final int DEEPEST_STACK = 10;

    private final ScalarCode code;
    private final int value;
    private final boolean adding;
    private final String className;
    private final Layout layout;
    private final ClassBytes bytes;
    private final Arithmetic arithmetic;
    private int methods;

    /** Prepares a class whose kernel returns one line and puts others into the array of results, or adds them to it. */
    Emitter(ScalarCode code, int value, int[] results, boolean adding, String className) {
        this.code = code;
        this.value = value;
        this.adding = adding;
        this.className = className;
        this.layout = new Layout(code, value, results, adding);
        this.bytes = new ClassBytes(className, Kernel.class.getName().replace('.', '/'));
        this.arithmetic = new Arithmetic(bytes);
    }

    /** The bytes of the class. */
    byte[] emit() {
        List<List<Layout.Copy>> copies = layout.copies();
        copies.subList(1, copies.size()).forEach(this::addCopies);
        List<Stretch> stretches = layout.methods();
        stretches.subList(0, stretches.size() - 1).forEach(this::addStretch);
        MethodWriter last = writer(stretches.get(stretches.size() - 1));
        last.write();
        last.copy(copies.get(0));
        last.end(value);
        add(last);
        bytes.constructor();
        runInTurn();
        return bytes.toBytes();
    }

    private void addCopies(List<Layout.Copy> copies) {
        MethodWriter method = writer(new Stretch(0, 0, 1));
        method.copy(copies);
        method.endWithoutValue();
        add(method);
    }

    private void addStretch(Stretch stretch) {
        MethodWriter method = writer(stretch);
        method.write();
        method.endWithoutValue();
        add(method);
    }

    private void add(MethodWriter method) {
        method.addTo(bytes, name(methods++));
    }

    private MethodWriter writer(Stretch stretch) {
        return new MethodWriter(code, layout, stretch, adding, bytes, arithmetic);
    }

    /** The objects that the class takes as constants. */
    List<Object> data() {
        return arithmetic.data();
    }

    /** How many values must be kept between methods. */
    int kept() {
        return layout.kept();
    }

    private static String name(int method) {
        return "part" + method;
    }

    private void runInTurn() {
        Piece run = new Piece(bytes, PARAMETERS);
        for (int i = 0; i < methods; i++) {
            if (i > 0) {
                run.drop();
            }
            for (int parameter = 1; parameter < PARAMETERS; parameter++) {
                run.loadObject(parameter);
            }
            run.callStatic(bytes.method(className, name(i), MethodWriter.DESCRIPTOR));
        }
        bytes.publicMethod("run", MethodWriter.DESCRIPTOR, run.finished(), DEEPEST_STACK, run.locals());
    }
}
