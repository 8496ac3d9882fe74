"""Who signed: a country, or an international organization."""

from __future__ import annotations

import datetime as dt

from ...errors import AmbiguousSignatory, UnknownCountry, UnknownOrganization
from ..dates.when import When
from ..misnamed import answers_misspelt
from ..misspelt import is_taken
from ..words import exact_text
from .country import Country
from .country_reading import nearest_countries
from .international_organization import InternationalOrganization, nearest_organization


@answers_misspelt
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
    text = exact_text(text)
    try:
        country = Country.parse(text, on=on)
    except UnknownCountry as error:
        try:
            return InternationalOrganization.parse(text)
        except UnknownOrganization:
            raise UnknownCountry(error.problem, came=error.came, accepted=_accepted(text, error)) from None
    if organization := _organization(text):
        raise AmbiguousSignatory(
            "a country and an organization",
            came=text,
            accepted=f"write {country.name!r} or {organization.name!r}",
            country=country.code,
            organization=organization.code,
        )
    return country


def _accepted(text: str, error: UnknownCountry) -> str:
    """Offer the countries that are near, or else the organization; not initials of both."""
    organization = nearest_organization(text)
    near = list(filter(_is_one, nearest_countries(text))) or list(filter(_is_one, [organization]))
    if near:
        return f"did you mean {' or '.join(map(repr, near))}?"
    return _ACCEPTED if error.problem == "no known country" else error.accepted


def _is_one(text: str) -> bool:
    return is_taken(text, Country.parse) != is_taken(text, InternationalOrganization.parse)


_ACCEPTED = "write the name of a country or an organization, or its code, e.g. 'Russia', 'RU', 'European Union'"


def _organization(text: str) -> InternationalOrganization | None:
    try:
        return InternationalOrganization.parse(text)
    except UnknownOrganization:
        return None
