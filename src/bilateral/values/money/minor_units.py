"""The small coins of currencies: how many digits stand behind the point, and what the hundredth part is called."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from ...language.lexicon.tables import several, table

_USUAL_DIGITS = 2


def minor_digits(code: str) -> int | None:
    """Return how many digits the minor unit of a currency has behind the point; None where it has no minor unit.

    >>> minor_digits("INR"), minor_digits("JPY"), minor_digits("KWD"), minor_digits("XAU")
    (2, 0, 3, None)
    """
    return _digits().get(code, _USUAL_DIGITS)


def minor_unit(code: str) -> str | None:
    """Return what the minor unit of a currency is called, in the singular; None where that is not known here.

    >>> minor_unit("INR"), minor_unit("RUB"), minor_unit("JPY")
    ('paisa', 'kopeck', None)
    """
    return _names().get(code)


@cache
def _digits() -> Mapping[str, int | None]:
    lines = [(line["currencies"], line["digits"]) for line in table("minor_digits")]
    return MappingProxyType(
        {code: None if digits == "none" else int(digits) for codes, digits in lines for code in several(codes)}
    )


@cache
def _names() -> Mapping[str, str]:
    return MappingProxyType(
        {code: line["name"] for line in table("minor_units") for code in several(line["currencies"])}
    )
