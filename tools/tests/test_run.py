"""Notebooks are executed as asked, or a sentence says why not."""

import nbformat

from coursetools import run


def test_a_chapter_that_is_not_there_is_named_and_nothing_runs(capsys, monkeypatch):
    monkeypatch.setattr(run, "execute", None)
    assert run.main(["06", "99"]) == 1
    assert capsys.readouterr().err.startswith("There is no chapter 99. The chapters are: 00, 01, 02, ")


def test_a_chapter_is_found_by_its_number_with_or_without_a_leading_zero():
    assert run.chosen(["6"], for_pages=False) == run.chosen(["06"], for_pages=False) != []


def test_pages_are_made_without_the_solutions():
    assert "solutions" not in {path.parent.name for path in run.chosen([], for_pages=True)}


def timed(source: str, begin: str, end: str):
    """A code cell that kept the kernel busy from one time to another."""
    return nbformat.v4.new_code_cell(source, metadata={"execution": {"iopub.status.busy": begin, "iopub.status.idle": end}})


def test_the_slowest_cell_is_named_with_its_seconds():
    cells = [timed("1 + 1", "2026-01-01T10:00:00.000Z", "2026-01-01T10:00:00.200Z"),
             timed("// Train\nrun()", "2026-01-01T10:00:01.000Z", "2026-01-01T10:00:03.500Z"),
             nbformat.v4.new_code_cell("never()"), nbformat.v4.new_markdown_cell("text")]
    assert run.slowest(nbformat.v4.new_notebook(cells=cells)) == "3 cells; the slowest took 2.5 s: // Train"


def test_a_notebook_without_code_has_no_slowest_cell():
    assert run.slowest(nbformat.v4.new_notebook()) == "no cells"
