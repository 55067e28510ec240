package org.chainrule.grader.result;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.chainrule.grader.Refused;

/**
 * A table that people edit and platforms export: comma, semicolon or tab between fields, in UTF-8 with or without its mark.
 * What this class writes, no spreadsheet takes for a formula.
 *
 * @param columns the names in the first line
 * @param rows column to field, in order
 */
public record CsvTable(List<String> columns, List<Map<String, String>> rows) {

    /**
     * Reads a file.
     *
     * @throws Refused if it cannot be read as a table
     */
    public static CsvTable read(Path file) {
        if (!Files.exists(file)) {
            throw new Refused("There is no file " + file + ".");
        }
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return parse(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (IOException | IllegalArgumentException e) {
            throw new Refused("Cannot read " + file + " as a table (" + e.getMessage() + "): save it as CSV in UTF-8.");
        }
    }

    private static CsvTable parse(String text) throws IOException {
        String first = text.lines().findFirst().orElse("");
        char delimiter = first.contains("\t") ? '\t' : first.indexOf(';') >= 0 && first.indexOf(',') < 0 ? ';' : ',';
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).setHeader().setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true).setTrim(true).setAllowMissingColumnNames(true).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            List<Map<String, String>> rows = new ArrayList<>();
            for (CSVRecord record : parser) {
                rows.add(new LinkedHashMap<>(record.toMap()));
            }
            return new CsvTable(parser.getHeaderNames(), rows);
        }
    }

    /** The first of these columns that the table has, however it is capitalised; empty if it has none. */
    public String column(String... names) {
        for (String name : names) {
            for (String column : columns) {
                if (column.toLowerCase(Locale.ROOT).equals(name)) {
                    return column;
                }
            }
        }
        return "";
    }

    /** A row's field in the first of these columns that the table has; empty if there is none. The sign against formulas is taken off. */
    public String field(Map<String, String> row, String... names) {
        String text = row.getOrDefault(column(names), "");
        boolean shielded = text.length() > 1 && text.charAt(0) == '\'' && "=+-@\t\r\n".indexOf(text.charAt(1)) >= 0;
        return shielded ? text.substring(1) : text;
    }

    /** The table as text. */
    public String text() {
        String header = columns.stream().map(Gradebook::field).collect(Collectors.joining(","));
        return header + "\r\n" + rows.stream().map(row -> columns.stream()
                .map(column -> Gradebook.field(row.getOrDefault(column, ""))).collect(Collectors.joining(",")) + "\r\n")
                .collect(Collectors.joining());
    }

    /** A row of these fields, in the order of the columns. */
    public static Map<String, String> row(List<String> columns, List<String> fields) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i), fields.get(i));
        }
        return row;
    }
}
