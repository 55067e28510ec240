"""Tests the built pages in the browser: python -m coursetools.site_test [--thorough | --speed | --reaction | --install] (after coursetools.site)."""

import subprocess
import sys
from pathlib import Path

from .pages import node
from .pages.places import PageError

SITE = Path(__file__).resolve().parents[2] / "site"
SCRIPTS = {"--speed": "speed.js", "--reaction": "reaction.js"}


def main(arguments: list[str]) -> int:
    """Runs a script of site/tests with the packaged node; where it judges, its last line counts passed, failed and skipped.

    With `--install` it only installs what the scripts need.
    """
    try:
        node.install(SITE, with_tests=True)
    except PageError as error:
        print(f"The browser tests could not start. {error}", file=sys.stderr)
        return 1
    if "--install" in arguments:
        return 0
    script = next((script for option, script in SCRIPTS.items() if option in arguments), "run.js")
    command = [str(node.node()), str(SITE / "tests" / script), *(argument for argument in arguments if argument not in SCRIPTS)]
    return subprocess.run(command, env=node.environment()).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
