"""Keeps a short program that stands in a sentence on one line, and a table's cells of several words from being a word wide, those of sentences from being two.

Tables whose rows are named by a letter or a number are marked, so that one below the other is in line with it.
"""

from docutils import nodes
from sphinx.application import Sphinx

_LONGEST_PROGRAM = 20
_LONGEST_NAME = 14
_LONGEST_PHRASE = 40
_LONGEST_LETTER = 2


def _mark(app: Sphinx, document: nodes.document) -> None:
    for program in document.findall(nodes.literal):
        if len(program.astext()) <= _LONGEST_PROGRAM:
            program["classes"].append("unbroken")
    for cell in document.findall(nodes.entry):
        length = sum(len(text) for text in cell.findall(nodes.Text) if not isinstance(text.parent, nodes.math))
        if length > _LONGEST_NAME:
            cell["classes"].append("wordy" if length <= _LONGEST_PHRASE else "wordy long")
    for table in document.findall(nodes.tbody):
        if all(len(row.children[0].astext()) <= _LONGEST_LETTER for row in table.children):
            table.parent.parent["classes"].append("lettered")


def setup(app: Sphinx) -> dict[str, bool]:
    app.connect("doctree-read", _mark)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
