"""The page on which a reader sees, saves and deletes what was answered in the pages."""

import re
from html import escape

_HEAD = """# Your progress

The answers that you gave on these pages are kept in this browser alone: no server sees them. Save them to a file to take them to another
browser, or delete them.

"""

_TOOLS = """<div id="course-progress">
<noscript><p>Without JavaScript the pages cannot check answers, so there is no progress to show. The exercises can be read all the same.</p></noscript>
<p class="progress-summary" hidden></p>
<p class="progress-tools" hidden>
<button type="button" data-action="export">Save answers to a file</button>
<label class="progress-file">Take over answers from a file <input type="file" accept=".json,application/json"></label>
<button type="button" data-action="clear">Delete all answers</button>
</p>
<p class="progress-message" role="status"></p>
"""


def progress_page(forms: dict[str, tuple[str, list[dict]]]) -> str:
    """Returns the page's source, from the title and the forms of each page by the page's name."""
    chapters = "\n".join(_chapter(name, title, of_page) for name, (title, of_page) in forms.items() if of_page)
    return f"{_HEAD}{_TOOLS}{chapters}\n</div>\n"


def _chapter(name: str, title: str, forms: list[dict]) -> str:
    items = "\n".join(f'<li data-exercise="{form["id"]}"><a href="{name}.html#{anchor(form["id"])}">{escape(form["title"])}</a> '
                      '<span class="progress-state"></span></li>' for form in forms)
    number = int(re.search(r"/(\d+)-", name)[1])
    return f'<h2>{number} · {escape(title.removesuffix(" · exercises"))}</h2>\n<ul class="progress-list">\n{items}\n</ul>'


def anchor(exercise_id: str) -> str:
    """Returns the name of the place on its page where an exercise is answered."""
    return "answer-" + exercise_id.replace(".", "-")
