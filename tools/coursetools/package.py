"""Packs the grader and a folder of exercises: python -m coursetools.package gradescope|image DIR OUT; an empty DIR means the course."""

import os
import shutil
import sys
import zipfile
from pathlib import Path

from .paths import EXERCISES, ROOT

TARGET = ROOT / "lib" / "grader" / "target"
HERE = Path(__file__).parent
LONG_AGO = (2026, 1, 1, 0, 0, 0)
PROGRAM = 0o100755 << 16
DATA = 0o100644 << 16


def grader() -> dict[str, Path]:
    """Returns the files of the built grader by their places beside each other."""
    files = [*TARGET.glob("chainrule-grader*.jar"), *(TARGET / "lib").glob("*.jar"), *(TARGET / "sandbox-lib").glob("*.jar")]
    return {f"grader/{path.relative_to(TARGET).as_posix()}": path for path in sorted(files)}


def exercises(folder: Path | None) -> dict[str, Path]:
    """Returns all released notebooks of a teacher's folder with all its checks, or those of the course."""
    if folder is None:
        return {f"exercises/{path.name}": path for path in sorted(EXERCISES.glob("*.ipynb"))}
    own = [path for path in (folder / "grading" / "learners.json",) if path.exists()]
    files = [folder / "grading" / "checks.jar", *own, *sorted((folder / "release").rglob("*.ipynb"))]
    return {f"exercises/{path.relative_to(folder).as_posix()}": path for path in files}


def scripts_for(platform: str) -> dict[str, Path]:
    """Returns the files that a platform reads first."""
    return {path.name: path for path in sorted((HERE / platform).iterdir())}


def pack(out: Path, folder: Path | None) -> None:
    """Writes Gradescope's archive whole or not at all."""
    scripts = scripts_for("gradescope")
    out.parent.mkdir(parents=True, exist_ok=True)
    draft = out.with_name(f".{out.name}.part")
    with zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, path in {**scripts, **grader(), **exercises(folder)}.items():
            entry = zipfile.ZipInfo(name, LONG_AGO)
            entry.external_attr = PROGRAM if name in scripts else DATA
            archive.writestr(entry, path.read_bytes(), zipfile.ZIP_DEFLATED)
    os.replace(draft, out)


def lay_out(out: Path, folder: Path | None) -> None:
    """Writes the folder from which a container's image is built."""
    shutil.rmtree(out, ignore_errors=True)
    for name, path in {**scripts_for("image"), **grader(), **exercises(folder)}.items():
        (out / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, out / name)


def main(arguments: list[str]) -> int:
    """Packs for the platform that is named."""
    platform, folder, out = arguments[0], Path(arguments[1]) if arguments[1] else None, Path(arguments[2])
    if folder and not (folder / "grading" / "checks.jar").exists():
        print(f"Nothing was released from {folder}: run ./course release {folder}.", file=sys.stderr)
        return 1
    if platform == "image":
        lay_out(out, folder)
        print(f"Build the image with: docker build -t grader {out}")
    else:
        pack(out, folder)
        print(f"Upload {out} as the autograder of a programming assignment on Gradescope; {out.stat().st_size // 1_000_000} MB.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
