"""The values that stand in files as one text, always or where that says it all."""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from ..errors import BilateralError
from ..records.party import Party, to_party
from ..values import ids
from ..values.countries.country import country_code
from ..values.countries.country_entries import CountryCode
from ..values.dates.period import Period
from ..values.dates.term import Term
from ..values.dates.when import When, when_in_file
from ..values.figures.figure import Figure
from ..values.money.currency_codes import CurrencyCode, currency_code
from ..values.money.money import Money
from ..values.quantities.quantity import Quantity


class Wording(enum.Enum):
    """How amounts and parties are written: field by field for programs, or in words for people."""

    FIELDS = "fields"
    WORDS = "words"


#: Texts that were checked, and what checks them.
CHECKED: Mapping[Any, Callable[[str], str]] = MappingProxyType(
    {
        ids.RecordId: ids.record_id,
        ids.TreatyId: ids.treaty_id,
        ids.ProtocolId: ids.protocol_id,
        ids.ContractId: ids.contract_id,
        ids.MeetingId: ids.meeting_id,
        ids.SeriesId: ids.series_id,
        ids.OrganizationId: ids.organization_id,
        ids.PersonId: ids.person_id,
        ids.OfficeId: ids.office_id,
        ids.SourceId: ids.source_id,
        CountryCode: country_code,
        CurrencyCode: currency_code,
    }
)

#: What is always one text, and what reads it; `str` writes it.
DATES: Mapping[Any, Callable[[str], object]] = MappingProxyType(
    {When: when_in_file, Period: Period.parse, Term: Term.parse}
)

#: What may be one text or a mapping, and what reads the text.
IN_WORDS: Mapping[Any, Callable[[str], object]] = MappingProxyType(
    {
        Money: Money.parse,
        Quantity: Quantity.parse,
        Figure[Money]: Figure.money,
        Figure[Quantity]: Figure.quantity,
        Party: to_party,
    }
)

#: Such a text of each.
EXAMPLES: Mapping[Any, str] = MappingProxyType(
    {
        Money: "Rs 720 crore",
        Quantity: "720 rifles",
        Figure[Money]: "about Rs 720 crore",
        Figure[Quantity]: "over 720 rifles",
        Party: "India",
    }
)


def words_for(value: object, read: Callable[[str], object]) -> str | None:
    """Find the one text that says all of a value; None where no text does.

    Args:
        value: An amount, a figure or a party.
        read: What reads such a text.

    >>> words_for(Figure.money("around Rs 5000 crore"), Figure.money)
    'around Rs 5000 crore'
    >>> words_for(Party(country="IN", name_as_printed="Republic of India"), to_party)
    """
    words = _words(value)
    try:
        again = read(words)
    except BilateralError:
        return None
    # Figures are equal whatever their words are, but words are what somebody said: they must not change.
    same = again == value and getattr(again, "text", "") == getattr(value, "text", "")
    return words if same else None


def _words(value: object) -> str:
    match value:
        case Figure():
            return value.text
        case Party():
            return value.country or ""
        case _:
            return str(value)
