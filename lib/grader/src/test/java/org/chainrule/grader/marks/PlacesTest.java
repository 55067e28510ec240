package org.chainrule.grader.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.chainrule.grader.collect.Person;
import org.chainrule.grader.result.CsvTable;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final List<String> COLUMNS = List.of("Identifier", "Username", "Email address", "Full name");

    @Test
    void anIdCountsMoreThanAnAddressAndThatMoreThanAName() {
        Places places = new Places(table(List.of(
                List.of("Participant 1", "ann", "a@x.org", "Bob Example"),
                List.of("Participant 2", "bob", "b@x.org", "Ann Example"))));
        assertEquals(0, places.of(new Person("Ann Example", "1", "b@x.org")));
        assertEquals(1, places.of(new Person("Bob Example", "", "B@X.ORG")));
        assertEquals(1, places.of(new Person("example, ann", "", "")));
        assertEquals(-1, places.of(new Person("Example", "3", "c@x.org")));
    }

    @Test
    void whoeverCouldStandInTwoLinesStandsInNone() {
        Places places = new Places(table(List.of(List.of("", "", "", "Ann Example"), List.of("", "", "", "Example Ann"))));
        assertEquals(-1, places.of(new Person("Ann Example", "", "")));
    }

    @Test
    void thePlaceIsWhereTheFirstWayThatFindsOneLineAlonePoints() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Set<Integer> seen = new HashSet<>();
        for (int round = 0; round < 300; round++) {
            List<List<String>> rows = new ArrayList<>();
            for (int row = 0; row < 6; row++) {
                rows.add(List.of(any(random, "", "1", "2", "3", "A"), any(random, "", "1", "a", "B", "3"),
                        any(random, "", "a@x.org", "A@x.org", "b@x.org"), any(random, "", "Ann Bee", "Bee, Ann", "AnnBee", "Cy")));
            }
            Person person = new Person(any(random, "", "Ann Bee", "cy"), any(random, "", "1", "a", "b"), any(random, "", "a@x.org", "b@x.org"));
            int place = new Places(table(rows)).of(person);
            assertEquals(looked(rows, person), place, "seed " + seed + ", round " + round);
            seen.add(place);
        }
        assertTrue(seen.size() > 3, "seed " + seed + ": all people stood in " + seen);
    }

    private static int looked(List<List<String>> rows, Person person) {
        List<Predicate<List<String>>> ways = List.of(row -> person.sameId(new Person("", row.get(0), "")), row -> person.sameId(new Person("", row.get(1), "")),
                row -> person.sameEmail(new Person("", "", row.get(2))), row -> person.sameName(new Person(row.get(3), "", "")));
        return ways.stream().map(way -> IntStream.range(0, rows.size()).filter(line -> way.test(rows.get(line))).toArray())
                .filter(found -> found.length == 1).map(found -> found[0]).findFirst().orElse(-1);
    }

    private static CsvTable table(List<List<String>> rows) {
        return new CsvTable(COLUMNS, rows.stream().map(row -> Map.of(COLUMNS.get(0), row.get(0), COLUMNS.get(1), row.get(1),
                COLUMNS.get(2), row.get(2), COLUMNS.get(3), row.get(3))).toList());
    }

    private static String any(Random random, String... of) {
        return of[random.nextInt(of.length)];
    }
}
