"""Finishes what Sphinx wrote: lighter pages, names that fit for a screen reader, notebooks to download."""

import re
import shutil
from pathlib import Path

from .places import Places
from .stage import Page

# What the theme brings and these pages do not use: an icon font with its script, and maps for debugging.
_UNUSED = ["_static/vendor", "_static/scripts/fontawesome.js", "_static/webpack-macros.html",
           "_static/sbt-webpack-macros.html", "_static/scripts/*.LICENSE.txt", "_static/**/*.map", ".buildinfo"]

_CHANGES = [
    (r'\s*<!-- So that users can add custom icons -->\s*<script[^>]*fontawesome\.js[^>]*></script>', ""),
    (r'(<meta name="viewport"[^>]*>)((?:.|\n)*?)<meta name="viewport"[^>]*>', r"\1\2"),
    (r'(<button class="btn search-button-field[^>]*?) aria-label="Search"', r"\1"),
    (r'(<details class="(?:[^"]* )?hide[^>]*>\s*<summary) aria-label="[^"]*"', r"\1"),
    (r'(<div id="pst-primary-sidebar" )', r'\1role="navigation" aria-label="Course" '),
    (r'<th\b[^>]*>(?:<p></p>)?</th>', '<td></td>'),
    (r'<summary>(<span class="toctree-toggle")', r'<summary aria-label="Pages of this chapter">\1'),
]


def polish(places: Places, pages: list[Page]) -> None:
    """Mends the pages in `places.fresh`, drops what they do not use, and adds the notebooks to download."""
    for path in sorted(places.fresh.rglob("*.html")):
        if "_static" not in path.parts:
            _mend(path)
    for pattern in _UNUSED:
        for path in list(places.fresh.glob(pattern)):
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    for page in pages:
        shutil.copy(page.source, places.fresh / "_sources" / f"{page.name}.ipynb")
    (places.fresh / ".nojekyll").touch()


def _mend(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    for pattern, better in _CHANGES:
        text = re.sub(pattern, better, text)
    path.write_text(text, encoding="utf-8")
