"""What happened when, by what records say: signed, held, ratified, in force, due, ended; one event a line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from ..records.agreement import InternationalAgreement
from ..records.contract import Contract
from ..records.instrument import Instrument
from ..records.meeting import Meeting
from ..records.meeting_series import MeetingSeries
from ..records.record import Record
from ..values.countries.country import Country
from ..values.dates.when import When
from ..values.displayed import Listed, OneLine
from ..values.ids import RecordId
from ..values.misnamed import answers_misspelt
from ..values.numbers.spelling_out import ordinal_digits
from ..values.words import words_of


@answers_misspelt
@attrs.frozen(repr=False)
class Event(OneLine):
    """What happened, or was to happen, on one day.

    Attributes:
        day: The day, as exactly as it is known.
        record: The record that says so.
        what: What happened, in words.

    >>> from bilateral import Contract, Register
    >>> deal = Contract(id="ak-203", title="Rifles", signed="2021-12-06")
    >>> print(*Register().add(deal).chronology())
    2021-12-06  ak-203: signed
    """

    day: When
    record: RecordId
    what: str

    def __str__(self) -> str:
        return f"{self.day.edtf:10}  {self.record}: {self.what}"


def chronology(records: Iterable[Record]) -> Listed[Event]:
    """List what happened by the records, in the order of the days: of days that overlap the one that may be earlier."""
    found = (Event(day, record.id, what) for record in records for what, day in _days(record) if day is not None)
    return Listed(sorted(found, key=lambda event: event.day.sort_key))


def _days(record: Record) -> Iterator[tuple[str, When | None]]:
    if isinstance(record, Instrument):
        yield "signed", record.signed
    if isinstance(record, InternationalAgreement):
        yield from _of_agreement(record)
    if isinstance(record, Contract):
        yield from _of_contract(record)
    if isinstance(record, Meeting):
        yield from _of_meeting(record)
    if isinstance(record, MeetingSeries):
        yield "first held", record.first_held


def _of_agreement(agreement: InternationalAgreement) -> Iterator[tuple[str, When | None]]:
    for act in agreement.acts:
        who = "the parties" if act.party is None else Country(act.party).name
        yield f"{who} {act.kind.words}", act.date
    yield "entered into force", agreement.entry_into_force
    yield "ended", agreement.termination.date if agreement.termination else None


def _of_contract(contract: Contract) -> Iterator[tuple[str, When | None]]:
    for milestone in contract.milestones:
        words = milestone.description or words_of(milestone.kind)
        yield f"{words} due", milestone.due
        yield f"{words} met", milestone.met


def _of_meeting(meeting: Meeting) -> Iterator[tuple[str, When | None]]:
    held = "held" if meeting.status is None else words_of(meeting.status)
    yield held if meeting.ordinal is None else f"the {ordinal_digits(meeting.ordinal)} {held}", meeting.held
