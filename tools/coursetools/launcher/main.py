"""Reads the verb and starts it; turns what a person can mend into one sentence."""

import difflib
import sys

from . import verbs
from .problem import Problem
from .say import say, use_utf8

VERBS = {
    "lab": (verbs.lab, "[CHAPTER] [--no-browser]", "open the course in JupyterLab", "./course lab 03"),
    "run": (verbs.run, "[CHAPTER…]", "execute notebooks strictly, without a browser", "./course run 00 06"),
    "kernel": (verbs.offer_kernel, "", "offer the course's kernel to VS Code and to other Jupyters of yours", "./course kernel"),
    "progress": (verbs.progress, "[--reset]", "show which exercises are done and what is next", "./course progress"),
    "submit": (verbs.submit, "NN", "write the one file to hand in", "./course submit 06"),
    "release": (verbs.release, "DIR [--roster CSV]", "make the notebooks for learners from a teacher's own exercises", "./course release homework"),
    "collect": (verbs.collect, "SOURCE… --out DIR", "collect submissions from folders or from a learning platform's archive",
                "./course collect moodle.zip --roster participants.csv --out handed-in"),
    "grade": (verbs.grade, "SUBMISSIONS --out DIR", "grade a folder of submissions",
              "./course grade exercises/submissions --out target/grades"),
    "regrade": (verbs.regrade, "SUBMISSIONS --exercise ID", "judge one exercise anew after its check was mended",
                "./course regrade handed-in --out grades --exercise 6.3"),
    "marks": (verbs.marks, "DIR", "deadlines, free responses and platforms' tables: from results to marks",
              "./course marks grades --policy policy.properties --moodle worksheet.csv"),
    "package": (verbs.package, "gradescope|image [DIR]", "pack the grader and a teacher's own exercises as Gradescope's autograder, or for a container",
                "./course package gradescope homework"),
    "report": (verbs.report, "DIR", "summarise a graded class", "./course report target/grades"),
    "similar": (verbs.similar, "SUBMISSIONS --out DIR", "list answers of different learners that are alike: a hint, and no verdict",
                "./course similar handed-in --out grades"),
    "explain": (verbs.explain, "PROGRAM --at x=3,y=1", "value, derivatives and the chain rule's steps of a formula",
                './course explain "p = y*x^2; q = 2*x + y; p^2 - q^3" --at x=3,y=1'),
    "site": (verbs.site, "[--no-solutions] [--pdf]", "build the static pages, and print them to a PDF", "./course site --no-solutions"),
    "make": (verbs.make, "[--check]", "generate notebooks and exercises; --check fails if one is out of step", "./course make --check"),
    "verify": (verbs.verify, "[CHAPTER…|DIR]", "test the five guarantees of every exercise, or of a teacher's own", "./course verify 06"),
    "bench": (verbs.bench, "[--quick | --paired] [--peers] [grade [--memory | --spark] | WORKLOAD…]", "time gradients beside the same written by hand, and beside Python's libraries; grading beside nbgrader",
              "./course bench --quick rosenbrock"),
    "test": (verbs.test, "[STAGE…]", "run every test, or some stages of them", "./course test java pages"),
    "doctor": (verbs.doctor, "", "look at everything the course needs, and name the one thing to mend", "./course doctor"),
}

PASSED_ON = ("collect", "grade", "regrade", "marks", "report", "similar", "explain")


def usage() -> str:
    """Returns what ./course alone says."""
    lines = ["The chain rule, from composition of functions to automatic differentiation.", "",
             "  ./course lab      is all a learner needs", "  ./course test     runs every test", "", "All verbs:"]
    for verb, (_, arguments, what, _example) in VERBS.items():
        lines.append(f"  {verb + ' ' + arguments:<34} {what}")
    return "\n".join([*lines, "", "./course VERB --help shows an example."])


def launch(arguments: list[str]) -> int:
    """Runs what the arguments ask for and returns the exit code."""
    use_utf8()
    if not arguments or arguments[0] in ("-h", "--help", "help"):
        say(usage())
        return 0
    verb, rest = arguments[0], arguments[1:]
    if verb not in VERBS:
        near = difflib.get_close_matches(verb, VERBS, 1)
        hint = f"Did you mean ./course {near[0]}?" if near else "./course alone lists what it can do."
        print(f"./course has no verb {verb}. {hint}", file=sys.stderr)
        return 2
    action, form, what, example = VERBS[verb]
    if rest in (["-h"], ["--help"]):
        say(f"./course {verb} {form}\n\n  {what}\n\nExample:\n  {example}")
        if verb not in PASSED_ON:
            return 0
        rest = ["--help"]
    return _start(action, rest)


def _start(action, arguments: list[str]) -> int:
    try:
        return action(arguments)
    except Problem as problem:
        print(problem, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped. Nothing half-made is left; start again whenever you like.", file=sys.stderr)
        return 130
