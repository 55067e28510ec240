"""Puts the live figures of site/figures.toml into their chapters, behind the picture that each of them moves."""

import tomllib
from html import escape
from pathlib import Path

from .places import PageError

_ABOUT = {"chapter", "after", "kind", "title", "text"}
_CAPTION = "*What to see:*"


def figures_of(file: Path) -> dict[str, list[dict]]:
    """Returns the figures by chapter."""
    figures: dict[str, list[dict]] = {}
    for figure in tomllib.loads(file.read_text(encoding="utf-8")).get("figure", []):
        figures.setdefault(figure["chapter"], []).append(figure)
    return figures


def add_figures(cells: list[dict], figures: list[dict]) -> list[dict]:
    """Returns a chapter's cells with each figure after its program and the paragraph on what to see there."""
    waiting = {figure["after"]: figure for figure in figures}
    result, cells = [], list(cells)
    while cells:
        cell = cells.pop(0)
        result.append(cell)
        figure = waiting.pop(_first_line(cell), None)
        if figure:
            caption, rest = _caption(cells)
            result += [*caption, {"cell_type": "markdown", "id": f"live-{len(result)}", "metadata": {}, "source": _html(figure)}]
            cells = rest
    if waiting:
        after, figure = waiting.popitem()
        raise PageError(f"site/figures.toml has a live figure for {figure['chapter']}, but no program there begins with the line: {after}")
    return result


def _first_line(cell: dict) -> str:
    return "".join(cell["source"]).split("\n")[0] if cell["cell_type"] == "code" else ""


def _caption(cells: list[dict]) -> tuple[list[dict], list[dict]]:
    """Splits the paragraph on what to see, if there is one, off the cells that follow a picture."""
    text = "".join(cells[0]["source"]) if cells and cells[0]["cell_type"] == "markdown" else ""
    if not text.startswith(_CAPTION):
        return [], cells
    caption, _, rest = text.partition("\n\n")
    first = {**cells[0], "id": cells[0]["id"] + "-a", "source": caption}
    return [first], [{**cells[0], "source": rest}, *cells[1:]]


def _html(figure: dict) -> str:
    data = " ".join(f'data-{name}="{escape(str(value))}"' for name, value in figure.items() if name not in _ABOUT)
    return (f'<figure class="live" aria-label="{escape(figure["title"])}" data-figure="{escape(figure["kind"])}" {data}>\n'
            f'<figcaption><strong>{escape(figure["title"])}</strong></figcaption>\n'
            f'<p class="live-text">{escape(figure["text"])}<noscript> (It needs JavaScript.)</noscript></p>\n</figure>')
