"""Numbers read as fractions."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import example, given

from bilateral import Numeral
from bilateral.errors import InvalidNumber, quoted
from bilateral.numbers import exact_fraction
from bilateral.testing import number_like_texts
from bilateral.values.numbers.exact import LONGEST_NUMBER
from bilateral.values.numbers.numerals import is_number


def test_a_part_that_no_decimal_equals_is_refused_and_kept_as_a_fraction() -> None:
    with pytest.raises(InvalidNumber, match="a fraction that no decimal equals in 'two thirds of a million'"):
        Numeral.parse("two thirds of a million")
    assert Fraction(2_000_000, 3) == exact_fraction("two thirds of a million")
    assert Fraction(1, 105) == exact_fraction("one one hundred and fifth")


@given(number_like_texts())
@example("nine " * 200)
@example("lakh crore " * 90 + "five")
@example("5" + " crore" * 160)
@example("and a half " * 90)
def test_any_text_is_a_fraction_or_is_quoted_in_our_error(text: str) -> None:
    try:
        exact_fraction(text)
    except InvalidNumber as error:
        assert quoted(text) in str(error) or len(text) > LONGEST_NUMBER
        assert not is_number(text)
