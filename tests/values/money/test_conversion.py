"""Money converted at the rate of one day."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bilateral import Money, When
from bilateral.errors import InvalidRate, InvalidWhen, NoRate, UnknownCurrency, WrongType
from bilateral.rates import Conversion, FixedRates, Rate
from bilateral.testing import moneys
from bilateral.values.numbers.exact import EXACT

NAMES = {"Conversion": Conversion, "Money": Money, "Rate": Rate, "Decimal": Decimal, "datetime": dt}


TABLE = FixedRates.of("USD", "INR", {"2021-12-03": "75.2", "2021-12-06": "75.4"}, source="a bank's table")


def test_money_is_converted_at_the_rate_of_the_day() -> None:
    conversion = Money.parse("$5 million").to("INR", TABLE, on="2021-12-06")

    assert Money.parse("Rs 37.7 crore") == conversion.money
    assert Money.parse("$5 million") == conversion.original
    assert ("USD", "INR", Decimal("75.4"), "a bank's table") == (
        conversion.rate.base, conversion.rate.quote, conversion.rate.value, conversion.rate.source,
    )  # fmt: skip
    assert conversion == eval(repr(conversion), NAMES)  # noqa: S307 - our own repr
    for day in (dt.date(2021, 12, 6), When("2021-12-06"), "6 December 2021"):
        assert conversion == Money.parse("$5 million").to("INR", TABLE, on=day)


def test_a_conversion_is_rounded_to_the_minor_unit_half_to_even() -> None:
    rates = FixedRates(
        [Rate("USD", code, value, dt.date(2021, 12, 6), "made up") for code, value in
         {"INR": "0.125", "JPY": "2.5", "KWD": "0.0005"}.items()]
    )  # fmt: skip

    assert [Money("0.12", "INR"), Money(2, "JPY"), Money("0", "KWD"), Money("0.38", "INR"), Money("0.002", "KWD")] == [
        Money(amount, "USD").to(code, rates, on="2021-12-06").money
        for amount, code in ((1, "INR"), (1, "JPY"), (1, "KWD"), (3, "INR"), (3, "KWD"))
    ]


@given(moneys("USD"), st.integers(1, 10**6))
def test_a_conversion_is_within_half_a_minor_unit(money: Money, value: int) -> None:
    rates = FixedRates.of("USD", "INR", {"2021-12-06": value}, source="made up")
    assume(abs(money.amount) * value < 10**30)
    worth = money.to("INR", rates, on="2021-12-06").money

    assert abs(worth.amount - EXACT.multiply(money.amount, Decimal(value))) <= Decimal("0.005")


def test_without_a_rate_the_pair_the_day_and_the_span_are_named() -> None:
    known = "a bank's table has 2 of this pair, from 2021-12-03 to 2021-12-06"
    with pytest.raises(NoRate, match=f"USD in INR on 2021-12-05: {known}"):
        Money(5, "USD").to("INR", TABLE, on="2021-12-05")
    with pytest.raises(NoRate, match="USD in RUB on 2021-12-06: the table has none of this pair"):
        Money(5, "USD").to("RUB", TABLE, on="2021-12-06")


def test_the_nearest_day_before_is_taken_if_that_is_asked() -> None:
    conversion = Money(5, "USD").to("INR", TABLE, on="2021-12-05", nearest_before=7)

    assert (Money(376, "INR"), dt.date(2021, 12, 3)) == (conversion.money, conversion.rate.day)
    with pytest.raises(NoRate, match="on 2021-12-20"):
        Money(5, "USD").to("INR", TABLE, on="2021-12-20", nearest_before=7)
    for wrong in (-1, 367, True, "7", 1.0):
        with pytest.raises(InvalidRate, match="number of days from 0 to 366"):
            Money(5, "USD").to("INR", TABLE, on="2021-12-06", nearest_before=wrong)  # type: ignore[arg-type]  # on purpose


@pytest.mark.parametrize("on", ["2021-12", "2021-12-06?", "2021-12-06~", "2021"])
def test_a_day_that_is_not_known_exactly_has_no_rate(on: str) -> None:
    with pytest.raises(InvalidWhen, match="not one day"):
        Money(5, "USD").to("INR", TABLE, on=on)
    with pytest.raises(InvalidWhen, match="not one day"):
        Money(5, "USD").to("INR", TABLE, on=When(on))


def test_what_is_no_day_has_no_rate() -> None:
    for wrong in (dt.datetime(2021, 12, 6, 12), 5, None):
        with pytest.raises(WrongType):
            Money(5, "USD").to("INR", TABLE, on=wrong)  # type: ignore[arg-type]  # on purpose
    with pytest.raises(InvalidWhen, match="06/12/2021"):
        Money(5, "USD").to("INR", TABLE, on="06/12/2021")


def test_money_in_its_own_currency_is_itself() -> None:
    conversion = Money("5.005", "USD").to("USD", TABLE, on="1900-01-01")

    assert isinstance(conversion, Conversion)
    assert (Money("5.005", "USD"), Decimal(1)) == (conversion.money, conversion.rate.value)
    with pytest.raises(UnknownCurrency):
        Money(5, "USD").to("XQZ", TABLE, on="2021-12-06")
