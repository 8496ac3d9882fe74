"""Minor units: their digits by ISO 4217, their names, and that these are the same in all tables."""

from __future__ import annotations

import pytest

from bilateral import Currency
from bilateral.language.lexicon.currencies import Noun, minor_nouns
from bilateral.testing.figure import CODES
from bilateral.values.money.currency_codes import currency_code, minor_digits


@pytest.mark.parametrize(
    ("code", "digits"),
    [("INR", 2), ("JPY", 0), ("KWD", 3), ("CLF", 4), ("IQD", 3), ("IRR", 2), ("ITL", 0), ("DEM", 2), ("XAU", None)],
)
def test_the_digits_are_those_of_iso_4217(code: str, digits: int | None) -> None:
    assert digits == minor_digits(code)


@pytest.mark.parametrize("code", CODES)
def test_a_unit_with_a_name_has_digits(code: str) -> None:
    if Currency(code).minor_unit:
        assert minor_digits(code)


@pytest.mark.parametrize("noun", minor_nouns(), ids=lambda noun: noun.words[0])
def test_a_part_that_is_read_is_one_that_its_currency_has(noun: Noun) -> None:
    for code in noun.codes:
        assert currency_code(code)
        assert minor_digits(code) == 2
        if noun.power == -2:
            assert Currency(code).minor_unit in (None, *noun.words, "cent")
