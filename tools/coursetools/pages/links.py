"""Checks that every local link and anchor of the pages leads somewhere, and that nothing is loaded from elsewhere."""

import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

from .places import PageError

# Most elements of a page are parts of formulas and programs, which say nothing here.
_TELLING = re.compile(r'<[a-z][^<>]*\s(?:id|name|href|src)="[^<>]*>')


class _Links(HTMLParser):
    """Collects the ids of a page, what it links to and what it loads."""

    def __init__(self, text: str):
        super().__init__()
        self.ids: set[str] = set()
        self.links: list[str] = []
        self.loads: list[str] = []
        # Behind the beginning of a script the parser would wait for its end.
        self.feed("</script>".join(_TELLING.findall(text)))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.ids.update(given[name] for name in ("id", "name") if given.get(name))
        if tag == "a" and "href" in given:
            self.links.append(given["href"])
        if tag == "link" and given.get("rel") not in ("canonical", "license") and "href" in given:
            self.loads.append(given["href"])
        if tag in ("script", "img", "iframe", "source") and "src" in given:
            self.loads.append(given["src"])


def check_links(folder: Path) -> int:
    """Raises a PageError that lists what is wrong; returns how many links were checked."""
    pages = {path.resolve(): _Links(path.read_text(encoding="utf-8")) for path in folder.rglob("*.html")}
    wrong, count = [], 0
    for path, page in pages.items():
        name = path.relative_to(folder.resolve()).as_posix()
        for link in page.links + page.loads:
            count += 1
            fault = _fault(path, link, pages, link in page.loads)
            if fault:
                wrong.append(f"{name}: {link} {fault}")
    if wrong:
        raise PageError("These links do not lead anywhere:\n  " + "\n  ".join(sorted(set(wrong))))
    return count


def _fault(path: Path, link: str, pages: dict[Path, _Links], loaded: bool) -> str:
    parts = urlsplit(link)
    if parts.scheme or parts.netloc:
        return "would be loaded from another host" if loaded and parts.scheme != "data" else ""
    target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
    if not target.is_file():
        return "is no file of the pages"
    anchor = unquote(parts.fragment)
    if anchor and target in pages and anchor not in pages[target].ids:
        return f"names a place that {target.name} does not have"
    return ""
