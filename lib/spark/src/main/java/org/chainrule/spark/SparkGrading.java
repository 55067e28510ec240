package org.chainrule.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/** Grades submissions on the executors of a cluster. */
public final class SparkGrading {

    private SparkGrading() {}

    /**
     * Gives the grader's line of JSON for each path, in the order of the paths.
     *
     * @param paths submissions, at places that all machines see
     * @param partitions how many parts the work has; a few for each core, so that none waits long for the last
     * @param command starts a grader that reads paths: {@code … grade --worker --seed N --out DIR}, the same on all machines
     */
    public static JavaRDD<String> grade(JavaSparkContext spark, List<String> paths, int partitions, List<String> command) {
        List<String> sent = new ArrayList<>(command);
        return spark.parallelize(paths, partitions).mapPartitions(some -> new Lines(some, sent));
    }

    /** The lines of a partition, graded one after the other as they are asked for. */
    private static final class Lines implements Iterator<String> {
        private final Iterator<String> paths;
        private final WarmGrader grader;

        Lines(Iterator<String> paths, List<String> command) throws IOException {
            this.paths = paths;
            this.grader = paths.hasNext() ? WarmGrader.borrow(command) : null;
        }

        @Override
        public boolean hasNext() {
            return paths.hasNext();
        }

        @Override
        public String next() {
            try {
                String line = grader.grade(paths.next());
                if (!paths.hasNext()) {
                    grader.giveBack();
                }
                return line;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
