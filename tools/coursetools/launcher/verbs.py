"""What each verb does: sets up what it needs, then hands over. What reads much that no other verb needs is imported where it is started."""

import contextlib
import os
import subprocess
import sys
from pathlib import Path

from . import jdk as jdks
from . import grading, jupyter, kernel, maven, venv, work
from . import progress as standing
from .jdk import Jdk
from .machine import ROOT, SITE_LOCK, SITE_VENV, TARGET, TOOLS_LOCK, VENV, environment, python_of
from .say import say

FIRST_PAGE = "notebooks/00-before-you-start.ipynb"
ONLY_THIS_COURSE = ["--KernelSpecManager.allowed_kernelspecs=java", "--KernelSpecManager.ensure_native_kernel=False",
                    "--MultiKernelManager.default_kernel_name=java", "--LabApp.extension_manager=readonly"]


def _python(module: str, arguments: list[str], environ: dict[str, str], of: Path = VENV) -> int:
    return subprocess.run([str(python_of(of)), "-m", module, *arguments], cwd=ROOT, env=environ).returncode


def lab(arguments: list[str]) -> int:
    """Opens the course in JupyterLab."""
    named = bool(arguments) and not arguments[0].startswith("-")
    first = work.notebook(arguments[0]) if named else FIRST_PAGE
    arguments = arguments[1:] if named else arguments
    jdk = jupyter.ready()
    for sentence in work.deliver():
        say(sentence)
    command = [str(python_of(VENV)), "-m", "jupyterlab", f"--ServerApp.root_dir={work.WORK}", "--ServerApp.log_level=WARN",
               f"--LabApp.default_url=/lab/tree/{first}", *ONLY_THIS_COURSE, *arguments]
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        say("You are the administrator of this machine, so JupyterLab is started with --allow-root.")
        command.append("--allow-root")
    environ = {**jupyter.environment(jdk), "CHAINRULE_PROGRESS": str(standing.LOG)}
    say("Starting JupyterLab; stop it with Ctrl-C.")
    sys.stdout.flush()
    if os.name == "nt":
        return subprocess.run(command, cwd=ROOT, env=environ).returncode
    os.chdir(ROOT)
    os.execve(command[0], command, environ)


def run(arguments: list[str]) -> int:
    """Executes notebooks, strictly and without a browser."""
    jdk = jupyter.ready()
    return _python("coursetools.run", arguments, jupyter.environment(jdk))


def offer_kernel(arguments: list[str]) -> int:
    """Makes the kernel known outside this folder."""
    jdk = jupyter.ready()
    asked = [str(python_of(VENV)), "-c", "from jupyter_core.paths import jupyter_data_dir; print(jupyter_data_dir())"]
    data = subprocess.run(asked, capture_output=True, text=True, check=True, encoding="utf-8", env=environment(jdk)).stdout.strip()
    folder = kernel.offer(jdk, Path(data))
    say(f"The kernel \"Java (the chain rule)\" is now in {folder}. VS Code and every Jupyter of yours offer it; delete that folder to take it back.")
    return 0


def progress(arguments: list[str]) -> int:
    """Shows where the learner stands, or begins anew."""
    if arguments not in ([], ["--reset"]):
        say("./course progress shows where you stand; ./course progress --reset begins anew.")
        return 2
    standing.reset() if arguments else standing.show()
    return 0


def submit(arguments: list[str]) -> int:
    """Writes the one file to hand in."""
    if len(arguments) != 1:
        say("Which chapter? For example: ./course submit 06")
        return 2
    say(work.submit(arguments[0].zfill(2)))
    return 0


def _java_app(jar: str, arguments: list[str], jdk: Jdk) -> int:
    return subprocess.run([jdk.tool("java"), "-Dfile.encoding=UTF-8", "-jar", str(ROOT / jar), *arguments], env=environment(jdk)).returncode


def _grader(command: str, arguments: list[str]) -> int:
    """Runs a command of the grader, on the course's own exercises unless told others."""
    jdk = jdks.find()
    return subprocess.run([*grading.command(jdk), command, *_on_exercises(arguments)], env=environment(jdk)).returncode


def _on_exercises(arguments: list[str]) -> list[str]:
    """Adds the course's own exercises unless others are named."""
    given = any(argument.split("=")[0] == "--exercises" for argument in arguments)
    return arguments if given else [*arguments, "--exercises", str(grading.EXERCISES)]


def collect(arguments: list[str]) -> int:
    """Brings what a class handed in into the shape that is graded."""
    return _grader("collect", arguments)


def grade(arguments: list[str]) -> int:
    """Grades a folder of submissions."""
    return _grader("grade", arguments)


def regrade(arguments: list[str]) -> int:
    """Judges one exercise anew after its check was mended."""
    return _grader("regrade", arguments)


def marks(arguments: list[str]) -> int:
    """Turns results into marks."""
    return _grader("marks", arguments)


def package(arguments: list[str]) -> int:
    """Packs the grader and some exercises for Gradescope or for a container."""
    places = {"gradescope": TARGET / "gradescope.zip", "image": TARGET / "grader-image"}
    if not arguments or arguments[0] not in places or len(arguments) > 2:
        say("For Gradescope, or as a container's image? For example: ./course package gradescope homework")
        return 2
    jdk = jdks.find()
    maven.build(maven.GRADER, jdk)
    folder = str(Path(arguments[1]).resolve()) if len(arguments) == 2 else ""
    venv.make(VENV, TOOLS_LOCK)
    return _python("coursetools.package", [arguments[0], folder, str(places[arguments[0]])], environment(jdk))


def report(arguments: list[str]) -> int:
    """Summarises what grading wrote."""
    jdk = jdks.find()
    maven.build(maven.REPORT, jdk)
    return _java_app("lib/report/target/chainrule-report.jar", arguments, jdk)


def similar(arguments: list[str]) -> int:
    """Lists answers of different learners that are alike."""
    jdk = jdks.find()
    maven.build(maven.SIMILARITY, jdk)
    return _java_app("lib/similarity/target/chainrule-similarity.jar", _on_exercises(arguments), jdk)


def explain(arguments: list[str]) -> int:
    """Explains a typed program at a point; standard output carries the answer alone."""
    jdk = jdks.find()
    with contextlib.redirect_stdout(sys.stderr):
        maven.build(maven.EXPLAIN, jdk)
    return _java_app("lib/explain/target/chainrule-explain.jar", arguments, jdk)


def site(arguments: list[str]) -> int:
    """Builds the pages from notebooks that have just run."""
    jdk = jupyter.ready()
    maven.build(maven.WEB, jdk, maven.SCRIPTS)
    executed = _python("coursetools.run", ["--for-pages"], jupyter.environment(jdk))
    if executed != 0:
        return executed
    venv.make(SITE_VENV, SITE_LOCK)
    return _python("coursetools.site", arguments, environment(jdk), of=SITE_VENV)


def make(arguments: list[str]) -> int:
    """Generates notebooks and exercises from their sources."""
    venv.make(VENV, TOOLS_LOCK)
    return _python("coursetools.make", arguments, environment())


def release(arguments: list[str]) -> int:
    """Releases a teacher's own exercises."""
    if len(arguments) != 1 and (len(arguments) != 3 or arguments[1] != "--roster"):
        say("Which folder? For example: ./course release homework, or with numbers of each learner's own: ./course release homework --roster participants.csv")
        return 2
    jdk = jdks.find()
    maven.build(maven.GRADER, jdk)
    venv.make(VENV, TOOLS_LOCK)
    given = [argument if argument == "--roster" else str(Path(argument).resolve()) for argument in arguments]
    return _python("coursetools.release", given, environment(jdk))


def verify(arguments: list[str]) -> int:
    """Tests the five guarantees."""
    jdk = jupyter.ready()
    maven.build(maven.GRADER, jdk)
    given = [argument if argument.isdigit() else str(Path(argument).resolve()) for argument in arguments]
    return _python("coursetools.verify", given, jupyter.environment(jdk))


def test(arguments: list[str]) -> int:
    """Runs every test of the course."""
    from . import testing
    return testing.run_all(arguments)


def bench(arguments: list[str]) -> int:
    """Times the library beside gradients written by hand."""
    from . import benching
    return benching.run(arguments)


def doctor(arguments: list[str]) -> int:
    """Looks at everything the course needs."""
    from .doctor import examine
    return examine()
