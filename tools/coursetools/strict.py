"""What must not be in an executed notebook: an error, a line on stderr, a picture that is missing, a cell that shows an object's address."""

import re

_DRAWS = re.compile(r"^\s*(?:show\()?(?:plot|bars|boxes|heatMap)\(", re.M)
_DIAGRAM = re.compile(r"\.(?:tree|diagram)\(\)\)?\s*$")
_ADDRESS = re.compile(r"\b[\w.$]+@[0-9a-f]{6,}\b|\$\$Lambda")


def complaints(notebook) -> list[str]:
    """Returns a sentence for everything that is wrong with an executed notebook."""
    found = []
    for number, cell in enumerate((cell for cell in notebook.cells if cell.cell_type == "code"), 1):
        where = f"cell {number} ({cell.source.strip().splitlines()[0][:60]})" if cell.source.strip() else f"cell {number}"
        found += [f"{where}: {what}" for what in _of_cell(cell)]
    return found


def _of_cell(cell) -> list[str]:
    may_fail = "raises-exception" in cell.metadata.get("tags", [])
    found = []
    for output in cell.outputs:
        if output.output_type == "error" and not may_fail:
            found.append(f"{output.ename}: {output.evalue[:300]}")
        if output.output_type == "stream" and output.name == "stderr" and not may_fail:
            found.append(f"it wrote to stderr: {output.text.strip()[:300]}")
        if _ADDRESS.search(_text(output)):
            found.append("it shows an object's address instead of its content")
    if may_fail and not any(output.output_type == "error" for output in cell.outputs):
        found.append("it is marked as failing on purpose, but it did not fail")
    if _DRAWS.search(cell.source) and not _has(cell, "image/png"):
        found.append("it should draw a picture, but there is none")
    if _DIAGRAM.search(cell.source) and "<svg" not in "".join(map(_html, cell.outputs)):
        found.append("it should draw a diagram, but there is none")
    return found


def _has(cell, kind: str) -> bool:
    return any(kind in output.get("data", {}) for output in cell.outputs)


def _html(output) -> str:
    return "".join(output.get("data", {}).get("text/html", ""))


def _text(output) -> str:
    return output.text if output.output_type == "stream" else "".join(output.get("data", {}).get("text/plain", ""))
