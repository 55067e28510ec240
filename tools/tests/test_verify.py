"""Anticipated wrong answers are graded together, and none is reported before it was graded alone."""

import json
from dataclasses import replace

import pytest

from coursetools import verify
from coursetools.folder import COURSE


@pytest.fixture
def submissions(tmp_path):
    """The submissions of one chapter, not yet written."""
    return verify.Submissions(replace(COURSE, verified=tmp_path), ["06"])


def graded_by(judge, submissions):
    """A grader that takes every answer as the judge says."""
    def grade(folder, place):
        for notebook in sorted((place / "submissions").glob("*/*.ipynb")):
            target = place / "grades" / "results" / notebook.parent.name / notebook.stem
            target.mkdir(parents=True)
            graded = [{"id": exercise.id, "checks": judge(exercise)} for exercise in submissions.exercises[notebook.stem]]
            (target / "results.json").write_text(json.dumps({"exercises": graded}), encoding="utf-8")
    return grade


def taken_for_right(_):
    """A judge who finds everything right."""
    return [{"verdict": "CORRECT", "misconception": "", "headline": "Right."}]


def seen_as_any(exercise):
    """A judge who names every misconception of the exercise."""
    return [{"verdict": "WRONG", "misconception": key, "headline": "Wrong."} for key in {key for key, _ in exercise.wrong} | {""}]


def test_every_wrong_answer_stands_in_one_group_and_has_right_neighbours(submissions):
    order = [exercise.id for exercise in submissions.exercises[next(iter(submissions.exercises))]]
    seen = []
    for group in submissions.groups():
        places = [order.index(wrong.exercise.id) for wrong in group]
        assert all(later - earlier >= 2 for earlier, later in zip(places, places[1:]))
        seen += [(wrong.exercise.id, wrong.number) for wrong in group]
    assert sorted(seen) == sorted((exercise.id, number) for of in submissions.exercises.values() for exercise in of
                                  for number in range(1, len(exercise.wrong) + 1))


def test_a_groups_notebook_holds_its_wrong_answers_and_the_models_of_all_others(submissions):
    submissions.write()
    group = max(submissions.groups(), key=len)
    notebook = json.loads((submissions.folder.verified / "submissions" / group[0].together / f"{group[0].stem}.ipynb").read_text(encoding="utf-8"))
    answers = {cell["metadata"]["chainrule"]["id"]: "".join(cell["source"]) for cell in notebook["cells"]
               if cell["metadata"].get("chainrule", {}).get("role") == "answer"}
    wrong = {wrong.exercise.id: wrong.exercise.wrong[wrong.number - 1][1] for wrong in group}
    models = {exercise.id: exercise.model for exercise in submissions.exercises[group[0].stem]}
    assert len(wrong) > 1
    assert answers == {**models, **wrong}


def test_what_holds_in_its_group_is_not_graded_again(submissions, monkeypatch):
    submissions.write()
    graded_by(seen_as_any, submissions)(submissions.folder, submissions.folder.verified)
    monkeypatch.setattr(verify, "grade", None)
    assert verify.diagnosed(submissions) == []


def test_what_holds_only_alone_is_not_reported(submissions, monkeypatch):
    submissions.write()
    graded_by(taken_for_right, submissions)(submissions.folder, submissions.folder.verified)
    monkeypatch.setattr(verify, "grade", graded_by(seen_as_any, submissions))
    assert verify.diagnosed(submissions) == []
    alone = submissions.folder.verified / "alone" / "submissions"
    assert {path.name for path in alone.iterdir()} == {wrong.alone for wrong in submissions.wrong}


def test_what_does_not_hold_alone_either_is_reported_by_its_exercise_and_number(submissions, monkeypatch):
    submissions.write()
    graded_by(taken_for_right, submissions)(submissions.folder, submissions.folder.verified)
    monkeypatch.setattr(verify, "grade", graded_by(taken_for_right, submissions))
    found = verify.diagnosed(submissions)
    assert sum("is taken for right" in sentence for sentence in found) == len(submissions.wrong)
    assert any(sentence.startswith("6.1: wrong answer 1 ") for sentence in found)
