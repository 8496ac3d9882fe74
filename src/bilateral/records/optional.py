"""The same conversions for a field that may hold nothing: None stays None.

attrs has `converters.optional` for this, but through it pyright no longer sees what a field takes.
"""

from __future__ import annotations

from ..values.countries.country import Country, country_code
from ..values.countries.country_entries import CountryCode
from ..values.dates.period import Period
from ..values.dates.term import Term
from ..values.dates.when import When
from ..values.figures.figure import Figure
from ..values.ids import (
    MeetingId,
    OfficeId,
    OrganizationId,
    PersonId,
    RecordId,
    SeriesId,
    SourceId,
    TreatyId,
    meeting_id,
    office_id,
    organization_id,
    person_id,
    record_id,
    series_id,
    source_id,
    treaty_id,
)
from ..values.money.money import Money
from ..values.quantities.quantity import Quantity
from .conversion import to_money_figure, to_period, to_quantity_figure, to_term, to_when


def maybe_when(value: When | str | None) -> When | None:
    """Take a When, or None."""
    return None if value is None else to_when(value)


def maybe_period(value: Period | str | None) -> Period | None:
    """Take a Period, or None."""
    return None if value is None else to_period(value)


def maybe_term(value: Term | str | None) -> Term | None:
    """Take a Term, or None."""
    return None if value is None else to_term(value)


def maybe_money_figure(value: Figure[Money] | Money | str | None) -> Figure[Money] | None:
    """Take an amount of money as reported, or None."""
    return None if value is None else to_money_figure(value)


def maybe_quantity_figure(value: Figure[Quantity] | Quantity | str | None) -> Figure[Quantity] | None:
    """Take a quantity as reported, or None."""
    return None if value is None else to_quantity_figure(value)


def maybe_country(value: Country | str | None) -> CountryCode | None:
    """Take a country, or None."""
    return None if value is None else country_code(value)


def maybe_record(value: str | None) -> RecordId | None:
    """Take the id of a record, or None."""
    return None if value is None else record_id(value)


def maybe_treaty(value: str | None) -> TreatyId | None:
    """Take the id of a treaty, or None."""
    return None if value is None else treaty_id(value)


def maybe_meeting(value: str | None) -> MeetingId | None:
    """Take the id of a meeting, or None."""
    return None if value is None else meeting_id(value)


def maybe_series(value: str | None) -> SeriesId | None:
    """Take the id of a series, or None."""
    return None if value is None else series_id(value)


def maybe_organization(value: str | None) -> OrganizationId | None:
    """Take the id of an organization, or None."""
    return None if value is None else organization_id(value)


def maybe_person(value: str | None) -> PersonId | None:
    """Take the id of a person, or None."""
    return None if value is None else person_id(value)


def maybe_office(value: str | None) -> OfficeId | None:
    """Take the id of an office, or None."""
    return None if value is None else office_id(value)


def maybe_source(value: str | None) -> SourceId | None:
    """Take the id of a source, or None."""
    return None if value is None else source_id(value)
