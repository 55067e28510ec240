"""Writes what scalar programs and their derivatives truly are: scalars.txt, by which ScalarTruthTest judges the library.

Each value, first and second derivative comes from the complex step in some 1,500 digits: with h so small that h² is lost,
f(x + ih) = f(x) + ih·f′(x) − h²·f″(x)/2 gives f′ and f″ without a formula for either. Run again with

    python3 -m venv target/truth && target/truth/bin/pip install --require-hashes -r tools/truth/requirements.lock
    target/truth/bin/python tools/truth/scalars.py > lib/core/src/test/resources/org/chainrule/truth/scalars.txt
"""

import itertools
import sys

from mpmath import mp, mpc, mpf

mp.dps = 1500
STEP = mpf(10) ** -80

TINY = [1e-300, 1e-160, 1e-20, 1e-8]
SMALL = [1e-3, 0.1, 0.25, 0.5, 0.7]
MIDDLE = [1.0, 1.5, 2.0, 3.7, 10.0]
LARGE = [25.0, 40.0, 100.0, 300.0]
HUGE = [1e8, 1e16, 1e100, 1e200, 1e300]
NEAR_ONE = [1 - 2.0**-53, 1 - 1e-8, 0.999, 1 + 2.0**-52, 1 + 1e-8, 1.001]


def below(bound, *groups):
    return [x for group in groups for x in group if x < bound]


def above(bound, *groups):
    return [x for group in groups for x in group if x > bound]


def both(points):
    return [sign * x for x in points for sign in (1, -1)]


ALL = TINY + SMALL + MIDDLE + LARGE + HUGE
EVERYWHERE = [0.0] + both(ALL)
POSITIVE = ALL + NEAR_ONE
MODERATE = [0.0] + both(TINY + SMALL + MIDDLE + LARGE + [700.0, 740.0, 800.0, 1e8])
INSIDE = [0.0] + both(below(1, TINY, SMALL, NEAR_ONE))
OUTSIDE = both(above(1, MIDDLE, LARGE, HUGE, NEAR_ONE))


def choose(x, negative, zero, positive):
    real = mp.re(x)
    return negative if real < 0 else zero if real == 0 else positive


def sinc(x):
    return mpf(1) if x == 0 else mp.sin(mp.pi * x) / (mp.pi * x)


def sinc_near_zero(x):
    z = mp.pi * x
    return mp.fsum((-1) ** k * z ** (2 * k) / mp.factorial(2 * k + 1) for k in range(12))


def atan2(a, b):
    if abs(mp.re(b)) >= abs(mp.re(a)):
        turn = 0 if mp.re(b) > 0 else mp.pi if mp.re(a) >= 0 else -mp.pi
        return mp.atan(a / b) + turn
    return (mp.pi / 2 if mp.re(a) > 0 else -mp.pi / 2) - mp.atan(b / a)


def hypot(a, b):
    return mp.sqrt(a * a + b * b)


def larger(a, b):
    return a if mp.re(a) > mp.re(b) else b


def smaller(a, b):
    return a if mp.re(a) < mp.re(b) else b


def cbrt(x):
    return -mp.cbrt(-x) if mp.re(x) < 0 else mp.cbrt(x)


def power(a, b):
    if mp.re(a) < 0:
        return -mp.exp(b * mp.log(-a)) if int(mp.re(b)) % 2 else mp.exp(b * mp.log(-a))
    return mp.exp(b * mp.log(a))


def sigmoid(x):
    return 1 / (1 + mp.exp(-x))


def softplus(x):
    return mp.log(1 + mp.exp(x))


def asinh(x):
    return -asinh(-x) if mp.re(x) < 0 else mp.log(x + mp.sqrt(x * x + 1))


def acosh(x):
    return mp.log(x + mp.sqrt(x * x - 1))


def atanh(x):
    return mp.log((1 + x) / (1 - x)) / 2


def asec(x):
    return mp.acos(1 / x)


def acsc(x):
    return mp.asin(1 / x)


def acot(x):
    return mp.atan(1 / x)


# A formula of x, its function, where it is evaluated
ONE = [
    ("-x", lambda x: -x, EVERYWHERE),
    ("exp(x)", mp.exp, MODERATE),
    ("expm1(x)", lambda x: mp.exp(x) - 1, MODERATE),
    ("exp2(x)", lambda x: mp.exp(x * mp.log(2)), MODERATE + [1020.0, -1070.0]),
    ("log(x)", mp.log, POSITIVE),
    ("log1p(x)", lambda x: mp.log(1 + x), POSITIVE + [0.0] + [-x for x in below(1, TINY, SMALL, NEAR_ONE)]),
    ("log10(x)", lambda x: mp.log(x) / mp.log(10), POSITIVE + [1e308, 4e-309]),
    ("log2(x)", lambda x: mp.log(x) / mp.log(2), POSITIVE + [8.0, 1024.0, 1.7e308, 5e-309]),
    ("sqrt(x)", mp.sqrt, POSITIVE),
    ("cbrt(x)", cbrt, both(POSITIVE)),
    ("sin(x)", mp.sin, EVERYWHERE),
    ("cos(x)", mp.cos, EVERYWHERE),
    ("tan(x)", mp.tan, EVERYWHERE + [1.57, 1.5707963267948966]),
    ("sec(x)", lambda x: 1 / mp.cos(x), EVERYWHERE + [1.57, 1.5707963267948966]),
    ("csc(x)", lambda x: 1 / mp.sin(x), both(ALL) + [3.14, 3.141592653589793]),
    ("cot(x)", lambda x: mp.cos(x) / mp.sin(x), both(ALL) + [3.14, 1.5707963267948966]),
    ("asin(x)", mp.asin, INSIDE),
    ("acos(x)", mp.acos, INSIDE),
    ("atan(x)", mp.atan, EVERYWHERE),
    ("asec(x)", asec, OUTSIDE),
    ("acsc(x)", acsc, OUTSIDE),
    ("acot(x)", acot, both(ALL)),
    ("sinh(x)", mp.sinh, MODERATE),
    ("cosh(x)", mp.cosh, MODERATE),
    ("tanh(x)", mp.tanh, MODERATE),
    ("sech(x)", mp.sech, MODERATE),
    ("csch(x)", mp.csch, [x for x in MODERATE if x != 0]),
    ("coth(x)", mp.coth, [x for x in MODERATE if x != 0]),
    ("asinh(x)", asinh, EVERYWHERE + [1e308]),
    ("acosh(x)", acosh, above(1, MIDDLE, LARGE, HUGE, NEAR_ONE) + [1e308]),
    ("atanh(x)", atanh, INSIDE),
    ("acsch(x)", lambda x: asinh(1 / x), both(ALL)),
    ("acoth(x)", lambda x: atanh(1 / x), OUTSIDE),
    ("sigmoid(x)", sigmoid, MODERATE),
    ("softplus(x)", softplus, MODERATE),
    ("sinc(x)", sinc, both(TINY + SMALL + MIDDLE + LARGE + [1e8, 1e15])),
    ("abs(x)", lambda x: choose(x, -x, x, x), both(ALL)),
    ("relu(x)", lambda x: choose(x, 0 * x, x, x), both(ALL)),
    ("sign(x)", lambda x: choose(x, mpf(-1), mpf(0), mpf(1)), both(ALL)),
    ("floor(x)", lambda x: mp.floor(mp.re(x)), both([0.25, 2.5, 1e-300, 1e15 + 0.5])),
    ("positive(x)", lambda x: choose(x, mpf(0), mpf(0), mpf(1)), both(ALL)),
    ("x^2", lambda x: x * x, EVERYWHERE),
    ("x^3", lambda x: x * x * x, EVERYWHERE),
    ("x^-1", lambda x: 1 / x, both(ALL)),
    ("x^-2", lambda x: 1 / (x * x), both(ALL)),
    ("x^0.5", mp.sqrt, POSITIVE),
    ("x^10", lambda x: x**10, EVERYWHERE),
]

PAIRS = [*itertools.product([0.3, 2.0, -1.5], [0.7, -4.0, 1e-9, 3e5])]
EXTREMES = [(3e200, 4e200), (-3e200, 4e200), (3e-200, 4e-200), (3e-200, -4e-200), (1e200, 1.0), (1.0, 1e200), (1e-200, 1.0),
            (1.0, 1e-200), (1e150, 1e-150), (1e-150, 1e150), (1e307, -1e307), (3e-310, 4e-310)]
LOGS = [(0.3, 0.7), (-2.0, 3.0), (800.0, -800.0), (-800.0, 800.0), (1000.0, 1000.5), (-1000.0, -1000.5), (-1.0, -1.0),
        (40.0, 0.0), (-740.0, 0.0), (1e300, 1e300), (1e-300, 2.0)]
POWERS = [(2.0, 3.0), (2.0, 0.5), (0.5, -2.0), (1e200, 1.5), (1e-200, 1.5), (1e200, -0.5), (1e-200, 0.5), (1e300, 0.1),
          (1 + 1e-8, 1e8), (1 - 2.0**-53, 1e16), (3.0, 1e-300), (1e-300, 1.0), (10.0, 300.0), (10.0, -300.0), (7.0, 0.0)]

# A formula of x and y, its function, where it is evaluated
TWO = [
    ("x + y", lambda x, y: x + y, PAIRS + EXTREMES),
    ("x - y", lambda x, y: x - y, PAIRS + EXTREMES),
    ("x*y", lambda x, y: x * y, PAIRS + EXTREMES),
    ("x/y", lambda x, y: x / y, PAIRS + EXTREMES),
    ("x^y", power, POWERS),
    ("hypot(x, y)", hypot, PAIRS + EXTREMES),
    ("atan2(x, y)", atan2, PAIRS + EXTREMES),
    ("logaddexp(x, y)", lambda x, y: mp.log(mp.exp(x) + mp.exp(y)), LOGS),
    ("logaddexp2(x, y)", lambda x, y: mp.log(2**x + 2**y) / mp.log(2), LOGS),
    ("max(x, y)", larger, PAIRS + EXTREMES),
    ("min(x, y)", smaller, PAIRS + EXTREMES),
    ("above(x, y)", lambda x, y: mpf(mp.re(x) > mp.re(y)), PAIRS),
    ("greater(x, y)", lambda x, y: mpf(mp.re(x) > mp.re(y)), PAIRS),
    ("less(x, y)", lambda x, y: mpf(mp.re(x) < mp.re(y)), PAIRS),
    ("equal(x, y)", lambda x, y: mpf(mp.re(x) == mp.re(y)), PAIRS),
]

HALVES = [(0.3, 0.7), (-1.5, 2.0), (2.0, -0.4), (0.01, 3.0)]

# Programs of several steps
COMPOSITE = [
    ("sin(x^2)*exp(-y)", lambda x, y: mp.sin(x * x) * mp.exp(-y), HALVES),
    ("p = y*x^2; q = 2*x + y; p^2 - q^3", lambda x, y: (y * x * x) ** 2 - (2 * x + y) ** 3, HALVES + [(3.0, 1.0)]),
    ("x*y/(1 + x^2 + y^2)", lambda x, y: x * y / (1 + x * x + y * y), HALVES + [(1e-8, 1e8)]),
    ("log(1 + exp(x*y))", lambda x, y: mp.log(1 + mp.exp(x * y)), HALVES),
    ("sqrt(x^2 + y^2)", hypot, HALVES + [(3e100, 4e100)]),
    ("exp(-(x - y)^2/2)", lambda x, y: mp.exp(-((x - y) ** 2) / 2), HALVES + [(10.0, -20.0)]),
    ("tanh(x*y + 1)", lambda x, y: mp.tanh(x * y + 1), HALVES + [(6.0, 4.0)]),
    ("sigmoid(x)*tanh(y)", lambda x, y: sigmoid(x) * mp.tanh(y), HALVES + [(-40.0, 25.0)]),
    ("100*(y - x^2)^2 + (1 - x)^2", lambda x, y: 100 * (y - x * x) ** 2 + (1 - x) ** 2, HALVES + [(-1.25, 1.0)]),
    ("a = -x*y; b = exp(a); c = 1 + b; 1/c", lambda x, y: sigmoid(x * y), HALVES),
    ("cos((x - y)^3)", lambda x, y: mp.cos((x - y) ** 3), HALVES[:3]),
    ("atan2(sin(x), cos(y))", lambda x, y: atan2(mp.sin(x), mp.cos(y)), HALVES),
    ("log(hypot(x, y))", lambda x, y: mp.log(hypot(x, y)), HALVES + [(3e200, 4e200), (3e-200, 4e-200)]),
    ("u = x + y; v = x*y; u*exp(v)", lambda x, y: (x + y) * mp.exp(x * y), HALVES + [(1.0, 2.0)]),
    ("softplus(x) + softplus(-y)", lambda x, y: softplus(x) + softplus(-y), HALVES + [(800.0, -800.0), (-800.0, 700.0)]),
    ("asinh(x)*acsch(y)", lambda x, y: asinh(x) * asinh(1 / y), HALVES),
    ("sinc(x)/cosh(y)", lambda x, y: sinc(x) * mp.sech(y), HALVES),
    ("cbrt(x*y^2 + 1)", lambda x, y: cbrt(x * y * y + 1), HALVES),
    ("log1p(x^2)*log2(3 + y)", lambda x, y: mp.log(1 + x * x) * mp.log(3 + y) / mp.log(2), HALVES),
    ("exp(sin(x))/(2 + cos(y))", lambda x, y: mp.exp(mp.sin(x)) / (2 + mp.cos(y)), HALVES),
]


def step(x):
    return STEP * min(abs(mpf(x)), 1) if x else STEP**5


def derivatives(f, at):
    """The value, the gradient, and the upper triangle of the Hessian."""
    n = len(at)
    h = [step(x) for x in at]
    value = mp.re(f(*map(mpf, at)))
    gradient, curvature = [], {}
    for i in range(n):
        moved = mpc(f(*(mpc(x, h[i] if j == i else 0) for j, x in enumerate(at))))
        gradient.append(moved.imag / h[i])
        curvature[i, i] = 2 * (value - moved.real) / h[i] ** 2
    if n == 2:
        moved = mpc(f(*(mpc(x, d) for x, d in zip(at, h))))
        whole = 2 * (value - moved.real)
        own = sum(curvature[i, i] * h[i] ** 2 for i in range(n))
        curvature[0, 1] = (whole - own) / (2 * h[0] * h[1])
    return value, gradient, [curvature[i, j] for i in range(n) for j in range(i, n)]


def text(number):
    rounded = float(number)
    return "0" if rounded == 0 else repr(rounded)


def line(formula, f, at):
    value, gradient, curvature = derivatives(f, at)
    names = "xy"[: len(at)]
    point = ", ".join(f"{name}={number!r}" for name, number in zip(names, at))
    cells = [formula, point, text(value), ", ".join(map(text, gradient)), ", ".join(map(text, curvature))]
    return " | ".join(cells)


def main():
    print("# What scalar programs and their derivatives truly are, rounded once to the nearest double. Each line:")
    print("#   program | point | value | gradient | second derivatives (of two inputs: xx, xy, yy)")
    print("# Written by tools/truth/scalars.py, which says how to run it again.")
    for formula, f, points in ONE:
        for x in points:
            near_zero = formula == "sinc(x)" and abs(x) < 1e-3
            print(line(formula, sinc_near_zero if near_zero else f, (x,)))
    for formula, f, points in TWO + COMPOSITE:
        for at in points:
            print(line(formula, f, at))


if __name__ == "__main__":
    sys.exit(main())
