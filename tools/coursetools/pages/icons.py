"""Draws the theme's icons as pictures in the page: one in a style sheet would be a document of its own, and slow to open."""

import re

from .places import PageError, Places

_NAMED = re.compile(r'(<(?:i|span) class="(?:[^"]* )?(?:fa-solid|fas) fa-(?P<name>[\w-]+)[^>]*>)')


class Icons:
    """The pictures in `site/icons`, by the names that the theme gives them."""

    def __init__(self, places: Places):
        self._folder = places.site / "icons"
        self._drawn = {path.stem: _part_of_a_page(path.read_text(encoding="utf-8")) for path in self._folder.glob("*.svg")}

    def draw(self, page: str) -> str:
        """Puts into each element of a page that names an icon the icon itself."""
        return _NAMED.sub(lambda element: element[1] + self._of(element["name"]), page)

    def _of(self, name: str) -> str:
        if name not in self._drawn:
            raise PageError(f"The theme names an icon {name}, and {self._folder.name} holds none: draw site/icons/{name}.svg.")
        return self._drawn[name]


def _part_of_a_page(drawing: str) -> str:
    return drawing.strip().replace(' xmlns="http://www.w3.org/2000/svg"', ' aria-hidden="true"')
