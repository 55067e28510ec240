package org.chainrule.program;

/** A complex number with the arithmetic and the functions of the textbooks. */
record Complex(double re, double im) {

    static Complex of(double re) {
        return new Complex(re, 0);
    }

    Complex plus(Complex z) {
        return new Complex(re + z.re, im + z.im);
    }

    Complex minus(Complex z) {
        return new Complex(re - z.re, im - z.im);
    }

    Complex times(Complex z) {
        return new Complex(re * z.re - im * z.im, re * z.im + im * z.re);
    }

    Complex over(Complex z) {
        double size = z.re * z.re + z.im * z.im;
        return new Complex((re * z.re + im * z.im) / size, (im * z.re - re * z.im) / size);
    }

    /** A power; with a whole exponent by multiplying, so that the base may be negative. */
    Complex pow(Complex exponent) {
        if (exponent.im != 0 || exponent.re != Math.rint(exponent.re)) {
            return log().times(exponent).exp();
        }
        Complex product = of(1);
        for (int i = 0; i < Math.abs(exponent.re); i++) {
            product = product.times(this);
        }
        return exponent.re < 0 ? of(1).over(product) : product;
    }

    Complex exp() {
        return new Complex(Math.exp(re) * Math.cos(im), Math.exp(re) * Math.sin(im));
    }

    Complex log() {
        return new Complex(Math.log(Math.hypot(re, im)), Math.atan2(im, re));
    }

    Complex sqrt() {
        double size = Math.sqrt(Math.hypot(re, im));
        double half = Math.atan2(im, re) / 2;
        return new Complex(size * Math.cos(half), size * Math.sin(half));
    }

    Complex sin() {
        return new Complex(Math.sin(re) * Math.cosh(im), Math.cos(re) * Math.sinh(im));
    }

    Complex cos() {
        return new Complex(Math.cos(re) * Math.cosh(im), -Math.sin(re) * Math.sinh(im));
    }

    Complex sinh() {
        return new Complex(Math.sinh(re) * Math.cos(im), Math.cosh(re) * Math.sin(im));
    }

    Complex cosh() {
        return new Complex(Math.cosh(re) * Math.cos(im), Math.sinh(re) * Math.sin(im));
    }
}
