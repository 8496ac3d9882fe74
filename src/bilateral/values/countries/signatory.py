"""Who signed: a country, or an international organization."""

from __future__ import annotations

import datetime as dt

from ...errors import InvalidValue
from ..dates.when import When
from .country import Country
from .country_errors import UnknownCountry
from .international_organization import InternationalOrganization, UnknownOrganization


class AmbiguousSignatory(InvalidValue):
    """A text that names both a country and an organization, as AU: Australia, and the African Union.

    Attributes:
        country: The country that it may mean.
        organization: The organization that it may mean.
    """

    def __init__(self, came: str, country: Country, organization: InternationalOrganization) -> None:
        accepted = f"write {country.name!r} or {organization.name!r}"
        super().__init__("a country and an organization", came=came, accepted=accepted)
        self.country = country
        self.organization = organization

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self.came, self.country, self.organization)


def signatory(text: str, *, on: When | dt.date | str | None = None) -> Country | InternationalOrganization:
    """Find whom a text names as the party to an agreement.

    Args:
        text: A name, initials or a code.
        on: The day of which the text speaks; it decides between states of one name (`Country.parse`).

    Raises:
        UnknownCountry: It names neither.
        AmbiguousCountry: More than one country bears the name.
        AmbiguousSignatory: It names a country and an organization.

    >>> signatory("Russian Federation"), signatory("European Union")
    (Country('RU'), InternationalOrganization('EU'))
    """
    try:
        country = Country.parse(text, on=on)
    except UnknownCountry:
        organization = _organization(text)
        if organization is None:
            raise
        return organization
    if organization := _organization(text):
        raise AmbiguousSignatory(text, country, organization)
    return country


def _organization(text: str) -> InternationalOrganization | None:
    try:
        return InternationalOrganization.parse(text)
    except UnknownOrganization:
        return None
