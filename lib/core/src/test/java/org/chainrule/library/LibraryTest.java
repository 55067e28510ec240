package org.chainrule.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What another project meets that uses the library: a module, and the example that the README shows. */
class LibraryTest {

    private static final Path CLASSES = Path.of("target", "classes");
    private static final Pattern EXAMPLE = Pattern.compile("```java\n(.*?)```\n+prints\n+```\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void theModuleNeedsTheBaseOfJavaAndNothingElse() {
        assertEquals(Set.of("java.base"), module().requires().stream().map(ModuleDescriptor.Requires::name).collect(Collectors.toSet()));
    }

    @Test
    void everyPackageThatDescribesItselfIsExported() throws IOException {
        Path sources = Path.of("src", "main", "java");
        try (Stream<Path> files = Files.walk(sources)) {
            Set<String> described = files.filter(file -> file.endsWith("package-info.java"))
                    .map(file -> sources.relativize(file.getParent()).toString().replace(File.separatorChar, '.'))
                    .collect(Collectors.toSet());
            assertEquals(described, module().exports().stream().map(ModuleDescriptor.Exports::source).collect(Collectors.toSet()));
        }
    }

    @Test
    void theExampleOfTheReadmeCompilesAgainstTheModuleAndPrintsWhatStandsThere() throws IOException, InterruptedException {
        Matcher example = EXAMPLE.matcher(Files.readString(Path.of("..", "..", "README.md")));
        assertTrue(example.find(), "README.md has a java block, then the word prints, then a block with the output");
        Path source = Files.writeString(folder.resolve("Example.java"), example.group(1));
        List<String> module = List.of("--module-path", CLASSES.toString(), "--add-modules", "org.chainrule.core");
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null,
                with(module, "-d", folder.toString(), source.toString())));
        assertEquals(example.group(2), output(with(module, "-cp", folder.toString(), "Example")));
    }

    private static ModuleDescriptor module() {
        return ModuleFinder.of(CLASSES).find("org.chainrule.core").map(ModuleReference::descriptor).orElseThrow();
    }

    private static String[] with(List<String> options, String... more) {
        return Stream.concat(options.stream(), Stream.of(more)).toArray(String[]::new);
    }

    private static String output(String... arguments) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(Stream.concat(Stream.of(java), Stream.of(arguments)).toList()).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return printed.replace(System.lineSeparator(), "\n");
    }
}
