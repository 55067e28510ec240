"""Tests of the forms in which a reader answers exercises in the page."""

import json
import re

import pytest
from coursetools.exercises import KINDS as ALL_KINDS
from coursetools.pages.forms import KINDS, add_forms, kinds, read_forms
from coursetools.pages.places import PageError, Places
from coursetools.pages.progress import progress_page
from coursetools.pages.stage import _scripts
from coursetools.paths import EXERCISES, ROOT, SOLUTIONS


def cells(path):
    return json.loads(path.read_text(encoding="utf-8"))["cells"]


def forms_of(chapter):
    path = next(EXERCISES.glob(f"{chapter}-*.ipynb"))
    return {form["id"]: form for form in read_forms(cells(path), cells(SOLUTIONS / path.name), kinds(ROOT))}


@pytest.mark.parametrize(("id_", "types"), [
    ("06.1", ["number"] * 6),
    ("06.3", ["number"]),
    ("06.4", ["choice", "reason"]),
    ("06.5", ["text", "text"]),
    ("01.2", ["choice and reason"] * 2),
    ("01.5", ["word"]),
    ("04.3", ["text", "numbers", "text"]),
    ("04.6", ["order"]),
    ("11.3", ["matrix", "matrix"]),
])
def test_a_form_asks_for_what_the_check_cell_gives(id_, types):
    chapter, number = id_.split(".")
    form = forms_of(chapter)[f"{int(chapter)}.{number}"]
    assert [field["type"] for field in form["fields"]] == types


def test_a_matrix_begins_in_the_shape_of_the_stub_and_a_note_stays_beside_its_field():
    assert [(field["rows"], field["columns"]) for field in forms_of("11")["11.3"]["fields"]] == [(1, 2), (2, 2)]
    assert forms_of("06")["6.1"]["fields"][0] == {"name": "g_p", "note": "∂g/∂p", "type": "number"}


def test_every_self_check_exercise_whose_answer_is_a_value_has_a_form():
    wanted = {id_ for id_, kind in kinds(ROOT).items() if kind not in ("function", "free")}
    assert {id_ for path in EXERCISES.glob("*.ipynb") for id_ in forms_of(path.name[:2])} == wanted
    assert len(wanted) > 100


NUMBER = [
    {"cell_type": "markdown", "source": "## 20.1 The rate *(4 points)*", "metadata": {"chainrule": {"role": "exercise", "id": "20.1"}}},
    {"cell_type": "code", "source": "// 20.1 answer: a rate\ndouble rate =\n    todo();", "metadata": {"chainrule": {"role": "answer", "id": "20.1"}}},
    {"cell_type": "code", "source": 'check("20.1", () -> rate)', "metadata": {"chainrule": {"role": "check", "id": "20.1"}}}]


def test_a_declaration_may_go_on_in_the_next_line():
    form, = read_forms(NUMBER, NUMBER, {"20.1": "numeric"})
    assert form["title"] == "20.1 The rate" and form["fields"] == [{"name": "rate", "note": "", "type": "number"}]


def test_an_answer_that_no_field_can_be_drawn_for_is_named_in_a_sentence():
    untyped = [NUMBER[0], {**NUMBER[1], "source": "// 20.1 answer: a rate\nvar rate = todo();"}, NUMBER[2]]
    with pytest.raises(PageError, match="Exercise 20.1: its check cell gives rate, but its answer cell declares no such number"):
        read_forms(untyped, untyped, {"20.1": "numeric"})


def test_the_kinds_that_a_page_asks_are_those_whose_checks_are_compiled_for_it():
    program = (ROOT / "lib" / "web" / "src" / "main" / "build" / "WriteChecks.java").read_text(encoding="utf-8")
    compiled = re.findall(r'"(\w+)"', re.search(r"KINDS = Set\.of\((.*?)\);", program, re.S)[1])
    assert sorted(compiled) == sorted(KINDS) and set(KINDS) < set(ALL_KINDS)


def test_a_form_stands_behind_its_check_and_shows_nothing_without_a_script():
    page = add_forms(cells(next(EXERCISES.glob("06-*.ipynb"))), list(forms_of("06").values()))
    place = next(i for i, cell in enumerate(page) if cell["id"] == "form-6-3")
    assert page[place - 1]["metadata"]["chainrule"] == {"role": "check", "id": "6.3"}
    assert page[place]["source"].startswith('<div class="answer-form" id="answer-6-3"') and page[place]["source"].endswith("></div>")


def test_the_page_of_progress_leads_to_every_form():
    page = progress_page({"exercises/06-several-variables": ("Several variables · exercises", list(forms_of("06").values()))})
    assert 'href="exercises/06-several-variables.html#answer-6-3"' in page and "<h2>6 · Several variables</h2>" in page


@pytest.mark.parametrize("solved", [True, False])
def test_checks_know_what_is_right_and_are_left_out_with_the_solutions(tmp_path, solved):
    scripts = tmp_path / "lib/web/target/scripts"
    scripts.mkdir(parents=True)
    for name in ("chainrule-core.js", "chainrule-checks.js"):
        (scripts / name).touch()
    places = Places(tmp_path, tmp_path, tmp_path, tmp_path, tmp_path if solved else None)
    assert [path.name for path in _scripts(places)] == (["chainrule-checks.js"] if solved else []) + ["chainrule-core.js"]
