"""A teacher's day, from docs/teacher.md alone: what the guide prints works exactly as printed."""

import csv
import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from coursetools import execution, kept
from coursetools.checks import compiled
from coursetools.convert import chapter_notebook
from coursetools.exercises import KINDS
from coursetools.launcher.doctor import sandbox

LEARNERS = int(os.environ.get("CLASS_SIZE", "20"))
ROOT = Path(__file__).resolve().parents[2]
GUIDE = (ROOT / "docs" / "teacher.md").read_text(encoding="utf-8")
SANDBOX = [] if sandbox().well else ["--trust-submissions"]


def printed(language: str, with_text: str = "") -> str:
    """Returns the first example of this language in the guide that has this text in it."""
    return next(text for _, text in re.findall(rf"^(`{{3,}}){language}\n(.*?)^\1\n", GUIDE, re.S | re.M) if with_text in text)


def course(*arguments) -> subprocess.CompletedProcess:
    """Runs ./course."""
    return subprocess.run([sys.executable, str(ROOT / "course"), *map(str, arguments)], capture_output=True, text=True, encoding="utf-8")


@pytest.fixture(scope="module")
def homework(tmp_path_factory) -> Path:
    """The teacher's folder, with the example of the guide, released."""
    folder = tmp_path_factory.mktemp("teacher") / "homework"
    for name, language in (("solutions/21-first-functions.md", "markdown"), ("checks/SquarePlusOneCheck.java", "java")):
        (folder / name).parent.mkdir(parents=True)
        (folder / name).write_text(printed(language), encoding="utf-8")
    run = course("release", folder)
    assert run.returncode == 0, run.stdout + run.stderr
    assert "1 exercise worth 10 points" in run.stdout
    return folder


def answered(homework: Path, body: str) -> bytes:
    """Returns the released notebook with this body of f."""
    notebook = json.loads((homework / "release" / "21-first-functions.ipynb").read_text(encoding="utf-8"))
    cell = next(cell for cell in notebook["cells"] if "".join(cell["source"]).startswith("// 21.1 answer"))
    cell["source"] = "// 21.1 answer: the square of x, plus one\ndouble f(double x) {\n    " + body + "\n}"
    return json.dumps(notebook).encode()


def test_the_five_guarantees_hold_for_the_example(homework):
    run = course("verify", homework)
    assert run.returncode == 0, run.stdout + run.stderr
    assert "5 passed, 0 failed" in run.stdout


def test_what_learners_get_holds_no_solution(homework):
    notebook = (homework / "release" / "21-first-functions.ipynb").read_text(encoding="utf-8")
    assert "return todo();" in notebook and "x * x + 1" not in notebook and "BEGIN" not in notebook
    with zipfile.ZipFile(homework / "release" / "checks.jar") as jar:
        assert sorted(jar.namelist()) == ["chainrule/exercises.properties", "homework/SquarePlusOneCheck.class"]


def test_the_check_travels_only_if_learners_may_check_themselves(homework, tmp_path):
    copy = shutil.copytree(homework, tmp_path / "homework")
    source = copy / "solutions" / "21-first-functions.md"
    source.write_text(source.read_text(encoding="utf-8").replace('"selfCheck": true', '"selfCheck": false'), encoding="utf-8")
    assert course("release", copy).returncode == 0
    with zipfile.ZipFile(copy / "release" / "checks.jar") as jar:
        assert jar.namelist() == ["chainrule/exercises.properties"]
    with zipfile.ZipFile(copy / "grading" / "checks.jar") as jar:
        assert "homework/SquarePlusOneCheck.class" in jar.namelist()


def test_every_kind_has_a_key_in_the_guide_written_as_the_library_takes_it(tmp_path):
    keys = re.findall(r"^\|[^|]+\| `(\w+)` \| `(\w+Key\.[^`]+)`(.*)$", GUIDE, re.M)
    assert {kind for kind, _, _ in keys} == set(KINDS)
    more = "".join(re.findall(r"`(\.(?:wrong|misconception)\([^`]+\))`", GUIDE))
    written = [(re.match(r"\w+", key)[0], key + "".join(re.findall(r"`(\.[^`]+)`", rest)[:1])) for _, key, rest in keys]
    written.append(("NumericKey", 'NumericKey.of("dc/dt", 16.0 / 3)' + more))
    fields = "".join(f"    static final {name} KEY_{number} = {key};\n" for number, (name, key) in enumerate(written))
    (tmp_path / "Keys.java").write_text("import java.util.List;\nimport org.chainrule.diff.Jacobian;\nimport org.chainrule.judge.*;\n"
                                        f"class Keys {{\n{fields}}}\n", encoding="utf-8")
    assert more.count("(") == 2 and "Keys.class" in compiled(tmp_path)


def test_a_check_that_does_not_compile_or_is_not_there_is_named_in_a_sentence(homework, tmp_path):
    copy = shutil.copytree(homework, tmp_path / "homework")
    check = copy / "checks" / "SquarePlusOneCheck.java"
    check.write_text(check.read_text(encoding="utf-8").replace("x * x + 1", "x * x +"), encoding="utf-8")
    broken = course("release", copy)
    assert broken.returncode == 1 and "do not compile" in broken.stderr and re.search(r"SquarePlusOneCheck\.java:\d+", broken.stderr)
    check.write_text("package homework; class Other {}", encoding="utf-8")
    missing = course("release", copy)
    assert missing.returncode == 1 and "names the check homework.SquarePlusOneCheck" in missing.stderr
    assert "Traceback" not in broken.stderr + missing.stderr


def test_answers_are_graded_by_the_teachers_own_check(homework, tmp_path):
    bodies = {"ann": "return x * x + 1;", "bob": "return (x + 1) * (x + 1);", "cleo": "return x > -2 ? x * x + 1 : 10;", "dan": "return todo();"}
    for learner, body in bodies.items():
        (tmp_path / "handed-in" / learner).mkdir(parents=True)
        (tmp_path / "handed-in" / learner / "21-first-functions.ipynb").write_bytes(answered(homework, body))
    run = course("grade", tmp_path / "handed-in", "--out", tmp_path / "grades", "--exercises", homework, *SANDBOX)
    assert run.returncode == 0, run.stdout + run.stderr
    with open(tmp_path / "grades" / "grades.csv", encoding="utf-8", newline="") as file:
        earned = {row["learner"]: row["21.1"] for row in csv.DictReader(file)}
    assert earned == {"ann": "10", "bob": "0", "cleo": "4", "dan": "0"}
    feedback = (tmp_path / "grades" / "results" / "bob" / "21-first-functions" / "feedback.html").read_text(encoding="utf-8")
    assert "You added 1 before squaring." in feedback


@pytest.fixture(scope="module")
def own_numbers(tmp_path_factory) -> Path:
    """A teacher's folder with the guide's example of numbers of each learner's own, released to the guide's roster."""
    folder = tmp_path_factory.mktemp("own") / "homework"
    for name, text in (("solutions/22-your-own-slope.md", printed("markdown", "22.1")), ("checks/OwnSlopeCheck.java", printed("java", "OwnSlopeCheck")),
                       ("participants.csv", printed("csv"))):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "grading").mkdir()
    (folder / "grading" / "learners.json").write_text('{"seed": 1, "learners": []}', encoding="utf-8")
    run = course("release", folder, "--roster", folder / "participants.csv")
    assert run.returncode == 0 and "Give each of 2 learners the folder of theirs" in run.stdout, run.stdout + run.stderr
    return folder


def numbers(homework: Path) -> dict[str, tuple[int, int]]:
    """Returns the numbers that each learner got."""
    return {row["learner"]: (int(row["22.1 a"]), int(row["22.1 b"])) for row in rows(homework / "grading" / "numbers.csv")}


def own_notebook(homework: Path, learner: str) -> Path:
    """Returns what a learner got; without a name what everybody got."""
    return homework / "release" / (f"learners/{learner}" if learner else "") / "22-your-own-slope.ipynb"


def test_each_learners_notebook_and_checks_hold_the_numbers_drawn_for_them(own_numbers):
    for learner, (a, b) in numbers(own_numbers).items():
        notebook = own_notebook(own_numbers, learner).read_text(encoding="utf-8")
        assert f"$f(x) = {a} x^{b}$" in notebook and "{{" not in notebook and "Math.pow" not in notebook
        with zipfile.ZipFile(own_notebook(own_numbers, learner).with_name("checks.jar")) as jar:
            assert f"22.1.parameter.a={a}\n22.1.parameter.b={b}\n" in jar.read("chainrule/exercises.properties").decode()
    assert list(numbers(own_numbers)) == ["Ann Example", "Bob Sample"]


def test_who_joins_late_changes_nobody_elses_numbers_and_the_guarantees_hold_for_several_draws(own_numbers, tmp_path):
    copy = shutil.copytree(own_numbers, tmp_path / "homework")
    (copy / "participants.csv").write_text("name,id\nAaron Late,99\n" + printed("csv").split("\n", 1)[1].replace("Bob", "Bobby"), encoding="utf-8")
    assert course("release", copy, "--roster", copy / "participants.csv").returncode == 0
    before, after = numbers(own_numbers), numbers(copy)
    assert list(after) == ["Aaron Late", "Ann Example", "Bobby Sample"]
    assert after["Ann Example"] == before["Ann Example"] and after["Bobby Sample"] == before["Bob Sample"]
    assert not own_notebook(copy, "Bob Sample").parent.exists()
    verified = course("verify", copy)
    assert verified.returncode == 0 and "5 passed, 0 failed" in verified.stdout, verified.stdout + verified.stderr
    models = {path.parent.name: path.read_text(encoding="utf-8") for path in copy.glob("grading/verified/submissions/model*/*.ipynb")}
    assert len(models) == 4 and "2 * 3 * Math.pow(x, 3 - 1)" in models["model-first"] and "9 * 5 * Math.pow(x, 5 - 1)" in models["model-last"]


def test_everybody_is_judged_by_the_numbers_drawn_for_them_whatever_the_notebook_says(own_numbers, tmp_path):
    drawn = numbers(own_numbers)
    everybody = json.loads(own_notebook(own_numbers, "").read_text(encoding="utf-8"))["metadata"]["chainrule"]["parameters"]["22.1"]
    assert everybody == {"a": 6, "b": 4}
    handed_in = {"Ann Example_101": ("Ann Example", drawn["Ann Example"]), "Bob Sample_102": ("Ann Example", drawn["Ann Example"]),
                 "Cleo Stranger_103": ("", (6, 4))}
    with zipfile.ZipFile(tmp_path / "moodle.zip", "w") as archive:
        for who, (copied, (a, b)) in handed_in.items():
            text = own_notebook(own_numbers, copied).read_text(encoding="utf-8")
            archive.writestr(f"{who}_assignsubmission_file_/22-your-own-slope.ipynb",
                             text.replace("return todo();", f"return {a} * {b} * Math.pow(x, {b - 1});"))
    assert course("collect", tmp_path / "moodle.zip", "--roster", own_numbers / "participants.csv", "--out", tmp_path / "in",
                  "--exercises", own_numbers).returncode == 0
    graded = course("grade", tmp_path / "in", "--out", tmp_path / "grades", "--exercises", own_numbers, *SANDBOX)
    assert graded.returncode == 0, graded.stderr
    earned = {row["learner"]: row["22.1"] for row in rows(tmp_path / "grades" / "grades.csv")}
    assert drawn["Ann Example"] != drawn["Bob Sample"]
    assert earned == {"Ann Example": "5", "Bob Sample": "0", "Cleo Stranger": "5"}
    feedback = {path.parts[-3]: path.read_text(encoding="utf-8") for path in tmp_path.glob("grades/results/*/*/feedback.html")}
    assert all("Your numbers: a = {}, b = {}.".format(*drawn.get(learner, (6, 4))) in page for learner, page in feedback.items())
    assert "made for" not in feedback["Ann Example"] + feedback["Cleo Stranger"]
    assert "This notebook was made for Ann Example: the numbers that were drawn for you counted" in feedback["Bob Sample"]


RIGHT = ["return x * x + 1;", "return 1 + Math.pow(x, 2);", "double square = x * x; return square + 1;"]
WRONG = ["return (x + 1) * (x + 1);", "return x * x;", "return 1;"]
BROKEN = ["return x * x + ;", "return nothing;", "throw new RuntimeException(\"no\");"]
HOSTILE = ["System.exit(0); return x * x + 1;", "while (true) { }", "return f(x);"]


def classroom(homework: Path, count: int) -> dict[str, bytes]:
    """Returns so many submissions, right, wrong, broken and hostile ones among them, by what a Moodle archive calls them."""
    files = {}
    for number in range(count):
        kind = (RIGHT, RIGHT, RIGHT, WRONG, BROKEN)[number % 5] if number % 50 != 7 else HOSTILE
        body = answered(homework, kind[number // 5 % len(kind)])
        files[f"Learner {number:03}_{1000 + number}_assignsubmission_file_/21-first-functions.ipynb"] = body
    files["Nobody_999_assignsubmission_file_/21-first-functions.ipynb"] = b"{ half a notebook"
    files["../../escaped/21-first-functions.ipynb"] = b"x"
    return files


def rows(path: Path) -> list[dict[str, str]]:
    """Reads a table."""
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_a_day_from_an_archive_to_marks_and_back_to_the_platform(homework, tmp_path):
    with zipfile.ZipFile(tmp_path / "moodle.zip", "w") as archive:
        for name, body in classroom(homework, LEARNERS).items():
            archive.writestr(name, body)
    worksheet = ["Identifier,Full name,Email address,Last modified (submission),Grade,Maximum grade,Last modified (grade),Feedback comments",
                 *(f'Participant {1000 + number},Learner {number:03},,"Friday, 20 November 2026, {"9:00 PM" if number else "11:58 PM"}",,10.00,-,'
                   for number in range(LEARNERS)), "Participant 5000,Sam Silent,,-,,10.00,-,"]
    (tmp_path / "worksheet.csv").write_text("\n".join(worksheet) + "\n", encoding="utf-8")
    (tmp_path / "policy.properties").write_text("deadline = 2026-11-20 22:00\nlate.percent-a-day = 10\n", encoding="utf-8")
    shared = ("--exercises", homework)

    collected = course("collect", tmp_path / "moodle.zip", "--roster", tmp_path / "worksheet.csv", "--times", tmp_path / "worksheet.csv",
                       "--out", tmp_path / "handed-in", *shared)
    assert collected.returncode == 0, collected.stderr
    assert f"Notebooks that count: {LEARNERS + 1}   Earlier attempts: 0   People without a submission: 1" in collected.stdout
    assert "leads out of the archive" in collected.stderr

    graded = course("grade", tmp_path / "handed-in", "--out", tmp_path / "grades", *shared, *SANDBOX)
    assert graded.returncode == 0, graded.stderr
    earned = {row["learner"]: float(row["earned"]) for row in rows(tmp_path / "grades" / "grades.csv")}
    right = [f"Learner {number:03}" for number in range(LEARNERS) if number % 5 < 3 and number % 50 != 7]
    assert all(earned[learner] == 10 for learner in right) and len(right) > LEARNERS / 2
    assert all(points == 0 for learner, points in earned.items() if learner not in right)

    marked = course("marks", tmp_path / "grades", "--policy", tmp_path / "policy.properties", "--moodle", tmp_path / "worksheet.csv", *shared)
    assert marked.returncode == 0, marked.stderr
    grade = {row["Full name"]: row["Grade"] for row in rows(tmp_path / "grades" / "moodle.csv")}
    assert grade["Learner 000"] == "9" and grade["Learner 001"] == "10" and grade["Sam Silent"] == ""

    mended = shutil.copytree(homework, tmp_path / "mended")
    check = mended / "checks" / "SquarePlusOneCheck.java"
    check.write_text(check.read_text(encoding="utf-8").replace("FunctionKey.of(x -> x * x + 1)", "FunctionKey.of(x -> x * x)"), encoding="utf-8")
    assert course("release", mended).returncode == 0
    again = course("regrade", tmp_path / "handed-in", "--out", tmp_path / "grades", "--exercise", "21.1", "--exercises", mended, *SANDBOX)
    assert again.returncode == 0, again.stderr
    changes = rows(tmp_path / "grades" / "regrade-21.1.csv")
    assert {change["learner"] for change in changes if change["before"] == "10" and change["after"] == "0"} == set(right)
    assert all(row["earned"] == "0" for row in rows(tmp_path / "grades" / "marks.csv") if row["learner"] in right)
    assert {row["Grade"] for row in rows(tmp_path / "grades" / "moodle.csv") if row["Full name"] in right} == {"0"}
    upward = {change["learner"] for change in changes if change["before"] == "0"}
    assert upward == {f"Learner {number:03}" for number in range(LEARNERS) if number % 5 == 3 and number // 5 % 3 == 1 and number % 50 != 7}


def test_the_chapter_of_the_guide_becomes_a_notebook_that_runs(tmp_path, monkeypatch):
    source = tmp_path / "20-the-oven.md"
    source.write_text(printed("markdown", "The oven"), encoding="utf-8")
    notebook = source.with_suffix(".ipynb")
    notebook.write_text(chapter_notebook(source), encoding="utf-8")
    monkeypatch.setattr(kept, "EXECUTED", tmp_path / "executed")
    wrong, line = execution.execute(notebook, "")
    assert wrong == [] and " for 3 cells" in line, (wrong, line)


OWN_WAY = "double sum = 1; for (int i = 0; i < 2; i++) { double step = x; if (i == 1) { step = x * x - x; } sum = sum + step; } return sum;"
OTHER_NAMES = ("double total = 1;\n    // all by myself\n    for (int k = 0; k < 2; k++) {\n        double part = x;\n        if (k == 1) {\n"
               "            part = x * x - x;\n        }\n        total = total + part;\n    }\n    return total;")
ANOTHER_WAY = "if (x < 0) { return f(-x); } double[] powers = {1, x, x * x}; return java.util.Arrays.stream(powers).sum() - powers[1];"


def test_answers_that_differ_in_names_and_layout_alone_are_shown_side_by_side(homework, tmp_path):
    for learner, body in {"ann": OWN_WAY, "bob": OTHER_NAMES, "cleo": ANOTHER_WAY, "dan": "return x * x + 1;"}.items():
        (tmp_path / "handed-in" / learner).mkdir(parents=True)
        (tmp_path / "handed-in" / learner / "21-first-functions.ipynb").write_bytes(answered(homework, body))
    run = course("similar", tmp_path / "handed-in", "--out", tmp_path / "grades", "--exercises", homework)
    assert run.returncode == 0 and "1 pair of answers is at least 80 % alike: a hint to read both, and no verdict." in run.stdout, run.stdout + run.stderr
    assert [(row["exercise"], row["first"], row["second"]) for row in rows(tmp_path / "grades" / "similar" / "similar.csv")] == [("21.1", "ann", "bob")]
    assert "all by myself" in (tmp_path / "grades" / "similar" / "index.html").read_text(encoding="utf-8")


@pytest.mark.skipif(bool(SANDBOX), reason="the packed grader runs submissions in a sandbox only")
def test_the_packed_autograder_grades_what_the_platform_hands_it(homework, tmp_path):
    run = course("package", "gradescope", homework)
    assert run.returncode == 0, run.stderr
    place = tmp_path / "autogräder"
    with zipfile.ZipFile(ROOT / "target" / "gradescope.zip") as archive:
        archive.extractall(place / "source")
    (place / "submission").mkdir()
    for body, earned, said in ((b"", 0, "No notebook was found"), (answered(homework, "return x * x + 1;"), 10, ""), (answered(homework, "return 1;"), 0, "")):
        if body:
            (place / "submission" / "21-first-functions.ipynb").write_bytes(body)
        subprocess.run(["sh", place / "source" / "run_autograder"], env={**os.environ, "AUTOGRADER": str(place), "LC_ALL": "C"}, check=True)
        results = json.loads((place / "results" / "results.json").read_text(encoding="utf-8"))
        assert results["score"] == earned and said in results["output"], results
        assert [test["max_score"] for test in results["tests"]] == ([4, 6] if body else [])


@pytest.mark.skipif(bool(SANDBOX), reason="the packed grader runs submissions in a sandbox only")
def test_the_packed_autograder_knows_whose_numbers_count(own_numbers, tmp_path):
    assert course("package", "gradescope", own_numbers).returncode == 0
    with zipfile.ZipFile(ROOT / "target" / "gradescope.zip") as archive:
        archive.extractall(tmp_path / "source")
    (tmp_path / "submission").mkdir()
    a, b = numbers(own_numbers)["Ann Example"]
    notebook = own_notebook(own_numbers, "Ann Example").read_text(encoding="utf-8")
    (tmp_path / "submission" / "22-your-own-slope.ipynb").write_text(
        notebook.replace("return todo();", f"return {a} * {b} * Math.pow(x, {b - 1});"), encoding="utf-8")
    for name, earned in (("Ann Example", 5), ("Bob Sample", 0)):
        metadata = {"id": 123456, "users": [{"email": "someone@example.com", "id": 102, "name": name}]}
        (tmp_path / "submission_metadata.json").write_text(json.dumps(metadata), encoding="utf-8")
        subprocess.run(["sh", tmp_path / "source" / "run_autograder"], env={**os.environ, "AUTOGRADER": str(tmp_path)}, check=True)
        results = json.loads((tmp_path / "results" / "results.json").read_text(encoding="utf-8"))
        assert results["score"] == earned, results


CONTAINER_RIGHTS = ("chown", "dac_override", "fowner", "fsetid", "kill", "setgid", "setuid", "setpcap", "net_bind_service", "net_raw",
                    "sys_chroot", "mknod", "audit_write", "setfcap")


def alone() -> list[str]:
    """Returns what makes a program see no other, as in a container, where the system lets us."""
    command = [shutil.which("unshare") or "unshare", "--pid", "--fork", "--mount-proc"]
    return command if shutil.which("unshare") and subprocess.run([*command, "true"], capture_output=True).returncode == 0 else []


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0 or not shutil.which("setpriv"), reason="only root can grade as a container does")
def test_the_image_grades_with_a_containers_rights_and_without_bubblewrap(homework, tmp_path):
    run = course("package", "image", homework)
    assert run.returncode == 0 and "docker build" in run.stdout, run.stderr
    programs = tmp_path / "bin"
    programs.mkdir()
    for name in ("sh", "env", "java", "ldd", "dirname", "setpriv", "chroot", "mknod", "rm"):
        (programs / name).symlink_to(shutil.which(name))
    for learner, body in {"ann": "return x * x + 1;", "bob": "System.exit(0); return 1;"}.items():
        (tmp_path / "handed-in" / learner).mkdir(parents=True)
        (tmp_path / "handed-in" / learner / "21-first-functions.ipynb").write_bytes(answered(homework, body))
    rights = "-all," + ",".join("+" + right for right in CONTAINER_RIGHTS)
    graded = subprocess.run([*alone(), shutil.which("setpriv"), f"--bounding-set={rights}", "sh", ROOT / "target" / "grader-image" / "grader.sh",
                             "grade", tmp_path / "handed-in", "--out", tmp_path / "grades"],
                            env={"PATH": str(programs)}, capture_output=True, text=True, encoding="utf-8")
    assert graded.returncode == 0 and "Sandbox: a user of its own" in graded.stdout, graded.stdout + graded.stderr
    assert {row["learner"]: row["21.1"] for row in rows(tmp_path / "grades" / "grades.csv")} == {"ann": "10", "bob": "0"}


def test_nbgrader_takes_what_was_released_and_keeps_the_stub(homework, tmp_path):
    nbgrader = os.environ.get("NBGRADER")
    if not nbgrader:
        pytest.skip("./course test teacher installs nbgrader")
    shutil.copytree(homework / "grading" / "nbgrader", tmp_path, dirs_exist_ok=True)
    environ = {**os.environ, "PATH": nbgrader + os.pathsep + os.environ["PATH"]}
    environ.pop("PYTHONPATH", None)
    released = tmp_path / "release" / "21-first-functions" / "21-first-functions.ipynb"
    for command in (["generate_assignment", "21-first-functions", "--create"], ["validate", str(released)]):
        run = subprocess.run([Path(nbgrader) / "nbgrader", *command], cwd=tmp_path, env=environ, capture_output=True, text=True, encoding="utf-8")
        assert run.returncode == 0, run.stderr
    text = released.read_text(encoding="utf-8")
    assert "checksum" in text and "return todo();" in text and "x * x + 1" not in text
    assert "passes all the tests" in run.stdout, run.stdout
