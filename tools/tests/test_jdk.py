"""The launcher finds a JDK that is new enough, whatever stands first."""

import pytest

from coursetools.launcher import jdk
from coursetools.launcher.problem import Problem


@pytest.mark.parametrize("text, version", [
    ('openjdk version "17.0.15" 2025-04-15', 17),
    ('java version "1.8.0_392"', 8),
    ('openjdk version "25" 2025-09-16', 25),
    ('openjdk version "21-ea" 2023-09-19', 21),
    ('java version "11.0.2" 2019-01-15 LTS', 11),
    ('openjdk version "26.0.1-internal"', 26),
    ("command not found", None),
])
def test_the_version_is_read_from_what_any_vendor_prints(text, version):
    assert jdk.feature_version(text) == version


@pytest.fixture(autouse=True)
def a_memory_of_its_own(tmp_path, monkeypatch):
    monkeypatch.setattr(jdk, "MEMORY", tmp_path / "stamps" / "jdks.json")


def fake_jdk(folder, version):
    """Makes a folder that looks like a JDK and says its version."""
    (folder / "bin").mkdir(parents=True)
    for name in ("java", "javac"):
        tool = folder / "bin" / name
        tool.write_text(f"#!/bin/sh\necho 'openjdk version \"{version}\"' >&2\n")
        tool.chmod(0o755)
    return folder


def test_a_jdk_that_is_too_old_is_passed_over(tmp_path, monkeypatch):
    old, new = fake_jdk(tmp_path / "old", "11.0.2"), fake_jdk(tmp_path / "new", "21.0.4")
    monkeypatch.setattr(jdk, "candidates", lambda: [old, new])
    assert jdk.find() == jdk.Jdk(new, 21)


def test_without_a_jdk_the_sentence_says_what_was_found_and_what_to_do(tmp_path, monkeypatch):
    monkeypatch.setattr(jdk, "candidates", lambda: [fake_jdk(tmp_path / "old", "1.8.0_392"), tmp_path / "nothing"])
    with pytest.raises(Problem, match=r"17 or newer, but only JDK 8 in .*old was found\. Install one"):
        jdk.find()


def test_the_newest_jdk_is_chosen_for_the_second_run(tmp_path, monkeypatch):
    folders = [fake_jdk(tmp_path / version, version) for version in ("17.0.1", "25.0.1", "21.0.4")]
    monkeypatch.setattr(jdk, "candidates", lambda: folders)
    assert jdk.newest(21).version == 25
    assert jdk.newest(26) is None


def test_a_jdk_is_asked_once_and_again_after_it_was_replaced(tmp_path, monkeypatch):
    folder, asked = fake_jdk(tmp_path / "jdk", "17.0.1"), []
    real = jdk._asked
    monkeypatch.setattr(jdk, "_asked", lambda java: asked.append(java) or real(java))
    assert [jdk.read(folder).version for _ in range(3)] == [17, 17, 17]
    assert len(asked) == 1
    (folder / "bin" / "java").write_text("#!/bin/sh\necho 'openjdk version \"25.0.1\"' >&2\n# another one\n")
    assert jdk.read(folder).version == 25


def test_what_was_remembered_badly_is_asked_anew(tmp_path):
    folder = fake_jdk(tmp_path / "jdk", "17.0.1")
    jdk.MEMORY.parent.mkdir()
    jdk.MEMORY.write_text("{half a")
    assert jdk.read(folder).version == 17


def test_windows_and_mac_have_their_usual_folders(tmp_path):
    windows = fake_jdk(tmp_path / "Programs" / "Eclipse Adoptium" / "jdk-21", "21.0.4")
    found = jdk.usual_folders("win32", {"USERPROFILE": str(tmp_path), "ProgramFiles": str(tmp_path / "Programs")})
    assert windows in found
    mac = fake_jdk(tmp_path / "Library/Java/JavaVirtualMachines/temurin-21.jdk/Contents/Home", "21.0.4")
    assert mac in jdk.usual_folders("darwin", {"HOME": str(tmp_path)})
