package org.chainrule.notebook;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import jdk.jshell.JShell;
import org.chainrule.notebook.error.CellProblem;
import org.chainrule.notebook.error.CellWatch;
import org.chainrule.notebook.view.View;
import org.chainrule.notebook.view.Views;
import org.dflib.jjava.jupyter.Extension;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.comm.CommManager;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.kernel.util.StringStyler;
import org.dflib.jjava.jupyter.messages.Message;
import org.dflib.jjava.jupyter.messages.request.ExecuteRequest;

/**
 * Brings the course into the JJava kernel. With {@link KernelLoop} the only class that knows the kernel.
 *
 * <p>A step that fails never stops the kernel from starting; the first cell then says what is missing.
 */
public final class CourseExtension implements Extension {

    /** One step of the installation. */
    private interface Step {
        void run() throws Exception;
    }

    @Override
    public void install(BaseKernel kernel) {
        step("naming the kernel", () -> greeting().kernelIs(kernel.getName() + " " + kernel.getVersion()));
        step("keeping the kernel's log quiet", () -> Logger.getLogger("").setLevel(Level.WARNING));
        step("following the program that started this kernel", Lifeline::followParent);
        step("importing the course's names", () -> Imports.into(shell(kernel)));
        step("showing the course's values", () -> registerViews(kernel));
        step("show(…)", () -> Session.current().displayBy(thing -> kernel.display(kernel.getRenderer().render(thing))));
        step("surviving a broken compiler", () -> KernelLoop.keepAlive(kernel));
        step("explaining errors", () -> watchCells(kernel));
        step("reading compiled cells", () -> Session.current().readClassesBy(CourseExtension::classFiles));
        step("warming up checks", WarmUp::inBackground);
    }

    @Override
    public void uninstall(BaseKernel kernel) {
        Lifeline.endSoon();
    }

    private static Greeting greeting() {
        return Session.current().greeting();
    }

    private static void step(String what, Step step) {
        try {
            step.run();
        } catch (Exception | LinkageError failure) {
            greeting().notWorking(what + " (" + failure + ")");
        }
    }

    private static void registerViews(BaseKernel kernel) {
        for (Class<?> type : Views.types()) {
            kernel.getRenderer().createRegistration(type).register((value, context) ->
                    put(view(type, value), context.getOutputContainer()));
        }
    }

    /** A value that cannot be drawn, such as the curve of a function that throws, ends the cell with that reason. */
    private static View view(Class<?> type, Object value) {
        try {
            return Views.of(type, value);
        } catch (RuntimeException | LinkageError failure) {
            String reason = failure.getMessage() == null ? failure.toString() : failure.getMessage();
            throw new CellProblem("This value cannot be shown: " + reason);
        }
    }

    private static void put(View view, DisplayData display) {
        view.data().forEach(display::putData);
        view.metadata().forEach(display::putMetaData);
    }

    private static void watchCells(BaseKernel kernel) throws ReflectiveOperationException {
        Field context = CommManager.class.getDeclaredField("context");
        context.setAccessible(true);
        CellWatch watch = new CellWatch(shell(kernel), () -> cell(context, kernel), Session.current());
        Session.current().watchBy(watch);
        Field styler = BaseKernel.class.getDeclaredField("errorStyler");
        styler.setAccessible(true);
        styler.set(kernel, new Explaining(watch::incomplete));
    }

    /** The source of the cell that is running. */
    private static String cell(Field context, BaseKernel kernel) {
        try {
            Object message = context.get(kernel.getCommManager());
            Object content = message instanceof Message<?> received ? received.getContent() : null;
            return content instanceof ExecuteRequest request ? request.getCode() : "";
        } catch (IllegalAccessException unknown) {
            return "";
        }
    }

    /** The kernel's class loader keeps the bytes of every class that it has defined. */
    @SuppressWarnings("unchecked")
    private static Map<String, byte[]> classFiles(ClassLoader ofCells) {
        try {
            Object keeper = field(ofCells, "this$0");
            return (Map<String, byte[]>) field(keeper, "declaredClasses");
        } catch (ReflectiveOperationException | RuntimeException unknown) {
            return Map.of();
        }
    }

    private static Object field(Object owner, String name) throws ReflectiveOperationException {
        Field field = owner.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field.get(owner);
    }

    /** The kernel's compiled interface does not name its shell; its running class does. */
    private static JShell shell(BaseKernel kernel) throws ReflectiveOperationException {
        Method getter = kernel.getClass().getMethod("getJShell");
        return (JShell) getter.invoke(kernel);
    }

    /**
     * Prints errors plainly, and puts a sentence in place of the source by which the kernel shows that a cell ends too
     * early: that error alone is raised by the kernel itself and reaches nobody else.
     */
    private static final class Explaining extends StringStyler {

        private static final String INCOMPLETE = "Incomplete input:";

        private final UnaryOperator<String> explanation;
        private boolean incomplete;

        Explaining(UnaryOperator<String> explanation) {
            super("", "", "", line -> "");
            this.explanation = explanation;
        }

        @Override
        public String secondary(String text) {
            incomplete = text.equals(INCOMPLETE);
            return incomplete ? "The code ends too early; its last piece has not run." : text;
        }

        @Override
        public List<String> primaryLines(String source) {
            return incomplete ? List.of(explanation.apply(source)) : super.primaryLines(source);
        }
    }
}
