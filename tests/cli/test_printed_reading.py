"""A text on a terminal."""

from __future__ import annotations

import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from bilateral import Reading
from bilateral.cli.printed_reading import COLOURS, print_reading
from bilateral.reading.found import FoundKind
from strategies.pool import pooled_readings
from strategies.readings import READING

_COLOUR_CODES = re.compile(r"\x1b\[[0-9;]*m")


def on_a_terminal(reading: Reading, width: int, *, title: str = "daily.txt") -> str:
    kind = {"TERM": "xterm"}
    terminal = Console(file=io.StringIO(), force_terminal=True, width=width, color_system="standard", _environ=kind)
    print_reading(reading, terminal, title)
    assert isinstance(terminal.file, io.StringIO)
    return terminal.file.getvalue()


def test_on_a_wide_terminal_meanings_stand_beside_the_paragraph() -> None:
    lines = _COLOUR_CODES.sub("", on_a_terminal(READING, 120)).splitlines()

    assert ["daily.txt  9 found", ""] == [line.rstrip() for line in lines[:2]]
    assert lines[2].startswith("India¹ and Russia² signed on Monday³")
    assert lines[2].rstrip().endswith("country   India")
    assert any(line.rstrip().endswith("⁷ money     about ₹5,000 crore") for line in lines)


def test_on_a_narrow_terminal_meanings_stand_below_the_paragraph() -> None:
    lines = [line.rstrip() for line in _COLOUR_CODES.sub("", on_a_terminal(READING, 60)).splitlines()]

    assert "  ⁷ money     about ₹5,000 crore" in lines
    assert lines.index("  ¹ country   India") > 2


def test_what_is_found_is_underlined_and_has_a_colour_for_its_kind() -> None:
    page = on_a_terminal(READING, 200)

    assert "\x1b[1;4;32mRs 5,000 crore\x1b[0m" in page
    assert set(FoundKind) == set(COLOURS)
    assert len(COLOURS) == len(set(COLOURS.values()))


@given(pooled_readings(), st.sampled_from([20, 80, 120]))
def test_any_reading_is_printed_and_only_colours_steer_the_terminal(reading: Reading, width: int) -> None:
    page = _COLOUR_CODES.sub("", on_a_terminal(reading, width, title="a\x1b[2J.txt"))

    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e\ud800-\udfff]", page)


@pytest.mark.parametrize("width", [40, 120])
def test_markup_of_the_printer_in_a_text_is_shown_and_not_obeyed(width: int) -> None:
    reading = Reading(text="a [bold]word[/bold] :smile:", source="x")

    assert "[bold]word[/bold] :smile:" in on_a_terminal(reading, width)


def test_a_terminal_that_cannot_underline_gets_brackets() -> None:
    terminal = Console(file=io.StringIO(), force_terminal=True, width=80, _environ={"TERM": "dumb"})
    print_reading(READING, terminal, "daily.txt")
    assert isinstance(terminal.file, io.StringIO)

    assert "[Rs 5,000 crore]" in terminal.file.getvalue()
    assert "\x1b" not in terminal.file.getvalue()
