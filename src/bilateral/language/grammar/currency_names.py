"""How currencies are called: signs, codes, nouns, parts such as paise, and what each name may mean.

One table serves both sides of a number; a noun, a sign or an adjective is a line of the lexicon.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from ...errors import AmbiguousCurrency, UnknownCurrency
from ..anchors import Anchors
from ..lexicon.currencies import (
    Noun,
    adjectives_of,
    adjectives_of_languages,
    minor_nouns,
    nouns,
    nouns_of_languages,
    only_behind,
    other_signs,
    printed_signs,
    shared_names,
    shared_signs,
    small_codes,
)
from ..lexicon.tables import several, table
from ..scripts import plain_spelling
from .phrases import Phrases, Words, cut

#: An M before a code stands for millions: "30 MUSD".
MILLIONS = 6
#: The letters of a code.
CODE = 3
DOLLAR = "$"


class Name(NamedTuple):
    """How a currency is called.

    Attributes:
        codes: The currencies that may be meant; the first is unless an argument decides.
        meaning: The argument that decides; empty where none does.
        power: The power of ten of what is counted: -2 of paise, 6 of MUSD.
        kind: What it is: "sign", "noun", "part" or "code".
        needs_country: Whether it is no money without an adjective.
        first: The token it begins with, where it was found in a text.
        behind: The token behind it.
    """

    codes: tuple[str, ...]
    meaning: str = ""
    power: int = 0
    kind: str = "sign"
    needs_country: bool = False
    first: int = 0
    behind: int = 0

    def at(self, first: int, behind: int) -> Name:
        """Return it as it stands in a text, from a token to before another."""
        return Name(self.codes, self.meaning, self.power, self.kind, self.needs_country, first, behind)

    @property
    def candidates(self) -> tuple[str, ...]:
        """All currencies that may be meant."""
        return self.codes or shared_names()[self.meaning][0]


class Entry(NamedTuple):
    """How a currency is written in the table, and what is asked of the letters in it."""

    name: Name
    is_letter: bool
    is_lettered_dollar: bool


def code_of(name: Name, written: str, given: Mapping[str, str]) -> str:
    """Return the code of the currency that a name means.

    Args:
        name: The name.
        written: The name as it was written.
        given: What names that several currencies share are said to mean.

    Raises:
        AmbiguousCurrency: Several are called so, and nothing says which is meant.
        UnknownCurrency: It is a part that the currency meant does not have.

    >>> code_of(entries()["rs",].name, "Rs", {"rupee": "PKR"})
    'PKR'
    """
    if not name.meaning:
        return name.codes[0]
    candidates, default = shared_names()[name.meaning]
    code = given.get(name.meaning, default)
    if not code:
        raise AmbiguousCurrency("the money of several countries", came=written, accepted=say_which(name.meaning))
    if name.codes and code not in name.codes:
        raise UnknownCurrency(f"no part of {code}", came=written, accepted=f"its minor unit is the {_part_of(code)}")
    return code if code in candidates else candidates[0]


def _part_of(code: str) -> str | None:
    return next((row["name"] for row in table("minor_units") if code in several(row["currencies"])), None)


def say_which(meaning: str) -> str:
    """Say how to tell which currency of a shared name is meant."""
    codes, name = shared_names()[meaning][0], meaning.replace("_", " ").replace("cfa", "CFA")
    country = next(iter(adjectives_of(codes[0])), "").removesuffix(" cfa")
    return f"name the country, e.g. '{country.title()} {name}', or say which: {takes(meaning)}"


def takes(meaning: str) -> str:
    """Say what an argument takes that tells what a shared name means.

    >>> takes("yen")
    'yen= takes JPY or CNY'
    """
    *codes, last = shared_names()[meaning][0]
    return f"{meaning}= takes {', '.join(codes)} or {last}"


@cache
def plain_names() -> Mapping[str, str]:
    """Return the currencies of the names that need nothing else to be read, as they are printed, before a number too.

    >>> plain_names()["Rs"], plain_names()["US$"], plain_names().get("kroner")
    ('INR', 'USD', None)
    """
    found = {code: code for code in codes_with_a_noun()}
    for words, (name, is_letter, _) in entries().items():
        code = shared_names()[name.meaning][1] if name.meaning else name.codes[0]
        is_one = (len(words) == 1 or not all(map(str.isalpha, words[:2]))) and may_precede(words, name)
        if code and is_one and not name.power and not name.needs_country and not is_letter:
            written = "".join(words)
            found |= dict.fromkeys((written, written.upper(), written.capitalize()), code)
    return MappingProxyType(found)


@cache
def entries() -> Mapping[Words, Entry]:
    """Return every name by its words.

    >>> entries()["paise",].name.power, entries()["$",].name.meaning
    (-2, 'dollar')
    """
    found: dict[Words, Entry] = {}
    for written, name in (*_nouns(), *_signs(), *_codes()):
        words = cut(written)
        is_letter = name.kind == "sign" and len(written) == 1 and written.isascii() and written.isalpha()
        is_lettered_dollar = words[-1:] == (DOLLAR,) and len(words) > 1
        found.setdefault(words, Entry(name, is_letter, is_lettered_dollar))
    return MappingProxyType(found)


def _nouns() -> Iterator[tuple[str, Name]]:
    for noun in (*nouns(), *minor_nouns()):
        name = Name(noun.codes, noun.meaning, noun.power, "part" if noun.power else "noun", not noun.alone)
        yield from ((word, name) for word in (*noun.words, *_foreign(noun)))


def _foreign(noun: Noun) -> tuple[str, ...]:
    # A noun of the table of languages is called by its argument, its code or, if it counts a part, its first word.
    key = noun.words[0] if noun.power else noun.meaning or noun.codes[0]
    return nouns_of_languages().get(key, ()) if noun.alone else ()


def _signs() -> Iterator[tuple[str, Name]]:
    for code, sign in printed_signs().items():
        yield sign.lower(), Name((code,))
    for code, signs in other_signs().items():
        yield from ((sign, Name((code,))) for sign in signs)
    for sign, meaning in shared_signs().items():
        yield sign, Name((), meaning)


def _codes() -> Iterator[tuple[str, Name]]:
    for code in small_codes():
        yield code.lower(), Name((code,), kind="code")
        yield f"m{code.lower()}", Name((code,), power=MILLIONS, kind="code")


@cache
def names() -> Phrases[Entry]:
    """Return the names as they are looked for in a text."""
    return Phrases(entries())


@cache
def names_before() -> Phrases[Entry]:
    """Return the names that may stand before a number."""
    return Phrases({words: entry for words, entry in entries().items() if may_precede(words, entry.name)})


def may_precede(words: Words, name: Name) -> bool:
    """Tell whether a name may stand before its number: a part of a currency never does.

    >>> may_precede(("rs",), entries()["rs",].name), may_precede(("paise",), entries()["paise",].name)
    (True, False)
    """
    return name.kind != "part" and words not in _only_behind()


@cache
def _only_behind() -> frozenset[Words]:
    return frozenset(map(cut, only_behind()))


@cache
def first_words() -> frozenset[str]:
    """Return the words with which a name of a currency may begin, but for codes in capitals."""
    return names().first_words | adjectives().first_words


@cache
def last_words() -> frozenset[str]:
    """Return the words with which a name before a number may end, but for codes in capitals."""
    return names_before().last_words


#: What may begin with a word: a name, the adjective of a country.
IS_NAME, IS_ADJECTIVE = 1, 2


def _begins(word: str) -> int:
    plain = plain_spelling(word)
    return IS_NAME * (plain in names().first_words) | IS_ADJECTIVE * (plain in adjectives().first_words)


#: What may begin with each word, behind a number; and whether a name before a number may end with it.
BEGINS = Anchors(_begins)
ENDS = Anchors(lambda word: plain_spelling(word) in last_words())


@cache
def dotted_words() -> frozenset[str]:
    """Return the words of names before a number that end with a point: Rs., U.S."""
    return frozenset(words[-2] for words in entries() if words[-1:] == (".",) and len(words) > 1)


@cache
def before_names() -> frozenset[str]:
    """Return the words before the last of a name, and those that end the adjective of a country."""
    return adjectives().last_words.union(*(words[:-1] for words in entries()))


@cache
def codes_with_a_noun() -> frozenset[str]:
    """Return the codes of the currencies that a noun names: a code of any other is no money beside a number."""
    return frozenset(code for noun in nouns() for code in noun.codes)


@cache
def lowered_codes() -> frozenset[str]:
    """Return the codes that are read in capitals, in small letters."""
    return frozenset(map(str.lower, codes_with_a_noun()))


@cache
def adjectives() -> Phrases[frozenset[str]]:
    """Return the adjectives of countries, each with the currencies of it."""
    of: dict[Words, set[str]] = {}
    for code in codes_with_a_noun():
        for written in (*adjectives_of(code), *adjectives_of_languages().get(code[:2], ())):
            of.setdefault(cut(written.replace("-", " ")), set()).add(code)
    return Phrases({words: frozenset(codes) for words, codes in of.items()})
