package org.chainrule.grader.child.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;
import org.chainrule.grader.child.CompiledStep;

/** JShell's way to a Java machine, which here leads nowhere: it takes the classes down and executes nothing. */
final class Recorder implements ExecutionControl, ExecutionControlProvider {

    private final Map<String, byte[]> classes = new LinkedHashMap<>();
    private final List<String> invoked = new ArrayList<>();

    /**
     * What was recorded since the last call: a step for each thing to carry out, as {@code double a = 1, b = 2;} has two,
     * and one step without any where there are only declarations. The first brings the classes of all.
     */
    List<CompiledStep> take(List<String> variables) {
        List<CompiledStep> steps = new ArrayList<>();
        for (String one : invoked.isEmpty() ? List.of("") : invoked) {
            steps.add(new CompiledStep(steps.isEmpty() ? new LinkedHashMap<>(classes) : Map.of(), one, variables));
        }
        classes.clear();
        invoked.clear();
        return steps;
    }

    @Override
    public void load(ClassBytecodes[] some) {
        for (ClassBytecodes one : some) {
            classes.put(one.name(), one.bytecodes());
        }
    }

    /** Says that no class was replaced: JShell then compiles a class of another name, which {@link #load} gets. */
    @Override
    public void redefine(ClassBytecodes[] some) throws ClassInstallException {
        throw new ClassInstallException("classes are never redefined", new boolean[some.length]);
    }

    @Override
    public String invoke(String className, String methodName) {
        invoked.add(className);
        return "";
    }

    @Override
    public String varValue(String className, String variable) {
        return "";
    }

    @Override
    public Object extensionCommand(String command, Object argument) {
        return null;
    }

    @Override
    public void addToClasspath(String path) {
        // the class path is given once, by compiler option
    }

    @Override
    public void stop() {
        // nothing runs
    }

    @Override
    public void close() {
        // nothing is held
    }

    @Override
    public String name() {
        return "recorder";
    }

    @Override
    public ExecutionControl generate(ExecutionEnv environment, Map<String, String> parameters) {
        return this;
    }
}
