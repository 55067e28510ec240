"""The fields in which a reader answers an exercise: read off its stub, its check cell and the form of its model answer."""

import json
import re
from html import escape
from pathlib import Path

from .places import PageError
from .progress import anchor

# The kinds of exercises whose answer is given as values; a function or a text of one's own is not typed into a page.
KINDS = ("numeric", "expression", "jacobian", "choice", "prediction", "order")

_LIST = "exercises/src/main/resources/chainrule/exercises.properties"
_DECLARED = re.compile(r"^(double|String)((?:\[\])*) (\w+) =\s(.*?);[ \t]*(?://[ \t]*(.*?))?$", re.M | re.S)
_GIVEN = re.compile(r'^check\("[^"]+", \(\) -> (?:new \w+\[\] \{([^}]*)\}|(\w+))\)', re.M)
_PICKED = (("choice", r"[A-Z]"), ("reason", r"\d"), ("choice and reason", r"[A-Z]\d"), ("order", r"[A-Z](?: ?[A-Z])+"))


def kinds(root: Path) -> dict[str, str]:
    """Returns the kind of each exercise that learners check themselves, by id."""
    lines = (root / _LIST).read_text(encoding="utf-8").splitlines()
    entries = dict(line.split("=", 1) for line in lines if "=" in line)
    return {key.removesuffix(".kind"): kind for key, kind in entries.items()
            if key.endswith(".kind") and entries[key.removesuffix("kind") + "selfCheck"] == "true"}


def add_forms(cells: list[dict], forms: list[dict]) -> list[dict]:
    """Returns the cells of an exercise page with each form behind the check of its exercise."""
    by_id = {form["id"]: form for form in forms}
    return [each for cell in cells for each in [cell, *_behind(cell, by_id)]]


def read_forms(cells: list[dict], solved: list[dict], kind_of: dict[str, str]) -> list[dict]:
    """Returns the forms of a notebook's exercises.

    A field has the `name` of its variable and the `note` beside it in the stub. Its `type` is number, text, choice, reason,
    `choice and reason`, order, word (with `words`), numbers (with a `length`) or matrix (which begins with so many
    `rows` and `columns`, though its shape is part of the answer). `list` says whether the fields make up one array.
    """
    released, models = _parts(cells), _parts(solved)
    return [form for id_, kind in kind_of.items() if kind in KINDS and id_ in released
            for form in [_form(id_, kind, released[id_], models[id_]["answer"])] if form]


def _parts(cells: list[dict]) -> dict[str, dict[str, str]]:
    """Returns what each exercise consists of, by role."""
    parts: dict[str, dict[str, str]] = {}
    for cell in cells:
        mark = cell["metadata"].get("chainrule", {})
        if "id" in mark:
            parts.setdefault(mark["id"], {})[mark["role"]] = "".join(cell["source"])
    return parts


def _form(id_: str, kind: str, parts: dict[str, str], model: str) -> dict | None:
    given = _GIVEN.search(parts["check"])
    if not given:
        return None
    declared = {found[3]: found for found in _DECLARED.finditer(parts["answer"])}
    names = [name.strip() for name in (given[1] or given[2]).split(",")]
    for name in names:
        if name not in declared:
            raise PageError(f"Exercise {id_}: its check cell gives {name}, but its answer cell declares no such number, text or array of numbers, "
                            f"so the page has no field for it. Write a line such as: double {name} = todo();")
    return {"id": id_, "title": _title(parts["exercise"]), "list": given[1] is not None,
            "fields": [_field(declared[name], kind, parts["exercise"], model) for name in names]}


def _title(text: str) -> str:
    """Returns an exercise's heading without its points."""
    return re.search(r"^#+ (.*?)(?: \*\(.*\)\*)?$", text, re.M)[1]


def _field(declared: re.Match, kind: str, text: str, model: str) -> dict:
    java, name, first = declared[1] + declared[2], declared[3], declared[4]
    field = {"name": name, "note": declared[5] or ""}
    if java == "double":
        return {**field, "type": "number"}
    if java == "double[]":
        return {**field, "type": "numbers", "length": first.count("todo()")}
    if java == "double[][]":
        rows = re.findall(r"\{([^{}]*)\}", first)
        return {**field, "type": "matrix", "rows": len(rows), "columns": rows[0].count("todo()")}
    return {**field, **_text_field(name, kind, text, model)}


def _text_field(name: str, kind: str, text: str, model: str) -> dict:
    """Returns what kind of text is asked for: the form of the model answer tells, and of the model no more is told."""
    found = re.search(rf'^String {name} = "([^"]*)"', model, re.M)
    answer = found[1] if found else ""
    words = list(dict.fromkeys(re.findall(r'`"?([a-z]+)"?`', text)))
    if kind == "prediction" and answer in words:
        return {"type": "word", "words": words}
    picked = (type_ for type_, pattern in _PICKED if re.fullmatch(pattern, answer)) if kind != "expression" else iter(())
    return {"type": next(picked, "text")}


def _behind(cell: dict, forms: dict[str, dict]) -> list[dict]:
    mark = cell["metadata"].get("chainrule", {})
    if mark.get("role") != "check" or mark["id"] not in forms:
        return []
    data = escape(json.dumps(forms[mark["id"]], ensure_ascii=False))
    return [{"cell_type": "markdown", "id": "form-" + mark["id"].replace(".", "-"), "metadata": {},
             "source": f'<div class="answer-form" id="{anchor(mark["id"])}" data-form="{data}"></div>'}]
