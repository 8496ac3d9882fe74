"""Amounts of money in living and withdrawn currencies, good at the edges of what an amount may be."""

from __future__ import annotations

from decimal import Decimal

from babel.core import get_global
from hypothesis import strategies as st

from ..language.lexicon.currencies import nouns, printed_signs
from ..values.money.currency import Currency, CurrencySpan, currency_spans
from ..values.money.currency_codes import NO_MONEY
from ..values.money.money import Money
from ..values.money.rates import FixedRates, Rate
from .numerals import numbers_within

#: Every code there is; those with signs and names of their own, which have more ways to go wrong, come first.
CODES: tuple[str, ...] = tuple(
    dict.fromkeys(
        [*printed_signs(), *(noun.codes[0] for noun in nouns()), *sorted(set(get_global("all_currencies")) - NO_MONEY)]
    )
)


def currency_codes() -> st.SearchStrategy[str]:
    """Codes of currencies, mostly of those that have a sign."""
    return st.sampled_from(tuple(printed_signs())) | st.sampled_from(CODES)


def currencies() -> st.SearchStrategy[Currency]:
    """Currencies, living and withdrawn."""
    return st.builds(Currency, currency_codes())


def moneys(
    currency: str | None = None,
    amounts: st.SearchStrategy[Decimal] | None = None,
    *,
    min_value: Decimal | int | str | None = None,
    max_value: Decimal | int | str | None = None,
) -> st.SearchStrategy[Money]:
    """Amounts of money.

    Args:
        currency: The one currency to use; any if not given.
        amounts: How much; anything within the bounds if not given.
        min_value: The least amount, itself included; 10^30 below zero if not given.
        max_value: The greatest amount, itself included; 10^30 if not given.

    >>> from hypothesis import find
    >>> find(moneys("INR", min_value=5, max_value="7.5"), lambda money: True)
    Money('5', 'INR')
    """
    codes = currency_codes() if currency is None else st.just(currency)
    return st.builds(Money, numbers_within(amounts, min_value, max_value), codes)


def rates(base: str | None = None, quote: str | None = None) -> st.SearchStrategy[Rate]:
    """Rates of exchange, between two currencies or the two given.

    Args:
        base: The code of the currency that is priced; any if not given.
        quote: The code of the currency in which it is priced; any if not given.
    """
    codes = [currency_codes() if code is None else st.just(code) for code in (base, quote)]
    values = st.decimals("0.000001", 1_000_000, places=6)
    return st.builds(Rate, *codes, values, st.dates(), st.sampled_from(("a bank's table", "ECB reference rates")))


def fixed_rates(base: str | None = None, quote: str | None = None) -> st.SearchStrategy[FixedRates]:
    """Tables of rates, from none at all to a few.

    Args:
        base: The code of the currency that is priced; any if not given.
        quote: The code of the currency in which it is priced; any if not given.
    """
    few = st.lists(rates(base, quote), max_size=5, unique_by=lambda rate: (rate.base, rate.quote, rate.day))
    return st.builds(FixedRates, few)


def spans_of_currencies() -> st.SearchStrategy[CurrencySpan]:
    """Spans in which a currency was in use somewhere.

    >>> from hypothesis import find
    >>> find(spans_of_currencies(), lambda span: span.is_tender).territory.isupper()
    True
    """
    used = currency_codes().filter(lambda code: bool(currency_spans(code)))
    return used.flatmap(lambda code: st.sampled_from(currency_spans(code)))
