package org.chainrule.grader.notebook;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chainrule.grader.Limits;
import org.chainrule.grader.Refused;

/**
 * A notebook. Outputs and everything else in the file are left aside.
 *
 * @param cells in their order
 * @param repairs what in the file was not as Jupyter writes it with the course's kernel, and was put right
 * @param owner whose it says it is
 */
public record Notebook(List<Cell> cells, List<Repair> repairs, Owner owner) {

    private static final String OWN_KERNEL = "java";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final int DEEPEST = 60;
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build()).build());

    /**
     * Reads a notebook file.
     *
     * @throws Refused in a sentence, if it is not a notebook that can be read within the limits
     */
    public static Notebook read(byte[] file, Limits limits) {
        String text = decode(file).strip();
        if (text.isEmpty()) {
            throw new Refused("The file is empty: hand the notebook in again, after saving it.");
        }
        JsonNode notebook = parse(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        JsonNode cells = notebook.path("cells");
        if (!cells.isArray()) {
            throw new Refused("The file is not a Jupyter notebook (it has no cells): hand in the .ipynb file itself.");
        }
        if (cells.size() > limits.cells()) {
            throw new Refused("The notebook has " + cells.size() + " cells, allowed are " + limits.cells() + ".");
        }
        List<Cell> read = new ArrayList<>();
        Set<Repair> repairs = new LinkedHashSet<>();
        if (text.startsWith(BYTE_ORDER_MARK)) {
            repairs.add(new Repair("", "The file began with a mark that some editors add (a byte order mark); it was taken off."));
        }
        String kernel = notebook.path("metadata").path("kernelspec").path("name").asText(OWN_KERNEL);
        if (!kernel.equals(OWN_KERNEL)) {
            repairs.add(new Repair("", "The notebook was saved with another kernel (" + kernel + "); it was run as Java."));
        }
        cells.forEach(cell -> read.add(cell(cell, repairs)));
        return new Notebook(read, List.copyOf(repairs), Owner.of(notebook.path("metadata").path("chainrule")));
    }

    private static String decode(byte[] file) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException e) {
            throw new Refused("The file is not a Jupyter notebook (it is not text in UTF-8): hand in the .ipynb file itself.");
        }
    }

    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new Refused("The file is not a Jupyter notebook, or only a part of one (it is not JSON): hand in the "
                    + ".ipynb file itself.");
        }
    }

    private static Cell cell(JsonNode cell, Set<Repair> repairs) {
        JsonNode course = cell.path("metadata").path("chainrule");
        return new Cell(cell.path("cell_type").asText().equals("code"), source(cell.path("source"), repairs),
                course.path("role").asText(""), course.path("id").asText(""));
    }

    private static String source(JsonNode source, Set<Repair> repairs) {
        StringBuilder text = new StringBuilder();
        if (source.isArray()) {
            source.forEach(line -> text.append(line.asText("")));
        } else {
            text.append(source.asText(""));
        }
        String written = text.toString();
        if (written.indexOf('\r') >= 0) {
            repairs.add(new Repair("", "Lines ended as on Windows or an old Macintosh; they were ended as Jupyter does."));
        }
        if (!Normalizer.isNormalized(written, Normalizer.Form.NFC)) {
            repairs.add(new Repair("", "Letters with accents were written in two parts, which Java takes for other letters; they "
                    + "were put together."));
        }
        return Normalizer.normalize(written.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
    }
}
