package org.chainrule.parity;

import static org.chainrule.tensor.Functions.abs;
import static org.chainrule.tensor.Functions.acos;
import static org.chainrule.tensor.Functions.acosh;
import static org.chainrule.tensor.Functions.acot;
import static org.chainrule.tensor.Functions.acoth;
import static org.chainrule.tensor.Functions.acsc;
import static org.chainrule.tensor.Functions.acsch;
import static org.chainrule.tensor.Functions.asec;
import static org.chainrule.tensor.Functions.asin;
import static org.chainrule.tensor.Functions.asinh;
import static org.chainrule.tensor.Functions.atan2;
import static org.chainrule.tensor.Functions.atan;
import static org.chainrule.tensor.Functions.atanh;
import static org.chainrule.tensor.Functions.axis;
import static org.chainrule.tensor.Functions.broadcastTo;
import static org.chainrule.tensor.Functions.cbrt;
import static org.chainrule.tensor.Functions.clip;
import static org.chainrule.tensor.Functions.concatenate;
import static org.chainrule.tensor.Functions.cos;
import static org.chainrule.tensor.Functions.cosh;
import static org.chainrule.tensor.Functions.cot;
import static org.chainrule.tensor.Functions.coth;
import static org.chainrule.tensor.Functions.csc;
import static org.chainrule.tensor.Functions.csch;
import static org.chainrule.tensor.Functions.cumprod;
import static org.chainrule.tensor.Functions.cumsum;
import static org.chainrule.tensor.Functions.einsum;
import static org.chainrule.tensor.Functions.entries;
import static org.chainrule.tensor.Functions.exp2;
import static org.chainrule.tensor.Functions.exp;
import static org.chainrule.tensor.Functions.expandDims;
import static org.chainrule.tensor.Functions.expm1;
import static org.chainrule.tensor.Functions.greater;
import static org.chainrule.tensor.Functions.log10;
import static org.chainrule.tensor.Functions.log1p;
import static org.chainrule.tensor.Functions.log2;
import static org.chainrule.tensor.Functions.log;
import static org.chainrule.tensor.Functions.logaddexp2;
import static org.chainrule.tensor.Functions.logaddexp;
import static org.chainrule.tensor.Functions.matmul;
import static org.chainrule.tensor.Functions.max;
import static org.chainrule.tensor.Functions.mean;
import static org.chainrule.tensor.Functions.min;
import static org.chainrule.tensor.Functions.minus;
import static org.chainrule.tensor.Functions.moveAxis;
import static org.chainrule.tensor.Functions.multiMatmul;
import static org.chainrule.tensor.Functions.norm;
import static org.chainrule.tensor.Functions.over;
import static org.chainrule.tensor.Functions.plus;
import static org.chainrule.tensor.Functions.pow;
import static org.chainrule.tensor.Functions.prod;
import static org.chainrule.tensor.Functions.ravel;
import static org.chainrule.tensor.Functions.reciprocal;
import static org.chainrule.tensor.Functions.relu;
import static org.chainrule.tensor.Functions.repeat;
import static org.chainrule.tensor.Functions.reshape;
import static org.chainrule.tensor.Functions.roll;
import static org.chainrule.tensor.Functions.sec;
import static org.chainrule.tensor.Functions.sech;
import static org.chainrule.tensor.Functions.sigmoid;
import static org.chainrule.tensor.Functions.sin;
import static org.chainrule.tensor.Functions.sinc;
import static org.chainrule.tensor.Functions.sinh;
import static org.chainrule.tensor.Functions.slidingWindows;
import static org.chainrule.tensor.Functions.sqrt;
import static org.chainrule.tensor.Functions.square;
import static org.chainrule.tensor.Functions.squeeze;
import static org.chainrule.tensor.Functions.stackAlong;
import static org.chainrule.tensor.Functions.std;
import static org.chainrule.tensor.Functions.sum;
import static org.chainrule.tensor.Functions.swapAxes;
import static org.chainrule.tensor.Functions.tan;
import static org.chainrule.tensor.Functions.tanh;
import static org.chainrule.tensor.Functions.transpose;
import static org.chainrule.tensor.Functions.var;
import static org.chainrule.tensor.Functions.where;
import static org.chainrule.tensor.Slice.all;
import static org.chainrule.tensor.Slice.at;
import static org.chainrule.tensor.Slice.every;
import static org.chainrule.tensor.Slice.newAxis;
import static org.chainrule.tensor.Slice.pick;
import static org.chainrule.tensor.Slice.range;
import static org.chainrule.tensor.Slice.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chainrule.tensor.Tensor;

/** The cases of tools/parity/cases.py in this library's terms, under the same names. */
final class Cases {

    /** A function of several tensors. */
    @FunctionalInterface
    interface Function {
        Tensor of(Tensor... x);
    }

    private static final int[] LABELS = {2, 0, 1, 2};

    private final Map<String, Function> functions = new LinkedHashMap<>();

    Cases() {
        elementary();
        arithmetic();
        reductions();
        products();
        shapes();
        NeuralCases.addTo(functions);
    }

    Map<String, Function> byName() {
        return functions;
    }

    private void add(String name, Function function) {
        functions.put(name, function);
    }

    /** Functions of one number, entry by entry. */
    private void elementary() {
        add("exp", x -> exp(x[0]));
        add("expm1", x -> expm1(x[0]));
        add("exp2", x -> exp2(x[0]));
        add("sin", x -> sin(x[0]));
        add("cos", x -> cos(x[0]));
        add("tan", x -> tan(x[0]));
        add("sinh", x -> sinh(x[0]));
        add("cosh", x -> cosh(x[0]));
        add("tanh", x -> tanh(x[0]));
        add("cbrt", x -> cbrt(x[0]));
        add("sinc", x -> sinc(x[0]));
        add("arctan", x -> atan(x[0]));
        add("arcsinh", x -> asinh(x[0]));
        add("square", x -> square(x[0]));
        add("absolute", x -> abs(x[0]));
        add("sec", x -> sec(x[0]));
        add("csc", x -> csc(x[0]));
        add("cot", x -> cot(x[0]));
        add("sech", x -> sech(x[0]));
        add("csch", x -> csch(x[0]));
        add("coth", x -> coth(x[0]));
        add("arccot", x -> acot(x[0]));
        add("arccsch", x -> acsch(x[0]));
        add("log", x -> log(x[0]));
        add("log2", x -> log2(x[0]));
        add("log10", x -> log10(x[0]));
        add("log1p", x -> log1p(x[0]));
        add("sqrt", x -> sqrt(x[0]));
        add("reciprocal", x -> reciprocal(x[0]));
        add("arcsin", x -> asin(x[0]));
        add("arccos", x -> acos(x[0]));
        add("arctanh", x -> atanh(x[0]));
        add("arcsec", x -> asec(x[0]));
        add("arccsc", x -> acsc(x[0]));
        add("arccoth", x -> acoth(x[0]));
        add("arccosh", x -> acosh(x[0]));
        add("relu", x -> relu(x[0]));
        add("sigmoid", x -> sigmoid(x[0]));
        add("negative", x -> x[0].negate());
        add("positive", x -> x[0]);
    }

    /** Arithmetic on several tensors, with broadcasting. */
    private void arithmetic() {
        add("add", x -> x[0].plus(x[1]));
        add("add stretched", x -> x[0].plus(x[1]));
        add("subtract", x -> x[0].minus(x[1]));
        add("subtract stretched", x -> x[0].minus(x[1]));
        add("multiply", x -> x[0].times(x[1]));
        add("multiply stretched", x -> x[0].times(x[1]));
        add("divide", x -> x[0].over(x[1]));
        add("divide stretched", x -> x[0].over(x[1]));
        add("maximum", x -> max(x[0], x[1]));
        add("maximum stretched", x -> max(x[0], x[1]));
        add("minimum", x -> min(x[0], x[1]));
        add("minimum stretched", x -> min(x[0], x[1]));
        add("arctan2", x -> atan2(x[0], x[1]));
        add("arctan2 stretched", x -> atan2(x[0], x[1]));
        add("logaddexp", x -> logaddexp(x[0], x[1]));
        add("logaddexp stretched", x -> logaddexp(x[0], x[1]));
        add("logaddexp2", x -> logaddexp2(x[0], x[1]));
        add("logaddexp2 stretched", x -> logaddexp2(x[0], x[1]));
        add("power", x -> pow(x[0], x[1]));
        add("scalar on the left", x -> minus(2, x[0]).times(over(3, x[0])).plus(plus(4, x[0])).plus(pow(2, x[0])));
        add("scalar on the right", x -> x[0].minus(2).over(3).plus(4).times(5).plus(x[0].pow(2.5)));
        add("add_sequence", x -> x[0].plus(x[1]).plus(x[2]));
        add("multiply_sequence", x -> x[0].times(x[1]).times(x[2]));
    }

    /** Fewer numbers of many. */
    private void reductions() {
        add("sum", x -> sum(x[0]));
        add("sum over axis 1", x -> sum(x[0], axis(1)));
        add("sum over axes 0 and -1, kept", x -> sum(x[0], axis(0, -1).kept()));
        add("mean", x -> mean(x[0]));
        add("mean over axis 1", x -> mean(x[0], axis(1)));
        add("mean over axes 0 and -1, kept", x -> mean(x[0], axis(0, -1).kept()));
        add("prod", x -> prod(x[0]));
        add("prod over axis 1", x -> prod(x[0], axis(1)));
        add("prod over axes 0 and -1, kept", x -> prod(x[0], axis(0, -1).kept()));
        add("var", x -> var(x[0]));
        add("var over axis 1", x -> var(x[0], axis(1)));
        add("var over axes 0 and -1, kept", x -> var(x[0], axis(0, -1).kept()));
        add("std", x -> std(x[0]));
        add("std over axis 1", x -> std(x[0], axis(1)));
        add("std over axes 0 and -1, kept", x -> std(x[0], axis(0, -1).kept()));
        add("max", x -> max(x[0]));
        add("max over axis 1", x -> max(x[0], axis(1)));
        add("max over axes 0 and -1, kept", x -> max(x[0], axis(0, -1).kept()));
        add("min", x -> min(x[0]));
        add("min over axis 1", x -> min(x[0], axis(1)));
        add("min over axes 0 and -1, kept", x -> min(x[0], axis(0, -1).kept()));
        add("var with ddof", x -> var(x[0], axis(1), 1));
        add("std with ddof", x -> std(x[0], axis(1).kept(), 1));
        add("prod with a zero", x -> prod(x[0], axis(1)));
        add("cumsum", x -> cumsum(x[0], 1));
        add("cumprod", x -> cumprod(x[0], 1));
        add("cumprod with zeros", x -> cumprod(x[0], 0));
        add("norm", x -> norm(x[0]));
        add("norm over axis 0", x -> norm(x[0], axis(0)));
        add("norm of order 1", x -> norm(x[0], 1, axis(1)));
        add("norm of order 3", x -> norm(x[0], 3, axis(1).kept()));
    }

    /** Products of arrays. */
    private void products() {
        add("matmul of matrices", x -> matmul(x[0], x[1]));
        add("matmul of matrix and vector", x -> matmul(x[0], x[1]));
        add("matmul of vector and matrix", x -> matmul(x[0], x[1]));
        add("matmul of vectors", x -> matmul(x[0], x[1]));
        add("matmul of stacks", x -> matmul(x[0], x[1]));
        add("matmul of stacks that broadcast", x -> matmul(x[0], x[1]));
        add("matmul of stack and vector", x -> matmul(x[0], x[1]));
        add("matmul of vector and stack", x -> matmul(x[0], x[1]));
        add("multi_matmul", x -> multiMatmul(x));
        add("einsum ij,jk->ik", x -> einsum("ij,jk->ik", x));
        add("einsum ij,jk", x -> einsum("ij,jk", x));
        add("einsum i,i", x -> einsum("i,i", x));
        add("einsum i,j->ij", x -> einsum("i,j->ij", x));
        add("einsum ii->i", x -> einsum("ii->i", x));
        add("einsum ij->ji", x -> einsum("ij->ji", x));
        add("einsum ij->", x -> einsum("ij->", x));
        add("einsum bij,bjk->bik", x -> einsum("bij,bjk->bik", x));
        add("einsum ijk,jl,kl->i", x -> einsum("ijk,jl,kl->i", x));
        add("einsum ...ij,...jk->...ik", x -> einsum("...ij,...jk->...ik", x));
        add("einsum ij,i->ij", x -> einsum("ij,i->ij", x));
        add("einsum ba", x -> einsum("ba", x));
        add("einsum ij,kj->", x -> einsum("ij,kj->", x));
    }

    /** Entries moved, joined and picked. */
    private void shapes() {
        add("reshape", x -> reshape(x[0], 3, 4));
        add("transpose", x -> x[0].transpose());
        add("transpose with axes", x -> transpose(x[0], 2, 0, 1));
        add("moveaxis", x -> moveAxis(x[0], 0, -1));
        add("swapaxes", x -> swapAxes(x[0], 0, 2));
        add("squeeze", x -> squeeze(x[0]));
        add("squeeze with axis", x -> squeeze(x[0], -1));
        add("expand_dims", x -> expandDims(x[0], 1));
        add("ravel", x -> ravel(x[0]));
        add("broadcast_to", x -> broadcastTo(x[0], 2, 3, 4));
        add("roll", x -> roll(x[0], 2, 1));
        add("repeat", x -> repeat(x[0], 2, 0));
        add("concatenate", x -> concatenate(1, x));
        add("stack", x -> stackAlong(1, x));
        add("where", x -> where(greater(x[0], 0), x[0], x[1]));
        add("clip", x -> clip(x[0], -0.5, 0.8));
        add("slice", x -> x[0].slice(all(), range(1, 4), at(0)));
        add("slice backwards", x -> x[0].slice(every(-1), range(3, 0, -2)));
        add("slice with an ellipsis and a new axis", x -> x[0].slice(rest(), newAxis(), at(-1)));
        add("pick, with repetitions", x -> x[0].slice(all(), pick(2, 0, 2)));
        add("entries at positions", x -> entries(x[0], new int[] {0, 1, 2, 3}, LABELS));
        add("sliding_window_view", x -> slidingWindows(x[0], new int[] {2, 3}, new int[] {2, 1}, new int[] {1, 2}));
    }
}
