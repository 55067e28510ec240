package org.chainrule.program;

/** A number times a node of the normal form: 3·x², −1·sin(x), 5·1. */
record Term(Ratio factor, Node node) {

    boolean isNumber() {
        return node == Node.ONE;
    }

    boolean isNumber(double value) {
        return isNumber() && factor.is(value);
    }

    Term scaled(Ratio by) {
        return new Term(factor.times(by), node);
    }

    Term negated() {
        return new Term(factor.negated(), node);
    }
}
