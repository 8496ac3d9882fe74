"""States, living and dead, by the codes of ISO 3166 and the names that treaties and newspapers give them."""

from __future__ import annotations

import difflib
import functools
from typing import TYPE_CHECKING, NewType

import attrs

from ..errors import InvalidValue, WrongType
from . import country_directory, state_succession

if TYPE_CHECKING:
    from .when import When

#: The code of one country: alpha-2, or alpha-4 where ISO gave the dead state's alpha-2 to another.
CountryCode = NewType("CountryCode", str)

#: No name of a country is longer; the longest in the lists has 52 letters.
LONGEST_NAME = 200
#: How like a known name an unknown one must be to be offered (difflib's ratio), and how many are offered.
_LIKENESS = 0.8
_OFFERED = 3
#: Bound of the cache of texts already read; a register names far fewer countries.
_REMEMBERED = 4096


class UnknownCountry(InvalidValue):
    """A text that names no country; the nearest known names are offered.

    >>> Country.parse("Rusia")
    Traceback (most recent call last):
    ...
    bilateral.values.country.UnknownCountry: no known country in 'Rusia'; did you mean 'Russia'?
    """


class AmbiguousCountry(InvalidValue):
    """A name that more than one country bears.

    Attributes:
        between: The codes of the countries it may mean.

    >>> str(AmbiguousCountry("Korea", (CountryCode("KP"), CountryCode("KR"))))
    "more than one country in 'Korea'; write 'KP' (North Korea) or 'KR' (South Korea)"
    """

    def __init__(self, came: str, between: tuple[CountryCode, ...]) -> None:
        choices = [f"'{code}' ({country_directory.entries()[code].name})" for code in between]
        super().__init__("more than one country", came=came, accepted=f"write {' or '.join(choices)}")
        self.between = between

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self.came, self.between)


def country_code(value: str | Country) -> CountryCode:
    """Return the code of a country, given as such, by any of its ISO 3166 codes, or by name.

    Raises:
        UnknownCountry: It is in no list; what is nearest to it is offered.
        AmbiguousCountry: More than one country bears the name.

    >>> country_code("Soviet Union"), country_code("IND"), country_code(Country("RU"))
    ('SU', 'IN', 'RU')
    """
    return value.code if isinstance(value, Country) else _decided(value, _read(_checked(value)))


def _iso_code(code: str) -> CountryCode:
    codes = country_directory.by_code().get(_checked(code), ())
    if not codes and _read(code):
        raise UnknownCountry("no ISO 3166 code", came=code, accepted=f"write Country.parse({code!r})")
    return _decided(code, codes)


def _checked(text: object) -> str:
    if not isinstance(text, str):
        raise WrongType("country", came=text, accepted="a name or an ISO 3166 code, e.g. 'Russia', 'RU'")
    if len(text) > LONGEST_NAME:
        raise UnknownCountry("no country", came=text, accepted=f"no name is longer than {LONGEST_NAME} letters")
    return text


@functools.lru_cache(maxsize=_REMEMBERED)
def _read(text: str) -> tuple[str, ...]:
    return country_directory.candidates(text.strip())


def _decided(text: str, codes: tuple[str, ...]) -> CountryCode:
    if len(codes) == 1:
        return CountryCode(codes[0])
    if codes:
        raise AmbiguousCountry(text, tuple(CountryCode(code) for code in codes))
    raise _unknown(text)


def _unknown(text: str) -> UnknownCountry:
    if other := country_directory.not_a_country(text):
        return UnknownCountry("no state", came=text, accepted=other)
    accepted = "write its name or its ISO 3166 code, e.g. 'Russia', 'RU'"
    if near := _nearest(text):
        accepted = f"did you mean {' or '.join(map(repr, near))}?"
    return UnknownCountry("no known country", came=text, accepted=accepted)


def _nearest(text: str) -> list[str]:
    # "in" and "no" are English words, so a code is read in capitals only; but it may have been meant.
    if text.upper() in country_directory.by_code():
        return [text.upper()]
    known = country_directory.spellings()
    near = difflib.get_close_matches(country_directory.fold(text), known, _OFFERED, _LIKENESS)
    return [known[name] for name in near]


@attrs.frozen
class Country:
    """A state, or a territory with a code of its own: living in ISO 3166-1, no more in ISO 3166-3.

    Two are equal if their codes are. What is not in ISO is not here, save Kosovo under the code XK, which ISO
    leaves to its users, and which CLDR, the European Commission and the IMF use. That a name is listed says
    nothing about anybody's recognition of it; names and codes follow their lists.

    Args:
        code: Any of its ISO 3166 codes; kept as alpha-2 (`RU`), or as the alpha-4 of ISO 3166-3 for a dead
            state whose alpha-2 had another bearer (`CSHH`: Czechoslovakia; `CSXX`: Serbia and Montenegro).

    >>> Country("SU").name, Country("SUN") == Country("SU")
    ('Soviet Union', True)
    """

    code: CountryCode = attrs.field(converter=_iso_code)

    @classmethod
    def parse(cls, text: str) -> Country:
        """Read a country from its name in English, its initials or an ISO 3166 code.

        Case, accents, points, "of" and "the" make no difference in a name; a code is written in capitals, for
        "in" and "no" are words. A code that ISO gave anew means the country that has it now. The name of a
        withdrawn code means the country that was ("Zaire"), or the living one if newspapers still call it so
        ("Burma"); if ISO lists the dead one under that very name, it is ambiguous ("East Timor").

        Raises:
            UnknownCountry: It is in no list; what is nearest to it is offered.
            AmbiguousCountry: More than one country bears the name.

        >>> Country.parse("Russian Federation"), Country.parse("USSR"), Country.parse("Iran, Islamic Rep.")
        (Country('RU'), Country('SU'), Country('IR'))
        """
        return cls(country_code(text))

    @property
    def alpha2(self) -> str:
        """The two letters of ISO 3166-1, or those it had.

        >>> Country("CSHH").alpha2
        'CS'
        """
        return self._entry.alpha2

    @property
    def alpha3(self) -> str:
        """The three letters of ISO 3166-1, or those it had.

        >>> Country("IN").alpha3
        'IND'
        """
        return self._entry.alpha3

    @property
    def alpha4(self) -> str | None:
        """The four letters of ISO 3166-3; None for a country whose code stands.

        >>> Country("SU").alpha4
        'SUHH'
        """
        return self._entry.alpha4

    @property
    def numeric(self) -> str | None:
        """The three digits of ISO 3166-1 (UN M49); None for Kosovo and for five early withdrawals.

        >>> Country("IN").numeric
        '356'
        """
        return self._entry.numeric

    @property
    def name(self) -> str:
        """The name newspapers use.

        >>> Country("VN").name
        'Vietnam'
        """
        return self._entry.name

    @property
    def official_name(self) -> str:
        """The formal name that treaties use, as in UNTERM and ISO 3166; the plain name where they have none.

        >>> Country("SU").official_name
        'Union of Soviet Socialist Republics'
        """
        return self._entry.official_name

    @property
    def names(self) -> tuple[str, ...]:
        """Every English name it is read from, the newspapers' first; others may share some of them.

        >>> Country("NL").names
        ('Netherlands', 'Kingdom of the Netherlands', 'Holland')
        """
        return country_directory.names(self.code)

    @property
    def withdrawn(self) -> When | None:
        """When ISO withdrew the code, some time after the state itself ended; None while it stands.

        >>> Country("DD").withdrawn
        When('1990-10-30')
        """
        from .when import When

        return None if self._entry.withdrawn is None else When(self._entry.withdrawn)

    @property
    def is_historic(self) -> bool:
        """Whether ISO withdrew the code.

        >>> Country("YU").is_historic, Country("RS").is_historic
        (True, False)
        """
        return self._entry.withdrawn is not None

    @property
    def predecessors(self) -> tuple[CountryCode, ...]:
        """The states whose place it took, the last first.

        `state_succession.SUCCESSIONS` names the authority for each.

        >>> Country("RU").predecessors
        ('SU',)
        """
        return tuple(map(CountryCode, state_succession.predecessors(self.code)))

    @property
    def successors(self) -> tuple[CountryCode, ...]:
        """The states that took its place, the next first; the one that continues it, if any, leads.

        >>> Country("CSHH").successors
        ('CZ', 'SK')
        """
        return tuple(map(CountryCode, state_succession.successors(self.code)))

    @property
    def _entry(self) -> country_directory.Entry:
        return country_directory.entries()[self.code]

    def __repr__(self) -> str:
        return f"Country({self.code!r})"

    def __str__(self) -> str:
        return self.name
