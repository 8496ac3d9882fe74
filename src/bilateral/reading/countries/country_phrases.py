"""The words by which prose names a country: every name and adjective, as they are spelled and shortened in print."""

from __future__ import annotations

import functools
import itertools
import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias

import attrs

from ...language.grammar.digits import HYPHEN, is_glued
from ...language.grammar.phrases import Phrases, Words, cut
from ...language.lexicon.context import words_of
from ...language.scanner import Tokens
from ...values.countries import country_entries
from ...values.countries.country import Country
from ...values.countries.country_spelling import fold
from ...values.countries.international_organization import organizations

#: Names that mean a country or, as well, something else, by their folded form.
_OTHERWISE = {"georgia": "the US state of Georgia", "gold coast": "the city in Australia"}
#: Names of the lists that prose doesn't mean so: two states beside each other, and a name of which the lists say
#: in brackets that it was a state's until some year.
_NOT_IN_PROSE = re.compile(r"Peru-Bolivia|Reunion|Sikkim|.*\((?:until|trust|\w+ part).*")
#: One person of a people whose name is also a forename or a thing: "the Danes", but Dane Smith and pole position.
_PLURAL_ONLY = frozenset({"Dane", "Finn", "Pole", "Turk"})
#: Adjectives after which the people are named by -man: Frenchmen, the Irishwoman.
_MAN, _PEOPLE = ("French", "Irish", "Dutch"), ("man", "men", "woman", "women")
#: Adjectives that have no plural in -s.
_NO_PLURAL = ("se", "sh", "ss", "nch", "tch", "s", ".", "US", "Lao", "Basotho", "Burundi")
_INITIALS = re.compile(r"[A-Z]{2,5}").fullmatch
_CAPITALS = re.compile(r"\b[A-Z]{2,}\b").findall
#: Words that a name writes small, where print doesn't give them a capital, too.
_SMALL = frozenset({"of", "and", "the", "d", "da", "du", "e", "i", "s", "operative", "aiti"})
#: What is written either way within a name; without its accent, R\u00e9union is an English word.
_EITHER = (
    (" of the ", " of "), (" saint ", " st . "), (" st . ", " st "), (" st . ", " saint "),
    (" and ", " & "), (" & ", " and "), (" islands ", " is . "), (" \u2019 ", " ' "), (" ' ", " \u2019 "),
)  # fmt: skip
_MAY_VARY = re.compile("|".join(re.escape(one) for one, _ in _EITHER)).search
#: S. Korea, N Korean, W. Sahara; and S. America, which is no country either.
_COMPASS = frozenset(f"{point}{ending}" for point in ("north", "south", "east", "west") for ending in ("", "ern"))


def _is_shared(meaning: Meaning) -> bool:
    return len(meaning.countries) > 1 or bool(meaning.otherwise)


@attrs.frozen
class Meaning:
    """What a phrase stands for.

    Attributes:
        countries: The countries it can mean; none if it only looks as if it named one, as "New Mexico".
        is_adjective: Whether it is an adjective, the name of a people or a first element, as "Indo".
        otherwise: What else it is the name of, as Georgia; empty if nothing.
        is_combining: Whether it stands for the country only before a hyphen.
        is_shortened: Whether it may stand behind the hyphen, too, as "Pak".
        capitals: Its words that are all in capitals: "US" is no pronoun.
        is_borne: Whether people bear the name, too, as Jordan.
        is_shared: Whether several bear it, as the two Koreas.
    """

    countries: tuple[Country, ...] = ()
    is_adjective: bool = False
    otherwise: str = ""
    is_combining: bool = False
    is_shortened: bool = False
    capitals: frozenset[str] = frozenset()
    is_borne: bool = False
    is_shared: bool = attrs.field(init=False, default=attrs.Factory(_is_shared, takes_self=True))


#: A phrase in a text: its first token, the token behind it, and what it stands for.
Named: TypeAlias = tuple[int, int, Meaning]


def named_at(tokens: Tokens, i: int) -> Named | None:
    """Find the longest phrase that begins at a token, with its capitals.

    >>> from bilateral.language.scanner import scan
    >>> tokens = scan("Papua New Guinea and the republic of Korea")
    >>> [named[:2] for i in (0, 5, 7) if (named := named_at(tokens, i))]
    [(0, 3), (7, 8)]
    """
    if not tokens.raw(i)[0].isupper() or (is_glued(tokens, i) and tokens.word[i - 1][0].isalnum()):
        return None
    for meaning, behind in _phrases().all_at(tokens, i):
        goes_on = is_glued(tokens, behind) and tokens.word[behind][0].isalnum()
        is_plain = behind == i + 1 and not meaning.capitals
        if not goes_on and (is_plain or _has_its_capitals(tokens, i, behind, meaning)):
            return i, behind, meaning
    return None


def _has_its_capitals(tokens: Tokens, first: int, behind: int, meaning: Meaning) -> bool:
    inner = range(first + 1, behind) if meaning.countries else ()
    return not any(tokens.raw(i)[0].islower() and tokens.word[i] not in _SMALL for i in inner) and all(
        tokens.raw(i).isupper() for i in range(first, behind) if tokens.word[i] in meaning.capitals
    )


def first_words() -> frozenset[str]:
    """Return the words with which a phrase can begin: any other word is passed over.

    >>> "papua" in first_words(), "monday" in first_words()
    (True, False)
    """
    return _phrases().first_words


def begins_a_word(letters: str) -> bool:
    """Tell whether a word of some country's name begins with these letters, so that they may be short for it.

    >>> begins_a_word("herz"), begins_a_word("treaty")
    (True, False)
    """
    words = _words_of_names()
    place = bisect_left(words, letters)
    return place < len(words) and words[place].startswith(letters)


@functools.cache
def _words_of_names() -> list[str]:
    return sorted(set(itertools.chain.from_iterable(map(str.split, country_entries.by_name()))))


# What each phrase stands for ----------------------------------------------------------------------------


@functools.cache
def _phrases() -> Phrases[Meaning]:
    found: dict[Words, Meaning] = {}
    named = itertools.chain(_names(), _peoples(), _elements())
    countries = [(words, meaning) for name, meaning in named for words in _spelled(name)]
    begin = {words[0] for words, _ in countries}
    # A longer name within which no country's begins needs no look: "the European Union".
    longer = (_spelled(name) for name in _longer_names() if not begin.isdisjoint(cut(name)))
    nothing = ((words, Meaning()) for words in itertools.chain.from_iterable(longer))
    for words, meaning in itertools.chain(nothing, countries):
        found.setdefault(words, meaning)
    for words in [words for words in found if words[0] in _COMPASS]:
        for short in ((words[0][0], "."), (words[0][0],)):
            found.setdefault((*short, *words[1:]), found[words])
    return Phrases(found)


def _longer_names() -> Iterator[str]:
    yield from words_of("longer name")
    yield from itertools.chain.from_iterable(country_entries.names_of_kind("part").values())
    for organization in organizations().values():
        yield from (name for name in (organization.name, *organization.names) if " " in name)


def _names() -> Iterator[tuple[str, Meaning]]:
    in_lists_only = set(itertools.chain.from_iterable(country_entries.names_of_kind("lists").values()))
    every_name = itertools.chain.from_iterable(map(country_entries.names, country_entries.entries()))
    for name in dict.fromkeys(every_name):
        if name not in in_lists_only and not _NOT_IN_PROSE.fullmatch(name):
            form, capitals = fold(name), frozenset(map(str.lower, _CAPITALS(name)))
            countries = tuple(map(Country, country_entries.by_name()[form]))
            is_borne = form in words_of("borne by people")
            yield name, Meaning(countries, otherwise=_OTHERWISE.get(form, ""), capitals=capitals, is_borne=is_borne)


def _peoples() -> Iterator[tuple[str, Meaning]]:
    for word, codes in _adjectives().items():
        is_borne = word.lower() in words_of("borne by people")
        meaning = Meaning(tuple(map(Country, codes)), is_adjective=True, is_borne=is_borne)
        yield from ((form, meaning) for form in _of_people(word))


def _elements() -> Iterator[tuple[str, Meaning]]:
    for kind in ("combining", "shortened"):
        for code, words in country_entries.names_of_kind(kind).items():
            meaning = Meaning((Country(code),), is_adjective=True, is_combining=True, is_shortened=kind == "shortened")
            yield from ((word, meaning) for word in words)


def _adjectives() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for code, words in country_entries.adjectives().items():
        if not _is_region_today(code):
            for word in words:
                found[word] = country_entries.by_adjective()[fold(word)]
    return found


def _is_region_today(code: str) -> bool:
    # "Bavarian" is of the kingdom on a day before 1918 only; today it is of a part of Germany.
    state = country_entries.uncoded_states().get(code)
    return state is not None and any(fold(name) not in country_entries.by_name() for name in state.names_then)


def _of_people(word: str) -> Iterator[str]:
    if word not in _PLURAL_ONLY:
        yield word
    if word.endswith(_MAN):
        yield from (word + ending for ending in _PEOPLE)
    if not word.endswith(_NO_PLURAL):
        yield f"{word}s"


# How it is spelled --------------------------------------------------------------------------------------


def _spelled(name: str) -> Iterable[Words]:
    if _INITIALS(name):
        return cut(name), cut(".".join(name)), cut(f"{'.'.join(name)}.")
    if name.isascii() and name.isalpha():
        return ((name.lower(),),)
    words = f" {' '.join(word for word in cut(name) if word != HYPHEN)} ".removeprefix(" the")
    every = {words, _without_accents(words)} if words != " r\u00e9union " else {words}
    for letters in map(str.lower, _CAPITALS(name)):  # D.R. Congo
        every |= {each.replace(f" {letters} ", f" {' . '.join(letters)} . ") for each in every}
    if any(map(_MAY_VARY, every)):
        for one, other in _EITHER:
            every |= {each.replace(one, other) for each in every}
    return tuple(map(tuple, map(str.split, every)))


def _without_accents(words: str) -> str:
    if words.isascii():
        return words
    return "".join(letter for letter in unicodedata.normalize("NFKD", words) if not unicodedata.combining(letter))
