package org.chainrule.grader.collect;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All attempts of a class, sorted out: who, for which exercises, when; of several, the latest counts. */
final class Attempts {

    private static final Pattern NUMBERED = Pattern.compile("(.+?)(?: ?\\((\\d{1,3})\\)|-(\\d{1,3}))");
    private static final Pattern STEM = Pattern.compile("(?<!\\d)\\d{2}-[^_ ()]*");
    private static final Pattern CHAPTER = Pattern.compile("\"chapter\"\\s*:\\s*\"(\\d{2}-[^\"]+)\"");
    private static final Comparator<Attempt> LATEST_LAST = Comparator
            .comparing(Attempt::submitted, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparingInt(Attempt::number).thenComparing(attempt -> attempt.file().place());

    private final Set<String> stems;
    private final List<Attempt> attempts = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();

    /** What answers to these exercise notebooks is collected. */
    Attempts(Set<String> stems) {
        this.stems = stems;
    }

    /** Adds all notebooks of a source. */
    void add(Source source) {
        Layout layout = new Layout(source.files());
        for (Handed file : source.files()) {
            if (file.name().toLowerCase(Locale.ROOT).endsWith(".ipynb")) {
                add(file, layout.of(file));
            }
        }
        leftOut.addAll(source.refused());
    }

    private void add(Handed file, Layout.Place place) {
        if (place.people().isEmpty()) {
            leftOut.add(file.place() + ": its place does not say whose it is; put it into a folder with the learner's name.");
            return;
        }
        Named named = named(file, place.file());
        if (named == null) {
            leftOut.add(file.place() + ": neither its name nor its content says which exercises it answers to.");
            return;
        }
        place.people().forEach(person -> attempts.add(new Attempt(person, named.stem(), named.number(), place.submitted(), file)));
    }

    /** Which exercises a file's name or content says, and which attempt. */
    private record Named(String stem, int number) {}

    private Named named(Handed file, String name) {
        String base = name.replaceFirst("(?i)\\.ipynb$", "");
        if (stems.contains(base)) {
            return new Named(base, 0);
        }
        Matcher numbered = NUMBERED.matcher(base);
        boolean again = numbered.matches();
        String bare = again ? numbered.group(1) : base;
        int number = again ? Integer.parseInt(numbered.group(2) != null ? numbered.group(2) : numbered.group(3)) : 0;
        Matcher stem = STEM.matcher(bare);
        String known = stem.find() ? withNumber(stem.group()) : chapterIn(file);
        return known != null ? new Named(known, number) : stems.size() == 1 ? new Named(stems.iterator().next(), number) : null;
    }

    private String withNumber(String name) {
        return stems.contains(name) ? name
                : stems.stream().filter(stem -> stem.startsWith(name.substring(0, 3))).findFirst().orElse(null);
    }

    private String chapterIn(Handed file) {
        try {
            Matcher chapter = CHAPTER.matcher(new String(file.content().read(), StandardCharsets.UTF_8));
            return chapter.find() ? withNumber(chapter.group(1)) : null;
        } catch (IOException e) {
            return null;
        }
    }

    /** Takes times from a platform's table. */
    void take(TimeTable times) {
        attempts.replaceAll(attempt -> {
            Instant time = times.of(attempt.person(), attempt.notebook());
            return attempt.submitted() == null && time != null ? attempt.at(time) : attempt;
        });
    }

    /** Gives those who are on the roster what it knows of them. */
    void name(Roster roster) {
        attempts.replaceAll(attempt -> {
            Person known = roster.find(attempt.person());
            return known == null ? attempt : attempt.by(attempt.person().and(known));
        });
    }

    /** The attempts of each person at each notebook, the one that counts last. */
    List<List<Attempt>> byPerson() {
        Map<List<String>, List<Attempt>> groups = new LinkedHashMap<>();
        for (Attempt attempt : attempts) {
            groups.computeIfAbsent(List.of(attempt.person().key(), attempt.notebook()), key -> new ArrayList<>()).add(attempt);
        }
        groups.values().forEach(group -> group.sort(LATEST_LAST));
        return List.copyOf(groups.values());
    }

    /** Sentences about the files that were left out. */
    List<String> leftOut() {
        return leftOut;
    }
}
