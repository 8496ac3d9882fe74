"""Numbers spelled out in English words, and read back."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bilateral import Numeral
from bilateral.errors import InvalidGrouping, InvalidNumber
from bilateral.numbers import spell
from bilateral.testing import exact_numbers
from bilateral.values.numbers.grouping import Grouping

SYSTEMS: tuple[Grouping, ...] = ("indian", "international")


@given(exact_numbers(), st.sampled_from(SYSTEMS))
@example(Decimal(10**30), "indian")
@example(Decimal(10**30 - 1), "indian")
@example(Decimal(f"{'9' * 30}.{'9' * 30}"), "international")
@example(Decimal(59_99_005) * 10**7, "indian")
def test_a_number_is_read_back_from_its_words(number: Decimal, system: Grouping) -> None:
    assert number == Numeral.parse(spell(number, system)).value


@pytest.mark.parametrize(
    ("number", "indian", "international"),
    [
        (0, "zero", "zero"),
        (-5, "minus five", "minus five"),
        (100, "one hundred", "one hundred"),
        (105, "one hundred and five", "one hundred and five"),
        (1005, "one thousand and five", "one thousand and five"),
        (2500 * 10**7, "two thousand five hundred crore", "twenty-five billion"),
        (15 * 10**11, "one lakh crore fifty thousand crore", "one trillion five hundred billion"),
        (10**14, "one crore crore", "one hundred trillion"),
        (601_427, "six lakh one thousand four hundred and twenty-seven",
         "six hundred and one thousand four hundred and twenty-seven"),
        (Decimal("5.40"), "five point four", "five point four"),
        (Decimal("100000.05"), "one lakh point zero five", "one hundred thousand point zero five"),
    ],
)  # fmt: skip
def test_numbers_are_spelled_as_they_are_said(number: Decimal | int, indian: str, international: str) -> None:
    assert (indian, international) == (spell(number), spell(number, "international"))


def test_what_is_no_number_or_no_system_is_refused() -> None:
    with pytest.raises(InvalidNumber, match="too large"):
        spell(10**31)
    with pytest.raises(InvalidNumber, match="float"):
        spell(0.5)  # type: ignore[arg-type]  # on purpose
    with pytest.raises(InvalidGrouping, match="'roman'"):
        spell(5, "roman")  # type: ignore[arg-type]  # on purpose
