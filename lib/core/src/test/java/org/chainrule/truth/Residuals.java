package org.chainrule.truth;

/** Numbers whose squares are to be made small together. */
interface Residuals {

    /** How many there are. */
    int count();

    /** One of them at b; its gradient goes into the array. */
    double residual(double[] b, int row, double[] gradient);
}
