"""Numbers as they are written, and how finely they were stated."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bilateral.errors import quoted
from bilateral.testing.numerals import number_like_texts, numerals, written_numbers
from bilateral.values.numerals import (
    EXACT,
    LARGEST,
    InvalidNumber,
    Numeral,
    crore,
    lakh,
    numeral_pattern,
    numeral_power,
    numeral_value,
)
from bilateral.values.patterns import FLAGS, START


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
    ],
)
def test_newspapers_numbers_are_read(text: str, value: int | str, step: int | str) -> None:
    assert Numeral(Decimal(value), Decimal(step)) == Numeral.parse(text)


@pytest.mark.parametrize(
    "text",
    [
        "5,0,0", "6,1,427", "1,2345", "12,34", "1,234,56", "0,123", ",123", "1,", "1.", "1.2.3", "1,234.5,6", "01,234",
        "1e5", "5E3", "0x10", "1_000", "\u0665", "five five", "two lakh five crore", "crore lakh", "5 crore lakh",
        "one crore lakh", "twenty-eleven", "five and", "a", "and five",
        "lakh", "five-six", "hundred hundred", "+5", "--5", "5 to 6", "5 dozen lot", "", " ",
        "5 (to 0 significant figures)", "5,124 (to 2 significant figures)",
    ],
)  # fmt: skip
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(InvalidNumber, match=re.escape(quoted(text))):
        Numeral.parse(text)


def test_numbers_are_found_inside_a_text_at_their_offsets() -> None:
    pattern = re.compile(START + numeral_pattern("n"), FLAGS)
    text = "Of 6,01,427 rifles, six lakh were made in 2-year lots; 6,1,427 is no number, nor is v1.2.3."
    found = [(match.start(), match[0], int(numeral_value(match, "n"))) for match in pattern.finditer(text)]

    assert [(3, "6,01,427", 601_427), (20, "six lakh", 600_000), (42, "2", 2)] == found


def test_the_scale_of_a_number_is_known_apart_from_it() -> None:
    texts = {"5": 0, "5 crore": 7, "five": 0, "five lakh crore": 12, "one hundred and five": 0, "two hundred": 2}
    matches = {text: re.match(numeral_pattern("n"), text, FLAGS) for text in texts}

    assert texts == {text: match and numeral_power(match, "n") for text, match in matches.items()}


@pytest.mark.parametrize("piece", ["one hundred and ", "1,", "1,00,", "9", ",", "a ", "lakh ", "\u00a0", "-", "one "])
def test_the_search_is_linear_in_a_hostile_text(piece: str) -> None:
    # If it were quadratic in 200,000 characters, nobody would wait for its end.
    pattern = re.compile(rf"{START}{numeral_pattern('n')}!", FLAGS)

    assert pattern.search(piece * (200_000 // len(piece))) is None


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
