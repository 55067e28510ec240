package org.chainrule.grader;

import org.chainrule.grader.collect.CollectCommand;
import org.chainrule.grader.collect.RosterCommand;
import org.chainrule.grader.collect.WhoseCommand;
import org.chainrule.grader.marks.GradescopeCommand;
import org.chainrule.grader.marks.MarksCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The grader's command line. */
@Command(name = "chainrule-grader", mixinStandardHelpOptions = true, description = "Grades submitted notebooks.", subcommands = {
    GradeCommand.class, RegradeCommand.class, CollectCommand.class, MarksCommand.class, GradescopeCommand.class,
    PrepareCommand.class, RosterCommand.class, WhoseCommand.class})
public final class GraderApp {

    private GraderApp() {}

    /** Runs the command that the arguments name. */
    public static void main(String[] arguments) {
        CommandLine line = new CommandLine(new GraderApp());
        line.setExecutionExceptionHandler((exception, command, parsed) -> {
            if (exception instanceof Refused) {
                command.getErr().println(exception.getMessage());
                return 1;
            }
            throw exception;
        });
        System.exit(line.execute(arguments));
    }
}
