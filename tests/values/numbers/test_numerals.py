"""Numbers as they are written, and how finely they were stated."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bilateral import Numeral, crore, lakh
from bilateral.errors import InvalidNumber, WrongType, quoted
from bilateral.testing import number_like_texts
from bilateral.testing.numerals import numerals
from bilateral.values.numbers.exact import EXACT, LARGEST
from bilateral.values.numbers.grouping import DecimalMark, GroupMark
from strategies.numbers import descending_numbers, numbers_of_scripts, written_numbers


@given(numerals())
@example(Numeral(Decimal(0), Decimal("0.01")))
@example(Numeral(LARGEST, Decimal("1e-30")))
def test_a_numeral_is_read_back_from_its_print(numeral: Numeral) -> None:
    assert numeral == Numeral.parse(str(numeral))


@given(numerals())
def test_a_numeral_is_the_value_of_its_repr(numeral: Numeral) -> None:
    assert numeral == eval(repr(numeral), {"Decimal": Decimal, "Numeral": Numeral})  # noqa: S307 - our own repr


@given(written_numbers())
def test_digits_and_scale_multiply_exactly(written: tuple[str, Decimal]) -> None:
    text, value = written

    assert value == Numeral.parse(text).value


@given(written_numbers())
@example(("0.00 thousand", Decimal(0)))
def test_a_number_is_a_whole_number_of_its_steps(written: tuple[str, Decimal]) -> None:
    numeral = Numeral.parse(written[0])

    assert 0 == EXACT.remainder(numeral.value, numeral.step)


@given(number_like_texts())
@example("1" * 100_000)
@example("1,00," * 20_000)
@example(" " * 100_000 + "5")
@example("mıllıon")
@example("five mİllion")
def test_any_text_is_a_number_or_is_quoted_in_our_error(text: str) -> None:
    try:
        numeral = Numeral.parse(text)
    except InvalidNumber as error:
        assert quoted(text) in str(error)
    else:
        assert numeral.value.copy_abs() <= LARGEST


@given(st.integers(0, 10**40))
def test_a_number_above_ten_to_the_thirtieth_is_refused(number: int) -> None:
    if number <= 10**30:
        assert number == Numeral.parse(str(number)).value
    else:
        with pytest.raises(InvalidNumber, match="too large"):
            Numeral.parse(str(number))


@pytest.mark.parametrize(
    ("text", "value", "step"),
    [
        ("5000 crore", 5 * 10**10, 10**10),
        ("5,124 crore", 5124 * 10**7, 10**7),
        ("5.40", "5.4", "0.01"),
        ("six lakh", 600_000, 100_000),
        ("10", 10, 10),
        ("601,427", 601_427, 1),
        ("1 234 567", 1_234_567, 1),
        ("1'234'567.50", "1234567.5", "0.01"),
        ("6,01,427", 601_427, 1),
        ("1.5 lakh crore", 15 * 10**11, 10**11),
        ("5,100-crore", 5100 * 10**7, 10**9),
        ("5000cr", 5 * 10**10, 10**10),
        ("2.0 million", 2_000_000, 100_000),
        (".5 million", 500_000, 100_000),
        ("0", 0, 1),
        ("0 crore", 0, 1),
        ("0.00", 0, "0.01"),
        ("-5", -5, 1),
        ("\u22125", -5, 1),
        ("5,000 (to 3 significant figures)", 5000, 10),
        ("twenty-five", 25, 1),
        ("one hundred and twenty-five thousand", 125_000, 1000),
        ("hundred crore", 10**9, 10**9),
        ("a trillion", 10**12, 10**12),
        ("twelve hundred", 1200, 100),
        ("five crore twenty lakh", 52_000_000, 10**6),
        ("ten thousand crore", 10**11, 10**11),
        ("two million, three hundred thousand and six", 2_300_006, 1),
        ("zero", 0, 1),
        ("Six\u00a0Lakh", 600_000, 100_000),
        ("5 lacs", 500_000, 100_000),
        ("5 crore crore", 5 * 10**14, 10**14),
        ("5 arab", 5 * 10**9, 10**9),
        ("2.50 kharab", 250 * 10**9, 10**9),
        ("3 neel", 3 * 10**13, 10**13),
        ("1 padma", 10**15, 10**15),
        ("1 shankh", 10**17, 10**17),
        ("a thousand crore", 10**10, 10**10),
        ("half a million", 500_000, 100_000),
        ("half a crore", 5_000_000, 10**6),
        ("half-million", 500_000, 100_000),
        ("one and a half lakh", 150_000, 10_000),
        ("a lakh and a half", 150_000, 10_000),
        ("two and a half thousand", 2500, 100),
        ("a quarter of a million", 250_000, 10_000),
        ("three quarters", "0.75", "0.01"),
        ("three-quarters of a lakh crore", 75 * 10**10, 10**10),
        ("two dozen", 24, 1),
        ("a dozen", 12, 1),
        ("half a dozen", 6, 1),
        ("a score", 20, 10),
        ("three score and ten", 70, 10),
        ("nil", 0, 1),
        ("nought", 0, 1),
        ("one quadrillion", 10**15, 10**15),
        ("two thousand five hundred crore", 2500 * 10**7, 10**9),
        ("1 crore 25 lakh", 12_500_000, 100_000),
        ("2 lakh 50 thousand", 250_000, 10_000),
        ("1 lakh 76 thousand crore", 176 * 10**10, 10**10),
        ("3 hundred and 21", 321, 1),
        ("6 crore and two hundred", 60_000_200, 100),
        ("7.50 hundred", 750, 1),
        ("1.2 million", 1_200_000, 100_000),
        ("5 1/2", "5.5", "0.1"),
        ("5\u00bd lakh", 550_000, 10_000),
        ("1/4", "0.25", "0.01"),
        ("1e9", 10**9, 10**9),
        ("1.30e6", 1_300_000, 10_000),
        ("1.3 x 10^6", 1_300_000, 100_000),
        ("minus five", -5, 1),
        ("one point five crore", 15_000_000, 10**6),
        ("\u0665", 5, 1),
        ("\u096c,\u0966\u0967,\u096a\u0968\u096d", 601_427, 1),
        ("\u0967.\u096b\u0966 \u0932\u093e\u0916 \u0915\u0930\u094b\u0921\u093c", 15 * 10**11, 10**10),
        ("24 \u043c\u043b\u0440\u0434", 24 * 10**9, 10**9),
        ("\u0921\u0947\u0922\u093c \u0932\u093e\u0916", 150_000, 10_000),
    ],
)
def test_newspapers_numbers_are_read(text: str, value: int | str, step: int | str) -> None:
    assert Numeral(Decimal(value), Decimal(step)) == Numeral.parse(text)


@pytest.mark.parametrize(
    "text",
    [
        "5,0,0", "6,1,427", "1,2345", "12,34", "1,234,56", "0,123", ",123", "1,", "1.", "1.2.3", "1,234.5,6", "01,234",
        "1e", "1e9999", "5E3E3", "0x10", "1_000", "\u06655", "1.234,5", "1 234 56", "five five",
        "two lakh five crore", "crore lakh", "5 crore lakh",
        "one crore lakh", "twenty-eleven", "five and", "a", "and five",
        "lakh", "five-six", "hundred hundred", "+5", "--5", "5 to 6", "5 dozen lot", "", " ",
        "5 (to 0 significant figures)", "5,124 (to 2 significant figures)",
        "5 crore 20", "5 lakh 6 lakh", "a couple", "dozen", "dozens", "score", "1/0", "one over zero", "half half",
        "5/17/2018", "point", "point crore", "five point", "minus minus five", "one hundred twenty fifth", "10^999",
        "\u092a\u0926\u094d\u092e", "5 \u092a\u0926\u094d\u092e",
    ],
)  # fmt: skip
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(InvalidNumber, match=re.escape(quoted(text))):
        Numeral.parse(text)


@given(descending_numbers())
@example(("1 lakh 76 thousand crore", 176 * 10**10))
def test_parts_that_descend_add_up(written: tuple[str, int]) -> None:
    text, value = written

    assert value == Numeral.parse(text).value


@given(numbers_of_scripts())
def test_numbers_of_other_scripts_are_read_without_an_argument(written: tuple[str, Decimal]) -> None:
    text, value = written

    assert value == Numeral.parse(text).value


@given(st.integers(-(10**12), 10**12), st.integers(0, 3), st.sampled_from([".", " ", "'", "\u00a0", "\u2019"]))
def test_european_marks_are_read_when_asked_for(number: int, places: int, group: str) -> None:
    value = Decimal(number).scaleb(-places)
    text = f"{value:,f}".replace(",", "g").replace(".", ",").replace("g", group)

    assert value == Numeral.parse(text, decimal=",").value


@pytest.mark.parametrize(
    ("text", "decimal", "group", "value"),
    [
        ("1.234.567,89", ",", None, "1234567.89"),
        ("1 234 567,89", ",", " ", "1234567.89"),
        ("1'234'567.89", ".", "'", "1234567.89"),
        ("1 234 567", ".", " ", "1234567"),
        ("1,5 crore", ",", None, "15000000"),
        ("-0,5", ",", ".", "-0.5"),
        ("five lakh", ",", None, None),
        ("1.234.56", ",", None, None),
        ("1.234 567", ",", None, None),
        ("1,234.5", ",", None, None),
        ("1234567.89", ",", None, None),
        ("0.123", ",", None, None),
        ("1,5 lakh 2.500", ",", None, None),
    ],
)
def test_marks_are_never_guessed(text: str, decimal: DecimalMark, group: GroupMark | None, value: str | None) -> None:
    if value is None:
        with pytest.raises(InvalidNumber, match=re.escape(quoted(text))):
            Numeral.parse(text, decimal=decimal, group=group)
    else:
        assert Decimal(value) == Numeral.parse(text, decimal=decimal, group=group).value


def test_marks_that_are_none_or_one_are_refused() -> None:
    for marks in ({"decimal": ",", "group": ","}, {"decimal": ";"}, {"group": ";"}):
        with pytest.raises(WrongType, match="decimal takes a mark"):
            Numeral.parse("5", **marks)  # type: ignore[arg-type]  # on purpose


@given(st.integers(-(10**20), 10**20))
def test_crore_and_lakh_multiply_exactly(count: int) -> None:
    assert count * 10**7 == crore(count) == crore(str(count)) == crore(Decimal(count))
    assert count * 10**5 == lakh(count)


def test_a_crore_of_a_float_is_refused() -> None:
    with pytest.raises(InvalidNumber):
        crore(1.5)  # type: ignore[arg-type]  # on purpose
    with pytest.raises(InvalidNumber, match="too large"):
        crore(10**24)


@pytest.mark.parametrize(
    ("value", "step"), [(5, 3), (5, 0), (5, -1), (5, 20), (5, 10), (0, 10), (5, "0.5"), ("0.5", 1)]
)  # fmt: skip
def test_a_numeral_is_a_whole_number_of_a_power_of_ten(value: int | str, step: int | str) -> None:
    with pytest.raises(InvalidNumber):
        Numeral(Decimal(value), Decimal(step))


def test_significant_figures_are_counted_from_the_first_to_the_last_meant() -> None:
    texts = ("5000 crore", "5,124 crore", "5.40", "0.05", "six lakh", "0", "1.0 million")

    assert [1, 4, 3, 1, 1, 1, 2] == [Numeral.parse(text).significant_figures for text in texts]
