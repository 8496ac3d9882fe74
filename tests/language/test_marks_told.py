"""The marks that a text is told to have: read with these, and with no others."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import BilateralError, Money, Quantity, read
from bilateral.language.grammar.digits import digits_at, plain_digits
from bilateral.language.scanner import scan
from bilateral.numbers import exact_fraction
from bilateral.values.numbers.grouping import DecimalMark, GroupMark

#: What each mark of groups may look like in print.
GROUPS: dict[GroupMark, str] = {",": ",", ".": ".", "'": "'\u2019", " ": " \u00a0\u2009\u202f"}
DECIMALS: tuple[DecimalMark, ...] = (".", ",")
PAIRS = [(decimal, group) for decimal in DECIMALS for group in GROUPS if decimal != group]
NUMBERS = st.integers(1_000, 999_999_999)
CENTS = st.integers(1, 99)
#: The first digit of scripts with digits of their own.
ZEROS = "\u0660\u06f0\u0966\u09e6\u0a66\u0ae6\u0b66\u0be6\u0c66\u0ce6\u0d66\u0de6\u0e50"


def grouped(number: int, mark: str) -> str:
    return f"{number:,}".replace(",", mark)


@pytest.mark.parametrize(("decimal", "group"), PAIRS)
@given(number=NUMBERS, cents=CENTS, data=st.data())
def test_an_amount_with_its_marks_is_read(
    decimal: DecimalMark, group: GroupMark, number: int, cents: int, data: st.DataObject
) -> None:
    mark = data.draw(st.sampled_from(GROUPS[group]))
    written = f"{grouped(number, mark)}{decimal}{cents:02} EUR"
    value = Money(f"{number}.{cents:02}", "EUR")

    assert value == Money.parse(written, decimal=decimal, group=group)
    assert value == Money.parse(f"{number}{decimal}{cents:02} EUR", decimal=decimal, group=group)
    assert [value] == [found.value.low for found in read(f"They paid {written}.", decimal=decimal, group=group).money]


@pytest.mark.parametrize(("decimal", "group"), PAIRS)
@given(number=NUMBERS, cents=CENTS, data=st.data())
def test_an_amount_with_another_mark_of_groups_is_refused(
    decimal: DecimalMark, group: GroupMark, number: int, cents: int, data: st.DataObject
) -> None:
    others: list[GroupMark] = [one for one in GROUPS if one not in (decimal, group)]
    other = data.draw(st.sampled_from(others))
    mark = data.draw(st.sampled_from(GROUPS[other]))

    with pytest.raises(BilateralError):
        Money.parse(f"{grouped(number, mark)}{decimal}{cents:02} EUR", decimal=decimal, group=group)
    with pytest.raises(BilateralError):
        Quantity.parse(f"{grouped(number, mark)} tonnes", decimal=decimal, group=group)


@given(NUMBERS, CENTS, st.sampled_from(ZEROS))
def test_digits_of_any_script_are_as_good(number: int, cents: int, zero: str) -> None:
    def written(text: str) -> str:
        return "".join(chr(ord(zero) + int(sign)) if sign.isdecimal() else sign for sign in text)

    assert Fraction(number) == exact_fraction(written(str(number))) == exact_fraction(written(f"{number:,}"))
    assert Fraction(f"{number}.{cents:02}") == exact_fraction(written(f"{number}.{cents:02}"))
    assert plain_digits(written(str(number)) + "7") is None
    # A group is no zero at first, in whichever script.
    assert digits_at(scan(written("012,345")), 0) is None


@given(st.integers(1, 99), st.integers(100, 999), st.integers(100, 999))
def test_groups_are_of_three_or_of_two_with_three_at_last(first: int, second: int, third: int) -> None:
    western, indian = f"{first},{second},{third}", f"{first},{second % 100:02},{third}"

    assert Fraction(western.replace(",", "")) == exact_fraction(western)
    assert Fraction(indian.replace(",", "")) == exact_fraction(indian)
    for wrong in (f"{first},{second},{third % 100:02}", f"{first},{second % 10},{third}", f"{first},{second},"):
        with pytest.raises(BilateralError):
            exact_fraction(wrong)


@pytest.mark.parametrize("unit", ["\u043c\u043b\u0440\u0434", "\u0440\u0443\u0431\u043b\u0435\u0439"])
def test_before_a_russian_word_a_comma_is_a_decimal_mark(unit: str) -> None:
    found = digits_at(scan(f"2,5 {unit}"), 0)

    assert ("2.5", 3) == found
    assert digits_at(scan("2,5 rifles"), 0) is None
    assert digits_at(scan(f"2,500 {unit}"), 0) == ("2500", 1)
    assert digits_at(scan(f"2,5,5 {unit}"), 0) is None
    assert digits_at(scan(f"2;5 {unit}"), 0) == ("2", 1)


@pytest.mark.parametrize(
    ("text", "read_as"),
    [
        ("$30, 000", ("30000", 3)),
        ("$30, 000, 000", ("30000000", 5)),
        ("$30, 00, 000", ("3000000", 5)),
        ("$300, 000", ("300000", 3)),
        ("$300, 400", ("300", 1)),
        ("$30, 400", None),
        ("$300, 40", ("300", 1)),
        ("$3000, 000", ("3000", 1)),
        ("$300, many", ("300", 1)),
    ],
)
def test_the_groups_that_a_blank_parts_are_joined(text: str, read_as: tuple[str, int] | None) -> None:
    found = digits_at(scan(text), 1)

    assert found == (read_as and (read_as[0], read_as[1] + 1))
