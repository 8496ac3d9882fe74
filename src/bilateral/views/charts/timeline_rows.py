"""What a timeline shows of each record, and of each series with its meetings."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from ...records.agreement import InternationalAgreement
from ...records.contract import Contract
from ...records.instrument import Instrument
from ...records.meeting import Meeting, MeetingStatus
from ...records.meeting_series import MeetingSeries
from ...register.register import Register
from ...register.series import IrregularityKind
from ...values.dates.dated import Reach
from ...values.dates.period import Period
from ...values.dates.when import When
from ...values.numbers.spelling_out import ordinal_digits
from ...values.words import words_of
from .force_bars import force_bars
from .timeline_marks import Bar, BarKind, Point, PointKind, Row

#: The sections of a timeline, from above.
SECTIONS = AGREEMENTS, CONTRACTS, MEETINGS = "Treaties and protocols", "Contracts", "Meetings"


def rows_of(register: Register) -> list[Row]:
    """List what a timeline of a register shows, section by section, what begins first first.

    What has no date is not among it.

    >>> from bilateral import Treaty
    >>> pact = Treaty(id="pact", title="Pact", signed="2021-12", period="2022/2031")
    >>> [row.told() for row in rows_of(Register().add(pact))]
    ['Pact: signed 2021-12, covers 2022/2031, in force or not: unknown 2021-12-01 to 2031-12-31']
    """
    found = [row for row in _rows(register) if row.days]
    days = [day for row in found for day in row.days] or [0]
    last = int(max(days)) + room(min(days), max(days))
    rows = [_with_force(register, row, last) for row in found]
    return sorted(rows, key=lambda row: (SECTIONS.index(row.section), min(row.days), row.id))


def room(first: float, last: float) -> int:
    """Say how many days are left free at either end, for what goes on beyond."""
    return max(90, int(last - first) // 20)


def _with_force(register: Register, row: Row, last: int) -> Row:
    if row.section != AGREEMENTS:
        return row
    return attrs.evolve(row, bars=(*row.bars, *force_bars(register, row.id, row.days, last)))


def _rows(register: Register) -> Iterator[Row]:
    for instrument in register.instruments:
        section = CONTRACTS if isinstance(instrument, Contract) else AGREEMENTS
        yield Row(instrument.id, instrument.title, section, tuple(_points(instrument)), tuple(_bars(instrument)))
    for series in register.series:
        yield _series_row(register, series)
    for meeting in register.meetings:
        if meeting.series not in register:
            yield Row(meeting.id, meeting.title, MEETINGS, tuple(_held(meeting)), tuple(_lasting(meeting)))


def _points(instrument: Instrument) -> Iterator[Point]:
    if instrument.signed:
        yield _point(PointKind.SIGNED, instrument.signed)
    if isinstance(instrument, InternationalAgreement):
        if instrument.entry_into_force:
            yield _point(PointKind.ENTERED, instrument.entry_into_force)
        if instrument.termination and instrument.termination.date:
            yield _point(PointKind.ENDED, instrument.termination.date)
    if isinstance(instrument, Contract):
        for milestone in instrument.milestones:
            words = milestone.description or words_of(milestone.kind)
            if milestone.met:
                yield _point(PointKind.MET, milestone.met, words)
            elif milestone.due:
                yield _point(PointKind.DUE, milestone.due, words)


def _point(kind: PointKind, day: When, of: str = "") -> Point:
    return Point(kind, day.reach.earliest_start, day.reach.latest_end, f"{of} {kind.value} {day}".strip())


def _bars(instrument: Instrument) -> Iterator[Bar]:
    period = getattr(instrument, "period", None)
    if isinstance(period, Period):
        yield from _spanned(period.reach, f"covers {period}")


def _spanned(reach: Reach, words: str) -> Iterator[Bar]:
    """Draw what certainly lies within a span as one bar, and each end that may lie on several days as a band."""
    if reach.latest_start <= reach.earliest_end:
        yield Bar(BarKind.PERIOD, reach.latest_start, reach.earliest_end, words)
    for first, last in ((reach.earliest_start, reach.latest_start), (reach.earliest_end, reach.latest_end)):
        if first < last:
            yield Bar(BarKind.ONE_DAY, first, last, words)


def _held(meeting: Meeting) -> Iterator[Point]:
    if meeting.held:
        is_held = meeting.status in (None, MeetingStatus.HELD)
        number = "" if meeting.ordinal is None else f"the {ordinal_digits(meeting.ordinal)}"
        yield _point(PointKind.HELD if is_held else PointKind.PLANNED, meeting.held, number)


def _lasting(meeting: Meeting) -> Iterator[Bar]:
    if meeting.held and meeting.until:
        # No Period: its ends have no time of day, and that of a meeting may have one.
        first, last = meeting.held.reach, meeting.until.reach
        latest_start = min(first.latest_start, last.latest_end)
        earliest_end = max(last.earliest_end, first.earliest_start)
        reach = Reach(first.earliest_start, latest_start, earliest_end, last.latest_end)
        yield from _spanned(reach, f"until {meeting.until}")


def _series_row(register: Register, series: MeetingSeries) -> Row:
    meetings = [meeting for meeting in register.meetings if meeting.series == series.id]
    points = [point for meeting in meetings for point in _held(meeting)]
    if series.first_held and not any(point.kind is PointKind.HELD for point in points):
        points.append(_point(PointKind.HELD, series.first_held, "first"))
    bars = [bar for meeting in meetings for bar in _lasting(meeting)]
    return Row(series.id, series.title, MEETINGS, tuple(points), (*bars, *_gaps(register, series)))


#: What is out of the ordinary because a meeting is missing.
_MISSING = (IrregularityKind.MISSING_ORDINAL, IrregularityKind.SKIPPED)


def _gaps(register: Register, series: MeetingSeries) -> Iterator[Bar]:
    for found in register.irregularities(series.id):
        if found.kind in _MISSING and (span := _without(register, found.meetings)):
            yield Bar(BarKind.GAP, *span, found.reason)


def _without(register: Register, around: tuple[str, ...]) -> tuple[float, float] | None:
    """Find the days between two meetings, or before one of which it is said how long there had been none."""
    first, last = register.meetings[around[0]], register.meetings[around[-1]]
    if last.held is None or first.held is None:
        return None
    end = last.held.reach.earliest_start
    if first is not last:
        return first.held.reach.latest_end, end
    length = last.gap_before.length if last.gap_before else None
    return None if length is None else (length.before(last.held).reach.earliest_start, end)
