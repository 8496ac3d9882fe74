"""As much of a text, and of what was found in it, as people are shown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import attrs

from ..found import FoundInText, in_order
from .marks import Part, Row, marks_of, parts, rows_of

#: Of a text that is longer than this the beginning is shown, and of more things found than this the first.
LONGEST_SHOWN = 20_000
MOST_ROWS = 200


@attrs.frozen
class Shown:
    """As much of a text, and of what was found in it, as is shown.

    Attributes:
        text: The beginning of the text, or all of it.
        rows: What was found in it.
        more_text: How many characters are left out.
        more_rows: How many things found.
    """

    text: str
    rows: tuple[Row, ...]
    more_text: int = 0
    more_rows: int = 0

    @classmethod
    def all_of(cls, reading: FoundInText) -> Shown:
        """Show everything."""
        return cls(reading.text, rows_of(reading))

    @classmethod
    def start_of(cls, reading: FoundInText) -> Shown:
        """Show the beginning of a very long text; nothing found is cut."""
        rows = rows_of(reading, most=MOST_ROWS + 1)
        end = _end(reading.text, rows)
        kept = tuple(row for row in rows[:MOST_ROWS] if max(mark.end for mark in marks_of([row])) <= end)
        return cls(reading.text[:end], kept, len(reading.text) - end, len(in_order(reading)) - len(kept))

    def parts(self) -> Iterable[Part]:
        """Take the text apart at its marks."""
        return parts(self.text, marks_of(self.rows))

    def left_out(self) -> Iterable[str]:
        """Say how much is left out, if anything is."""
        if self.more_text or self.more_rows:
            yield f"... and {_counted(self.more_text, 'character')} and {_counted(self.more_rows, 'thing')} found more"


def _counted(number: int, thing: str) -> str:
    return f"{number:,} {thing}" if number == 1 else f"{number:,} {thing}s"


def _end(text: str, rows: Sequence[Row]) -> int:
    """Say where to stop: between two words, and within nothing that was found."""
    if len(text) <= LONGEST_SHOWN and len(rows) <= MOST_ROWS:
        return len(text)
    end = min(LONGEST_SHOWN, len(text), *(row.words.start for row in rows[MOST_ROWS : MOST_ROWS + 1]))
    end = text.rfind(" ", 0, end) + 1 or end
    cut = (row.words.start for row in rows if row.words.start < end < row.words.end)
    return min(cut, default=end) or end
