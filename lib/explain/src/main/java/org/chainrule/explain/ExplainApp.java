package org.chainrule.explain;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.chainrule.program.PointText;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains a typed program at a point, or answers a stream of JSON lines. In and out are UTF-8 in every locale. */
@Command(name = "explain", sortOptions = false,
        description = {"Value, gradient, Hessian and the chain rule's steps of a program at a point.", "",
            "  explain \"p = y*x^2; q = 2*x + y; p^2 - q^3\" --at x=3,y=1",
            "  explain \"[r*cos(t), r*sin(t)]\" --at r=2,t=PI/6 --json",
            "  explain --json - < requests.jsonl", ""},
        footer = {"", "The Hessian is left out where inputs times steps exceed 500,000.",
            "Exit code: 0 explained, 1 the program or the point cannot be read, 2 the command cannot."})
public final class ExplainApp implements Callable<Integer> {

    private static final int CANNOT_BE_READ = 1;

    private final InputStream in;
    private final PrintWriter out;
    private final PrintWriter err;

    @Parameters(index = "0", paramLabel = "PROGRAM", description = {
        "name = expression; …; result, the result an expression or [e1, e2, …].",
        "With -, the program is read from standard input; with --json -, one request a line:",
        "{\"program\": \"x^2\", \"at\": {\"x\": 3}}"})
    private String program;

    @Option(names = "--at", paramLabel = "x=3,y=1", defaultValue = "",
            description = "The point: numbers or formulas such as PI/6; derivatives come in this order.")
    private String at;

    @Option(names = "--json", description = "Answer with one JSON object a line.")
    private boolean json;

    @Option(names = "--help", usageHelp = true, description = "Show this help and exit.")
    private boolean help;

    ExplainApp(InputStream in, PrintWriter out, PrintWriter err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    /** Runs the command line and ends the process with its exit code. */
    public static void main(String[] arguments) {
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        int code = run(Arguments.utf8(arguments), new FileInputStream(FileDescriptor.in), out, err);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** There are no short options, and what is no option is a program: {@code -x^2} begins with a minus. */
    static int run(String[] arguments, InputStream in, PrintWriter out, PrintWriter err) {
        CommandLine command = new CommandLine(new ExplainApp(in, out, err));
        return command.setOut(out).setErr(err).setUnmatchedOptionsArePositionalParams(true).execute(arguments);
    }

    @Override
    public Integer call() throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        boolean stream = program.equals("-");
        if (stream && json) {
            return answerEach(lines);
        }
        String text = stream ? String.join("\n", lines.lines().toList()) : program;
        return json ? object(text) : explain(text);
    }

    /** One line for each line, in order; written at once when no further request is waiting. */
    private int answerEach(BufferedReader lines) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank()) {
                out.print(Request.answer(line));
                out.print('\n');
            }
            if (!lines.ready()) {
                out.flush();
            }
        }
        return 0;
    }

    private int object(String text) {
        try {
            out.print(Json.answer(Reading.of(text, PointText.parse(at))) + "\n");
            return 0;
        } catch (IllegalArgumentException e) {
            out.print(Json.error(e.getMessage()) + "\n");
            return CANNOT_BE_READ;
        }
    }

    private int explain(String text) {
        try {
            out.print(Report.of(Reading.of(text, PointText.parse(at))));
            return 0;
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            return CANNOT_BE_READ;
        }
    }

    private static PrintWriter utf8(FileDescriptor file) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(file), StandardCharsets.UTF_8));
    }
}
