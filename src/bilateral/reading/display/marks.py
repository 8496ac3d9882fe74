"""Marks on a text: where each finding begins and ends, and the row that tells of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeAlias

import attrs

from ..findings import Finding, Findings, Kind, beside, in_order, phrase
from ..found import Ambiguous, FoundCountry, Words


@attrs.frozen
class Row:
    """What was found, as a line of a table.

    Attributes:
        number: Its number, in the order of the text, from 1.
        kind: What sort of thing it is.
        value: What the words mean, for people.
        words: All its words, with those that qualify it and say what is counted.
        finding: The finding itself.

    >>> from bilateral import Found, When
    >>> found = Found(When("2031"), "2031", 3, 7)
    >>> Row(1, Kind.DATE, "2031", Words("2031", 3, 7), found).place
    '3-7'
    """

    number: int
    kind: Kind
    value: str
    words: Words
    finding: Finding

    @property
    def place(self) -> str:
        """Where it stands: the character with which it begins, and the one before which it ends."""
        return f"{self.finding.start}-{self.finding.end}"


def rows_of(findings: Findings, most: int | None = None) -> tuple[Row, ...]:
    """Number what was found, in the order of the text; the first so many, or all.

    >>> from bilateral import read
    >>> [(row.number, row.kind.value, row.words.text) for row in rows_of(read("Nothing is said."))]
    []
    """
    return tuple(
        Row(number, kind, _value(finding), phrase(findings.text, finding), finding)
        for number, (kind, finding) in enumerate(in_order(findings)[:most], start=1)
    )


def _value(finding: Finding) -> str:
    if isinstance(finding, Ambiguous):
        return " or ".join(map(str, finding.readings))
    if isinstance(finding, FoundCountry) and finding.is_adjective:
        return f"{finding.value} (adjective)"
    return str(finding.value)


@attrs.frozen
class Mark:
    """A stretch of a text that is shown to be part of a finding.

    Attributes:
        row: The finding.
        start: The character with which it begins.
        end: The character before which it ends.
        is_beside: Whether these words stand beside the finding: they qualify it or say what is counted.
    """

    row: Row
    start: int
    end: int
    is_beside: bool = False


def marks_of(rows: Iterable[Row]) -> Iterator[Mark]:
    """Give the marks of each finding: one for itself, and one for each of the words beside it."""
    for row in rows:
        yield Mark(row, row.finding.start, row.finding.end)
        for words in beside(row.finding):
            yield Mark(row, words.start, words.end, is_beside=True)


@attrs.frozen
class Opened:
    """A mark begins here, or goes on where one across which it lies has ended.

    Attributes:
        is_start: Whether it begins.
    """

    mark: Mark
    is_start: bool


@attrs.frozen
class Closed:
    """A mark ends here, or is interrupted where one across which it lies ends.

    Attributes:
        is_end: Whether it ends.
    """

    mark: Mark
    is_end: bool


Part: TypeAlias = str | Opened | Closed


def parts(text: str, marks: Iterable[Mark]) -> Iterator[Part]:
    """Take a text apart at its marks, so that they nest: what was opened last is closed first.

    >>> from bilateral import Found, When
    >>> row = Row(1, Kind.DATE, "2031", Words("2031", 3, 7), Found(When("2031"), "2031", 3, 7))
    >>> [part if isinstance(part, str) else type(part).__name__ for part in parts("by 2031", marks_of([row]))]
    ['by ', 'Opened', '2031', 'Closed']
    """
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
