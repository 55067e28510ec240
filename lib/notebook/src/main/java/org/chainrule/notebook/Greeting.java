package org.chainrule.notebook;

import java.util.ArrayList;
import java.util.List;

/** What the first cell of a session prints: what runs here, and what is imported. */
final class Greeting {

    private final List<String> broken = new ArrayList<>();
    private String kernel = "";
    private boolean said;

    void kernelIs(String nameAndVersion) {
        kernel = nameAndVersion;
    }

    /** Takes down what failed while the kernel started. */
    void notWorking(String what) {
        broken.add(what);
    }

    /** Prints it, the first time. */
    synchronized void sayOnce() {
        if (!said) {
            said = true;
            System.out.println(text());
        }
    }

    private String text() {
        String version = Greeting.class.getPackage().getImplementationVersion();
        StringBuilder text = new StringBuilder("The chain rule " + (version == null ? "" : version + " ")
                + "· kernel " + kernel + " · Java " + Runtime.version().feature()
                + "\nReady to use: tensors, derivatives, programs, figures, checks; imports() lists what is imported.");
        broken.forEach(what -> text.append("\nNot working in this session: ").append(what));
        return text.toString();
    }
}
