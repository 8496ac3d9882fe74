"""Names of currencies over tokens: signs, codes, nouns with the adjective of their country, parts such as paise.

One table serves both sides of a number; a noun, a sign or an adjective is a line of the lexicon.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from types import MappingProxyType
from typing import NamedTuple

from ...errors import AmbiguousCurrency, UnknownCurrency
from ..anchors import Anchors
from ..lexicon.context import words_of
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
from ..lexicon.qualifiers import qualifying_words
from ..lexicon.tables import several, table
from ..scanner import Tokens, scan
from ..scripts import plain_spelling
from .capitals import in_capitals
from .digits import HYPHEN, is_glued, is_near
from .number_parts import known_word
from .phrases import Phrases, Words, cut

#: An M before a code stands for millions: "30 MUSD".
_MILLIONS = 6
#: The letters of a code.
CODE = 3
_DOLLAR = "$"


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


class _Entry(NamedTuple):
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

    >>> code_of(currency_word("Rs."), "Rs.", {"rupee": "PKR"})
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


@lru_cache(maxsize=2048)
def currency_word(text: str) -> Name | None:
    """Look up how a currency is written; of bare codes, only the usual ones stand here.

    >>> currency_word("Nepalese rupees").codes, currency_word("rifles")
    (('NPR',), None)
    """
    tokens = scan(text)
    found = name_at(tokens, 0)
    if found is not None and found.behind == len(tokens):
        return found if found.kind != "code" or found.codes[0] in small_codes() else None
    if text[-1:].isdecimal():
        return None  # the K of "K9" is no kwacha
    tokens = scan(f"{text}5") if text else tokens
    found = name_before(tokens, len(tokens) - 1) if len(tokens) > 1 else None
    return found if found and found.first == 0 and found.kind != "code" else None


@lru_cache(maxsize=2048)
def is_currency(text: str) -> bool:
    """Whether a word stands for money, as a name of a currency or one of the usual codes.

    >>> is_currency("rupees"), is_currency("INR"), is_currency("rifles")
    (True, True, False)
    """
    return currency_word(text) is not None


def is_known(word: str) -> bool:
    """Whether a word in small letters is one of amounts of money, so that its pieces at two lines are one word."""
    return known_word(word) is not None or plain_spelling(word) in first_words() or word in qualifying_words()


@cache
def plain_names() -> Mapping[str, str]:
    """Return the currencies of the names that need nothing else to be read, as they are printed, before a number too.

    >>> plain_names()["Rs"], plain_names()["US$"], plain_names().get("kroner")
    ('INR', 'USD', None)
    """
    found = {code: code for code in _every_noun_code()}
    for words, (name, is_letter, _) in _entries().items():
        code = shared_names()[name.meaning][1] if name.meaning else name.codes[0]
        is_one = (len(words) == 1 or not all(map(str.isalpha, words[:2]))) and _may_precede(words, name)
        if code and is_one and not name.power and not name.needs_country and not is_letter:
            written = "".join(words)
            found |= dict.fromkeys((written, written.upper(), written.capitalize()), code)
    return MappingProxyType(found)


# At a place of a text -------------------------------------------------------------------------------


def name_at(tokens: Tokens, i: int, *, any_code: bool = False, scaled: bool = False) -> Name | None:
    """Find the name of a currency that begins at a token, as it stands behind a number.

    Args:
        tokens: The text.
        i: The token.
        any_code: Whether any three capitals are taken for a code, or those of currencies with a noun only.
        scaled: Whether it stands behind millions, which make money of crowns and marks without a country.

    >>> name_at(scan("5 Pakistani rupees"), 1).codes
    ('PKR',)
    """
    if tokens.word[i] == _MISPRINTED:
        return None  # behind a number it closes a quotation
    begins = _BEGINS[tokens.word[i]]
    own = _longest(tokens, i, scaled=scaled) if begins & _NAME else None
    of_country = _with_adjective(tokens, i) if begins & _ADJECTIVE else None
    if of_country is not None and (own is None or of_country.behind > own.behind):
        return of_country
    return own or (_bare_code(tokens, i, any_code=any_code) if is_code(tokens, i) else None)


#: What old typefaces print for the rupee sign, before a number.
_MISPRINTED = "`"


def name_before(tokens: Tokens, i: int, *, any_code: bool = False) -> Name | None:
    """Find the name of a currency that stands before the number that begins at a token.

    Args:
        tokens: The text.
        i: The token.
        any_code: Whether any three capitals are taken for a code, or those of currencies with a noun only.

    >>> name_before(scan("Sri Lankan Rs 500"), 3).codes
    ('LKR',)
    """
    last = i - 1
    if not last or tokens.starts[last] > tokens.ends[last - 1]:
        name = _plain_name(tokens.word[last - 1] if last else "", tokens.word[last])
        if name is not None:
            return name.at(last, i)
    has_code = is_code(tokens, last)
    if not has_code and not _ENDS[tokens.word[last]]:
        return None
    found = _longest_before(tokens, i)
    if found is not None:
        return _widened(tokens, found)
    if has_code and (i < 2 or not _is_joined(tokens, last)):
        return _bare_code(tokens, last, any_code=any_code)
    return None


@lru_cache(maxsize=2048)
def _plain_name(before: str, word: str) -> Name | None:
    """Return the name that a word is before a number, if the word before it cannot belong to it."""
    words = (plain_spelling(word),)
    entry = _entries().get(words)
    if entry is None or entry.is_letter or entry.name.needs_country or not _may_precede(words, entry.name):
        return None
    belongs = before == HYPHEN or len(before) == CODE or plain_spelling(before) in _before_names()
    return None if belongs else entry.name


@cache
def _before_names() -> frozenset[str]:
    """Return the words before the last of a name, and those that end the adjective of a country."""
    return adjectives().last_words.union(*(words[:-1] for words in _entries()))


def is_code(tokens: Tokens, i: int) -> bool:
    """Tell whether a token is three letters in capitals, as the code of a currency is."""
    if len(tokens.word[i]) != CODE or not tokens.raw(i).isupper():
        return False
    return tokens.raw(i) not in words_of("word in capitals") or not in_capitals(tokens, i)  # "$190BN OF BAD DEBT"


@cache
def lowered_codes() -> frozenset[str]:
    """Return the codes that are read in capitals, in small letters."""
    return frozenset(map(str.lower, _every_noun_code()))


def _widened(tokens: Tokens, name: Name) -> Name | None:
    """Take in what stands before a name and belongs to it: the adjective of a country, the letters before a sign."""
    first = name.first
    if tokens.word[first] == _DOLLAR and tokens.word[first - 1][0].isalpha():
        if is_glued(tokens, first):
            return _lettered(tokens, name)
        letters = tokens.raw(first - 1)  # USD $5
        if len(letters) == CODE and letters in shared_names()["dollar"][0] and is_near(tokens, first):
            return name._replace(codes=(letters,), meaning="", first=first - 1)
    if _is_joined(tokens, first):
        return None  # "Q\u20ac5", "hRs 5"
    is_dollar = _is_dollar(tokens, name)
    country = adjectives().before(tokens, first) if is_dollar or name.kind in ("noun", "part") else None
    if country and is_dollar and not (tokens.raw(country[1])[0].isupper() or tokens.clean.islower()):
        return name  # "give us $5"
    code = _of_country(name, country[0]) if country else None
    if country and code and is_near(tokens, first):
        return name._replace(codes=(code,), meaning="", first=country[1], needs_country=False)
    return None if name.needs_country else name


def _is_dollar(tokens: Tokens, name: Name) -> bool:
    return tokens.word[name.first] == _DOLLAR and name.behind == name.first + 1


def _lettered(tokens: Tokens, name: Name) -> Name | None:
    # "USD$ 5", "BRL$ 5"; what other letters stand before a dollar is of no country that the tables know.
    code = tokens.word[name.first - 1].upper()
    if code in _every_noun_code() and not _is_joined(tokens, name.first - 1):
        return name._replace(codes=(code,), meaning="", first=name.first - 1)
    return None


def _is_joined(tokens: Tokens, i: int) -> bool:
    # "USD/INR 83.2" is a rate, and what follows letters is a name.
    return is_glued(tokens, i) and (tokens.word[i - 1][0].isalnum() or tokens.word[i - 1] == "/")


def _with_adjective(tokens: Tokens, i: int) -> Name | None:
    for codes, behind in adjectives().all_at(tokens, i):
        at = behind + (tokens.word[behind] == HYPHEN)
        noun = _longest(tokens, at, adjective=True)
        code = _of_country(noun, codes) if noun and noun.kind in ("noun", "part") and is_near(tokens, at) else None
        if noun and code:
            return noun._replace(codes=(code,), meaning="", first=i, needs_country=False)
    return None


def _of_country(name: Name, codes: frozenset[str]) -> str | None:
    return next((code for code in name.candidates if code in codes), None)


def _bare_code(tokens: Tokens, i: int, *, any_code: bool) -> Name | None:
    code = tokens.raw(i)
    if not code.isascii():
        return None
    return Name((code,), kind="code", first=i, behind=i + 1) if any_code or code in _every_noun_code() else None


def _longest(tokens: Tokens, i: int, *, adjective: bool = False, scaled: bool = False) -> Name | None:
    for (name, is_letter, is_lettered_dollar), behind in _names().all_at(tokens, i):
        if is_letter or (is_lettered_dollar and _is_an_article(tokens, i)):
            continue
        if adjective or not name.needs_country or (scaled and name.meaning):
            return name.at(i, behind)
    return None


def _longest_before(tokens: Tokens, i: int) -> Name | None:
    for (name, is_letter, is_lettered_dollar), first in _names_before().all_before(tokens, i):
        if is_lettered_dollar and _is_an_article(tokens, first):
            continue
        # The R of rand is joined to its number: "R5 million".
        if not is_letter or (tokens.raw(first).isupper() and is_glued(tokens, i)):
            return name.at(first, i)
    return None


def _is_an_article(tokens: Tokens, first: int) -> bool:
    """Tell whether letters stand apart from their sign and are none of it: "A $500 million deal", "give us $5"."""
    if is_glued(tokens, first + 1) or tokens.word[first] == _DOLLAR:
        return False
    letters = tokens.raw(first)
    if letters.isupper():
        return len(letters) == 1 and tokens.word[first + 1] != "."
    return not tokens.clean.islower() or letters in ("a", "s")


# The table ------------------------------------------------------------------------------------------


@cache
def _entries() -> Mapping[Words, _Entry]:
    entries: dict[Words, _Entry] = {}
    for written, name in (*_nouns(), *_signs(), *_codes()):
        words = cut(written)
        is_letter = name.kind == "sign" and len(written) == 1 and written.isascii() and written.isalpha()
        is_lettered_dollar = words[-1:] == (_DOLLAR,) and len(words) > 1
        entries.setdefault(words, _Entry(name, is_letter, is_lettered_dollar))
    return MappingProxyType(entries)


@cache
def _names() -> Phrases[_Entry]:
    return Phrases(_entries())


@cache
def _names_before() -> Phrases[_Entry]:
    """Return the names that may stand before a number."""
    return Phrases({words: entry for words, entry in _entries().items() if _may_precede(words, entry.name)})


def _may_precede(words: Words, name: Name) -> bool:
    return name.kind != "part" and words not in _only_behind()


@cache
def first_words() -> frozenset[str]:
    """Return the words with which a name of a currency may begin, but for codes in capitals."""
    return _names().first_words | adjectives().first_words


@cache
def last_words() -> frozenset[str]:
    """Return the words with which a name before a number may end, but for codes in capitals."""
    return _names_before().last_words


#: What may begin with a word: a name, the adjective of a country.
_NAME, _ADJECTIVE = 1, 2


def _begins(word: str) -> int:
    plain = plain_spelling(word)
    return _NAME * (plain in _names().first_words) | _ADJECTIVE * (plain in adjectives().first_words)


_BEGINS = Anchors(_begins)
_ENDS = Anchors(lambda word: plain_spelling(word) in last_words())


@cache
def dotted_words() -> frozenset[str]:
    """Return the words of names before a number that end with a point: Rs., U.S."""
    return frozenset(words[-2] for words in _entries() if words[-1:] == (".",) and len(words) > 1)


@cache
def _only_behind() -> frozenset[Words]:
    return frozenset(map(cut, only_behind()))


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
        yield f"m{code.lower()}", Name((code,), power=_MILLIONS, kind="code")


@cache
def _every_noun_code() -> frozenset[str]:
    return frozenset(code for noun in nouns() for code in noun.codes)


@cache
def adjectives() -> Phrases[frozenset[str]]:
    """Return the adjectives of countries, each with the currencies of it."""
    of: dict[Words, set[str]] = {}
    for code in _every_noun_code():
        for written in (*adjectives_of(code), *adjectives_of_languages().get(code[:2], ())):
            of.setdefault(cut(written.replace("-", " ")), set()).add(code)
    return Phrases({words: frozenset(codes) for words, codes in of.items()})
