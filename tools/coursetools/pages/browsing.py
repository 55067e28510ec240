"""What a page says, leaves out and folds because it is read in a browser: nothing runs there, and everything is already there."""

import re
from html import escape

from .forms import KINDS

# What a notebook keeps for its learner alone: the progress, and a note.
_OWN = re.compile(r"^(?:progress\(|String confused\b)", re.MULTILINE)

_TUTORIAL = "notebooks/00-"
_OPENING = re.compile(r"\A# .+\n+(?:.+\n?)*")

_FOLD = '<details class="look"><summary>Look, once you have committed</summary>'
_ELSEWHERE = {"function": "This one asks for a program: do it in the notebook.",
              "free": "This one asks for a text of your own: write it in the notebook."}


def without_own(cells: list[dict]) -> list[dict]:
    """Returns the cells without those that say something to a learner in a notebook alone."""
    return [cell for cell in cells if cell["cell_type"] != "code" or not _OWN.search("".join(cell["source"]))]


def fold_looks(cells: list[dict], kind_of: dict[str, str]) -> list[dict]:
    """Returns the cells with what follows the check of a prediction folded, up to the next heading: it shows the answer."""
    result, fold = [], None
    for cell in cells:
        mark = cell["metadata"].get("chainrule", {})
        if fold and (mark.get("role") or "".join(cell["source"]).startswith("#")):
            result += _folded(*fold)
            fold = None
        if fold:
            fold[1].append(cell)
        else:
            result.append(cell)
        if mark.get("role") == "check" and kind_of.get(mark["id"]) == "prediction":
            fold = mark["id"], []
    return [*result, *(_folded(*fold) if fold else [])]


def _folded(id_: str, inside: list[dict]) -> list[dict]:
    name = "look-" + id_.replace(".", "-")
    return [_html(name, _FOLD), *inside, _html(name + "-end", "</details>")] if inside else []


def say_where_to_answer(cells: list[dict], name: str, kind_of: dict[str, str], forms: list[dict]) -> list[dict]:
    """Returns the cells of a page with a word below its opening on what can be done here, and one in place of each form that is missing."""
    ids = {cell["metadata"].get("chainrule", {}).get("id") for cell in cells}
    asked = {kind_of[id_] for id_ in ids if id_ in kind_of}
    said = _said(name, asked, bool(forms))
    first, *rest = cells
    if said:
        source = "".join(first["source"])
        opening = _OPENING.match(source)[0].rstrip("\n")
        first = {**first, "source": f"{opening}\n\n{said}\n{source[len(opening):]}"}
    return [first, *(each for cell in rest for each in [cell, *(_missing(cell, kind_of) if forms else [])])]


def _said(name: str, asked: set[str], forms: bool) -> str:
    number = name.split("/")[1].split("-")[0]
    if name.startswith(_TUTORIAL):
        said = f'These cells run in a notebook only: <code class="unbroken">./course lab {number}</code>'
    elif not name.startswith("exercises/"):
        return ""
    elif not forms:
        said = f'The answers are for the notebook: <code class="unbroken">./course lab exercises/{number}</code>'
    else:
        said = "Answer in the form under each exercise."
        if not asked <= set(KINDS):
            said += f' What asks for a program or a text of your own is for the notebook: <code class="unbroken">./course lab exercises/{number}</code>'
    needs = ' (<a href="../index.html#run-it-yourself">what that needs</a>).' if "<code" in said else ""
    return f'<p class="box in-browser"><strong>Reading in the browser?</strong> {said}{needs}</p>'


def _missing(cell: dict, kind_of: dict[str, str]) -> list[dict]:
    mark = cell["metadata"].get("chainrule", {})
    said = _ELSEWHERE.get(kind_of.get(mark.get("id"))) if mark.get("role") == "check" else None
    return [_html("elsewhere-" + mark["id"].replace(".", "-"), f'<p class="in-browser elsewhere">{escape(said)}</p>')] if said else []


def _html(name: str, source: str) -> dict:
    return {"cell_type": "markdown", "id": name, "metadata": {}, "source": source}
