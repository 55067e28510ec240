package org.chainrule.grader.collect;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A folder of each person's own: names that look the same on some disk are told apart by the id. Those on the roster come
 * first, so a roster gives the same folders whenever it is read, whoever hands in.
 */
final class Folders {

    private final Roster roster;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> holders = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    Folders(Roster roster) {
        this.roster = roster;
        roster.people().forEach(this::own);
    }

    /**
     * The folder of somebody on the roster, whom a platform may know by another id, or of somebody else. Two people whom a
     * platform tells apart never share one.
     */
    String of(Person person) {
        Person known = roster.find(person);
        boolean alone = known != null && holders.computeIfAbsent(known.key(), key -> person.key()).equals(person.key());
        return own(alone ? known : person);
    }

    private String own(Person person) {
        return names.computeIfAbsent(person.key(), key -> {
            String wanted = person.folder();
            String free = wanted;
            for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
                free = i == 2 && !person.id().isEmpty() ? new Person(wanted + " " + person.id(), "", "").folder() : wanted + " " + i;
            }
            return free;
        });
    }
}
