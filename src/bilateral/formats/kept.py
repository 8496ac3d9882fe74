"""Values that are read once, and stand wherever their text stands: there are few countries, and most amounts are round.

Values are never changed, so that one can stand in many records; that takes less time and less memory.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..records.party import Party
from ..values.countries.country_entries import CountryCode
from ..values.dates.when import When
from ..values.money.currency_codes import CurrencyCode
from ..values.money.money import Money
from ..values.numbers.exact import ONE
from ..values.quantities.quantity import Quantity
from ..values.quantities.units import unit_name
from .converter import CHECKED, DATES
from .tally import TALLY, Odd

#: So many of each sort are kept.
MOST_KEPT = 2**16
#: And none that is written in more characters.
LONGEST_KEPT = 500


class Kept(dict[str, Any]):
    """Values by the texts that are written for them; other texts that mean the same are read, and not kept."""

    def __init__(self, read: Callable[[str], Any]) -> None:
        self.read = read

    def __missing__(self, text: str) -> Any:
        value = self.read(text)
        if str(value) == text and len(self) < MOST_KEPT and len(text) < LONGEST_KEPT:
            self[text] = value
        return value


#: The values of these types, and the names of units.
KEPT = {kind: Kept({**CHECKED, **DATES}[kind]) for kind in (CountryCode, CurrencyCode, When)}
UNITS = Kept(unit_name)


class Amounts(dict[Any, "tuple[Money | Quantity, int]"]):
    """Amounts by their mirrors, each with its number where that is a whole one, else with 0."""

    #: How many quotation marks each has: two fields, of which the key and the text stand between two each.
    quotes = 8

    def __init__(self, make: Callable[[Any], Any]) -> None:
        self.make = make

    def __missing__(self, mirror: Any) -> tuple[Money | Quantity, int]:
        before, amount = TALLY.quotes, self.make(mirror)
        TALLY.quotes = before  # these are counted wherever the amount stands
        made = amount, int(amount.magnitude) if amount.magnitude.same_quantum(ONE) else 0
        if len(self) < MOST_KEPT:
            self[mirror] = made
        return made


class Parties(dict[bytes, "tuple[tuple[Party, ...], int]"]):
    """Parties by the JSON of their list, with how many quotation marks that has; many instruments have the same."""

    def __init__(self, decode: Callable[[bytes], tuple[Any, ...]], make: Callable[[Any], Party]) -> None:
        self.decode: Callable[[bytes], tuple[Any, ...]] = decode
        self.make: Callable[[Any], Party] = make

    def __missing__(self, text: bytes) -> tuple[tuple[Party, ...], int]:
        before = TALLY.quotes
        parties = tuple([self.make(party) for party in self.decode(text)])
        if not parties:
            raise Odd  # it says what leaving it out says
        made = parties, TALLY.quotes - before
        TALLY.quotes = before  # likewise
        if len(self) < MOST_KEPT and len(text) < LONGEST_KEPT:
            self[text] = made
        return made
