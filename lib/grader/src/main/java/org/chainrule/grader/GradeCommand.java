package org.chainrule.grader;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Grades a folder of submissions. */
@Command(name = "grade", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Grades a folder of submitted notebooks: <learner>/NN-name.ipynb or <learner>_NN-name.ipynb.",
        footer = {"", "Example: grade exercises/submissions --out target/grades", "",
            "Run the same command again to go on after an interruption: what is graded stays graded."})
final class GradeCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SUBMISSIONS", arity = "0..1", description = "The folder with the submissions.")
    private Path submissions;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where results go.")
    private Path out;

    @Option(names = "--seed", paramLabel = "N",
            description = "Decides the points at which answers are compared. Without it: the seed of the last run into "
                    + "DIR, or a new one.")
    private Long seed;

    @Option(names = "--worker",
            description = "Grade the submissions whose paths come on standard input, one a line, and print a line of JSON for "
                    + "each: for GNU parallel, Slurm and the like. Needs --seed, the same for all workers.")
    private boolean worker;

    @Mixin
    private GradingOptions options;

    @Override
    public Integer call() {
        if (worker == (submissions != null) || worker && seed == null) {
            throw new Refused("Name the folder with the submissions, or give --worker and --seed to grade those whose paths "
                    + "come on standard input.");
        }
        return worker ? GradingRun.ofPaths(options, System.in, out, seed)
                : GradingRun.ofFolder(options, submissions, out, () -> Seed.of(out, seed));
    }
}
