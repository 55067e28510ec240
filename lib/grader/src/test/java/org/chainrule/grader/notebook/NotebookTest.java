package org.chainrule.grader.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chainrule.grader.Limits;
import org.chainrule.grader.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotebookTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "''|The file is empty",
        "hello|it is not JSON",
        "{\"cells\": [|it is not JSON",
        "[1, 2]|it has no cells",
        "{\"cells\": 3}|it has no cells"})
    void whatIsNoNotebookIsRefusedInASentence(String file, String words) {
        assertTrue(refusal(file.getBytes(StandardCharsets.UTF_8)).contains(words));
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        assertTrue(refusal(new byte[] {'P', 'K', 3, 4, (byte) 0xFF}).contains("UTF-8"));
    }

    @Test
    void nestingWithoutEndIsRefused() {
        assertTrue(refusal(("{\"cells\": " + "[".repeat(100_000)).getBytes(StandardCharsets.UTF_8)).contains("not JSON"));
    }

    @Test
    void moreCellsThanAllowedAreRefused() {
        String file = "{\"cells\": [" + "{},".repeat(1_000) + "{}]}";
        assertTrue(refusal(file.getBytes(StandardCharsets.UTF_8)).contains("1001 cells, allowed are 1000"));
    }

    @Test
    void aByteOrderMarkAndWindowsLinesAreRead() {
        String file = "\uFEFF{\"cells\": [{\"cell_type\": \"code\", \"source\": [\"a\\r\\n\", \"b\"]}]}";
        assertEquals("a\nb", Notebook.read(file.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT).cells().get(0).source());
    }

    @Test
    void whatTheFileWasMendedOfIsTold() {
        String file = "\uFEFF{\"metadata\": {\"kernelspec\": {\"name\": \"python3\"}}, \"cells\": [{\"cell_type\": \"code\", "
                + "\"source\": [\"double e\u0301 = 1;\\r\\n\", \"double d = \u00E9;\"]}, {\"cell_type\": \"code\", \"source\": \"\\r\"}]}";
        Notebook notebook = Notebook.read(file.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT);
        assertEquals("double \u00E9 = 1;\ndouble d = \u00E9;", notebook.cells().get(0).source());
        assertEquals(4, notebook.repairs().size(), () -> notebook.repairs().toString());
        assertTrue(notebook.repairs().get(1).sentence().contains("another kernel (python3)"), () -> notebook.repairs().toString());
    }

    @Test
    void aNotebookAsJupyterWritesItNeedsNoRepair() {
        String file = "{\"metadata\": {\"kernelspec\": {\"name\": \"java\"}}, \"nbformat\": 4, \"nbformat_minor\": 2, "
                + "\"cells\": [{\"cell_type\": \"code\", \"source\": \"double \u00E9 = 1;\\n\"}]}";
        assertEquals(List.of(), Notebook.read(file.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT).repairs());
    }

    private static String refusal(byte[] file) {
        return assertThrows(Refused.class, () -> Notebook.read(file, Limits.DEFAULT)).getMessage();
    }
}
