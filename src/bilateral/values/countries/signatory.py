"""Who signed: a country, or an international organization."""

from __future__ import annotations

import datetime as dt

from ...errors import AmbiguousSignatory, UnknownCountry, UnknownOrganization
from ..dates.when import When
from .country import Country
from .international_organization import InternationalOrganization


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
    except UnknownCountry as error:
        try:
            return InternationalOrganization.parse(text)
        except UnknownOrganization as none:
            is_nearer = "did you mean" in none.accepted and "did you mean" not in error.accepted
            accepted = none.accepted if is_nearer else error.accepted
            raise UnknownCountry(error.problem, came=error.came, accepted=accepted) from None
    if organization := _organization(text):
        raise AmbiguousSignatory(
            "a country and an organization",
            came=text,
            accepted=f"write {country.name!r} or {organization.name!r}",
            country=country.code,
            organization=organization.code,
        )
    return country


def _organization(text: str) -> InternationalOrganization | None:
    try:
        return InternationalOrganization.parse(text)
    except UnknownOrganization:
        return None
