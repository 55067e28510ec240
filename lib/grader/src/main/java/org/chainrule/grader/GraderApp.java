package org.chainrule.grader;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chainrule.grader.collect.CollectCommand;
import org.chainrule.grader.collect.RosterCommand;
import org.chainrule.grader.collect.WhoseCommand;
import org.chainrule.grader.marks.GradescopeCommand;
import org.chainrule.grader.marks.MarksCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The grader's command line. */
@Command(name = "chainrule-grader", mixinStandardHelpOptions = true, description = "Grades submitted notebooks.")
public final class GraderApp {

    private static final List<Class<?>> COMMANDS = List.of(GradeCommand.class, RegradeCommand.class, CollectCommand.class,
            MarksCommand.class, GradescopeCommand.class, PrepareCommand.class, RosterCommand.class, WhoseCommand.class);

    private GraderApp() {}

    /** Runs the command that the arguments name. */
    public static void main(String[] arguments) {
        CommandLine line = line(arguments);
        line.setExecutionExceptionHandler((exception, command, parsed) -> {
            if (exception instanceof Refused) {
                command.getErr().println(exception.getMessage());
                return 1;
            }
            throw exception;
        });
        System.exit(line.execute(arguments));
    }

    /** Knows the one command that the arguments begin with, or all: to learn of a command takes longer than to read its arguments. */
    static CommandLine line(String... arguments) {
        Map<String, Class<?>> commands = new TreeMap<>();
        COMMANDS.forEach(type -> commands.put(type.getAnnotation(Command.class).name(), type));
        if (arguments.length > 0 && commands.containsKey(arguments[0])) {
            commands.keySet().retainAll(List.of(arguments[0]));
        }
        CommandLine line = new CommandLine(new GraderApp());
        commands.forEach(line::addSubcommand);
        return line;
    }
}
