package org.chainrule.program;

/** A node to a power, as it stands in a product: x², (2x + y)⁻¹. */
record Factor(Node node, Ratio exponent) {

    boolean isBelow() {
        return exponent.isNegative();
    }

    Factor inverted() {
        return new Factor(node, exponent.negated());
    }
}
