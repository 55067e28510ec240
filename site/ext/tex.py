"""Where the LaTeX of a formula may be broken into lines."""

import re

# A formula that shows fewer characters stays on one line, and so does what stands between two parentheses of a longer one.
_SHORT = 16
_SHORT_GROUP = 10

# What shows at most so many characters is not broken: a side or a term in a sentence, a line of a formula that stands alone.
_SHORT_TERM = 18
_SHORT_LINE = 30
# So short a left side does not stand on a line of its own.
_SHORT_NAME = 8

# LaTeX in pieces: environments, commands, single characters.
_PIECES = re.compile(r"\\(?:begin|end)\{\w+\*?\}|\\(?:[a-zA-Z]+|.)|.", re.DOTALL)
_WORD = re.compile(r"\\text\{\w+\}")
_OPENS, _CLOSES = {"{", "(", "[", "\\{", "\\left"}, {"}", ")", "]", "\\}", "\\right"}

# A parenthesis behind one of these is of a size of its own, and need not have a partner.
_SIZES = re.compile(r"\\(?:left|middle|right|[bB]igg?[lmr]?)")

# Where a formula is broken first, and where its parts are if they are still too long.
_RELATIONS = {*"=<>", *(rf"\{name}" for name in "approx ge geq iff in le leq Longrightarrow longrightarrow mapsto ne neq Rightarrow to".split())}
_SUMS = {*"+-"}
_PRODUCTS = {rf"\{name}" for name in "cdot circ times".split()}
_LEVELS = (_RELATIONS, _SUMS, _PRODUCTS)
# Behind these KaTeX may begin a new line.
_BREAKS = set().union(*_LEVELS)
# Behind these a sign belongs to what follows, or to what it stands above or below.
_NO_TERM = {*_BREAKS, *",:;^_|&", "\\not", "\\pm"}


def is_short(tex: str) -> bool:
    """Says whether a formula is too short to be broken."""
    return _shown(tex) < _SHORT


def _shown(tex: str) -> int:
    """Guesses how many characters a formula shows: two for a command, none for braces and spaces."""
    return len(re.sub(r"[{}^_\s]|\\.", "", re.sub(r"\\[a-zA-Z]+", "oo", tex)))


def in_sentence(tex: str) -> str:
    """Returns a formula with braces around what is not to be broken: short sides of its relations, short terms of longer sides."""
    return ",\\allowbreak ".join("".join(map(_held, _terms(part, _SHORT_TERM))) for part in _split(tex, {","}, keep=False))


def _held(term: str) -> str:
    sign, rest = _sign(term)
    return f"{sign}{{{rest}}}" if _shown(rest) <= _SHORT_TERM else sign + whole_groups(rest)


def alone(tex: str) -> str:
    """Returns a formula that stands alone so that it may be broken before its relations, and before the terms of a long line."""
    first, *others = _split(tex, _RELATIONS)
    if others and (_shown(first) <= _SHORT_NAME or _shown(first + others[0]) <= _SHORT_LINE):
        first, *others = first + others[0], *others[1:]
    lines = [line for part in [first, *others] for line in _terms(part, _SHORT_LINE, _LEVELS[1:])]
    return "\\allowbreak ".join(map(_bound, lines)) if len(lines) > 1 else tex


def _bound(line: str) -> str:
    sign, rest = _sign(line)
    return f"{sign}\\nobreak{{{rest}}}" if sign else f"{{{rest}}}"


def _terms(tex: str, short: int, levels: tuple = _LEVELS) -> list[str]:
    """Splits a formula before its relations, what is still too long before the signs of its sums, and then of its products."""
    if not levels or _shown(tex) <= short and levels is not _LEVELS:
        return [tex]
    return [term for part in _split(tex, levels[0]) for term in _terms(part, short, levels[1:])]


def _sign(term: str) -> tuple[str, str]:
    """Splits the sign off before which a term was split."""
    first = _PIECES.match(term)
    return (first[0], term[first.end():]) if first and first[0] in _BREAKS else ("", term)


def _split(tex: str, signs: set[str], keep: bool = True) -> list[str]:
    """Splits a formula before those of the signs that stand outside of all parentheses, behind a term."""
    parts, depth, before = [""], 0, "="
    for piece in _PIECES.findall(tex):
        depth -= piece in _CLOSES or piece.startswith("\\end")
        splits = piece in signs and depth == 0 and before not in _NO_TERM
        parts += [""] if splits else []
        parts[-1] += piece if keep or not splits else ""
        depth += piece in _OPENS or piece.startswith("\\begin")
        before = piece if piece.strip() else before
    return parts


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
