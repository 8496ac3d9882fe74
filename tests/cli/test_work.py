"""Progress is seen by who waits at a terminal, and stands in no pipe."""

from __future__ import annotations

import io
import sys

import pytest

from bilateral.cli.work import one_by_one, working

pytestmark = pytest.mark.smoke


class Terminal(io.StringIO):
    """What is written to a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def terminal_type(monkeypatch: pytest.MonkeyPatch) -> None:
    """Any terminal that can show a line anew."""
    monkeypatch.setenv("TERM", "xterm")


def both(monkeypatch: pytest.MonkeyPatch, out: io.StringIO, err: io.StringIO) -> None:
    monkeypatch.setattr(sys, "stdout", out)
    monkeypatch.setattr(sys, "stderr", err)


def test_on_a_terminal_one_sees_what_is_done(monkeypatch: pytest.MonkeyPatch) -> None:
    both(monkeypatch, io.StringIO(), err := Terminal())
    with working("Reading deals[red].yaml"):
        pass

    assert "Reading deals[red].yaml" in err.getvalue()


def test_on_a_terminal_that_writes_no_line_anew_one_sees_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "dumb")
    both(monkeypatch, io.StringIO(), err := Terminal())
    with working("Reading deals.yaml"):
        pass

    assert "" == err.getvalue()


def test_in_a_pipe_one_sees_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    both(monkeypatch, out := io.StringIO(), err := io.StringIO())
    with working("Reading deals.yaml"):
        assert ["a", "b"] == list(one_by_one(["a", "b"], "Checking"))

    assert ("", "") == (out.getvalue(), err.getvalue())


def test_of_many_files_a_bar_is_shown_where_the_output_goes_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    both(monkeypatch, io.StringIO(), err := Terminal())

    assert ["a", "b"] == list(one_by_one(["a", "b"], "Checking"))
    assert "Checking" in err.getvalue()


@pytest.mark.parametrize(("names", "out"), [(["a"], io.StringIO()), (["a", "b"], Terminal())])
def test_no_bar_is_in_the_way_of_the_output(
    monkeypatch: pytest.MonkeyPatch, names: list[str], out: io.StringIO
) -> None:
    both(monkeypatch, out, err := Terminal())

    assert names == list(one_by_one(names, "Checking"))
    assert "" == err.getvalue()
