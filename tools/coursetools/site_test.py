"""Tests the built pages in the browser: python -m coursetools.site_test [--thorough] or [--speed] (after coursetools.site)."""

import subprocess
import sys
from pathlib import Path

from .pages import node
from .pages.places import PageError

SITE = Path(__file__).resolve().parents[2] / "site"


def main(arguments: list[str]) -> int:
    """Runs site/tests/run.js, or speed.js, with the packaged node; the last line counts passed, failed and skipped."""
    try:
        node.install(SITE, with_tests=True)
    except PageError as error:
        print(f"The browser tests could not start. {error}", file=sys.stderr)
        return 1
    script = "speed.js" if "--speed" in arguments else "run.js"
    command = [str(node.node()), str(SITE / "tests" / script), *(argument for argument in arguments if argument != "--speed")]
    return subprocess.run(command, env=node.environment()).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
