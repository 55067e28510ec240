package org.chainrule.grader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chainrule.grader.result.SubmissionResult;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check asks objects of a learner's own class; they stay in the sandbox, whatever they are. */
class OwnObjectsTest {

    private static final String STEM = "92-objects";
    private static final String MAKES = "Object dual(double value, double tangent) { return new Dual(value, tangent); }\n";

    @TempDir
    static Path folder;
    private static Desk desk;

    @BeforeAll
    static void open() throws IOException {
        Path exercises = Files.createDirectories(folder.resolve("exercises"));
        Files.write(exercises.resolve(STEM + ".ipynb"), Draft.objects().bytes());
        desk = Desk.inSandbox(exercises, folder);
    }

    @AfterAll
    static void close() {
        if (desk != null) {
            desk.close();
        }
    }

    @Test
    void anOwnRecordIsAskedByItsMethods() {
        earns(3, "", """
                record Dual(double value, double tangent) {
                    Dual plus(Dual that) { return new Dual(value + that.value, tangent + that.tangent); }
                }
                """ + MAKES);
    }

    @Test
    void textAndEqualityOfAnObjectAreNeverAskedForAndItMayExtendWhatItLikes() {
        earns(3, "", """
                abstract class Base extends Number {
                    double tangent;
                    protected Number tangent() { return this; }
                    public double doubleValue() { return tangent; }
                    public float floatValue() { throw new IllegalStateException(); }
                    public long longValue() { throw new IllegalStateException(); }
                    public int intValue() { throw new IllegalStateException(); }
                }
                class Dual extends Base {
                    Dual(double tangent) { this.tangent = tangent; }
                    Object plus(Base that) { return new Dual(tangent + that.tangent); }
                    @Override public String toString() { System.exit(0); return ""; }
                    @Override public boolean equals(Object other) { while (true) { } }
                    @Override public int hashCode() { throw new IllegalStateException(); }
                }
                Object dual(double value, double tangent) { return new Dual(tangent); }
                """);
    }

    @Test
    void whatIsNoObjectOfAnOwnClassIsRefusedInASentence() {
        earns(0, "but your code gave null", "Object dual(double value, double tangent) { return null; }");
        earns(0, "but your code gave one of class Double", "Object dual(double value, double tangent) { return tangent; }");
        earns(0, "but your code gave one of class $Proxy", """
                Object dual(double value, double tangent) {
                    return java.lang.reflect.Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Runnable.class},
                            (proxy, method, arguments) -> 3.0);
                }
                """.replace("getClass()", "Runnable.class"));
        earns(1, "asks for a method plus of your Dual that takes one argument", "record Dual(double value, double tangent) { }\n" + MAKES);
    }

    @Test
    void whatPretendsToBeTheGradersOwnObjectIsAnObjectLikeAnyOther() {
        earns(0, "asks for a method tangent of your Forged", """
                class Forged implements org.chainrule.judge.OwnObject {
                    public Object value(String method, Object... arguments) { return 3.0; }
                    public org.chainrule.judge.OwnObject object(String method, Object... arguments) { return this; }
                }
                Object dual(double value, double tangent) { return new Forged(); }
                """);
    }

    @Test
    void aMethodThatExitsOrNeverReturnsCostsWhatAsksForIt() {
        earns(1, "ended its Java machine", """
                record Dual(double value, double tangent) {
                    Dual plus(Dual that) throws Exception { System.class.getMethod("exit", int.class).invoke(null, 0); return this; }
                }
                """ + MAKES);
        earns(1, "longer than", """
                record Dual(double value, double tangent) {
                    Dual plus(Dual that) { while (true) { } }
                }
                """ + MAKES);
    }

    @Test
    void aMethodThatThrowsIsNamedInItsOwnWords() {
        earns(1, "ArithmeticException: no sums today", """
                record Dual(double value, double tangent) {
                    Dual plus(Dual that) { throw new ArithmeticException("no sums today"); }
                }
                """ + MAKES);
    }

    private static void earns(double points, String shows, String code) {
        SubmissionResult result = desk.grade("someone", STEM, Draft.objects().answer("92.1", code).bytes());
        assertEquals(points, result.earned(), () -> desk.last());
        assertTrue(desk.last().contains(shows), () -> desk.last());
    }
}
