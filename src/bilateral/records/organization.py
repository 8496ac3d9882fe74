"""An organization: a ministry, an agency, a company, a joint venture, a standing body."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import reduce
from typing import ClassVar

import attrs

from ..errors import InvalidRecord
from ..values.countries.country_entries import CountryCode
from ..values.dates.period import Period
from ..values.field_names import names_fields
from ..values.ids import OrganizationId
from ..values.numbers.exact import EXACT, exact_number
from . import rules
from .conversion import to_countries, to_country, to_organization, to_period, to_text, to_texts, to_tuple, word_or_none
from .part import Part
from .record import Record, RecordKind, Reference, reference

#: All shares of an organization together, in percent.
WHOLE = Decimal(100)


class OrganizationKind(enum.Enum):
    """What an organization is.

    Attributes:
        GOVERNMENT: A government.
        MINISTRY: A ministry or department of one.
        AGENCY: A body under a ministry, with tasks of its own.
        COMPANY: A company, whoever owns it.
        JOINT_VENTURE: A company that several own together.
        COMMISSION: A standing body of two governments.
        INTERNATIONAL_ORGANIZATION: An organization whose members are states.
        OTHER: None of these.
    """

    GOVERNMENT = "government"
    MINISTRY = "ministry"
    AGENCY = "agency"
    COMPANY = "company"
    JOINT_VENTURE = "joint_venture"
    COMMISSION = "commission"
    INTERNATIONAL_ORGANIZATION = "international_organization"
    OTHER = "other"


def to_organization_kind(value: OrganizationKind | str | None) -> OrganizationKind | None:
    return word_or_none(OrganizationKind, value)


def to_share(value: Decimal | int | str | None) -> Decimal | None:
    return None if value is None else exact_number(value)


@names_fields
@attrs.frozen(kw_only=True)
class Holding(Part):
    """A share that one owner has in an organization.

    Attributes:
        owner: The organization that owns.
        country: The country that owns, or the owner's country.
        share: How much of it, in percent, from 0 to 100; None where nobody said.
        period: From when to when.

    Raises:
        InvalidRecord: No owner is named, or the share is none.

    >>> Holding(country="RU", share="49.5").share
    Decimal('49.5')
    """

    owner: OrganizationId | None = attrs.field(default=None, converter=to_organization)
    country: CountryCode | None = attrs.field(default=None, converter=to_country)
    share: Decimal | None = attrs.field(default=None, converter=to_share)
    period: Period | None = attrs.field(default=None, converter=to_period)

    def __attrs_post_init__(self) -> None:
        if self.owner is None and self.country is None:
            raise InvalidRecord("holding", ("it names neither an owner nor a country",))
        if self.share is not None and not 0 <= self.share <= WHOLE:
            raise InvalidRecord("holding", (f"a share of {self.share} % is not between 0 and 100",))


def to_holdings(values: Iterable[Holding]) -> tuple[Holding, ...]:
    return to_tuple(values)


@names_fields
@attrs.frozen(kw_only=True)
class Organization(Record):
    """An organization that acts for a government, for several, or for itself.

    Attributes:
        name: Its name, e.g. `Indo-Russia Rifles Private Limited`.
        acronym: What it is called for short.
        alternative_names: Other names it goes by.
        kind: What it is.
        countries: The countries it belongs to; two for a joint venture or a commission of two governments.
        parent: The organization it is part of.
        owners: Who owns how much of it.
        period: From when to when it existed.

    >>> Organization(id="irrpl", name="Indo-Russia Rifles", countries=("IN", "RU")).countries
    ('IN', 'RU')
    """

    record_kind: ClassVar[RecordKind] = RecordKind.ORGANIZATION

    name: str = attrs.field(converter=to_text, validator=rules.title)
    acronym: str = attrs.field(default="", converter=to_text, validator=rules.text)
    alternative_names: tuple[str, ...] = attrs.field(default=(), converter=to_texts, validator=rules.Every(rules.title))
    kind: OrganizationKind | None = attrs.field(
        default=None, converter=to_organization_kind, validator=rules.A(OrganizationKind)
    )
    countries: tuple[CountryCode, ...] = attrs.field(default=(), converter=to_countries)
    parent: OrganizationId | None = attrs.field(default=None, converter=to_organization)
    owners: tuple[Holding, ...] = attrs.field(default=(), converter=to_holdings, validator=rules.Every(Holding))
    period: Period | None = attrs.field(default=None, converter=to_period)

    @property
    def title(self) -> str:
        """What to call this record in a list: its name."""
        return self.name

    def contradictions(self) -> list[str]:
        """Owners hold no more than the whole, and nobody owns or contains itself."""
        found = super().contradictions()
        # Shares of different times may well come to more than the whole.
        shares = (holding.share for holding in self.owners if holding.period is None and holding.share is not None)
        held = reduce(EXACT.add, shares, Decimal(0))
        if held > WHOLE:
            found.append(f"its owners hold {held} %, which is more than the whole")
        if self.parent == self.id or any(holding.owner == self.id for holding in self.owners):
            found.append("it is its own parent or owner")
        return found

    def references(self) -> Iterator[Reference]:
        """Name the parent and every owner."""
        yield from reference("parent", self.parent, RecordKind.ORGANIZATION)
        for index, holding in enumerate(self.owners):
            yield from reference(f"owners[{index}].owner", holding.owner, RecordKind.ORGANIZATION)
