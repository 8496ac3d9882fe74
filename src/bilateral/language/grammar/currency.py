"""Names of currencies over tokens: behind a number or before it, with the adjective of their country."""

from __future__ import annotations

from functools import lru_cache

from ..lexicon.context import words_of
from ..lexicon.currencies import shared_names, small_codes
from ..lexicon.qualifiers import qualifying_words
from ..scanner import Tokens, scan
from ..scripts import plain_spelling
from .capitals import in_capitals
from .currency_names import (
    BEGINS,
    CODE,
    DOLLAR,
    ENDS,
    IS_ADJECTIVE,
    IS_NAME,
    MILLIONS,
    Name,
    adjectives,
    before_names,
    codes_with_a_noun,
    entries,
    first_words,
    may_precede,
    names,
    names_before,
)
from .digits import HYPHEN, is_glued, is_near
from .number_parts import known_word
from .number_sum import Part


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
    begins = BEGINS[tokens.word[i]]
    own = _longest(tokens, i, scaled=scaled) if begins & IS_NAME else None
    of_country = _with_adjective(tokens, i) if begins & IS_ADJECTIVE else None
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
    if not has_code and not ENDS[tokens.word[last]]:
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
    entry = entries().get(words)
    if entry is None or entry.is_letter or entry.name.needs_country or not may_precede(words, entry.name):
        return None
    belongs = before == HYPHEN or len(before) == CODE or plain_spelling(before) in before_names()
    return None if belongs else entry.name


def is_code(tokens: Tokens, i: int) -> bool:
    """Tell whether a token is three letters in capitals, as the code of a currency is."""
    if len(tokens.word[i]) != CODE or not tokens.raw(i).isupper():
        return False
    return tokens.raw(i) not in words_of("word in capitals") or not in_capitals(tokens, i)  # "$190BN OF BAD DEBT"


def _widened(tokens: Tokens, name: Name) -> Name | None:
    """Take in what stands before a name and belongs to it: the adjective of a country, the letters before a sign."""
    first = name.first
    if tokens.word[first] == DOLLAR and tokens.word[first - 1][0].isalpha():
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
    return tokens.word[name.first] == DOLLAR and name.behind == name.first + 1


def _lettered(tokens: Tokens, name: Name) -> Name | None:
    # "USD$ 5", "BRL$ 5"; what other letters stand before a dollar is of no country that the tables know.
    code = tokens.word[name.first - 1].upper()
    if code in codes_with_a_noun() and not _is_joined(tokens, name.first - 1):
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
    return Name((code,), kind="code", first=i, behind=i + 1) if any_code or code in codes_with_a_noun() else None


def _longest(tokens: Tokens, i: int, *, adjective: bool = False, scaled: bool = False) -> Name | None:
    for (name, is_letter, is_lettered_dollar), behind in names().all_at(tokens, i):
        if is_letter or (is_lettered_dollar and _is_an_article(tokens, i)):
            continue
        if adjective or not name.needs_country or (scaled and name.meaning):
            return name.at(i, behind)
    return None


def _longest_before(tokens: Tokens, i: int) -> Name | None:
    for (name, is_letter, is_lettered_dollar), first in names_before().all_before(tokens, i):
        if is_lettered_dollar and _is_an_article(tokens, first):
            continue
        if not is_letter or _is_a_sign(tokens, first, i):
            return name.at(first, i)
    return None


def _is_a_sign(tokens: Tokens, first: int, i: int) -> bool:
    """Tell whether a letter is a sign: joined to its number, or before millions, but not in "Plan R 5 million"."""
    if not tokens.raw(first).isupper():
        return False
    return is_glued(tokens, i) or (has_millions(tokens, i) and not tokens.raw(first - 1)[0].isupper())


def has_millions(tokens: Tokens, i: int) -> bool:
    """Tell whether a word stands behind the digits at a token that makes millions of them, or more.

    >>> [has_millions(scan(text), 0) for text in ("5 million", "5 thousand", "5 tanks")]
    [True, False, False]
    """
    scale = known_word(tokens.word[i + 1]) if tokens.word[i][0].isdecimal() else None
    return scale is not None and scale.part is Part.SCALE and scale.value >= MILLIONS


def _is_an_article(tokens: Tokens, first: int) -> bool:
    """Tell whether letters stand apart from their sign and are none of it: "A $500 million deal", "give us $5"."""
    if is_glued(tokens, first + 1) or tokens.word[first] == DOLLAR:
        return False
    letters = tokens.raw(first)
    if letters.isupper():
        return len(letters) == 1 and tokens.word[first + 1] != "."
    return not tokens.clean.islower() or letters in ("a", "s")
