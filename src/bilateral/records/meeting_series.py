"""A series of meetings: an annual summit, a commission's sessions, a dialogue."""

from __future__ import annotations

import enum
from collections.abc import Iterator
from typing import ClassVar

import attrs

from ..values.countries.country_entries import CountryCode
from ..values.dates.term import Term
from ..values.dates.when import When
from ..values.field_names import names_fields
from ..values.ids import OfficeId, OrganizationId, SeriesId
from . import rules
from .conversion import (
    to_countries,
    to_offices,
    to_organization,
    to_series,
    to_term,
    to_text,
    to_texts,
    to_when,
    word_or_none,
)
from .record import Record, RecordKind, Reference, reference


class Hosting(enum.Enum):
    """Who plays host.

    Attributes:
        ALTERNATE: One side after the other.
        FIXED: The same side each time.
        ELSEWHERE: A third country, or nobody.
    """

    ALTERNATE = "alternate"
    FIXED = "fixed"
    ELSEWHERE = "elsewhere"


def to_hosting(value: Hosting | str | None) -> Hosting | None:
    return word_or_none(Hosting, value)


@names_fields
@attrs.frozen(kw_only=True)
class MeetingSeries(Record):
    """Meetings that are counted together.

    Attributes:
        title: What the series is called.
        acronym: What it is called for short, e.g. `IRIGC-M&MTC`.
        countries: The countries that meet.
        body: The commission or other body whose sessions they are.
        offices: The offices whose holders meet.
        chairs: The offices whose holders preside together.
        interval: How long from one meeting to the next, by rule: a year for an annual summit.
        hosting: Who plays host.
        first_held: When the first was held.
        agenda: What its meetings are about.
        parent: The wider series of which it is a part.

    >>> MeetingSeries(id="summit", title="Annual summit", countries=("IN", "RU"), interval="1 year").countries
    ('IN', 'RU')
    """

    record_kind: ClassVar[RecordKind] = RecordKind.MEETING_SERIES

    title: str = attrs.field(converter=to_text, validator=rules.title)
    acronym: str = attrs.field(default="", converter=to_text, validator=rules.text)
    countries: tuple[CountryCode, ...] = attrs.field(default=(), converter=to_countries)
    body: OrganizationId | None = attrs.field(default=None, converter=to_organization)
    offices: tuple[OfficeId, ...] = attrs.field(default=(), converter=to_offices)
    chairs: tuple[OfficeId, ...] = attrs.field(default=(), converter=to_offices)
    interval: Term | None = attrs.field(default=None, converter=to_term)
    hosting: Hosting | None = attrs.field(default=None, converter=to_hosting)
    first_held: When | None = attrs.field(default=None, converter=to_when)
    agenda: tuple[str, ...] = attrs.field(default=(), converter=to_texts, validator=rules.Every(rules.title))
    parent: SeriesId | None = attrs.field(default=None, converter=to_series)

    def contradictions(self) -> list[str]:
        """A series is not part of itself."""
        found = super().contradictions()
        if self.parent == self.id:
            found.append("it is part of itself")
        return found

    def references(self) -> Iterator[Reference]:
        """Name the body, the offices and the wider series."""
        yield from reference("body", self.body, RecordKind.ORGANIZATION)
        yield from reference("parent", self.parent, RecordKind.MEETING_SERIES)
        for field, offices in (("offices", self.offices), ("chairs", self.chairs)):
            for index, office in enumerate(offices):
                yield from reference(f"{field}[{index}]", office, RecordKind.OFFICE)
