"""What the project uses has its licence in docs/licences.md, and what the pages carry has its licence's text."""

import json
import re
from pathlib import Path

import pytest
from coursetools.pages.licences import PARTS, flowing, licences_page
from coursetools.pages.places import PageError, Places
from coursetools.paths import ROOT


def rows() -> dict[str, str]:
    """Returns the licence of each package that the tables name."""
    cells = [line.strip("| ").split(" | ") for line in (ROOT / "docs/licences.md").read_text(encoding="utf-8").splitlines()
             if line.startswith("| ") and not line.startswith("| package")]
    return {name: licence for names, licence, _ in cells for name in names.split(", ")}


def of_maven() -> set[str]:
    """Returns the artifacts of others that a module of the project depends on."""
    poms = [ROOT / "pom.xml", ROOT / "exercises/pom.xml", *ROOT.glob("lib/*/pom.xml")]
    asked = [re.search(r"<artifactId>(.*?)</artifactId>", part)[1] for pom in poms
             for part in re.findall(r"<dependency>.*?</dependency>", pom.read_text(encoding="utf-8"), re.S)]
    return {name for name in asked if not name.startswith("chainrule")}


def of_python() -> set[str]:
    files = [*ROOT.glob("tools/**/*requirements.in"), ROOT / "site/requirements.in"]
    lines = [line for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    return {re.match(r"[\w-]+", line)[0] for line in lines if re.match(r"\w", line)}


def of_npm() -> dict[str, str]:
    """Returns the licences of the packages that the pages ask for, as the lock file has them."""
    packages = json.loads((ROOT / "site/package-lock.json").read_text(encoding="utf-8"))["packages"]
    asked = {**packages[""]["dependencies"], **packages[""]["devDependencies"]}
    return {name: packages[f"node_modules/{name}"]["license"] for name in asked}


def jars() -> set[str]:
    """Returns the jars of others in the folders that were built here."""
    found = [path.name for path in ROOT.glob("lib/*/target/*lib/*.jar")]
    return {re.match(r"(.*?)-\d", name)[1] for name in found if not name.startswith("chainrule-")}


def test_everything_that_the_project_asks_for_has_its_licence_named():
    assert len(of_maven()) > 10 and len(of_python()) > 10 and len(of_npm()) > 4
    assert (of_maven() | of_python() | set(of_npm())) - set(rows()) == set()


def test_every_jar_that_was_brought_along_has_its_licence_named():
    if not jars():
        pytest.skip("no module was built here, so no jar was brought along")
    assert jars() - set(rows()) == set()


def test_npm_and_the_table_name_the_same_licences():
    assert {name: rows()[name] for name in of_npm()} == of_npm()


def test_a_licence_whose_text_is_missing_stops_the_build(tmp_path):
    (tmp_path / "LICENSE").write_text("MIT", encoding="utf-8")
    with pytest.raises(PageError, match=f"{PARTS[0].name} is not at {PARTS[0].text}"):
        licences_page(Places(tmp_path, Path(), Path(), Path()))


def test_a_licence_flows_and_keeps_its_paragraphs_items_and_words():
    text = """Copyright (c) 2020, Somebody
All rights reserved.

Redistribution is permitted provided that this is so,
and that the following holds as well:

* The first of the items ends here, and so it does in the middle
  of a sentence that goes on.
* The second is short.
"""
    assert flowing(text).splitlines() == [
        "Copyright (c) 2020, Somebody", "All rights reserved.", "",
        "Redistribution is permitted provided that this is so, and that the following holds as well:", "",
        "* The first of the items ends here, and so it does in the middle of a sentence that goes on.", "* The second is short."]
