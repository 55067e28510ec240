package org.chainrule.check;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The exercises of every folder of exercises on a class path, by id.
 *
 * <p>Each folder's jar holds {@code chainrule/exercises.properties}, generated from the folder's sources, with lines
 * such as {@code 6.3.points=2}.
 */
public final class Exercises {

    private static final String RESOURCE = "chainrule/exercises.properties";
    private static final String RUBRIC = ".rubric";
    private static final String PARAMETER = ".parameter.";

    private Exercises() {}

    /** Reads the lists of all exercises that this loader can see. */
    public static Map<String, Exercise> on(ClassLoader loader) {
        Map<String, Exercise> exercises = new TreeMap<>();
        lists(loader).forEach(list -> in(list).forEach(exercise -> exercises.put(exercise.id(), exercise)));
        return exercises;
    }

    private static List<Properties> lists(ClassLoader loader) {
        List<Properties> lists = new ArrayList<>();
        try {
            for (URL list : Collections.list(loader.getResources(RESOURCE))) {
                try (Reader reader = new InputStreamReader(list.openStream(), StandardCharsets.UTF_8)) {
                    lists.add(load(reader));
                }
            }
            return lists;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    /** What a person looks for in an answer, by the ids of the exercises whose sources say it. */
    public static Map<String, String> rubrics(ClassLoader loader) {
        Map<String, String> rubrics = new TreeMap<>();
        for (Properties list : lists(loader)) {
            list.stringPropertyNames().stream().filter(name -> name.endsWith(RUBRIC))
                    .forEach(name -> rubrics.put(name.substring(0, name.length() - RUBRIC.length()), list.getProperty(name)));
        }
        return rubrics;
    }

    /** Reads one list of exercises. */
    public static List<Exercise> read(Reader reader) throws IOException {
        return in(load(reader));
    }

    private static Properties load(Reader reader) throws IOException {
        Properties properties = new Properties();
        properties.load(reader);
        return properties;
    }

    private static List<Exercise> in(Properties properties) {
        TreeSet<String> names = new TreeSet<>(properties.stringPropertyNames());
        return names.stream()
                .filter(name -> name.endsWith(".check"))
                .map(name -> name.substring(0, name.length() - ".check".length()))
                .sorted()
                .map(id -> exercise(id, properties, names))
                .toList();
    }

    private static Exercise exercise(String id, Properties list, TreeSet<String> names) {
        return new Exercise(id, list.getProperty(id + ".chapter"), list.getProperty(id + ".title"),
                list.getProperty(id + ".kind"), Double.parseDouble(list.getProperty(id + ".points")),
                Stream.of(list.getProperty(id + ".covers", "").split("[ ,]+")).filter(s -> !s.isEmpty()).toList(),
                Boolean.parseBoolean(list.getProperty(id + ".selfCheck")), list.getProperty(id + ".check"),
                Double.parseDouble(list.getProperty(id + ".machinePoints", list.getProperty(id + ".points"))),
                Boolean.parseBoolean(list.getProperty(id + ".withoutLibrary")), parameters(id + PARAMETER, list, names));
    }

    private static Map<String, Double> parameters(String prefix, Properties list, TreeSet<String> names) {
        return names.tailSet(prefix).stream().takeWhile(name -> name.startsWith(prefix)).collect(Collectors.toUnmodifiableMap(
                name -> name.substring(prefix.length()), name -> Double.parseDouble(list.getProperty(name))));
    }
}
