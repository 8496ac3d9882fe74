"""The page on the command line: every command on it prints what stands below it."""

from __future__ import annotations

import doctest
import io
import re
import shlex
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bilateral.cli.application import application, run

PAGE = Path(__file__).parents[2] / "docs" / "guide" / "command_line.md"
_BLOCK = re.compile(r"^```console\n(.*?)^```$", re.DOTALL | re.MULTILINE)
#: A command that fails has its exit code behind what it prints.
_CODE = re.compile(r"^\[(\d+)\]\n\Z", re.MULTILINE)


def commands() -> Iterator[tuple[str, str]]:
    """Each command of the page, with what it prints."""
    for block in _BLOCK.findall(PAGE.read_text("utf-8")):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            command, _, printed = part.partition("\n")
            yield command, printed


def test_every_command_prints_what_the_page_shows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    for command, printed in commands():
        if command.startswith("cat "):
            Path(command.removeprefix("cat ")).write_text(printed, "utf-8")
            continue
        codes = [_code(part, monkeypatch, capsys) for part in command.split(" | ")]
        out, err = capsys.readouterr()
        wanted = int(found[1]) if (found := _CODE.search(printed)) else 0
        assert wanted == codes[-1], command
        assert doctest.OutputChecker().check_output(_CODE.sub("", printed), err + out, doctest.ELLIPSIS), err + out


def _code(command: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> int:
    """Run one command of a pipe, which reads what the one before it has printed; give its exit code."""
    before = capsys.readouterr().out
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(before.encode())))
    name, *words = shlex.split(command)
    assert name == "bilateral"
    return run(words)


def test_every_command_stands_on_the_page() -> None:
    page = PAGE.read_text("utf-8")
    shown = {command.split()[1] for command, _ in commands() if command.startswith("bilateral ")}
    names = {name for name in application() if not name.startswith("-")}

    assert names == shown
    for name in names:
        assert f"| `{name} " in page or f"| `{name}` |" in page
