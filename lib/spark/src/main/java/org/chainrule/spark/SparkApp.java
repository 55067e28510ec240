package org.chainrule.spark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * The program that a cluster is given: reads paths from standard input, prints a line of JSON for each. The arguments are
 * the command that starts a grader.
 */
public final class SparkApp {

    private static final int PARTS_FOR_EACH_CORE = 4;

    private SparkApp() {}

    /** Grades; the exit code is 1 if a submission could not be graded. */
    public static void main(String[] command) throws IOException {
        List<String> paths = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).lines()
                .filter(path -> !path.isBlank()).toList();
        boolean complete = true;
        SparkConf settings = new SparkConf().setAppName("grading").setIfMissing("spark.master", "local[*]")
                .setJars(JavaSparkContext.jarOfClass(SparkApp.class));
        try (JavaSparkContext spark = new JavaSparkContext(settings)) {
            int partitions = Math.max(1, Math.min(paths.size(), PARTS_FOR_EACH_CORE * spark.defaultParallelism()));
            for (String line : SparkGrading.grade(spark, paths, partitions, List.of(command)).collect()) {
                System.out.println(line);
                complete &= !line.contains("\"failed\":");
            }
        }
        System.exit(complete ? 0 : 1);
    }
}
