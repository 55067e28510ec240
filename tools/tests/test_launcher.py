"""The launcher speaks in sentences and changes nothing that it need not."""

import json
import os
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest

from coursetools import strict
from coursetools.launcher import alone, kernel, machine, maven, venv
from coursetools.launcher.jdk import Jdk

COURSE = Path(__file__).resolve().parents[2] / "course"


def course(*arguments):
    """Runs ./course."""
    return subprocess.run([sys.executable, str(COURSE), *arguments], capture_output=True, text=True, encoding="utf-8")


def test_alone_it_explains_itself():
    run = course()
    assert run.returncode == 0
    assert "./course lab      is all a learner needs" in run.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe without a reader is told otherwise there")
def test_it_ends_quietly_when_nobody_reads_to_the_end():
    reader, writer = os.pipe()
    os.close(reader)
    run = subprocess.run([sys.executable, str(COURSE)], stdout=writer, stderr=subprocess.PIPE)
    os.close(writer)
    assert (run.returncode, run.stderr) == (0, b"")


def test_a_misspelled_verb_is_answered_with_the_nearest():
    run = course("lap")
    assert run.returncode == 2
    assert run.stderr == "./course has no verb lap. Did you mean ./course lab?\n"


def test_a_misspelled_stage_is_no_test_that_passed():
    run = course("test", "jawa")
    assert run.returncode == 1
    assert run.stderr.startswith("There is no stage jawa. The stages are: java,")


@pytest.mark.parametrize("verb", ["lab", "run", "submit", "site", "make", "verify", "test", "doctor"])
def test_every_verb_has_help_with_an_example(verb):
    run = course(verb, "--help")
    assert run.returncode == 0
    assert f"./course {verb}" in run.stdout.split("Example:")[1]


@pytest.mark.parametrize("platform, wanted", [("linux", "C.UTF-8"), ("darwin", "en_US.UTF-8"), ("win32", None)])
def test_what_is_started_gets_a_utf8_locale(platform, wanted):
    settings = machine.utf8_locale(platform)
    assert settings.get("LC_ALL") == wanted
    assert settings["PYTHONUTF8"] == "1"


def test_programs_are_found_under_the_names_that_each_system_gives_them():
    assert machine.python_of(Path("venv"), "nt") == Path("venv/Scripts/python.exe")
    assert machine.python_of(Path("venv"), "posix") == Path("venv/bin/python")
    assert Jdk(Path("jdk"), 17).tool("java", "nt") == str(Path("jdk/bin/java.exe"))
    assert Jdk(Path("jdk"), 17).tool("java", "posix") == str(Path("jdk/bin/java"))


def test_the_windows_launcher_hands_everything_to_the_file_beside_it_and_its_exit_code_back():
    lines = COURSE.with_suffix(".cmd").read_text(encoding="ascii").splitlines()
    starts = [line for line in lines if "%~dp0course" in line]
    assert [line.partition(" >nul")[0] for line in starts] == ["where py", "where python"]
    assert all(line.endswith('"%~dp0course" %* & exit /b)') for line in starts)
    assert lines[-1] == "exit /b 1"


def test_the_kernel_gets_a_utf8_locale_from_its_description_wherever_it_is_started():
    linux, windows = (kernel.description(Jdk(Path("/jdk"), 17), platform)["env"] for platform in ("linux", "win32"))
    assert linux == {"LC_ALL": "C.UTF-8", "LANG": "C.UTF-8"} and windows == {}


def test_mavens_version_is_read():
    assert maven.version("Apache Maven 3.8.7 (b89d5959fcde851dcb1c8946a785a163f14e1e29)") == (3, 8)
    assert maven.version("mvn: not found") is None


def test_jars_are_built_when_a_source_says_something_else_and_not_when_it_merely_has_another_date(tmp_path, monkeypatch):
    source, jar = tmp_path / "lib/core/src/main/A.java", tmp_path / "lib/core/target/chainrule-core.jar"
    for file in (source, jar, tmp_path / "pom.xml", tmp_path / "lib/core/pom.xml"):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("one")
    built, read = [], []
    fingerprint = maven.fingerprint
    monkeypatch.setattr(maven, "ROOT", tmp_path)
    monkeypatch.setattr(maven, "TARGET", tmp_path / "target")
    monkeypatch.setattr(alone, "FILE", tmp_path / "lock")
    monkeypatch.setattr(maven, "run", lambda arguments, jdk: built.append(arguments))
    monkeypatch.setattr(maven, "fingerprint", lambda modules: read.append(modules) or fingerprint(modules))
    changes = {"at first": lambda: None, "nothing": lambda: None, "a date": lambda: os.utime(source, (1, 1)), "nothing again": lambda: None,
               "a source": lambda: source.write_text("two"), "a jar is gone": jar.unlink}
    seen = {}
    for what, change in changes.items():
        before = len(built), len(read)
        change()
        maven.build(maven.CORE, Jdk(Path("/jdk"), 17))
        seen[what] = len(built) > before[0], len(read) > before[1]
    assert seen == {"at first": (True, True), "nothing": (False, False), "a date": (False, True), "nothing again": (False, False),
                    "a source": (True, True), "a jar is gone": (True, True)}


def test_maven_downloads_into_the_course_where_the_home_folder_takes_nothing(tmp_path, monkeypatch):
    monkeypatch.delenv("MAVEN_OPTS", raising=False)
    assert maven.repository(tmp_path) == []
    monkeypatch.setattr(maven.os, "access", lambda folder, how: folder != tmp_path)
    assert maven.repository(tmp_path) == [f"-Dmaven.repo.local={machine.TARGET / 'maven-repository'}"]
    monkeypatch.setenv("MAVEN_OPTS", "-Dmaven.repo.local=/elsewhere")
    assert maven.repository(tmp_path) == []


def test_without_a_network_maven_and_pip_say_so():
    assert "connected to the network" in maven.explanation(["[ERROR] Could not transfer artifact org.x:y:pom:1: Unknown host"])
    assert "connected to the network" in venv.explanation(["ERROR: No matching distribution found for jjava==1.0a8"])


def test_the_sentence_about_the_network_is_not_buried_in_what_the_tools_print():
    maven_says = ["[ERROR] Some problems were encountered", "[ERROR] Could not transfer artifact a:b", "[ERROR] Re-run Maven with -X"] * 5
    pip_says = ["WARNING: Retrying after NewConnectionError error"] * 5 + ["ERROR: No matching distribution found for jjava"]
    for text, word in [(maven.explanation(maven_says), "transfer artifact a:b)"), (venv.explanation(pip_says), "found for jjava)")]:
        assert len(text.splitlines()) == 1
        assert text.endswith(word)


def test_an_error_of_the_compiler_is_shown_as_it_is():
    assert "Foo.java:[3,5] ';' expected" in maven.explanation(["[INFO] x", "[ERROR] Foo.java:[3,5] ';' expected"])


def test_the_kernel_starts_one_java_machine_from_the_jdk_that_was_found():
    spec = kernel.description(Jdk(Path("/jdk"), 17), "linux")
    assert spec["argv"][0] == str(Path("/jdk/bin/java"))
    assert spec["argv"][-2:] == ["{resource_dir}/kernel.jar", "{connection_file}"]
    assert spec["interrupt_mode"] == "message"


def test_the_kernel_offered_to_others_starts_from_where_its_jars_are(tmp_path):
    folder = kernel.offer(Jdk(Path("/jdk"), 17), tmp_path)
    spec = json.loads((folder / "kernel.json").read_text(encoding="utf-8"))
    assert str(kernel.FOLDER / "kernel.jar") in spec["argv"]
    assert not [part for part in spec["argv"] if "resource_dir" in part]


def test_an_archive_of_classes_is_for_one_build_of_java_and_may_be_missing():
    argv = kernel.description(Jdk(Path("/jdk"), 17), "linux")["argv"]
    assert "-Xshare:auto" in argv
    assert f"-XX:SharedArchiveFile={{resource_dir}}/{kernel.archive(Jdk(Path('/jdk'), 17))}" in argv
    assert kernel.archive(Jdk(Path("/jdk"), 17)) != kernel.archive(Jdk(Path("/jdk"), 25))


@pytest.fixture
def kernel_folder(tmp_path, monkeypatch):
    """A folder for a kernel, with a jar of the kernel's own; returns what was run to archive classes."""
    monkeypatch.setattr(kernel, "FOLDER", tmp_path / "java")
    monkeypatch.setattr(kernel, "VENV", tmp_path)
    monkeypatch.setattr(kernel, "jars", lambda: [tmp_path / "course.jar"])
    kernel.FOLDER.mkdir()
    (kernel.FOLDER / "jjava.jar").write_bytes(b"kernel")
    (tmp_path / "course.jar").write_bytes(b"first")
    runs = []
    monkeypatch.setattr(kernel.subprocess, "run", lambda command, **_: runs.append(
        json.loads((Path(command[-1]) / "training" / "kernel.json").read_text(encoding="utf-8"))["argv"]))
    return runs


def test_classes_are_archived_once_also_where_that_fails(kernel_folder):
    for _ in range(2):
        kernel.install(Jdk(Path("/jdk"), 17))
    assert [path.stat().st_size for path in kernel.FOLDER.glob("*.jsa")] == [0]
    assert len(kernel_folder) == 1
    draft = kernel.FOLDER / (kernel.archive(Jdk(Path("/jdk"), 17)).removesuffix(".jsa") + ".part")
    assert f"-XX:ArchiveClassesAtExit={draft}" in kernel_folder[0]
    assert not [part for part in kernel_folder[0] if "SharedArchiveFile" in part]


def test_a_folder_that_takes_nothing_is_left_without_an_archive(kernel_folder, monkeypatch):
    monkeypatch.setattr(kernel.os, "access", lambda path, mode: path != kernel.FOLDER)
    kernel.install(Jdk(Path("/jdk"), 17))
    assert kernel_folder == []


def test_classes_are_archived_anew_when_a_jar_or_the_jdk_changes(kernel_folder):
    kernel.install(Jdk(Path("/jdk"), 17))
    kernel.install(Jdk(Path("/jdk"), 25))
    (kernel.FOLDER.parent / "course.jar").write_bytes(b"second")
    kernel.install(Jdk(Path("/jdk"), 25))
    assert len(kernel_folder) == 3
    assert len(list(kernel.FOLDER.glob("*.jsa"))) == 1


def test_manifest_lines_are_folded_at_72_bytes():
    folded = kernel.folded("Class-Path: " + " ".join(f"lib/some-library-{i}.jar" for i in range(30)))
    assert all(len(line) <= 71 for line in folded.split("\n"))
    assert all(line.startswith(" ") for line in folded.split("\n")[1:])
    assert folded.replace("\n ", "").endswith("lib/some-library-29.jar")


def cell(source, *outputs, tags=()):
    """A code cell that was executed."""
    return nbformat.v4.new_code_cell(source, outputs=list(outputs), metadata={"tags": list(tags)})


def complaints(*cells):
    """What is wrong with a notebook of these cells."""
    return strict.complaints(nbformat.v4.new_notebook(cells=list(cells)))


def test_an_error_fails_a_notebook_unless_it_was_meant():
    error = nbformat.v4.new_output("error", ename="Oops", evalue="no", traceback=[])
    assert complaints(cell("x", error)) == ["cell 1 (x): Oops: no"]
    assert complaints(cell("x", error, tags=["raises-exception"])) == []
    assert complaints(cell("x", tags=["raises-exception"])) == ["cell 1 (x): it is marked as failing on purpose, but it did not fail"]


def test_a_picture_that_is_missing_fails_a_notebook():
    picture = nbformat.v4.new_output("execute_result", {"image/png": "…", "text/plain": "a line"})
    assert complaints(cell('plot("t", "x", "y")')) == ['cell 1 (plot("t", "x", "y")): it should draw a picture, but there is none']
    assert complaints(cell('plot("t", "x", "y")', picture)) == []
    assert "diagram" in complaints(cell("at.tree()"))[0]


def test_an_objects_address_fails_a_notebook():
    shown = nbformat.v4.new_output("execute_result", {"text/plain": "org.knowm.xchart.XYChart@6a55fa1e"})
    assert "address" in complaints(cell("chart", shown))[0]


def test_a_line_on_stderr_fails_a_notebook():
    assert "stderr" in complaints(cell("x", nbformat.v4.new_output("stream", name="stderr", text="SLF4J: no providers")))[0]
