"""Days and spans of time in a question put to an engine: how early and how late they may begin and end."""

from __future__ import annotations

import datetime as dt
import math
from operator import ge, lt
from typing import Any

import attrs

from ..query.answer import against, compare
from ..query.predicate import Ask
from ..values.answer import Answer
from ..values.dates.dated import Reach
from ..values.dates.edtf_sets import is_plain
from ..values.dates.period import Period
from ..values.dates.when import When
from .scope import Held, Scope, looked_up
from .truth import Truth, among, every, ibis, some, text


@attrs.frozen(eq=False)
class Days:
    """How early and how late something may begin and end, in columns or literals; None and null where it is infinite.

    Attributes:
        earliest_start: The first day on which it may begin.
        latest_start: The last day on which it may begin.
        always: Whether it has no beginning, so that not even a last day for it is given.
        earliest_end: The first day on which it may end.
        forever: Whether it has no end, so that not even a first day for it is given.
        latest_end: The last day on which it may end.
    """

    earliest_start: Any
    latest_start: Any
    always: Truth
    earliest_end: Any
    forever: Truth
    latest_end: Any

    @classmethod
    def of(cls, reach: Reach) -> Days:
        """Write days that are asked for."""
        start, late_start, early_end, end = map(
            _literal, (reach.earliest_start, reach.latest_start, reach.earliest_end, reach.latest_end)
        )
        return cls(start, late_start, reach.latest_start == -math.inf, early_end, reach.earliest_end == math.inf, end)

    def is_before(self, other: Days, wanted: Answer) -> Truth:
        """Tell where it certainly ends before the other begins, or where it certainly doesn't."""
        if wanted is Answer.YES:
            return _both(self.latest_end, other.earliest_start, lt)
        return some(
            (
                self.forever,
                other.always,
                _both(self.earliest_end, other.latest_start, ge),
            )
        )

    def overlaps(self, other: Days, wanted: Answer) -> Truth:
        """Tell where the two certainly have a day in common, or certainly none."""
        sides = (self.is_before(other, ~wanted), other.is_before(self, ~wanted))
        return every(sides) if wanted is Answer.YES else some(sides)


def _both(one: Any, other: Any, verb: Any) -> Truth:
    return False if one is None or other is None else verb(one, other)


def _literal(day: float) -> Any:
    return ibis().literal(dt.date.fromordinal(int(day))) if math.isfinite(day) else None


def _is_date(day: float) -> bool:
    return math.isinf(day) or 1 <= day <= dt.date.max.toordinal()


def _are_dates(reach: Reach) -> bool:
    return all(map(_is_date, attrs.astuple(reach)))


def _of_moment(held: Held) -> Days:
    earliest, latest = held("_earliest"), held("_latest")
    return Days(earliest, latest, False, earliest, False, latest)  # noqa: FBT003 - see the names of Days


def _of_span(held: Held) -> Days:
    start, end = held("_start_latest"), held("_end_earliest")
    always, forever = start.isnull() & held("_start_open"), end.isnull() & held("_end_open")
    return Days(held("_start_earliest"), start, always, end, forever, held("_end_latest"))


def moment_against_value(held: Held, ask: Ask, value: When | Period, wanted: Answer) -> Truth:
    """Tell where a day, compared with what is asked for, gives an answer."""
    asked = value.reach.whole()
    if not _are_dates(asked) or (ask is Ask.EQUAL and isinstance(value, When) and not is_plain(value.possible_days)):
        return among(held("_edtf"), _answered(_all_texts(held), When, ask, value, wanted))
    found = _compared(_of_moment(held), ask, Days.of(asked), wanted)
    by_text = among(held("_edtf"), _answered(unbounded_texts(held), When, ask, value, wanted))
    return some((held("_edtf").notnull() if found is True else found, by_text))


def _compared(days: Days, ask: Ask, asked: Days, wanted: Answer) -> Truth:
    if ask is Ask.UNDER:
        return days.is_before(asked, wanted)
    return asked.is_before(days, wanted) if ask is Ask.OVER else days.overlaps(asked, wanted)


def span_against_value(held: Held, ask: Ask, value: When, wanted: Answer) -> Truth:
    """Tell where a span, asked whether a day lies in it, gives an answer."""
    if not is_plain(value.possible_days) or not _are_dates(value.reach):
        return among(held("_edtf"), _answered(_all_texts(held), period_of, ask, value, wanted))
    unbounded = unbounded_texts(held)
    found = Days.of(value.reach).overlaps(_of_span(held), wanted)
    bounded = every((held("_bounded"), found)) if unbounded else found
    return some((bounded, among(held("_edtf"), _answered(unbounded, period_of, ask, value, wanted))))


def unbounded_texts(held: Held) -> list[str]:
    """Look up the dates of which the columns of days don't tell all."""
    edtf, bounded = held.column("_edtf"), held.column("_bounded")
    if held.scope.has_no(False, bounded):  # noqa: FBT003 - it is sought
        return []
    found = looked_up(held.scope, [edtf, bounded], lambda rows: rows[bounded] == False)  # noqa: E712 - a column
    return [one for one, _ in found]


def _all_texts(held: Held) -> list[str]:
    edtf = held.column("_edtf")
    return [one for (one,) in looked_up(held.scope, [edtf], lambda rows: rows[edtf].notnull())]


def period_of(edtf: str) -> Period:
    """Read a period as its column has it."""
    return Period(*edtf.split("/"))


def _answered(texts: list[str], read: Any, ask: Ask, value: Any, wanted: Answer) -> list[str]:
    return [one for one in texts if compare(read(one), ask, value) is wanted]


def moment_against_field(held: Held, ask: Ask, other: Held, wanted: Answer) -> Truth:
    """Tell where a day, compared with another day or a span of the same row, gives an answer."""
    is_span = other.place.kind is Period
    days, others = _of_moment(held), _of_span(other) if is_span else _of_moment(other)
    found = _are_one_day(days, others, wanted) if ask is Ask.EQUAL else _compared(days, ask, others, wanted)
    names = held.column("_edtf"), other.column("_edtf")
    bounded = held.column("_bounded"), other.column("_bounded")
    pairs = _unbounded_pairs(held.scope, names, bounded)
    read = period_of if is_span else When
    told = [(a, b) for a, b, *_ in pairs if against(When(a), ask, read(b)) is wanted]
    if pairs:
        found = every((held("_bounded"), other("_bounded"), found))
    return some((found, *(every((held("_edtf") == text(a), other("_edtf") == text(b))) for a, b in told)))


def _unbounded_pairs(scope: Scope, names: tuple[str, str], bounded: tuple[str, str]) -> list[tuple[Any, ...]]:
    if scope.has_no(False, *bounded):  # noqa: FBT003 - it is sought
        return []
    one, other = bounded
    return looked_up(
        scope,
        (*names, *bounded),
        lambda rows: every((*(rows[name].notnull() for name in names), ~(rows[one] & rows[other]))),
    )


def _are_one_day(one: Days, other: Days, wanted: Answer) -> Truth:
    if wanted is Answer.NO:
        return one.overlaps(other, Answer.NO)
    return every(
        (
            one.earliest_start == one.latest_end,
            other.earliest_start == other.latest_end,
            one.earliest_start == other.earliest_start,
        )
    )
