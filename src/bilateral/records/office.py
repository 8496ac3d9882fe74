"""An office, and who held it when."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator
from typing import ClassVar

import attrs

from ..values.countries.country_entries import CountryCode
from ..values.dates.period import Period
from ..values.field_names import names_fields
from ..values.ids import OrganizationId, PersonId, person_id
from . import rules
from .conversion import to_country, to_organization, to_period, to_text, to_tuple, word_or_none
from .part import Part
from .record import Record, RecordKind, Reference, reference


class Level(enum.Enum):
    """How high an office or a meeting stands, the highest first.

    Attributes:
        HEAD_OF_STATE: A president, a monarch.
        HEAD_OF_GOVERNMENT: A prime minister, a chancellor.
        MINISTER: A member of a government.
        DEPUTY_MINISTER: A deputy minister, a minister of state, a permanent secretary.
        AMBASSADOR: An ambassador or other head of a mission.
        OFFICIAL: Anybody below.
    """

    HEAD_OF_STATE = "head_of_state"
    HEAD_OF_GOVERNMENT = "head_of_government"
    MINISTER = "minister"
    DEPUTY_MINISTER = "deputy_minister"
    AMBASSADOR = "ambassador"
    OFFICIAL = "official"


def to_level(value: Level | str | None) -> Level | None:
    return word_or_none(Level, value)


@names_fields
@attrs.frozen(kw_only=True)
class Tenure(Part):
    """One person's time in an office.

    Attributes:
        person: Who held it.
        period: From when to when, open or unknown at either end; None where nobody said.

    >>> Tenure(person="lavrov", period="2004/..").period.end
    Boundary.OPEN
    """

    person: PersonId = attrs.field(converter=person_id)
    period: Period | None = attrs.field(default=None, converter=to_period)


def to_tenures(values: Iterable[Tenure]) -> tuple[Tenure, ...]:
    return to_tuple(values)


@names_fields
@attrs.frozen(kw_only=True)
class Office(Record):
    """A post in a government or an organization.

    Attributes:
        title: What the holder is called, e.g. `Minister of Defence`.
        country: Whose office it is.
        organization: The ministry or body it heads or belongs to.
        level: How high it stands.
        holders: Who held it.

    >>> Office(id="ru-foreign", title="Minister of Foreign Affairs", country="RU").country
    'RU'
    """

    record_kind: ClassVar[RecordKind] = RecordKind.OFFICE

    title: str = attrs.field(converter=to_text, validator=rules.title)
    country: CountryCode | None = attrs.field(default=None, converter=to_country)
    organization: OrganizationId | None = attrs.field(default=None, converter=to_organization)
    level: Level | None = attrs.field(default=None, converter=to_level)
    holders: tuple[Tenure, ...] = attrs.field(default=(), converter=to_tenures, validator=rules.Every(Tenure))

    def references(self) -> Iterator[Reference]:
        """Name the organization and every holder."""
        yield from reference("organization", self.organization, RecordKind.ORGANIZATION)
        for index, tenure in enumerate(self.holders):
            yield from reference(f"holders[{index}].person", tenure.person, RecordKind.PERSON)
