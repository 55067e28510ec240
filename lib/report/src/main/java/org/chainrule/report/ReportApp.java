package org.chainrule.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes a report on a class from the results of grading. */
@Command(name = "chainrule-report", mixinStandardHelpOptions = true,
        description = "Writes DIR/report/index.html about the results that grading put into DIR.",
        footer = {"", "Example: report target/grades"})
public final class ReportApp implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "The folder that grading wrote to.")
    private Path folder;

    private ReportApp() {}

    /** Runs it. */
    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        CommandLine line = new CommandLine(new ReportApp());
        line.setExecutionExceptionHandler((exception, command, parsed) -> {
            if (exception instanceof Results.None) {
                command.getErr().println(exception.getMessage());
                return 1;
            }
            throw exception;
        });
        System.exit(line.execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        Path report = write(folder);
        System.out.println("Report: " + report);
        return 0;
    }

    /** Writes the report into the folder; gives the page. */
    static Path write(Path folder) throws IOException {
        Map<String, List<Result>> notebooks = Results.read(folder);
        Path report = Files.createDirectories(folder.resolve("report"));
        Counted counted = Counted.in(folder);
        ClassPage page = new ClassPage();
        for (Map.Entry<String, List<Result>> notebook : notebooks.entrySet()) {
            ClassTables tables = new ClassTables(notebook.getValue());
            String totals = "totals-" + notebook.getKey() + ".png";
            String exercises = "exercises-" + notebook.getKey() + ".png";
            ClassCharts.totals(tables, report.resolve(totals));
            ClassCharts.exercises(tables, report.resolve(exercises));
            page.add(notebook.getKey(), notebook.getValue(), counted.about(notebook.getKey()), totals, exercises);
        }
        page.addSilent(counted.silent());
        return Files.writeString(report.resolve("index.html"), page.html());
    }
}
