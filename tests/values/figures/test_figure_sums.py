"""Figures added and multiplied: bounds that hold both."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bilateral import Figure, Money, Quantity
from bilateral.errors import CurrencyMismatch, InvalidDivision, InvalidFigure, UnitMismatch, WrongType
from bilateral.testing import figures_of_money
from strategies.numbers import small_numbers


def rupees(amount: int | str | Decimal) -> Money:
    """Return so many rupees."""
    return Money(amount, "INR")


def rifles(number: int | str) -> Quantity:
    """Return so many rifles."""
    return Quantity(number, "rifle")


def test_a_multiple_keeps_its_bounds_and_is_named_after_them() -> None:
    texts = {
        "Rs 5": "\u20b910",
        "about Rs 5": "between \u20b99 and \u20b911",
        "over Rs 5": "more than \u20b910",
        "up to Rs 5": "at most \u20b910",
        "Rs 5-6": "between \u20b910 and \u20b912",
    }

    assert texts == {text: str(Figure.money(text) * 2) for text in texts}
    assert Figure.money("about Rs 50") == 10 * Figure.money("about Rs 5") == Figure.money("about Rs 500") / 10


ADDENDS = figures_of_money("INR", small_numbers())


@given(ADDENDS, st.integers(1, 9))
def test_a_multiple_is_a_sum_and_is_divided_back(figure: Figure[Money], factor: int) -> None:
    multiple = figure * factor

    assert Figure.total([figure] * factor).interval == multiple.interval == (factor * figure).interval
    assert figure.interval == (multiple / factor).interval
    assert figure == figure * 1 == figure / Decimal(1)


@pytest.mark.parametrize("factor", [0, -1, Decimal("-0.5"), Decimal("NaN")])
def test_a_figure_is_multiplied_by_what_is_above_zero_only(factor: int | Decimal) -> None:
    with pytest.raises(InvalidFigure, match="no number above zero"):
        _ = Figure.over(rupees(5)) * factor


@pytest.mark.parametrize("factor", [1.5, True, "2", None, Figure.over(rupees(5))])
def test_a_figure_is_multiplied_by_exact_numbers_only(factor: Any) -> None:
    with pytest.raises(TypeError):
        _ = Figure.over(rupees(5)) * factor
    with pytest.raises(TypeError):
        _ = Figure.over(rupees(5)) / factor


@pytest.mark.parametrize("factor", [1.5, True, "2", None])
def test_a_figure_behind_its_factor_names_what_came(factor: Any) -> None:
    with pytest.raises(WrongType, match=rf"Figure \* takes an int or a Decimal.*, got {factor!r}"):
        _ = factor * Figure.over(rupees(5))


def test_a_share_that_is_not_exact_is_refused() -> None:
    with pytest.raises(InvalidDivision, match="not exact"):
        _ = Figure.over(rupees(10)) / 3


@given(ADDENDS, ADDENDS, ADDENDS)
def test_sums_are_associative_and_commutative(a: Figure[Money], b: Figure[Money], c: Figure[Money]) -> None:
    assume(_has_low(a, b, c) or _has_high(a, b, c))

    assert a + b == b + a
    assert (a + b) + c == a + (b + c) == Figure.total([c, a, b]) == sum([b, c, a])


def _has_low(*figures: Figure[Money]) -> bool:
    return all(figure.low is not None for figure in figures)


def _has_high(*figures: Figure[Money]) -> bool:
    return all(figure.high is not None for figure in figures)


@given(ADDENDS, ADDENDS)
def test_a_sum_keeps_the_bounds_of_both(a: Figure[Money], b: Figure[Money]) -> None:
    assume(_has_low(a, b) or _has_high(a, b))
    total = a + b

    assert total == Figure.money(str(total))
    assert (total.low is None) is not _has_low(a, b)
    assert (total.high is None) is not _has_high(a, b)
    if a.low is not None and b.low is not None:
        assert (a.low + b.low, a.low_included and b.low_included) == (total.low, total.low_included)
    if a.high is not None and b.high is not None:
        assert (a.high + b.high, a.high_included and b.high_included) == (total.high, total.high_included)


def test_a_sum_is_named_after_its_bounds() -> None:
    sums = {
        ("Rs 5", "Rs 6"): "\u20b911",
        ("over Rs 5", "about Rs 6"): "more than \u20b910.5",
        ("at least Rs 5", "Rs 6"): "at least \u20b911",
        ("under Rs 5", "up to Rs 6"): "less than \u20b911",
        ("up to Rs 5", "Rs 6"): "at most \u20b911",
        ("about Rs 5", "about Rs 6"): "between \u20b910 and \u20b912",
        ("nearly Rs 5", "Rs 6"): "between \u20b910.5 and \u20b911 (not included)",
    }

    assert sums == {pair: str(Figure.money(pair[0]) + Figure.money(pair[1])) for pair in sums}


def test_an_amount_is_added_from_either_side() -> None:
    figure = Figure.over(rupees(5))

    assert Figure.over(rupees(6)) == figure + rupees(1) == rupees(1) + figure
    for other in (5, "5", None):
        with pytest.raises(TypeError):
            _ = figure + other  # type: ignore[operator]  # on purpose
        with pytest.raises(TypeError):
            _ = other + figure  # type: ignore[operator]  # on purpose


def test_sums_across_currencies_and_units_name_both() -> None:
    with pytest.raises(CurrencyMismatch, match=r"cannot add 'about ₹5' and 'more than US\$5': INR is not USD"):
        _ = Figure.about(rupees(5)) + Figure.over(Money(5, "USD"))
    with pytest.raises(UnitMismatch, match="rifle is not system"):
        _ = Figure.over(rifles(5)) + Figure.over(Quantity(5, "system"))


def test_a_sum_of_which_nothing_is_known_is_refused() -> None:
    with pytest.raises(InvalidFigure, match="nothing known"):
        _ = Figure.over(rupees(5)) + Figure.under(rupees(5))
    with pytest.raises(InvalidFigure, match="nothing to add"):
        Figure.total([])


@pytest.mark.parametrize(
    "came", [b"India", "India", 5, None, ["x"], [5], [rupees(5)], Figure.over(rupees(5))], ids=repr
)
def test_a_total_is_of_figures_only(came: Any) -> None:
    with pytest.raises(WrongType, match=r"Figure\.total takes"):
        Figure.total(came)
