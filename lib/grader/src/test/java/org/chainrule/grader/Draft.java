package org.chainrule.grader;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/** A notebook to be changed and handed in: tests say what is wrong with it by the change they make. */
public final class Draft {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode notebook;

    private Draft(ObjectNode notebook) {
        this.notebook = notebook;
    }

    /** The fixture as released. */
    public static Draft fixture() {
        return empty()
                .cell("markdown", "# Fixture", "", "")
                .cell("code", "double two = 2;", "setup", "")
                .cell("code", "System.out.println(\"the course's own\");", "", "")
                .cell("code", "// 90.1 answer: three times two\ndouble a = todo();", "answer", "90.1")
                .cell("code", "check(\"90.1\", () -> a)", "check", "90.1")
                .cell("code", "// 90.2 answer: the square\ndouble f(double x) {\n    return todo();\n}", "answer", "90.2")
                .cell("code", "check(\"90.2\", x -> f(x))", "check", "90.2")
                .cell("code", "// 90.3 answer: nothing\ndouble z = todo();", "answer", "90.3")
                .cell("code", "check(\"90.3\", () -> z)", "check", "90.3")
                .cell("code", "// 90.4 answer: edges that leave a node\nint edges(Graph graph, String from) {\n    return -1;\n}",
                        "answer", "90.4")
                .cell("code", "checkGraph(\"90.4\", (graph, from, to) -> edges(graph, from))", "check", "90.4");
    }

    /** A notebook in which a class of one's own is asked for. */
    public static Draft objects() {
        return empty().cell("code", "// 92.1 answer: a number that carries its tangent\nObject dual(double value, double tangent) {\n"
                        + "    return null;\n}", "answer", "92.1")
                .cell("code", "check(\"92.1\", (value, tangent) -> dual(value, tangent))", "check", "92.1");
    }

    private static Draft empty() {
        Draft draft = new Draft(JSON.createObjectNode().put("nbformat", 4).put("nbformat_minor", 5));
        draft.notebook.putArray("cells");
        return draft;
    }

    /** The fixture solved. */
    public static Draft solved() {
        return fixture().answer("90.1", "double a = 3 * two;")
                .answer("90.2", "double f(double x) {\n    return x * x;\n}")
                .answer("90.3", "double z = 0;")
                .answer("90.4", "int edges(Graph graph, String from) {\n    return graph.edgesFrom(from).size();\n}");
    }

    /** Reads a notebook file. */
    public static Draft of(byte[] file) {
        try {
            return new Draft((ObjectNode) JSON.readTree(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a cell at the end. */
    public Draft cell(String type, String source, String role, String id) {
        cells().add(newCell(type, source, role, id));
        return this;
    }

    /** Adds a code cell of the learner's at this place. */
    public Draft insert(int at, String source) {
        cells().insert(at, newCell("code", source, "", ""));
        return this;
    }

    /** Writes an answer below the cell's first line. */
    public Draft answer(String id, String code) {
        return change(answerAt(id), source -> source.lines().findFirst().orElseThrow() + "\n" + code);
    }

    /** Changes a cell's text. */
    public Draft change(int at, UnaryOperator<String> edit) {
        ObjectNode cell = at(at);
        cell.put("source", edit.apply(source(cell)));
        return this;
    }

    /** Deletes a cell. */
    public Draft delete(int at) {
        cells().remove(at);
        return this;
    }

    /** Moves a cell to another place. */
    public Draft move(int from, int to) {
        cells().insert(to, cells().remove(from));
        return this;
    }

    /** The notebook as another kernel and an old front end save it: other metadata, no ids. */
    public Draft fromAnotherKernel() {
        notebook.put("nbformat_minor", 2);
        notebook.putObject("metadata").putObject("kernelspec").put("name", "python3").put("display_name", "Python 3");
        for (int i = 0; i < size(); i++) {
            at(i).remove("id");
            at(i).putObject("metadata").put("scrolled", true);
        }
        return this;
    }

    /** The cell itself, as JSON. */
    public ObjectNode at(int index) {
        return (ObjectNode) cells().get(index);
    }

    /** Where the answer to an exercise stands. */
    public int answerAt(String id) {
        return find("// " + id + " answer");
    }

    /** Where the check of an exercise stands. */
    public int checkAt(String id) {
        return find("(\"" + id + "\"");
    }

    /** How many cells there are. */
    public int size() {
        return cells().size();
    }

    /** The file. */
    public byte[] bytes() {
        return (notebook.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private int find(String text) {
        for (int i = 0; i < cells().size(); i++) {
            if (source(at(i)).contains(text)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no cell contains " + text);
    }

    private ArrayNode cells() {
        return (ArrayNode) notebook.get("cells");
    }

    private static String source(ObjectNode cell) {
        StringBuilder text = new StringBuilder();
        if (cell.get("source").isArray()) {
            cell.get("source").forEach(line -> text.append(line.asText()));
            return text.toString();
        }
        return cell.get("source").asText();
    }

    private static ObjectNode newCell(String type, String source, String role, String id) {
        ObjectNode cell = JSON.createObjectNode().put("cell_type", type)
                .put("id", "added-" + Integer.toHexString(source.hashCode()));
        ObjectNode metadata = cell.putObject("metadata");
        if (!role.isEmpty()) {
            metadata.putObject("chainrule").put("role", role).put("id", id);
        }
        cell.put("source", source);
        if (type.equals("code")) {
            cell.putNull("execution_count").putArray("outputs");
        }
        return cell;
    }
}
