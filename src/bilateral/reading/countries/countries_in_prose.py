"""Countries in prose: every place in a text at which one is named, by its name, its adjective or its people."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from ...errors import WrongType
from ...values.countries.country import Country
from ...values.countries.country_entries import candidates
from ...values.countries.country_spelling import fold
from ..found import Ambiguous, FoundCountry
from .country_context import CountryContext
from .country_phrases import COMBINING, SHORTENED, Meaning, first_words, meanings, phrases_with
from .not_countries import is_no_country

#: What Pakistan has, and no Korean of the name of Pak, behind the short form.
_OF_PAKISTAN = re.compile(
    r"-(?:occupied|based|backed|sponsored|trained|origin|born|administered|held|controlled)\b|\s(?:(?i:army|navy|air\s"
    r"force|troops|rangers|soldiers|forces|military|police|intelligence|drones?|terrorists?|militants?|nationals?"
    r"|spy|spies|court|media|envoy|side|border|govt|government|minister|ministry|parliament|high\scommission(?:er)?"
    r"|foreign|defence|cricket(?:er|ers)?|team|players?)\b|PM\b)"
)
_JOINT = re.compile(r"\s?[-\u2010-\u2014/]\s?")
#: Bound of the cache of phrases already read; a text names far fewer.
_REMEMBERED = 4096


def find_countries(text: str) -> Iterator[FoundCountry | Ambiguous]:
    """Find every country that a text names.

    A name has its capitals, or is in capitals altogether; the longest name that fits is taken. A name that several
    bear (Korea, Congo, Georgia, Dominican) is ambiguous. A country's name within a longer proper name counts (Bank
    of India), but not in that of a sea, a river, a newspaper or a person.

    >>> [(found.text, str(found.value)) for found in find_countries("Indo-Russian talks on South Sudan, in New Mexico")]
    [('Indo', 'India'), ('Russian', 'Russia'), ('South Sudan', 'South Sudan')]
    """
    text = searched("find_countries", text)
    context, known, end = CountryContext(text), first_words(), 0
    for word in _word().finditer(text):
        if word[0] not in known or word.start() < end or not (named := _named(text, word)):
            continue
        if found := _with_shortened_words(named, text, end) or _judged(named, context, end):
            yield found
        end = named.end()


def searched(place: str, text: object) -> str:
    """Check that what is to be searched is text.

    Raises:
        WrongType: It is none.

    >>> searched("find_countries", "in India")
    'in India'
    """
    if not isinstance(text, str):
        raise WrongType(place, came=text, accepted="text")
    return text


@functools.cache
def _word() -> re.Pattern[str]:
    # The capital comes first, so that the search for it needs no step of the pattern.
    capital = f"[{''.join(sorted({word[0] for word in first_words()}))}]"
    return re.compile(rf"{capital}(?<![^\W_]{capital})\w*+")


def _named(text: str, word: re.Match[str]) -> re.Match[str] | None:
    """Return the longest phrase that begins with a word."""
    pattern = phrases_with(word[0])
    return pattern.match(text, word.start()) if pattern else None


def _with_shortened_words(named: re.Match[str], text: str, before: int) -> FoundCountry | None:
    """Read a name together with the shortened words before it: "Eq. Guinea", "Papua N. Guinea", "Dem. Rep. Congo"."""
    first, end = named.span()
    if "." not in text[max(0, first - _FARTHEST_POINT) : first] or not _meaning(named[0]).countries:
        return None
    for word in _CAPITALIZED.finditer(text, max(before, first - _LONGEST_SHORTENED), first):
        words = text[word.start() : end]
        if _SHORTENED_WORDS.fullmatch(text, word.start(), first) and len(codes := candidates(words)) == 1:
            return FoundCountry(Country(codes[0]), words, word.start(), end)
    return None


_CAPITALIZED = re.compile(r"(?<![\w.])[A-Z]")
_SHORTENED_WORDS = re.compile(r"(?:[A-Z]\w*\.?\s){0,2}[A-Z]\w*\.\s(?:of\s)?(?:the\s)?")
_FARTHEST_POINT, _LONGEST_SHORTENED = len(". of the "), 24


@functools.lru_cache(maxsize=_REMEMBERED)
def _meaning(phrase: str) -> Meaning:
    return meanings().get(fold(phrase), Meaning())


def _judged(named: re.Match[str], context: CountryContext, before: int) -> FoundCountry | Ambiguous | None:
    """Return what is found, given where the phrase before it ends."""
    words, (start, end) = named[0], named.span()
    meaning = _meaning(words)
    if not meaning.countries or is_no_country(context.text, words, start, end):
        return None
    if meaning.is_combining and not _combines(named, context.text, before):
        return None
    if words.isupper() and not context.are_initials(words, start, meaning.countries[0]):
        return None
    if meaning.is_shared:
        return _told_apart(named, meaning, context)
    return FoundCountry(meaning.countries[0], words, start, end, is_adjective=meaning.is_adjective)


def _told_apart(named: re.Match[str], meaning: Meaning, context: CountryContext) -> FoundCountry | Ambiguous | None:
    """Return the country that the rest of the text tells from the others of its name, or all that bear it."""
    words, (start, end) = named[0], named.span()
    if (is_this := context.is_that_georgia(meaning.otherwise)) is not None:
        return FoundCountry(meaning.countries[0], words, start, end) if is_this else None
    readings = (*meaning.countries, *filter(None, [meaning.otherwise]))
    return Ambiguous(readings, words, start, end, "more than one bears the name")


def _combines(named: re.Match[str], text: str, before: int) -> bool:
    """Tell whether another country is joined on: behind it, or before it if it is a short name; Pak may stand alone."""
    if named[0] == "Pak" and _OF_PAKISTAN.match(text, named.end()):
        return True
    if before and named[0] in SHORTENED and _JOINT.fullmatch(text, before, named.start()):
        return True
    joint = _JOINT.match(text, named.end())
    word = _word().match(text, joint.end()) if joint else None
    other = _named(text, word) if word else None
    return bool(other and _meaning(other[0]).countries and (other[0] in SHORTENED or other[0] not in COMBINING))
