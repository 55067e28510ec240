package org.chainrule.grader.samples;

/** The kinds of samples, in the order in which a person reads about them. */
enum Kind {

    PLAIN("Right, blank and wrong", "What most hand in. A wrong answer is told by the name of its misconception, and costs its own checks alone."),
    FILES("Files", "A file that can be mended is mended, and the feedback says how; one that cannot is refused in a sentence, and the rest goes on."),
    CELLS("Cells", "Cells that were deleted, doubled, moved, split, merged or turned into text: found by what they say, mended where they can be."),
    FAILURES("Code that fails", "What does not compile, throws, never ends or needs too much costs the exercise that needs it; the others keep their marks."),
    BOMBS("Bombs", "Threads, processes, memory, disk and output without end. The sandbox's limits end them; right answers keep full marks."),
    ENDS("Exits, hangs and crashes", "A machine that ends or hangs is started anew without the statement that did it."),
    SPIES("Spying", "There is nothing to see: no checks, no solutions, no other processes, no environment, no network."),
    FORGERIES("Forgeries", "A learner can send wrong values, but no verdict: results are written where a learner's code never runs."),
    VALUES("Strange values", "Objects, lies and infinities in place of numbers: what crosses the pipe is plain data of limited size."),
    SOURCES("Sources as weapons", "What breaks or blinds a compiler, in a compiler of its own with a deadline."),
    STYLE("Unusual style", "Right answers as few people write them: each earns everything.");

    private final String title;
    private final String what;

    Kind(String title, String what) {
        this.title = title;
        this.what = what;
    }

    /** The heading above samples of this kind. */
    String title() {
        return title;
    }

    /** What becomes of samples of this kind. */
    String what() {
        return what;
    }
}
