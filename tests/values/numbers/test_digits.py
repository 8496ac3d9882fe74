"""Decimal digits of every script."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral.language.lexicon.number_words import numbering_systems
from bilateral.values.numbers.grouping import digits_of, in_digits, in_latin_digits


@given(st.integers(0, 10**30), st.sampled_from(sorted(numbering_systems())))
def test_digits_go_to_a_script_and_back(number: int, system: str) -> None:
    written = in_digits(str(number), system)

    assert number == int(written)
    assert str(number) == in_latin_digits(written)


@pytest.mark.parametrize("system", sorted(numbering_systems()))
def test_each_script_has_ten_digits_in_their_order(system: str) -> None:
    assert list(range(10)) == [int(digit) for digit in digits_of(system)]


def test_a_system_without_decimal_digits_has_latin_ones() -> None:
    assert "0123456789" == digits_of("latn") == digits_of("hanidec") == digits_of("roman")


def test_digits_of_two_scripts_are_no_number() -> None:
    assert in_latin_digits("\u09675") is None
    assert in_latin_digits("\u0967\u0661") is None
    assert "1\u00b2 \u20b9" == in_latin_digits("\u0967\u00b2 \u20b9")
