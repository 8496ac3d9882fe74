"""Who takes part in a meeting, in which office, on which side; and what was said there."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator

import attrs

from ..errors import InvalidRecord
from ..values.answer import Answer
from ..values.countries.country_entries import CountryCode
from ..values.field_names import names_fields
from ..values.ids import OfficeId, PersonId
from . import rules
from .conversion import to_answer, to_country, to_office, to_person, to_text, to_tuple, word_or_none
from .record import RecordKind, Reference, reference


class ParticipantRole(enum.Enum):
    """What somebody does at a meeting."""

    CHAIR = "chair"
    CO_CHAIR = "co_chair"
    HEAD_OF_DELEGATION = "head_of_delegation"
    MEMBER = "member"
    OBSERVER = "observer"


def to_participant_role(value: ParticipantRole | str | None) -> ParticipantRole | None:
    return word_or_none(ParticipantRole, value)


@names_fields
@attrs.frozen(kw_only=True)
class Participant:
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
        default=None, converter=to_participant_role, validator=rules.a(ParticipantRole)
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
class Statement:
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
