package org.chainrule.web.browser;

/** Stands in for methods of {@code java.lang.StringBuilder}: a number is appended as {@link InsteadOfDouble} writes it. */
public final class InsteadOfStringBuilder {

    private InsteadOfStringBuilder() {}

    public static StringBuilder append(StringBuilder text, double number) {
        return text.append(InsteadOfDouble.toString(number));
    }
}
