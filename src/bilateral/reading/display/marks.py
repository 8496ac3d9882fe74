"""A text with marks where each thing found begins and ends, and a row for each; as much of it as is shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

import attrs

from ...values.words import counted
from ..found import Ambiguous, AnyFound, FoundCountry, FoundInText, FoundKind, Words, beside, in_order, phrase

#: Of a text that is longer than this the beginning is shown, and of more things found than this the first.
LONGEST_SHOWN = 20_000
MOST_ROWS = 200


@attrs.frozen
class Row:
    """What was found, as a line of a table: its number in the order of the text, from 1, and all its words."""

    number: int
    kind: FoundKind
    value: str
    words: Words
    found: AnyFound

    @property
    def place(self) -> str:
        """Where it stands: the character with which it begins, and the one before which it ends."""
        return f"{self.found.start}-{self.found.end}"


def rows_of(reading: FoundInText, most: int | None = None) -> tuple[Row, ...]:
    """Number what was found, in the order of the text; the first so many, or all."""
    return tuple(
        Row(number, kind, _value(found), phrase(reading.text, found), found)
        for number, (kind, found) in enumerate(in_order(reading)[:most], start=1)
    )


def _value(found: AnyFound) -> str:
    if isinstance(found, Ambiguous):
        return " or ".join(map(str, found.readings))
    if isinstance(found, FoundCountry) and found.is_adjective:
        return f"{found.value} (adjective)"
    return str(found.value)


@attrs.frozen
class Mark:
    """A stretch of a text that is shown to be part of something found, or to stand beside it: its cue or its unit."""

    row: Row
    start: int
    end: int
    is_beside: bool = False


def marks_of(rows: Iterable[Row]) -> Iterator[Mark]:
    """Give the marks of each thing found: one for itself, and one for each of the words beside it."""
    for row in rows:
        yield Mark(row, row.found.start, row.found.end)
        for words in beside(row.found):
            yield Mark(row, words.start, words.end, is_beside=True)


@attrs.frozen
class Opened:
    """A mark begins here, or goes on where one across which it lies has ended."""

    mark: Mark
    is_start: bool


@attrs.frozen
class Closed:
    """A mark ends here, or is interrupted where one across which it lies ends."""

    mark: Mark
    is_end: bool


Part: TypeAlias = str | Opened | Closed


def parts(text: str, marks: Iterable[Mark]) -> Iterator[Part]:
    """Take a text apart at its marks, so that they nest: what was opened last is closed first."""
    waiting = sorted((mark for mark in marks if mark.start < mark.end), key=_outer_first, reverse=True)
    opened: list[Mark] = []
    done = 0
    while waiting or opened:
        place = min((mark.end for mark in opened), default=len(text))
        if waiting:
            place = min(place, waiting[-1].start)
        if done < place:
            yield text[done:place]
            done = place
        yield from _close(opened, place)
        while waiting and waiting[-1].start == place:
            opened.append(waiting.pop())
            yield Opened(opened[-1], is_start=True)
    if done < len(text):
        yield text[done:]


def _outer_first(mark: Mark) -> tuple[int, int, bool]:
    return mark.start, -mark.end, mark.is_beside


def _close(opened: list[Mark], place: int) -> Iterator[Opened | Closed]:
    """Close what ends at a place; what lies above it is closed, too, and opened anew."""
    lowest = next((depth for depth, mark in enumerate(opened) if mark.end == place), len(opened))
    above = opened[lowest:]
    del opened[lowest:]
    for mark in reversed(above):
        yield Closed(mark, is_end=mark.end == place)
    for mark in above:
        if mark.end != place:
            opened.append(mark)
            yield Opened(mark, is_start=False)


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
            left = ((self.more_text, "more character", ""), (self.more_rows, "more thing", " found"))
            words = (f"{counted(number, thing)}{behind}" for number, thing, behind in left if number)
            yield f"... and {' and '.join(words)}"


def _end(text: str, rows: Sequence[Row]) -> int:
    """Say where to stop: between two words, and within nothing that was found."""
    if len(text) <= LONGEST_SHOWN and len(rows) <= MOST_ROWS:
        return len(text)
    end = min(LONGEST_SHOWN, len(text), *(row.words.start for row in rows[MOST_ROWS : MOST_ROWS + 1]))
    end = text.rfind(" ", 0, end) + 1 or end
    cut = (row.words.start for row in rows if row.words.start < end < row.words.end)
    return min(cut, default=end) or end
