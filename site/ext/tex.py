"""Where the LaTeX of a formula may be broken into lines."""

import re

# A formula that shows fewer characters stays on one line, and so does what stands between two parentheses of a longer one.
_SHORT = 16
_SHORT_GROUP = 10

# LaTeX in pieces: environments, commands, single characters.
_PIECES = re.compile(r"\\(?:begin|end)\{\w+\*?\}|\\(?:[a-zA-Z]+|.)|.", re.DOTALL)
_WORD = re.compile(r"\\text\{\w+\}")
_OPENS, _CLOSES = {"{", "\\left"}, {"}", "\\right"}

# A parenthesis behind one of these is of a size of its own, and need not have a partner.
_SIZES = re.compile(r"\\(?:left|middle|right|[bB]igg?[lmr]?)")

# Behind these KaTeX may begin a new line.
_BREAKS = {*"+-=<>", *(rf"\{name}" for name in "approx cdot circ geq ge in leq le mapsto neq ne times to".split())}


def is_short(tex: str) -> bool:
    """Says whether a formula is too short to be broken."""
    return _shown(tex) < _SHORT


def _shown(tex: str) -> int:
    """Guesses how many characters a formula shows: two for a command, none for braces and spaces."""
    return len(re.sub(r"[{}^_\s]|\\.", "", re.sub(r"\\[a-zA-Z]+", "oo", tex)))


def whole_groups(tex: str) -> str:
    """Returns the formula with braces inside its short pairs of parentheses, since nothing between braces is broken."""
    made, open_at = [], []
    for piece in _PIECES.findall(tex):
        sized = made and _SIZES.fullmatch(made[-1])
        if piece in {"(", "["} and not sized:
            open_at.append(len(made))
        elif piece == "{":
            open_at.append(None)
        elif piece in {")", "]", "}"} and not sized and open_at:
            start = open_at.pop()
            if start is not None and piece != "}":
                inner = made[start + 1:]
                if _BREAKS.intersection(inner) and _shown("".join(inner)) < _SHORT_GROUP:
                    made[start + 1:] = ["{", *inner, "}"]
        made.append(piece)
    return "".join(made)


def side_by_side(tex: str) -> list[str]:
    """Returns the formulas between which `tex` leaves the widest space: a small screen shows them one below the other."""
    parts, depth = [""], 0
    for piece in _PIECES.findall(tex):
        depth += piece in _OPENS or piece.startswith("\\begin")
        depth -= piece in _CLOSES or piece.startswith("\\end")
        if piece == "\\qquad" and depth == 0 and not _WORD.fullmatch(parts[-1].strip()):
            parts.append("")
        else:
            parts[-1] += piece
    return [part.strip() for part in parts if part.strip()]
