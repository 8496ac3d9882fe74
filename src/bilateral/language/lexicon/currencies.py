"""The words for money as data: nouns and nicknames, the adjectives of countries, signs and abbreviations."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from types import MappingProxyType

import attrs

from .tables import several, table

_ENGLISH = "en"


@attrs.frozen
class Noun:
    """One noun that stands for money.

    Attributes:
        words: How it is written, in small letters; "-" is written as a blank.
        codes: The currencies that are called so; an adjective picks the first whose country it is.
        meaning: The argument that says which is meant where no adjective does; empty where the first is.
        default: What the argument is where it is not given; empty where no default would be safe.
        alone: Whether it means money without an adjective, as "marks" and "crowns" mostly do not.
        power: The power of ten of what it counts: -2 for cents.

    >>> next(noun for noun in nouns() if noun.meaning == "rupee").codes[:3]
    ('INR', 'PKR', 'LKR')
    """

    words: tuple[str, ...]
    codes: tuple[str, ...]
    meaning: str = ""
    default: str = ""
    alone: bool = True
    power: int = 0


@cache
def nouns() -> tuple[Noun, ...]:
    """Return the nouns of whole currencies, the shared ones first.

    >>> [noun.codes for noun in nouns() if "ngultrum" in noun.words]
    [('BTN',)]
    """
    return tuple(noun for noun in _every_noun() if not noun.power)


@cache
def minor_nouns() -> tuple[Noun, ...]:
    """Return the nouns of parts of a currency.

    Each has the argument that says whose it is: cents are those of the dollar that is meant. Those that follow no
    argument need their currency.

    >>> minor_nouns()[0].words, minor_nouns()[0].power
    (('paisa', 'paise', 'paisas'), -2)
    """
    return tuple(noun for noun in _every_noun() if noun.power)


@cache
def _every_noun() -> tuple[Noun, ...]:
    found, shared = list[Noun](), dict[str, tuple[str, ...]]()
    for line in table("currency_nouns"):
        meaning = line["meaning"]
        # A nickname of a shared noun need not name all of its currencies again.
        codes = several(line["currencies"]) or shared[meaning]
        shared.setdefault(meaning, codes)
        power = int(line["power"] or 0)
        found.append(Noun(several(line["words"]), codes, meaning, line["default"], not line["needs_country"], power))
    return tuple(found)


@cache
def nouns_of_languages() -> Mapping[str, tuple[str, ...]]:
    """Return the words of other languages, by the noun that they stand for.

    A noun is called by its argument; by the code of its currency, if it has none; and if it counts a part, by its first
    word.

    >>> nouns_of_languages()["KZT"]
    ('тенге',)
    """
    return _joined((line["noun"], line["words"]) for line in table("currency_languages"))


@cache
def only_behind() -> frozenset[str]:
    """Return the words that before a number mean something else: "won 5 medals", "pound 5 positions".

    >>> "won" in only_behind(), "rupees" in only_behind()
    (True, False)
    """
    lines = (*table("currency_nouns"), *table("currency_languages"))
    return frozenset(word for line in lines for word in several(line["only_behind"]))


@cache
def adjectives() -> Mapping[str, tuple[str, ...]]:
    """Return the English adjectives by the country of the currency, or by its code where that begins with no country's.

    >>> adjectives()["NP"], adjectives()["XOF"]
    (('nepalese', 'nepali', 'nepal'), ('west african cfa', 'west african'))
    """
    lines = table("currency_adjectives")
    return _joined((line["country"], line["words"]) for line in lines if line["language"] == _ENGLISH)


@cache
def adjectives_of_languages() -> Mapping[str, tuple[str, ...]]:
    """Return the adjectives of other languages by the country of the currency.

    >>> adjectives_of_languages()["CH"][:2]
    ('स्विस', 'швейцарский')
    """
    lines = table("currency_adjectives")
    return _joined((line["country"], line["words"]) for line in lines if line["language"] != _ENGLISH)


def adjectives_of(code: str) -> tuple[str, ...]:
    """Return the English adjectives of the country whose currency a code is; none if its money needs none.

    >>> adjectives_of("NPR"), adjectives_of("XDR")
    (('nepalese', 'nepali', 'nepal'), ())
    """
    return adjectives().get(code) or adjectives().get(code[:2], ())


@cache
def printed_signs() -> Mapping[str, str]:
    """Return the sign of a currency that means no other, which is read and printed, by its code.

    >>> printed_signs()["USD"], "PKR" in printed_signs()
    ('US$', False)
    """
    printed = (line for line in table("currency_signs") if line["is_printed"])
    return MappingProxyType({line["currencies"]: line["signs"] for line in printed})


@cache
def other_signs() -> Mapping[str, tuple[str, ...]]:
    """Return the other signs, abbreviations and whole names of one currency each, by its code.

    >>> other_signs()["CHF"]
    ('sfr', 'sfr.')
    """
    lines = table("currency_signs")
    return _joined(
        (line["currencies"], line["signs"]) for line in lines if not line["is_printed"] and not line["meaning"]
    )


@cache
def shared_signs() -> Mapping[str, str]:
    """Return the signs that several currencies share, each with the argument that says which is meant.

    >>> shared_signs()["$"]
    'dollar'
    """
    shared = (line for line in table("currency_signs") if line["meaning"])
    return MappingProxyType({sign: line["meaning"] for line in shared for sign in several(line["signs"])})


@cache
def shared_names() -> Mapping[str, tuple[tuple[str, ...], str]]:
    """Return the currencies that share a name, and which of them is meant where nobody says, by the argument that says.

    >>> shared_names()["yen"], shared_names()["kwacha"]
    ((('JPY', 'CNY'), 'JPY'), (('ZMW', 'MWK', 'ZMK'), ''))
    """
    found: dict[str, tuple[tuple[str, ...], str]] = {}
    for noun in nouns():
        if noun.meaning:
            found.setdefault(noun.meaning, (noun.codes, noun.default))
    for line in table("currency_signs"):
        if line["meaning"] and line["currencies"]:
            found.setdefault(line["meaning"], (several(line["currencies"]), line["default"]))
    return MappingProxyType(found)


@cache
def places() -> Mapping[str, str]:
    """Return the cities and other words by which a text tells of a country, each with the code of ISO 3166-1.

    >>> places()["doha"]
    'QA'
    """
    lines = table("currency_places")
    return MappingProxyType({word: line["country"] for line in lines for word in several(line["words"])})


@cache
def small_codes() -> tuple[str, ...]:
    """Return the codes that are written in small letters too, and behind M for millions: "usd 200", "MEUR 5".

    >>> "USD" in small_codes(), "ALL" in small_codes()
    (True, False)
    """
    return tuple(line["code"] for line in table("small_codes"))


def _joined(lines: Iterable[tuple[str, str]]) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for key, words in lines:
        found[key] = (*found.get(key, ()), *several(words))
    return MappingProxyType(found)
