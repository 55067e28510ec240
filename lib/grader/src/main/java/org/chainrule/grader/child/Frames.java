package org.chainrule.grader.child;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/** Messages over a pipe: a length, then so many bytes. The length is checked before anything is allocated. */
public final class Frames {

    /** The longest message that either side accepts. */
    public static final int LONGEST = 16 << 20;

    private final DataInputStream in;
    private final OutputStream out;

    /** Messages over this pair of streams. */
    public Frames(InputStream in, OutputStream out) {
        this.in = new DataInputStream(new BufferedInputStream(in));
        this.out = out;
    }

    /** What writes one message. */
    @FunctionalInterface
    public interface Content {
        /** Writes the message's content. */
        void writeTo(DataOutputStream message) throws IOException;
    }

    /** Sends one message, in one piece: each piece would wake the other side. */
    public void send(Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        DataOutputStream message = new DataOutputStream(bytes);
        message.writeInt(0);
        content.writeTo(message);
        int length = bytes.size() - Integer.BYTES;
        if (length > LONGEST) {
            throw new IOException("a message of " + length + " bytes is longer than " + LONGEST);
        }
        byte[] all = bytes.toByteArray();
        ByteBuffer.wrap(all).putInt(length);
        out.write(all);
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
