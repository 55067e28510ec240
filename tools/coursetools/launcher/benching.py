"""Measures the library beside gradients written by hand and, where asked for, beside Python's libraries; prints one table."""

import subprocess
from pathlib import Path

from . import jdk as jdks
from . import grade_bench, maven, venv
from .jdk import Jdk
from .machine import ROOT, TARGET, environment, python_of
from .problem import Problem
from .say import say

PEERS = ROOT / "tools" / "bench" / "peers.py"
PEERS_LOCK = ROOT / "tools" / "bench" / "requirements.lock"
PEERS_VENV = TARGET / "bench-python"
JAR = ROOT / "lib" / "bench" / "target" / "chainrule-bench.jar"
OUT = TARGET / "bench"
NAMES = {"byHand": "by hand", "compiled": "compiled", "example": "eager", "network": "eager", "small": "compiling 7 steps",
         "large": "compiling 10,000 steps", "product": "product 256x256"}
HOMES = {"example": "example", "network": "network 2-16-16-1"}

Figures = dict[str, dict[str, float]]


def run(arguments: list[str]) -> int:
    """Measures, prints the table and says where the figures lie."""
    quick, peers, paired = ("--" + name in arguments for name in ("quick", "peers", "paired"))
    wanted = [argument for argument in arguments if not argument.startswith("--")]
    jdk = jdks.find()
    if wanted[:1] == ["grade"]:
        return _grading(jdk, arguments)
    maven.build(maven.BENCH, jdk)
    OUT.mkdir(parents=True, exist_ok=True)
    files = [_paired(jdk, wanted) if paired else _java(jdk, quick, wanted)]
    if peers:
        venv.make(PEERS_VENV, PEERS_LOCK)
        files.append(_python(jdk, wanted))
    say("")
    for line in table(read("\n".join(file.read_text(encoding="utf-8") for file in files))):
        say(line)
    say(f"\nEach figure with its spread: {', '.join(str(file.relative_to(ROOT)) for file in files)}")
    return 0


def _grading(jdk: Jdk, arguments: list[str]) -> int:
    quick = "--quick" in arguments
    if "--memory" in arguments:
        return grade_bench.memory(jdk, [int(count) for count in arguments if count.isdigit()] or [10, 100, 1000])
    return grade_bench.spark(jdk, quick) if "--spark" in arguments else grade_bench.run(jdk, quick)


def _java(jdk: Jdk, quick: bool, wanted: list[str]) -> Path:
    return _logged(jdk, "java.tsv", "jmh.txt", ["-jar", str(JAR)], ["quick" if quick else "full", *wanted])


def _paired(jdk: Jdk, wanted: list[str]) -> Path:
    return _logged(jdk, "paired.tsv", "paired.txt", ["-cp", str(JAR), "org.chainrule.bench.PairedApp"], wanted)


def _logged(jdk: Jdk, name: str, log_name: str, program: list[str], arguments: list[str]) -> Path:
    out, log_file = OUT / name, OUT / log_name
    say(f"Measuring in Java with JDK {jdk.version}; what it prints on the way goes to {log_file.relative_to(ROOT)} …")
    with log_file.open("w", encoding="utf-8") as log:
        ended = subprocess.run([jdk.tool("java"), *program, str(out), *arguments], env=environment(jdk), stdout=log,
                               stderr=subprocess.STDOUT)
    if ended.returncode != 0:
        raise Problem(f"The benchmarks ended with {ended.returncode}; {log_file} says why.")
    return out


def _python(jdk: Jdk, wanted: list[str]) -> Path:
    out = OUT / "peers.tsv"
    say("Measuring Python's libraries …")
    if subprocess.run([str(python_of(PEERS_VENV)), str(PEERS), str(out), *wanted], env=environment(jdk)).returncode != 0:
        raise Problem("Python's libraries could not be measured; the lines above say why.")
    return out


def read(text: str) -> Figures:
    """Reads lines of workload, what was measured, nanoseconds and spread."""
    figures: Figures = {}
    for line in filter(None, text.splitlines()):
        workload, what, nanoseconds, _spread = line.split("\t")
        home = HOMES[what] if workload == "eager" else workload
        figures.setdefault(home, {})[NAMES.get(what, what)] = float(nanoseconds)
    return figures


def table(figures: Figures) -> list[str]:
    """Returns the lines of a Markdown table: times by hand, and every other figure as a multiple of them."""
    against = ["compiled", "eager", "mygrad", "jax", "pytorch"]
    columns = [name for name in against if any(name in row for row in figures.values())]
    lines = ["| gradient of | by hand | " + " | ".join(columns) + " |", "|---" * (len(columns) + 2) + "|"]
    others = []
    for workload, row in figures.items():
        if "by hand" in row:
            cells = [ratio(row[name] / row["by hand"]) if name in row else "" for name in columns]
            lines.append(" | ".join([f"| {workload}", time(row["by hand"]), *cells]) + " |")
        else:
            others += [f"{name}: {time(value)}" for name, value in row.items()]
    return lines + ([""] if others else []) + others


def ratio(value: float) -> str:
    """Returns a multiple with two digits that count."""
    return f"{value:,.2f} ×" if value < 10 else f"{value:,.0f} ×"


def time(nanoseconds: float) -> str:
    """Returns a time in the unit that suits it."""
    for unit, size in (("s", 1e9), ("ms", 1e6), ("µs", 1e3)):
        if nanoseconds >= size:
            return f"{nanoseconds / size:.3g} {unit}"
    return f"{nanoseconds:.3g} ns"
