"""Who agreed: a country, an organization that acts, or whomever the text names."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator, Mapping

import attrs

from ..errors import InvalidRecord, UnknownCountry, WrongType
from ..values.countries.country import Country, country_code
from ..values.countries.country_entries import CountryCode
from ..values.countries.international_organization import InternationalOrganization
from ..values.countries.signatory import signatory
from ..values.field_names import names_fields
from ..values.ids import OrganizationId
from . import rules
from .conversion import to_country, to_organization, to_text, to_tuple, word_or_none
from .part import Part
from .record import RecordKind, Reference, reference


class Side(enum.Enum):
    """Which of the two sides of a bilateral instrument a party stands on.

    Attributes:
        FIRST: The one.
        SECOND: The other; which is which has no meaning in law.
    """

    FIRST = "first"
    SECOND = "second"


def to_side(value: Side | str | None) -> Side | None:
    return word_or_none(Side, value)


class PartyRole(enum.Enum):
    """What a party to a contract does (after the Open Contracting Data Standard 1.2, codelist partyRole).

    Attributes:
        BUYER: Means to conclude the contract, or to use the goods.
        PROCURING_ENTITY: Runs the procurement for the buyer.
        SUPPLIER: The one with whom the buyer has decided to conclude it.
        MANUFACTURER: Makes the goods. (Ours.)
        LICENSOR: Gives the licence under which they are made. (Ours.)
        PAYER: Pays.
        OTHER: Does something else.
    """

    BUYER = "buyer"
    PROCURING_ENTITY = "procuring_entity"
    SUPPLIER = "supplier"
    MANUFACTURER = "manufacturer"
    LICENSOR = "licensor"
    PAYER = "payer"
    OTHER = "other"


def to_party_role(value: PartyRole | str | None) -> PartyRole | None:
    return word_or_none(PartyRole, value)


@names_fields
@attrs.frozen(kw_only=True)
class Party(Part):
    """A country or an organization that takes part in an instrument, or somebody of whom no more is known than a name.

    Attributes:
        country: The country; for an organization, the one it acts for, where that is known.
        organization: The organization, where it is not the country itself: its record's id, or the code of an
            `InternationalOrganization`, which needs no record.
        side: Its side; parties without one each stand for themselves.
        role: What it does under a contract.
        name_as_printed: What the text calls it; alone, where nobody knows who that is ("unknown supplier").

    Raises:
        InvalidRecord: Nobody is named.

    >>> Party(country="Russian Federation").country
    'RU'
    """

    country: CountryCode | None = attrs.field(default=None, converter=to_country)
    organization: OrganizationId | None = attrs.field(default=None, converter=to_organization)
    side: Side | None = attrs.field(default=None, converter=to_side)
    role: PartyRole | None = attrs.field(default=None, converter=to_party_role)
    name_as_printed: str = attrs.field(default="", converter=to_text, validator=rules.text)

    def __attrs_post_init__(self) -> None:
        if self.country is None and self.organization is None and not self.name_as_printed.strip():
            raise InvalidRecord("party", ("it names no country and no organization, nor what the text calls it",))

    @property
    def actor(self) -> str:
        """The organization's id, or the country's code where it is the country itself, or else the printed name."""
        return self.organization or self.country or self.name_as_printed

    def references(self, path: str) -> Iterator[Reference]:
        """Name the organization."""
        yield from reference(f"{path}.organization", self.organization, RecordKind.ORGANIZATION)


def to_party(value: Party | Country | InternationalOrganization | str) -> Party:
    """Take a Party, a country or an international organization, the latter two also by code or name.

    A code of both is the country's: "AU" is Australia, and the African Union is written out.

    >>> to_party("IN").country, to_party("European Union").organization
    ('IN', 'EU')
    """
    if isinstance(value, Party):
        return value
    if isinstance(value, InternationalOrganization):
        return Party(organization=value.code)
    if isinstance(value, Mapping):
        raise WrongType("each of parties", came=value, accepted="a name or a code, or Party(country=..., role=...)")
    try:
        return Party(country=country_code(value))
    except UnknownCountry:
        if isinstance(value, Country):
            raise
        return Party(organization=signatory(value).code)


def to_parties(values: Iterable[Party | Country | InternationalOrganization | str]) -> tuple[Party, ...]:
    if isinstance(values, str):
        raise WrongType("parties", came=values, accepted="several, in a tuple or a list, e.g. ('IN', 'RU')")
    return tuple(to_party(value) for value in to_tuple(values))
