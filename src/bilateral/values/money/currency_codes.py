"""The codes of currencies, living and withdrawn, by ISO 4217 and the list of Unicode's CLDR."""

from __future__ import annotations

import difflib
from functools import cache
from typing import NewType

from ...errors import UnknownCurrency, WrongType
from .currency_signs import SIGNS
from .currency_spans import LIVING_NAMES, WITHDRAWN_NAMES

CurrencyCode = NewType("CurrencyCode", str)

#: Codes that stand for no money: none, and one for tests.
NO_MONEY = frozenset({"XXX", "XTS"})

#: These need no list of all the world's currencies, which takes a hundredth of a second to load.
_COMMON = frozenset(SIGNS) | {
    "AED", "AFN", "ARS", "BTN", "BYN", "CHF", "CNY", "CZK", "DEM", "DKK", "EGP", "FRF", "HUF", "IDR", "IQD", "IRR",
    "JPY", "KES", "KWD", "LKR", "MMK", "MUR", "MVR", "MXN", "MYR", "NOK", "NPR", "OMR", "PKR", "PLN", "QAR", "SAR",
    "SEK", "SUR", "YUD", "ZAR",
}  # fmt: skip


def currency_code(text: str) -> CurrencyCode:
    """Check that text is the code of a currency, living or withdrawn, by ISO 4217 or the list of Unicode's CLDR.

    Raises:
        UnknownCurrency: It is not; the nearest codes are named.
        WrongType: It is no text.

    >>> currency_code("INR"), currency_code("SUR")
    ('INR', 'SUR')
    """
    if type(text) is str and (text in _COMMON or text in _every_code()):
        return CurrencyCode(text)
    if not _is_text(text):
        raise WrongType("a currency", came=text, accepted="the code as text, e.g. 'INR'")
    near = difflib.get_close_matches(str(text)[:9].upper(), _every_code(), n=3)
    hint = f" (did you mean {' or '.join(near)}?)" if near else ""
    accepted = f"write an ISO 4217 code, e.g. 'INR' or 'USD'{hint}, or have Money.parse read words such as 'Rs'"
    raise UnknownCurrency("no currency", came=text, accepted=accepted)


def _is_text(value: object) -> bool:
    return isinstance(value, str)


@cache
def _every_code() -> frozenset[str]:
    from babel.core import get_global

    return frozenset(get_global("all_currencies")).union(WITHDRAWN_NAMES, LIVING_NAMES) - NO_MONEY
