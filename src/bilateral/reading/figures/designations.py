"""Names that hold digits behind letters: S-400, Su-30MKI, COVID-19, G20; but neither Rs5000 nor FY22 nor by-2030."""

from __future__ import annotations

from ...language.grammar.calendar_words import month_of
from ...language.grammar.currency import is_currency
from ...language.grammar.currency_names import lowered_codes
from ...language.grammar.digits import is_glued
from ...language.lexicon.context import words_of
from ...language.scanner import Tokens
from .digits_first import is_scaled

#: Letters of quarters and halves of years, and what may follow: Q3, H1FY22.
_PARTS_OF_YEAR, _YEARS = frozenset("qh"), frozenset({"fy", "cy"})
#: "c1985" is about a year.
_YEAR_DIGITS = 4
#: One letter that stands for rand, naira, kwacha or kina: "R8.6bn", "N45m", "K500,000".
_MONEY, _SCALES = frozenset("rnk"), frozenset({"m", "mn", "bn", "tn"})
#: A word that a point joins to digits is a shortened one; behind a longer one a sentence ended: "in Delhi.12 men".
_LONGEST_SHORT = 4


def is_designation(tokens: Tokens, first: int, i: int) -> bool:
    """Tell whether a word that begins with letters, and has digits from a token on, names something.

    >>> from bilateral.language.scanner import scan
    >>> [is_designation(scan(text), 0, i) for text, i in (("S-400", 2), ("Rs5000", 1), ("FY22", 1), ("by-2030", 2))]
    [True, False, False, False]
    """
    letters = [word for word in tokens.words[first:i] if word[0].isalpha()]
    last, prefix = letters[-1], tokens.said(first, i)
    if "," in tokens.word[i] or not prefix[0].isascii() or _is_amount(tokens, first, i) or _is_dated(tokens, first, i):
        return False
    if tokens.word[i - 1] == "." and len(last) > _LONGEST_SHORT:
        return False
    if any(map(_is_joined, letters)) or _is_currency(last) or _is_currency(prefix):
        return False
    return not prefix.islower() or last in words_of("small name")


def _is_joined(word: str) -> bool:
    return word in words_of("dated") or word in words_of("joined to a number") or month_of(word) is not None


def _is_currency(word: str) -> bool:
    # One letter is none before a number: pence have their p behind, and a P-75 is a submarine.
    return len(word) > 1 and is_currency(word)


def _is_amount(tokens: Tokens, first: int, i: int) -> bool:
    """Tell whether letters stand for a currency: "$US5m", "R5 million", "K17.5m", "KES5m"."""
    if tokens.word[first - 1] == "$" and is_glued(tokens, first):
        return True
    letters, is_code = tokens.word[first], tokens.word[first] in lowered_codes()
    if i > first + 1 or not (is_code or len(letters) == 1) or not tokens.raw(first).isupper():
        return False
    if is_glued(tokens, i + 1):
        return tokens.word[i + 1] in _SCALES and (is_code or letters in _MONEY)
    return is_scaled(tokens, i + 1)


def _is_dated(tokens: Tokens, first: int, i: int) -> bool:
    """Tell whether letters begin a part of a year: Q3, H1FY22, c1985."""
    letters, digits = tokens.word[first], tokens.word[i]
    following = tokens.word[i + 1] if is_glued(tokens, i + 1) else ""
    if letters == "c":
        return len(digits) == _YEAR_DIGITS
    is_part = letters in _PARTS_OF_YEAR and i == first + 1 and digits in "1234"
    return is_part and (not following[:1].isalnum() or following in _YEARS)
