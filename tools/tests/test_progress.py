"""What a learner is told about where they stand."""

from coursetools.launcher import progress

LIST = """6.10.chapter=06-a
6.10.title=Ten
6.10.points=2
6.10.selfCheck=true
6.2.chapter=06-a
6.2.title=Two
6.2.points=1
6.2.selfCheck=true
6.3.chapter=06-a
6.3.title=Free
6.3.points=4
6.3.selfCheck=false
12.1a.chapter=12-b
12.1a.title=Step
12.1a.points=1.5
12.1a.selfCheck=true
"""


def test_exercises_stand_in_the_order_of_their_numbers():
    assert [exercise.id for exercise in progress.exercises(LIST)] == ["6.2", "6.3", "6.10", "12.1a"]


def test_the_best_attempt_counts_and_a_damaged_line_costs_only_itself():
    assert progress.earned("6.2\t0.5\n6.2\t1\n6.2\t0.2\nnonsense\n6.10\tx\n") == {"6.2": 1.0}


def test_each_chapter_has_a_line_and_the_first_open_exercise_is_next():
    lines = list(progress.table(progress.exercises(LIST), {"6.2": 1.0, "6.10": 0.5}))
    assert [" ".join(line.split()) for line in lines] == [
        "06-a 1 of 2 exercises 1.5 of 3 points", "12-b 0 of 1 exercises 0 of 1.5 points", "", "Next: 6.10 Ten, in exercises/06-a."]


def test_resetting_loses_nothing(tmp_path, capsys):
    log = tmp_path / "progress"
    log.write_text("6.2\t1\n")
    progress.reset(log)
    assert not log.exists() and (tmp_path / "progress.before-1").read_text() == "6.2\t1\n"
    progress.reset(log)
    assert capsys.readouterr().out.endswith("Nothing has been remembered yet.\n")
