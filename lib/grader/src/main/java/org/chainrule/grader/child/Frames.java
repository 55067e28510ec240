package org.chainrule.grader.child;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Messages over a pipe: a length, then so many bytes. The length is checked before anything is allocated. */
public final class Frames {

    /** The longest message that either side accepts. */
    public static final int LONGEST = 16 << 20;

    private final DataInputStream in;
    private final DataOutputStream out;

    /** Messages over this pair of streams. */
    public Frames(InputStream in, OutputStream out) {
        this.in = new DataInputStream(in);
        this.out = new DataOutputStream(out);
    }

    /** What writes one message. */
    @FunctionalInterface
    public interface Content {
        /** Writes the message's content. */
        void writeTo(DataOutputStream message) throws IOException;
    }

    /** Sends one message. */
    public void send(Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        content.writeTo(new DataOutputStream(bytes));
        if (bytes.size() > LONGEST) {
            throw new IOException("a message of " + bytes.size() + " bytes is longer than " + LONGEST);
        }
        out.writeInt(bytes.size());
        bytes.writeTo(out);
        out.flush();
    }

    /** Waits for the next message. */
    public DataInputStream receive() throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("a message announces " + length + " bytes, allowed are " + LONGEST);
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("a message ends after " + bytes.length + " of " + length + " bytes");
        }
        return new DataInputStream(new ByteArrayInputStream(bytes));
    }
}
