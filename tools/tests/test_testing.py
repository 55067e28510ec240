"""The test command: what a stage says and counts while it runs beside others."""

import pytest
from coursetools.launcher import testing


@pytest.mark.parametrize("says, code, count", [
    ("=== newer\\n  skipped: one\\n=== newer: done\\n3 passed, 1 failed, 2 skipped", 1, testing.Count(3, 1, 2)),
    ("  skipped: one\\n5 passed, 0 failed, 0 skipped", 0, testing.Count(5, 0, 0)),
    ("  skipped: one\\nKilled", 1, testing.Count(0, 1, 0)),
])
def test_a_stage_that_ran_beside_others_says_and_counts_the_same(tmp_path, monkeypatch, capsys, says, code, count):
    (tmp_path / "course").write_text(f"print('{says}')\nraise SystemExit({code})\n", encoding="utf-8")
    monkeypatch.setattr(testing, "ROOT", tmp_path)
    assert testing.Beside("newer").wait(None) == count
    assert "skipped: one" in capsys.readouterr().out


def test_a_stage_that_says_nothing_and_fails_has_failed(tmp_path, monkeypatch):
    (tmp_path / "course").write_text("raise SystemExit(1)\n", encoding="utf-8")
    monkeypatch.setattr(testing, "ROOT", tmp_path)
    assert testing.Beside("newer").wait(None) == testing.Count(0, 1, 0)
