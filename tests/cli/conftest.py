"""How a command is typed in a test."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bilateral.cli.application import run
from strategies.command_files import put_into


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of registers, in which the command is typed."""
    monkeypatch.chdir(tmp_path)
    put_into(tmp_path)
    return tmp_path


@pytest.fixture
def typed(folder: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    """Types the command in a folder of files, and gives its exit code and what it printed and complained of."""
    del folder

    def run_it(*words: str) -> tuple[int, str, str]:
        code = run(words)
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return run_it


@pytest.fixture
def asked(typed: Callable[..., tuple[int, str, str]]) -> Callable[..., Any]:
    """Types the command with --json, and reads back what it writes."""

    def run_it(*words: str, code: int = 0) -> Any:
        done, out, _ = typed(*words, "--json")
        assert code == done
        return json.loads(out)

    return run_it
