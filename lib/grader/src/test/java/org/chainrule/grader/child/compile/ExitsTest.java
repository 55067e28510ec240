package org.chainrule.grader.child.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.chainrule.grader.child.CompiledCell;
import org.chainrule.grader.child.CompiledStep;
import org.chainrule.grader.child.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A learner's class cannot end the Java machine that runs it, and otherwise does what it did. */
class ExitsTest {

    @ParameterizedTest
    @ValueSource(strings = {"system", "runtime", "reference", "reflection", "handle", "unreflected"})
    void anExitStopsWhoWantedIt(String way) {
        assertInstanceOf(Ended.class, assertThrows(InvocationTargetException.class, () -> call(way)).getCause());
    }

    @Test
    void amongAllMethodsNoneEndsTheMachine() throws Exception {
        assertEquals(0L, call("listed"));
    }

    @Test
    void whatElseIsLookedUpIsFound() throws Exception {
        assertEquals("2 2 2", call("harmless"));
    }

    private static Object call(String way) throws Exception {
        var method = new Loader().loaded().getDeclaredMethod(way);
        method.setAccessible(true);
        return method.invoke(null);
    }

    /** Defines the class below without its exits. */
    private static final class Loader extends ClassLoader {

        Loader() {
            super(ExitsTest.class.getClassLoader());
        }

        Class<?> loaded() throws IOException {
            String name = Leaver.class.getName();
            try (InputStream file = Leaver.class.getResourceAsStream(name.substring(name.lastIndexOf('.') + 1) + ".class")) {
                CompiledStep step = new CompiledStep(Map.of(name, file.readAllBytes()), "", List.of());
                byte[] replaced = Exits.replacedIn(new CompiledCell(List.of(step), "", "", List.of())).steps().get(0).classes().get(name);
                return defineClass(name, replaced, 0, replaced.length);
            }
        }
    }

    /** Tries all ways out. */
    static final class Leaver {

        static void system() {
            System.exit(0);
        }

        static void runtime() {
            Runtime.getRuntime().halt(0);
        }

        static void reference() {
            IntConsumer leave = System::exit;
            leave.accept(0);
        }

        static void reflection() throws ReflectiveOperationException {
            Class.forName("java.lang.Sys" + "tem").getMethod("ex" + "it", int.class).invoke(null, 0);
        }

        static void handle() throws Throwable {
            MethodHandles.lookup().findStatic(System.class, "exit", MethodType.methodType(void.class, int.class)).invoke(0);
        }

        static void unreflected() throws Throwable {
            MethodHandles.lookup().unreflect(Runtime.class.getMethod("halt", int.class)).invoke(Runtime.getRuntime(), 0);
        }

        static long listed() {
            return Stream.of(System.class.getMethods(), Runtime.class.getDeclaredMethods()).flatMap(Stream::of)
                    .filter(method -> method.getName().equals("exit") || method.getName().equals("halt")).count();
        }

        static String harmless() throws Throwable {
            Object first = Math.class.getMethod("max", int.class, int.class).invoke(null, 1, 2);
            Object second = MethodHandles.lookup().findStatic(Math.class, "max", MethodType.methodType(int.class, int.class, int.class))
                    .invoke(1, 2);
            Object third = Stream.of(List.class.getMethods()).filter(method -> method.getName().equals("size")).findFirst().orElseThrow()
                    .invoke(List.of(1, 2));
            return first + " " + second + " " + third;
        }
    }
}
