"""What is out of the ordinary in a series of meetings: numbers missing or doubled, years skipped, hosts out of turn."""

from __future__ import annotations

import enum
import math
from collections.abc import Iterable, Iterator
from itertools import groupby, pairwise

import attrs

from ..records.meeting import Gap, Meeting, MeetingStatus
from ..records.meeting_series import Hosting, MeetingSeries
from ..values.dates.term import Term
from ..values.dates.when import When
from ..values.displayed import OneLine
from ..values.ids import RecordId
from ..values.misnamed import answers_misspelt
from ..values.numbers.spelling_out import ordinal_digits
from ..values.words import visible


class IrregularityKind(enum.Enum):
    """What is irregular.

    Attributes:
        MISSING_ORDINAL: Between two meetings some of the numbers are not on record.
        DOUBLED_ORDINAL: Two meetings have one number.
        OUT_OF_ORDER: A meeting was certainly held before one of a lower number.
        SKIPPED: The next meeting certainly came later than the interval of the series has it.
        OUT_OF_TURN: The host is not the one whose turn it was.
    """

    MISSING_ORDINAL = "missing_ordinal"
    DOUBLED_ORDINAL = "doubled_ordinal"
    OUT_OF_ORDER = "out_of_order"
    SKIPPED = "skipped"
    OUT_OF_TURN = "out_of_turn"


@answers_misspelt
@attrs.frozen(kw_only=True, repr=False)
class Irregularity(OneLine):
    """One thing out of the ordinary in a series of meetings.

    Attributes:
        series: The series.
        kind: What is irregular.
        meetings: The meetings between which it shows, in the order of the series.
        reason: What makes it so, in words.
    """

    series: RecordId
    kind: IrregularityKind
    meetings: tuple[RecordId, ...]
    reason: str

    def __str__(self) -> str:
        return f"{self.series}: {self.reason}"


def irregularities(series: MeetingSeries, meetings: Iterable[Meeting]) -> Iterator[Irregularity]:
    """Find what is out of the ordinary in a series.

    A meeting that was cancelled or put off was not held, and counts for nothing. Where a day, a number or a host is
    not known, nothing is said of it.

    >>> summit = MeetingSeries(id="summit", title="Summit", interval="1 year")
    >>> held = [Meeting(id=f"s-{n}", title="Summit", series="summit", ordinal=n, held=day)
    ...         for n, day in ((20, "2019-09-05"), (21, "2021-12-06"))]
    >>> [str(found) for found in irregularities(summit, held)]
    ['summit: none in 2020, between the 20th (2019-09-05) and the 21st (2021-12-06), though one is due every year']
    """
    held = [each for each in meetings if each.status not in (MeetingStatus.CANCELLED, MeetingStatus.POSTPONED)]
    numbered = sorted((each for each in held if each.ordinal is not None), key=_by_number)
    yield from _doubled(series, numbered)
    for first, second in pairwise(numbered):
        yield from _between(series, first, second)
    in_order = numbered or sorted(held, key=_by_day)
    for first, second in pairwise(in_order):
        yield from _skipped(series, first, second)
        yield from _out_of_turn(series, first, second)
    yield from _reported(series, in_order[:1])


def _by_number(meeting: Meeting) -> tuple[int, str]:
    return meeting.ordinal or 0, meeting.id


def _by_day(meeting: Meeting) -> tuple[float, str]:
    return meeting.held.first_day if meeting.held else math.inf, meeting.id


def _named(meeting: Meeting) -> str:
    name = f"the {ordinal_digits(meeting.ordinal)}" if meeting.ordinal is not None else meeting.id
    return f"{name} ({meeting.held})" if meeting.held else name


def _found(series: MeetingSeries, kind: IrregularityKind, meetings: Iterable[Meeting], reason: str) -> Irregularity:
    return Irregularity(series=series.id, kind=kind, meetings=tuple(each.id for each in meetings), reason=reason)


def _doubled(series: MeetingSeries, numbered: list[Meeting]) -> Iterator[Irregularity]:
    for ordinal, group in groupby(numbered, key=lambda each: each.ordinal or 0):
        if len(several := list(group)) > 1:
            names = " and ".join(each.id for each in several)
            reason = f"{names} are each the {ordinal_digits(ordinal)}"
            yield _found(series, IrregularityKind.DOUBLED_ORDINAL, several, reason)


def _between(series: MeetingSeries, first: Meeting, second: Meeting) -> Iterator[Irregularity]:
    """Find the numbers missing between two meetings, and an order of days that is not that of the numbers."""
    before, after = first.ordinal or 0, second.ordinal or 0
    missing = [ordinal_digits(number) for number in (before + 1, after - 1)]
    if after - before > 1:
        span = missing[0] if missing[0] == missing[1] else f"{missing[0]} to {missing[1]}"
        reason = f"no {span} on record, between {_named(first)} and {_named(second)}"
        yield _found(series, IrregularityKind.MISSING_ORDINAL, (first, second), reason)
    if first.held and second.held and before < after and second.held.certainly_before(first.held):
        reason = f"{_named(second)} was held before {_named(first)}"
        yield _found(series, IrregularityKind.OUT_OF_ORDER, (first, second), reason)


def _skipped(series: MeetingSeries, first: Meeting, second: Meeting) -> Iterator[Irregularity]:
    if series.interval is None or first.held is None or second.held is None:
        return
    steps = max(1, (second.ordinal or 0) - (first.ordinal or 0)) if first.ordinal is not None else 1
    since = _skipped_since(series.interval, steps, first.held, second.held)
    if since:
        cause = _cause(second.gap_before)
        every = series.interval.in_words().removeprefix("1 ")
        reason = f"none {since}, between {_named(first)} and {_named(second)}, though one is due every {every}{cause}"
        yield _found(series, IrregularityKind.SKIPPED, (first, second), reason)


def _reported(series: MeetingSeries, first: Iterable[Meeting]) -> Iterator[Irregularity]:
    """Find the break before the first meeting on record, of which only a source tells."""
    for meeting in first:
        if gap := meeting.gap_before:
            length = f"a break of {gap.length.in_words()}" if gap.length else "a break"
            reason = f"{length} before {_named(meeting)}{_cause(gap)}"
            yield _found(series, IrregularityKind.SKIPPED, (meeting,), reason)


def _cause(gap: Gap | None) -> str:
    return f": {visible(gap.reason)}" if gap and gap.reason else ""


def _skipped_since(interval: Term, steps: int, first: When, second: When) -> str:
    """Say when a meeting was due that was not held; nothing where it may have been.

    A series by the year skips a calendar year; any other, a whole interval.
    """
    if interval.years and not interval.months and not interval.days:
        due, last = first.latest.year + interval.years * steps, second.earliest.year - 1
        return "" if last < due else f"in {due}" if last == due else f"from {due} to {last}"
    if not first.is_exact or interval == Term():
        return ""
    due_day = first + Term(interval.years * steps, interval.months * steps, interval.days * steps)
    is_late = second.certainly_after(due_day + interval)
    return f"from {due_day} on" if is_late else ""


def _out_of_turn(series: MeetingSeries, first: Meeting, second: Meeting) -> Iterator[Irregularity]:
    if first.host is None or second.host is None or series.hosting is None:
        return
    rule = _broken_rule(series, first, second)
    if rule:
        reason = f"{first.host} hosted {_named(first)} and {second.host} {_named(second)}, though {rule}"
        yield _found(series, IrregularityKind.OUT_OF_TURN, (first, second), reason)


def _broken_rule(series: MeetingSeries, first: Meeting, second: Meeting) -> str:
    """Say which rule of hosting two meetings that follow each other break."""
    steps = (second.ordinal or 0) - (first.ordinal or 0) if first.ordinal is not None else 1
    is_same = first.host == second.host
    if series.hosting is Hosting.FIXED:
        return "" if is_same else "the host is always the same"
    if series.hosting is Hosting.ELSEWHERE:
        return f"{second.host} is one of those who meet" if second.host in series.countries else ""
    # Of two who take turns each has every other meeting; of more, nobody has two running.
    takes_turns = len(series.countries) == 2 or steps == 1
    is_due = is_same == (steps % 2 == 0) if len(series.countries) == 2 else not is_same
    return "they take turns" if takes_turns and steps and not is_due else ""
