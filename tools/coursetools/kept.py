"""Executed notebooks that are kept: which one is still that of its source, its kernel and the rules by which it was judged."""

import hashlib
import os
import sys
from pathlib import Path

from . import strict
from .paths import EXECUTED

_RULES = (Path(strict.__file__), Path(__file__).with_name("execution.py"))


class Kept:
    """What is kept of one notebook as it is now, executed by the kernel with this mark."""

    def __init__(self, source: Path, mark: str):
        self._target = EXECUTED / source.parent.name / source.name
        self._stamp = self._target.with_suffix(".key")
        self._key = hashlib.sha256(source.read_bytes() + mark.encode() + b"".join(rule.read_bytes() for rule in _RULES)).hexdigest()

    @property
    def is_current(self) -> bool:
        """Whether executing it anew would change nothing."""
        return self._target.exists() and self._stamp.exists() and self._stamp.read_text() == self._key

    def put(self, executed: str) -> None:
        """Keeps an executed notebook; if its source has changed in the meantime, as that of before."""
        self._target.parent.mkdir(parents=True, exist_ok=True)
        draft = self._target.with_suffix(".part")
        draft.write_text(executed, encoding="utf-8")
        os.replace(draft, self._target)
        self._stamp.write_text(self._key)


def kernel_mark() -> str:
    """Returns a hash of the kernel: its description names a folder that is named after the jars."""
    folder = Path(sys.prefix) / "share" / "jupyter" / "kernels" / "java"
    names = sorted(path.name for path in folder.glob("lib-*"))
    return hashlib.sha256(((folder / "kernel.json").read_text(encoding="utf-8") + str(names)).encode()).hexdigest()
