"""Where the sources of the course and the things made from them lie."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NOTEBOOKS = ROOT / "notebooks"
SOLUTIONS = ROOT / "solutions"
EXERCISES = ROOT / "exercises"
EXERCISE_LIST = EXERCISES / "src" / "main" / "resources" / "chainrule" / "exercises.properties"
EXECUTED = ROOT / "target" / "executed"
CHAPTER = "[0-9][0-9]-*"
