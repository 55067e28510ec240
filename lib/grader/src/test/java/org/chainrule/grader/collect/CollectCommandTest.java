package org.chainrule.grader.collect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.chainrule.grader.Refused;
import org.chainrule.grader.result.CsvTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Every shape in which a class hands in ends as the same folders, with a line for each attempt. */
class CollectCommandTest {

    private static final String FILE = "21-first.ipynb";

    @TempDir
    private Path folder;
    private Path out;
    private String said;

    @BeforeEach
    void release() throws IOException {
        put("exercises/21-first.ipynb", "{}");
        put("exercises/22-second.ipynb", "{}");
        out = folder.resolve("out");
    }

    @Test
    void aMoodleArchiveKeepsNamesAndIds() throws IOException {
        zip("moodle.zip", Map.of("Ann Example_101_assignsubmission_file_/" + FILE, "ann",
                "Bob O'Neil_102_assignsubmission_file_" + FILE, "bob",
                "Ann Example_103_assignsubmission_file_/" + FILE, "the other ann",
                "Bob O'Neil_102_assignsubmission_onlinetext_/onlinetext.html", "<p>"));
        collect("moodle.zip");
        assertEquals("bob", read("Bob O_Neil"));
        assertEquals(List.of("ann", "the other ann"), Stream.of(read("Ann Example"), read("Ann Example 103"))
                .sorted().toList());
        assertEquals(List.of("101", "102", "103"), column("id").stream().sorted().toList());
        assertTrue(column("name").contains("Bob O'Neil"), column("name").toString());
    }

    @Test
    void whoeverThePlatformKnowsByAnotherIdIsOnTheRosterAllTheSameAndTheRosterNamesTheirFolder() throws IOException {
        zip("moodle.zip", Map.of("Zoe Late_105_assignsubmission_file_/" + FILE, "zoe", "Ann Example_101_assignsubmission_file_/" + FILE, "ann",
                "Ann Example_103_assignsubmission_file_/" + FILE, "the other ann"));
        put("roster.csv", "name,id number\nZoe Late,s1\nAnn Example,s2\nSam Silent,s3\n");
        collect("moodle.zip", "--roster", folder.resolve("roster.csv").toString());
        assertEquals(List.of("", "", "", "Sam Silent"), Stream.of(0, 1, 2, 3)
                .map(i -> column("remark").get(i).equals("nothing was handed in") ? column("name").get(i) : "").toList());
        assertEquals("zoe", read("Zoe Late"));
        assertEquals(List.of("ann", "the other ann"), Stream.of(read("Ann Example"), read("Ann Example 103"))
                .sorted().toList());
        Folders folders = new Folders(Roster.read(folder.resolve("roster.csv")));
        assertEquals(List.of("Zoe Late", "Ann Example", "Sam Silent"), Roster.read(folder.resolve("roster.csv")).people().stream()
                .map(folders::of).toList());
    }

    @Test
    void foldersMayBeCalledByLoginsAddressesOrNamesOnGitHub() throws IOException {
        put("class/submitted/ann7/first/" + FILE, "ann");
        put("class/submitted/BOB@example.org/first/" + FILE, "bob");
        put("roster.csv", "identifier,github_username,name,email\ns1,ann7,Ann Example,ann@example.org\ns2,bob8,Bob Example,bob@example.org\n"
                + "s3,sam9,Sam Silent,sam@example.org\n");
        collect("class", "--roster", folder.resolve("roster.csv").toString());
        assertEquals("ann", read("Ann Example"));
        assertEquals("bob", read("Bob Example"));
        assertEquals(List.of("yes", "yes", "no"), column("counts"));
    }

    @Test
    void ofSeveralAttemptsOnCanvasTheLastCountsAndAllAreListed() throws IOException {
        zip("canvas.zip", Map.of("exampleann_7_901_21-first.ipynb", "first", "exampleann_7_902_21-first-1.ipynb", "second",
                "exampleann_LATE_7_903_21-first-2.ipynb", "third"));
        put("gradebook.csv", "Student,ID,SIS Login ID,Section\n    Points Possible,,,\n\"Example, Ann\",7,ann1,A\n\"Silent, Sam\",8,sam1,A\n");
        collect("canvas.zip", "--roster", folder.resolve("gradebook.csv").toString());
        assertEquals("third", read("Example, Ann".replace(",", "_")));
        assertEquals(List.of("no", "no", "yes", "no"), column("counts"));
        assertEquals("nothing was handed in", column("remark").get(3));
        assertEquals("Silent, Sam", column("name").get(3));
    }

    @Test
    void aGradescopeExportBringsPeopleAndTimes() throws IOException {
        String yaml = """
                ---
                submission_11:
                  :submitters:
                  - :name: Ann Example
                    :sid: 's1'
                    :email: ann@example.org
                  - :name: Bob Example
                    :sid: 's2'
                    :email: bob@example.org
                  :created_at: 2026-11-20 21:00:00.123456789 Z
                """;
        zip("gradescope.zip", Map.of("assignment_5_export/submission_metadata.yml", yaml,
                "assignment_5_export/submission_11/homework.ipynb", "{\"metadata\": {\"chainrule\": {\"chapter\": \"22-second\"}}}"));
        collect("gradescope.zip");
        assertTrue(Files.exists(out.resolve("Bob Example/22-second.ipynb")));
        assertEquals(List.of("2026-11-20T21:00:00Z", "2026-11-20T21:00:00Z"), column("submitted"));
        assertEquals(List.of("ann@example.org", "bob@example.org"), column("email"));
    }

    @Test
    void anNbgraderTreeAndPlainFoldersAreRead() throws IOException {
        put("course/submitted/ann/first/" + FILE, "ann");
        put("course/submitted/ann/first/timestamp.txt", "2026-11-20 21:00:00.5 UTC");
        put("plain/bob/" + FILE, "bob");
        put("plain/cleo_" + FILE, "cleo");
        collect("course", folder.resolve("plain").toString());
        assertEquals(List.of("ann", "bob", "cleo"), List.of(read("ann"), read("bob"), read("cleo")));
        assertEquals("2026-11-20T21:00:00Z", column("submitted").get(0));
    }

    @Test
    void ofACourseOfNbgraderOnlyWhatWasSubmittedCounts() throws IOException {
        put("course/source/first/" + FILE, "source");
        put("course/submitted/ann/first/" + FILE, "ann");
        collect("course");
        assertEquals(List.of("ann"), column("learner"));
        assertTrue(said.contains("source/first/" + FILE + ": its place does not say whose it is"), said);
    }

    @Test
    void oneFolderAroundAllLearnersIsNoLearner() throws IOException {
        zip("all.zip", Map.of("class of 2026/ann/" + FILE, "ann", "class of 2026/bob/" + FILE, "bob"));
        collect("all.zip");
        assertEquals(List.of("ann", "bob"), column("learner"));
    }

    @Test
    void timesOfATableDecideWhichAttemptIsTheLatest() throws IOException {
        put("monday/ann/" + FILE, "monday");
        put("sunday/ann/" + FILE, "sunday");
        put("times.csv", "Identifier;Full name;Last modified (submission)\nParticipant 1;ann;Friday, 20 November 2026, 9:00 PM\n");
        collect("sunday", folder.resolve("monday").toString(), "--times", folder.resolve("times.csv").toString());
        assertEquals(2, column("attempt").size());
        assertEquals(1, column("counts").stream().filter("yes"::equals).count());
        assertFalse(column("submitted").contains(""), column("submitted").toString());
    }

    @Test
    void whatCouldHarmIsRefusedInASentenceAndTheRestGoesOn() throws IOException {
        Path archive = folder.resolve("hostile.zip");
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(archive)) {
            entry(zip, "ann/" + FILE, "fine".getBytes(StandardCharsets.UTF_8), 0);
            entry(zip, "../../escaped/" + FILE, "x".getBytes(StandardCharsets.UTF_8), 0);
            entry(zip, "/absolute/" + FILE, "x".getBytes(StandardCharsets.UTF_8), 0);
            entry(zip, "C:\\windows\\" + FILE, "x".getBytes(StandardCharsets.UTF_8), 0);
            entry(zip, "link/" + FILE, "/etc/passwd".getBytes(StandardCharsets.UTF_8), 0120777);
            entry(zip, "bomb/" + FILE, new byte[15_000_000], 0);
            entry(zip, "large/" + FILE, new byte[20_000_001], 0);
            entry(zip, "broken/inner.zip", "no archive".getBytes(StandardCharsets.UTF_8), 0);
        }
        assertEquals(0, collect("hostile.zip"));
        assertEquals("fine", read("ann"));
        assertEquals(List.of("ann"), column("learner"));
        assertEquals(3, said.split("leads out of the archive", -1).length - 1, said);
        assertTrue(said.contains("link/" + FILE + ": it is a link"), said);
        assertTrue(said.contains("it is a bomb"), said);
        assertTrue(said.contains("allowed are 20000000"), said);
        assertTrue(said.contains("broken/inner.zip: it is not a zip archive"), said);
        try (Stream<Path> all = Files.walk(folder)) {
            assertTrue(all.noneMatch(file -> file.toString().contains("escaped")));
        }
    }

    @Test
    void aLearnersOwnArchiveIsOpenedOnce() throws IOException {
        zip("inner.zip", Map.of(FILE, "in the archive"));
        byte[] inner = Files.readAllBytes(folder.resolve("inner.zip"));
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(folder.resolve("outer.zip"))) {
            entry(zip, "Ann_101_assignsubmission_file_/mine.zip", inner, 0);
        }
        collect("outer.zip");
        assertEquals("in the archive", read("Ann"));
    }

    @Test
    void aLinkInAFolderIsNotFollowed() throws IOException {
        put("plain/ann/" + FILE, "ann");
        put("secret.ipynb", "secret");
        Files.createDirectories(folder.resolve("plain/eve"));
        Files.createSymbolicLink(folder.resolve("plain/eve/" + FILE), folder.resolve("secret.ipynb"));
        collect("plain");
        assertEquals(List.of("ann"), column("learner"));
        assertTrue(said.contains("links are not followed"), said);
    }

    @Test
    void namesOfFoldersNeverLeadElsewhere() {
        for (String name : List.of("../../etc", "..", ".hidden", "a/b", "", "  ", "=cmd|' /C calc'!A0", "x".repeat(300))) {
            String safe = new Person(name, "", "").folder();
            assertFalse(safe.contains("/") || safe.startsWith(".") || safe.isBlank() || safe.length() > 80, safe);
        }
    }

    @Test
    void formulasInTheTableAreShielded() throws IOException {
        put("plain/=1+1/" + FILE, "x");
        collect("plain");
        String table = Files.readString(out.resolve("collected.csv"));
        assertTrue(table.contains("\n_1+1,'=1+1,"), table);
    }

    @Test
    void anOldCollectionIsNotMixedWithANewOne() throws IOException {
        put("plain/ann/" + FILE, "ann");
        collect("plain");
        assertEquals(1, collect("plain"));
        assertTrue(said.contains("is not empty"), said);
    }

    private int collect(String source, String... options) {
        PrintStream usual = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            String[] usualOptions = {folder.resolve(source).toString(), "--out", out.toString(), "--exercises", folder.resolve("exercises").toString()};
            return new CommandLine(new CollectCommand()).setExecutionExceptionHandler((e, line, parsed) -> {
                System.err.println(e.getMessage());
                return e instanceof Refused ? 1 : 70;
            }).execute(Stream.concat(Stream.of(usualOptions), Stream.of(options)).toArray(String[]::new));
        } finally {
            System.setErr(usual);
            said = printed.toString(StandardCharsets.UTF_8);
        }
    }

    private List<String> column(String name) {
        return CsvTable.read(out.resolve("collected.csv")).rows().stream().map(row -> row.get(name)).toList();
    }

    private String read(String learner) throws IOException {
        return Files.readString(out.resolve(learner).resolve(FILE));
    }

    private void put(String name, String content) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), content);
    }

    private void zip(String name, Map<String, String> entries) throws IOException {
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(folder.resolve(name))) {
            for (Map.Entry<String, String> entry : entries.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
                entry(zip, entry.getKey(), entry.getValue().getBytes(StandardCharsets.UTF_8), 0);
            }
        }
    }

    private static void entry(ZipArchiveOutputStream zip, String name, byte[] content, int mode) throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        if (mode != 0) {
            entry.setUnixMode(mode);
        }
        zip.putArchiveEntry(entry);
        zip.write(content);
        zip.closeArchiveEntry();
    }
}
