"""Notebooks are executed as asked, or a sentence says why not."""

from coursetools import run


def test_a_chapter_that_is_not_there_is_named_and_nothing_runs(capsys, monkeypatch):
    monkeypatch.setattr(run, "execute", None)
    assert run.main(["06", "99"]) == 1
    assert capsys.readouterr().err.startswith("There is no chapter 99. The chapters are: 00, 01, 02, ")


def test_a_chapter_is_found_by_its_number_with_or_without_a_leading_zero():
    assert run.chosen(["6"], for_pages=False) == run.chosen(["06"], for_pages=False) != []


def test_pages_are_made_without_the_solutions():
    assert "solutions" not in {path.parent.name for path in run.chosen([], for_pages=True)}
