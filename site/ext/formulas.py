"""Renders formulas while the pages are built, so that a page needs no program to show them."""

import json
import re
import subprocess
from pathlib import Path

from coursetools.pages.node import node
from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util import logging
from tex import alone, in_sentence, is_short, side_by_side

_LOG = logging.getLogger(__name__)


class Katex:
    """A node process that answers one formula at a time; it ends when its input does."""

    def __init__(self, script: Path):
        self._script = script
        self._process: subprocess.Popen | None = None

    def render(self, tex: str, display: bool, place: nodes.Element) -> str:
        """Returns the formula as HTML; one that KaTeX cannot read is a warning with its place."""
        if self._process is None:
            self._process = subprocess.Popen([str(node()), str(self._script)], stdin=subprocess.PIPE,
                                             stdout=subprocess.PIPE, encoding="utf-8")
        self._process.stdin.write(json.dumps({"tex": tex, "display": display}) + "\n")
        self._process.stdin.flush()
        answer = json.loads(self._process.stdout.readline())
        if "error" in answer:
            _LOG.warning("the formula %s cannot be read: %s", tex, answer["error"], location=place)
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
    """Ties what stands around a formula to it, so that no line begins with a comma or ends with a parenthesis that opens."""
    for formula in list(document.findall(nodes.math)):
        before = formula.previous_sibling()
        if isinstance(before, nodes.Text) and before.endswith(("(", "“", "‘")):
            formula["head"] = before[-1]
            formula.parent.replace(before, nodes.Text(before[:-1]))
        after = formula.next_node(nodes.Text, descend=False, siblings=True)
        found = re.match(r"[,.;:!?)”’]+", after.astext()) if after is not None else None
        if found and formula.parent.index(after) == formula.parent.index(formula) + 1:
            formula["tail"] = found[0]
            formula.parent.replace(after, nodes.Text(after.astext()[found.end():]))


def _inline(writer, formula: nodes.math) -> None:
    """Writes a short formula on one line with what stands around it; in a longer one that becomes a part of the formula."""
    tex, head, tail = formula.astext(), formula.get("head", ""), formula.get("tail", "")
    render = writer.builder.app.katex.render
    if is_short(tex):
        writer.body.append(f'<span class="unbroken">{head}<span class="math">{render(tex, False, formula)}</span>{tail}</span>')
    else:
        whole = rf"\mathopen{{\text{{{head}}}}}{in_sentence(tex)}\mathclose{{\text{{{tail}}}}}"
        whole = re.sub(r"\\math(?:open|close)\{\\text\{\}\}", "", whole)
        writer.body.append(f'<span class="math">{render(whole, False, formula)}</span>')
    raise nodes.SkipNode


def _block(writer, formula: nodes.math_block) -> None:
    identity = f' id="{formula["ids"][0]}"' if formula["ids"] else ""
    parts = side_by_side(formula.astext())
    kind = "math parts" if len(parts) > 1 else "math"
    shown = " ".join(writer.builder.app.katex.render(alone(part), True, formula) for part in parts)
    writer.body.append(f'<div class="{kind}"{identity}>{shown}</div>')
    raise nodes.SkipNode
