"""When an agreement is in force, applied provisionally, or neither for all anyone knows: bars of a timeline."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import groupby, pairwise
from operator import itemgetter
from typing import cast

import attrs

from ...law.verdict import LegalStatus, Verdict
from ...records.record import Record
from ...register.register import Register
from ...values.answer import Answer
from ...values.dates.date_arithmetic import day_text
from ...values.dates.dated import Dated
from ...values.dates.days import day_number, year_month_day
from ...values.dates.when import When
from ...values.words import said_by
from .timeline_marks import Bar, BarKind

#: Between the days that a record names, so many more are asked about at the most.
_MOST_ASKED = 50


def force_bars(register: Register, agreement: str, named: Iterable[float], last: int) -> Iterator[Bar]:
    """Give the spans in which an agreement is in force, is applied provisionally, or may be in force.

    The law is asked about every day that the record names, about each year, and about ever nearer days where two
    answers differ. A span that goes on beyond the last day ends there.

    Args:
        register: The register.
        agreement: The id of a treaty or protocol.
        named: Days on which something happens to it.
        last: The last day that is drawn.

    >>> from bilateral import Treaty
    >>> pact = Treaty(id="pact", title="Pact", signed="2021-12-06", entry="signature", term="5 years", renewal="none")
    >>> [bar.words for bar in force_bars(Register().add(pact), "pact", [738125], 740000)]
    ['in force 2021-12-06 to 2026-12-05']
    """

    def asked(day: int) -> BarKind | None:
        return _kind(register.in_force(agreement, on=When(day_text(day))))

    days = sorted(_days(register[agreement], named, last))
    found = {day: asked(day) for day in days}
    for one, other in pairwise(days):
        found |= _change(one, other, found, asked)
    for what, together in groupby(sorted(found.items()), key=itemgetter(1)):
        spanned = [day for day, _ in together]
        if what is not None:
            yield Bar(what, spanned[0], spanned[-1], _words(what, spanned[0], spanned[-1], last))


def _days(record: Record, named: Iterable[float], last: int) -> set[int]:
    """List the days to ask about: those that are named, those beside them, and the last; and some in between.

    A calendar of pictures has the years 1 to 9999.
    """
    bounds = {*named, *_bounds_in(record), last}
    days = {int(day) + beside for day in bounds if math.isfinite(day) for beside in (-1, 0, 1)}
    days = {day for day in days if 1 <= day <= min(last, dt.date.max.toordinal())}
    if not days:
        return days
    last = max(days)
    years = range(year_month_day(min(days))[0], year_month_day(last)[0] + 1)
    step = 1 + len(years) // _MOST_ASKED
    return days | {day for year in years[::step] if min(days) <= (day := day_number(year, 1, 1)) <= last}


def _bounds_in(thing: object) -> Iterator[float]:
    """Find the bounds of every date in a record, and of the dates in its parts."""
    if isinstance(thing, Dated):
        reach = thing.reach
        yield from (reach.earliest_start, reach.latest_start, reach.earliest_end, reach.latest_end)
    elif isinstance(thing, tuple):
        for one in cast("tuple[object, ...]", thing):
            yield from _bounds_in(one)
    elif attrs.has(type(thing)):
        for value in said_by(thing).values():
            yield from _bounds_in(value)


def _change(
    one: int, other: int, found: Mapping[int, BarKind | None], asked: Callable[[int], BarKind | None]
) -> dict[int, BarKind | None]:
    """Find the last day before a change between two days, and the first after it, by halving."""
    before, after = found[one], found[other]
    between: dict[int, BarKind | None] = {}
    while before is not after and other - one > 1:
        middle = (one + other) // 2
        between[middle] = asked(middle)
        one, other = (middle, other) if between[middle] is before else (one, middle)
    return between


def _words(what: BarKind, first: int, end: int, last: int) -> str:
    since = f"{what.value} {day_text(first)}"
    return f"{since} on" if end == last else f"{since} to {day_text(end)}"


def _kind(verdict: Verdict) -> BarKind | None:
    if verdict.status is LegalStatus.PROVISIONAL:
        return BarKind.PROVISIONAL
    return {Answer.YES: BarKind.IN_FORCE, Answer.UNKNOWN: BarKind.UNKNOWN}.get(verdict.answer)
