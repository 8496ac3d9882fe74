"""Countries in prose: every place in a text at which one is named, by its name, its adjective or its people."""

from __future__ import annotations

import functools
from collections.abc import Iterator

from ...errors import WrongType
from ...language.grammar.context import stands
from ...language.grammar.digits import is_glued
from ...language.scanner import Tokens, scan
from ...values.countries.country import Country
from ...values.countries.country_entries import candidates
from ..found import Ambiguous, FoundCountry
from ..kinds import COUNTRY, places_of
from .country_context import CountryContext
from .country_phrases import Meaning, Named, begins_a_word, named_at

_JOINTS = frozenset("-\u2010\u2011\u2012\u2013\u2014/")
_ARTICLES, _AND = frozenset({"of", "the"}), frozenset({"and", "&"})
#: So many words before a name may be shortened: "Dem. Peop. Rep. of Korea".
_MOST_SHORTENED = 3
#: Bound of the cache of shortened names already read; a text has far fewer.
_REMEMBERED = 4096


def find_countries(text: str | Tokens) -> Iterator[FoundCountry | Ambiguous]:
    """Find every country that a text names.

    A name has its capitals, or is in capitals altogether; the longest name that fits is taken. A name that several
    bear (Korea, Congo, Georgia, Dominican) is ambiguous. A country's name within a longer proper name counts (Bank
    of India), but not in that of a sea, a river, a newspaper or a person.

    Args:
        text: The text, or the text cut.

    >>> [(found.text, str(found.value)) for found in find_countries("Indo-Russian talks on South Sudan, in New Mexico")]
    [('Indo', 'India'), ('Russian', 'Russia'), ('South Sudan', 'South Sudan')]
    """
    tokens = text if isinstance(text, Tokens) else scan(searched("find_countries", text))
    words, context, behind = tokens.words, CountryContext(tokens), 0
    for i in places_of(tokens, COUNTRY):
        if i >= behind and (named := named_at(tokens, i)):
            if _is_point_before(words, i) or "." in words[named[1] + 1 : named[1] + 3]:
                named = _with_shortened_words(named, tokens, behind)
            if found := _judged(named, context, behind):
                yield found
            behind = named[1]


def _is_point_before(words: list[str], i: int) -> bool:
    """Tell whether the word before a name may be shortened, an article aside: "Dem. Rep. of the Congo"."""
    while i and words[i - 1] in _ARTICLES:
        i -= 1
    return i > 0 and words[i - 1] == "."


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


def _judged(named: Named, context: CountryContext, before: int) -> FoundCountry | Ambiguous | None:
    """Return what is found, given the token behind the phrase before it."""
    (first, behind, meaning), tokens = named, context.tokens
    if not meaning.countries or context.is_other(named):
        return None
    if meaning.is_combining and not _combines(named, tokens, before):
        return None
    start, end = tokens.place(first, behind)
    words = tokens.text[start:end]
    is_this = context.is_that_georgia() if meaning.otherwise and tokens.word[first] == "georgia" else None
    if meaning.is_shared and is_this is None:
        readings = (*meaning.countries, *filter(None, [meaning.otherwise]))
        return Ambiguous(readings, words, start, end, "more than one bears the name")
    found = FoundCountry(meaning.countries[0], words, start, end, is_adjective=meaning.is_adjective)
    return None if is_this is False else found


def _combines(named: Named, tokens: Tokens, before: int) -> bool:
    """Tell whether another country is joined on: behind it, or before it if it is a short name; Pak may stand alone."""
    first, behind, meaning = named
    if tokens.word[first] == "pak" and stands(tokens, "Pakistan's", first, behind) is not None:
        return True
    if meaning.is_shortened and before and before == first - 1 and _is_joint(tokens, before):
        return True
    other = named_at(tokens, behind + 1) if _is_joint(tokens, behind) else None
    return other is not None and bool(other[2].countries) and other[2].is_combining <= other[2].is_shortened


def _is_joint(tokens: Tokens, at: int) -> bool:
    return tokens.word[at] in _JOINTS and len(tokens.gap(at)) <= 1 and len(tokens.gap(at + 1)) <= 1


def _with_shortened_words(named: Named, tokens: Tokens, before: int) -> Named:
    """Take a name with the shortened words beside it: "Eq. Guinea", "Dem. Rep. Congo", "Bosnia & Herz."."""
    begins, ends, meaning = named
    if not meaning.countries or meaning.capitals:  # a U.S. Rep. is a person
        return named
    firsts, behinds = list(_shortened_before(tokens, begins, before)), list(_shortened_behind(tokens, ends))
    for first in (*reversed(firsts), begins) if firsts or behinds else ():
        for behind in (*behinds, ends):
            if behind - first > ends - begins and (country := _one_meant(tokens.said(first, behind))):
                return first, behind, Meaning((country,))
    return named


def _shortened_before(tokens: Tokens, at: int, before: int) -> Iterator[int]:
    """Yield where the capitalized words begin that stand before a token, the last of which has its point."""
    while at > before and tokens.word[at - 1] in _ARTICLES:
        at -= 1
    for place in range(_MOST_SHORTENED):
        has_point = at > 1 and tokens.word[at - 1] == "." and is_glued(tokens, at - 1)
        at -= 1 + has_point
        if at < before or is_glued(tokens, at + 1 + has_point) or not tokens.raw(at)[0].isupper():
            return
        if not (has_point or place) or (at and is_glued(tokens, at)) or not begins_a_word(tokens.word[at]):
            return
        yield at


def _shortened_behind(tokens: Tokens, at: int) -> Iterator[int]:
    """Yield where the shortened word ends that stands at a token, or behind "and"."""
    at += tokens.word[at] in _AND
    is_short = tokens.word[at + 1] == "." and is_glued(tokens, at + 1)
    if is_short and not is_glued(tokens, at) and tokens.raw(at)[0].isupper() and begins_a_word(tokens.word[at]):
        yield at + 2


@functools.lru_cache(maxsize=_REMEMBERED)
def _one_meant(words: str) -> Country | None:
    codes = candidates(words)
    return Country(codes[0]) if len(codes) == 1 else None
