package org.chainrule.parity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chainrule.tensor.Functions;
import org.chainrule.tensor.Tensor;
import org.junit.jupiter.api.Assumptions;

/**
 * What MyGrad says about one case.
 *
 * @param name the case
 * @param inputs the points at which it was evaluated
 * @param value the result y
 * @param weights w
 * @param gradients of Σ w·y, one for each input
 */
record Truth(String name, List<Tensor> inputs, Tensor value, Tensor weights, List<Tensor> gradients) {

    static Truth of(String line) {
        Map<?, ?> object = (Map<?, ?>) new JsonReader(line).read();
        return new Truth((String) object.get("case"), tensors(object.get("inputs")), tensor(object.get("value")),
                tensor(object.get("weights")), tensors(object.get("gradients")));
    }

    /** The Python that has MyGrad; where none is named, the test that asks is skipped and says so. */
    static String python() {
        String python = System.getProperty("chainrule.python", "");
        Assumptions.assumeTrue(!python.isEmpty(), "MyGrad does not judge here: give -Dchainrule.python=PATH of a Python that "
                + "has the packages of tools/parity/requirements.lock");
        return python;
    }

    /** Runs the script with this Python; returns its lines. */
    static List<String> lines(String python, String... arguments) {
        Path script = root().resolve("tools/parity/mygrad_truth.py");
        Path inProject = root().resolve(python);
        String interpreter = inProject.toFile().exists() ? inProject.toString() : python;
        ProcessBuilder builder = new ProcessBuilder(interpreter, "-B", script.toString());
        builder.command().addAll(List.of(arguments));
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        try {
            Process process = builder.start();
            try (var reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                return reader.lines().toList();
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The project's folder: the nearest one above that holds the script. */
    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!folder.resolve("tools/parity/mygrad_truth.py").toFile().exists()) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static List<Tensor> tensors(Object list) {
        return ((List<?>) list).stream().map(Truth::tensor).toList();
    }

    private static Tensor tensor(Object json) {
        Map<?, ?> object = (Map<?, ?>) json;
        int[] shape = ((List<?>) object.get("shape")).stream().mapToInt(length -> ((Double) length).intValue()).toArray();
        double[] entries = ((List<?>) object.get("entries")).stream().mapToDouble(Double.class::cast).toArray();
        return Functions.array(entries, shape);
    }
}
