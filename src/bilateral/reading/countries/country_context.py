"""What the rest of a text says of a name in it: whose initials they are, and which Georgia is meant."""

from __future__ import annotations

import re

import attrs

from ...values.countries import country_entries
from ...values.countries.country import Country

#: Initials that are more often something else (capital adequacy ratio, depositary receipts): where the text has the
#: country's name, too, they are the country's.
_MOSTLY_OTHER = frozenset({"CAR", "DRV", "FRG", "FRY", "GDR", "UAR"})
#: Signs of one country and one state of the same name.
_SIGNS = {
    "Georgia": re.compile(r"Tbilisi|Georgians?\b|Caucas|Abkhaz|Ossetia|Batumi|Armenia|Azerbaijan|Ukrain|Moldova"),
    "the US state of Georgia": re.compile(
        r"Atlanta|Savannah|Alabama|Florida|Tennessee|Carolina|Pennsylvania|Arizona|Nevada|Wisconsin|Georgia Tech|Kemp\b"
    ),
}
#: A line is looked at no further than this from a name.
_LINE = 200


@attrs.frozen
class CountryContext:
    """A text, and what is known of it: each thing is looked up once, however often the name stands there.

    >>> context = CountryContext("Officials of the Central African Republic (CAR)")
    >>> context.are_initials("CAR", 43, Country("CF"))
    True
    """

    text: str
    known: dict[str, bool] = attrs.field(factory=dict[str, bool])

    def are_initials(self, letters: str, start: int, country: Country) -> bool:
        """Tell whether letters in capitals are a country's initials, and no word in a line of capitals.

        >>> CountryContext("GIVE US MORE").are_initials("US", 5, Country("US"))
        False
        """
        if letters in _MOSTLY_OTHER:
            return self._names(country)
        end = start + len(letters)
        return letters != "US" or not self._is_in_capitals(start, end) or self._stands_like_a_name(start, end)

    def is_that_georgia(self, other: str) -> bool | None:
        """Tell whether the country is meant and not the other, if the text names places near one alone; else None.

        >>> context = CountryContext("a port in Batumi, Georgia")
        >>> context.is_that_georgia("the US state of Georgia")
        True
        """
        if other not in _SIGNS:
            return None
        here, there = (self._says(place, sign) for place, sign in _SIGNS.items())
        return here if here != there else None

    def _names(self, country: Country) -> bool:
        if country.code not in self.known:
            names = country_entries.names(country.code)
            self.known[country.code] = any(name in self.text for name in names if not name.isupper())
        return self.known[country.code]

    def _says(self, place: str, sign: re.Pattern[str]) -> bool:
        if place not in self.known:
            self.known[place] = sign.search(self.text) is not None
        return self.known[place]

    def _is_in_capitals(self, start: int, end: int) -> bool:
        line = self.text[max(0, start - _LINE) : start].rpartition("\n")[2]
        return (line + self.text[end : end + _LINE].partition("\n")[0]).isupper()

    def _stands_like_a_name(self, start: int, end: int) -> bool:
        before, behind = self.text[max(0, start - 4) : start], self.text[end : end + 1]
        return not before.strip() or before.endswith(("\n", "THE ", "-", "/")) or behind in tuple("-'\u2019/,:")
