"""Answers about the days that two dates may be, and the share of these days for which an answer is yes."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from fractions import Fraction

from ..answer import Answer
from .dated import Reach
from .days import Range, common, count, cover, meet, merged, pairs_in_order
from .edtf_sets import DateSet, Run
from .possible_days import PossibleDays, Precision

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
