"""Numbers of each learner's own: drawn by the seed and the learner alone, and written wherever the source asks for them."""

import json
from pathlib import Path

import pytest

from coursetools import convert, learners
from coursetools.exercises import SourceProblem, read
from coursetools.parameters import EVERYBODY, by_lot, choices, filled, first_and_last

SOURCE = Path(__file__).parent / "fixtures" / "09-sample.md"
DECLARED = {"a": "2..5", "b": [1, 2.5, 4]}


@pytest.fixture
def asking(tmp_path):
    """The sample with a number of each learner's own, written by this function with other declarations."""
    def written(declared=DECLARED, text="Yours are {{a}} and ${{b}}$. "):
        source = tmp_path / SOURCE.name
        sample = SOURCE.read_text(encoding="utf-8")
        assert sample.count('"id": "9.1", ') == 1 and sample.count("double twice = 2 * 3;") == 1
        sample = sample.replace('"id": "9.1", ', f'"id": "9.1", "parameters": {json.dumps(declared)}, ').replace("double twice = 2 * 3;", "double twice = 2 * {{a}};")
        source.write_text(sample.replace("## 9.1", f"{text}\n\n## 9.1"), encoding="utf-8")
        return source
    return written


def test_a_parameter_is_a_range_of_whole_numbers_or_a_list():
    assert choices("2..5") == [2, 3, 4, 5] and choices("-1..1") == [-1, 0, 1] and choices([1, 2.5, 1]) == [1, 2.5]
    assert all(len(choices(wrong)) < 2 for wrong in ("5..2", "2-5", [], [3], [3, 3], ["a", "b"], [True, False], 7, None))


def test_only_declared_names_in_two_braces_become_numbers():
    assert filled("{{a}} {{ a }} x^{{{a}}} {a} {{c}} new int[][] {{1}}", {"a": 3}) == "3 3 x^{3} {a} {{c}} new int[][] {{1}}"


def test_seed_and_identity_alone_decide_a_draw_and_many_learners_get_every_number():
    drawn = [by_lot(f"learner {i}", 7, str(i)).numbers("9.1", DECLARED) for i in range(200)]
    assert drawn[3] == by_lot("another name", 7, "3").numbers("9.1", DECLARED)
    assert {one["a"] for one in drawn} == {2, 3, 4, 5} and {one["b"] for one in drawn} == {1, 2.5, 4}
    assert drawn != [by_lot("", 8, str(i)).numbers("9.1", DECLARED) for i in range(200)]
    assert [reader.numbers("9.1", DECLARED) for reader in first_and_last()] == [{"a": 2, "b": 1}, {"a": 5, "b": 4}]


def test_a_notebook_holds_its_readers_numbers_and_says_whose_they_are(asking):
    for reader, numbers in ((EVERYBODY, {"a": 4, "b": 2.5}), (first_and_last()[1], {"a": 5, "b": 4})):
        released, solved = convert.exercise_notebook(asking(), reader), convert.solution_notebook(asking())
        about = json.loads(released)["metadata"]["chainrule"]
        assert f"Yours are {numbers['a']} and ${numbers['b']}$." in released and about["parameters"] == {"9.1": numbers}
        assert about.get("learner", "") == reader.learner and "{{" not in released
        assert "double twice = 2 * 4;" in solved


@pytest.mark.parametrize("declared, text, complaint", [
    ({"a": "5..2"}, "{{a}}", "at least two numbers"), (["a"], "{{a}}", "must have names"), ({"a": "2..5", "b": "1..2"}, "{{a}}", "must say each"),
    ({"a": "2..5"}, "{{a}} {{c}}", "{{c}}, which its parameters do not declare")])
def test_what_is_wrong_with_a_declaration_is_said_in_a_sentence(asking, declared, text, complaint):
    source = asking(declared, text)
    with pytest.raises(SourceProblem, match=complaint.replace("{", r"\{")):
        read(convert.parse(source), source.name)


def test_the_seed_stays_with_a_class_and_its_table_holds_no_formula(tmp_path, asking):
    file = tmp_path / "grading" / "learners.json"
    learners.write(file, [{"learner": "@ann", "name": "=Ann", "id": "", "email": "ann@example.org"}])
    seed = learners.read(file).seed
    learners.write(file, [{"learner": "bob", "name": "Bob", "id": "2", "email": ""}, *learners.read(file).people])
    assert learners.read(file).seed == seed
    table = learners.read(file).table(read(convert.parse(asking()), "09-sample")).splitlines()
    assert table[0] == "learner,name,id,email,9.1 a,9.1 b" and table[2].startswith("'@ann,'=Ann,,ann@example.org,")
