"""Every way to write a currency: looked up, and as the patterns that find it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from types import MappingProxyType

import attrs

from ...language.lexicon.currencies import (
    Noun,
    adjectives_of,
    adjectives_of_languages,
    minor_nouns,
    nouns,
    nouns_of_languages,
    only_behind,
    other_signs,
    printed_signs,
    shared_signs,
    small_codes,
)
from ...language.scripts import VOWEL_SIGNS, plain_spelling
from ..numbers.patterns import BETWEEN_WORDS, END, any_of, spelling

#: Any three capitals, of which `currency_code` says whether they are a currency.
ANY_CODE = "(?-i:[A-Z]{3})"

# To Python a vowel sign is no letter, and so no part of a word.
_NO_MORE = rf"(?:{END}(?![{VOWEL_SIGNS}]))"

# Letters with a nukta, which Unicode has as one sign too, but takes apart in all of its normal forms.
_WITH_NUKTA = MappingProxyType(
    {unicodedata.normalize("NFC", letter): letter for letter in "\u095b\u095c\u095d\u095e\u09dc\u09dd\u09df\u0a5b"}
)

#: An M before a code stands for millions: "30 MUSD".
_MILLIONS = 6


@attrs.frozen
class CurrencyWord:
    """What a word for money stands for.

    Attributes:
        codes: The currencies that it may stand for; the first is meant unless an argument decides.
        meaning: The argument that decides; empty where none does.
        power: The power of ten of what it counts: -2 for paise, 6 for MUSD.

    >>> currency_word("cents"), currency_word("Pakistani rupees").codes
    (CurrencyWord(codes=('USD', ...
    """

    codes: tuple[str, ...]
    meaning: str = ""
    power: int = 0


@lru_cache(maxsize=1024)
def currency_word(text: str) -> CurrencyWord | None:
    """Look up how a currency is written; of bare codes, only the usual ones stand here.

    >>> currency_word("Nepalese rupees").codes, currency_word("rifles")
    (('NPR',), None)
    """
    key = _key(text)
    return _alone_by_key().get(key) or _of_a_country(key)


def is_currency(text: str) -> bool:
    """Whether a word stands for money, as a name of a currency or one of the usual codes.

    >>> is_currency("rupees"), is_currency("INR"), is_currency("rifles")
    (True, True, False)
    """
    return currency_word(text) is not None


@cache
def currency_before(*, codes: str = ANY_CODE) -> str:
    """Write the pattern of a currency that stands before its number: "Rs", "US$", "INR".

    Args:
        codes: The pattern of a bare code; in running prose three capitals are mostly none.

    >>> import re
    >>> from bilateral.values.numbers.patterns import FLAGS
    >>> re.match(currency_before(), "US$25,000", FLAGS)[0], re.match(currency_before(), "won 5", FLAGS)
    ('US$', None)
    """
    names = _alone().keys() & names_before()
    words = {name for name in names if name[0].isalpha() and not name.endswith("$")}
    nouns = _nouns().keys() & names_before()
    # A letter right behind a word would be the rest of another word; a digit would not be: "Rs5000". And "Rs." goes
    # before "Rs", or "Rs.5" would be half a rupee.
    spelled = rf"{_adjective()}{_any_form(nouns)}|{_any_form(words)}|{codes}"
    return rf"(?:{_any_form(names - words)}|(?:{spelled})(?![^\W\d_]|[{VOWEL_SIGNS}]))"


@cache
def names_before() -> frozenset[str]:
    """Return the names, in the spelling of the tables, that may stand before a number, but for bare codes.

    >>> "rs." in names_before(), "won" in names_before()
    (True, False)
    """
    return frozenset((_alone().keys() | _nouns().keys()) - _minor_words() - only_behind())


@cache
def names_behind() -> frozenset[str]:
    """Return the names, in the spelling of the tables, that may stand behind a number, but for bare codes.

    >>> "won" in names_behind(), "paise" in names_behind()
    (True, True)
    """
    return frozenset(_alone().keys() | _nouns().keys())


@cache
def currency_behind(*, codes: str = ANY_CODE) -> str:
    """Write the pattern of a currency that stands behind its number: "rupees", "dollars", "INR".

    Args:
        codes: The pattern of a bare code; in running prose three capitals are mostly none.

    >>> import re
    >>> from bilateral.values.numbers.patterns import FLAGS
    >>> re.match(currency_behind(), "rupees only", FLAGS)[0]
    'rupees'
    """
    nouns, names = _nouns().keys() - _minor_words(), _alone().keys() - _minor_words()
    return rf"(?:{_adjective()}{_any_form(nouns)}{_NO_MORE}|(?:{_any_form(names)}|{codes}){_NO_MORE})"


@cache
def minor_unit_behind() -> str:
    """Write the pattern of a minor unit behind its number: "paise", "US cents".

    >>> import re
    >>> from bilateral.values.numbers.patterns import FLAGS
    >>> re.match(minor_unit_behind(), "paise only", FLAGS)[0]
    'paise'
    """
    return rf"(?:(?:{_adjective()})?{_any_form(_minor_words())}{_NO_MORE})"


def _key(name: str) -> str:
    # What is the same word, however it is typed.
    return plain_spelling(spelling(name))


def _any_form(names: Iterable[str]) -> str:
    # A letter with its mark may be one character or two, and the mark may be left away.
    return any_of(form for name in names for form in _forms(name))


def _forms(name: str) -> Iterator[str]:
    apart = unicodedata.normalize("NFC", name)
    yield from (apart, unicodedata.normalize("NFD", name), plain_spelling(name))
    for pair, letter in _WITH_NUKTA.items():
        if pair in apart:
            yield apart.replace(pair, letter)


@cache
def _adjective() -> str:
    written = {adjective for noun in _nouns().values() for code in noun.codes for adjective in _adjectives(code)}
    return rf"{_any_form(written)}{BETWEEN_WORDS}"


@cache
def _adjectives(code: str) -> frozenset[str]:
    written = (*adjectives_of(code), *adjectives_of_languages().get(code[:2], ()))
    return frozenset(spelling(adjective) for adjective in written)


@cache
def _adjective_keys(code: str) -> frozenset[str]:
    return frozenset(map(_key, _adjectives(code)))


def _of_a_country(key: str) -> CurrencyWord | None:
    for at in (place for place, letter in enumerate(key) if letter == " "):
        noun = _nouns_by_key().get(key[at + 1 :])
        codes = [code for code in noun.codes if key[:at] in _adjective_keys(code)] if noun else []
        if noun and codes:
            return CurrencyWord((codes[0],), power=noun.power)
    return None


@cache
def _nouns() -> MappingProxyType[str, Noun]:
    # "Swiss franc" is read as a noun with its country's adjective, whatever the language.
    words: dict[str, Noun] = {}
    for noun in (*nouns(), *minor_nouns()):
        for word in (*noun.words, *_foreign(noun)):
            words.setdefault(spelling(word), noun)
    return MappingProxyType(words)


@cache
def _nouns_by_key() -> MappingProxyType[str, Noun]:
    return MappingProxyType({_key(word): noun for word, noun in _nouns().items()})


def _foreign(noun: Noun) -> Iterator[str]:
    # A noun of the table of languages is called by its argument, its code or, if it counts a part, its first word.
    names = {noun.words[0]} if noun.power else {noun.meaning or noun.codes[0]}
    for name, written in nouns_of_languages().items():
        if name in names and noun.alone:
            yield from written


@cache
def _minor_words() -> frozenset[str]:
    return frozenset(word for word, noun in _nouns().items() if noun.power)


@cache
def _alone() -> MappingProxyType[str, CurrencyWord]:
    words = {word: CurrencyWord(noun.codes, noun.meaning, noun.power) for word, noun in _nouns().items() if noun.alone}
    for name, word in (*_signs(), *_codes()):
        words.setdefault(spelling(name), word)
    return MappingProxyType(words)


@cache
def _alone_by_key() -> MappingProxyType[str, CurrencyWord]:
    return MappingProxyType({_key(name): word for name, word in _alone().items()})


def _signs() -> Iterator[tuple[str, CurrencyWord]]:
    for code, sign in printed_signs().items():
        yield from _with_blank(sign, CurrencyWord((code,)))
    for code, written in other_signs().items():
        for sign in written:
            yield from _with_blank(sign, CurrencyWord((code,)))
    for sign, meaning in shared_signs().items():
        yield sign, CurrencyWord((), meaning)


def _codes() -> Iterator[tuple[str, CurrencyWord]]:
    for code in small_codes():
        yield code, CurrencyWord((code,))
        yield f"M{code}", CurrencyWord((code,), power=_MILLIONS)
    for code in (*_nouns()["dollar"].codes, *_nouns()["peso"].codes):
        yield from _with_blank(f"{code}$", CurrencyWord((code,)))
    # "Australian $5m"; of two dollars of one country the living one comes first and stands.
    for code in _nouns()["dollar"].codes:
        for adjective in adjectives_of(code):
            yield f"{adjective} $", CurrencyWord((code,))


def _with_blank(sign: str, word: CurrencyWord) -> Iterator[tuple[str, CurrencyWord]]:
    yield sign, word
    # "US$" is also written "US $".
    if len(sign) > 1 and sign.endswith("$"):
        yield f"{sign[:-1]} $", word
