"""Rates of exchange: a table of them, its inverse, and what is said where there is none."""

from __future__ import annotations

import datetime as dt
import pickle
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import BilateralError
from bilateral.errors import InvalidRate, NoRate, UnknownCurrency, WrongType
from bilateral.rates import FixedRates, Rate, Rates
from bilateral.testing import fixed_rates
from bilateral.values.money.rates import quotient, rate_on

DAY = dt.date(2021, 12, 6)

VALUES = st.decimals("0.000001", 1_000_000, places=6)


@given(st.dictionaries(st.dates(), VALUES, min_size=1), st.dates())
def test_a_table_knows_the_days_that_it_was_given_and_no_other(values: dict[dt.date, Decimal], day: dt.date) -> None:
    table = FixedRates(Rate("USD", "INR", value, known, "made up") for known, value in values.items())
    for known, value in values.items():
        assert Rate("USD", "INR", value, known, "made up") == table.rate("USD", "INR", known)
        assert quotient(Decimal(1), value) == table.rate("INR", "USD", known).value
    if day not in values:
        with pytest.raises(NoRate, match=f"from {min(values).isoformat()} to {max(values).isoformat()}"):
            table.rate("USD", "INR", day)


@given(st.dictionaries(st.dates(), VALUES, min_size=1))
def test_a_table_is_the_value_of_its_repr_whatever_the_order(values: dict[dt.date | str, Decimal | int | str]) -> None:
    table = FixedRates.of("USD", "INR", values, source="made up")
    other = FixedRates(reversed(table.rates))

    assert table == other
    assert hash(table) == hash(other)
    assert table == eval(repr(table), {"FixedRates": FixedRates, "Rate": Rate, "Decimal": Decimal, "datetime": dt})  # noqa: S307


@given(fixed_rates())
def test_every_rate_of_a_table_is_found_in_it(table: FixedRates) -> None:
    for rate in table.rates:
        assert rate == table.rate(rate.base, rate.quote, rate.day)
        assert rate == eval(repr(rate), {"Rate": Rate, "Decimal": Decimal, "datetime": dt})  # noqa: S307 - our own repr


def test_a_table_is_a_source_of_rates() -> None:
    rates: Rates = FixedRates(())

    with pytest.raises(NoRate, match="the table has none of this pair"):
        rates.rate("USD", "INR", DAY)


def test_two_rates_of_one_day_are_refused_unless_they_are_the_same() -> None:
    rate = Rate("USD", "INR", "75.4", DAY, "made up")

    assert FixedRates([rate]) == FixedRates([rate, rate])
    with pytest.raises(InvalidRate, match="two rates for one day"):
        FixedRates([rate, Rate("USD", "INR", "75.5", DAY, "made up")])


@pytest.mark.parametrize("value", [0, -1, "0", "x", 75.4, True, None, Decimal("NaN"), Decimal("-0.0")], ids=repr)
def test_a_rate_is_a_positive_number(value: object) -> None:
    with pytest.raises(InvalidRate, match="a rate is a positive number"):
        Rate("USD", "INR", value, DAY, "made up")  # type: ignore[arg-type]  # on purpose


def test_a_rate_is_of_two_currencies_and_one_day() -> None:
    with pytest.raises(UnknownCurrency):
        Rate("USD", "Rs", 75, DAY, "made up")
    for wrong in (dt.datetime(2021, 12, 6), "2021-12-06"):
        with pytest.raises(WrongType):
            Rate("USD", "INR", 75, wrong, "made up")  # type: ignore[arg-type]  # on purpose


@given(VALUES)
def test_the_inverse_of_the_inverse_is_nearly_the_rate(value: Decimal) -> None:
    rate = Rate("USD", "INR", value, DAY, "made up")
    again = rate.inverse.inverse

    assert abs(again.value - rate.value) <= Decimal("1e-15")
    assert (again.base, again.quote, again.day, again.source) == (rate.base, rate.quote, rate.day, rate.source)


def test_a_missing_rate_is_an_error_with_its_facts() -> None:
    error = NoRate("INR", "USD", DAY, "nothing is known")
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own pickle

    assert str(error) == str(again) == "no rate of INR in USD on 2021-12-06: nothing is known"
    assert ("INR", "USD", DAY, "nothing is known") == (again.base, again.quote, again.day, again.known)
    assert isinstance(error, LookupError)
    assert isinstance(error, BilateralError)


def test_no_day_is_looked_for_before_the_first_year() -> None:
    with pytest.raises(NoRate):
        rate_on(FixedRates(()), ("USD", "INR"), dt.date(1, 1, 3), nearest_before=366)
