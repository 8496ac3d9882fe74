"""The examples run, and print what their pages say."""

from __future__ import annotations

import runpy
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
CATALOGUES = ROOT.parent / "shared" / "data"


def main_of(name: str) -> Callable[[list[str]], None]:
    """Give the main function of an example."""
    main: Callable[[list[str]], None] = runpy.run_path(str(ROOT / "examples" / name))["main"]
    return main


def test_two_small_catalogues_are_matched_and_their_days_compared(capsys: pytest.CaptureFixture[str]) -> None:
    main_of("two_catalogues.py")([])
    lines = capsys.readouterr().out.splitlines()
    assert lines[:3] == ["8 treaties", "8 treaties", "5 same, 1 different, 2 unsure"]
    assert lines[-2].endswith("entry_into_force 1971-08-09 or 1971-08-18, contradicts, by 9 days")
    assert lines[-1] == "conflicts: 1 entry_into_force"


def test_two_catalogues_of_the_field_agree_on_most_of_what_they_share(capsys: pytest.CaptureFixture[str]) -> None:
    paths = [CATALOGUES / "tota" / "agreements.jsonl", CATALOGUES / "manytreaties" / "bilateral_GGO_joined.jsonl"]
    if not all(path.exists() for path in paths):
        pytest.skip("the catalogues of others are not beside the project")
    main_of("two_catalogues.py")([str(path) for path in paths])
    lines = capsys.readouterr().out.splitlines()
    counts = {kind: int(count) for count, kind in (part.split(" ", 1) for part in lines[2].split(", "))}
    assert counts["same"] >= 40
    parts = (part.split(" ", 1) for part in lines[-1].removeprefix("conflicts: ").split(", "))
    found = {kind: int(count) for count, kind in parts}
    assert 0 < found["entry_into_force"] < counts["same"] / 3
    assert found.get("signed", 0) == 0  # those of one day are matched, and none else
