"""What every record has: an id, identifiers elsewhere, notes, rules of its own, and how people like to see it."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator
from typing import Any, ClassVar

import attrs

from ..errors import InvalidRecord
from ..values.displayed import Displayed
from ..values.field_names import names_fields
from ..values.ids import RecordId, record_id
from ..values.words import said_by, words_of
from . import rules
from .conversion import to_text, to_texts, to_tuple
from .part import Part


class RecordKind(enum.Enum):
    """The kinds of record that a register holds.

    Attributes:
        TREATY: A written agreement between two sides under international law.
        PROTOCOL: An instrument beside another, or the record of a meeting.
        CONTRACT: Goods, services or works for money.
        MEETING: One meeting, visit or call.
        MEETING_SERIES: Meetings that are counted together.
        ORGANIZATION: A ministry, an agency, a company, a commission.
        PERSON: A person.
        OFFICE: An office, whoever holds it.
    """

    TREATY = "treaty"
    PROTOCOL = "protocol"
    CONTRACT = "contract"
    MEETING = "meeting"
    MEETING_SERIES = "meeting_series"
    ORGANIZATION = "organization"
    PERSON = "person"
    OFFICE = "office"


@attrs.frozen
class Reference:
    """One record naming another.

    Attributes:
        path: Where it does so, as `chairs[0].person`.
        target: The id it names.
        kinds: The kinds of record that may stand there.
    """

    path: str
    target: RecordId
    kinds: frozenset[RecordKind]


def reference(path: str, target: RecordId | None, *kinds: RecordKind) -> Iterator[Reference]:
    """Give the reference, or nothing where no record is named."""
    if target is not None:
        yield Reference(path, target, frozenset(kinds))


@names_fields
@attrs.frozen(kw_only=True)
class Identifier(Part):
    """A name for the same thing in somebody else's scheme.

    Attributes:
        scheme: Whose scheme, e.g. `UNTS`, `wikidata`, `IEADB`.
        value: The name there, e.g. `I:33521`, `Q42`.
        url: Where it can be looked up.

    >>> Identifier(scheme="UNTS", value="I:33521").value
    'I:33521'
    """

    scheme: str = attrs.field(converter=to_text, validator=rules.title)
    value: str = attrs.field(converter=to_text, validator=rules.title)
    url: str = attrs.field(default="", converter=to_text, validator=rules.web_address)


def to_identifiers(values: Iterable[Identifier]) -> tuple[Identifier, ...]:
    return to_tuple(values)


@names_fields
@attrs.frozen(kw_only=True)
class Record(Displayed):
    """One thing a register holds.

    Attributes:
        id: Its name within a register; see `bilateral.values.ids`.
        identifiers: Its names in other collections.
        notes: Remarks for people.
        tags: Words to find it by.
    """

    record_kind: ClassVar[RecordKind]

    id: RecordId = attrs.field(converter=record_id)
    identifiers: tuple[Identifier, ...] = attrs.field(
        default=(), converter=to_identifiers, validator=rules.Every(Identifier)
    )
    notes: tuple[str, ...] = attrs.field(default=(), converter=to_texts, validator=rules.Every(rules.title))
    tags: tuple[str, ...] = attrs.field(default=(), converter=to_texts, validator=rules.Every(rules.title))

    def __attrs_post_init__(self) -> None:
        problems = self.contradictions()
        if problems:
            raise InvalidRecord(f"{self.record_kind.value} {self.id!r}", tuple(problems))

    def __str__(self) -> str:
        rows = _rows(self)
        width = max((len(field) for field, _ in rows), default=0)
        lines = (f"  {field.ljust(width)}  {words}" for field, words in rows)
        return "\n".join([f"{self.record_kind.value} {self.id!r}", *lines])

    def contradictions(self) -> list[str]:
        """Say what in this record contradicts the rest of it; a record that exists has nothing to say."""
        return []

    def references(self) -> Iterator[Reference]:
        """Name every record that this one refers to."""
        yield from ()


def _rows(record: Any) -> list[tuple[str, str]]:
    return [(field.replace("_", " "), " ".join(words_of(value).split())) for field, value in said_by(record).items()]
