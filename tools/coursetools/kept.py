"""Executed notebooks that are kept: which one is still that of its source, its kernel and the rules by which it was judged."""

import hashlib
import os
import sys
from dataclasses import dataclass
from pathlib import Path

from . import strict
from .paths import EXECUTED

_RULES = (Path(strict.__file__), Path(__file__).with_name("execution.py"))


@dataclass(frozen=True)
class Kept:
    """What is kept of one notebook, executed by the kernel with this mark; without a mark, by whichever."""

    source: Path
    mark: str

    @property
    def target(self) -> Path:
        """The executed notebook."""
        return EXECUTED / self.source.parent.name / self.source.name

    @property
    def is_current(self) -> bool:
        """Whether executing it anew would change nothing."""
        return self.target.exists() and self._stamp.exists() and self._stamp.read_text() == self._key()

    def put(self, executed: str) -> None:
        """Keeps an executed notebook."""
        key = self._key()
        self.target.parent.mkdir(parents=True, exist_ok=True)
        draft = self.target.with_suffix(".part")
        draft.write_text(executed, encoding="utf-8")
        os.replace(draft, self.target)
        self._stamp.write_text(key)

    @property
    def _stamp(self) -> Path:
        return self.target.with_suffix(".key")

    def _key(self) -> str:
        return hashlib.sha256(self.source.read_bytes() + self.mark.encode() + b"".join(rule.read_bytes() for rule in _RULES)).hexdigest()


def kernel_mark() -> str:
    """Returns a hash of the kernel: its description names a folder that is named after the jars."""
    folder = Path(sys.prefix) / "share" / "jupyter" / "kernels" / "java"
    names = sorted(path.name for path in folder.glob("lib-*"))
    return hashlib.sha256(((folder / "kernel.json").read_text(encoding="utf-8") + str(names)).encode()).hexdigest()
