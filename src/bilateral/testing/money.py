"""Amounts of money in living and withdrawn currencies, good at the edges of what an amount may be."""

from __future__ import annotations

from decimal import Decimal

from babel.core import get_global
from hypothesis import strategies as st

from ..values.currency import NAMES, SIGNS
from ..values.money import Money
from .numerals import exact_numbers, small_numbers

#: Every code there is; those with signs and names of their own, which have more ways to go wrong, come first.
CODES = tuple(dict.fromkeys([*SIGNS, *NAMES, *sorted(set(get_global("all_currencies")) - {"XXX", "XTS"})]))


def currency_codes() -> st.SearchStrategy[str]:
    """Codes of currencies, mostly of those that have a sign."""
    return st.sampled_from(tuple(SIGNS)) | st.sampled_from(CODES)


def moneys(currency: str | None = None, amounts: st.SearchStrategy[Decimal] | None = None) -> st.SearchStrategy[Money]:
    """Amounts of money.

    Args:
        currency: The one currency to use; any if not given.
        amounts: How much; anything within the bounds if not given.
    """
    codes = currency_codes() if currency is None else st.just(currency)
    return st.builds(Money, exact_numbers() if amounts is None else amounts, codes)


def small_moneys(currency: str = "INR") -> st.SearchStrategy[Money]:
    """Amounts of one currency whose sums and products stay within the bounds."""
    return moneys(currency, small_numbers())
