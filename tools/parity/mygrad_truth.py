"""What MyGrad says: values and gradients of every case, one JSON object a line on standard output.

    python mygrad_truth.py            all cases
    python mygrad_truth.py --names    every public name of MyGrad, one a line

A case has seeded inputs, a value y, weights w of y's shape, and the gradients of sum(w*y). The Java test
MyGradTest computes the same and compares.
"""

import json
import sys
import zlib

import mygrad
import numpy

from cases import CASES


def flat(array):
    array = numpy.asarray(array, dtype=float)
    return {"shape": list(array.shape), "entries": array.ravel().tolist()}


def judge(name, inputs, function):
    """Runs one case with MyGrad."""
    random = numpy.random.default_rng(zlib.crc32(name.encode()))
    arrays = [numpy.asarray(draw(random), dtype=float) for draw in inputs]
    tensors = [mygrad.tensor(array) for array in arrays]
    result = function(*tensors)
    weights = random.uniform(0.5, 1.5, size=result.shape)
    result.backward(weights)
    gradients = [numpy.zeros_like(t.data) if t.grad is None else t.grad for t in tensors]
    return {
        "case": name,
        "inputs": [flat(array) for array in arrays],
        "value": flat(result.data),
        "weights": flat(weights),
        "gradients": [flat(gradient) for gradient in gradients],
    }


def public_names():
    """Names that a user of MyGrad can call, without modules."""
    import mygrad.nnet as nnet

    for module in (mygrad, nnet):
        for name in sorted(dir(module)):
            if not name.startswith("_") and type(getattr(module, name)).__name__ != "module":
                yield name


def main():
    if "--names" in sys.argv:
        print("\n".join(sorted(set(public_names()))))
        return
    for name, inputs, function in CASES:
        print(json.dumps(judge(name, inputs, function)))


if __name__ == "__main__":
    main()
