"""Writes the objectives of ADBench on small data of its own, with their derivatives: adbench.txt, for AdbenchTest.

The formulas are the published ones: a Gaussian mixture with a Wishart prior, bundle adjustment, hand tracking by linear blend
skinning, a long short-term memory with diagonal weights. The hand is reduced to a wrist and two fingers of three bones, since
the original's mesh is not at hand; its formula is whole. Derivatives come from the complex step in 60 digits. Run again with

    target/truth/bin/python tools/truth/adbench.py > lib/core/src/test/resources/org/chainrule/truth/adbench.txt

where target/truth is made as scalars.py says.
"""

import random
import sys

from mpmath import loggamma, matrix, mp, mpc, mpf

mp.dps = 60
STEP = mpf(10) ** -30
DRAW = random.Random(20261121)


def draw(count, low=-1.0, high=1.0):
    return [round(DRAW.uniform(low, high), 4) for _ in range(count)]


def jacobian(f, at):
    """Rows by result, columns by parameter."""
    columns = []
    for i in range(len(at)):
        moved = [mpc(x, STEP if i == j else 0) for j, x in enumerate(at)]
        columns.append([mpc(y).imag / STEP for y in f(moved)])
    return [list(row) for row in zip(*columns)]


def write(name, numbers):
    print(f"{name} | " + ", ".join(repr(float(mp.re(x))) for x in numbers))


def write_truth(name, f, at):
    write(f"{name} at", at)
    write(f"{name} value", f([mpf(x) for x in at]))
    write(f"{name} jacobian", [entry for row in jacobian(f, at) for entry in row])


def chunks(numbers, size):
    return [numbers[i : i + size] for i in range(0, len(numbers), size)]


def logsumexp(numbers):
    return mp.log(sum(mp.exp(x) for x in numbers))


# ---- Gaussian mixture: K components in d dimensions, N points ---------------------------------------------------------

D, K, N, GAMMA, M = 3, 4, 9, 0.7, 2


def gmm(points):
    def f(p):
        alphas, means = p[:K], chunks(p[K : K + K * D], D)
        logs = chunks(p[K + K * D : K + 2 * K * D], D)
        below = chunks(p[K + 2 * K * D :], D * (D - 1) // 2)
        total = -mpf(N * D) / 2 * mp.log(2 * mp.pi)
        for x in points:
            total += logsumexp([alphas[k] + sum(logs[k]) - square(x, means[k], logs[k], below[k]) / 2 for k in range(K)])
        return [total - N * logsumexp(alphas) + wishart(logs, below)]

    def square(x, mean, logs, below):
        centred = [a - b for a, b in zip(x, mean)]
        result = 0
        for row in range(D):
            entry = mp.exp(logs[row]) * centred[row]
            for column in range(row):
                # the entries below the diagonal stand column by column
                place = sum(D - 1 - c for c in range(column)) + row - column - 1
                entry += below[place] * centred[column]
            result += entry * entry
        return result

    def wishart(logs, below):
        freedom = D + M + 1
        gamma = mpf(D * (D - 1)) / 4 * mp.log(mp.pi) + sum(loggamma(mpf(freedom) / 2 + mpf(1 - j) / 2) for j in range(1, D + 1))
        constant = freedom * D * (mp.log(mpf(GAMMA)) - mp.log(2) / 2) - gamma
        result = 0
        for q, l in zip(logs, below):
            squares = sum(mp.exp(2 * a) for a in q) + sum(a * a for a in l)
            result += mpf(GAMMA) ** 2 / 2 * squares - M * sum(q)
        return result - K * constant

    return f


def write_gmm():
    points = chunks(draw(N * D), D)
    write("gmm points", [x for point in points for x in point])
    write_truth("gmm", gmm(points), draw(K) + draw(K * D) + draw(K * D, -0.5, 0.5) + draw(K * D * (D - 1) // 2))


# ---- Bundle adjustment: the error of one observation, by its camera (11), point (3), weight (1) ------------------------


def rotated(axis, x):
    angle = mp.sqrt(sum(a * a for a in axis))
    w = [a / angle for a in axis]
    cross = [w[1] * x[2] - w[2] * x[1], w[2] * x[0] - w[0] * x[2], w[0] * x[1] - w[1] * x[0]]
    along = sum(a * b for a, b in zip(w, x)) * (1 - mp.cos(angle))
    return [a * mp.cos(angle) + c * mp.sin(angle) + b * along for a, b, c in zip(x, w, cross)]


def observed(feature):
    def f(p):
        axis, centre, focal, principal, radial = p[0:3], p[3:6], p[6], p[7:9], p[9:11]
        x = rotated(axis, [a - b for a, b in zip(p[11:14], centre)])
        flat = [x[0] / x[2], x[1] / x[2]]
        r2 = flat[0] ** 2 + flat[1] ** 2
        bent = 1 + radial[0] * r2 + radial[1] * r2 * r2
        error = [focal * a * bent + b - c for a, b, c in zip(flat, principal, feature)]
        return [p[14] * error[0], p[14] * error[1], 1 - p[14] ** 2]

    return f


def write_ba():
    for i in range(3):
        feature = draw(2, -3, 3)
        camera = draw(3, -0.8, 0.8) + draw(3) + draw(1, 1, 3) + draw(2) + draw(2, -0.1, 0.1)
        write(f"ba{i} feature", feature)
        write_truth(f"ba{i}", observed(feature), camera + draw(2) + draw(1, 3, 6) + draw(1, 0.5, 1))


# ---- Hand tracking: bones turn, vertices follow their bones by weights ------------------------------------------------

PARENTS = [-1, 0, 1, 2, 0, 4, 5]
VERTICES = 5


def euler(x, z, y):
    turn_x = matrix([[1, 0, 0], [0, mp.cos(x), -mp.sin(x)], [0, mp.sin(x), mp.cos(x)]])
    turn_y = matrix([[mp.cos(y), 0, mp.sin(y)], [0, 1, 0], [-mp.sin(y), 0, mp.cos(y)]])
    turn_z = matrix([[mp.cos(z), -mp.sin(z), 0], [mp.sin(z), mp.cos(z), 0], [0, 0, 1]])
    return turn_z * turn_y * turn_x


def rigid(rotation, translation):
    result = mp.eye(4)
    for i in range(3):
        for j in range(3):
            result[i, j] = rotation[i, j]
        result[i, 3] = translation[i]
    return result


def angles(theta):
    """Of a finger's four numbers its first bone takes two, each further bone one; the wrist does not turn."""
    result = [(0, 0)]
    for finger in chunks(theta, 4):
        result += [(finger[0], finger[1]), (finger[2], 0), (finger[3], 0)]
    return result


def absolutes(relatives):
    result = []
    for relative, parent in zip(relatives, PARENTS):
        result.append(relative if parent < 0 else result[parent] * relative)
    return result


def hand(base, inverse, weights, vertices, points):
    def f(theta):
        posed = [b * rigid(euler(x, z, 0), [0, 0, 0]) for b, (x, z) in zip(base, angles(theta[6:]))]
        transforms = [a * b for a, b in zip(absolutes(posed), inverse)]
        errors = []
        for v in range(VERTICES):
            x = matrix(vertices[v] + [1])
            place = [sum(weights[v][k] * (transforms[k] * x)[i] for k in range(len(PARENTS))) for i in range(3)]
            turned = rotated(theta[0:3], [-place[0], place[1], place[2]])
            errors += [points[v][i] - turned[i] - theta[3 + i] for i in range(3)]
        return errors

    return f


def write_hand():
    base = [rigid(euler(*draw(3, -0.6, 0.6)), draw(3, 0.2, 1)) for _ in PARENTS]
    base = [matrix([[mpf(round(float(m[i, j]), 6)) for j in range(4)] for i in range(4)]) for m in base]
    inverse = [matrix([[mpf(float(x)) for x in row] for row in (m**-1).tolist()]) for m in absolutes(base)]
    weights = [[mpf(w) for w in draw(len(PARENTS), 0, 0.3)] for _ in range(VERTICES)]
    vertices, points = chunks(draw(3 * VERTICES), 3), chunks(draw(3 * VERTICES), 3)
    write("hand base", [x for m in base for row in m.tolist() for x in row])
    write("hand inverse", [x for m in inverse for row in m.tolist() for x in row])
    write("hand weights", [w for row in weights for w in row])
    write("hand vertices", [x for row in vertices for x in row])
    write("hand points", [x for row in points for x in row])
    write_truth("hand", hand(base, inverse, weights, vertices, points), draw(6, 0.1, 0.9) + draw(8, -0.7, 0.7))


# ---- Long short-term memory with diagonal weights ---------------------------------------------------------------------

LAYERS, WIDTH, LENGTH = 2, 3, 5


def sigmoid(x):
    return 1 / (1 + mp.exp(-x))


def lstm(states, sequence):
    def f(p):
        layers = [chunks(layer, WIDTH) for layer in chunks(p[: 8 * LAYERS * WIDTH], 8 * WIDTH)]
        into, out, shift = chunks(p[8 * LAYERS * WIDTH :], WIDTH)
        memory = [list(map(list, chunks(state, WIDTH))) for state in chunks(states, 2 * WIDTH)]
        total = 0
        for now, then in zip(sequence, sequence[1:]):
            x = [a * b for a, b in zip(now, into)]
            for layer, state in zip(layers, memory):
                x = step(layer, state, x)
            y = [a * b + c for a, b, c in zip(x, out, shift)]
            norm = mp.log(sum(mp.exp(a) for a in y) + 2)
            total += sum(gold * (a - norm) for gold, a in zip(then, y))
        return [-total / (WIDTH * (LENGTH - 1))]

    def step(layer, state, x):
        hidden, cell = state
        gates = [x, hidden, x, hidden]
        z = [[a * w + b for a, w, b in zip(gates[g], layer[g], layer[4 + g])] for g in range(4)]
        forget, ingate, outgate = ([sigmoid(a) for a in row] for row in z[:3])
        change = [mp.tanh(a) for a in z[3]]
        state[1] = [c * f + i * d for c, f, i, d in zip(cell, forget, ingate, change)]
        state[0] = [o * mp.tanh(c) for o, c in zip(outgate, state[1])]
        return state[0]

    return f


def write_lstm():
    states = draw(2 * LAYERS * WIDTH)
    sequence = chunks([float(x > -0.2) for x in draw(LENGTH * WIDTH)], WIDTH)
    write("lstm states", states)
    write("lstm sequence", [x for row in sequence for x in row])
    write_truth("lstm", lstm(states, sequence), draw(8 * LAYERS * WIDTH + 3 * WIDTH))


def main():
    print("# The objectives of ADBench on small data: inputs, value, and Jacobian row by row. Written by tools/truth/adbench.py,")
    print("# which says how to run it again.")
    write_gmm()
    write_ba()
    write_hand()
    write_lstm()


if __name__ == "__main__":
    sys.exit(main())
