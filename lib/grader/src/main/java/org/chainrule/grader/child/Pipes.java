package org.chainrule.grader.child;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;

/**
 * A child's end of the pipes to its parent: what the machine itself calls standard input and output. Learners' code gets
 * other streams under these names, and the machine's own messages go to standard error.
 *
 * <p>Descriptors of their own would keep the pipes apart even from code that asks for them, but Java has no public way to
 * such descriptors, and opening the way that it has takes a quarter of a child's start. Whoever writes into the pipe can
 * do no more than with a descriptor that reflection finds: send wrong values, or lose the machine.
 */
public final class Pipes {

    private Pipes() {}

    /** Opens them; from then on {@code System.in} is empty. */
    public static Frames open() {
        System.setIn(InputStream.nullInputStream());
        return new Frames(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out));
    }
}
