"""Turns block quotes and paragraphs that begin with a bold title into boxes whose kind the title tells."""

import re

from docutils import nodes
from sphinx.application import Sphinx

# A word of the title → the kind of box. Paragraphs become boxes only by these words, block quotes by any bold title.
KINDS = {"correction": "correction", "predict": "predict", "pause": "predict", "convention": "convention",
         "conventions": "convention"}


def mark(app: Sphinx, document: nodes.document) -> None:
    """Gives each such block its classes, `box` and `box-KIND`."""
    for quote in document.findall(nodes.block_quote):
        title = _title(quote.children[0] if quote.children else None)
        if title:
            quote["classes"] += ["box", f"box-{_kind(title) or 'note'}"]
    for paragraph in document.findall(nodes.paragraph):
        kind = _kind(_title(paragraph))
        if kind and isinstance(paragraph.parent, nodes.section):
            paragraph["classes"] += ["box", f"box-{kind}"]


def _title(block: nodes.Node | None) -> str:
    if not isinstance(block, nodes.paragraph):
        return ""
    first = next((child for child in block.children if child.astext()), None)
    return first.astext().lower() if isinstance(first, nodes.strong) else ""


def _kind(title: str) -> str | None:
    return next((KINDS[word] for word in re.findall(r"\w+", title) if word in KINDS), None)


def setup(app: Sphinx) -> dict[str, bool]:
    app.connect("doctree-read", mark)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
