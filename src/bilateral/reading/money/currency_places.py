"""Currencies that stand before a number: where they begin."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from types import MappingProxyType

from ...language.lexicon.currencies import (
    adjectives,
    adjectives_of,
    adjectives_of_languages,
    nouns,
    other_signs,
    printed_signs,
    shared_signs,
)
from ...values.money.currency_words import currency_before, currency_word, names_before
from ...values.numbers.patterns import BLANK, END, FLAGS, START, any_of, spelling
from .doubtful_currencies import codes_in_prose

#: No currency before a number is longer: "United Arab Emirates dirhams".
LONGEST_CURRENCY = 40

_BLANKS = " \t\n\r\xa0\u2009\u202f"


def currency_start(text: str, start: int) -> int | None:
    """Find where a currency begins that stands before a number; None if there is none.

    Args:
        text: The text.
        start: Where the number begins.

    >>> currency_start("about US$ 5", 10), currency_start("about 5", 6)
    (6, None)
    """
    # "The Rs-500 crore plan".
    end = start - (text[start - 3 : start].casefold() == "rs-")
    while end and text[end - 1] in _BLANKS and start - end < 3:
        end -= 1
    if not end or (start - end > 1 and "\n\n" in text[end:start]):
        return None
    last = text[end - 1]
    if last in signs():
        begin = _sign_start(text, end)
        # "Z$5" is of a country that the tables do not know.
        return None if text[begin - 1 : begin].isalnum() and begin else _with_minus(text, begin)
    # A vowel sign is no letter to Python.
    return _name_start(text, end) if last.isalpha() or last == "." or not (last.isascii() or last.isspace()) else None


def _with_minus(text: str, start: int) -> int:
    # At the beginning of a line it would be a bullet.
    return start - 1 if text[start - 1 : start] in _MINUSES and text[start - 2 : start - 1] in _BEFORE_MINUS else start


_MINUSES, _BEFORE_MINUS = frozenset("-−"), frozenset(" (\xa0")


def _sign_start(text: str, end: int) -> int:
    begin = end - 1
    if text[begin] == "$" and (land := _land_start(text, begin)) is not None:
        return land
    prefix = _prefix()(text, max(0, begin - 6), begin)
    # "give us $5": only in capitals are these the initials of a country.
    if prefix is None or currency_word(f"{prefix[0]}{text[begin]}") is None:
        return begin
    is_joined = prefix[0][-1] != " " or prefix[0].isupper() or (text.islower() and prefix[0] not in ("a ", "s "))
    return prefix.start() if is_joined else begin


def _land_start(text: str, sign: int) -> int | None:
    """Find where the word begins that says whose dollars a sign means: "Australian $5m", "worth Singapore $5m".

    A place's own name says it only where an amount is sure to follow: one may also spend "in Singapore $5m", or
    cost "Hong Kong $5m".
    """
    if text[sign - 1 : sign] not in _JOINING or not text[sign - 2 : sign - 1].isalpha():
        return None
    found = _adjective_before()(text, max(0, sign - LONGEST_CURRENCY), sign)
    if found is None or not found[1][0].isupper():
        return None
    is_place = spelling(found[1]) in _PLACES
    return None if is_place and not _amount_before()(text, max(0, found.start() - 16), found.start()) else found.start()


_JOINING = frozenset((" ", "\xa0", "-"))

#: Names of countries and cities that stand before their dollars unchanged.
_PLACES = frozenset({
    "singapore", "hong kong", "brunei", "bermuda", "barbados", "fiji", "belize", "taiwan", "new zealand", "bahamas",
    "guyana", "jamaica", "namibia", "zimbabwe", "suriname", "cayman", "cayman islands", "solomon islands",
    "trinidad & tobago", "trinidad and tobago",
})  # fmt: skip


#: Of these an amount follows "of"; not of "the ruler of Brunei".
_SUMS = ("sum", "total", "fund", "loan", "grant", "investment", "cost", "price", "value", "fine", "credit", "order")


@cache
def _adjective_before() -> Callable[[str, int, int], re.Match[str] | None]:
    words = [word for word, code in _dollars().items() if code != "USD"]
    return re.compile(rf"{START}({any_of(words)})[ \xa0-]\Z", FLAGS).search


@cache
def _amount_before() -> Callable[[str, int, int], re.Match[str] | None]:
    words = [
        "worth", "about", "around", "nearly", "almost", "over", "than", "approximately", "roughly", "some", "a", "the",
        "costs", "up to", "only", "another", "additional", "extra",
    ]  # fmt: skip
    return re.compile(rf"(?:{START}(?:{any_of(words)}|{any_of(_SUMS)}{BLANK}of){BLANK}|\()\Z", FLAGS).search


@cache
def _prefix() -> Callable[[str, int, int], re.Match[str] | None]:
    return re.compile(rf"{START}(?:U\.S\.|[a-z]{{1,4}}) ?\Z", FLAGS).search


def _name_start(text: str, end: int) -> int | None:
    before = text[max(0, end - 24) : end]
    word = before[before.rfind(" ") + 1 :]
    if not word.isalpha():
        word = _OPENING.split(word)[-1]
    if word.casefold() not in _last_words_before() and word not in codes():
        return None
    *rest, token = before.rsplit(None, 1)
    if token.endswith(f"/{word}") and word in codes():
        return None  # "USD/INR 83.2"
    # Most stand alone; "Sri Lankan Rs 500" is looked for where such a word precedes.
    if rest and rest[0].rpartition(" ")[2].casefold().lstrip("(") in words_of_countries():
        match = _before()(text, max(0, end - LONGEST_CURRENCY), end)
        if match:
            return match.start()
    return end - len(word)


_OPENING = re.compile(r"[\s(\[{<\"'“‘«—–\-/,;:=+~≈>*•|]")


@cache
def _before() -> Callable[[str, int, int], re.Match[str] | None]:
    return re.compile(rf"{START}{currency_before(codes=codes_in_prose())}\Z", FLAGS).search


@cache
def signs() -> frozenset[str]:
    """Return the characters that are currency signs, or end one.

    >>> "$" in signs(), "s" in signs()
    (True, False)
    """
    others = (sign for written in other_signs().values() for sign in written)
    every = (*printed_signs().values(), *shared_signs(), *others)
    return frozenset(sign[-1] for sign in every if not (sign[-1].isalpha() or sign[-1] == "."))


@cache
def codes() -> frozenset[str]:
    """Return the bare codes that are looked for in prose.

    >>> "USD" in codes(), "BJP" in codes()
    (True, False)
    """
    return frozenset(code for noun in nouns() for code in noun.codes)


@cache
def _last_words_before() -> frozenset[str]:
    return frozenset(name.rpartition(" ")[2] for name in names_before())


def dollar_behind(text: str, start: int, end: int) -> tuple[int, str] | None:
    """Find the word behind an amount that says whose dollars they are: "$20 million Canadian".

    Args:
        text: The text.
        start: Where the amount begins.
        end: Where it ends.

    Returns:
        Where the word ends, and the code of the currency; None if there is none, or if it goes with what follows, as
        in "a $20 million Canadian mine".

    >>> dollar_behind("worth $20 million Canadian.", 6, 17)
    (26, 'CAD')
    """
    if text[start] != "$" or not text[end + 1 : end + 2].isupper():
        return None
    match = _adjective_behind()(text, end)
    return (match.end(1), _dollars()[spelling(match[1])]) if match else None


@cache
def _adjective_behind() -> Callable[[str, int], re.Match[str] | None]:
    # What follows is no noun, to which the adjective would belong.
    follows = "in|for|on|to|at|a|an|and|or|from|of|per|by|last|worth"
    return re.compile(rf" ({any_of(_dollars())})(?=\s{{0,3}}(?:[.,;:!?()'’”]|\Z)|\s(?:{follows}){END})", FLAGS).match


@cache
def _dollars() -> MappingProxyType[str, str]:
    codes = next(noun.codes for noun in nouns() if "dollar" in noun.words)
    return MappingProxyType({word: code for code in reversed(codes) for word in adjectives_of(code)})


@cache
def words_of_countries() -> frozenset[str]:
    """Return the words that stand before the noun of a currency, as the adjective of its country.

    >>> "lankan" in words_of_countries()
    True
    """
    written = (*adjectives().values(), *adjectives_of_languages().values())
    parts = frozenset(part for words in written for word in words for part in word.split())
    return parts | {"cfa", "new", "convertible", "special"}
