"""Codes of currencies by ISO 4217 and CLDR, their names, signs and coins; and what a shared name means: which rupee."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from functools import cache, lru_cache
from types import MappingProxyType
from typing import Any, NewType, TypedDict, Unpack, cast

import attrs

from ...errors import UnknownCurrency, WrongType, did_you_mean
from ...language.grammar.currency import currency_word
from ...language.grammar.currency_names import code_of, takes
from ...language.lexicon.currencies import printed_signs, shared_names
from ...language.lexicon.tables import several, table
from ..words import exact_text, is_a

#: The code of a currency in ISO 4217, as `INR`; one that is no more has its own, as `SUR`.
CurrencyCode = NewType("CurrencyCode", str)

#: Codes that stand for no money: none, and one for tests.
NO_MONEY = frozenset({"XXX", "XTS"})

#: These need no list of all the world's currencies, which takes a hundredth of a second to load.
_COMMON = {code: CurrencyCode(code) for code in (
    "AED", "AFN", "ARS", "AUD", "BDT", "BRL", "BTN", "BYN", "CAD", "CHF", "CNY", "CZK", "DEM", "DKK", "EGP", "EUR",
    "FRF", "GBP", "HKD", "HUF", "IDR", "ILS", "INR", "IQD", "IRR", "JPY", "KES", "KRW", "KWD", "KZT", "LKR", "MMK",
    "MNT", "MUR", "MVR", "MXN", "MYR", "NGN", "NOK", "NPR", "NZD", "OMR", "PHP", "PKR", "PLN", "QAR", "RUB", "SAR",
    "SEK", "SGD", "SUR", "THB", "TRY", "TWD", "UAH", "USD", "VND", "YUD", "ZAR",
)}  # fmt: skip


def currency_code(text: str) -> CurrencyCode:
    """Check that text is the code of a currency, living or withdrawn, by ISO 4217 or the list of Unicode's CLDR."""
    text = exact_text(text)
    if not is_a(str, text):
        raise WrongType("a currency", came=text, accepted="the code as text, e.g. 'INR'")
    if (code := _COMMON.get(text)) is not None:
        return code
    if text in every_code():
        return CurrencyCode(text)
    near = nearest_codes(text)
    hint = f" (did you mean {' or '.join(map(repr, near))}?)" if near else ""
    accepted = f"write an ISO 4217 code, e.g. 'INR' or 'USD'{hint}, or have Money.parse read words such as 'Rs'"
    raise UnknownCurrency("no currency", came=text, accepted=accepted)


def nearest_codes(text: str) -> list[str]:
    """List the codes that may be meant by one that is misspelt."""
    wanted = text[:9].upper()
    swapped = [code for code in every_code() if sorted(code) == sorted(wanted)]
    return sorted(swapped or difflib.get_close_matches(wanted, every_code(), n=3))


@cache
def english_name(code: str) -> str:
    """Return the English name of a code: CLDR's, else that of ISO 4217; the code where neither has one."""
    if code in _listed() and (name := _listed()[code]["name"]):
        return name
    from babel import Locale

    names: Any = Locale("en").currencies  # babel says little about their types
    return str(names.get(code, code))


@cache
def numeric_code(code: str) -> str | None:
    """Return the three digits of ISO 4217 for a code; None where they are not known here."""
    import pycountry

    every: Any = pycountry.currencies  # it says little about their types
    living = every.get(alpha_3=code)
    if living:
        return str(living.numeric)
    return _listed()[code]["digits"] or None if code in _listed() else None


def is_withdrawn_code(code: str) -> bool:
    """Whether ISO 4217 has a code in list three, of historic denominations, as far as its lines stand here."""
    return code in _listed() and _listed()[code]["state"] == "withdrawn"


def currency_sign(code: str) -> str:
    """Return what is printed before an amount: a sign that means no other currency, or the code and a blank."""
    return printed_signs().get(code) or f"{code} "


@cache
def _listed() -> Mapping[str, Mapping[str, str]]:
    return MappingProxyType({line["code"]: line for line in table("currency_codes")})


@cache
def every_code() -> frozenset[str]:
    """Return the codes of all currencies that are known here, living and withdrawn."""
    from babel.core import get_global

    return frozenset(get_global("all_currencies")).union(_listed()) - NO_MONEY


_USUAL_DIGITS = 2


def minor_digits(code: str) -> int | None:
    """Return how many digits the minor unit of a currency has behind the point; None where it has no minor unit."""
    return _minor_digits().get(code, _USUAL_DIGITS)


@cache
def _minor_digits() -> Mapping[str, int | None]:
    lines = [(line["currencies"], line["digits"]) for line in table("minor_digits")]
    return MappingProxyType(
        {code: None if digits == "none" else int(digits) for codes, digits in lines for code in several(codes)}
    )


@cache
def minor_units() -> Mapping[str, str]:
    """Return what the minor unit of a currency is called, in the singular, by its code, where that is known here."""
    return MappingProxyType(
        {code: line["name"] for line in table("minor_units") for code in several(line["currencies"])}
    )


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
        if not is_a(str, code):
            raise WrongType(name, came=code, accepted="the code of a currency as text, e.g. 'INR'")
    return tuple((exact_text(name), exact_text(code)) for name, code in given.items())


@lru_cache(maxsize=256)
def meanings_checked(meanings: tuple[tuple[str, str], ...]) -> MappingProxyType[str, str]:
    """Check what shared names are said to mean, as `given_meanings` returns it."""
    for name, code in meanings:
        if code not in meanings_known()[name].codes:
            raise UnknownCurrency(f"no {name.replace('_', ' ')}", came=code, accepted=takes(name))
    return MappingProxyType(dict(meanings))
