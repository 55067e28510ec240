"""Lays out what Sphinx reads: the executed notebooks, the first page, the style and the formulas' fonts."""

import json
import os
import re
import shutil
from dataclasses import dataclass, field
from html import escape
from pathlib import Path

from .browsing import fold_looks, say_where_to_answer, without_own
from .figures import add_figures, figures_of
from .forms import add_forms, kinds, read_forms
from .licences import licences_page
from .outputs import Pictures, is_unanswered, plain_error
from .places import PageError, Places
from .progress import progress_page
from .solutions import add_solutions, self_checked

_QUIET = {"answer", "check"}

_CHECKS = "chainrule-checks.js"

_BOOK = '<p><a href="downloads/chain-rule.pdf">The course as a book</a>, to print or to read in one piece.</p>'

_PROGRESS = ("Most exercises can also be answered on these pages, and are checked at once by the very checks of the notebook: "
             "[your progress](progress.md) stays in your browser.")

# The chapter that shows and explains the line with which the kernel begins; elsewhere that line goes to the page's end.
_FIRST = "00-"


@dataclass(frozen=True)
class Page:
    """One notebook that becomes a page: `name` is its path without an ending, as `notebooks/06-name`."""

    name: str
    title: str
    opening: str
    source: Path
    forms: list[dict] = field(default_factory=list)


def stage(places: Places) -> list[Page]:
    """Fills `places.source` and returns the pages, chapters before their exercises."""
    before = _ages(places.source)
    _fresh(places)
    pictures = Pictures(places.source / "extra" / "pictures")
    figures = figures_of(places.site / "figures.toml")
    pages = [_page(places, path, pictures, figures) for path in _executed(places)]
    (places.source / "index.md").write_text(_index(places, pages), encoding="utf-8")
    (places.source / "licences.md").write_text(licences_page(places), encoding="utf-8")
    if places.solved:
        (places.source / "progress.md").write_text(progress_page({page.name: (page.title, page.forms) for page in pages}), encoding="utf-8")
    _keep_ages(places.source, before)
    return pages


def _ages(source: Path) -> dict[Path, tuple[bytes, int]]:
    """Returns what each page was made from in the build before, and when."""
    return {path: (path.read_bytes(), path.stat().st_mtime_ns) for kind in ("**/*.ipynb", "*.md") for path in source.glob(kind)}


def _keep_ages(source: Path, before: dict[Path, tuple[bytes, int]]) -> None:
    """Gives a page's source that is the same as before its age back: by that Sphinx tells what it must read again."""
    for path, (content, age) in before.items():
        if path.exists() and path.read_bytes() == content:
            os.utime(path, ns=(age, age))


def _executed(places: Places) -> list[Path]:
    found = [path for kind in ("notebooks", "exercises") for path in (places.executed / kind).glob("*.ipynb")]
    if not found:
        raise PageError(f"{places.shown(places.executed)} holds no executed notebook: start the build with ./course site, "
                        "which runs them first.")
    return sorted(found, key=lambda path: (path.name, path.parent.name != "notebooks"))


def _fresh(places: Places) -> None:
    shutil.rmtree(places.source, ignore_errors=True)
    places.source.mkdir(parents=True)
    shutil.copy(places.site / "conf.py", places.source)
    for part in ("ext", "static"):
        shutil.copytree(places.site / part, places.source / part, ignore=shutil.ignore_patterns("__pycache__"))
    for script in _scripts(places):
        shutil.copy(script, places.source / "static")
    if not places.solved:
        shutil.rmtree(places.source / "static" / "answers", ignore_errors=True)
    _katex(places.site / "node_modules" / "katex" / "dist", places.source)


def _scripts(places: Places) -> list[Path]:
    """Lists what lib/web has compiled; the checks know what is right, so they are only for pages that hold solutions."""
    found = sorted((places.root / "lib/web/target/scripts").glob("*.js"))
    return [script for script in found if places.solved or script.name != _CHECKS]


def _katex(dist: Path, source: Path) -> None:
    """Copies the style of rendered formulas, with its fonts in the compact form only."""
    static = source / "static" / "katex"
    shutil.copytree(dist / "fonts", static / "fonts", ignore=shutil.ignore_patterns("*.ttf", "*.woff"))
    style = (dist / "katex.min.css").read_text(encoding="utf-8")
    style = re.sub(r',url\([^)]*\.(?:woff|ttf)\) format\("[a-z]+"\)', "", style)
    (static / "katex.min.css").write_text(style, encoding="utf-8")
    shutil.copy(dist / "katex.min.js", static)


def _page(places: Places, path: Path, pictures: Pictures, figures: dict[str, list[dict]]) -> Page:
    name = f"{path.parent.name}/{path.stem}"
    released = places.released / path.parent.name / path.name
    if not released.exists():
        raise PageError(f"{places.shown(path)} was executed, but {places.shown(released)} is missing: "
                        "run ./course make, then ./course site.")
    notebook = json.loads(path.read_text(encoding="utf-8"))
    notebook["metadata"]["language_info"] = {"name": "java", "pygments_lexer": "java"}
    greeting = "" if path.name.startswith(_FIRST) else _take_greeting(notebook["cells"])
    for number, cell in enumerate(notebook["cells"], 1):
        _prepare(cell, f"Cell {number} of {name}", pictures)
    kind_of, forms = kinds(places.root), []
    notebook["cells"] = fold_looks(without_own(notebook["cells"]), kind_of)
    if places.solved and name.startswith("exercises/"):
        solved = _solved(places, path)
        forms = read_forms(notebook["cells"], json.loads(solved.read_text(encoding="utf-8"))["cells"], kind_of)
        notebook["cells"] = add_forms(add_solutions(notebook["cells"], solved, self_checked(places.root)), forms)
    notebook["cells"] = say_where_to_answer(notebook["cells"], name, kind_of, forms)
    if name.startswith("notebooks/"):
        notebook["cells"] = add_figures(notebook["cells"], figures.get(path.stem, []))
    if name.startswith("notebooks/") and (places.executed / "exercises" / path.name).exists():
        notebook["cells"].append(_toctree(f"Exercises <../exercises/{path.stem}>"))
    notebook["cells"].append(_text("colophon", _colophon(name, greeting)))
    target = places.source / f"{name}.ipynb"
    target.parent.mkdir(exist_ok=True)
    target.write_text(json.dumps(notebook, ensure_ascii=False), encoding="utf-8")
    return Page(name, *_title(notebook, name), released, forms)


def _solved(places: Places, path: Path) -> Path:
    solved = places.solved / path.name
    if not solved.exists():
        raise PageError(f"{places.shown(path)} was executed, but {places.shown(solved)} is missing: "
                        "run ./course make, then ./course site.")
    return solved


def _take_greeting(cells: list[dict]) -> str:
    """Removes the lines with which the kernel begins, and returns what they say about versions."""
    for output in next((cell.get("outputs", []) for cell in cells if cell["cell_type"] == "code"), []):
        text = "".join(output.get("text", ""))
        if text.startswith("The chain rule "):
            first, _, rest = text.partition("\n")
            output["text"] = rest.partition("\n")[2] if rest.startswith("Ready to use") else rest
            return first
    return ""


def _prepare(cell: dict, where: str, pictures: Pictures) -> None:
    if cell["cell_type"] != "code":
        return
    if cell["metadata"].get("chainrule", {}).get("role") in _QUIET:
        cell["outputs"] = []
    cell["outputs"] = [plain_error(output) for output in cell["outputs"] if output.get("text", "\n") != "" and not is_unanswered(output)]
    for output in cell["outputs"]:
        pictures.put(output, where)


def _colophon(name: str, greeting: str) -> str:
    """Returns how to open this page as a notebook, and what computed its outputs."""
    kind, chapter = name.split("/")
    number = chapter.split("-")[0]
    command = number if kind == "notebooks" else f"{kind}/{number}"
    computed = f" The outputs were computed by {_tied(escape(greeting))}." if greeting else ""
    return (f'<p class="colophon">This page is a notebook: <code>./course lab {command}</code> opens your own copy of it '
            f'(<a href="../index.html#run-it-yourself">what that needs</a>), or '
            f'<a href="../_sources/{name}.ipynb" download>download it</a>.{computed}</p>')


def _tied(versions: str) -> str:
    """Keeps a name and its number together, and a point between two of them at the end of a line."""
    return re.sub(r"-(?=\w)", "-&#8288;", re.sub(r" (?=\d|·)", "&nbsp;", versions))


def _toctree(*documents: str) -> dict:
    lines = ["```{toctree}", ":hidden:", "", *documents, "```"]
    return _text("below", "\n".join(lines))


def _text(name: str, source: str) -> dict:
    return {"cell_type": "markdown", "id": name, "metadata": {}, "source": source}


def _title(notebook: dict, name: str) -> tuple[str, str]:
    """Returns the title and the paragraph below it."""
    for cell in notebook["cells"]:
        found = re.search(r"^# (.+)(?:\n+((?:.+\n?)*))?", "".join(cell["source"]), re.MULTILINE)
        if found and cell["cell_type"] == "markdown":
            return found[1].strip(), " ".join((found[2] or "").split())
    raise PageError(f"{name} has no title: begin its first text cell with a line '# NN Title'.")


def _index(places: Places, pages: list[Page]) -> str:
    names = {page.name for page in pages}
    chapters = [page for page in pages if page.name.startswith("notebooks/")]
    alone = [page for page in pages if page.name.replace("exercises/", "notebooks/") not in names]
    text = (places.site / "index.md").read_text(encoding="utf-8")
    below = _toctree(*(page.name for page in chapters + alone), *(["progress"] if places.solved else []), "licences")["source"]
    filled = {"{chapters}": "\n".join(_entry(page, names) for page in chapters), "{toctree}": below,
              "{pdf}": _BOOK if places.with_book else "", "{progress}": _PROGRESS if places.solved else ""}
    for mark, content in filled.items():
        text = text.replace(mark, content)
    return text


def _entry(page: Page, names: set[str]) -> str:
    """Returns a chapter's place in the index; a link in its opening would not lead anywhere from there."""
    exercises = page.name.replace("notebooks/", "exercises/")
    links = f"**[{page.title}]({page.name}.ipynb)**"
    if exercises in names:
        links += f" · [exercises]({exercises}.ipynb)"
    opening = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", page.opening)
    return f"{links}\n: {opening}\n" if opening else f"{links}\n"
