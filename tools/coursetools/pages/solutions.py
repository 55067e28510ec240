"""The solutions that a page holds, folded behind the attempt; and the search for what must not be in pages without them."""

import html
import json
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

_LIST = "exercises/src/main/resources/chainrule/exercises.properties"
_SHORTEST_LINE = 16
_SHORTEST_PHRASE = 5
_SHORTEST_WORD = 5
_TEXTS = {".html", ".js", ".json", ".txt", ".ipynb", ".md", ".xml"}


def self_checked(root: Path) -> set[str]:
    """Returns the ids of the exercises that learners check themselves; only their solutions are for a page."""
    lines = (root / _LIST).read_text(encoding="utf-8").splitlines()
    return {line.split(".selfCheck=")[0] for line in lines if line.endswith(".selfCheck=true")}


def add_solutions(cells: list[dict], solved: Path, shown: set[str]) -> list[dict]:
    """Returns the cells of an exercise page with each solution behind the check of its exercise."""
    answers = _answers(solved)
    return [each for cell in cells for each in [cell, *_behind(cell, answers, shown)]]


def _behind(cell: dict, answers: dict[str, tuple[str, str]], shown: set[str]) -> list[dict]:
    mark = cell["metadata"].get("chainrule", {})
    if mark.get("role") != "check" or mark["id"] not in shown or mark["id"] not in answers:
        return []
    model, explanation = answers[mark["id"]]
    kind = "solution prose" if '"""' in model else "solution"
    source = (f'<details class="{kind}"><summary>Solution of {mark["id"]}</summary>\n\n'
              f"```java\n{model}\n```\n\n{explanation}\n\n</details>")
    return [{"cell_type": "markdown", "id": "solution-" + mark["id"].replace(".", "-"), "metadata": {}, "source": source}]


def _answers(solved: Path) -> dict[str, tuple[str, str]]:
    """Returns model answer and explanation by exercise, as a notebook of solutions holds them."""
    parts: dict[str, dict[str, str]] = {}
    for cell in json.loads(solved.read_text(encoding="utf-8"))["cells"]:
        mark = cell["metadata"].get("chainrule", {})
        if mark.get("role") in ("answer", "explanation"):
            parts.setdefault(mark["id"], {})[mark["role"]] = "".join(cell["source"]).strip()
    return {id_: (part.get("answer", ""), part.get("explanation", "")) for id_, part in parts.items()}


class Secrets:
    """What only solutions say: lines of model answers, phrases of explanations, and words for the search index."""

    def __init__(self, solved: list[Path], public: list[Path]):
        told = " ".join("\n".join(map(_notebook_text, public)).split())
        words = " " + " ".join(set(_words(told)))
        self.texts: dict[str, str] = {}
        self.words: dict[str, str] = {}
        for path in solved:
            for id_, (model, explanation) in _answers(path).items():
                self.texts.update((text, id_) for text in [*_lines(model), *_phrases(explanation)] if text not in told)
                self.words.update((word, id_) for word in _words(model + " " + explanation) if " " + word not in words)

    def found_in(self, folder: Path) -> list[str]:
        """Returns a sentence for each secret that a page, a download, a script or the search index gives away."""
        found = []
        for name, text in _texts(folder):
            said = _plain(text, name.endswith(".html"))
            found += [f"{name} holds this of the solution of {id_}: {text}" for text, id_ in self.texts.items() if text in said]
            if name.endswith("searchindex.js"):
                known = set(re.findall(r'"?(\w+)"?:', text))
                found += [f"{name} knows the word {word} of the solution of {id_}" for word, id_ in self.words.items() if word in known]
        return found


def _texts(folder: Path) -> Iterator[tuple[str, str]]:
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        name = path.relative_to(folder).as_posix()
        if path.suffix in _TEXTS:
            yield name, path.read_text(encoding="utf-8")
        elif path.suffix == ".zip":
            with zipfile.ZipFile(path) as packed:
                yield from ((f"{name}: {part}", packed.read(part).decode("utf-8"))
                            for part in packed.namelist() if Path(part).suffix in _TEXTS)


def _notebook_text(path: Path) -> str:
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    printed = [text for cell in cells for output in cell.get("outputs", [])
               for text in (output.get("text", ""), output.get("data", {}).get("text/html", ""))]
    return "\n".join("".join(text) for text in [*(cell["source"] for cell in cells), *printed])


def _plain(text: str, markup: bool) -> str:
    """Returns a page, a script or a notebook as one line of words, so that markup does not hide what it says."""
    if markup:
        text = html.unescape(re.sub(r"<[^<>]*>", "", text))
    return " ".join(text.replace("\\n", " ").replace('\\"', '"').split())


def _lines(model: str) -> list[str]:
    lines = [" ".join(line.split()) for line in model.splitlines()]
    return [line for line in lines if len(re.sub(r"\W", "", line)) >= _SHORTEST_LINE and not line.startswith("//")]


def _phrases(explanation: str) -> list[str]:
    """Returns the runs of plain words between formulas, code and emphasis."""
    runs = re.split(r"\$+[^$]*\$+|`[^`]*`|[*_\n\"'\\<>&\[\]()]", explanation)
    return [phrase for phrase in (" ".join(run.split()) for run in runs) if len(phrase.split()) >= _SHORTEST_PHRASE]


def _words(text: str) -> list[str]:
    return [word.lower() for word in re.findall(r"[A-Za-z]+", text) if len(word) >= _SHORTEST_WORD]
