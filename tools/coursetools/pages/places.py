"""Where the page build reads and writes."""

from dataclasses import dataclass
from pathlib import Path


class PageError(Exception):
    """A reason why the pages cannot be built, in sentences for the person who asked for them."""


@dataclass(frozen=True)
class Places:
    """The folders of one build: `root` is the repository, `executed`, `released` and `solved` hold notebooks.

    Without `solved` the pages hold no solution; `with_book` says that they are printed to one PDF, too.
    """

    root: Path
    executed: Path
    released: Path
    out: Path
    solved: Path | None = None
    with_book: bool = False

    @property
    def site(self) -> Path:
        return self.root / "site"

    @property
    def work(self) -> Path:
        return self.out.parent / (self.out.name + "-work")

    @property
    def source(self) -> Path:
        """What Sphinx reads: everything it needs, copied or made, and nothing else."""
        return self.work / "source"

    @property
    def fresh(self) -> Path:
        """What Sphinx writes; it takes the place of `out` only when it is whole."""
        return self.work / "html"

    def shown(self, path: Path) -> str:
        """Returns the path as a reader of a message wants it, relative to the repository if inside."""
        return str(path.relative_to(self.root)) if path.is_relative_to(self.root) else str(path)
