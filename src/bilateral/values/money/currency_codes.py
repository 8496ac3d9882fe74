"""The codes of currencies by ISO 4217 and Unicode's CLDR, living and withdrawn; their names, signs and small coins."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any, NewType

from ...errors import UnknownCurrency, WrongType
from ...language.lexicon.currencies import printed_signs
from ...language.lexicon.tables import several, table
from ..words import exact_text

CurrencyCode = NewType("CurrencyCode", str)

#: Codes that stand for no money: none, and one for tests.
NO_MONEY = frozenset({"XXX", "XTS"})

#: These need no list of all the world's currencies, which takes a hundredth of a second to load.
_COMMON = frozenset({
    "AED", "AFN", "ARS", "AUD", "BDT", "BRL", "BTN", "BYN", "CAD", "CHF", "CNY", "CZK", "DEM", "DKK", "EGP", "EUR",
    "FRF", "GBP", "HKD", "HUF", "IDR", "ILS", "INR", "IQD", "IRR", "JPY", "KES", "KRW", "KWD", "KZT", "LKR", "MMK",
    "MNT", "MUR", "MVR", "MXN", "MYR", "NGN", "NOK", "NPR", "NZD", "OMR", "PHP", "PKR", "PLN", "QAR", "RUB", "SAR",
    "SEK", "SGD", "SUR", "THB", "TRY", "TWD", "UAH", "USD", "VND", "YUD", "ZAR",
})  # fmt: skip


def currency_code(text: str) -> CurrencyCode:
    """Check that text is the code of a currency, living or withdrawn, by ISO 4217 or the list of Unicode's CLDR."""
    text = exact_text(text)
    if not _is_text(text):
        raise WrongType("a currency", came=text, accepted="the code as text, e.g. 'INR'")
    if text in _COMMON or text in every_code():
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


def _is_text(value: object) -> bool:
    return isinstance(value, str)


@cache
def every_code() -> frozenset[str]:
    """Return the codes of all currencies that are known here, living and withdrawn."""
    from babel.core import get_global

    return frozenset(get_global("all_currencies")).union(_listed()) - NO_MONEY


_USUAL_DIGITS = 2


def minor_digits(code: str) -> int | None:
    """Return how many digits the minor unit of a currency has behind the point; None where it has no minor unit."""
    return _minor_digits().get(code, _USUAL_DIGITS)


def minor_unit(code: str) -> str | None:
    """Return what the minor unit of a currency is called, in the singular; None where that is not known here."""
    return _minor_names().get(code)


@cache
def _minor_digits() -> Mapping[str, int | None]:
    lines = [(line["currencies"], line["digits"]) for line in table("minor_digits")]
    return MappingProxyType(
        {code: None if digits == "none" else int(digits) for codes, digits in lines for code in several(codes)}
    )


@cache
def _minor_names() -> Mapping[str, str]:
    return MappingProxyType(
        {code: line["name"] for line in table("minor_units") for code in several(line["currencies"])}
    )
