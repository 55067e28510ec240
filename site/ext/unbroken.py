"""Keeps a short program that stands in a sentence on one line."""

from docutils import nodes
from sphinx.application import Sphinx

_LONGEST = 20


def _mark(app: Sphinx, document: nodes.document) -> None:
    for program in document.findall(nodes.literal):
        if len(program.astext()) <= _LONGEST:
            program["classes"].append("unbroken")


def setup(app: Sphinx) -> dict[str, bool]:
    app.connect("doctree-read", _mark)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
