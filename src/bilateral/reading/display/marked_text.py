"""A text with what was found in it marked, and a table of the values, for a terminal."""

from __future__ import annotations

from collections.abc import Sequence

from ...values.table import in_columns
from ...values.words import on_one_line, visible
from ..found import FoundInText
from .marks import Closed, Opened, Part, Row, Shown

#: A cell of the table shows no more characters than this.
WIDEST_CELL = 48
_HEAD = ("", "kind", "value", "words", "place")
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def as_text(reading: FoundInText, *, in_full: bool = False) -> str:
    """Show a text with each thing found in brackets, numbered, and below it a table of what they mean.

    Of a very long text the beginning is shown, unless it is wanted in full.

    >>> from bilateral import read
    >>> print(as_text(read("In 2031.")))
    In [2031]¹.
    <BLANKLINE>
       kind  value  words  place
    1  date  2031   2031   3-7
    """
    shown = Shown.all_of(reading) if in_full else Shown.start_of(reading)
    return "\n".join(["".join(map(_bracketed, shown.parts())), "", *_table(shown.rows), *shown.left_out()])


def raised(number: int) -> str:
    """Write a number as a note in a text has it: ¹²."""
    return str(number).translate(_RAISED)


def _bracketed(part: Part) -> str:
    match part:
        case str():
            return visible(part)
        case _ if part.mark.is_beside:
            return ""
        case Opened():
            return "["
        case Closed():
            return f"]{raised(part.mark.row.number)}" if part.is_end else "]"


def _table(rows: Sequence[Row]) -> list[str]:
    if not rows:
        return ["nothing found"]
    return in_columns([_HEAD, *map(_cells, rows)])


def _cells(row: Row) -> tuple[str, str, str, str, str]:
    value, words = (on_one_line(cell, WIDEST_CELL) for cell in (row.value, row.words.text))
    return str(row.number), row.kind.value, value, words, row.place
