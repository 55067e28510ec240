package org.chainrule.grader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chainrule.grader.collect.CollectCommand;
import org.chainrule.grader.collect.RosterCommand;
import org.chainrule.grader.marks.GradescopeCommand;
import org.chainrule.grader.marks.MarksCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The grader's command line. */
@Command(name = "chainrule-grader", mixinStandardHelpOptions = true, description = "Grades submitted notebooks.")
public final class GraderApp {

    private static final Map<String, Class<?>> COMMANDS = commands();

    private GraderApp() {}

    private static Map<String, Class<?>> commands() {
        Map<String, Class<?>> commands = new LinkedHashMap<>();
        commands.put("grade", GradeCommand.class);
        commands.put("regrade", RegradeCommand.class);
        commands.put("collect", CollectCommand.class);
        commands.put("marks", MarksCommand.class);
        commands.put("gradescope", GradescopeCommand.class);
        commands.put("prepare", PrepareCommand.class);
        commands.put("roster", RosterCommand.class);
        return commands;
    }

    /** The command line for these arguments: to look at the options of commands that are not wanted would take a while. */
    private static CommandLine lineFor(String[] arguments) {
        CommandLine line = new CommandLine(new GraderApp());
        Class<?> wanted = arguments.length == 0 ? null : COMMANDS.get(arguments[0]);
        (wanted == null ? COMMANDS.values() : List.of(wanted)).forEach(line::addSubcommand);
        return line;
    }

    /** Runs the command that the arguments name. */
    public static void main(String[] arguments) {
        CommandLine line = lineFor(arguments);
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
