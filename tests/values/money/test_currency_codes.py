"""The codes of currencies: every one, and nothing else."""

from __future__ import annotations

import subprocess
import sys

import pytest
from babel.core import get_global
from hypothesis import given
from hypothesis import strategies as st

from bilateral import Currency
from bilateral.errors import UnknownCurrency, WrongType, quoted
from bilateral.language.lexicon.tables import table
from bilateral.testing.figure import CODES
from bilateral.values.money.currency_codes import NO_MONEY, currency_code

#: The codes that Unicode lacks.
BEYOND_CLDR = {line["code"] for line in table("currency_codes") if line["name"]}


def test_every_currency_of_unicode_but_those_that_are_none_has_its_code() -> None:
    every = set(get_global("all_currencies"))

    assert every - NO_MONEY == {currency_code(code) for code in CODES} - (BEYOND_CLDR - every)
    assert {"SUR", "DEM", "YUD", "DDM", "CSK", "BYR"} < every


@given(st.text() | st.sampled_from(["inr", "XXX", "XTS", "Rs", "USDX", "\u212aRW", "INR "]))
def test_any_text_is_a_code_or_is_quoted_in_our_error(text: str) -> None:
    try:
        code = currency_code(text)
    except UnknownCurrency as error:
        assert quoted(text) in str(error)
    else:
        assert code in {*CODES, *BEYOND_CLDR}


def test_the_nearest_code_is_offered() -> None:
    for misspelt, meant in (("INRR", "INR"), ("UDS", "USD"), ("usd", "USD")):
        with pytest.raises(UnknownCurrency, match=f"did you mean '{meant}'|or '{meant}'"):
            currency_code(misspelt)


def test_the_usual_codes_are_known_without_a_list_of_all() -> None:
    program = (
        "import sys; from bilateral.values.money.currency_codes import currency_code; "
        "currency_code('INR'); currency_code('SUR'); "
        "print('babel' in sys.modules)"
    )
    shown = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True).stdout

    assert "False" == shown.strip()


@pytest.mark.parametrize("wrong", [5, None, ["INR"], b"INR"])
def test_what_is_no_text_is_no_code(wrong: object) -> None:
    with pytest.raises(WrongType):
        Currency(wrong)  # type: ignore[arg-type]  # on purpose
