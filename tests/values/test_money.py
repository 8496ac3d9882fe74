"""Money: lossless print, exact arithmetic, order within a currency, and the forms of newspapers."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from bilateral.errors import BilateralError, InvalidValue, quoted
from bilateral.testing.money import moneys, small_moneys
from bilateral.testing.numerals import number_like_texts, written_numbers
from bilateral.values.amount import InvalidDivision
from bilateral.values.answer import Answer
from bilateral.values.currency import UnknownCurrency
from bilateral.values.grouping import Grouping
from bilateral.values.money import CurrencyMismatch, InvalidMoney, Money, money_pattern, read_amount, read_currency
from bilateral.values.numerals import EXACT, crore
from bilateral.values.patterns import FLAGS

GROUPINGS = st.sampled_from(["indian", "international"])


@given(moneys())
@example(Money("1e30".replace("e30", "0" * 30), "XAF"))
@example(Money(Decimal("-1e-30"), "SUR"))
@example(Money(0, "JPY"))
def test_money_is_read_back_from_its_print(money: Money) -> None:
    assert money == Money.parse(str(money))


@given(moneys(), GROUPINGS, st.booleans())
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


@given(written_numbers(), st.sampled_from(["Rs {}", "Rs.{}", "\u20b9{}", "INR {}", "{} rupees", "Rs\u00a0{}", "` {}"]))
def test_a_number_and_a_rupee_are_read_in_any_order(written: tuple[str, Decimal], form: str) -> None:
    text, value = written
    assert Money(value, "INR") == Money.parse(form.format(text))


@given(number_like_texts())
@example("Rs " * 30_000)
@example("9" * 100_000)
@example("Rs " + "1," * 50_000)
@example("\u20b9" + " " * 190 + "5")
@example("\u20b95 m\u0131ll\u0130on")
def test_any_text_is_money_or_is_quoted_in_our_error(text: str) -> None:
    try:
        money = Money.parse(text)
    except InvalidValue as error:
        assert isinstance(error, InvalidMoney | UnknownCurrency)
        assert quoted(text) in str(error)
    else:
        assert money == Money.parse(str(money))


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("Rs 5000 crore", 5 * 10**10, "INR"),
        ("\u20b91.5 lakh crore", 15 * 10**11, "INR"),
        ("$5.4 billion", 54 * 10**8, "USD"),
        ("INR 4 billion", 4 * 10**9, "INR"),
        ("60 billion rupees", 6 * 10**10, "INR"),
        ("US$25,000", 25_000, "USD"),
        ("US $25,000", 25_000, "USD"),
        ("Rs five crore", 5 * 10**7, "INR"),
        ("Rs. one lakh crore", 10**12, "INR"),
        ("5.4 billion dollars", 54 * 10**8, "USD"),
        ("\u20ac1.2 billion", 12 * 10**8, "EUR"),
        ("RUB 34.5 billion", 345 * 10**8, "RUB"),
        ("2 million rubles", 2 * 10**6, "RUB"),
        ("20 million Soviet roubles", 2 * 10**7, "SUR"),
        ("`600 crore", 6 * 10**9, "INR"),
        ("`one crore", 10**7, "INR"),
        ("Rs.5000cr", 5 * 10**10, "INR"),
        ("Rs 5 cr.", 5 * 10**7, "INR"),
        ("Rs. 5,000/-", 5000, "INR"),
        ("Rs 5,000/=", 5000, "INR"),
        ("Rs 5,100-crore", 51 * 10**9, "INR"),
        ("$5.4-billion", 54 * 10**8, "USD"),
        ("90-million-euro", 9 * 10**7, "EUR"),
        ("Rs\u00a06,01,427", 601_427, "INR"),
        ("-\u20b95,000 crore", -5 * 10**10, "INR"),
        ("\u20b9-5", -5, "INR"),
        ("\u2212$5", -5, "USD"),
        ("Tk 10 lakh", 10**6, "BDT"),
        ("\u20b95L", 500_000, "INR"),
        ("\u20b950K crore", 5 * 10**11, "INR"),
        ("$1.5T", 15 * 10**11, "USD"),
        ("$5mm", 5 * 10**6, "USD"),
        ("a trillion dollars", 10**12, "USD"),
        ("DM 5 million", 5 * 10**6, "DEM"),
        ("5 billion won", 5 * 10**9, "KRW"),
        ("XAF 5", 5, "XAF"),
        ("US$ 5 million dollars", 5 * 10**6, "USD"),
        ("  Rs 5  ", 5, "INR"),
        ("$.50", "0.5", "USD"),
        ("5 Re", 5, "INR"),
    ],
)
def test_newspapers_amounts_are_read(text: str, amount: int | str, currency: str) -> None:
    assert Money(amount, currency) == Money.parse(text)


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "Rs", "5000 crore", "crore", "Rs 5,0,0", "Rs 6,1,427", "Rs 5 crore lakh", "J$5", "won 5",
        "-\u20b9-5", "Rs 1e5", "US$ 5 million euros", "5 rupees 50 paise", "Rs 5 rifles", "offers 5", "Rs 5 6",
        "(\u20b95)", "Rs \u0665", "$5%", "Rsfive", "Rs -- 5", "\u20b95 crore \u20b96 crore",
        "Rs " + "9" * 31, "$0." + "0" * 30 + "1",
    ],
)  # fmt: skip
def test_what_is_no_amount_is_refused(text: str) -> None:
    with pytest.raises(InvalidMoney, match=re.escape(quoted(text))):
        Money.parse(text)


@pytest.mark.parametrize(
    "text",
    ["around Rs 5000 crore", "more than $5", "up to Rs 5", "Rs 5 crore or more", "$5m-plus", "$5 billion+", "~$5",
     "Rs 5,000-5,500 crore", "between Rs 5 and Rs 6", "$3 to $4 billion", "about five crore rupees"],
)  # fmt: skip
def test_what_is_no_exact_amount_is_sent_to_figures(text: str) -> None:
    with pytest.raises(InvalidMoney, match=r"exact amount.*use Figure\.money"):
        Money.parse(text)


@pytest.mark.parametrize(
    ("text", "problem"),
    [("5000 crore", "no currency"), ("Rs 5 crore for rifles", "nothing else"), ("rifles", "no amount"),
     ("\u20ac5 dollars", "two currencies"), ("-\u20b9-5", "two signs"), ("Rs " + "9" * 40, "too large")],
)  # fmt: skip
def test_the_error_says_what_is_wrong(text: str, problem: str) -> None:
    with pytest.raises(InvalidMoney, match=problem):
        Money.parse(text)


def test_an_unknown_code_is_named_with_its_text() -> None:
    with pytest.raises(UnknownCurrency, match="'XQZ 5 million'"):
        Money.parse("XQZ 5 million")


def test_rupees_and_dollars_are_those_of_the_reader() -> None:
    assert Money(5000, "PKR") == Money.parse("Rs 5000", rupee="PKR")
    assert Money(5000, "LKR") == Money.parse("5000 rupees", rupee="LKR")
    assert Money(5, "AUD") == Money.parse("$5", dollar="AUD")
    assert Money(5, "USD") == Money.parse("US$5", dollar="AUD")
    with pytest.raises(UnknownCurrency, match="'Rs 5'"):
        Money.parse("Rs 5", rupee="rupee")


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


def test_what_is_no_text_is_refused() -> None:
    for text in (5, None, b"Rs 5", ["Rs 5"]):
        with pytest.raises(InvalidMoney):
            Money.parse(text)  # type: ignore[arg-type]  # on purpose


@given(small_moneys(), small_moneys(), small_moneys())
def test_addition_is_exact_associative_and_commutative(a: Money, b: Money, c: Money) -> None:
    assert (a + b) + c == a + (b + c)
    assert a + b == b + a
    assert (a + b) - b == a
    assert a - b == a + -b == -(b - a)
    assert sum([a, b, c]) == a + b + c


@given(small_moneys(), small_moneys(), st.integers(-1000, 1000), st.decimals(-1000, 1000, places=3))
def test_multiplication_is_exact_and_distributive(a: Money, b: Money, whole: int, factor: Decimal) -> None:
    assert (a + b) * factor == a * factor + b * factor
    assert a * whole == whole * a
    assert (a * whole) * factor == a * factor * whole
    assert a * 1 == a
    assert a * 0 == Money(0, a.currency)


@given(small_moneys(), st.integers(-1000, 1000).filter(bool))
def test_what_was_multiplied_is_divided_exactly(money: Money, factor: int) -> None:
    assert money == (money * factor) / factor
    assume(money.amount)
    assert factor == (money * factor) / money


@given(moneys("INR"), moneys("INR"))
def test_order_is_that_of_the_amounts_and_agrees_with_equality(a: Money, b: Money) -> None:
    assert 1 == (a < b) + (a == b) + (a > b)
    assert (a <= b) is (a < b or a == b)
    assert (a >= b) is (b <= a)
    assert (a < b) is (a.amount < b.amount)


@given(st.lists(moneys("USD")))
def test_money_of_one_currency_can_be_sorted(money: list[Money]) -> None:
    assert sorted(one.amount for one in money) == [one.amount for one in sorted(money)]


@given(moneys())
def test_the_absolute_amount_has_no_sign(money: Money) -> None:
    assert abs(money) == abs(-money) == (money if money.amount >= 0 else -money)


def test_two_currencies_are_not_mixed_and_both_are_named() -> None:
    rupees, dollars = Money(5, "INR"), Money(5, "USD")
    mixtures: list[Callable[[], object]] = [
        lambda: rupees + dollars,
        lambda: rupees - dollars,
        lambda: rupees < dollars,
        lambda: rupees <= dollars,
        lambda: rupees > dollars,
        lambda: rupees >= dollars,
        lambda: rupees / dollars,
    ]
    for mixed in mixtures:
        with pytest.raises(CurrencyMismatch, match=r"'INR'.*'USD'"):
            mixed()
    assert rupees != dollars
    assert issubclass(CurrencyMismatch, BilateralError)
    assert issubclass(CurrencyMismatch, TypeError)
    assert (Answer.UNKNOWN, Answer.YES) == (rupees.commensurate(dollars), rupees.commensurate(rupees))


@pytest.mark.parametrize("other", [5, "5", 0.5, None, True])
def test_money_is_not_added_to_nor_ordered_with_anything_else(other: Any) -> None:
    money = Money(5, "INR")
    wrongs: list[Callable[[], object]] = [
        lambda: money + other,
        lambda: other - money,
        lambda: money < other,
        lambda: other >= money,
    ]
    for wrong in wrongs:
        with pytest.raises(TypeError):
            wrong()
    assert money != other


@pytest.mark.parametrize("factor", [0.5, True, "2", None, Money(5, "INR")])
def test_money_is_multiplied_by_exact_numbers_only(factor: Any) -> None:
    wrongs: list[Callable[[], object]] = [lambda: Money(5, "INR") * factor, lambda: factor * Money(5, "INR")]
    for wrong in wrongs:
        with pytest.raises(TypeError):
            wrong()


def test_a_division_that_is_not_exact_says_so() -> None:
    with pytest.raises(InvalidDivision, match=r"\u20b910 divided by 3 is not exact"):
        _ = Money(10, "INR") / 3
    assert Money("2.5", "INR") == Money(10, "INR") / 4


def test_nothing_is_divided_by_zero() -> None:
    for amount in (Money(5, "INR"), Money(0, "INR")):
        for number in (0, Decimal("0.0")):
            with pytest.raises(InvalidDivision, match="cannot be divided"):
                _ = amount / number
        with pytest.raises(InvalidDivision, match="cannot be divided"):
            _ = amount / Money(0, "INR")
    with pytest.raises(TypeError):
        _ = Money(5, "INR") / 0.5  # type: ignore[operator]  # on purpose


def test_a_ratio_is_rounded_to_34_digits() -> None:
    assert Decimal("0." + "3" * 34) == Money(1, "INR") / Money(3, "INR")


def test_what_grows_too_large_is_refused() -> None:
    largest = Money(10**30, "INR")
    too_large: list[Callable[[], object]] = [lambda: largest + largest, lambda: largest * 2, lambda: largest * 10**30]
    for growing in too_large:
        with pytest.raises(InvalidMoney, match="too large"):
            growing()
    with pytest.raises(InvalidMoney, match="too fine"):
        _ = Money(Decimal("1e-30"), "INR") * Decimal("0.1")


@given(moneys())
def test_crore_and_lakh_are_exact(money: Money) -> None:
    assert (
        money.amount == EXACT.multiply(money.in_crore, Decimal(10**7)) == EXACT.multiply(money.in_lakh, Decimal(10**5))
    )


def test_an_amount_in_crore_and_lakh() -> None:
    money = Money.parse("Rs 1.5 crore")

    assert (Decimal("1.5"), Decimal(150)) == (money.in_crore, money.in_lakh)


def test_amounts_are_found_inside_a_text_at_their_offsets() -> None:
    pattern = re.compile(money_pattern("m"), FLAGS)
    text = "The Rs 5,100-crore order of 2021, once US$540m, adds 60 billion rupees; offers 5 and J$7 are none."
    found = [
        (match.start("m"), match["m"], read_amount(match, "m"), read_currency(match, "m", rupee="INR", dollar="USD"))
        for match in pattern.finditer(text)
    ]

    assert [
        (4, "Rs 5,100-crore", Decimal(51_000_000_000), "INR"),
        (39, "US$540m", Decimal(540_000_000), "USD"),
        (53, "60 billion rupees", Decimal(60_000_000_000), "INR"),
    ] == found


@pytest.mark.parametrize("piece", ["Rs ", "$", "Rs 5,", "9", "one hundred and ", "USD", " ", "-", "US$1,", "five "])
def test_the_search_is_linear_in_a_hostile_text(piece: str) -> None:
    # If it were quadratic in 200,000 characters, nobody would wait for its end.
    pattern = re.compile(rf"{money_pattern('m')}!", FLAGS)

    assert pattern.search(piece * (200_000 // len(piece))) is None
