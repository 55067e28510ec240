"""The page of licences: what the pages carry that others wrote, each with the text that came with it."""

import re
from dataclasses import dataclass
from html import escape
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from .places import PageError, Places

_HEAD = """# Licences

The course, its text and its programs may be used, changed and passed on under the MIT licence. The pages also carry work of others,
all of it free. Here each has its name, its licence and the licence's text.

"""


@dataclass(frozen=True)
class Part:
    """Something that the pages carry: `text` names where its licence stands, as PACKAGE/FILE for Python or a path below site/."""

    name: str
    does: str
    licence: str
    text: str


PARTS = (
    Part("KaTeX", "renders the formulas, and brings their fonts", "MIT", "site/node_modules/katex/LICENSE"),
    Part("Sphinx", "makes the pages and searches them", "BSD-2-Clause", "sphinx/LICENSE.rst"),
    Part("Snowball stemmer", "lets the search find a word in its other forms", "BSD-3-Clause", "snowballstemmer/COPYING"),
    Part("Sphinx Book Theme", "gives the pages their frame", "BSD-3-Clause", "sphinx-book-theme/LICENSE"),
    Part("PyData Sphinx Theme", "gives that theme its parts, with Bootstrap and the styles of Font Awesome", "BSD-3-Clause",
         "pydata-sphinx-theme/LICENSE"),
    Part("Bootstrap", "lays out the frame", "MIT", "pydata-sphinx-theme/bootstrap.js.LICENSE.txt"),
    Part("Font Awesome", "names the icons; their pictures are the course's own", "MIT for its code",
         "pydata-sphinx-theme/fontawesome.js.LICENSE.txt"),
    Part("sphinx-copybutton", "copies a program, by clipboard.js under the same licence", "MIT", "sphinx-copybutton/LICENSE"),
    Part("MyST-NB", "turns notebooks into pages", "BSD-3-Clause", "myst-nb/LICENSE"),
    Part("Pygments", "colours the programs", "BSD-2-Clause", "pygments/LICENSE"),
    Part("accessible-pygments", "chooses colours that can be read", "BSD-3-Clause", "accessible-pygments/LICENSE"),
    Part("TeaVM", "compiles the course's Java to a script; some of its classes are in there", "Apache-2.0", "packaging/LICENSE.APACHE"),
)

# A line that is longer was ended for the sake of its width, unless the next one begins an item, a rule or a remark.
_ENDED_EARLY = 50
_BEGINS = re.compile(r"\s*(?:[*•=-]|\(?\w{1,2}[.)]\s|Copyright|http|$)")


def licences_page(places: Places) -> str:
    """Returns the page's source; a licence whose text is missing is a PageError."""
    own = Part("The course", "all that is not named below", "MIT", "LICENSE")
    return _HEAD + "\n".join(_entry(part, _text(places.root, part)) for part in (own, *PARTS))


def _entry(part: Part, text: str) -> str:
    return (f"## {part.name}\n\n{part.does[0].upper()}{part.does[1:]}. Licence: {part.licence}.\n\n"
            f"<details><summary>Text of the licence: {escape(part.name)}</summary>\n\n"
            f'<pre class="licence">{escape(flowing(text.strip()))}</pre>\n\n</details>\n')


def flowing(text: str) -> str:
    """Returns a text without the line ends that only kept its lines short, so that it fits a page of any width."""
    lines: list[str] = []
    last = 0
    for line in text.splitlines():
        if last > _ENDED_EARLY and not _BEGINS.match(line):
            lines[-1] += " " + line.strip()
        else:
            lines.append(line.rstrip())
        last = len(line.rstrip())
    return "\n".join(lines)


def _text(root: Path, part: Part) -> str:
    path = root / part.text if part.text.startswith("site/") or "/" not in part.text else _of_package(*part.text.split("/"))
    if path is None or not path.is_file():
        raise PageError(f"The licence of {part.name} is not at {part.text}: its package has changed, so correct the entry in "
                        "tools/coursetools/pages/licences.py.")
    return path.read_text(encoding="utf-8")


def _of_package(package: str, file: str) -> Path | None:
    """Returns the place of a file by its name in an installed package."""
    try:
        found = distribution(package)
    except PackageNotFoundError:
        return None
    return next((Path(path.locate()) for path in found.files or [] if path.name == file), None)
