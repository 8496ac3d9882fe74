"""Sets of dates, EDTF level 2: one of several, or all of them; and answers about the days that two dates may be."""

from __future__ import annotations

import heapq
import math
from collections.abc import Callable, Iterable, Iterator
from fractions import Fraction
from functools import lru_cache

import attrs

from ..answer import Answer
from .dated import Reach
from .days import (
    Range,
    common,
    count,
    cover,
    day_number,
    days_in_month,
    gaps,
    meet,
    merged,
    pairs_in_order,
    year_month_day,
)
from .edtf import parts, read
from .possible_days import PossibleDays, Precision, Qualified, all_qualified, closeness, masked_years

#: No text of a set is longer: room for 20 days.
LONGEST_SET = 256

#: How many different texts of sets are kept read.
_SETS_KEPT = 2**10

#: The masks in a set leave no more years open in all: a text of 20 times XXXX-XX-X1 would have nine million days apart.
MOST_MASKED_YEARS = 30_000

_BRACKETS = {"[": "]", "{": "}"}

#: Two dates with `..` between them have the same of these precisions: the set counts in it.
_UNITS = (Precision.DAY, Precision.MONTH, Precision.YEAR)


@attrs.frozen
class Run:
    """What `..` stands for in a set: each day, month or year from one to another, both included.

    Attributes:
        start: The days of its first day, month or year; infinite where it has no first.
        end: The days of its last one.
        unit: What it counts in.
        qualified: What is said of either end.

    >>> days_of("{1670..1672}").members[0].unit
    <Precision.YEAR: 'year'>
    """

    start: Range
    end: Range
    unit: Precision
    qualified: Qualified = ()

    def ranges(self) -> Iterator[Range]:
        """All its days, in one range.

        >>> len(list(days_of("{1670..1672}").members[0].ranges()))
        1
        """
        return iter(((self.start[0], self.end[1]),))

    def each_meets(self, days: Iterable[Range]) -> bool:
        """Tell whether each day, month or year of it has a day among others.

        >>> days_of("{2001..2003}").members[0].each_meets(read("200X-05-01").ranges())
        True
        """
        return not any(self._has_whole_unit(*gap) for gap in gaps(days, self.start[0], self.end[1]))

    def _has_whole_unit(self, first: float, last: float) -> bool:
        if math.isinf(first) or math.isinf(last) or self.unit is Precision.DAY:
            return True
        year, month, day = year_month_day(int(first))
        if self.unit is Precision.YEAR:
            year += (month, day) != (1, 1)
            return day_number(year, 12, 31) <= last
        months = 12 * year + month - 1 + (day != 1)
        year, month = months // 12, months % 12 + 1
        return day_number(year, month, days_in_month(year, month)) <= last


@attrs.frozen
class DateSet:
    """One of several dates, or all of them.

    Attributes:
        members: The dates and runs of dates, as written.
        is_several: Whether it is all of them, so several days (`{}`), and not one day among them (`[]`).

    >>> days_of("[1667,1668]").is_several, days_of("{1667,1668}").is_several
    (False, True)
    """

    members: tuple[PossibleDays | Run, ...]
    is_several: bool

    @property
    def first(self) -> float:
        """The first day that may be one of its days; infinite where the set has no first.

        >>> days_of("[..1760-12-03]").first
        -inf
        """
        return min(_start(member)[0] for member in self.members)

    @property
    def last(self) -> float:
        """The last day that may be one of its days; infinite where the set has no last.

        >>> days_of("[1760-12..]").last
        inf
        """
        return max(_end(member)[1] for member in self.members)

    @property
    def latest_first(self) -> float:
        """How late the first of its days may be.

        >>> days_of("{0001-01,0001-03}").latest_first
        31
        """
        return min(_start(member)[1] for member in self.members) if self.is_several else self.last

    @property
    def earliest_last(self) -> float:
        """How early the last of its days may be.

        >>> days_of("{0001-01,0001-02}").earliest_last
        32
        """
        return max(_end(member)[0] for member in self.members) if self.is_several else self.first

    @property
    def precision(self) -> Precision:
        """How closely it is known: of all of several, as its least close member.

        >>> days_of("[1667,1668]").precision, days_of("{1960,1961-12}").precision
        (<Precision.DECADE: 'decade'>, <Precision.YEAR: 'year'>)
        """
        if self.is_several:
            order = list(Precision)
            return max(map(_precision, self.members), key=order.index)
        first, last = self.first, self.last
        return Precision.MILLENNIA if math.isinf(last - first) else closeness(int(first), int(last))

    @property
    def qualified(self) -> Qualified:
        """What is said of its members, component by component.

        >>> days_of("[1667?,1668]").qualified
        ((<Component.YEAR: 'year'>, <Qualification.UNCERTAIN: '?'>),)
        """
        return all_qualified(member.qualified for member in self.members)

    def ranges(self) -> Iterator[Range]:
        """All the days that may be one of its days, in ranges in order.

        >>> [last - first for first, last in days_of("[1667,1668,1670..1672]").ranges()]
        [730, 1095]
        """
        return merged(heapq.merge(*(member.ranges() for member in self.members)))

    def each_may_be_in(self, days: Callable[[], Iterable[Range]]) -> bool:
        """Tell whether each of its dates may be among some days.

        >>> days_of("{1960,1961-12}").each_may_be_in(read("196X-12-25").ranges)
        True
        """
        return all(
            member.each_meets(days()) if isinstance(member, Run) else meet(member.ranges(), days())
            for member in self.members
        )


def days_of(text: str) -> DateSet | None:
    """Read a set of dates; None if it is none."""
    return _days_of(text) if text[:1] in _BRACKETS and len(text) <= LONGEST_SET else None


@lru_cache(maxsize=_SETS_KEPT)
def _days_of(text: str) -> DateSet | None:
    if not text.endswith(_BRACKETS[text[0]]):
        return None
    members: list[PossibleDays | Run] = []
    for part in text[1:-1].split(","):
        member = _run(part) if ".." in part else _date(part)
        if member is None:
            return None
        members.append(member)
    found = DateSet(tuple(members), text[0] == "{")
    masks = (member.mask for member in members if isinstance(member, PossibleDays))
    years = sum(len(masked_years(mask.year)) for mask in masks if mask)
    return found if years <= MOST_MASKED_YEARS else None


def _date(text: str) -> PossibleDays | None:
    # A set has dates; a time of day is no part of one (level 2, Set representation).
    found = read(text)
    return None if found is None or found.precision is Precision.SECOND else found


def _run(text: str) -> Run | None:
    begin, _, finish = text.partition("..")
    start, end = _end_of_run(begin), _end_of_run(finish)
    if start is None or end is None:
        return None if begin and finish else _open_run(start, end)
    if start.precision is not end.precision or end.first < start.first:
        return None
    qualified = all_qualified((start.qualified, end.qualified))
    return Run((start.first, start.last), (end.first, end.last), start.precision, qualified)


def _open_run(start: PossibleDays | None, end: PossibleDays | None) -> Run | None:
    if start:
        return Run((start.first, start.last), (math.inf, math.inf), start.precision, start.qualified)
    if end:
        return Run((-math.inf, -math.inf), (end.first, end.last), end.precision, end.qualified)
    return None


def _end_of_run(text: str) -> PossibleDays | None:
    # From a season, or from some year of a decade, one can't count on: no unit follows the other.
    date, found = parts(text), read(text)
    if date is None or found is None or found.precision not in _UNITS:
        return None
    return None if "X" in date.year + date.month + date.day or "S" in date.year else found


def _start(member: PossibleDays | Run) -> Range:
    return member.start if isinstance(member, Run) else (member.first, member.last)


def _end(member: PossibleDays | Run) -> Range:
    return member.end if isinstance(member, Run) else (member.first, member.last)


def _precision(member: PossibleDays | Run) -> Precision:
    return member.unit if isinstance(member, Run) else member.precision


#: What an EDTF text means: the days of one date, or a set of dates.
AnyDays = PossibleDays | DateSet


def is_plain(days: AnyDays) -> bool:
    """Tell whether it is one day, and every day from the first to the last is possible."""
    return isinstance(days, PossibleDays) and days.mask is None


def within_days(ours: AnyDays, theirs: AnyDays) -> Answer:
    """Answer whether it lies among all the days that the other covers."""
    return _within(ours, theirs.ranges, theirs.ranges)


def within_span(ours: AnyDays, span: Reach) -> Answer:
    """Answer whether it lies in a span from an imprecise day to another; several days, whether all of them do."""
    sure = ((span.latest_start, span.earliest_end),) if span.latest_start <= span.earliest_end else ()
    open_to = ((span.earliest_start, span.latest_end),)
    return _within(ours, lambda: sure, lambda: open_to)


def _within(
    ours: AnyDays, sure: Callable[[], Iterable[Range]], open_to: Callable[[], Iterable[Range]]
) -> Answer:  # fmt: skip
    if cover(sure(), ours.ranges()):
        return Answer.YES
    if isinstance(ours, DateSet) and ours.is_several:
        return Answer.from_bounds(certain=False, possible=ours.each_may_be_in(open_to))
    return Answer.from_bounds(certain=False, possible=meet(ours.ranges(), open_to()))


def same_days(ours: AnyDays, theirs: AnyDays) -> Answer:
    """Answer whether two are the same day, or the same several days.

    Of two sets that each mean several imprecise days, not all choices are tried: an unknown may then be a no.
    """
    if _is_known(ours) and _is_known(theirs):
        return Answer.of(tuple(ours.ranges()) == tuple(theirs.ranges()))
    return Answer.from_bounds(certain=False, possible=_may_be_same(ours, theirs))


def _is_known(days: AnyDays) -> bool:
    if not (isinstance(days, DateSet) and days.is_several):
        return days.first == days.last
    exact = [
        member
        for member in days.members
        if (member.unit is Precision.DAY if isinstance(member, Run) else member.first == member.last)
    ]
    known = tuple(merged(sorted(found for member in exact for found in member.ranges())))
    # What may be only a day that is among them anyway leaves nothing open.
    return all(member in exact or cover(known, member.ranges()) for member in days.members)


def _may_be_same(ours: AnyDays, theirs: AnyDays) -> bool:
    one, other = _all_of(ours), _all_of(theirs)
    if one is None and other is None:
        return meet(ours.ranges(), theirs.ranges())
    if one is not None and other is not None:
        return _may_be_same_sets(one, other)
    several, single = (one, theirs) if one is not None else (other, ours)
    return several is not None and _may_be_one_day(several, single)


def _all_of(days: AnyDays) -> DateSet | None:
    return days if isinstance(days, DateSet) and days.is_several else None


def _may_be_same_sets(ours: DateSet, theirs: DateSet) -> bool:
    return (
        ours.each_may_be_in(theirs.ranges)
        and theirs.each_may_be_in(ours.ranges)
        and max(ours.first, theirs.first) <= min(ours.latest_first, theirs.latest_first)
        and max(ours.earliest_last, theirs.earliest_last) <= min(ours.last, theirs.last)
    )


def _may_be_one_day(several: DateSet, single: AnyDays) -> bool:
    left = tuple(single.ranges())
    for member in several.members:
        if isinstance(member, Run) and member.start != member.end:
            return False
        left = tuple(common(left, member.ranges()))
    return bool(left)


def share_in_order(one: AnyDays, other: AnyDays) -> Fraction | None:
    """Count of all pairs of their days the share in which the one is before the other."""
    if not (_has_count(one) and _has_count(other)):
        return None
    return Fraction(pairs_in_order(one.ranges(), other.ranges()), count(one.ranges()) * count(other.ranges()))


def share_within(ours: AnyDays, theirs: AnyDays) -> Fraction | None:
    """Count the share of our days that the other covers."""
    if not _has_count(ours):
        return None
    return Fraction(count(common(ours.ranges(), theirs.ranges())), count(ours.ranges()))


def share_same(one: AnyDays, other: AnyDays) -> Fraction | None:
    """Count of all pairs of their days the share in which both are the same."""
    if not (_has_count(one) and _has_count(other)):
        return None
    return Fraction(count(common(one.ranges(), other.ranges())), count(one.ranges()) * count(other.ranges()))


def _has_count(days: AnyDays) -> bool:
    return not (isinstance(days, DateSet) and days.is_several) and math.isfinite(days.last - days.first)
