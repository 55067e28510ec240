"""Prints the pages as one PDF with the installed Chromium."""

import subprocess

from . import node
from .places import PageError, Places
from .stage import Page

BOOK = "downloads/chain-rule.pdf"


def print_book(places: Places, pages: list[Page]) -> None:
    """Writes the PDF into `places.fresh`."""
    node.install(places.site, with_tests=True)
    target = places.fresh / BOOK
    target.parent.mkdir(exist_ok=True)
    command = [str(node.node()), str(places.site / "print" / "book.js"), str(places.fresh), str(target), *(page.name for page in pages)]
    done = subprocess.run(command, env=node.environment(), capture_output=True, text=True)
    if done.returncode:
        raise PageError(f"The PDF could not be printed. {done.stderr.strip()[-600:]}")
