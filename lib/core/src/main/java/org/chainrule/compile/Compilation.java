package org.chainrule.compile;

import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chainrule.tensor.Function1;
import org.chainrule.tensor.Functions;
import org.chainrule.tensor.Shape;
import org.chainrule.tensor.Tape;
import org.chainrule.tensor.Tensor;

/**
 * Compiles a function once into code of the Java machine for its value and its gradient.
 *
 * <p>The function is run once on inputs without values; so a choice that depends on a value is refused, and max, min, abs
 * and relu take its place. The recorded steps and the adjoint steps that pull the cotangent back through them become one
 * straight line of numbers, the shared parts written once, and this line becomes the bytes of a class. Only for the Java
 * machine: a page never reaches this package.
 */
public final class Compilation {

    private static final String CLASS_NAME = "org/chainrule/compile/Recorded";

    private Compilation() {}

    /** Compiles a function of a vector with n entries whose result is one number. */
    public static CompiledFunction compile(Function1 f, int n) {
        List<Tensor> inputs = Stream.generate(() -> Tensor.placeholder(Shape.SCALAR)).limit(n).toList();
        Tensor result = f.apply(Functions.stack(inputs.toArray(Tensor[]::new)));
        if (result.shape().size() != 1) {
            throw new IllegalArgumentException("compile needs a function whose result is one number, but this one gives shape "
                    + result.shape());
        }
        return compile(result.reshape(), inputs);
    }

    private static CompiledFunction compile(Tensor result, List<Tensor> inputs) {
        Tape forward = Tape.of(List.of(result), inputs);
        Tensor[] adjoints = forward.pull(forward.placeOf(result), Functions.constant(1), true);
        List<Tensor> results = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            results.add(adjoints[i] == null ? Functions.constant(0) : adjoints[i]);
        }
        results.add(result);
        ScalarCode code = new ScalarCode(inputs.size());
        Tape tape = Tape.of(results, inputs);
        List<int[]> lines = new Lowering(code).lower(tape, inputs.size());
        int[] wanted = results.stream().mapToInt(tensor -> lines.get(tape.placeOf(tensor))[0]).toArray();
        int value = wanted[inputs.size()];
        int[] gradient = IntStream.of(wanted).limit(inputs.size()).toArray();
        Emitter valueClass = new Emitter(code, value, new int[0], CLASS_NAME);
        Emitter gradientClass = new Emitter(code, value, gradient, CLASS_NAME);
        Kernel valueKernel = define(valueClass);
        Kernel gradientKernel = define(gradientClass);
        return new CompiledFunction(inputs.size(), valueKernel, gradientKernel, Math.max(valueClass.kept(), gradientClass.kept()));
    }

    private static Kernel define(Emitter emitter) {
        byte[] bytes = emitter.emit();
        try {
            return (Kernel) MethodHandles.lookup().defineHiddenClassWithClassData(bytes, emitter.data(), true)
                    .lookupClass().getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the compiled class cannot be loaded: " + e.getMessage(), e);
        }
    }
}
