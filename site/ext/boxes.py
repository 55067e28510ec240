"""Turns block quotes and paragraphs that begin with a bold title into boxes whose kind the title tells."""

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.transforms import SphinxTransform

# A word of the title → the kind of box. Paragraphs become boxes only by these words, block quotes by any bold title.
KINDS = {"correction": "correction", "predict": "predict", "pause": "predict", "convention": "convention",
         "conventions": "convention"}


class Boxes(SphinxTransform):
    """Gives each such block its classes, `box` and `box-KIND`."""

    default_priority = 400

    def apply(self) -> None:
        for quote in self.document.findall(nodes.block_quote):
            title = _title(quote.children[0] if quote.children else None)
            if title:
                quote["classes"] += ["box", f"box-{_kind(title) or 'note'}"]
        for paragraph in self.document.findall(nodes.paragraph):
            kind = _kind(_title(paragraph))
            if kind and isinstance(paragraph.parent, nodes.section):
                paragraph["classes"] += ["box", f"box-{kind}"]


def _title(block: nodes.Node | None) -> str:
    if isinstance(block, nodes.paragraph) and block.children and isinstance(block.children[0], nodes.strong):
        return block.children[0].astext().lower()
    return ""


def _kind(title: str) -> str | None:
    return next((KINDS[word] for word in title.replace(".", " ").replace(":", " ").split() if word in KINDS), None)


def setup(app: Sphinx) -> dict[str, bool]:
    app.add_transform(Boxes)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
