"""Figures converted at the rate of one day."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import assume, given, reject
from hypothesis import strategies as st

from bilateral import Figure, Money, Qualifier, Quantity
from bilateral.errors import BilateralError, InvalidMoney, InvalidWhen, NoRate, UnknownCurrency, WrongType
from bilateral.rates import EcbRates, FixedRates, Rate, Rates
from bilateral.testing import figures_of_money, moneys
from bilateral.values.numbers.exact import EXACT

DAY = "2021-12-06"


def at(value: Decimal | int | str, code: str = "INR") -> FixedRates:
    """A table of one rate."""
    return FixedRates.of("USD", code, {DAY: value}, source="made up")


def worth(words: str, value: str = "75.4", code: str = "INR") -> str:
    """What an amount in dollars comes to, in words."""
    return str(Figure.money(words).to(code, at(value, code), on=DAY))


RATES = st.decimals("0.0001", 10**4, places=4).filter(bool)


@given(figures_of_money("USD"), RATES, moneys("USD"))
def test_what_was_possible_stays_so(figure: Figure[Money], rate: Decimal, inner: Money) -> None:
    assume(all(abs(one.amount) < 10**25 for one in (figure.low, figure.high, inner) if one))
    assume(figure.qualifier is not Qualifier.EXACTLY)
    converted = figure.to("INR", at(rate), on=DAY)

    try:
        worth = Money(EXACT.multiply(inner.amount, rate), "INR")
    except InvalidMoney:  # it is finer than money may be
        reject()
    if figure.possibly_equal(inner):
        assert converted.possibly_equal(worth)


@given(figures_of_money("USD"), RATES)
def test_a_bound_moves_by_less_than_a_minor_unit_and_stays_open_or_closed(figure: Figure[Money], rate: Decimal) -> None:
    assume(all(abs(one.amount) < 10**25 for one in (figure.low, figure.high) if one))
    converted = figure.to("INR", at(rate), on=DAY)

    for was, now, down in ((figure.low, converted.low, True), (figure.high, converted.high, False)):
        assert (was is None) == (now is None)
        if was and now:
            above = EXACT.subtract(EXACT.multiply(was.amount, rate), now.amount)
            out = above if down else above.copy_negate()
            assert (Decimal("-0.005") if figure.qualifier is Qualifier.EXACTLY else 0) <= out < Decimal("0.01")
    assert (figure.low_included, figure.high_included) == (converted.low_included, converted.high_included)
    assert converted.qualifier in (figure.qualifier, Qualifier.BETWEEN)


@given(moneys("USD"), RATES)
def test_an_exact_amount_is_converted_as_money_is(money: Money, rate: Decimal) -> None:
    assume(abs(money.amount) < 10**25)

    assert Figure.exactly(money.to("INR", at(rate), on=DAY).money) == Figure.exactly(money).to("INR", at(rate), on=DAY)


@given(figures_of_money("USD"))
def test_in_its_own_currency_a_figure_is_itself_words_and_all(figure: Figure[Money]) -> None:
    assert figure is figure.to("USD", FixedRates([]), on=DAY)


def test_the_qualifier_is_kept_where_the_bounds_still_are_its_own() -> None:
    assert "more than ₹37.7 crore" == worth("over $5 million")
    assert "at most ₹37.7 crore" == worth("up to $5 million")
    assert "₹37.7 crore" == worth("$5 million")
    assert "about ₹5 crore" == worth("about $5 million", "10")
    assert "between ₹33.93 crore and ₹41.47 crore" == worth("about $5 million")  # nobody rounds to half of 7.54
    nearly = Figure.money("nearly $5 million").to("INR", at("75.4"), on=DAY)
    assert (Qualifier.BETWEEN, True, False) == (nearly.qualifier, nearly.low_included, nearly.high_included)


def test_bounds_are_rounded_away_from_each_other() -> None:
    small = Figure.money("between $1 and $2").to("JPY", at("1.1", "JPY"), on=DAY)

    assert (Money(1, "JPY"), Money(3, "JPY")) == (small.low, small.high)


def test_the_rates_of_the_central_bank_serve_as_any() -> None:
    pytest.importorskip("currency_converter")
    price = Figure.money("over €5.2 billion").to("USD", EcbRates(), on=DAY)

    assert "more than US$5,869.24 million" == str(price)  # EUR 1 = USD 1.1287 on that day


class Odd:
    """What gives no rate, or one of another pair."""

    def __init__(self, answer: object) -> None:
        self.answer = answer

    def rate(self, *_: object) -> object:
        """Answer the same, whatever is asked."""
        return self.answer


@pytest.mark.parametrize("wrong", [{}, None, 75, "ECB", {"USD": 75}, EcbRates, [75.4]])
def test_what_knows_no_rates_is_refused_in_our_words(wrong: Rates) -> None:
    for convert in (Figure.money("$5").to, Money(5, "USD").to):
        with pytest.raises(
            WrongType, match=r"rates= takes what knows rates of exchange, as EcbRates\(\) or FixedRates"
        ):
            convert("INR", wrong, on=DAY)


@pytest.mark.parametrize("answer", [75.4, None, Decimal(75), Rate("USD", "EUR", 1, dt.date(2021, 12, 6), "x")])
def test_what_answers_with_no_rate_of_the_pair_is_refused(answer: object) -> None:
    with pytest.raises(WrongType, match=r"rate\(\) of Odd takes a Rate of USD in INR for its answer, got "):
        Figure.money("$5").to("INR", Odd(answer), on=DAY)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType] - on purpose


@pytest.mark.parametrize(
    ("currency", "on", "error"),
    [
        ("EUR", DAY, NoRate),
        ("INR", "2021-12-07", NoRate),
        ("INR", "2021-12", InvalidWhen),
        ("XYZ", DAY, UnknownCurrency),
    ],
)
def test_without_a_rate_for_the_day_nothing_is_converted(currency: str, on: str, error: type[BilateralError]) -> None:
    with pytest.raises(error):
        Figure.money("$5").to(currency, at(75), on=on)


def test_numbers_of_things_have_no_rate() -> None:
    rifles = Figure.exactly(Quantity(5, "rifle"))
    with pytest.raises(WrongType, match=r"Figure\.to takes a figure of money"):
        rifles.to("INR", at(75), on=DAY)  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue] - on purpose
