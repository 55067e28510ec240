package org.chainrule.grader.notebook;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.chainrule.grader.Limits;
import org.chainrule.grader.Refused;

/** A notebook: its cells in order. Outputs and everything else in the file are left aside. */
public record Notebook(List<Cell> cells) {

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
        JsonNode cells = parse(text).path("cells");
        if (!cells.isArray()) {
            throw new Refused("The file is not a Jupyter notebook (it has no cells): hand in the .ipynb file itself.");
        }
        if (cells.size() > limits.cells()) {
            throw new Refused("The notebook has " + cells.size() + " cells, allowed are " + limits.cells() + ".");
        }
        List<Cell> read = new ArrayList<>();
        cells.forEach(cell -> read.add(cell(cell)));
        return new Notebook(read);
    }

    private static String decode(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
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

    private static Cell cell(JsonNode cell) {
        JsonNode course = cell.path("metadata").path("chainrule");
        return new Cell(cell.path("cell_type").asText().equals("code"), source(cell.path("source")),
                course.path("role").asText(""), course.path("id").asText(""));
    }

    private static String source(JsonNode source) {
        StringBuilder text = new StringBuilder();
        if (source.isArray()) {
            source.forEach(line -> text.append(line.asText("")));
        } else {
            text.append(source.asText(""));
        }
        return text.toString().replace("\r\n", "\n").replace('\r', '\n');
    }
}
