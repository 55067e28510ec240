package org.chainrule.notebook;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.chainrule.judge.Answer;
import org.chainrule.notebook.error.CellWatch;

/**
 * What lasts as long as the kernel: the answers given so far, the watch over the cells, and the way to show things.
 *
 * <p>There is one, because a Java machine runs one kernel; the kernel's extension and the host of {@code check} are both
 * made by a service loader and meet here.
 */
final class Session implements CellWatch.Listener {

    private static final Session CURRENT = new Session();

    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final Greeting greeting = new Greeting();
    private volatile Consumer<Object> display = System.out::println;
    private volatile Function<ClassLoader, Map<String, byte[]>> classFiles = loader -> Map.of();
    private volatile CellWatch watch;

    /** The session of this Java machine. */
    static Session current() {
        return CURRENT;
    }

    Greeting greeting() {
        return greeting;
    }

    @Override
    public void somethingRan() {
        greeting.sayOnce();
    }

    @Override
    public void warn(String sentence) {
        System.out.println(sentence);
    }

    void displayBy(Consumer<Object> way) {
        display = way;
    }

    void watchBy(CellWatch cells) {
        watch = cells;
    }

    /** Takes the way to the class files of what a class loader has defined for the cells. */
    void readClassesBy(Function<ClassLoader, Map<String, byte[]>> way) {
        classFiles = way;
    }

    /** The class files of the classes that stand beside this one, by name; none outside of a kernel. */
    Map<String, byte[]> classFiles(Class<?> cell) {
        return classFiles.apply(cell.getClassLoader());
    }

    /** The watch over the cells; null outside of a kernel. */
    CellWatch watch() {
        return watch;
    }

    void display(Object thing) {
        greeting.sayOnce();
        display.accept(thing);
    }

    void remember(String exerciseId, Answer answer) {
        answers.put(exerciseId, answer);
    }

    /** The last answer to this exercise; null if there is none. */
    Answer answerTo(String exerciseId) {
        return answers.get(exerciseId);
    }
}
