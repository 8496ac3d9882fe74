"""What the names and signs of currencies mean, and which currency a shared name means to its reader: which rupee."""

from __future__ import annotations

from functools import cache, lru_cache
from types import MappingProxyType
from typing import TypedDict, Unpack, cast

import attrs

from ...errors import UnknownCurrency, WrongType, did_you_mean
from ...language.grammar.currency import code_of, currency_word, takes
from ...language.lexicon.currencies import shared_names
from ..words import exact_text
from .currency_codes import CurrencyCode, currency_code


class Meanings(TypedDict, total=False):
    """What names mean that several currencies share: each the code of the one that is meant.

    The defaults: rupee INR, dollar USD, pound GBP, yen (the sign ¥) JPY, rouble RUB, lira TRY, won KRW, shekel ILS,
    koruna CZK, leu RON, som KGS, taka (in Bengali letters) BDT. The others have none, since no default would be safe:
    where the text does not name the country, its reader must.

    >>> meanings: Meanings = {"rupee": "PKR"}
    """

    rupee: str
    dollar: str
    pound: str
    yen: str
    rouble: str
    riyal: str
    rial: str
    dirham: str
    lira: str
    won: str
    shekel: str
    koruna: str
    leu: str
    som: str
    taka: str
    franc: str
    cfa_franc: str
    krone: str
    crown: str
    peso: str
    dinar: str
    shilling: str
    manat: str
    kwacha: str
    guilder: str
    escudo: str
    bolivar: str
    mark: str


@attrs.frozen
class Meaning:
    """What one shared name may mean.

    Attributes:
        codes: The currencies that are called so.
        default: The one that is meant where nobody says; empty where no default would be safe.
    """

    codes: tuple[str, ...]
    default: str


@cache
def meanings_known() -> MappingProxyType[str, Meaning]:
    """Return what each shared name may mean, by the argument that decides."""
    return MappingProxyType({name: Meaning(codes, default) for name, (codes, default) in shared_names().items()})


_NO_MEANINGS: MappingProxyType[str, str] = MappingProxyType({})


def currency_named(name: str, **meanings: Unpack[Meanings]) -> CurrencyCode:
    """Return the currency that a name or sign means."""
    given = checked_meanings(meanings)
    word = currency_word(name)
    return currency_code(name) if word is None else CurrencyCode(code_of(word, name, given))


def checked_meanings(meanings: Meanings) -> MappingProxyType[str, str]:
    """Check what shared names are said to mean."""
    return meanings_checked(given_meanings(meanings)) if meanings else _NO_MEANINGS


def given_meanings(meanings: Meanings) -> tuple[tuple[str, str], ...]:
    """Return what was said of shared names as a tuple, which a cache can take."""
    given = cast("dict[str, str]", meanings)
    for name, code in given.items():
        if name not in meanings_known():
            accepted = f"one of the names that currencies share ({did_you_mean(name, meanings_known())})"
            raise WrongType("what a name means", came=name, accepted=accepted)
        if not _is_text(code):
            raise WrongType(name, came=code, accepted="the code of a currency as text, e.g. 'INR'")
    return tuple((exact_text(name), exact_text(code)) for name, code in given.items())


@lru_cache(maxsize=256)
def meanings_checked(meanings: tuple[tuple[str, str], ...]) -> MappingProxyType[str, str]:
    """Check what shared names are said to mean, as `given_meanings` returns it."""
    for name, code in meanings:
        if code not in meanings_known()[name].codes:
            raise UnknownCurrency(f"no {name.replace('_', ' ')}", came=code, accepted=takes(name))
    return MappingProxyType(dict(meanings))


def _is_text(value: object) -> bool:
    return isinstance(value, str)
