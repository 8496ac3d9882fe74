"""Text or number to country: the code that it means, on a day too, or the error that says why it means none."""

from __future__ import annotations

import datetime as dt
import functools
import itertools
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

import attrs

from ...errors import AmbiguousCountry, NoSuchStateThen, UnknownCountry, WrongType, quoted
from ...hints import most_alike
from ..dates.days import common, meet, merged
from ..dates.edtf_sets import AnyDays
from ..dates.when import When, day_of
from ..words import exact_text, is_a
from . import country_entries, state_spans
from .country_entries import CountryCode
from .country_spelling import fold, is_written_as_a_name, shortened, without_government
from .state_spans import EVERY_DAY, DaySet, covers

if TYPE_CHECKING:
    from ..dates.when import When
    from .state_spans import Authority


@attrs.frozen
class StatesMeant:
    """What a name can mean on a day that is perhaps known imprecisely; codes as in `Country.code`.

    Attributes:
        fitting: Who bore the name, and existed, whichever of its possible days it was.
        partly: Who did on some of these days only.
        never: Whom the name means on other days alone.
        then: Who existed then, and came before or after the latter, or ruled there.
    """

    fitting: tuple[str, ...] = ()
    partly: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    then: tuple[str, ...] = ()


def reading(text: str, on: When) -> StatesMeant:
    """Read a name or a code as it was meant on a day; empty if it is unknown on any day."""
    return _sorted_out(_meant(text), on)


def reading_of_codes(codes: Iterable[str], on: When) -> StatesMeant:
    """Sort out which of some countries existed on a day."""
    return _sorted_out(dict.fromkeys(codes, EVERY_DAY), on)


def namesakes(code: str) -> tuple[str, ...]:
    """Return who bore the name of a country at any time, itself first."""
    meant = _meant(country_entries.entries()[code].name)
    return code, *(other for other in meant if other != code)


def _sorted_out(meant: Mapping[str, DaySet], on: When) -> StatesMeant:
    asked = on.possible_days
    answers = {
        code: covers(tuple(common(days, state_spans.possible_days(code))), asked) for code, days in meant.items()
    }
    fitting = tuple(sorted(code for code, answer in answers.items() if answer.is_certain))
    partly = tuple(sorted(code for code, answer in answers.items() if answer.is_possible and not answer.is_certain))
    never = tuple(sorted(code for code, answer in answers.items() if not answer.is_possible))
    return StatesMeant(fitting, partly, never, () if fitting or partly else _then(never, asked))


def _then(codes: Iterable[str], asked: AnyDays) -> tuple[str, ...]:
    # The state itself leads: it may have existed under another name.
    near = (other for code in codes for other in (code, *state_spans.neighbours(code)))
    return tuple(
        code
        for code in dict.fromkeys(near)
        if state_spans.spans(code) and meet(state_spans.possible_days(code), asked.ranges())
    )


@functools.lru_cache(maxsize=4096)
def _meant(text: str) -> Mapping[str, DaySet]:
    if codes := country_entries.by_code().get(text):
        return dict.fromkeys(codes, EVERY_DAY)
    always, dated = country_entries.all_names(), by_name_then()
    borne_by = (
        {**dict.fromkeys(always.get(form, ()), EVERY_DAY), **dated.get(form, {})}
        for form in country_entries.tried(text)
    )
    return next(filter(None, borne_by), None) or dict.fromkeys(country_entries.candidates(text), EVERY_DAY)


@functools.cache
def by_name_then() -> Mapping[str, Mapping[str, DaySet]]:
    """Return the days on which a folded name meant a state, by name, then by the code of the state."""
    from ..dates.period import Period

    found: dict[str, dict[str, list[tuple[float, float]]]] = {}
    for name, code, span in country_entries.names_then():
        start, _, end = span.partition("/")
        reach = Period(start, end).reach
        days = found.setdefault(fold(name), {}).setdefault(code, [])
        days.append((reach.earliest_start, reach.latest_end))
    return {name: {code: tuple(merged(sorted(days))) for code, days in codes.items()} for name, codes in found.items()}


#: No name of a country is longer; the longest in the lists has 52 letters.
LONGEST_NAME = 200
#: How like a known name an unknown one must be to be offered (difflib's ratio), and how many are offered.
_LIKENESS = 0.8
_OFFERED = 3
#: How many states an error lists that existed in the place of one; the Soviet Union had eleven.
_MOST_NAMED = 5
#: Bound of the cache of texts already read; a register names far fewer countries.
_REMEMBERED = 4096


def code_by_name(text: str, on: When | dt.date | str | None = None) -> CountryCode:
    """Read a name in English, initials or a code of ISO 3166, as of a day if one is told."""
    name = _checked(text)
    if on is None:
        return _decided(name, _read(name))
    day = day_of(on)
    return _decided_on(name, _read_on(name, day), day)


def code_by_name_in(language: str, text: str, on: When | dt.date | str | None = None) -> CountryCode:
    """Read a name in a language, as of a day if one is told."""
    text, language = _checked(text), exact_text(language)
    codes = country_entries.candidates_in(text, language)
    if not codes:
        accepted = f"write the name that Country.name_in({language!r}) gives"
        raise UnknownCountry(f"no country's name in {language}", came=text, accepted=accepted)
    return _among(text, codes, on)


def code_by_adjective(text: str, on: When | dt.date | str | None = None) -> CountryCode:
    """Read an adjective or the name of a people, as of a day if one is told."""
    text = _checked(text)
    codes = country_entries.by_adjective().get(fold(text), ()) if is_written_as_a_name(text) else ()
    if not codes:
        raise UnknownCountry("no adjective of a country", came=text, accepted="write e.g. 'Russian', 'Indian'")
    if on is not None:
        codes = tuple(dict.fromkeys(other for code in codes for other in namesakes(code)))
    return _among(text, codes, on)


def code_by_number(key: int | str, authority: Authority, on: When | dt.date | str | None = None) -> CountryCode:
    """Find who has a number or letters in a list of states, or had them last, or on a day."""
    if not is_a((int, str), key) or isinstance(key, bool):
        raise WrongType("country", came=key, accepted="a number as an int, or letters, e.g. 365, 'RUS'")
    key = exact_text(key) if isinstance(key, str) else key
    held = state_spans.holders(authority).get(key, ())
    if not held:
        accepted = f"write the number or the letters of a state in {authority}, e.g. 365, 'RUS'"
        raise UnknownCountry("no state's number or letters", came=key, accepted=accepted)
    if on is None:
        return CountryCode(state_spans.last_holders(authority)[key])
    day = day_of(on)
    codes = state_spans.holders_on(held, day)
    if not codes:
        raise _no_state_then(key, day, StatesMeant(never=tuple(sorted({code for code, _ in held}))))
    return _only(key, codes)


def code_by_wikidata(item: str) -> CountryCode:
    """Find who has an item of Wikidata."""
    item = _checked(item)
    code = country_entries.by_wikidata().get(item)
    if code is None:
        raise UnknownCountry("no country's item in Wikidata", came=item, accepted="write e.g. 'Q159'")
    return CountryCode(code)


def code_by_digits(numeric: object) -> CountryCode:
    """Find who has three digits in ISO 3166, or had them."""
    known, numeric = country_entries.by_numeric(), exact_text(numeric) if isinstance(numeric, str) else numeric
    if isinstance(numeric, str) and numeric in known:
        return _decided(numeric, known[numeric])
    # A table often has the numbers without their noughts.
    padded = f"{numeric:03}" if isinstance(numeric, int) and 0 < numeric < 1000 else quoted(numeric)[1:-1].zfill(3)
    example = repr(padded) if padded in known else "e.g. '356'"
    accepted = f"three digits in a text, {example}"
    if isinstance(numeric, str):
        raise UnknownCountry("no ISO 3166 number", came=numeric, accepted=f"write {accepted}")
    raise WrongType("Country.from_numeric", came=numeric, accepted=accepted)


def listed_code(code: str) -> CountryCode:
    """Take any of the codes of a country, and no name: what `Country` keeps."""
    code = _checked(code)
    codes = country_entries.by_code().get(code, ())
    if not codes and _read(code):
        raise UnknownCountry("no ISO 3166 code", came=code, accepted=f"write Country.parse({code!r})")
    return _decided(code, codes)


def _checked(text: object) -> str:
    if not isinstance(text, str):
        raise WrongType("country", came=text, accepted="a name or an ISO 3166 code, e.g. 'Russia', 'RU'")
    text = exact_text(text)
    if len(text) > LONGEST_NAME:
        raise UnknownCountry("no country", came=text, accepted=f"no name is longer than {LONGEST_NAME} letters")
    return text


@functools.lru_cache(maxsize=_REMEMBERED)
def _read(text: str) -> tuple[str, ...]:
    return country_entries.candidates(text.strip())


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
        raise _no_state_then(came, on, found)
    return _decided(came, (*found.fitting, *found.partly))


def _decided(text: str, codes: tuple[str, ...]) -> CountryCode:
    if not codes:
        raise _unknown(text)
    return _only(text, codes)


def _only(came: int | str, codes: tuple[str, ...]) -> CountryCode:
    if len(codes) == 1:
        return CountryCode(codes[0])
    between = tuple(map(CountryCode, codes))
    accepted = f"write {' or '.join(map(_named, between))}"
    raise AmbiguousCountry("more than one country", came=came, accepted=accepted, between=between)


def _unknown(text: str) -> UnknownCountry:
    if other := country_entries.not_a_country(text):
        return UnknownCountry("no state", came=text, accepted=other)
    accepted = "write its name or its ISO 3166 code, e.g. 'Russia', 'RU'"
    if near := nearest_countries(text):
        accepted = f"did you mean {' or '.join(map(repr, near))}?"
    return UnknownCountry("no known country", came=text, accepted=accepted)


@functools.lru_cache(maxsize=_REMEMBERED)
def nearest_countries(text: str) -> tuple[str, ...]:
    """Give the names or codes of countries that may be meant by one that is misspelt; a file repeats its slips."""
    # "in" and "no" are English words, so a code is read in capitals only; but it may have been meant.
    if text.upper() in country_entries.by_code():
        return (text.upper(),)
    if len(text) > LONGEST_NAME:
        return ()
    coded, uncoded = country_entries.spellings(), country_entries.spellings_without_code()
    name = without_government(text)
    in_coded = _most_like(name, coded)
    # "Rusia" is no slip for Prussia, which few mean: a state without a code must be the nearest of all.
    in_uncoded = itertools.takewhile(uncoded.__contains__, _most_like(name, [*_most_like(name, uncoded), *in_coded]))
    known = {**uncoded, **coded}
    return tuple(dict.fromkeys(known[form] for form in (*in_uncoded, *in_coded)))[:_OFFERED]


def _most_like(name: str, forms: Iterable[str]) -> list[str]:
    name, is_short = fold(name), shortened(name) is not None
    # "Sudan" is near "X. Sudan" in letters only.
    alike = [form for form in forms if form.count(" ") == name.count(" ")] if is_short else list(forms)
    near = most_alike(name, alike, most=_OFFERED, likeness=_LIKENESS)
    # Of a short name with two letters in the wrong order ("Iarq") difflib says that it is like none.
    turned = {name[:i] + name[i + 1] + name[i] + name[i + 2 :] for i in range(len(name) - 1)}
    return list(dict.fromkeys((*(form for form in alike if form in turned), *near)))[:_OFFERED]


def _no_state_then(came: object, on: When, reading: StatesMeant) -> NoSuchStateThen:
    known = reading.partly or reading.never
    told = [*map(_listed, known), *([_there_was(reading.then)] if reading.then else [])]
    problem = f"a state on some days only of {on}" if reading.partly else f"no such state as of {on}"
    return NoSuchStateThen(
        problem, came=came, accepted="; ".join(told), on=str(on), named=tuple(known), then=tuple(reading.then)
    )


def _named(code: str) -> str:
    return f"'{code}' ({country_entries.entries()[code].name})"


def _there_was(codes: tuple[str, ...]) -> str:
    verb, more = "was" if len(codes) == 1 else "were", len(codes) - _MOST_NAMED
    told = ", ".join(map(_named, codes[:_MOST_NAMED]))
    return f"there {verb} {told}{f' and {more} more' if more > 0 else ''}"


def _listed(code: str) -> str:
    spans = state_spans.spans(code)
    own = [str(span.period) for span in spans if span.authority is spans[0].authority]
    return f"{_named(code)} is listed for {', '.join(own)} ({spans[0].authority})" if own else _named(code)
