"""Turns a cell's outputs into HTML that fits the pages: pictures with their text alternative, errors as plain text."""

import base64
import hashlib
import html
import re
import struct
from pathlib import Path

from .places import PageError

_COLOUR = re.compile(r"\x1b\[[0-9;]*m")
# A drawing with its width and its style: the style learns the width, so that a small screen need not shrink it until nobody can read it.
_SIZED = re.compile(r'(<svg\b[^>]* width="([\d.]+)"[^>]* style=")')
# What an error quotes of a program, with the marks below it: broken into lines, the marks would point nowhere.
_PLACE = re.compile(r"^(line \d+: .*\n *\^+)\n?", re.MULTILINE)
# The first cell of a row, and the name of a column.
_FIRST = re.compile(r"<tr><(t[dh])\b([^>]*>)([^<]+)(?=</)")
_LONGEST_NAME = 14
# What belongs together in a name: a sign with what follows it, in a short name also with what stands before it, and a letter at the end.
_SIGNED = re.compile(r"(?<=[ \u00a0][=∘−+·]) ")
_SIGN, _LAST_LETTER = re.compile(r" (?=[=∘−+·]\s)"), re.compile(r" (?=\S\Z)")
_HEAD = re.compile(r"(?<=>)[^<]+(?=</th>)")
# The kind of data that is a chart's picture for dark pages.
_DARK = "image/x-dark+png"
_OBJECT = re.compile(r"^[\w.$]+@[0-9a-f]+$")
_ROW = re.compile(r"<tr\b.*?</tr>", re.DOTALL)
_CELL = re.compile(r"(?<=>)[^<]*(?=</t[dh]>)")
_PREDICTED = re.compile(r"your? (?:guess|predict)")
# What stands in place of what nobody has answered: NaN as a number, as a matrix, one below the other.
_NO_NUMBER = re.compile(r"[\[\],\s]*NaN[\[\],\sNa]*")


class Pictures:
    """The pictures of all pages: charts side by side in one folder, drawings written into their page."""

    def __init__(self, folder: Path):
        self._folder = folder
        folder.mkdir(parents=True)

    def put(self, output: dict, where: str) -> None:
        """Makes HTML of the picture in `output`, if it has one; `where` names the cell in messages."""
        data = output.get("data", {})
        if "image/svg+xml" in data:
            data["text/html"] = data.pop("image/svg+xml")
        elif "image/png" in data:
            data["text/html"] = self._chart(output, where)
            del data["image/png"]
            data.pop(_DARK, None)
        for drawing in re.findall(r"<svg\b[^>]*>", _text(data.get("text/html", ""))):
            if 'role="img"' not in drawing or "aria-label" not in drawing:
                raise PageError(f'{where} draws an SVG without role="img" and a label: give it both, so that it can be heard.')
        if "text/html" in data:
            data["text/html"] = _unbroken(without_guess(_SIZED.sub(r'\1--natural:\2px;', _text(data["text/html"]))))

    def _chart(self, output: dict, where: str) -> str:
        """Returns the picture as an image; where there is one for dark pages too, as two of which a page shows the one that fits it."""
        size = output.get("metadata", {}).get("image/png", {})
        alternative = html.escape(_alternative(output, where), quote=True)
        if _DARK not in output["data"]:
            return self._image(output["data"]["image/png"], "chart", alternative, size)
        return (self._image(output["data"]["image/png"], "chart only-light", alternative, size)
                + self._image(output["data"][_DARK], "chart only-dark", alternative, size))

    def _image(self, encoded: str | list[str], classes: str, alternative: str, size: dict) -> str:
        png = base64.b64decode(_text(encoded))
        name = hashlib.sha256(png).hexdigest()[:16] + ".png"
        (self._folder / name).write_bytes(png)
        width, height = struct.unpack(">II", png[16:24])
        return (f'<img class="{classes}" src="../pictures/{name}" alt="{alternative}" loading="lazy" '
                f'width="{size.get("width", width)}" height="{size.get("height", height)}">')


def _alternative(output: dict, where: str) -> str:
    metadata = output.get("metadata", {})
    text = metadata.get("image/png", {}).get("alt") or metadata.get("alt") or _text(output["data"].get("text/plain", ""))
    text = " ".join(text.split())
    if not text or _OBJECT.match(text):
        raise PageError(f'{where} shows a picture that says nothing to who cannot see it: end the figure with .saying("…").')
    return text


def is_unanswered(output: dict) -> bool:
    """Says whether an output is that of a program which its reader has still to write: nothing but NaN, in a table beside the names of its rows."""
    data = output.get("data", {})
    rows = [_CELL.findall(row) for row in _ROW.findall(_text(data.get("text/html", "")))]
    if rows:
        return all(cell == "NaN" for row in rows[1:] for cell in row[1:]) and len(rows) > 1
    return _NO_NUMBER.fullmatch(_text(data.get("text/plain", ""))) is not None


def without_guess(table: str) -> str:
    """Returns a table with a dash instead of NaN where what its reader has predicted would stand, in a row or a column."""
    columns: set[int] = set()

    def row(found: re.Match) -> str:
        cells = _CELL.findall(found[0])
        columns.update(place for place, cell in enumerate(cells) if place and _PREDICTED.match(cell))
        mine = range(len(cells)) if cells and _PREDICTED.match(cells[0]) else columns
        places = iter(range(len(cells)))
        return _CELL.sub(lambda cell: cell[0].replace("NaN", "—") if next(places) in mine else cell[0], found[0])

    return _ROW.sub(row, table)


def plain_error(output: dict) -> dict:
    """Returns an error as the page shows it: what the kernel said, without a terminal's colours."""
    if output["output_type"] != "error":
        return output
    said = html.escape(_COLOUR.sub("", "\n".join(output["traceback"])).strip())
    said = _PLACE.sub(r'<span class="place">\1</span>', said)
    return {"output_type": "display_data", "metadata": {}, "data": {"text/html": f'<pre class="error">{said}</pre>'}}


def _unbroken(table: str) -> str:
    """Keeps short names of rows on one line, long ones from being a word wide, and in names of columns together what belongs together: g(x), (3, 1)."""
    table = _FIRST.sub(_first, table)
    return _HEAD.sub(lambda name: re.sub(r"(?<=\S)\(", "\u2060(", re.sub(r"\([^()]{1,8}\)", _tied, _signed(name[0]))), table)


def _first(cell: re.Match) -> str:
    kind, name = ("unbroken", cell[3]) if len(cell[3]) <= _LONGEST_NAME else ("wordy", _signed(cell[3]))
    return f'<tr><{cell[1]} class="{kind}"{cell[2]}{name}'


def _signed(name: str) -> str:
    short = _SIGN.sub("\u00a0", name) if len(name) <= _LONGEST_NAME else name
    return _LAST_LETTER.sub("\u00a0", _SIGNED.sub("\u00a0", short))


def _tied(found: re.Match) -> str:
    return found[0].replace(" ", "\u00a0")


def _text(value: str | list[str]) -> str:
    return value if isinstance(value, str) else "".join(value)
