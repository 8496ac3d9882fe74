"""Both type checkers accept the good lines and refuse every bad one."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
GOOD, BAD = HERE / "good.py", HERE / "bad" / "lines.py"
FEWEST_BAD_LINES = 40


def refused_lines(path: Path) -> set[int]:
    return {number for number, line in enumerate(path.read_text().splitlines(), 1) if line.endswith("# refused")}


def mypy_errors(path: Path) -> dict[int, str]:
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--no-error-summary",
        "--config-file",
        str(ROOT / "pyproject.toml"),
        str(path),
    ]
    out = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False).stdout
    return {int(number): said for number, said in re.findall(rf"{re.escape(path.name)}:(\d+): error: (.*)", out)}


def pyright_errors(path: Path, folder: Path) -> dict[int, str]:
    # From an empty folder, so that the project's settings, which leave the bad lines out, are not found.
    command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable, str(path)]
    out = subprocess.run(command, capture_output=True, text=True, cwd=folder, check=False).stdout
    report = json.loads(out)
    assert report["summary"]["filesAnalyzed"] == 1
    found = report["generalDiagnostics"]
    return {one["range"]["start"]["line"] + 1: one["message"] for one in found if one["severity"] == "error"}


def require(module: str) -> None:
    if shutil.which(module, path=str(Path(sys.executable).parent)) is None:
        pytest.skip(f"{module} is not installed; `make check` installs it")


def test_there_are_enough_bad_lines() -> None:
    assert len(refused_lines(BAD)) >= FEWEST_BAD_LINES


def test_mypy_accepts_the_good_lines_and_refuses_the_bad() -> None:
    require("mypy")

    assert mypy_errors(GOOD) == {}
    assert mypy_errors(BAD).keys() == refused_lines(BAD)


def test_pyright_accepts_the_good_lines_and_refuses_the_bad(tmp_path: Path) -> None:
    require("pyright")

    assert pyright_errors(GOOD, tmp_path) == {}
    assert pyright_errors(BAD, tmp_path).keys() == refused_lines(BAD)
