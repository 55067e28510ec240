"""Tests of the page build that need neither Sphinx nor a browser."""

import base64
import json
import os
import re
import struct
import sys
import zipfile
from pathlib import Path

import pytest
from coursetools.pages.browsing import fold_looks, say_where_to_answer, without_own
from coursetools.pages.downloads import EVERYTHING, pack
from coursetools.pages.figures import add_figures, figures_of
from coursetools.pages.links import check_links
from coursetools.pages.outputs import Pictures, is_unanswered, plain_error, without_guess
from coursetools.pages.places import PageError, Places
from coursetools.pages.solutions import Secrets, add_solutions
from coursetools.pages.stage import Page, _ages, _entry, _keep_ages, stage
from coursetools.paths import ROOT

sys.path.insert(0, str(ROOT / "site/ext"))
from tex import alone, in_sentence, side_by_side, whole_groups  # noqa: E402

PNG = base64.b64encode(b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR" + struct.pack(">II", 1280, 800)).decode()


def chart(text, **metadata):
    return {"output_type": "execute_result", "metadata": metadata, "data": {"image/png": PNG, "text/plain": text}}


def test_a_chart_becomes_an_image_with_its_text_alternative_and_size(tmp_path):
    output = chart("x", **{"image/png": {"width": 640, "height": 400, "alt": 'It falls "fast".'}})
    Pictures(tmp_path / "pictures").put(output, "Cell 1")
    assert 'alt="It falls &quot;fast&quot;."' in output["data"]["text/html"]
    assert 'width="640" height="400"' in output["data"]["text/html"]
    assert len(list((tmp_path / "pictures").glob("*.png"))) == 1


def test_a_chart_that_was_drawn_for_dark_pages_too_becomes_two_images_of_which_one_shows(tmp_path):
    output = chart("It falls.")
    output["data"]["image/x-dark+png"] = base64.b64encode(base64.b64decode(PNG) + b"dark").decode()
    Pictures(tmp_path / "pictures").put(output, "Cell 1")
    assert re.findall(r'class="([^"]*)".*?alt="([^"]*)"', output["data"]["text/html"]) == [
        ("chart only-light", "It falls."), ("chart only-dark", "It falls.")]
    assert set(output["data"]) == {"text/html", "text/plain"}
    assert len(list((tmp_path / "pictures").glob("*.png"))) == 2


@pytest.mark.parametrize("silent", ["", "XYChart@6a55f1e2", "org.knowm.xchart.XYChart@6a55f1e2"])
def test_a_picture_that_says_nothing_is_refused(tmp_path, silent):
    with pytest.raises(PageError, match=r"Cell 7 .*\.saying"):
        Pictures(tmp_path / "pictures").put(chart(silent), "Cell 7")


def test_a_drawing_without_a_label_is_refused(tmp_path):
    output = {"data": {"text/html": "<svg viewBox='0 0 1 1'></svg>"}}
    with pytest.raises(PageError, match="role"):
        Pictures(tmp_path / "pictures").put(output, "Cell 7")


def test_an_error_is_shown_as_plain_text():
    error = {"output_type": "error", "traceback": ["\x1b[31mUse a < b\x1b[0m"]}
    assert plain_error(error)["data"]["text/html"] == '<pre class="error">Use a &lt; b</pre>'


def test_what_an_error_quotes_of_a_program_stays_above_its_marks_on_a_small_screen():
    error = {"output_type": "error", "traceback": ["A name is missing.", "line 2:  double a = \"b\";", "         ^^^^^^", "Give it one."]}
    assert plain_error(error)["data"]["text/html"] == (
        '<pre class="error">A name is missing.\n<span class="place">line 2:  double a = &quot;b&quot;;\n         ^^^^^^</span>Give it one.</pre>')


def test_a_table_keeps_short_names_of_rows_and_what_stands_in_parentheses_on_one_line(tmp_path):
    table = "<table><thead><tr><th>at (3, 1)</th><th>g(x)</th></tr></thead><tr><td>x → g</td></tr><tr><td>a name that is too long</td></tr></table>"
    shown = {"data": {"text/html": table}}
    Pictures(tmp_path / "p").put(shown, "Cell 1")
    assert shown["data"]["text/html"] == (
        '<table><thead><tr><th class="unbroken">at (3,\u00a01)</th><th>g\u2060(x)</th></tr></thead><tr><td class="unbroken">x → g</td></tr>'
        '<tr><td class="wordy">a name that is too long</td></tr></table>')


def test_a_sign_in_a_name_of_a_column_stays_with_what_follows_it_and_a_letter_at_the_end_with_its_word(tmp_path):
    shown = {"data": {"text/html": "<table><tr><td></td><th>u = x²</th><th>the quotient − 12</th><th>through x</th></tr></table>"}}
    Pictures(tmp_path / "p").put(shown, "Cell 1")
    assert re.findall("<th>([^<]*)", shown["data"]["text/html"]) == ["u\u00a0=\u00a0x²", "the quotient −\u00a012", "through\u00a0x"]


@pytest.mark.parametrize(("link", "fault"), [
    ('<a href="gone.html">', "is no file"),
    ('<a href="#gone">', "names a place"),
    ('<img src="http://example.org/a.png">', "another host"),
])
def test_a_link_that_leads_nowhere_is_named(tmp_path, link, fault):
    (tmp_path / "index.html").write_text(f'<p id="here"><a href="#here">{link}')
    with pytest.raises(PageError, match=fault):
        check_links(tmp_path)


def test_links_to_other_hosts_are_fine_to_follow(tmp_path):
    (tmp_path / "index.html").write_text('<a href="http://example.org/">')
    assert check_links(tmp_path) == 1


def test_without_executed_notebooks_the_build_says_what_to_run(tmp_path):
    site = tmp_path / "site"
    for part in ("ext", "static", "node_modules/katex/dist/fonts"):
        (site / part).mkdir(parents=True)
    for name in ("conf.py", "figures.toml", "node_modules/katex/dist/katex.min.css", "node_modules/katex/dist/katex.min.js"):
        (site / name).write_text("")
    with pytest.raises(PageError, match="./course site"):
        stage(Places(tmp_path, tmp_path / "executed", tmp_path, tmp_path / "out"))


def test_an_opening_stands_in_the_index_without_its_links():
    page = Page("notebooks/14-glossary", "Glossary", "As in [Before you start](00-before-you-start.ipynb), with $f'$.", Path("x"))
    assert _entry(page, set()) == "**[Glossary](notebooks/14-glossary.ipynb)**\n: As in Before you start, with $f'$.\n"


def cell(role, source, kind="code"):
    return {"cell_type": kind, "id": role, "metadata": {"chainrule": {"role": role, "id": "6.1"}}, "source": source}


ANSWER = cell("answer", "double slope = todo();")
CHECK = cell("check", 'check("6.1", () -> slope)')
MODEL = cell("answer", "double slope = 2 * (-3) + 1100;")
EXPLANATION = cell("explanation", "The cunning part is that both routes count, because $x$ moves *twice*.", "markdown")


def notebook(path, *cells):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({"cells": cells}))
    return path


def test_a_solution_stands_folded_behind_the_check_of_its_exercise(tmp_path):
    solved = notebook(tmp_path / "solved.ipynb", MODEL, EXPLANATION)
    cells = add_solutions([ANSWER, CHECK], solved, {"6.1"})
    assert cells[:2] == [ANSWER, CHECK] and len(cells) == 3
    assert cells[2]["source"].startswith('<details class="solution"><summary>Solution of 6.1</summary>\n')
    assert "2 * (-3) + 1100" in cells[2]["source"] and "both routes count" in cells[2]["source"]


def test_an_exercise_that_is_for_the_teacher_alone_gets_no_solution(tmp_path):
    solved = notebook(tmp_path / "solved.ipynb", MODEL, EXPLANATION)
    assert add_solutions([ANSWER, CHECK], solved, {"6.2"}) == [ANSWER, CHECK]


def leaks(tmp_path):
    public = notebook(tmp_path / "public.ipynb", ANSWER, CHECK)
    return Secrets([notebook(tmp_path / "solved.ipynb", MODEL, EXPLANATION)], [public])


@pytest.mark.parametrize(("name", "text", "secret"), [
    ("exercises/06.html", "<pre><span>double</span> slope <span>=</span> 2 * (-3) + 1100;</pre>", "double slope"),
    ("exercises/06.html", "<p>The cunning part is\nthat <b>both</b> routes count, because", "cunning"),
    ("_sources/06.ipynb", json.dumps({"cells": [MODEL]}), "double slope"),
    ("_static/keys.js", "f = 'double slope = 2 * (-3) + 1100;'", "double slope"),
    ("searchindex.js", 'Search.setIndex({"terms":{cunning:1}})', "cunning"),
])
def test_a_solution_that_got_out_is_found_wherever_it_is(tmp_path, name, text, secret):
    page = tmp_path / "site" / name
    page.parent.mkdir(parents=True)
    page.write_text(text)
    [found] = leaks(tmp_path).found_in(tmp_path / "site")
    assert name in found and secret in found and "6.1" in found


def test_a_solution_that_got_out_is_found_in_a_zip(tmp_path):
    (tmp_path / "site").mkdir()
    with zipfile.ZipFile(tmp_path / "site" / "all.zip", "w") as packed:
        packed.writestr("06.ipynb", json.dumps({"cells": [MODEL]}))
    [found] = leaks(tmp_path).found_in(tmp_path / "site")
    assert "all.zip: 06.ipynb" in found


def test_what_a_learner_gets_anyway_is_no_secret(tmp_path):
    notebook(tmp_path / "site" / "06.ipynb", ANSWER, CHECK)
    assert leaks(tmp_path).found_in(tmp_path / "site") == []


def test_everything_is_packed_with_notebooks_as_released_and_the_same_bytes_each_time(tmp_path):
    places = Places(tmp_path, tmp_path / "executed", tmp_path, tmp_path / "out")
    places.fresh.mkdir(parents=True)
    (places.fresh / "index.html").write_text('<h1>Course</h1><p class="everything"><a href="gone.zip">all</a></p>')
    page = Page("exercises/06", "Several", "", notebook(tmp_path / "06.ipynb", ANSWER))
    packs = []
    for _ in range(2):
        pack(places, [page])
        packs.append((places.fresh / EVERYTHING).read_bytes())
    with zipfile.ZipFile(places.fresh / EVERYTHING) as packed:
        assert packed.namelist() == ["chain-rule/READ-ME.txt", "chain-rule/exercises/06.ipynb", "chain-rule/pages/index.html"]
        assert packed.read("chain-rule/exercises/06.ipynb") == page.source.read_bytes()
        assert packed.read("chain-rule/pages/index.html") == b"<h1>Course</h1>"
    assert packs[0] == packs[1]


FIGURE = {"chapter": "06", "after": "// A tree", "kind": "tree", "title": "Ways", "text": "Two <ways>.", "formula": "x*y", "point": "x=1, y=2"}


def program(source):
    return {"cell_type": "code", "id": "p", "metadata": {}, "source": source}


def words(source):
    return {"cell_type": "markdown", "id": "w", "metadata": {}, "source": source}


def test_a_live_figure_stands_behind_what_to_see_in_the_picture_that_it_moves():
    cells = add_figures([program("// A tree\nat.tree()"), words("*What to see:* four ways.\n\n**Predict:** …")], [FIGURE])
    assert [cell["source"].split("\n")[0][:20] for cell in cells] == ["// A tree", "*What to see:* four ", '<figure class="live"', "**Predict:** …"]
    assert 'data-figure="tree" data-formula="x*y" data-point="x=1, y=2"' in cells[2]["source"]
    assert "Two &lt;ways&gt;." in cells[2]["source"]


def test_a_live_figure_without_its_picture_is_named():
    with pytest.raises(PageError, match="// A tree"):
        add_figures([program("// Another tree\nat.tree()")], [FIGURE])


def test_every_live_figure_names_a_chapter_and_a_kind_that_are_there():
    figures = figures_of(ROOT / "site" / "figures.toml")
    assert len(figures) >= 6
    for chapter, each in figures.items():
        cells = json.loads((ROOT / "notebooks" / f"{chapter}.ipynb").read_text(encoding="utf-8"))["cells"]
        assert len(add_figures(cells, each)) >= len(cells) + len(each)
        assert all((ROOT / "site" / "static" / "live" / f"{figure['kind']}.js").exists() for figure in each)


def test_every_kind_of_live_figure_is_tried_as_a_reader_would():
    journeys = (ROOT / "site" / "tests" / "figures.js").read_text(encoding="utf-8")
    tried = set(re.findall(r'open\(tab, folder, "[^"]+", "(\w+)"\)', journeys))
    assert tried == {figure["kind"] for each in figures_of(ROOT / "site" / "figures.toml").values() for figure in each}


def test_a_source_that_is_as_it_was_keeps_its_age_and_a_changed_one_does_not(tmp_path):
    same, changed = notebook(tmp_path / "notebooks" / "06.ipynb", ANSWER), notebook(tmp_path / "notebooks" / "07.ipynb", ANSWER)
    for path in (same, changed):
        os.utime(path, ns=(1000, 1000))
    before = _ages(tmp_path)
    notebook(same, ANSWER)
    notebook(changed, CHECK)
    _keep_ages(tmp_path, before)
    assert same.stat().st_mtime_ns == 1000
    assert changed.stat().st_mtime_ns != 1000


def test_a_drawing_tells_its_style_how_wide_it_is(tmp_path):
    output = {"data": {"image/svg+xml": '<svg role="img" aria-label="A graph." width="915.4" height="9" style="height:auto"></svg>'}}
    Pictures(tmp_path / "pictures").put(output, "Cell 7")
    assert 'style="--natural:915.4px;height:auto"' in output["data"]["text/html"]


@pytest.mark.parametrize(("tex", "kept"), [
    (r"(f\circ g)'(x) = 3(x + 1)^2", r"({f\circ g})'(x) = 3({x + 1})^2"),
    (r"f(g(a + h)) - f(g(a))", r"f({g({a + h})}) - f(g(a))"),
    (r"\left(a + b\right) = \bigl(c + d\bigr) = [0, 1)", r"\left(a + b\right) = \bigl(c + d\bigr) = [0, 1)"),
    (r"\sqrt[n + 1]{(a + b} = (x + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9)",
     r"\sqrt[{n + 1}]{(a + b} = (x + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9)"),
])
def test_a_line_breaks_between_parentheses_only_where_they_hold_much(tex, kept):
    assert whole_groups(tex) == kept


@pytest.mark.parametrize(("tex", "held"), [
    (r"a = -1, b = x - 2 + c", r"{a }={ -1},\allowbreak { b }={ x - 2 + c}"),
    (r"f'(x) = 4\cos(x^3 + 2) \cdot 3x^2 + 1 - (y - 1)", r"{f'(x) }={ 4\cos(x^3 + 2) \cdot 3x^2 }+{ 1 }-{ (y - 1)}"),
])
def test_in_a_sentence_short_sides_of_a_relation_are_not_broken_nor_short_terms_of_a_long_one(tex, held):
    assert in_sentence(tex) == held


@pytest.mark.parametrize(("tex", "lines"), [
    (r"y = x^2", ["y = x^2"]),
    (r"((i\circ h)\circ g)'(x) = (i\circ h)'(g(x))\cdot g'(x) \approx -2.", [r"{((i\circ h)\circ g)'(x) }", r"=\nobreak{ (i\circ h)'(g(x))\cdot g'(x) }", r"\approx\nobreak{ -2.}"]),
    (r"s' = aaaaaaaaaaaaaaa + bbbbbbbbbbbbbbb - (c + d)", [r"{s' = aaaaaaaaaaaaaaa }", r"+\nobreak{ bbbbbbbbbbbbbbb }", r"-\nobreak{ (c + d)}"]),
    (r"\begin{aligned} a &= b \\ &= c \end{aligned}", [r"\begin{aligned} a &= b \\ &= c \end{aligned}"]),
])
def test_a_formula_that_stands_alone_is_broken_before_its_relations_and_the_terms_of_a_long_line(tex, lines):
    assert alone(tex).split(r"\allowbreak ") == lines


def test_formulas_with_wide_space_between_them_stand_side_by_side():
    assert side_by_side(r"p = x^2,\qquad q = \text{a \qquad b}") == ["p = x^2,", r"q = \text{a \qquad b}"]


def test_charts_for_dark_pages_have_the_colours_of_the_dark_theme():
    java = (ROOT / "lib/notebook/src/main/java/org/chainrule/notebook/figure/Look.java").read_text(encoding="utf-8")
    css = (ROOT / "site/static/course.css").read_text(encoding="utf-8")
    theme = dict(re.findall(r"--([\w-]+): #(\w{6});", re.search(r'html\[data-theme="dark"\] \{([^}]*)\}', css)[1]))
    names = ["pst-color-background", "pst-color-text-base", "pst-color-text-muted", "pst-color-border", *(f"chainrule-path-{i}" for i in range(1, 7))]
    assert re.findall(r"0x(\w{6})", re.search(r"DARK\(([^)]*)\)", java)[1]) == [theme[name] for name in names]


def text(source, **mark):
    return {"cell_type": "markdown", "id": "text", "metadata": {"chainrule": mark} if mark else {}, "source": source}


def program(source, **mark):
    return {**text(source, **mark), "cell_type": "code"}


def test_a_page_leaves_out_what_a_notebook_keeps_for_its_learner_alone():
    kept = [text("progress(\"04\") says where you stand."), program("double x = 3;")]
    assert without_own([*kept, program("// Where you stand\nprogress(\"04\")"), program('// What confused you?\nString confused = "";')]) == kept


def test_what_follows_a_prediction_is_folded_up_to_the_next_heading_and_nothing_else_is():
    check, other = program("check", role="check", id="1.5"), program("check", role="check", id="1.6")
    look, told, heading = program("show()"), text("*What to see:* it falls."), text("## Problem 2")
    cells = fold_looks([check, look, told, heading, other, look], {"1.5": "prediction", "1.6": "choice"})
    assert [cell["source"][:16] for cell in cells] == [
        "check", '<details class="', "show()", "*What to see:* i", "</details>", "## Problem 2", "check", "show()"]
    assert fold_looks([check, look], {"1.5": "prediction"})[-1]["source"] == "</details>"
    assert fold_looks([check, heading], {"1.5": "prediction"}) == [check, heading]


def test_an_exercise_page_says_where_to_answer_and_what_is_for_the_notebook():
    cells = [text("# T · exercises\n\nTwo exercises.\nEach counts.\n\nRun the cell."), program("check", role="check", id="1.1"), program("check", role="check", id="1.3")]
    first, *rest = say_where_to_answer(cells, "exercises/01-x", {"1.1": "numeric", "1.3": "function"}, [{"id": "1.1"}])
    assert re.search(r"Each counts\.\n\n<p .*the form under each.*<code[^>]*>\./course lab exercises/01</code>.*</p>\n\n\nRun the cell\.$", first["source"])
    assert [cell["source"] for cell in rest[:2]] == ["check", "check"] and "asks for a program" in rest[2]["source"]
    assert "form" not in say_where_to_answer(cells, "exercises/01-x", {"1.1": "numeric"}, [])[0]["source"]
    assert "./course lab 00" in say_where_to_answer(cells, "notebooks/00-x", {}, [])[0]["source"]
    assert say_where_to_answer(cells, "notebooks/01-x", {}, []) == cells


def html_table(*rows):
    return "<table>" + "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows) + "</table>"


@pytest.mark.parametrize(("data", "unanswered"), [
    ({"text/plain": "NaN"}, True),
    ({"text/plain": "[[NaN, NaN], [NaN, NaN]]"}, True),
    ({"text/plain": "NaN is no number"}, False),
    ({"text/html": html_table(["", "x"], ["fooled", "NaN"], ["caught", "NaN"])}, True),
    ({"text/html": html_table(["", "x"], ["fooled", "NaN"], ["caught", "0"])}, False),
])
def test_a_program_that_is_still_to_be_written_shows_no_result(data, unanswered):
    assert is_unanswered({"output_type": "display_data", "data": data}) == unanswered


def test_a_table_has_a_dash_where_its_reader_predicted_nothing_and_only_there():
    assert without_guess(html_table(["h", "you predicted, at 1", "at 1"], ["1", "NaN", "NaN"])) == html_table(["h", "you predicted, at 1", "at 1"], ["1", "—", "NaN"])
    assert without_guess(html_table(["", "x"], ["you predicted (NaN: none)", "NaN"], ["found", "NaN"])) == html_table(["", "x"], ["you predicted (—: none)", "—"], ["found", "NaN"])
