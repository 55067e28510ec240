"""Times the gradients of the benchmarks' workloads in Python's libraries: python peers.py OUT.tsv [WORKLOAD…].

Each library that can be imported takes part: MyGrad, JAX (compiled) and PyTorch (eager), all with 64-bit numbers on one core.
Writes one line a figure, as the Java benchmarks do: workload, library, nanoseconds, spread.
"""

import os
import sys
import time
from collections.abc import Callable
from typing import Protocol

ONE_THREAD = {"XLA_FLAGS": "--xla_cpu_multi_thread_eigen=false", "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1",
              "MKL_NUM_THREADS": "1", "JAX_PLATFORMS": "cpu", "JAX_ENABLE_X64": "1"}
os.environ.update(ONE_THREAD)

import numpy as np  # noqa: E402  (the settings above must stand before it is imported)

SECONDS = 1.5


class Library(Protocol):
    """What the workloads need of a library, by the same names for all."""

    name: str
    exp: Callable
    log: Callable
    sin: Callable
    relu: Callable
    einsum: Callable

    def softplus_of(self, x):
        """Returns log(1 + exp(x)), also where exp(x) overflows."""

    def largest(self, x, axis):
        """Returns the largest entries along an axis, which stays with length 1, as constants."""

    def gradient(self, f: Callable, points: list) -> Callable[[], object]:
        """Returns what computes the gradient once."""


class MyGrad:
    name = "mygrad"

    def __init__(self):
        import mygrad
        self.own = mygrad
        self.exp, self.log, self.sin, self.einsum = mygrad.exp, mygrad.log, mygrad.sin, mygrad.einsum
        self.relu = mygrad.nnet.relu

    def softplus_of(self, x):
        return self.own.logaddexp(0.0, x)

    def largest(self, x, axis):
        return x.data.max(axis=axis, keepdims=True)

    def gradient(self, f, points):
        def once():
            tensors = [self.own.tensor(point) for point in points]
            f(*tensors).backward()
            return [tensor.grad for tensor in tensors]
        return once


class Jax:
    name = "jax"

    def __init__(self):
        import jax
        import jax.numpy as jnp
        self.own = jax
        self.exp, self.log, self.sin, self.einsum = jnp.exp, jnp.log, jnp.sin, jnp.einsum
        self.relu = jax.nn.relu
        self.array = jnp.asarray

    def softplus_of(self, x):
        return self.own.nn.softplus(x)

    def largest(self, x, axis):
        return self.own.lax.stop_gradient(x.max(axis=axis, keepdims=True))

    def gradient(self, f, points):
        compiled = self.own.jit(self.own.grad(f, argnums=tuple(range(len(points)))))
        given = [self.array(point) for point in points]
        return lambda: self.own.block_until_ready(compiled(*given))


class Torch:
    name = "pytorch"

    def __init__(self):
        import torch
        torch.set_num_threads(1)
        torch.set_default_dtype(torch.float64)
        self.own = torch
        self.exp, self.log, self.sin, self.relu = torch.exp, torch.log, torch.sin, torch.relu

    def einsum(self, formula, *parts):
        return self.own.einsum(formula, *(self.own.as_tensor(part) for part in parts))

    def softplus_of(self, x):
        return self.own.nn.functional.softplus(x, threshold=800)

    def largest(self, x, axis):
        return x.detach().amax(axis, keepdim=True)

    def gradient(self, f, points):
        def once():
            tensors = [self.own.tensor(point, requires_grad=True) for point in points]
            f(*tensors).backward()
            return [tensor.grad for tensor in tensors]
        return once


def example(_):
    def f(x, y):
        p, q = y * x**2, 2 * x + y
        return p**2 - q**3
    return f, [np.array(3.0), np.array(1.0)]


def rosenbrock(n):
    def make(_):
        def f(x):
            return (100 * (x[1:] - x[:-1]**2)**2 + (1 - x[:-1])**2).sum()
        return f, [1 + 0.5 * np.sin(np.arange(n))]
    return make


def composition(n):
    def make(library):
        def f(x):
            for _ in range(n):
                x = library.sin(x)
            return x
        return f, [np.array(1.2)]
    return make


def logistic_regression(library):
    random = np.random.default_rng(1)
    xs = random.normal(size=(1000, 20))
    signed = -np.sign(random.normal(size=1000))[:, None] * xs

    def f(w):
        return library.softplus_of(library.einsum("nd,d->n", signed, w)).sum()
    return f, [0.3 * random.normal(size=20)]


def mixture(d, k, n):
    def make(library):
        random = np.random.default_rng(5)
        points = random.normal(size=(n, 1, d))
        place = np.zeros((d * (d - 1) // 2, d, d))
        for entry, (j, i) in enumerate((j, i) for j in range(d) for i in range(j + 1, d)):
            place[entry, i, j] = 1

        def log_sum_exp(x, axis):
            top = library.largest(x, axis)
            return (library.log(library.exp(x - top).sum(axis)) + top.reshape(top.shape[:-1])).sum()

        def f(alphas, means, q, low):
            centred = -1 * (means - points)
            turned = library.exp(q) * centred + library.einsum("ke,eij,nkj->nki", low, place, centred)
            terms = alphas + q.sum(1) - 0.5 * (turned**2).sum(2)
            prior = 0.5 * ((library.exp(q)**2).sum() + (low**2).sum())
            return log_sum_exp(terms, 1) - n * log_sum_exp(alphas.reshape(1, k), 1) + prior
        sizes = [(k,), (k, d), (k, d), (k, d * (d - 1) // 2)]
        return f, [0.5 * random.normal(size=size) for size in sizes]
    return make


def network(library):
    random = np.random.default_rng(3)
    xs, targets = random.normal(size=(100, 2)), random.normal(size=(100, 1))

    def f(w1, b1, w2, b2, w3, b3):
        h1 = library.relu(library.einsum("ni,ij->nj", xs, w1) + b1)
        h2 = library.relu(library.einsum("ni,ij->nj", h1, w2) + b2)
        error = library.einsum("ni,ij->nj", h2, w3) + b3 + -1 * targets
        return 0.5 * (error**2).sum()
    return f, [0.4 * random.normal(size=size) for size in [(2, 16), (16,), (16, 16), (16,), (16, 1), (1,)]]


WORKLOADS = {
    "example": example, "rosenbrock 2": rosenbrock(2), "rosenbrock 10": rosenbrock(10), "rosenbrock 100": rosenbrock(100),
    "rosenbrock 1000": rosenbrock(1000), "composition 10": composition(10), "composition 1000": composition(1000),
    "logistic regression 1000x20": logistic_regression, "mixture 2,5,1000": mixture(2, 5, 1000),
    "mixture 10,25,1000": mixture(10, 25, 1000), "network 2-16-16-1": network,
}


def timed(once: Callable[[], object]) -> tuple[float, float]:
    """Returns the median nanoseconds of a call, and half the distance of its quartiles."""
    once()
    count, rounds = 1, []
    until = time.perf_counter() + SECONDS
    while time.perf_counter() < until or len(rounds) < 5:
        start = time.perf_counter_ns()
        for _ in range(count):
            once()
        spent = time.perf_counter_ns() - start
        if spent < 5_000_000 and not rounds:
            count *= 2
        else:
            rounds.append(spent / count)
    low, middle, high = np.percentile(rounds, [25, 50, 75])
    return float(middle), float(high - low) / 2


def libraries() -> list[Library]:
    """Returns the libraries that are installed."""
    found = []
    for kind in (MyGrad, Jax, Torch):
        try:
            found.append(kind())
        except ImportError:
            print(f"{kind.__name__} is not installed, so it is left out")
    return found


def main(out: str, wanted: list[str]) -> None:
    """Times each workload in each library."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {sorted(os.sched_getaffinity(0))[0]})
    lines = []
    for library in libraries():
        for name, make in WORKLOADS.items():
            if not wanted or any(name.startswith(beginning) for beginning in wanted):
                f, points = make(library)
                print(f"{library.name}: {name}", flush=True)
                lines.append("\t".join([name, library.name, *map(repr, timed(library.gradient(f, points)))]))
    if not wanted:
        square = np.random.default_rng(1).normal(size=(256, 256))
        lines.append("\t".join(["matrix", "numpy", *map(repr, timed(lambda: square @ square))]))
    with open(out, "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
