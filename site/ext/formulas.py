"""Renders formulas while the pages are built, so that a page needs no program to show them."""

import json
import re
import subprocess
from pathlib import Path

from coursetools.pages.node import node
from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util import logging

_LOG = logging.getLogger(__name__)


class Katex:
    """A node process that answers one formula at a time; it ends when its input does."""

    def __init__(self, script: Path):
        self._script = script
        self._process: subprocess.Popen | None = None

    def render(self, formula: nodes.Element, display: bool) -> str:
        """Returns the formula as HTML; one that KaTeX cannot read is a warning with its place."""
        if self._process is None:
            self._process = subprocess.Popen([str(node()), str(self._script)], stdin=subprocess.PIPE,
                                             stdout=subprocess.PIPE, encoding="utf-8")
        self._process.stdin.write(json.dumps({"tex": formula.astext(), "display": display}) + "\n")
        self._process.stdin.flush()
        answer = json.loads(self._process.stdout.readline())
        if "error" in answer:
            _LOG.warning("the formula %s cannot be read: %s", formula.astext(), answer["error"], location=formula)
        return answer.get("html", "")

    def close(self) -> None:
        """Ends the process, if there was a formula."""
        if self._process:
            self._process.communicate()


def setup(app: Sphinx) -> dict[str, bool]:
    app.add_config_value("katex_script", "", "html")
    app.connect("builder-inited", _start)
    app.connect("doctree-resolved", _keep_punctuation)
    app.connect("build-finished", lambda app, _: app.katex.close())
    app.add_html_math_renderer("katex", (_inline, None), (_block, None))
    return {"parallel_read_safe": True, "parallel_write_safe": False}


def _start(app: Sphinx) -> None:
    app.katex = Katex(Path(app.config.katex_script))


def _keep_punctuation(app: Sphinx, document: nodes.document, name: str) -> None:
    """Ties what stands around a short formula to it, so that no line begins with a comma or ends with a parenthesis that opens."""
    for formula in list(document.findall(nodes.math)):
        if len(formula.astext()) >= 20:
            continue
        before = formula.previous_sibling()
        if isinstance(before, nodes.Text) and before.endswith("("):
            formula["head"] = "("
            formula.parent.replace(before, nodes.Text(before.removesuffix("(")))
        after = formula.next_node(nodes.Text, descend=False, siblings=True)
        found = re.match(r"[,.;:!?)]+", after.astext()) if after is not None else None
        if found and formula.parent.index(after) == formula.parent.index(formula) + 1:
            formula["tail"] = found[0]
            formula.parent.replace(after, nodes.Text(after.astext()[found.end():]))


def _inline(writer, formula: nodes.math) -> None:
    shown = f'<span class="math">{writer.builder.app.katex.render(formula, False)}</span>'
    head, tail = formula.get("head", ""), formula.get("tail", "")
    writer.body.append(f'<span class="unbroken">{head}{shown}{tail}</span>' if head or tail else shown)
    raise nodes.SkipNode


def _block(writer, formula: nodes.math_block) -> None:
    identity = f' id="{formula["ids"][0]}"' if formula["ids"] else ""
    writer.body.append(f'<div class="math"{identity}>{writer.builder.app.katex.render(formula, True)}</div>')
    raise nodes.SkipNode
