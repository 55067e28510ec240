"""Notebooks are executed as asked, or a sentence says why not."""

import socket

import nbformat
import pytest
from jupyter_client.manager import KernelManager

from coursetools import execution, kept, run


def test_a_chapter_that_is_not_there_is_named_and_nothing_runs(capsys, monkeypatch):
    monkeypatch.setattr(run, "outcomes", None)
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
    assert execution.slowest(nbformat.v4.new_notebook(cells=cells)) == "3 cells; the slowest took 2.5 s: // Train"


def test_a_notebook_without_code_has_no_slowest_cell():
    assert execution.slowest(nbformat.v4.new_notebook()) == "no cells"


def test_a_notebook_that_changed_while_it_ran_is_executed_again(monkeypatch, tmp_path):
    source = tmp_path / "notebooks" / "06-x.ipynb"
    source.parent.mkdir()
    source.write_text("before")
    monkeypatch.setattr(kept, "EXECUTED", tmp_path / "executed")
    running = kept.Kept(source, "kernel")
    running.put("result")
    assert kept.Kept(source, "kernel").is_current and not kept.Kept(source, "another kernel").is_current
    source.write_text("after")
    running.put("result")
    assert not kept.Kept(source, "kernel").is_current


class Starts:
    """Stands for the client of notebooks: its kernels come up as told."""

    def __init__(self, outcomes: list[Exception | None]):
        self.outcomes, self.count = outcomes, 0

    def __call__(self, notebook, **_options):
        return self

    def execute(self):
        self.count += 1
        if outcome := self.outcomes[self.count - 1]:
            raise outcome


NOT_READY = RuntimeError("Kernel died before replying to kernel_info")


@pytest.mark.parametrize("outcomes, starts", [([None], 1), ([NOT_READY, None], 2), ([NOT_READY, NOT_READY, None], 3)])
def test_a_kernel_that_never_became_ready_is_started_again(monkeypatch, tmp_path, outcomes, starts):
    client = Starts(outcomes)
    monkeypatch.setattr(execution, "NotebookClient", client)
    execution.run_cells(nbformat.v4.new_notebook(), tmp_path)
    assert client.count == starts


@pytest.mark.parametrize("outcomes, starts", [([NOT_READY] * 4, 3), ([execution.DeadKernelError("Kernel died"), None], 1)])
def test_a_kernel_that_died_among_the_cells_or_never_comes_up_is_not(monkeypatch, tmp_path, outcomes, starts):
    client = Starts(outcomes)
    monkeypatch.setattr(execution, "NotebookClient", client)
    with pytest.raises(RuntimeError):
        execution.run_cells(nbformat.v4.new_notebook(), tmp_path)
    assert client.count == starts


@pytest.mark.parametrize("channel", ["shell", "iopub", "control"])
def test_a_kernel_whose_port_was_taken_ends_at_once_so_that_another_is_started(channel):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        manager = KernelManager(kernel_name="java", cache_ports=False, **{f"{channel}_port": taken.getsockname()[1]})
        manager.start_kernel()
        try:
            assert manager.provisioner.process.wait(timeout=30) == 1
        finally:
            manager.shutdown_kernel(now=True)
