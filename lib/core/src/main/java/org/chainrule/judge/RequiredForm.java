package org.chainrule.judge;

import org.chainrule.program.Formula;

/** The form in which a formula must be typed, where an exercise asks for one. */
public enum RequiredForm {
    /** Any form that has the right values. */
    ANY("", ""),
    /** A sum of terms without parentheses to multiply out. */
    EXPANDED("expanded", "Multiply the parentheses out until only a sum of terms is left."),
    /** A product of factors. */
    PRODUCT("as a product", "Leave the factors as they are; do not multiply them out.");

    private final String said;
    private final String next;

    RequiredForm(String said, String next) {
        this.said = said;
        this.next = next;
    }

    /** Whether a formula has this form; null, for a lambda, has none. */
    boolean isMetBy(Formula formula) {
        return switch (this) {
            case ANY -> true;
            case EXPANDED -> formula != null && formula.isExpanded();
            case PRODUCT -> formula != null && formula.isProduct();
        };
    }

    /** What to say where the values are right and the form is not. */
    Finding finding(Formula formula) {
        return formula == null
                ? Finding.unreadable("The values are right, but the formula itself is asked for, " + said + ".",
                        "Type it as text between quotation marks.")
                : Finding.wrong("The values are right, but the formula is asked for " + said + ".", next);
    }
}
