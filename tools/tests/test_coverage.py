"""Every fact of the sources is covered where it belongs: by a section or an exercise of each chapter that it is assigned to."""

import re

import pytest

from coursetools.convert import parse
from coursetools.exercises import read
from coursetools.paths import CHAPTER, NOTEBOOKS, ROOT, SOLUTIONS

# The chapters of each fact: A and B of the two articles, C of the outline, S the slips, each where the slip is made.
FACTS = {
    "A1": "01", "A2": "01", "A3": "01", "A4": "01 04", "A5": "02", "A6": "02 03", "A7": "03", "A8": "03", "A9": "03",
    "A10": "04", "A11": "05", "A12": "05 12", "A13": "05", "A14": "05", "A15": "05", "A16": "05", "A17": "05 09",
    "A18": "05 09", "A19": "10", "A20": "07", "A21": "07", "A22": "07", "A23": "07", "A24": "07", "A25": "08",
    "A26": "08", "A27": "08", "A28": "08", "A29": "08", "A30": "07", "A31": "02 03 05 07 08 13",
    "B1": "01 04", "B2": "03", "B3": "03", "B4": "03", "B5": "03", "B6": "04", "B7": "04", "B8": "03", "B9": "03",
    "B10": "04", "B11": "06", "B12": "06", "B13": "06", "B14": "06", "B15": "06", "B16": "09", "B17": "06", "B18": "09",
    "C1": "01 12", "C2": "11", "C3": "06 08", "C4": "09", "C5": "03", "C6": "03", "C7": "04", "C8": "06 08", "C9": "07",
    "C10": "06", "C11": "07", "C12": "07", "C13": "10", "C14": "12", "C15": "09 11", "C16": "11 12", "C17": "11 12",
    "C18": "10", "C19": "12", "C20": "13",
    "S1": "01 13", "S2": "03 13", "S3": "04 13", "S4": "04 13", "S5": "04 13", "S6": "05 13", "S7": "05 13", "S8": "05 13",
    "S9": "10 13", "S10": "07 13", "S11": "07 13", "S12": "08 13", "S13": "08 13", "S14": "08 13", "S15": "08 13",
    "S16": "07 13", "S17": "06 13", "S18": "09 13", "S19": "07 13", "S20": "11 13",
}


def covered() -> dict[str, set[str]]:
    """Returns for each id the chapters that name it, in a section's metadata or in an exercise's."""
    found: dict[str, set[str]] = {}
    for source in sorted(NOTEBOOKS.glob(CHAPTER + ".md")):
        for cell in parse(source).cells:
            for fact in cell.metadata.get("covers", []):
                found.setdefault(fact, set()).add(source.stem[:2])
    for source in sorted(SOLUTIONS.glob(CHAPTER + ".md")):
        for exercise in read(parse(source), source.name):
            for fact in exercise.meta.get("covers", []):
                found.setdefault(fact, set()).add(source.stem[:2])
    return found


@pytest.fixture(scope="module")
def chapters():
    return covered()


def test_the_list_of_facts_is_complete():
    counts = {"A": 31, "B": 18, "C": 20, "S": 20}
    assert sorted(FACTS) == sorted(f"{letter}{number}" for letter, count in counts.items() for number in range(1, count + 1))


@pytest.mark.parametrize("fact", FACTS)
def test_a_fact_is_covered_by_each_of_its_chapters(fact, chapters):
    missing = sorted(set(FACTS[fact].split()) - chapters.get(fact, set()))
    assert not missing, f"no section or exercise of chapter {', '.join(missing)} names {fact} in its covers"


def test_nothing_covers_a_fact_that_does_not_exist(chapters):
    assert sorted(set(chapters) - set(FACTS)) == []


def test_every_misconception_of_the_catalogue_is_anticipated_in_several_exercises():
    catalogue = (ROOT / "lib/core/src/main/java/org/chainrule/judge/Misconception.java").read_text(encoding="utf-8")
    keys = re.findall(r'^    [A-Z_]+\("([a-z-]+)"', catalogue, re.M)
    anticipated = [key for source in sorted(SOLUTIONS.glob(CHAPTER + ".md")) for exercise in read(parse(source), source.name)
                   for key in {key for key, _ in exercise.wrong if key}]
    assert len(keys) == 15
    assert set(anticipated) == set(keys)
    assert [key for key in keys if anticipated.count(key) < 4] == []
