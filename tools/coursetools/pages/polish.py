"""Finishes what Sphinx wrote: lighter pages, names that fit for a screen reader, notebooks to download."""

import re
import shutil
from html import escape
from pathlib import Path

from .icons import Icons
from .places import PageError, Places
from .stage import Page

# What the theme brings and these pages do not use: an icon font with its script, and maps for debugging.
_UNUSED = ["_static/vendor", "_static/scripts/fontawesome.js", "_static/webpack-macros.html",
           "_static/sbt-webpack-macros.html", "_static/scripts/*.LICENSE.txt", "_static/**/*.map", "_static/images",
           "_static/documentation_options.js", ".buildinfo"]

_ABOUT = "A course on the chain rule, from functions of one variable to the gradients of deep networks, in notebooks that run Java."
_LONGEST_DESCRIPTION = 200

_CHANGES = [
    (r'<!-- So that users can add custom icons -->\s*<script[^>]*fontawesome\.js[^>]*></script>', ""),
    (r'(<meta name="viewport"[^>]*>)((?s:.*?))<meta name="viewport"[^>]*>', r"\1\2"),
    (r'(<button class="btn search-button-field[^>]*?) aria-label="Search"', r"\1"),
    (r'(<details class="(?:[^"]* )?hide[^>]*>\s*<summary) aria-label="[^"]*"', r"\1"),
    (r" · exercises(?=<)", "&nbsp;· exercises"),
    (r"(>(?:[Cc]hapter|[Ee]xercise|[Pp]roblem)) (?=\d)", r"\1&nbsp;"),
    (r"(?<=>)(\d+) · (?=\w)", r"\1&nbsp;·&nbsp;"),
    (r'(<div id="pst-primary-sidebar" )', r'\1role="navigation" aria-label="Course" '),
    (r'<th\b[^>]*>(?:<p></p>)?</th>', '<td></td>'),
    (r'<link rel="preload" as="script"[^>]*>', ""),
    # The theme's scripts give the menus of a phone to the first buttons that they find, and these would be hidden ones.
    (r'(<header id="pst-header" class="bd-header)[^>]*>(?s:.*?)</header>', r'\1"></header>'),
    # Light or dark is settled before the page is drawn, not by scripts that come later: it is drawn once.
    (r'localStorage\.getItem\("theme"\) \|\| "auto"', '(/light|dark/.exec(localStorage.getItem("mode")) || '
     '[matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light"])[0]'),
    # A title is shown by the browser itself; the theme's way of it would look at each of them when a page opens.
    (r'data-bs-(?:placement="\w+"\s*data-bs-toggle="tooltip"|toggle="tooltip"\s*data-bs-placement="\w+")', ""),
    # A page that is no notebook has nothing to download.
    (r'<li><a href="[^"]*_sources/[^"]*\.md"(?s:.*?)</li>', ""),
    (r'<footer class="bd-footer">(?s:.*?)</footer>', ""),
    (r'<script (src=")', r'<script defer \1'),
    (r'<summary>(<span class="toctree-toggle")', r'<summary aria-label="Pages of this chapter">\1'),
]

# The font and its letters; icons.py draws those that the pages have.
_ICON_FONT = re.compile(r"""@font-face\{[^}]*Font Awesome[^}]*\}|[^{}]+\{--fa:"[^"]*"\}""")

# `course.js` makes what scrolls by itself reachable; the theme's way of it would lay out the whole page at once, and after every change again.
_THEME_SCRIPT = "_static/scripts/pydata-sphinx-theme.js"
_TAB_STOPS = re.compile(r',"complete"===document\.readyState\?(\w+)\(\):window\.addEventListener\("load",\1\)(?=\}\)\(\);)')

_FOOTER = re.compile(r'<footer class="bd-footer-content">(?s:.*?)</footer>')
_FOOTING = '<footer class="course-footer d-print-none"><a href="{up}licences.html">Licences</a></footer>'

_COMMENT = re.compile(r"^//.*\n", re.MULTILINE)

# So small a script waits for no answer of its own; ext/early.js stands behind it.
_OPTIONS = re.compile(r'<script src="[^"]*documentation_options\.js[^"]*"></script>')


def _script(names: str) -> re.Pattern:
    return re.compile(rf'<script defer(?:="defer")? src="((?:[^"]*/)?(?:{names})\.js[^"]*)"></script>')


# What copies programs, opens menus and follows the reader in them can wait until the page is there, and so can what marks the words that were
# searched for; the page that searches takes them as they come, and it alone needs what is searched.
_PATIENT = r"clipboard\.min|copybutton|scripts/[\w-]+"
_LATER_IN_SEARCH, _LATER = _script(_PATIENT), _script(rf"doctools|sphinx_highlight|{_PATIENT}")
_SEARCH = _script("searchtools|language_data|searchindex")

# Scripts of ours that a page needs only if such an element stands in it.
_ONLY_FOR = [(_script("live/live"), "<figure "), (_script("answers/progress"), 'class="answer-form"|id="course-progress"'),
             (_script("answers/progress-page"), 'id="course-progress"'), (_script(r"answers/(?!progress)\w+"), 'class="answer-form"')]


def polish(places: Places, pages: list[Page]) -> None:
    """Mends the pages in `places.fresh`, drops what they do not use, and adds the notebooks to download."""
    about = {places.fresh / f"{page.name}.html": _description(page) for page in pages}
    options = (places.fresh / "_static/documentation_options.js").read_text(encoding="utf-8").strip() + "\n"
    early = _COMMENT.sub("", (places.site / "ext/early.js").read_text(encoding="utf-8"))
    icons = Icons(places)
    for path in sorted(places.fresh.rglob("*.html")):
        if "_static" not in path.parts:
            _mend(path, icons, about.get(path, _ABOUT), options + early, len(path.relative_to(places.fresh).parts) - 1)
    for pattern in _UNUSED:
        for path in list(places.fresh.glob(pattern)):
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    for style in places.fresh.glob("_static/styles/*.css"):
        style.write_text(_ICON_FONT.sub("", style.read_text(encoding="utf-8")), encoding="utf-8")
    _drop_tab_stops(places.fresh / _THEME_SCRIPT)
    for page in pages:
        shutil.copy(page.source, places.fresh / "_sources" / f"{page.name}.ipynb")
    for source in places.fresh.glob("_sources/*.md"):
        source.unlink()
    (places.fresh / ".nojekyll").touch()


def _drop_tab_stops(script: Path) -> None:
    text, found = _TAB_STOPS.subn("", script.read_text(encoding="utf-8"))
    if found != 1:
        raise PageError(f"{_THEME_SCRIPT} no longer begins its tab stops as it did: look at _TAB_STOPS in tools/coursetools/pages/polish.py.")
    script.write_text(text, encoding="utf-8")


def _description(page: Page) -> str:
    """Returns the page's opening as plain text, for those who find the page in a list."""
    plain = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", page.opening)
    plain = re.sub(r"[*$`\\]", "", plain) or page.title
    return plain if len(plain) <= _LONGEST_DESCRIPTION else plain[:_LONGEST_DESCRIPTION].rsplit(" ", 1)[0] + " …"


def _mend(path: Path, icons: Icons, description: str, first: str, depth: int) -> None:
    text = _OPTIONS.sub(lambda _: f"<script>{first.strip()}</script>", path.read_text(encoding="utf-8"))
    for pattern, better in _CHANGES:
        text = re.sub(pattern, better, text)
    text = icons.draw(text)
    text = _FOOTER.sub(_FOOTING.format(up="../" * depth), text)
    searches = path.name == "search.html"
    for script in [*(script for script, element in _ONLY_FOR if not re.search(element, text)), *([] if searches else [_SEARCH])]:
        text = script.sub("", text)
    waiting = _LATER_IN_SEARCH if searches else _LATER
    later = ", ".join(f'"{script}"' for script in waiting.findall(text))
    text = waiting.sub("", text).replace("</body>", f'  <script>addEventListener("load", () => loadLater({later}));</script>\n  </body>')
    text = text.replace("<head>", f'<head>\n    <meta name="description" content="{escape(description)}">', 1)
    path.write_text(text, encoding="utf-8")
