"""The learner's folder: what was changed there is never overwritten."""

import json

import pytest

from coursetools.launcher import work
from coursetools.launcher.problem import Problem


def notebook(*sources):
    """Returns the text of a notebook with these code cells."""
    cells = [{"cell_type": "code", "source": source, "metadata": {}, "outputs": []} for source in sources]
    return json.dumps({"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5})


@pytest.fixture
def course(tmp_path):
    """A course with one chapter and its exercises, and an empty place for the learner."""
    for kind in work.KINDS:
        (tmp_path / kind).mkdir()
        (tmp_path / kind / "06-several.ipynb").write_text(notebook("// 6.1 answer: a\ndouble a = todo();"))
    return tmp_path, tmp_path / "my-course"


def test_notebooks_are_delivered_once(course):
    source, own = course
    assert work.deliver(source, own) == ["2 notebooks placed in my-course/: that folder is yours."]
    assert work.deliver(source, own) == []


@pytest.mark.parametrize(("asked", "place"), [("06", "notebooks/06-several.ipynb"), ("6", "notebooks/06-several.ipynb"),
                                              ("exercises/06", "exercises/06-several.ipynb")])
def test_a_notebook_is_found_by_its_number(course, asked, place):
    assert work.notebook(asked, course[0]) == place


@pytest.mark.parametrize("asked", ["07", "solutions/06", "../06", ""])
def test_who_asks_for_a_notebook_that_is_not_there_hears_what_is(course, asked):
    with pytest.raises(Problem, match="The chapters are: 06"):
        work.notebook(asked, course[0])


def test_an_update_replaces_what_the_learner_left_alone(course):
    source, own = course
    work.deliver(source, own)
    (source / "notebooks" / "06-several.ipynb").write_text(notebook("// better"))
    work.deliver(source, own)
    assert "better" in (own / "notebooks" / "06-several.ipynb").read_text()


def test_an_update_never_overwrites_what_the_learner_changed(course):
    source, own = course
    work.deliver(source, own)
    (own / "exercises" / "06-several.ipynb").write_text(notebook("my work"))
    (source / "exercises" / "06-several.ipynb").write_text(notebook("// better"))
    told = work.deliver(source, own)
    assert "my work" in (own / "exercises" / "06-several.ipynb").read_text()
    assert "better" in (own / "exercises" / "06-several.new.ipynb").read_text()
    assert told == ["There is a newer exercises/06-several.ipynb. Yours has been changed, so it stays as it is; "
                    "the new one lies beside it as 06-several.new.ipynb."]
    assert work.deliver(source, own) == []


def test_a_newer_notebook_that_the_learner_works_in_is_never_overwritten_either(course):
    source, own = course
    work.deliver(source, own)
    (own / "exercises" / "06-several.ipynb").write_text(notebook("my work"))
    (source / "exercises" / "06-several.ipynb").write_text(notebook("// better"))
    work.deliver(source, own)
    (own / "exercises" / "06-several.new.ipynb").write_text(notebook("my second work"))
    (source / "exercises" / "06-several.ipynb").write_text(notebook("// best"))
    work.deliver(source, own)
    assert "my second work" in (own / "exercises" / "06-several.new.ipynb").read_text()
    assert "best" in (own / "exercises" / "06-several.new2.ipynb").read_text()


def test_a_newer_notebook_that_the_learner_left_alone_is_replaced(course):
    source, own = course
    work.deliver(source, own)
    (own / "exercises" / "06-several.ipynb").write_text(notebook("my work"))
    for text in ("// better", "// best"):
        (source / "exercises" / "06-several.ipynb").write_text(notebook(text))
        work.deliver(source, own)
    assert sorted(path.name for path in (own / "exercises").iterdir()) == ["06-several.ipynb", "06-several.new.ipynb"]
    assert "best" in (own / "exercises" / "06-several.new.ipynb").read_text()


def test_a_copy_that_equals_the_course_is_known_even_without_a_record(course):
    source, own = course
    work.deliver(source, own)
    (own / work.RECORD).unlink()
    assert work.deliver(source, own) == []
    (source / "notebooks" / "06-several.ipynb").write_text(notebook("// better"))
    work.deliver(source, own)
    assert "better" in (own / "notebooks" / "06-several.ipynb").read_text()


def test_new_chapters_appear_beside_the_old(course):
    source, own = course
    work.deliver(source, own)
    (source / "notebooks" / "07-jacobians.ipynb").write_text(notebook("// new"))
    assert work.deliver(source, own) == ["1 notebook placed in my-course/: that folder is yours."]


def test_submit_says_where_the_file_is_and_how_much_is_filled_in(course):
    source, own = course
    work.deliver(source, own)
    assert work.submit("06", source, own) == "Hand in my-course/submit/06-several.ipynb: 0 of 1 answers are filled in."
    (own / "exercises" / "06-several.ipynb").write_text(notebook("// 6.1 answer: a\ndouble a = 5;"))
    assert work.submit("06", source, own).endswith("1 of 1 answers are filled in.")


def test_submit_refuses_in_a_sentence(course):
    source, own = course
    with pytest.raises(Problem, match="There is nothing to hand in yet"):
        work.submit("06", source, own)
    with pytest.raises(Problem, match="no exercises for chapter 99. Chapters with exercises: 06"):
        work.submit("99", source, own)
    work.deliver(source, own)
    (own / "exercises" / "06-several.ipynb").write_text("{broken")
    with pytest.raises(Problem, match="is not a notebook that can be read"):
        work.submit("06", source, own)


def test_a_damaged_record_costs_nobody_their_work(course):
    source, own = course
    work.deliver(source, own)
    (own / "exercises" / "06-several.ipynb").write_text(notebook("my work"))
    (own / work.RECORD).write_text("{broken")
    work.deliver(source, own)
    assert "my work" in (own / "exercises" / "06-several.ipynb").read_text()
