"""The table of the benchmarks."""

import shutil
import subprocess
import sys

import pytest
from coursetools.launcher import benching, grade_bench, processor

LINES = "example\tbyHand\t4.0\t0.1\nexample\tcompiled\t5.0\t0.1\neager\texample\t240.0\t9\nexample\tmygrad\t80000.0\t5\n" \
        "compile\tsmall\t700000.0\t5\nmatrix\tproduct\t1600000\t1\n"


def test_every_figure_is_a_multiple_of_the_gradient_written_by_hand():
    assert benching.table(benching.read(LINES)) == [
        "| gradient of | by hand | compiled | eager | mygrad |", "|---|---|---|---|---|",
        "| example | 4 ns | 1.25 × | 60 × | 20,000 × |", "", "compiling 7 steps: 700 µs", "product 256x256: 1.6 ms"]


def test_what_was_not_measured_is_left_empty():
    assert benching.table(benching.read("a\tbyHand\t1.0\t0\nb\tbyHand\t1.0\t0\nb\tcompiled\t2.0\t0"))[2:] == [
        "| a | 1 ns |  |", "| b | 1 ns | 2.00 × |"]


def test_the_graders_are_compared_by_what_one_submission_takes_once_warm():
    warm = grade_bench.Figures(110, 12, 10, 150) - grade_bench.Figures(10, 2, 1, 150)
    assert warm.row("this grader") == "| this grader | 100 | 100 ms | 600.0 | 90 ms | 150 MB |"
    measured = {name: grade_bench.Figures(2, 10, 6, 90) for name in grade_bench.MODES}
    reached = grade_bench.reached(1.25, warm, measured)
    assert set(grade_bench.GOALS) < set(reached)
    lines = grade_bench.goals_table({"an assignment": reached})
    assert "| submissions a minute, once warm | 860 | 600 |" in lines
    assert "| faster by the clock than nbgrader, kernels ended at once | 35 × | 50 × |" in lines
    assert "| less of the processor than nbgrader |  | 33 × |" in lines


@pytest.mark.skipif(not shutil.which("bwrap"), reason="there is no bubblewrap here")
@pytest.mark.skipif(not processor.counts_alone(), reason="no control group can be made here")
def test_the_time_of_what_dies_with_a_sandbox_is_measured_too():
    busy = "import time\nend = time.process_time() + 0.3\nwhile time.process_time() < end: pass\nprint(flush=True)\ntime.sleep(30)"
    sandbox = ["bwrap", "--unshare-all", "--die-with-parent", "--ro-bind", "/", "/", "--proc", "/proc", sys.executable, "-c", busy]
    killed = f"import subprocess\nsandbox = subprocess.Popen({sandbox!r}, stdout=subprocess.PIPE)\nsandbox.stdout.readline()\nsandbox.kill()\nsandbox.wait()"
    assert grade_bench.measure([sys.executable, "-c", killed], 1).cpu > 0.3


def test_what_a_command_starts_and_leaves_behind_is_measured_too():
    busy = "import time\nend = time.process_time() + 0.3\nwhile time.process_time() < end: pass"
    orphan = f"import subprocess, sys, time\nsubprocess.Popen([sys.executable, '-c', {busy!r}], start_new_session=True)"
    assert grade_bench.measure([sys.executable, "-c", orphan], 1).cpu > 0.3


def test_nbgrader_finds_an_answer_and_a_check_of_each_exercise():
    cells = grade_bench.marked(grade_bench.sample("perfect"))["cells"]
    marks = [cell["metadata"]["nbgrader"] for cell in cells if "nbgrader" in cell["metadata"]]
    assert sum(mark["solution"] for mark in marks) == sum(mark["grade"] for mark in marks) == 8
    assert len({mark["grade_id"] for mark in marks}) == 16


def test_a_small_assignment_keeps_its_answers_its_checks_and_what_a_learner_added():
    few = grade_bench.part(grade_bench.sample("helpers-in-added-cells"), grade_bench.FEW)["cells"]
    roles = [cell["metadata"].get("chainrule", {}).get("role", "added") for cell in few]
    assert roles.count("answer") == roles.count("check") == len(grade_bench.FEW)
    assert roles.count("added") > 0
    assert all(cell["cell_type"] == "code" for cell in few)


def test_the_memory_of_a_process_is_found_by_what_it_runs():
    program = "import time\nblock = bytearray(50_000_000)\nprint(flush=True)\ntime.sleep(30)"
    with subprocess.Popen([sys.executable, "-c", program, "chainrule-grader.jar"], stdout=subprocess.PIPE) as process:
        try:
            process.stdout.readline()
            taken = grade_bench._taken(process.pid)
        finally:
            process.kill()
    assert 50 < taken["chainrule-grader.jar"] < 200
    assert taken["RunWorker"] == 0


def test_what_the_grader_keeps_is_what_the_last_tidying_left():
    log = "[0.6s][info][gc] GC(0) Pause Young (Allocation Failure) 18M->9M(60M) 4ms\n[1.9s][info][gc] GC(1) Pause Young (Allocation Failure) 27M->11M(60M) 3ms\n"
    assert grade_bench.kept(log) == "11"
    assert grade_bench.kept("") == ""
