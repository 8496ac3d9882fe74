"""States, living and dead, by the codes of ISO 3166 and the names that treaties and newspapers give them."""

from __future__ import annotations

import datetime as dt
import difflib
import functools
from typing import TYPE_CHECKING, NewType

import attrs

from ...errors import InvalidValue, WrongType
from ..dates.day_asked import day_of
from . import (
    country_adjectives,
    country_directory,
    country_identifiers,
    country_languages,
    state_spans,
    state_succession,
)
from .country_lists import InTheLists
from .country_spelling import fold
from .state_spans import Authority

if TYPE_CHECKING:
    from ..dates.when import When
    from .country_on_a_day import Reading

#: The code of one country: alpha-2; alpha-4 where ISO gave the dead state's alpha-2 to another; or, for a state
#: that is in no part of ISO 3166, ours: X- and three letters.
CountryCode = NewType("CountryCode", str)

#: No name of a country is longer; the longest in the lists has 52 letters.
LONGEST_NAME = 200
#: How like a known name an unknown one must be to be offered (difflib's ratio), and how many are offered.
_LIKENESS = 0.8
_OFFERED = 3
#: How many states an error lists that existed in the place of one; the Soviet Union had eleven.
_MOST_NAMED = 5
#: Bound of the cache of texts already read; a register names far fewer countries.
_REMEMBERED = 4096


class UnknownCountry(InvalidValue):
    """A text that names no country; the nearest known names are offered.

    >>> Country.parse("Rusia")
    Traceback (most recent call last):
    ...
    bilateral.values.countries.country.UnknownCountry: no known country in 'Rusia'; did you mean 'Russia'?
    """


class AmbiguousCountry(InvalidValue):
    """A name that more than one country bears.

    Attributes:
        between: The codes of the countries it may mean.

    >>> str(AmbiguousCountry("Korea", (CountryCode("KP"), CountryCode("KR"))))
    "more than one country in 'Korea'; write 'KP' (North Korea) or 'KR' (South Korea)"
    """

    def __init__(self, came: object, between: tuple[CountryCode, ...]) -> None:
        super().__init__("more than one country", came=came, accepted=f"write {' or '.join(map(_named, between))}")
        self.between = between

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self.came, self.between)


class NoSuchStateThen(UnknownCountry):
    """A name that is known, of a state that didn't exist on that day, or on some only of the days it may be.

    Attributes:
        on: The day.
        named: The countries that the name means on other days.
        then: Who existed on that day, and came before or after them, or ruled there.

    >>> Country.parse("Russia", on="1980")
    Traceback (most recent call last):
    ...
    bilateral.values.countries.country.NoSuchStateThen: no such state as of 1980 in 'Russia'; 'RU' (Russia) \
is listed for 1816-01-01/1922-12-29, 1991-12-26/.. (COW); there was 'SU' (Soviet Union)
    """

    def __init__(self, came: object, on: When, reading: Reading) -> None:
        known = reading.partly or reading.never
        told = [_listed(code) for code in known]
        if reading.then:
            told.append(_there_was(reading.then))
        problem = f"a state on some days only of {on}" if reading.partly else f"no such state as of {on}"
        super().__init__(problem, came=came, accepted="; ".join(told))
        self.on = on
        self.reading = reading
        self.named: tuple[CountryCode, ...] = tuple(map(CountryCode, known))
        self.then: tuple[CountryCode, ...] = tuple(map(CountryCode, reading.then))

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self.came, self.on, self.reading)


def _named(code: str) -> str:
    return f"'{code}' ({country_directory.entries()[code].name})"


def _there_was(codes: tuple[str, ...]) -> str:
    verb, more = "was" if len(codes) == 1 else "were", len(codes) - _MOST_NAMED
    told = ", ".join(map(_named, codes[:_MOST_NAMED]))
    return f"there {verb} {told}{f' and {more} more' if more > 0 else ''}"


def _listed(code: str) -> str:
    spans = state_spans.spans(code)
    own = [str(span.period) for span in spans if span.authority is spans[0].authority]
    return f"{_named(code)} is listed for {', '.join(own)} ({spans[0].authority})" if own else _named(code)


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
    if not codes:
        raise _unknown(text)
    return _only(text, codes)


def _only(came: int | str, codes: tuple[str, ...]) -> CountryCode:
    if len(codes) == 1:
        return CountryCode(codes[0])
    raise AmbiguousCountry(came, tuple(map(CountryCode, codes)))


@functools.lru_cache(maxsize=_REMEMBERED)
def _read_on(text: str, on: When) -> Reading:
    from .country_on_a_day import reading

    return reading(text.strip(), on)


def _among(came: str, codes: tuple[str, ...], on: When | dt.date | str | None) -> CountryCode:
    from .country_on_a_day import reading_of_codes

    if on is None:
        return _decided(came, codes)
    return _decided_on(came, reading_of_codes(codes, day_of(on)), day_of(on))


def _decided_on(came: str, found: Reading, on: When) -> CountryCode:
    # Where one country alone comes into question, and on some of the days only, there is nothing to choose.
    if not found.fitting and (len(found.partly) == 1 or (found.never and not found.partly)):
        raise NoSuchStateThen(came, on, found)
    return _decided(came, (*found.fitting, *found.partly))


def _in_language(text: str, language: str) -> tuple[str, ...]:
    if not (codes := country_languages.candidates(text, language)):
        accepted = f"write the name that Country.name_in({language!r}) gives"
        raise UnknownCountry(f"no country's name in {language}", came=text, accepted=accepted)
    return codes


def _holder(authority: Authority, key: int | str, on: When | dt.date | str | None) -> CountryCode:
    held = country_identifiers.holders(authority).get(_number_or_letters(key), ())
    if not held:
        accepted = f"write the number or the letters of a state in {authority}, e.g. 365, 'RUS'"
        raise UnknownCountry("no state's number or letters", came=key, accepted=accepted)
    if on is None:
        return CountryCode(country_identifiers.last_holders(authority)[key])
    return _holder_on(key, held, day_of(on))


def _holder_on(key: int | str, held: country_identifiers.Held, on: When) -> CountryCode:
    from .country_on_a_day import Reading

    codes = country_identifiers.holders_on(held, on)
    if not codes:
        raise NoSuchStateThen(key, on, Reading(never=tuple(sorted({code for code, _ in held}))))
    return _only(key, codes)


def _number_or_letters(key: object) -> int | str:
    if isinstance(key, bool) or not isinstance(key, int | str):
        raise WrongType("country", came=key, accepted="a number as an int, or letters, e.g. 365, 'RUS'")
    return key


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
    near = difflib.get_close_matches(fold(text), known, _OFFERED, _LIKENESS)
    return [known[name] for name in near]


@attrs.frozen
class Country(InTheLists):
    """A state, or a territory with a code of its own: living in ISO 3166-1, no more in ISO 3166-3, or without a code.

    Two are equal if their codes are. Kosovo has the code XK, which ISO leaves to its users, and which CLDR, the
    European Commission and the IMF use. States that no part of ISO 3166 has, from Austria-Hungary to Zululand,
    have a code of ours (`X-AUH`; see `uncoded_states`). That a name is listed says nothing about anybody's
    recognition of it; names and codes follow their lists.

    Args:
        code: Any of its ISO 3166 codes, or ours; kept as alpha-2 (`RU`), or as the alpha-4 of ISO 3166-3 for a
            dead state whose alpha-2 had another bearer (`CSHH`: Czechoslovakia; `CSXX`: Serbia and Montenegro).

    >>> Country("SU").name, Country("SUN") == Country("SU")
    ('Soviet Union', True)
    """

    code: CountryCode = attrs.field(converter=_iso_code)

    @classmethod
    def parse(cls, text: str, *, on: When | dt.date | str | None = None, language: str | None = None) -> Country:
        """Read a country from its name in English, its initials or an ISO 3166 code.

        Case, accents, points, "of" and "the" make no difference in a name; a code is written in capitals, for
        "in" and "no" are words. A code that ISO gave anew means the country that has it now. The name of a
        withdrawn code means the country that was ("Zaire"), or the living one if newspapers still call it so
        ("Burma"); if ISO lists the dead one under that very name, it is ambiguous ("East Timor").

        Args:
            text: The name or code.
            on: The day of which the text speaks. Then the name means who bore it on that day and existed by at
                least one of the lists in `spans`; a renamed state is also known by the name it has today. Names
                that are those of towns or provinces today ("Parma") are read with a day only.
            language: A code of CLDR, as `hi`; then the text is the country's name in that language.

        Raises:
            UnknownCountry: It is in no list; what is nearest to it is offered.
            AmbiguousCountry: More than one country bears the name, or bore it on that day.
            NoSuchStateThen: It is none that existed on that day, or only on some of the days that it may be.
            UnknownLanguage: babel has no such language.

        >>> Country.parse("Russian Federation"), Country.parse("USSR"), Country.parse("Iran, Islamic Rep.")
        (Country('RU'), Country('SU'), Country('IR'))
        >>> Country.parse("Congo", on="1980"), Country.parse("Parma", on="1850"), Country.parse("भारत", language="hi")
        (Country('CG'), Country('X-PMA'), Country('IN'))
        """
        if language is not None:
            return cls(_among(text, _in_language(_checked(text), language), on))
        if on is None:
            return cls(country_code(text))
        return cls(_decided_on(text, _read_on(_checked(text), day_of(on)), day_of(on)))

    @classmethod
    def from_adjective(cls, text: str, *, on: When | dt.date | str | None = None) -> Country:
        """Find a country by an adjective, or the name of its people.

        Args:
            text: The adjective.
            on: The day of which the text speaks: German is of either Germany in 1970.

        Raises:
            UnknownCountry: It is no adjective of a country that is known here.
            AmbiguousCountry: It is of more than one country.
            NoSuchStateThen: Its country didn't exist on that day.

        >>> Country.from_adjective("Russian"), Country.from_adjective("Burkinabé"), Country.from_adjective("Soviet")
        (Country('RU'), Country('BF'), Country('SU'))
        """
        from .country_on_a_day import namesakes

        codes = country_adjectives.candidates(_checked(text))
        if not codes:
            raise UnknownCountry("no adjective of a country", came=text, accepted="write e.g. 'Russian', 'Indian'")
        if on is not None:
            codes = tuple(dict.fromkeys(other for code in codes for other in namesakes(code)))
        return cls(_among(text, codes, on))

    @classmethod
    def from_cow(cls, key: int | str, *, on: When | dt.date | str | None = None) -> Country:
        """Find a country by its number or its letters in the state list of Correlates of War.

        Args:
            key: The number, or the three letters.
            on: The day, for a number that a state shares with the one before it. Without it, who has the
                number today, or had it last.

        Raises:
            UnknownCountry: Nobody has, or ever had, that number.
            AmbiguousCountry: Two may have had it on the day, which is known imprecisely.
            NoSuchStateThen: Nobody had it on that day.

        >>> Country.from_cow(365), Country.from_cow(365, on="1980"), Country.from_cow("GFR")
        (Country('RU'), Country('SU'), Country('DE'))
        """
        return cls(_holder(Authority.COW, key, on))

    @classmethod
    def from_gleditsch_ward(cls, key: int | str, *, on: When | dt.date | str | None = None) -> Country:
        """Find a country by its number or its letters in the state list of Gleditsch and Ward, as `from_cow` does.

        >>> Country.from_gleditsch_ward(255, on="1850"), Country.from_gleditsch_ward(678)
        (Country('X-PRU'), Country('YE'))
        """
        return cls(_holder(Authority.GW, key, on))

    @classmethod
    def from_wikidata(cls, item: str) -> Country:
        """Find a country by its item in Wikidata.

        Raises:
            UnknownCountry: No country here has that item.

        >>> Country.from_wikidata("Q159")
        Country('RU')
        """
        code = country_identifiers.by_wikidata().get(_checked(item))
        if code is None:
            raise UnknownCountry("no country's item in Wikidata", came=item, accepted="write e.g. 'Q159'")
        return cls(CountryCode(code))

    @classmethod
    def from_numeric(cls, numeric: str) -> Country:
        """Find a country by its three digits in ISO 3166; a living one, if one has them.

        Raises:
            UnknownCountry: No country has them.
            AmbiguousCountry: Several had them, none of them living.

        >>> Country.from_numeric("356"), Country.from_numeric("810")
        (Country('IN'), Country('SU'))
        """
        codes = country_identifiers.by_numeric().get(_checked(numeric), ())
        if not codes:
            raise UnknownCountry("no ISO 3166 number", came=numeric, accepted="write three digits, e.g. '356'")
        return cls(_decided(numeric, codes))

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
