package org.chainrule.grader.collect;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chainrule.grader.Refused;
import org.chainrule.grader.result.CsvTable;

/**
 * The people of a class, from a table with a column for the name or for the id: a platform's gradebook or list of
 * participants, or one written by hand.
 */
final class Roster {

    static final String[] NAME = {"name", "full name", "student", "student name", "learner"};
    static final String[] FIRST = {"first name", "firstname"};
    static final String[] LAST = {"last name", "surname", "lastname"};
    static final String[] ID = {"id", "github_username", "identifier", "sid", "student id", "id number", "sis user id", "username"};
    static final String[] EMAIL = {"email", "email address", "e-mail"};

    private final List<Person> people;

    private Roster(List<Person> people) {
        this.people = people;
    }

    /** A roster that lists nobody. */
    static Roster none() {
        return of(List.of());
    }

    /** A roster of these people. */
    static Roster of(List<Person> people) {
        return new Roster(List.copyOf(people));
    }

    /**
     * Reads a table.
     *
     * @throws Refused if it has neither names nor ids
     */
    static Roster read(Path file) {
        CsvTable table = CsvTable.read(file);
        if (Stream.of(NAME, LAST, ID).allMatch(names -> table.column(names).isEmpty())) {
            throw new Refused("The roster " + file + " has no column for names or ids, only " + String.join(", ", table.columns())
                    + ": name one of them “name” or “id”.");
        }
        return new Roster(table.rows().stream().map(row -> person(table, row)).filter(one -> !one.name().isEmpty() || !one.id().isEmpty())
                .filter(one -> !one.name().equals("Points Possible")).toList());
    }

    static Person person(CsvTable table, Map<String, String> row) {
        String name = table.field(row, NAME);
        String whole = name.isEmpty() ? (table.field(row, FIRST) + " " + table.field(row, LAST)).strip() : name;
        return new Person(whole, table.field(row, ID), table.field(row, EMAIL));
    }

    List<Person> people() {
        return people;
    }

    /**
     * The one person of the roster that this is, by id, else by address, else by name; null if it is none or could be several.
     * Where only a name is known, it may be the id or the address by which a folder was called.
     */
    Person find(Person handedIn) {
        List<Predicate<Person>> ways = new ArrayList<>(List.of(handedIn::sameId, handedIn::sameEmail, handedIn::sameName));
        if (handedIn.id().isEmpty() && handedIn.email().isEmpty()) {
            ways.add(new Person("", handedIn.name(), "")::sameId);
            ways.add(new Person("", "", handedIn.name())::sameEmail);
        }
        for (Predicate<Person> way : ways) {
            List<Person> found = people.stream().filter(way).toList();
            if (found.size() == 1) {
                return found.get(0);
            }
        }
        return null;
    }
}
