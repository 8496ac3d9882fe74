"""Text or number to country: the code that it means, or the error that says why it means none."""

from __future__ import annotations

import datetime as dt
import difflib
import functools
from typing import TYPE_CHECKING

from ...errors import UnknownCountry, WrongType
from ..dates.when import day_of
from . import country_adjectives, country_directory, country_entries, country_identifiers, country_languages
from .country_entries import CountryCode
from .country_errors import no_state_then, shared_name
from .country_on_a_day import StatesMeant, namesakes, reading, reading_of_codes
from .country_spelling import fold

if TYPE_CHECKING:
    from ..dates.when import When
    from .state_spans import Authority

#: No name of a country is longer; the longest in the lists has 52 letters.
LONGEST_NAME = 200
#: How like a known name an unknown one must be to be offered (difflib's ratio), and how many are offered.
_LIKENESS = 0.8
_OFFERED = 3
#: Bound of the cache of texts already read; a register names far fewer countries.
_REMEMBERED = 4096


def code_by_name(text: str, on: When | dt.date | str | None = None) -> CountryCode:
    """Read a name in English, initials or a code of ISO 3166, as of a day if one is told.

    Raises:
        UnknownCountry: It is in no list; what is nearest to it is offered.
        AmbiguousCountry: More than one country bears the name, or bore it on that day.
        NoSuchStateThen: It is none that existed on that day, or only on some of the days that it may be.

    >>> code_by_name("Soviet Union"), code_by_name("IND"), code_by_name("Congo", "1980")
    ('SU', 'IN', 'CG')
    """
    name = _checked(text)
    if on is None:
        return _decided(name, _read(name))
    day = day_of(on)
    return _decided_on(name, _read_on(name, day), day)


def code_by_name_in(language: str, text: str, on: When | dt.date | str | None = None) -> CountryCode:
    """Read a name in a language, as of a day if one is told.

    Raises:
        UnknownCountry: No country is called so in that language.
        AmbiguousCountry: More than one is.
        NoSuchStateThen: It is none that existed on that day.
        UnknownLanguage: babel has no such language.

    >>> code_by_name_in("fr", "Inde")
    'IN'
    """
    codes = country_languages.candidates(_checked(text), language)
    if not codes:
        accepted = f"write the name that Country.name_in({language!r}) gives"
        raise UnknownCountry(f"no country's name in {language}", came=text, accepted=accepted)
    return _among(text, codes, on)


def code_by_adjective(text: str, on: When | dt.date | str | None = None) -> CountryCode:
    """Read an adjective or the name of a people, as of a day if one is told.

    Raises:
        UnknownCountry: It is no adjective of a country that is known here.
        AmbiguousCountry: It is of more than one country.
        NoSuchStateThen: Its country didn't exist on that day.

    >>> code_by_adjective("Soviet")
    'SU'
    """
    codes = country_adjectives.candidates(_checked(text))
    if not codes:
        raise UnknownCountry("no adjective of a country", came=text, accepted="write e.g. 'Russian', 'Indian'")
    if on is not None:
        codes = tuple(dict.fromkeys(other for code in codes for other in namesakes(code)))
    return _among(text, codes, on)


def code_by_number(key: int | str, authority: Authority, on: When | dt.date | str | None = None) -> CountryCode:
    """Find who has a number or letters in a list of states, or had them last, or on a day.

    Raises:
        UnknownCountry: Nobody has, or ever had, that number.
        AmbiguousCountry: Two may have had it on the day, which is known imprecisely.
        NoSuchStateThen: Nobody had it on that day.

    >>> from bilateral.kinds import Authority
    >>> code_by_number(365, Authority.COW), code_by_number(365, Authority.COW, "1980")
    ('RU', 'SU')
    """
    held = country_identifiers.holders(authority).get(_number_or_letters(key), ())
    if not held:
        accepted = f"write the number or the letters of a state in {authority}, e.g. 365, 'RUS'"
        raise UnknownCountry("no state's number or letters", came=key, accepted=accepted)
    if on is None:
        return CountryCode(country_identifiers.last_holders(authority)[key])
    return _holder_on(key, held, day_of(on))


def code_by_wikidata(item: str) -> CountryCode:
    """Find who has an item of Wikidata.

    Raises:
        UnknownCountry: No country here has that item.

    >>> code_by_wikidata("Q159")
    'RU'
    """
    code = country_identifiers.by_wikidata().get(_checked(item))
    if code is None:
        raise UnknownCountry("no country's item in Wikidata", came=item, accepted="write e.g. 'Q159'")
    return CountryCode(code)


def code_by_digits(numeric: str) -> CountryCode:
    """Find who has three digits in ISO 3166, or had them.

    Raises:
        UnknownCountry: No country has them.
        AmbiguousCountry: Several had them, none of them living.

    >>> code_by_digits("356")
    'IN'
    """
    codes = country_identifiers.by_numeric().get(_checked(numeric), ())
    if not codes:
        raise UnknownCountry("no ISO 3166 number", came=numeric, accepted="write three digits, e.g. '356'")
    return _decided(numeric, codes)


def listed_code(code: str) -> CountryCode:
    """Take any of the codes of a country, and no name: what `Country` keeps.

    Raises:
        UnknownCountry: It is no code; if it is a name, the error says how that is read.
        AmbiguousCountry: More than one country had that code, none of them living.

    >>> listed_code("SUN")
    'SU'
    """
    codes = country_entries.by_code().get(_checked(code), ())
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


@functools.lru_cache(maxsize=_REMEMBERED)
def _read_on(text: str, on: When) -> StatesMeant:
    return reading(text.strip(), on)


def _among(came: str, codes: tuple[str, ...], on: When | dt.date | str | None) -> CountryCode:
    if on is None:
        return _decided(came, codes)
    day = day_of(on)
    return _decided_on(came, reading_of_codes(codes, day), day)


def _decided_on(came: str, found: StatesMeant, on: When) -> CountryCode:
    # Where one country alone comes into question, and on some of the days only, there is nothing to choose.
    if not found.fitting and (len(found.partly) == 1 or (found.never and not found.partly)):
        raise no_state_then(came, on, found)
    return _decided(came, (*found.fitting, *found.partly))


def _decided(text: str, codes: tuple[str, ...]) -> CountryCode:
    if not codes:
        raise _unknown(text)
    return _only(text, codes)


def _only(came: int | str, codes: tuple[str, ...]) -> CountryCode:
    if len(codes) == 1:
        return CountryCode(codes[0])
    raise shared_name(came, tuple(map(CountryCode, codes)))


def _holder_on(key: int | str, held: country_identifiers.Held, on: When) -> CountryCode:
    codes = country_identifiers.holders_on(held, on)
    if not codes:
        raise no_state_then(key, on, StatesMeant(never=tuple(sorted({code for code, _ in held}))))
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
    if text.upper() in country_entries.by_code():
        return [text.upper()]
    known = country_directory.spellings()
    near = difflib.get_close_matches(fold(text), known, _OFFERED, _LIKENESS)
    return [known[name] for name in near]
