"""Gives the pages one style sheet in place of the many that Sphinx, its theme and the course bring."""

import hashlib
import re
import subprocess
from pathlib import Path

from . import node
from .places import PageError, Places

_SHEET = re.compile(r'\s*<link (?:rel="stylesheet" )?(?:type="text/css" )?(?:rel="stylesheet" )?href="(?:\.\./)*([^"?]*\.css)[^>]*>')
_ONE = "_static/style.css"
# The renderer of formulas, which comes with the first answer, brings the styles of those that no page holds.
_ASKED_FOR = {"_static/katex/katex.min.css"}


def join_styles(places: Places) -> None:
    """Writes one sheet with what the pages in `places.fresh` use, links it, and drops those that it replaces."""
    pages = [path for path in places.fresh.rglob("*.html") if "_static" not in path.parts]
    sheets = _SHEET.findall((places.fresh / "index.html").read_text(encoding="utf-8"))
    style = _used(places, sheets)
    (places.fresh / _ONE).write_text(style, encoding="utf-8")
    mark = hashlib.sha256(style.encode()).hexdigest()[:8]
    for page in pages:
        _link(page, sheets, "../" * (len(page.relative_to(places.fresh).parts) - 1) + f"{_ONE}?v={mark}")
    for sheet in {*sheets, "_static/basic.css"} - _ASKED_FOR:
        (places.fresh / sheet).unlink()


def _used(places: Places, sheets: list[str]) -> str:
    command = [str(node.node()), str(places.site / "ext" / "style.js"), str(places.fresh), *sheets]
    done = subprocess.run(command, env=node.environment(), capture_output=True, text=True, encoding="utf-8")
    if done.returncode:
        raise PageError(f"The style sheets {', '.join(sheets)} could not be made one: {done.stderr.strip()[-600:]}")
    return done.stdout


def _link(page: Path, sheets: list[str], address: str) -> None:
    text = page.read_text(encoding="utf-8")
    if _SHEET.findall(text) != sheets:
        raise PageError(f"{page.name} does not link the style sheets of index.html: {', '.join(sheets)}.")
    linked = f'</title>\n    <link rel="stylesheet" href="{address}">'
    page.write_text(_SHEET.sub("", text).replace("</title>", linked, 1), encoding="utf-8")
