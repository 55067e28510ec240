"""Looks at everything the course needs, and names the one thing to mend first."""

import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from . import jdk as jdks
from . import kernel, maven
from .machine import VENV, environment, python_of
from .problem import Problem
from .say import say

SANDBOX_TOOLS = ("bwrap", "setpriv", "chroot")
SANDBOXES = {"bubblewrap": ["bwrap", "--ro-bind", "/", "/", "--unshare-all", "true"],
             "users of their own, for root in a container": ["setpriv", "--no-new-privs", "chroot", "--userspec=62999:62999", "--groups=", "/", "true"]}
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")

DRAW = """import java.awt.Font;
public class Draw {
    public static void main(String[] a) {
        var image = new java.awt.image.BufferedImage(40, 20, java.awt.image.BufferedImage.TYPE_INT_RGB);
        image.createGraphics().drawString("x", 5, 15);
        System.out.print(new Font(Font.SANS_SERIF, Font.PLAIN, 12).getFontName());
    }
}
"""


@dataclass(frozen=True)
class Finding:
    """One line of the report: what was looked at, whether it is well, and what to do if not."""

    what: str
    well: bool
    text: str
    action: str = ""
    needed: bool = True


def examine() -> int:
    """Prints the report; 0 if everything that is needed is there."""
    findings = [_python(), *_java(), *_kernel(), sandbox(), _browser()]
    for finding in findings:
        mark = "ok     " if finding.well else "missing" if finding.needed else "absent "
        say(f"{mark}  {finding.what:<11} {finding.text}")
    broken = next((finding for finding in findings if finding.needed and not finding.well), None)
    absent = next((finding for finding in findings if not finding.well), None)
    if broken:
        say(f"\nThe one thing to do now: {broken.action}")
    elif absent:
        say(f"\nEverything a learner needs is there. For {absent.what}: {absent.action}")
    else:
        say("\nEverything is there.")
    return 1 if broken else 0


def _python() -> Finding:
    return Finding("Python", True, f"{sys.version.split()[0]} in {sys.executable}")


def _java() -> list[Finding]:
    try:
        jdk = jdks.find()
    except Problem as problem:
        return [Finding("JDK", False, "none that is new enough", str(problem))]
    findings = [Finding("JDK", True, f"{jdk.version} in {jdk.home}")]
    try:
        findings.append(Finding("Maven", True, maven.find(jdk)))
    except Problem as problem:
        findings.append(Finding("Maven", False, "none that is new enough", str(problem)))
    return findings + [_fonts(jdk)]


def _fonts(jdk: jdks.Jdk) -> Finding:
    """Draws a letter as a chart would: Java needs fontconfig and at least one font for it."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "Draw.java"
        source.write_text(DRAW, encoding="utf-8")
        try:
            run = subprocess.run([jdk.tool("java"), "-Djava.awt.headless=true", str(source)], capture_output=True, text=True,
                                 errors="replace", env=environment(jdk), timeout=60)
        except subprocess.TimeoutExpired:
            return Finding("fonts", False, "drawing a letter took more than a minute", "Start ./course doctor once more.")
    if run.returncode == 0:
        return Finding("fonts", True, f"charts can be lettered ({run.stdout.strip()})")
    return Finding("fonts", False, "Java cannot draw letters, so charts will fail",
                   "Install fonts (Debian or Ubuntu: apt install fontconfig fonts-dejavu-core) and restart the kernel.")


def _kernel() -> list[Finding]:
    if not (kernel.FOLDER / "kernel.json").exists() or not python_of(VENV).exists():
        return [Finding("kernel", False, "not installed yet", "./course lab sets it up the first time.", needed=False)]
    jars = sorted(kernel.FOLDER.glob("lib-*/*.jar"))
    return [Finding("kernel", True, f"java, in {kernel.FOLDER}"),
            Finding("class path", True, f"jjava.jar and {len(jars)} jars, {jars[0].parent.name if jars else 'none'}")]


def sandbox() -> Finding:
    """Tries the grader's sandboxes in its order; the first that works is the one it takes."""
    causes = []
    for name, attempt in SANDBOXES.items():
        cause = _cause(attempt)
        if not cause:
            return Finding("sandbox", True, name + (f" ({'; '.join(causes)})" if causes else ""))
        causes.append(f"{name}: {cause}")
    return Finding("sandbox", False, "none works here; " + "; ".join(causes),
                   "grading needs bubblewrap on Linux (Debian or Ubuntu: apt install bubblewrap), or a container elsewhere "
                   "(./course package image, see docs/grading.md), or --trust-submissions.", needed=False)


def _cause(attempt: list[str]) -> str:
    """Returns why a sandbox does not work, or nothing if it does."""
    missing = next((tool for tool in attempt if tool in SANDBOX_TOOLS and not shutil.which(tool)), None)
    if missing:
        return f"{missing} is not installed"
    run = subprocess.run(attempt, capture_output=True, text=True, errors="replace")
    return "" if run.returncode == 0 else " ".join(run.stderr.split()) or f"{attempt[0]} ends with {run.returncode}"


def _browser() -> Finding:
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, BROWSERS)), None)
    if found:
        return Finding("browser", True, f"{found} (for the tests of the pages)")
    return Finding("browser", False, "no Chromium: the tests of the pages will be skipped",
                   "the tests of the pages need Chromium (Debian: apt install chromium).", needed=False)
