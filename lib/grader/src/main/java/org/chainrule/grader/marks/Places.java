package org.chainrule.grader.marks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.chainrule.grader.collect.Person;
import org.chainrule.grader.result.CsvTable;

/** Where in a platform's table the people of a class stand. The table is read once, however many people are looked for. */
final class Places {

    private static final String[] ID = {"id", "identifier", "sis user id", "sis login id", "username", "id number"};
    private static final String[] EMAIL = {"email address", "email"};
    private static final String[] NAME = {"student", "full name", "name"};

    private final List<Way> ways = new ArrayList<>();

    /** One way to know people: what is looked at in a person, and the lines in which each such thing stands. */
    private record Way(Function<Person, Set<String>> signs, Map<String, Set<Integer>> lines) {

        Set<Integer> of(Person person) {
            Set<Integer> found = new HashSet<>();
            signs.apply(person).forEach(sign -> found.addAll(lines.getOrDefault(sign, Set.of())));
            return found;
        }
    }

    /** The places in this table. */
    Places(CsvTable table) {
        for (String column : ID) {
            add(table, Person::idSigns, row -> new Person("", table.field(row, column), ""));
        }
        add(table, Person::emailSigns, row -> new Person("", "", table.field(row, EMAIL)));
        add(table, Person::nameSigns, row -> new Person(table.field(row, NAME), "", ""));
    }

    private void add(CsvTable table, Function<Person, Set<String>> signs, Function<Map<String, String>, Person> reading) {
        Map<String, Set<Integer>> lines = new HashMap<>();
        for (int line = 0; line < table.rows().size(); line++) {
            for (String sign : signs.apply(reading.apply(table.rows().get(line)))) {
                lines.computeIfAbsent(sign, first -> new HashSet<>()).add(line);
            }
        }
        ways.add(new Way(signs, lines));
    }

    /** The place of the one line about a person, by an id, else by the address, else by the name; −1 if there is none or could be several. */
    int of(Person person) {
        for (Way way : ways) {
            Set<Integer> found = way.of(person);
            if (found.size() == 1) {
                return found.iterator().next();
            }
        }
        return -1;
    }
}
