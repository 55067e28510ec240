"""Numbers of an exercise that differ from learner to learner: what its source declares, and who gets which."""

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass

Number = int | float
_RANGE = re.compile(r"(-?\d+)\.\.(-?\d+)")
_PLACE = re.compile(r"\{\{ *([A-Za-z]\w*) *\}\}")


@dataclass(frozen=True)
class Reader:
    """Somebody for whom a notebook is written; `choose` picks one of the choices for an exercise's parameter."""

    learner: str
    choose: Callable[[str, str, list[Number]], Number]

    def numbers(self, exercise_id: str, declared: dict) -> dict[str, Number]:
        """Returns this reader's numbers for an exercise that declares these parameters."""
        return {name: self.choose(exercise_id, name, choices(of)) for name, of in declared.items()}


EVERYBODY = Reader("", lambda _id, _name, choices: choices[len(choices) // 2])


def first_and_last() -> list[Reader]:
    """Returns the readers of the extremes, where exercises break most easily."""
    return [Reader("first", lambda _id, _name, choices: choices[0]), Reader("last", lambda _id, _name, choices: choices[-1])]


def by_lot(learner: str, seed: int, identity: str) -> Reader:
    """Returns a reader whose numbers the seed and the identity decide: the same ones whoever else is in the class."""
    def choose(exercise_id: str, name: str, choices: list[Number]) -> Number:
        drawn = hashlib.sha256("\n".join((str(seed), identity, exercise_id, name)).encode()).digest()
        return choices[int.from_bytes(drawn, "big") % len(choices)]
    return Reader(learner, choose)


def choices(declared) -> list[Number]:
    """Returns the numbers that a parameter may have, in the order of its declaration; none if it is not declared as it should be."""
    if isinstance(declared, str) and (limits := _RANGE.fullmatch(declared)):
        return list(range(int(limits[1]), int(limits[2]) + 1))
    numbers = isinstance(declared, list) and all(isinstance(one, Number) and not isinstance(one, bool) for one in declared)
    return list(dict.fromkeys(declared)) if numbers else []


def names(text: str) -> set[str]:
    """Returns the parameters that a text asks for."""
    return set(_PLACE.findall(text))


def filled(text: str, numbers: dict[str, Number]) -> str:
    """Returns the text with numbers in place of their names."""
    return _PLACE.sub(lambda place: str(numbers[place[1]]) if place[1] in numbers else place[0], text)
