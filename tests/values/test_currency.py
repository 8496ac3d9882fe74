"""Currencies: every code, and every name under which newspapers write them."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest
from babel.core import get_global
from hypothesis import given
from hypothesis import strategies as st

from bilateral.errors import quoted
from bilateral.testing.money import CODES
from bilateral.values.currency import (
    BEHIND_ONLY,
    DOLLAR_NAMES,
    NAMES,
    RUPEE_NAMES,
    SIGNS,
    CurrencyCode,
    UnknownCurrency,
    currency_before,
    currency_behind,
    currency_code,
    currency_named,
    currency_sign,
    is_currency,
)
from bilateral.values.patterns import FLAGS

WRITTEN = tuple((name, code) for code, names in NAMES.items() for name in names) + tuple(
    (sign, code) for code, sign in SIGNS.items()
)


def named(name: str) -> CurrencyCode:
    """Read a name with the usual rupee and dollar."""
    return currency_named(name, rupee="INR", dollar="USD")


def test_every_currency_of_unicode_but_those_that_are_none_has_its_code() -> None:
    every = set(get_global("all_currencies"))

    assert every - {"XXX", "XTS"} == {currency_code(code) for code in CODES}
    assert {"SUR", "DEM", "YUD", "DDM", "CSK", "BYR"} < every


@given(st.text() | st.sampled_from(["inr", "XXX", "XTS", "Rs", "USDX", "\u212aRW", "INR "]))
def test_any_text_is_a_code_or_is_quoted_in_our_error(text: str) -> None:
    try:
        code = currency_code(text)
    except UnknownCurrency as error:
        assert quoted(text) in str(error)
    else:
        assert code in CODES


def test_the_nearest_codes_are_offered() -> None:
    with pytest.raises(UnknownCurrency, match=r"did you mean .*INR"):
        currency_code("INRR")


def test_the_usual_codes_are_known_without_a_list_of_all() -> None:
    program = (
        "import sys; from bilateral.values.currency import currency_code; currency_code('INR'); currency_code('SUR'); "
        "print('babel' in sys.modules)"
    )
    shown = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True).stdout

    assert "False" == shown.strip()


@pytest.mark.parametrize(("name", "code"), WRITTEN)
def test_every_name_is_found_and_read_as_its_currency(name: str, code: str) -> None:
    for written in (name, name.upper(), name.title(), name.replace(" ", "\u00a0")):
        assert code == named(written)
        assert re.fullmatch(currency_behind(), written, FLAGS)
        assert bool(re.fullmatch(currency_before(codes="(?!)"), written, FLAGS)) is (name not in BEHIND_ONLY)


@pytest.mark.parametrize("name", sorted(RUPEE_NAMES))
def test_a_rupee_without_a_country_is_that_of_the_reader(name: str) -> None:
    assert ["INR", "LKR"] == [currency_named(name, rupee=rupee, dollar="USD") for rupee in ("INR", "LKR")]


@pytest.mark.parametrize("name", sorted(DOLLAR_NAMES))
def test_a_dollar_without_a_country_is_that_of_the_reader(name: str) -> None:
    assert ["USD", "AUD"] == [currency_named(name, rupee="INR", dollar=dollar) for dollar in ("USD", "AUD")]


def test_a_default_that_is_no_currency_is_refused() -> None:
    with pytest.raises(UnknownCurrency, match="'XQZ'"):
        currency_named("Rs", rupee="XQZ", dollar="USD")


def test_no_name_stands_for_two_currencies() -> None:
    names = [name for name, _ in WRITTEN] + [*RUPEE_NAMES, *DOLLAR_NAMES]

    assert sorted(names) == sorted(set(names))


def test_a_sign_with_a_blank_before_its_dollar_is_the_same_sign() -> None:
    assert ["USD", "AUD", "HKD"] == [named(name) for name in ("US $", "A $", "HK\u00a0$")]


@pytest.mark.parametrize("code", CODES)
def test_the_printed_sign_is_read_as_the_same_currency(code: str) -> None:
    sign = currency_sign(CurrencyCode(code))

    assert code == named(sign.strip())
    assert re.fullmatch(currency_before(), sign.strip(), FLAGS)


def test_shared_signs_are_never_printed() -> None:
    assert not {"$", "Rs", "\u00a5", "kr", "\u20a8"} & {currency_sign(CurrencyCode(code)) for code in CODES}


def test_money_is_told_from_other_words() -> None:
    assert all(is_currency(word) for word in ("rupees", "Rs", "$", "INR", "Euros"))
    assert not any(is_currency(word) for word in ("rifle", "", "usd?", "MW"))
