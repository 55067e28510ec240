"""Notebooks are generated from their sources: the same text, the same bytes, and nothing secret in them."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from coursetools import convert, verify
from coursetools.exercises import SourceProblem, read

SOURCE = Path(__file__).parent / "fixtures" / "09-sample.md"


@pytest.fixture
def exercise():
    """The one exercise of the sample."""
    return read(convert.parse(SOURCE), SOURCE.name)[0]


def test_the_stub_is_what_stands_between_its_markers(exercise):
    assert exercise.stub == "// 9.1 answer: twice three\ndouble twice = todo();\nint shared = 1;"


def test_the_model_is_what_stands_between_its_markers(exercise):
    assert exercise.model == "// 9.1 answer: twice three\ndouble twice = 2 * 3;\nint shared = 1;"


def test_the_released_notebook_holds_neither_model_nor_wrong_answer_nor_explanation():
    text = convert.exercise_notebook(SOURCE)
    assert "2 * 3" not in text
    assert "6.5" not in text
    assert "because" not in text
    assert "BEGIN" not in text


def test_the_solution_holds_model_and_explanation_but_no_wrong_answer():
    text = convert.solution_notebook(SOURCE)
    assert "2 * 3" in text
    assert "because" in text
    assert "6.5" not in text


def test_cells_know_what_they_are_for():
    cells = json.loads(convert.exercise_notebook(SOURCE))["cells"]
    roles = [cell["metadata"].get("chainrule", {}).get("role") for cell in cells]
    assert roles == [None, "exercise", "hints", "answer", "check"]
    assert len({cell["id"] for cell in cells}) == len(cells)


def test_the_same_source_gives_the_same_bytes():
    assert convert.exercise_notebook(SOURCE) == convert.exercise_notebook(SOURCE)


def test_no_generated_notebook_carries_outputs():
    cells = json.loads(convert.solution_notebook(SOURCE))["cells"]
    assert all(cell["outputs"] == [] and cell["execution_count"] is None for cell in cells if cell["cell_type"] == "code")


def test_the_list_of_exercises_has_what_a_check_needs(exercise):
    lines = convert.exercise_list({"09-sample": [exercise]}).splitlines()
    assert "9.1.points=2" in lines
    assert not any("machinePoints" in line or "withoutLibrary" in line for line in lines)
    assert "9.1.chapter=09-sample" in lines
    assert "9.1.selfCheck=true" in lines


def test_the_steps_of_a_problem_stand_in_their_order(exercise):
    steps = [replace(exercise, id=step) for step in ("12.10a", "12.2a", "9.10", "12.1b", "9.2", "12.1a")]
    lines = convert.exercise_list({"09-sample": steps}).splitlines()
    assert [line.removesuffix(".points=2") for line in lines if ".points=" in line] == ["9.2", "9.10", "12.1a", "12.1b", "12.2a", "12.10a"]


def test_a_step_passes_through_the_tools_by_its_letter(tmp_path):
    stepped = tmp_path / "09-sample.md"
    stepped.write_text(SOURCE.read_text(encoding="utf-8").replace("9.1", "9.1a"), encoding="utf-8")
    cells = json.loads(convert.exercise_notebook(stepped))["cells"]
    assert {cell["metadata"]["chainrule"]["id"] for cell in cells if cell["metadata"].get("chainrule")} == {"9.1a"}
    assert verify.Wrong(stepped.stem, read(convert.parse(stepped), stepped.name)[0], 1, "").alone == "wrong-9-1a-1"


@pytest.mark.parametrize("id_", ["9", "9.1ab", "9.1.2", "nine"])
def test_an_id_that_is_none_is_refused(tmp_path, id_):
    broken = tmp_path / "09-broken.md"
    broken.write_text(SOURCE.read_text(encoding="utf-8").replace("9.1", id_), encoding="utf-8")
    with pytest.raises(SourceProblem, match="its id must be"):
        read(convert.parse(broken), broken.name)


def test_a_models_lines_are_secret_but_hints_are_not(exercise):
    exercise.answer = exercise.answer.replace("double twice = 2 * 3;", "double surprising = 2 * 3 + 0;\nreturn aLineOfAHint;")
    exercise.hints[2] = "Begin with return aLineOfAHint;"
    assert verify.secrets(exercise) == ["double surprising = 2 * 3 + 0;"]


def test_the_list_says_what_a_person_gives_and_what_must_do_without_the_library(exercise):
    exercise.meta |= {"machinePoints": 0, "withoutLibrary": True}
    lines = convert.exercise_list({"09-sample": [exercise]}).splitlines()
    assert {"9.1.points=2", "9.1.machinePoints=0", "9.1.withoutLibrary=true"} <= set(lines)
    assert exercise.machine_points == 0


@pytest.mark.parametrize("before, after, sentence", [
    ("Hint 3", "Hint 3</summary></details><details><summary>", "it needs 3 hints that are not empty"),
    ("// 9.1 answer: twice three\n// BEGIN", "// answer\n// BEGIN", "its answer cell must begin with // 9.1 answer"),
    ("// END STUB", "", "its answer cell needs // BEGIN SOLUTION"),
    ('"numeric"', '"riddle"', "its kind must be one of numeric"),
    ('check("9.1"', 'check("9.9"', 'its check cell must name "9.1"'),
    (":tags: [wrong, sign]", ":tags: [setup]", "it needs at least one anticipated wrong answer"),
    ('"points": 2, ', "", "its points are missing"),
    ("## 9.1", "9.1", "its text must begin with a heading, such as ## 9.1"),
    ('"numeric"', '"free"', 'a free response has "machinePoints": 0'),
])
def test_what_is_missing_is_named(tmp_path, before, after, sentence):
    text = SOURCE.read_text(encoding="utf-8")
    assert before in text
    broken = tmp_path / "09-broken.md"
    broken.write_text(text.replace(before, after), encoding="utf-8")
    with pytest.raises(SourceProblem, match="09-broken.md: exercise 9.1: ") as problem:
        read(convert.parse(broken), broken.name)
    assert sentence in str(problem.value)


def test_for_nbgrader_checks_are_graded_tasks_are_locked_and_answers_keep_their_stub():
    cells = json.loads(convert.nbgrader_notebook(SOURCE))["cells"]
    about = {cell["metadata"]["nbgrader"]["grade_id"]: cell["metadata"]["nbgrader"] for cell in cells if "nbgrader" in cell["metadata"]}
    assert list(about) == ["exercise-9-1", "check-9-1"]
    flags = {name: [of[flag] for flag in ("grade", "solution", "locked", "task")] for name, of in about.items()}
    assert flags == {"exercise-9-1": [False, False, True, False], "check-9-1": [True, False, True, False]}
    assert about["check-9-1"]["points"] == 2 and about["check-9-1"]["schema_version"] == 3
    assert convert.exercise_notebook(SOURCE).count("nbgrader") == 0
    assert any("double twice = todo();" in "".join(cell["source"]) for cell in cells)
