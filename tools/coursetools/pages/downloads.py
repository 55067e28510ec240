"""Packs the whole course into one file: the pages, and the notebooks as released."""

import re
import zipfile
from pathlib import Path

from .places import Places
from .stage import Page

EVERYTHING = "downloads/chain-rule.zip"
_FOLDER = "chain-rule"
_ALWAYS = (1980, 1, 1, 0, 0, 0)
_OFFER = re.compile(r'<p class="everything">.*?</p>', re.S)
_READ_ME = """The chain rule in Java

pages/index.html    the course as pages: open it in a browser, no network is needed
notebooks/          the chapters as notebooks, without outputs
exercises/          the exercises as notebooks, as learners get them

The notebooks run in the course's own kernel: see "Run it yourself" on the first page.
"""


def pack(places: Places, pages: list[Page]) -> None:
    """Writes the file into `places.fresh`; the same pages give the same bytes."""
    target = places.fresh / EVERYTHING
    target.parent.mkdir(exist_ok=True)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as packed:
        _put(packed, "READ-ME.txt", _READ_ME.encode())
        for page in pages:
            _put(packed, f"{page.name}.ipynb", page.source.read_bytes())
        for path in sorted(path for path in places.fresh.rglob("*") if path.is_file() and path != target):
            _put(packed, f"pages/{path.relative_to(places.fresh).as_posix()}", _content(places, path))


def _content(places: Places, path: Path) -> bytes:
    """Returns what is packed of a page: the first one does not offer there what it is packed in."""
    if path != places.fresh / "index.html":
        return path.read_bytes()
    return _OFFER.sub("", path.read_text(encoding="utf-8")).encode()


def _put(packed: zipfile.ZipFile, name: str, content: bytes) -> None:
    entry = zipfile.ZipInfo(f"{_FOLDER}/{name}", _ALWAYS)
    entry.compress_type = zipfile.ZIP_STORED if name.endswith((".png", ".woff2", ".pdf")) else zipfile.ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    packed.writestr(entry, content)
