"""Writes test functions of Moré, Garbow and Hillstrom (1981) as formulas, with their Jacobians at the standard starting points:
mgh.txt, for MghTest.

The formulas are evaluated here in 60 digits and differentiated by the complex step. Run again with

    target/truth/bin/python tools/truth/mgh.py > lib/core/src/test/resources/org/chainrule/truth/mgh.txt

where target/truth is made as scalars.py says.
"""

import re
import sys

from mpmath import mp, mpc, mpf

mp.dps = 60
STEP = mpf(10) ** -30

BARD = [0.14, 0.18, 0.22, 0.25, 0.29, 0.32, 0.35, 0.39, 0.37, 0.58, 0.73, 0.96, 1.34, 2.10, 4.39]
GAUSSIAN = [0.0009, 0.0044, 0.0175, 0.0540, 0.1295, 0.2420, 0.3521, 0.3989]
MEYER = [34780, 28610, 23650, 19630, 16370, 13720, 11540, 9744, 8261, 7030, 6005, 5147, 4427, 3820, 3307, 2872]
KOWALIK = [(0.1957, 4), (0.1947, 2), (0.1735, 1), (0.16, 0.5), (0.0844, 0.25), (0.0627, 0.167), (0.0456, 0.125),
           (0.0342, 0.1), (0.0323, 0.0833), (0.0235, 0.0714), (0.0246, 0.0625)]
BEALE = [1.5, 2.25, 2.625]


def xs(n):
    return [f"x{j}" for j in range(1, n + 1)]


def plus(terms):
    return " + ".join(terms)


def ten(f):
    """One residual for each of ten times 0.1, 0.2, …"""
    return [f(i / 10) for i in range(1, 11)]


def watson(n):
    rows = []
    for i in range(1, 30):
        slope = plus(f"{j - 1}*x{j}*({i}/29)^{j - 2}" for j in range(2, n + 1))
        value = plus(f"x{j}*({i}/29)^{j - 1}" for j in range(1, n + 1))
        rows.append(f"{slope} - ({value})^2 - 1")
    return rows + ["x1", "x2 - x1^2 - 1"]


def penalty2(n):
    return (["x1 - 0.2"]
            + [f"sqrt(0.00001)*(exp(x{i}/10) + exp(x{i - 1}/10) - exp({i}/10) - exp({i - 1}/10))" for i in range(2, n + 1)]
            + [f"sqrt(0.00001)*(exp(x{i}/10) - exp(-1/10))" for i in range(2, n + 1)]
            + [plus(f"{n - j + 1}*x{j}^2" for j in range(1, n + 1)) + " - 1"])


def boundary(n):
    padded = ["0", *xs(n), "0"]
    return [f"2*x{i} - {padded[i - 1]} - {padded[i + 1]} + (x{i} + {i}/{n + 1} + 1)^3/{2 * (n + 1) ** 2}" for i in range(1, n + 1)]


def integral(n):
    cube = {j: f"(x{j} + {j}/{n + 1} + 1)^3" for j in range(1, n + 1)}
    rows = []
    for i in range(1, n + 1):
        before = plus(f"{j}/{n + 1}*{cube[j]}" for j in range(1, i + 1))
        behind = plus([f"(1 - {j}/{n + 1})*{cube[j]}" for j in range(i + 1, n + 1)] or ["0"])
        rows.append(f"x{i} + ((1 - {i}/{n + 1})*({before}) + {i}/{n + 1}*({behind}))/{2 * (n + 1)}")
    return rows


def tridiagonal(n):
    padded = ["0", *xs(n), "0"]
    return [f"(3 - 2*x{i})*x{i} - {padded[i - 1]} - 2*{padded[i + 1]} + 1" for i in range(1, n + 1)]


def banded(n):
    rows = []
    for i in range(1, n + 1):
        near = [j for j in range(max(1, i - 5), min(n, i + 1) + 1) if j != i]
        rows.append(f"x{i}*(2 + 5*x{i}^2) + 1 - (" + plus(f"x{j}*(1 + x{j})" for j in near) + ")")
    return rows


def chebyshev(degree, x):
    """T of a degree, moved to the interval from 0 to 1, by its recurrence written out."""
    before, now = "1", f"(2*{x} - 1)"
    for _ in range(degree - 1):
        before, now = now, f"(2*(2*{x} - 1)*{now} - {before})"
    return now


def chebyquad(n):
    rows = []
    for i in range(1, n + 1):
        mean = "(" + plus(chebyshev(i, x) for x in xs(n)) + f")/{n}"
        rows.append(mean if i % 2 else f"{mean} + 1/{i * i - 1}")
    return rows


def linear(n, m):
    total = f"2/{m}*(" + plus(xs(n)) + ")"
    return [f"x{i} - {total} - 1" if i <= n else f"-{total} - 1" for i in range(1, m + 1)]


WEIGHTED5 = plus(f"{j}*(x{j} - 1)" for j in range(1, 6))
SUM5 = plus(xs(5))
COS5 = plus(f"cos(x{j})" for j in range(1, 6))
RANK1 = plus(f"{j}*x{j}" for j in range(1, 6))

# Name, starting point, published minima of the sum of squares, residuals
PROBLEMS = [
    ("Rosenbrock", [-1.2, 1], [0], ["10*(x2 - x1^2)", "1 - x1"]),
    ("Freudenstein and Roth", [0.5, -2], [0, 48.9842], ["-13 + x1 + ((5 - x2)*x2 - 2)*x2", "-29 + x1 + ((x2 + 1)*x2 - 14)*x2"]),
    ("Powell, badly scaled", [0, 1], [0], ["10000*x1*x2 - 1", "exp(-x1) + exp(-x2) - 1.0001"]),
    ("Brown, badly scaled", [1, 1], [0], ["x1 - 1000000", "x2 - 0.000002", "x1*x2 - 2"]),
    ("Beale", [1, 1], [0], [f"{y} - x1*(1 - x2^{i})" for i, y in enumerate(BEALE, 1)]),
    ("Jennrich and Sampson", [0.3, 0.4], [124.362], [f"2 + 2*{i} - (exp({i}*x1) + exp({i}*x2))" for i in range(1, 11)]),
    ("helical valley", [-1, 0, 0], [0], ["10*(x3 - 10*atan2(x2, x1)/(2*pi))", "10*(sqrt(x1^2 + x2^2) - 1)", "x3"]),
    ("Bard", [1, 1, 1], [8.21487e-3], [f"{y} - (x1 + {i}/({16 - i}*x2 + {min(i, 16 - i)}*x3))" for i, y in enumerate(BARD, 1)]),
    ("Gaussian", [0.4, 1, 0], [1.12793e-8],
     [f"x1*exp(-x2*({(8 - i) / 2} - x3)^2/2) - {GAUSSIAN[min(i, 16 - i) - 1]}" for i in range(1, 16)]),
    ("Meyer", [0.02, 4000, 250], [87.9458], [f"x1*exp(x2/({45 + 5 * i} + x3)) - {y}" for i, y in enumerate(MEYER, 1)]),
    ("Gulf", [5, 2.5, 0.15], [0],
     [f"exp(-abs(25 + (-50*log({i}/100))^(2/3) - x2)^x3/x1) - {i}/100" for i in range(1, 100)]),
    ("Box", [0, 10, 20], [0], ten(lambda t: f"exp(-{t}*x1) - exp(-{t}*x2) - x3*(exp(-{t}) - exp(-10*{t}))")),
    ("Powell, singular", [3, -1, 0, 1], [0], ["x1 + 10*x2", "sqrt(5)*(x3 - x4)", "(x2 - 2*x3)^2", "sqrt(10)*(x1 - x4)^2"]),
    ("Wood", [-3, -1, -3, -1], [0],
     ["10*(x2 - x1^2)", "1 - x1", "sqrt(90)*(x4 - x3^2)", "1 - x3", "sqrt(10)*(x2 + x4 - 2)", "(x2 - x4)/sqrt(10)"]),
    ("Kowalik and Osborne", [0.25, 0.39, 0.415, 0.39], [3.07505e-4],
     [f"{y} - x1*({u}^2 + {u}*x2)/({u}^2 + {u}*x3 + x4)" for y, u in KOWALIK]),
    ("Brown and Dennis", [25, 5, -5, -1], [85822.2],
     [f"(x1 + {i}/5*x2 - exp({i}/5))^2 + (x3 + x4*sin({i}/5) - cos({i}/5))^2" for i in range(1, 21)]),
    ("Biggs", [1, 2, 1, 1, 1, 1], [0, 5.65565e-3],
     [f"x3*exp(-{i}/10*x1) - x4*exp(-{i}/10*x2) + x6*exp(-{i}/10*x5) - exp(-{i}/10) + 5*exp(-{i}) - 3*exp(-4*{i}/10)"
      for i in range(1, 14)]),
    ("Watson", [0] * 6, [2.28767e-3], watson(6)),
    ("penalty I", [1, 2, 3, 4], [2.24997e-5],
     [f"sqrt(0.00001)*(x{j} - 1)" for j in range(1, 5)] + ["x1^2 + x2^2 + x3^2 + x4^2 - 1/4"]),
    ("penalty II", [0.5] * 4, [9.37629e-6], penalty2(4)),
    ("variably dimensioned", [0.8, 0.6, 0.4, 0.2, 0], [0],
     [f"x{j} - 1" for j in range(1, 6)] + [WEIGHTED5, f"({WEIGHTED5})^2"]),
    ("trigonometric", [0.2] * 5, [0], [f"5 - ({COS5}) + {i}*(1 - cos(x{i})) - sin(x{i})" for i in range(1, 6)]),
    ("Brown, almost linear", [0.5] * 5, [0], [f"x{i} + {SUM5} - 6" for i in range(1, 5)] + ["*".join(xs(5)) + " - 1"]),
    ("discrete boundary value", [i / 6 * (i / 6 - 1) for i in range(1, 6)], [0], boundary(5)),
    ("discrete integral equation", [i / 6 * (i / 6 - 1) for i in range(1, 6)], [0], integral(5)),
    ("Broyden, tridiagonal", [-1] * 5, [0], tridiagonal(5)),
    ("Broyden, banded", [-1] * 8, [0], banded(8)),
    ("linear of full rank", [1] * 5, [5], linear(5, 10)),
    ("linear of rank 1", [1] * 5, [15 / 7], [f"{i}*({RANK1}) - 1" for i in range(1, 11)]),
    ("Chebyquad", [j / 9 for j in range(1, 9)], [3.51687e-3], chebyquad(8)),
]

NAMES = {name: getattr(mp, name) for name in ("exp", "log", "sin", "cos", "sqrt")}


def atan2(a, b):
    turn = 0 if mp.re(b) > 0 else mp.pi if mp.re(a) >= 0 else -mp.pi
    return mp.atan(a / b) + turn


NAMES |= {"pi": mp.pi, "mpf": mpf, "atan2": atan2, "abs": lambda z: -z if mp.re(z) < 0 else z}


def function(formula):
    """The formula in these digits: every number is the double that it is written as."""
    text = re.sub(r"(?<![\w.])\d+(\.\d+)?(e-?\d+)?", lambda number: f"mpf({number.group()})", formula).replace("^", "**")
    code = compile(text, formula, "eval")
    return lambda point: eval(code, {**NAMES, **{f"x{j}": x for j, x in enumerate(point, 1)}})


def text(numbers):
    return ", ".join(repr(float(mp.re(x))) for x in numbers)


def main():
    print("# Test functions of Moré, Garbow and Hillstrom: residuals, a starting point, the published minima of the sum of")
    print("# squares, and at the start the residuals' values and their Jacobian row by row. Written by tools/truth/mgh.py.")
    for name, start, minima, residuals in PROBLEMS:
        functions = [function(residual) for residual in residuals]
        print(f"problem | {name}\nstart | {text(map(mpf, start))}\nminima | {text(map(mpf, minima))}")
        for residual in residuals:
            print(f"residual | {residual}")
        print("values | " + text(f([mpf(x) for x in start]) for f in functions))
        moved = [[mpc(x, STEP if i == j else 0) for j, x in enumerate(start)] for i in range(len(start))]
        print("jacobian | " + text(mpc(f(point)).imag / STEP for f in functions for point in moved))


if __name__ == "__main__":
    sys.exit(main())
