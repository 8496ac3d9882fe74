"""Figures of every qualifier, rounded to any figure, ends open or not; and numbers of things and measures."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from functools import cache
from typing import TypeVar

from babel.core import get_global
from hypothesis import reject
from hypothesis import strategies as st

from ..errors import InvalidUnit, InvalidValue
from ..language.lexicon.currencies import nouns, printed_signs
from ..language.lexicon.units import measures
from ..values.figures.figure import Figure
from ..values.figures.qualifier import Qualifier
from ..values.money.currency import Currency, CurrencySpan, currency_spans
from ..values.money.currency_codes import NO_MONEY
from ..values.money.money import Money
from ..values.money.rates import FixedRates, Rate
from ..values.quantities.quantity import Quantity
from ..values.quantities.units import unit_name
from .numerals import exact_numbers, numbers_within

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


UNITS = (
    "rifle", "S-400 system", "aircraft", "person", "fisherman", "battery", "MiG-29", "AK-203 assault rifle", "MoU",
    "rifle AK-203", "piece of artillery", "barrel per day", "tonne of rice", "km per hour", "bus", "glass", "155mm gun",
    "m", "mm", "t", "W", "°C", "tonne", "day", "dose", "Type 26 frigate", "police and military personnel",
)  # fmt: skip

#: Words that are something else than a unit, that inflect oddly, or that end as a plural does.
WORDS_OF_UNITS = (
    "rifle", "rifles", "ins", "men", "series", "ss", "us", "s", "axes", "boxes", "crore", "lakh", "k", "m", "bn", "mm",
    "cr", "five", "a", "an", "or", "and", "to", "of", "per", "more", "or more", "odd", "plus", "exactly", "at least",
    "AK-203", "737-800", "777", "26", "MiG-29s", "day", "year", "km", "barrels", "tons", "sq.", "ft", "UAV's", "people",
    "dollars", "INR", "ı", "İ", "²", "x", "not", "included", "Boeing", "half", "hundred", "hundreds", "b/d", "°C", "+",
    "&",
)  # fmt: skip


def units() -> st.SearchStrategy[str]:
    """Units in their one form: of the trade, measures, and whatever else may pass for one."""
    words = st.sampled_from(WORDS_OF_UNITS) | st.text("abesinxyz-.'9 ", min_size=1, max_size=6)
    phrases = st.lists(words, min_size=1, max_size=4).map(" ".join)
    return st.one_of(st.sampled_from([*UNITS, *measures()]), phrases.filter(is_unit)).map(unit_name)


def is_unit(text: str) -> bool:
    """Whether a text names a unit."""
    try:
        unit_name(text)
    except InvalidUnit:
        return False
    return True


def quantities(
    unit: str | None = None,
    numbers: st.SearchStrategy[Decimal] | None = None,
    *,
    min_value: Decimal | int | str | None = None,
    max_value: Decimal | int | str | None = None,
) -> st.SearchStrategy[Quantity]:
    """Numbers of a unit.

    Args:
        unit: The one unit to use; any if not given.
        numbers: How many; anything within the bounds if not given.
        min_value: The least number, itself included; 10^30 below zero if not given.
        max_value: The greatest number, itself included; 10^30 if not given.

    >>> from hypothesis import find
    >>> find(quantities("rifle", min_value=1), lambda quantity: True)
    Quantity('1', 'rifle')
    """
    of = units() if unit is None else st.just(unit)
    return st.builds(Quantity, numbers_within(numbers, min_value, max_value), of)


B = TypeVar("B", Money, Quantity)


def figures_of_money(
    currency: str | None = None, amounts: st.SearchStrategy[Decimal] | None = None
) -> st.SearchStrategy[Figure[Money]]:
    """Figures of money.

    Args:
        currency: The one currency to use; any if not given.
        amounts: What bounds are made of; anything within the bounds if not given.
    """
    codes = currency_codes() if currency is None else st.just(currency)
    numbers = exact_numbers() if amounts is None else amounts
    return codes.flatmap(lambda code: _figures(numbers, lambda number: Money(number, code)))


def figures_of_quantity(
    unit: str | None = None, numbers: st.SearchStrategy[Decimal] | None = None
) -> st.SearchStrategy[Figure[Quantity]]:
    """Figures of things counted or of a measure.

    Args:
        unit: The one unit to use; any if not given.
        numbers: What bounds are made of; anything within the bounds if not given.
    """
    of = units() if unit is None else st.just(unit)
    found = exact_numbers() if numbers is None else numbers
    return of.flatmap(lambda name: _figures(found, lambda number: Quantity(number, name)))


@st.composite
def _figures(draw: st.DrawFn, numbers: st.SearchStrategy[Decimal], amount: Callable[[Decimal], B]) -> Figure[B]:
    first = amount(draw(numbers))
    qualifier = draw(st.sampled_from(Qualifier))
    figures = draw(st.none() | st.integers(1, 40))
    try:
        if qualifier is Qualifier.BETWEEN:
            included = draw(st.tuples(st.booleans(), st.booleans()))
            low, high = sorted([first, amount(draw(numbers))], key=lambda end: end.magnitude)
            return Figure(low, high, qualifier, *included)
        # Each qualifier is called as what makes a figure with it.
        make: Callable[..., Figure[B]] = getattr(Figure, qualifier.value)
        return make(first, figures) if qualifier in (Qualifier.ABOUT, Qualifier.NEARLY) else make(first)
    except InvalidValue:
        # Equal ends, zero that is rounded, more figures than there are, bounds beyond what can be meant.
        reject()


@cache
def money_figures() -> st.SearchStrategy[Figure[Money]]:
    """Amounts of money as reported, none negative: in words, also such as mean something else here, or in none.

    >>> from hypothesis import find
    >>> find(money_figures(), lambda figure: "crore" in figure.text).text
    'around Rs 5000 crore'
    """
    words = st.sampled_from(
        ("around Rs 5000 crore", "Rs 5,000-5,500 crore", "up to $2bn", "more than €3 million", "$5.40 billion",
         "nearly Rs 600 crore", "at least 70 million roubles", "Rs 5000", "under £1m")
    )  # fmt: skip
    others = st.builds(Figure.money, st.sampled_from(("Rs 5000", "Rs 2 lakh")), rupee=st.just("PKR"))
    others |= figures_of_money(amounts=exact_numbers().map(Decimal.copy_abs))
    return words.map(Figure.money) | others.filter(lambda figure: not figure.is_negative)


@cache
def quantity_figures() -> st.SearchStrategy[Figure[Quantity]]:
    """Numbers of things as reported, none negative: in words, or in none.

    >>> from hypothesis import find
    >>> find(quantity_figures(), lambda figure: figure.text != "").text
    '6,01,427 rifles'
    """
    words = st.sampled_from(
        ("6,01,427 rifles", "more than 500,000 rifles", "over six lakh rifles", "one squadron", "up to 10 documents",
         "five S-400 systems", "5-6 lakh rifles", "about 2.50 million barrels per day")
    )  # fmt: skip
    others = figures_of_quantity(numbers=exact_numbers().map(Decimal.copy_abs))
    return words.map(Figure.quantity) | others.filter(lambda figure: not figure.is_negative)
