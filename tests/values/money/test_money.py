"""Money: lossless print in every style, and exact counts of crore, lakh and minor units."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bilateral import Money, crore
from bilateral.errors import InvalidMoney, UnknownCurrency, UnknownLocale, WrongType
from bilateral.testing import currency_codes, moneys
from bilateral.values.money.currency_codes import minor_digits
from bilateral.values.numbers.exact import EXACT
from bilateral.values.numbers.grouping import Grouping
from bilateral.values.numbers.locale_format import parse_in_locale
from strategies.numbers import small_numbers

GROUPINGS = st.sampled_from(["indian", "international"])


@given(moneys())
@example(Money("1e30".replace("e30", "0" * 30), "XAF"))
@example(Money(Decimal("-1e-30"), "SUR"))
@example(Money(0, "JPY"))
@example(Money(f"0.{'1':0>30}", "RON"))  # no headline in capitals
def test_money_is_read_back_from_its_print(money: Money) -> None:
    assert money == Money.parse(str(money))


@given(moneys(), GROUPINGS, st.booleans())
@example(money=Money("1.001", "BRL"), grouping="indian", scales=False)
def test_money_is_read_back_from_either_format(money: Money, grouping: Grouping, scales: bool) -> None:  # noqa: FBT001
    assert money == Money.parse(money.format(grouping, scales=scales))


@given(moneys(), st.sampled_from(["PKR", "LKR"]), st.sampled_from(["AUD", "CAD"]))
def test_the_print_of_money_means_the_same_to_every_reader(money: Money, rupee: str, dollar: str) -> None:
    assert money == Money.parse(str(money), rupee=rupee, dollar=dollar)


@given(moneys())
def test_money_is_the_value_of_its_repr(money: Money) -> None:
    assert money == eval(repr(money), {"Money": Money})  # noqa: S307 - our own repr


@given(moneys())
def test_equal_money_prints_alike_and_hashes_alike(money: Money) -> None:
    other = Money(f"{money.amount:f}", money.currency)

    assert (money, str(money), repr(money), hash(money)) == (other, str(other), repr(other), hash(other))


def test_the_promises_of_the_design() -> None:
    money = Money.parse("Rs 5000 crore")

    assert ("Money('50000000000', 'INR')", "\u20b95,000 crore") == (repr(money), str(money))
    assert money == Money(crore(5000), "INR") == Money("50000000000", "INR") == Money(50_000_000_000, "INR")
    assert ["US$540 crore", "US$5.4 billion"] == [
        Money.parse("$5.4 billion").format("indian"),
        Money.parse("$5.4 billion").format("international"),
    ]


@pytest.mark.parametrize(
    ("money", "printed"),
    [
        (Money(15 * 10**11, "INR"), "\u20b91.5 lakh crore"),
        (Money(3_363_370_000_000, "INR"), "\u20b93,36,337 crore"),
        (Money(751_600, "INR"), "\u20b97,51,600"),
        (Money(5 * 10**10, "PKR"), "PKR 5,000 crore"),
        (Money(4 * 10**9, "LKR"), "LKR 400 crore"),
        (Money(54 * 10**8, "USD"), "US$5.4 billion"),
        (Money(25_000, "USD"), "US$25,000"),
        (Money("5.5", "EUR"), "\u20ac5.5"),
        (Money(-5 * 10**9, "JPY"), "-JPY 5 billion"),
        (Money(0, "INR"), "\u20b90"),
        (Money(5, "SUR"), "SUR 5"),
    ],
)
def test_money_prints_as_people_write_it(money: Money, printed: str) -> None:
    assert printed == str(money)


@pytest.mark.parametrize(
    "amount",
    [0.5, True, None, "5,000", "", "five", "1e5", Decimal("NaN"), Decimal("Infinity"), 10**31, Decimal("1e-31"), [5]],
    ids=repr,
)
def test_an_amount_that_is_no_exact_number_is_refused(amount: Any) -> None:
    with pytest.raises(InvalidMoney):
        Money(amount, "INR")


@pytest.mark.parametrize("currency", ["", "Rs", "inr", "XXX", "RUPEE"])
def test_a_currency_that_is_none_is_refused(currency: str) -> None:
    with pytest.raises(UnknownCurrency):
        Money(5, currency)


@given(moneys())
def test_crore_and_lakh_are_exact(money: Money) -> None:
    assert (
        money.amount == EXACT.multiply(money.in_crore, Decimal(10**7)) == EXACT.multiply(money.in_lakh, Decimal(10**5))
    )


def test_an_amount_in_crore_and_lakh() -> None:
    money = Money.parse("Rs 1.5 crore")

    assert (Decimal("1.5"), Decimal(150)) == (money.in_crore, money.in_lakh)


@given(currency_codes().filter(minor_digits), small_numbers())
def test_minor_units_are_exact_and_read_back(code: str, amount: Decimal) -> None:
    money = Money(amount, code)

    assert money == Money.of_minor_units(money.in_minor_units, money.currency)


def test_an_amount_in_minor_units() -> None:
    assert Money(50, "INR") == Money.of_minor_units(5000, "INR")
    assert Money("0.005", "KWD") == Money.of_minor_units("5", "KWD")
    assert [Decimal(5000), Decimal(50), Decimal(50_000)] == [
        Money(50, code).in_minor_units for code in ("INR", "JPY", "KWD")
    ]
    with pytest.raises(InvalidMoney, match="without a minor unit in 'XAU'"):
        _ = Money(5, "XAU").in_minor_units
    with pytest.raises(InvalidMoney, match="float"):
        Money.of_minor_units(0.5, "INR")  # type: ignore[arg-type]  # on purpose
    with pytest.raises(InvalidMoney, match="too large"):
        Money.of_minor_units(10**31, "INR")


@given(moneys(), st.sampled_from(["hi_IN", "en_US", "de_DE", "ru_RU"]), st.booleans())
@example(money=Money(10**28 + 1, "AUD"), locale="hi_IN", compact=False)
@example(money=Money(0, "XCG"), locale="hi_IN", compact=False)
@example(money=Money(-5, "XCG"), locale="de_DE", compact=False)
def test_a_locale_prints_every_amount_exactly(money: Money, locale: str, compact: bool) -> None:  # noqa: FBT001
    printed = money.format(locale=locale, compact=compact)

    assert printed
    if not compact:
        # From the first digit to the last: a sign may end with a point of its own.
        digits = re.search(r"[0-9](?:.*[0-9])?", printed)
        assert digits
        # abs() of a Decimal rounds to 28 digits.
        assert money.amount.copy_abs() == parse_in_locale(digits[0], locale).copy_abs()


def test_a_format_is_a_grouping_or_a_locale() -> None:
    assert "\u20b96,01,427.00" == Money(601_427, "INR").format(locale="hi_IN")
    with pytest.raises(UnknownLocale):
        Money(5, "INR").format(locale="xx_YY")
    with pytest.raises(WrongType, match="a grouping"):
        Money(5, "INR").format()  # type: ignore[call-overload]  # on purpose


def test_a_locale_writes_an_amount_out_unless_a_short_one_is_asked_for() -> None:
    money = Money(crore(5400), "INR")

    assert "₹54,00,00,00,000.00" == money.format(locale="en_IN")
    assert "₹5.4KCr" == money.format(locale="en_IN", compact=True)
