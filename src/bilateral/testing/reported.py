"""What reports say, or leave unsaid: figures, days, counts and countries."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from typing import Any

from hypothesis import strategies as st

from ..records.rules import LARGEST_COUNT
from ..values.figures.figure import Figure
from ..values.money.money import Money
from ..values.quantities.quantity import Quantity
from .country import CODES
from .dates import periods, terms, whens
from .figure import figures_of_money, figures_of_quantity
from .numerals import exact_numbers


@cache
def dates_or_none() -> st.SearchStrategy[Any]:
    """A When, or nothing."""
    return st.none() | whens()


@cache
def periods_or_none() -> st.SearchStrategy[Any]:
    """A Period, or nothing."""
    return st.none() | periods()


@cache
def terms_or_none() -> st.SearchStrategy[Any]:
    """A Term, or nothing."""
    return st.none() | terms()


@cache
def counts() -> st.SearchStrategy[int | None]:
    """Ordinals, or nothing.

    >>> from hypothesis import find
    >>> find(counts(), lambda count: count is not None and count > 19)
    20
    """
    return st.none() | st.sampled_from((1, 20, LARGEST_COUNT)) | st.integers(1, LARGEST_COUNT)


@cache
def countries_or_none() -> st.SearchStrategy[str | None]:
    """The code of a country, or nothing."""
    return st.none() | st.sampled_from(CODES)


@cache
def with_country() -> st.SearchStrategy[Mapping[str, Any]]:
    """The argument `country`, for what names a country or something else.

    >>> from hypothesis import find
    >>> find(with_country(), lambda found: found["country"] == "IN")
    {'country': 'IN'}
    """
    return st.fixed_dictionaries({"country": st.sampled_from(CODES)})


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
    return words.map(Figure.money) | others | figures_of_money(amounts=_amounts()).filter(_may_be_had)


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
    return words.map(Figure.quantity) | figures_of_quantity(numbers=_amounts()).filter(_may_be_had)


def _amounts() -> st.SearchStrategy[Decimal]:
    return exact_numbers().map(Decimal.copy_abs)


def _may_be_had(figure: Figure[Money] | Figure[Quantity]) -> bool:
    return not figure.is_negative
