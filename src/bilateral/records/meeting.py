"""A meeting: when, where, who, about what, and what came of it."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator
from typing import ClassVar

import attrs

from ..errors import InvalidPeriod, InvalidRecord, InvalidWhen
from ..values.answer import Answer
from ..values.countries.country_entries import CountryCode
from ..values.dates.period import Boundary, Period
from ..values.dates.term import Term
from ..values.dates.when import When
from ..values.field_names import names_fields
from ..values.figures.figure import Figure
from ..values.ids import MeetingId, OfficeId, PersonId, RecordId, SeriesId
from ..values.quantities.quantity import Quantity
from . import rules
from .amounts import negative
from .conversion import (
    to_answer,
    to_countries,
    to_country,
    to_meeting,
    to_office,
    to_person,
    to_quantity_figure,
    to_records,
    to_series,
    to_term,
    to_text,
    to_texts,
    to_tuple,
    to_when,
    word_or_none,
)
from .instrument import INSTRUMENTS
from .office import Level, to_level
from .part import Part
from .record import Record, RecordKind, Reference, reference


class ParticipantRole(enum.Enum):
    """What somebody does at a meeting.

    Attributes:
        CHAIR: Leads the meeting.
        CO_CHAIR: Leads it together with somebody of the other side.
        HEAD_OF_DELEGATION: Leads those of one side.
        MEMBER: Is one of a delegation.
        OBSERVER: Is there without being of a delegation.
    """

    CHAIR = "chair"
    CO_CHAIR = "co_chair"
    HEAD_OF_DELEGATION = "head_of_delegation"
    MEMBER = "member"
    OBSERVER = "observer"


def to_participant_role(value: ParticipantRole | str | None) -> ParticipantRole | None:
    return word_or_none(ParticipantRole, value)


@names_fields
@attrs.frozen(kw_only=True)
class Participant(Part):
    """One person at a meeting, or an office whose holder is not named.

    Attributes:
        person: Who.
        office: In which office.
        side: For which country.
        role: What the person does there.
        on_behalf_of: The person in whose place.
        attended: Whether the person was there, and not only invited.

    Raises:
        InvalidRecord: Neither a person nor an office is named, or somebody stands in for themselves.

    >>> Participant(person="shoigu", office="ru-defence", side="Russia").side
    'RU'
    """

    person: PersonId | None = attrs.field(default=None, converter=to_person)
    office: OfficeId | None = attrs.field(default=None, converter=to_office)
    side: CountryCode | None = attrs.field(default=None, converter=to_country)
    role: ParticipantRole | None = attrs.field(
        default=None, converter=to_participant_role, validator=rules.A(ParticipantRole)
    )
    on_behalf_of: PersonId | None = attrs.field(default=None, converter=to_person)
    attended: Answer = attrs.field(default=Answer.UNKNOWN, converter=to_answer)

    def __attrs_post_init__(self) -> None:
        if self.person is None and self.office is None:
            raise InvalidRecord("participant", ("neither a person nor an office is named",))
        if self.person is not None and self.person == self.on_behalf_of:
            raise InvalidRecord(f"participant {self.person!r}", ("nobody acts on their own behalf in another's place",))

    def references(self, path: str) -> Iterator[Reference]:
        """Name the person, the office and the person stood in for."""
        yield from reference(f"{path}.person", self.person, RecordKind.PERSON)
        yield from reference(f"{path}.office", self.office, RecordKind.OFFICE)
        yield from reference(f"{path}.on_behalf_of", self.on_behalf_of, RecordKind.PERSON)


def to_participants(values: Iterable[Participant]) -> tuple[Participant, ...]:
    return to_tuple(values)


@names_fields
@attrs.frozen(kw_only=True)
class Statement(Part):
    """What one speaker said at or about a meeting, in our own words.

    Attributes:
        gist: What was said, in short.
        speaker: Who said it.
        office: In which office.
        setting: Where it was said, e.g. `televised opening remarks`.
        language: The language it was spoken in, as a BCP 47 tag.
        interpreted: Whether it was heard through an interpreter.

    Raises:
        InvalidRecord: Neither a speaker nor an office is named.

    >>> Statement(speaker="lavrov", gist="documents have been drafted for signature").speaker
    'lavrov'
    """

    gist: str = attrs.field(converter=to_text, validator=rules.title)
    speaker: PersonId | None = attrs.field(default=None, converter=to_person)
    office: OfficeId | None = attrs.field(default=None, converter=to_office)
    setting: str = attrs.field(default="", converter=to_text, validator=rules.text)
    language: str = attrs.field(default="", converter=to_text, validator=rules.language)
    interpreted: Answer = attrs.field(default=Answer.UNKNOWN, converter=to_answer)

    def __attrs_post_init__(self) -> None:
        if self.speaker is None and self.office is None:
            raise InvalidRecord("statement", ("neither a speaker nor an office is named",))

    def references(self, path: str) -> Iterator[Reference]:
        """Name the speaker and the office."""
        yield from reference(f"{path}.speaker", self.speaker, RecordKind.PERSON)
        yield from reference(f"{path}.office", self.office, RecordKind.OFFICE)


def to_statements(values: Iterable[Statement]) -> tuple[Statement, ...]:
    return to_tuple(values)


class MeetingKind(enum.Enum):
    """What sort of meeting it is.

    Attributes:
        SUMMIT: Heads of state or government meet.
        MINISTERIAL: Ministers meet.
        COMMISSION: A standing body of both governments sits.
        DIALOGUE_2PLUS2: Ministers of two portfolios a side meet.
        WORKING_GROUP: Officials or experts of a commission meet.
        VISIT: Somebody travels to the other country.
        CALL: Two people talk from afar.
        OTHER: None of these.
    """

    SUMMIT = "summit"
    MINISTERIAL = "ministerial"
    COMMISSION = "commission"
    DIALOGUE_2PLUS2 = "dialogue_2plus2"
    WORKING_GROUP = "working_group"
    VISIT = "visit"
    CALL = "call"
    OTHER = "other"


def to_meeting_kind(value: MeetingKind | str | None) -> MeetingKind | None:
    return word_or_none(MeetingKind, value)


class MeetingMode(enum.Enum):
    """How those who meet come together.

    Attributes:
        IN_PERSON: All are in one place.
        VIRTUAL: Nobody is: they meet by video or telephone.
        HYBRID: Some are in one place, others join from afar.
    """

    IN_PERSON = "in_person"
    VIRTUAL = "virtual"
    HYBRID = "hybrid"


def to_meeting_mode(value: MeetingMode | str | None) -> MeetingMode | None:
    return word_or_none(MeetingMode, value)


class MeetingStatus(enum.Enum):
    """What has become of it.

    Attributes:
        PLANNED: It is to be held.
        HELD: It was held.
        POSTPONED: It was put off.
        CANCELLED: It was called off.
    """

    PLANNED = "planned"
    HELD = "held"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"


def to_meeting_status(value: MeetingStatus | str | None) -> MeetingStatus | None:
    return word_or_none(MeetingStatus, value)


@names_fields
@attrs.frozen(kw_only=True)
class Gap:
    """A break in a series before a meeting.

    Attributes:
        length: How long it was.
        reason: Why there was one.

    >>> Gap(length="2 years", reason="the pandemic").length == Term(years=2)
    True
    """

    length: Term | None = attrs.field(default=None, converter=to_term)
    reason: str = attrs.field(default="", converter=to_text, validator=rules.text)


def to_day_of_meeting(value: When | str | None) -> When | None:
    """Take the first or the last day of a meeting; a text that tells both is refused with what each field takes."""
    try:
        return to_when(value)
    except InvalidWhen as error:
        span = _span(str(error.came))
        if span is None or isinstance(span.start, Boundary) or isinstance(span.end, Boundary):
            raise
        accepted = f"give its first day as held={str(span.start)!r} and its last as until={str(span.end)!r}"
        raise InvalidWhen("more than one day", came=error.came, accepted=accepted) from None


def _span(text: str) -> Period | None:
    try:
        return Period.parse(text)
    except InvalidPeriod:
        return None


@names_fields
@attrs.frozen(kw_only=True)
class Meeting(Record):
    """People of two countries come together.

    Attributes:
        title: What it is called.
        kind: What sort of meeting it is.
        series: The series in which it is counted.
        ordinal: Which of its series it is: 20 for the 20th, 1 for a maiden one.
        ordinal_in_year: Which of its kind it is in its year.
        held: The day of the meeting, or its first day.
        until: Its last day, where it takes more than one.
        countries: The countries that meet.
        place: Where.
        host: The country that plays host.
        mode: In person or not.
        level: How high those who meet stand.
        chairs: Who presides.
        participants: Who else takes part.
        agenda: What it is about.
        outcomes: The instruments that came of it.
        outcome_count: How many came of it, as reported.
        expected_outcomes: How many were expected, as reported beforehand.
        expected_subjects: What they were expected to be about.
        statements: What was said.
        in_margins_of: The meeting on whose occasion it was held.
        gap_before: The break in its series before it.
        status: What has become of it.

    Raises:
        InvalidRecord: Its fields contradict each other; all the contradictions are listed.
        InvalidWhen: A date is none, or is a span: its two ends are `held` and `until`.

    >>> Meeting(id="m-20", title="20th session", series="commission", ordinal=20, held="2021-12-06").held
    When('2021-12-06')
    """

    record_kind: ClassVar[RecordKind] = RecordKind.MEETING

    title: str = attrs.field(converter=to_text, validator=rules.title)
    kind: MeetingKind | None = attrs.field(default=None, converter=to_meeting_kind)
    series: SeriesId | None = attrs.field(default=None, converter=to_series)
    ordinal: int | None = attrs.field(default=None, validator=rules.ordinal)
    ordinal_in_year: int | None = attrs.field(default=None, validator=rules.ordinal)
    held: When | None = attrs.field(default=None, converter=to_day_of_meeting)
    until: When | None = attrs.field(default=None, converter=to_day_of_meeting)
    countries: tuple[CountryCode, ...] = attrs.field(default=(), converter=to_countries)
    place: str = attrs.field(default="", converter=to_text, validator=rules.text)
    host: CountryCode | None = attrs.field(default=None, converter=to_country)
    mode: MeetingMode | None = attrs.field(default=None, converter=to_meeting_mode)
    level: Level | None = attrs.field(default=None, converter=to_level)
    chairs: tuple[Participant, ...] = attrs.field(
        default=(), converter=to_participants, validator=rules.Every(Participant)
    )
    participants: tuple[Participant, ...] = attrs.field(
        default=(), converter=to_participants, validator=rules.Every(Participant)
    )
    agenda: tuple[str, ...] = attrs.field(default=(), converter=to_texts, validator=rules.Every(rules.title))
    outcomes: tuple[RecordId, ...] = attrs.field(default=(), converter=to_records)
    outcome_count: Figure[Quantity] | None = attrs.field(default=None, converter=to_quantity_figure)
    expected_outcomes: Figure[Quantity] | None = attrs.field(default=None, converter=to_quantity_figure)
    expected_subjects: tuple[str, ...] = attrs.field(default=(), converter=to_texts, validator=rules.Every(rules.title))
    statements: tuple[Statement, ...] = attrs.field(
        default=(), converter=to_statements, validator=rules.Every(Statement)
    )
    in_margins_of: MeetingId | None = attrs.field(default=None, converter=to_meeting)
    gap_before: Gap | None = attrs.field(default=None, validator=rules.A(Gap))
    status: MeetingStatus | None = attrs.field(
        default=None, converter=to_meeting_status, validator=rules.A(MeetingStatus)
    )

    def contradictions(self) -> list[str]:
        """It ends no earlier than it begins, and it is neither its own occasion nor its own outcome."""
        found = super().contradictions()
        if self.held and self.until and self.until.certainly_before(self.held):
            found.append(f"it ends ({self.until}) before it begins ({self.held})")
        if self.in_margins_of == self.id:
            found.append("it is held in its own margins")
        if self.id in self.outcomes:
            found.append("it is its own outcome")
        found += negative(self.outcome_count, self.expected_outcomes)
        return found

    def references(self) -> Iterator[Reference]:
        """Name the series, the occasion, everyone who took part or spoke, and the outcomes."""
        yield from reference("series", self.series, RecordKind.MEETING_SERIES)
        yield from reference("in_margins_of", self.in_margins_of, RecordKind.MEETING)
        for index, outcome in enumerate(self.outcomes):
            yield from reference(f"outcomes[{index}]", outcome, *INSTRUMENTS)
        for field in ("chairs", "participants", "statements"):
            for index, member in enumerate(getattr(self, field)):
                yield from member.references(f"{field}[{index}]")
