"""Builds the static pages: python -m coursetools.site (the launcher's `site`, after the notebooks have run)."""

import argparse
import hashlib
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

from .pages import node
from .pages.book import print_book
from .pages.places import PageError, Places
from .pages.polish import polish
from .pages.stage import Page, stage
from .pages.downloads import pack
from .pages.links import check_links
from .pages.solutions import Secrets
from .pages.style import join_styles

ROOT = Path(__file__).resolve().parents[2]


def main(arguments: list[str] | None = None) -> int:
    """Builds the pages and says what it does; 0 if they are there and whole."""
    started = time.monotonic()
    places = _places(arguments)
    try:
        changed = build(places)
    except PageError as error:
        print(f"The pages were not built. {error}", file=sys.stderr)
        return 1
    if changed:
        print(f"Done in {time.monotonic() - started:.1f} s.")
    else:
        print("Nothing changed since the last build.")
    print(f"Open {places.shown(places.out / 'index.html')} in a browser.")
    return 0


def _places(arguments: list[str] | None) -> Places:
    parser = argparse.ArgumentParser(prog="python -m coursetools.site", description=__doc__)
    parser.add_argument("--executed", type=Path, default=ROOT / "target" / "executed", help="folder of executed notebooks")
    parser.add_argument("--released", type=Path, default=ROOT, help="folder of the notebooks as offered for download")
    parser.add_argument("--out", type=Path, help="folder for the pages; target/site, or target/site-no-solutions without solutions")
    parser.add_argument("--no-solutions", action="store_true", help="leave every solution out of pages, downloads, search and scripts")
    parser.add_argument("--pdf", action="store_true", help="print the course to one PDF, too; needs Chromium")
    given = parser.parse_args(arguments)
    out = given.out or ROOT / "target" / ("site-no-solutions" if given.no_solutions else "site")
    solved = None if given.no_solutions else ROOT / "solutions"
    return Places(ROOT, given.executed.resolve(), given.released.resolve(), out.resolve(), solved, given.pdf)


def build(places: Places) -> bool:
    """Builds the pages unless nothing changed since they were built; True if it built them."""
    if node.install(places.site):
        print("Pages: KaTeX installed from site/package-lock.json", flush=True)
    pages = stage(places)
    machinery = _fingerprint(_machinery(places))
    mark, wanted = places.work / "built", machinery + _fingerprint(_content(places, pages))
    if places.out.exists() and mark.exists() and mark.read_text() == wanted:
        return False
    print(f"Pages: rendering {len(pages) + 1} pages", flush=True)
    mark.unlink(missing_ok=True)
    _sphinx(places, _fingerprint(_looks(places)) + machinery + str([page.title for page in pages]))
    polish(places, pages)
    join_styles(places)
    if places.with_book:
        print("Pages: printing the book", flush=True)
        print_book(places, pages)
    pack(places, pages)
    links = check_links(places.fresh)
    _refuse_solutions(places)
    shutil.rmtree(places.out, ignore_errors=True)
    places.fresh.rename(places.out)
    mark.write_text(wanted)
    print(f"Pages: {links} links checked")
    return True


def _refuse_solutions(places: Places) -> None:
    """Pages that were asked for without solutions are searched for them, every file and the search index."""
    if places.solved is None:
        public = [path for kind in ("notebooks", "exercises") for path in (places.executed / kind).glob("*.ipynb")]
        found = Secrets(sorted((places.root / "solutions").glob("*.ipynb")), public).found_in(places.fresh)
        if found:
            raise PageError("They would give solutions away:\n  " + "\n  ".join(found[:20]))


def _machinery(places: Places) -> list[Path]:
    """Lists what decides how every page is made: after a change there, nothing of an earlier build is used."""
    return [Path(__file__), places.site / "requirements.lock", places.site / "package-lock.json", places.site / "conf.py",
            *(places.site / "ext").glob("*.*"), *(places.site / "icons").glob("*.svg"), *(places.site / "print").glob("*.js"),
            *(ROOT / "tools/coursetools/pages").glob("*.py")]


def _content(places: Places, pages: list[Page]) -> list[Path]:
    files = [path for path in places.source.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    return files + [page.source for page in pages]


def _fingerprint(files: list[Path]) -> str:
    digest = hashlib.sha256(sys.version.encode())
    for path in sorted(files):
        digest.update(f"{path}\0{path.stat().st_size}\0".encode() + path.read_bytes())
    return digest.hexdigest()


def _looks(places: Places) -> list[Path]:
    """Lists what every page refers to by its content."""
    return [path for path in (places.source / "static").rglob("*") if path.is_file()]


def _sphinx(places: Places, common: str) -> None:
    """Renders what changed since the last build, and all of it after a change of what the pages have in common."""
    kept = _kept(places, common)
    for remade in ("_static", "pictures"):
        shutil.rmtree(kept / "html" / remade, ignore_errors=True)
    command = [sys.executable, "-m", "sphinx", "-b", "html", "-q", "-W", "--keep-going",
               "-d", str(kept / "read"), str(places.source), str(kept / "html")]
    environment = {**node.environment(), "PYTHONPATH": str(ROOT / "tools"),
                   "COURSE_FORMULAS": str(places.site / "ext" / "formulas.js")}
    done = subprocess.run(command, env=environment, capture_output=True, text=True)
    if done.returncode:
        shutil.rmtree(kept)
        notes = done.stderr.replace(str(places.source) + "/", "").strip()
        notes = re.sub(r"\.ipynb:(\d+): WARNING", _place, notes)
        raise PageError(f"Sphinx found something to mend in the notebooks named here:\n{notes}")
    shutil.rmtree(places.fresh, ignore_errors=True)
    shutil.copytree(kept / "html", places.fresh)


def _place(found: re.Match) -> str:
    """MyST-NB counts the lines of a notebook as 10000 times its cell plus the line in it."""
    cell, line = divmod(int(found[1]), 10000)
    return f".ipynb, cell {cell}, line {line}"


def _kept(places: Places, common: str) -> Path:
    """Returns the folder where Sphinx keeps what it has read and rendered; those of builds that had else in common are removed."""
    folder = places.work / "kept" / hashlib.sha256(common.encode()).hexdigest()[:16]
    for other in folder.parent.glob("*"):
        if other != folder:
            shutil.rmtree(other)
    return folder


if __name__ == "__main__":
    sys.exit(main())
