"""Two countries, in no order: the unit in which relations between states are counted."""

from __future__ import annotations

import datetime as dt
import itertools
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import attrs

from ...errors import InvalidDyad, WrongType
from ..formatted import Formatted
from ..misnamed import answers_misspelt
from ..words import exact_text
from .country import Country, country_code
from .country_entries import candidates

if TYPE_CHECKING:
    from ..dates.when import When

#: Correlates of War writes a pair as the lower number, then the higher one in three digits: 2 and 365 are 2365.
_COW_SHIFT = 1000
#: The longest text that can name two countries.
LONGEST_TEXT = 401
#: No two names have as many hyphens.
_MOST_DASHES = 8
_DASHES = re.compile("[-\u2010\u2011\u2013\u2014]")
_ACCEPTED = "write two countries, e.g. 'India-Russia' or 'IN-RU'"


def country_of(value: Country | str) -> Country:
    """Take a country as it is, or find it by a code or a name."""
    return value if isinstance(value, Country) else Country(country_code(value))


@answers_misspelt
@attrs.frozen(eq=False, order=False)
class Dyad(Formatted):
    """Two different countries; which is named first makes no difference.

    Args:
        one: A country, or its code or name.
        another: Another one.

    Raises:
        InvalidDyad: The two are the same country.
        UnknownCountry: One of them is in no list.
        AmbiguousCountry: More than one country bears a name.

    >>> Dyad("RU", "IN") == Dyad("India", "Russia")
    True
    """

    one: Country = attrs.field(converter=country_of)
    another: Country = attrs.field(converter=country_of)

    def __attrs_post_init__(self) -> None:
        if self.one == self.another:
            raise InvalidDyad("one country twice", came=self.key, accepted=_ACCEPTED)

    @classmethod
    def parse(cls, text: str) -> Dyad:
        """Read two countries with a hyphen or a dash between them, by name or by code.

        Raises:
            InvalidDyad: It is not two countries, or could be divided in two ways.

        >>> Dyad.parse("India-Russia"), Dyad.parse("Guinea-Bissau-India"), Dyad.parse("US-IN")
        (Dyad('IN', 'RU'), Dyad('GW', 'IN'), Dyad('IN', 'US'))
        """
        text = _checked(text)
        pairs = tuple(dict.fromkeys(_pairs(text)))
        if len(pairs) != 1:
            problem = "more than one pair of countries" if pairs else "no pair of countries"
            raise InvalidDyad(problem, came=text, accepted=_ACCEPTED)
        if pairs[0][0] == pairs[0][1]:
            raise InvalidDyad("one country twice", came=text, accepted=_ACCEPTED)
        return cls(*pairs[0])

    @property
    def countries(self) -> tuple[Country, Country]:
        """The two, the one first whose code is first in the alphabet.

        >>> Dyad("RU", "IN").countries
        (Country('IN'), Country('RU'))
        """
        in_order = self.one.code < self.another.code
        return (self.one, self.another) if in_order else (self.another, self.one)

    @property
    def key(self) -> str:
        """Their codes in the order of the alphabet.

        >>> Dyad("RU", "IN").key
        'IN-RU'
        """
        return "-".join(country.code for country in self.countries)

    @property
    def name(self) -> str:
        """Their names in the order of the alphabet.

        >>> Dyad("RU", "DE").name
        'Germany-Russia'
        """
        return "-".join(sorted(country.name for country in self.countries))

    def cow_id(self, on: When | dt.date | str | None = None) -> int | None:
        """Return its number in Correlates of War: the lower number times 1000, plus the higher one.

        Args:
            on: The day, for a country that has had several numbers; without it, the last.

        Returns:
            None where one of the two has no number, or not just one on that day.

        >>> Dyad("IN", "RU").cow_id(), Dyad("DE", "US").cow_id("1970"), Dyad("IN", "HK").cow_id()
        (365750, 2260, None)
        """
        numbers = [country.cow_number(on) for country in self.countries]
        known = sorted(number for number in numbers if number is not None)
        return known[0] * _COW_SHIFT + known[1] if len(known) == len(numbers) else None

    def contains(self, country: Country | str) -> bool:
        """Tell whether a country is one of the two.

        >>> Dyad("IN", "RU").contains("Russia"), Dyad("IN", "RU").contains("SU")
        (True, False)
        """
        return country_of(country) in self.countries

    def other(self, country: Country | str) -> Country:
        """Return the other of the two.

        Raises:
            InvalidDyad: The country is neither.

        >>> Dyad("IN", "RU").other("IN")
        Country('RU')
        """
        if not self.contains(country):
            accepted = f"{self.key} has {self.one.code!r} and {self.another.code!r}"
            raise InvalidDyad("neither of the two", came=country, accepted=accepted)
        first, second = self.countries
        return second if country_of(country) == first else first

    def __eq__(self, other: object) -> bool:
        return self.countries == other.countries if isinstance(other, Dyad) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.countries)

    def __repr__(self) -> str:
        first, second = self.countries
        return f"Dyad({str(first.code)!r}, {str(second.code)!r})"

    def __str__(self) -> str:
        return self.name


def _checked(text: object) -> str:
    if not isinstance(text, str):
        raise WrongType("Dyad.parse", came=text, accepted="text, as 'India-Russia'")
    text = exact_text(text)
    if len(text) > LONGEST_TEXT or len(_DASHES.findall(text)) > _MOST_DASHES:
        raise InvalidDyad("no pair of countries", came=text, accepted=_ACCEPTED)
    return text


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    # A name may have hyphens of its own: whichever of them divides the text into two countries is meant.
    for dash in _DASHES.finditer(text):
        one, another = candidates(text[: dash.start()]), candidates(text[dash.end() :])
        yield from itertools.product(one, another)
