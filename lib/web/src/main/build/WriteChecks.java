import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chainrule.check.Exercise;
import org.chainrule.check.Exercises;
import org.chainrule.check.Points;
import org.junit.jupiter.api.DisplayName;

/**
 * While the module is built: writes Java that lists the checks of every self-check exercise whose answer can be given in a
 * page. A script cannot look for annotations, so this program does it beforehand. Its argument is the folder for the sources.
 */
final class WriteChecks {

    private static final Set<String> KINDS = Set.of("numeric", "expression", "jacobian", "choice", "prediction", "order");

    public static void main(String[] arguments) throws IOException, ClassNotFoundException {
        Path sources = Path.of(arguments[0]);
        Map<String, StringBuilder> cases = new TreeMap<>();
        for (Exercise exercise : Exercises.on(WriteChecks.class.getClassLoader()).values()) {
            if (exercise.selfCheck() && KINDS.contains(exercise.kind())) {
                Class<?> type = Class.forName(exercise.checkClass());
                cases.computeIfAbsent(type.getPackageName(), name -> new StringBuilder()).append(caseOf(exercise, type));
            }
        }
        for (Map.Entry<String, StringBuilder> chapter : cases.entrySet()) {
            write(sources, chapter.getKey(), "ChecksInPage", """
                    /** The checks of this chapter's exercises that a page can run. */
                    public final class ChecksInPage {

                        private ChecksInPage() {}

                        /** The checks of this exercise; none if it is not of this chapter. */
                        public static List<Check> of(String id) {
                            return switch (id) {
                    %s            default -> List.of();
                            };
                        }
                    }
                    """.formatted(chapter.getValue()));
        }
        write(sources, "org.chainrule.web", "ChecksOfAllChapters", """
                /** The checks of all exercises that a page can run. */
                final class ChecksOfAllChapters {

                    private ChecksOfAllChapters() {}

                    /** The checks of this exercise; none if a page cannot check it. */
                    static List<Check> of(String id) {
                        for (Function<String, List<Check>> chapter : CHAPTERS) {
                            List<Check> checks = chapter.apply(id);
                            if (!checks.isEmpty()) {
                                return checks;
                            }
                        }
                        return List.of();
                    }

                    private static final List<Function<String, List<Check>>> CHAPTERS = List.of(
                            %s);
                }
                """.formatted(String.join(",\n            ", cases.keySet().stream().map(name -> name + ".ChecksInPage::of").toList())));
    }

    private static String caseOf(Exercise exercise, Class<?> type) {
        List<String> checks = Arrays.stream(type.getDeclaredMethods()).filter(method -> method.isAnnotationPresent(Points.class))
                .sorted(Comparator.comparing(Method::getName)).map(method -> "new Check(" + quoted(name(method)) + ", "
                        + method.getAnnotation(Points.class).value() + ", attempt -> new " + type.getSimpleName() + "()."
                        + method.getName() + "(attempt))").toList();
        return "            case " + quoted(exercise.id()) + " -> List.of(" + String.join(",\n                    ", checks) + ");\n";
    }

    private static String name(Method method) {
        DisplayName name = method.getAnnotation(DisplayName.class);
        return name == null ? method.getName() : name.value();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static void write(Path sources, String packageName, String className, String body) throws IOException {
        Path file = sources.resolve(packageName.replace('.', '/')).resolve(className + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "package " + packageName + ";\n\nimport java.util.List;\n"
                + (body.contains("Function<") ? "import java.util.function.Function;\n" : "")
                + "import org.chainrule.check.DirectRunner.Check;\n\n" + body);
    }
}
