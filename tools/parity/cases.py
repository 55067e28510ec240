"""The cases that MyGrad judges: a name, how each input is drawn, and the function in MyGrad's terms.

The same names stand in Cases.java with the function in this library's terms.
"""

import mygrad as mg
import mygrad.nnet as nn
import numpy as np


def normal(*shape):
    return lambda random: random.normal(size=shape)


def between(low, high, *shape):
    return lambda random: random.uniform(low, high, size=shape)


def outside(low, high, *shape):
    """Numbers with a size in [low, high) and either sign."""
    return lambda random: random.uniform(low, high, size=shape) * random.choice([-1, 1], size=shape)


def given(value):
    return lambda random: np.array(value, dtype=float)


LABELS = np.array([2, 0, 1, 2])

CASES = []


def case(name, inputs, function):
    CASES.append((name, inputs, function))


# Elementary functions, entry by entry
for name in ("exp", "expm1", "exp2", "sin", "cos", "tan", "sinh", "cosh", "tanh", "cbrt", "sinc", "arctan",
             "arcsinh", "square", "negative", "positive", "absolute", "sec", "csc", "cot", "sech", "csch", "coth",
             "arccot", "arccsch"):
    case(name, [outside(0.1, 1.4, 2, 3)], getattr(mg, name))
for name in ("log", "log2", "log10", "log1p", "sqrt", "reciprocal"):
    case(name, [between(0.2, 4, 2, 3)], getattr(mg, name))
for name in ("arcsin", "arccos", "arctanh"):
    case(name, [between(-0.9, 0.9, 2, 3)], getattr(mg, name))
for name in ("arcsec", "arccsc", "arccoth"):
    case(name, [outside(1.1, 3, 2, 3)], getattr(mg, name))
case("arccosh", [between(1.1, 3, 2, 3)], mg.arccosh)

# Arithmetic on two tensors, with broadcasting
for name in ("add", "subtract", "multiply", "divide", "maximum", "minimum", "arctan2", "logaddexp", "logaddexp2"):
    case(name, [normal(2, 3), normal(3)], getattr(mg, name))
    case(name + " stretched", [normal(4, 1, 3), normal(2, 1)], getattr(mg, name))
case("power", [between(0.2, 2, 2, 3), normal(3)], mg.power)
case("scalar on the left", [between(0.5, 2, 3)], lambda x: (2 - x) * (3 / x) + (4 + x) + 2**x)
case("scalar on the right", [between(0.5, 2, 3)], lambda x: ((x - 2) / 3 + 4) * 5 + x**2.5)
case("add_sequence", [normal(3), normal(2, 3), normal(2, 1)], mg.add_sequence)
case("multiply_sequence", [normal(3), normal(2, 3), normal(2, 1)], mg.multiply_sequence)

# Reductions
AXES = (("", {}), (" over axis 1", {"axis": 1}), (" over axes 0 and -1, kept", {"axis": (0, -1), "keepdims": True}))
for name in ("sum", "mean", "prod", "var", "std", "max", "min"):
    for text, arguments in AXES:
        case(name + text, [normal(2, 3, 4)], lambda x, f=getattr(mg, name), a=arguments: f(x, **a))
case("var with ddof", [normal(2, 5)], lambda x: mg.var(x, axis=1, ddof=1))
case("std with ddof", [normal(2, 5)], lambda x: mg.std(x, axis=1, ddof=1, keepdims=True))
case("prod with a zero", [given([[1, 0, 3], [2, 5, 4], [0, 0, 7]])], lambda x: mg.prod(x, axis=1))
case("cumsum", [normal(2, 5, 2)], lambda x: mg.cumsum(x, axis=1))
case("cumprod", [normal(2, 5, 2)], lambda x: mg.cumprod(x, axis=1))
case("cumprod with zeros", [given([2, 0, 3, 0, 5])], lambda x: mg.cumprod(x, axis=0))
case("norm", [normal(3, 4)], mg.linalg.norm)
case("norm over axis 0", [normal(3, 4)], lambda x: mg.linalg.norm(x, axis=0))
case("norm of order 1", [normal(3, 4)], lambda x: mg.linalg.norm(x, ord=1, axis=1))
case("norm of order 3", [normal(3, 4)], lambda x: mg.linalg.norm(x, ord=3, axis=1, keepdims=True))

# Products
for name, left, right in (("matrices", (2, 3), (3, 4)), ("matrix and vector", (2, 3), (3,)), ("vector and matrix", (3,), (3, 2)),
                          ("vectors", (3,), (3,)), ("stacks", (5, 2, 3), (5, 3, 4)), ("stacks that broadcast", (2, 1, 2, 3), (4, 3, 2)),
                          ("stack and vector", (4, 2, 3), (3,)), ("vector and stack", (2,), (4, 2, 3))):
    case("matmul of " + name, [normal(*left), normal(*right)], mg.matmul)
case("multi_matmul", [normal(2, 5), normal(5, 3), normal(3, 4)], lambda *factors: mg.multi_matmul(factors))
for subscripts, *shapes in (("ij,jk->ik", (2, 3), (3, 4)), ("ij,jk", (2, 3), (3, 4)), ("i,i", (3,), (3,)), ("i,j->ij", (3,), (2,)),
                            ("ii->i", (3, 3)), ("ij->ji", (2, 3)), ("ij->", (2, 3)),
                            ("bij,bjk->bik", (4, 2, 3), (4, 3, 2)), ("ijk,jl,kl->i", (2, 3, 4), (3, 5), (4, 5)),
                            ("...ij,...jk->...ik", (4, 2, 3), (4, 3, 2)), ("ij,i->ij", (2, 3), (2,)), ("ba", (2, 3)),
                            ("ij,kj->", (2, 3), (4, 3))):
    case("einsum " + subscripts, [normal(*shape) for shape in shapes], lambda *x, s=subscripts: mg.einsum(s, *x))

# Shapes
case("reshape", [normal(2, 6)], lambda x: mg.reshape(x, (3, 4)))
case("transpose", [normal(2, 3)], mg.transpose)
case("transpose with axes", [normal(2, 3, 4)], lambda x: mg.transpose(x, (2, 0, 1)))
case("moveaxis", [normal(2, 3, 4)], lambda x: mg.moveaxis(x, 0, -1))
case("swapaxes", [normal(2, 3, 4)], lambda x: mg.swapaxes(x, 0, 2))
case("squeeze", [normal(1, 3, 1)], mg.squeeze)
case("squeeze with axis", [normal(1, 3, 1)], lambda x: mg.squeeze(x, axis=-1))
case("expand_dims", [normal(2, 3)], lambda x: mg.expand_dims(x, 1))
case("ravel", [normal(2, 3)], mg.ravel)
case("broadcast_to", [normal(3, 1)], lambda x: mg.broadcast_to(x, (2, 3, 4)))
case("roll", [normal(2, 5)], lambda x: mg.roll(x, 2, axis=1))
case("repeat", [normal(2, 3)], lambda x: mg.repeat(x, 2, axis=0))
case("concatenate", [normal(2, 3), normal(2, 1)], lambda *x: mg.concatenate(x, axis=1))
case("stack", [normal(2, 3), normal(2, 3)], lambda *x: mg.stack(x, axis=1))
case("where", [normal(2, 3), normal(3)], lambda a, b: mg.where(a.data > 0, a, b))
case("clip", [normal(2, 5)], lambda x: mg.clip(x, -0.5, 0.8))
case("slice", [normal(4, 5, 3)], lambda x: x[:, 1:4, 0])
case("slice backwards", [normal(4, 5)], lambda x: x[::-1, 3:0:-2])
case("slice with an ellipsis and a new axis", [normal(2, 3, 4)], lambda x: x[..., None, -1])
case("pick, with repetitions", [normal(4, 3)], lambda x: x[:, [2, 0, 2]])
case("entries at positions", [normal(4, 3)], lambda x: x[np.arange(4), LABELS])

# Neural networks
case("relu", [normal(2, 3)], nn.relu)
case("sigmoid", [normal(2, 3)], nn.sigmoid)
case("leaky_relu", [normal(2, 3)], lambda x: nn.leaky_relu(x, 0.1))
case("elu", [normal(2, 3)], lambda x: nn.elu(x, 0.7))
case("selu", [normal(2, 3)], nn.selu)
case("glu", [normal(2, 4)], nn.glu)
case("hard_tanh", [normal(2, 5)], nn.hard_tanh)
case("soft_sign", [normal(2, 3)], nn.soft_sign)
case("softmax", [normal(2, 3)], nn.softmax)
case("logsoftmax over axis 0", [normal(2, 3)], lambda x: nn.logsoftmax(x, axis=0))
case("softmax_crossentropy", [normal(4, 3)], lambda x: nn.softmax_crossentropy(x, LABELS))
case("negative_log_likelihood", [normal(4, 3)], lambda x: nn.negative_log_likelihood(x, LABELS))
case("negative_log_likelihood with weights", [normal(4, 3)],
     lambda x: nn.negative_log_likelihood(x, LABELS, weights=np.array([1.0, 2.0, 0.5])))
case("multiclass_hinge", [normal(4, 3)], lambda x: nn.multiclass_hinge(x, LABELS, hinge=0.8))
case("margin_ranking_loss", [normal(4, 3), normal(4, 3)],
     lambda a, b: nn.margin_ranking_loss(a, b, np.array([1.0, -1.0, 1.0, -1.0]), 0.5))
case("focal_loss", [between(0.1, 0.9, 4, 3)], lambda x: nn.focal_loss(x, LABELS, alpha=0.5, gamma=2))
case("softmax_focal_loss", [normal(4, 3)], lambda x: nn.softmax_focal_loss(x, LABELS, alpha=1, gamma=1.5))
case("dense", [normal(4, 3), normal(3, 2), normal(2)], lambda x, w, b: mg.matmul(x, w) + b)
case("batchnorm", [normal(4, 3, 2), normal(3), normal(3)], lambda x, g, b: nn.batchnorm(x, gamma=g, beta=b, eps=1e-3))
case("conv_nd over 1 axis", [normal(2, 3, 7), normal(4, 3, 3)], lambda x, w: nn.conv_nd(x, w, stride=2))
case("conv_nd over 2 axes", [normal(2, 3, 4, 6), normal(4, 3, 2, 3)],
     lambda x, w: nn.conv_nd(x, w, stride=(3, 1), padding=(2, 0)))
case("conv_nd with dilation", [normal(1, 2, 7, 9), normal(2, 2, 2, 3)], lambda x, w: nn.conv_nd(x, w, stride=1, dilation=2))
case("max_pool", [normal(2, 3, 6, 5)], lambda x: nn.max_pool(x, (2, 3), (2, 1)))
case("sliding_window_view", [normal(2, 6, 7)],
     lambda x: mg.stack([x[:, 2 * i:2 * i + 2, j:j + 5:2] for i in range(3) for j in range(3)]).reshape(3, 3, 2, 2, 3))


def gru(x, *parameters):
    """MyGrad's own gru needs a compiler for Python; this is its formula in MyGrad's operations."""
    uz, wz, bz, ur, wr, br, uh, wh, bh = parameters
    states = [mg.tensor(np.zeros((x.shape[1], bz.shape[0])))]
    for t in range(x.shape[0]):
        s = states[-1]
        z = nn.sigmoid(mg.matmul(x[t], uz) + mg.matmul(s, wz) + bz)
        r = nn.sigmoid(mg.matmul(x[t], ur) + mg.matmul(s, wr) + br)
        h = mg.tanh(mg.matmul(x[t], uh) + mg.matmul(r * s, wh) + bh)
        states.append((1 - z) * h + z * s)
    return mg.stack(states)


case("gru", [normal(3, 2, 4), *(normal(*shape) for _ in range(3) for shape in ((4, 3), (3, 3), (3,)))], gru)
