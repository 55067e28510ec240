package org.chainrule.grader.collect;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who handed something in, or should have: what is known of a person, the rest empty.
 *
 * @param name as people write it
 * @param id the platform's number or login
 * @param email the address
 */
public record Person(String name, String id, String email) {

    private static final int LONGEST = 80;

    /** Tidies what a platform writes around an id or a name. */
    public Person {
        id = id.strip().replaceFirst("(?i)^participant\\s+", "");
        name = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
        email = email.strip();
    }

    /** Whether both have the same id. */
    public boolean sameId(Person other) {
        return !Collections.disjoint(idSigns(), other.idSigns());
    }

    /** Whether both have the same address. */
    public boolean sameEmail(Person other) {
        return !Collections.disjoint(emailSigns(), other.emailSigns());
    }

    /** Whether the names have the same words, whatever stands first and between. */
    public boolean sameName(Person other) {
        return !Collections.disjoint(nameSigns(), other.nameSigns());
    }

    /** The id in one spelling; nothing if there is none. Two people with a sign in common have the same id. */
    public Set<String> idSigns() {
        return signs(id);
    }

    /** The address, likewise. */
    public Set<String> emailSigns() {
        return signs(email);
    }

    /** The name in each of the spellings in which two can agree, likewise. */
    public Set<String> nameSigns() {
        return name.isEmpty() ? Set.of() : Set.copyOf(List.of("words " + words(name), "run " + run(name)));
    }

    private static Set<String> signs(String text) {
        return text.isEmpty() ? Set.of() : Set.of(text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT));
    }

    /** The words of a name in one order, whatever stands first. */
    private static String words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).sorted()
                .collect(Collectors.joining(" "));
    }

    /** The name's letters without anything between: how one platform names files. */
    private static String run(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** The same for the same person of one source, and for nobody else. */
    String key() {
        return run(name) + "|" + id.toLowerCase(Locale.ROOT);
    }

    /** What is known of both. */
    Person and(Person other) {
        return new Person(other.name.isEmpty() ? name : other.name, id.isEmpty() ? other.id : id, email.isEmpty() ? other.email : email);
    }

    /** A name for a folder: of letters, digits and few signs, never a hidden one, never one that leads elsewhere. */
    String folder() {
        String text = name.isEmpty() ? id : name;
        String safe = text.replaceAll("[^\\p{L}\\p{M}\\p{N} ._@+-]", "_").replaceFirst("^[. ]+", "").strip();
        String cut = safe.length() > LONGEST ? safe.substring(0, LONGEST).strip() : safe;
        return cut.isEmpty() ? "unnamed" : cut;
    }
}
