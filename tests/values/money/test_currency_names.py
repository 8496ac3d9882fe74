"""Names and signs of currencies, and what the shared ones mean to their reader."""

from __future__ import annotations

import pytest

from bilateral import Money
from bilateral.errors import AmbiguousCurrency, UnknownCurrency, WrongType
from bilateral.testing.figure import CODES
from bilateral.types import CurrencyCode, Meanings
from bilateral.values.money.currency_codes import (
    checked_meanings,
    currency_code,
    currency_named,
    currency_sign,
    meanings_known,
)


@pytest.mark.parametrize("code", CODES)
def test_the_printed_sign_is_read_as_the_same_currency(code: str) -> None:
    sign = currency_sign(CurrencyCode(code))

    assert code == currency_named(sign.strip())
    assert Money(5, code) == Money.parse(f"{sign}5")


def test_shared_signs_are_never_printed() -> None:
    assert not {"$", "Rs", "\u00a5", "kr", "\u20a8"} & {currency_sign(CurrencyCode(code)) for code in CODES}


def test_a_name_is_that_of_the_reader() -> None:
    assert ["INR", "LKR"] == [currency_named("Rs", rupee=rupee) for rupee in ("INR", "LKR")]
    assert ["USD", "AUD"] == [currency_named("$", dollar=dollar) for dollar in ("USD", "AUD")]
    assert ["JPY", "CNY"] == [currency_named("\u00a5", yen=yen) for yen in ("JPY", "CNY")]
    assert "NOK" == currency_named("kroner", krone="NOK")
    assert "CAD" == currency_named("cents", dollar="CAD")


@pytest.mark.parametrize("name", sorted(meanings_known()))
def test_every_default_and_every_candidate_is_a_currency(name: str) -> None:
    meaning = meanings_known()[name]

    assert all(currency_code(code) == code for code in meaning.codes)
    assert meaning.default in ("", *meaning.codes)


def test_the_arguments_are_those_of_the_table() -> None:
    assert set(Meanings.__annotations__) == set(meanings_known())


def test_a_wrong_meaning_is_refused_and_the_right_ones_are_named() -> None:
    with pytest.raises(UnknownCurrency, match=r"no rupee in 'USD'; rupee= takes INR, PKR, LKR, NPR, MUR, SCR"):
        checked_meanings({"rupee": "USD"})
    with pytest.raises(UnknownCurrency, match="'XQZ'"):
        currency_named("Rs", rupee="XQZ", dollar="USD")
    with pytest.raises(UnknownCurrency, match="'USD'"):
        currency_named("\u20ac", rupee="USD")
    with pytest.raises(WrongType, match=r"currencies share \(did you mean 'rupee'\?\), got 'rupe'"):
        checked_meanings({"rupe": "PKR"})  # type: ignore[typeddict-unknown-key]  # on purpose


@pytest.mark.parametrize("name", ["kroner", "francs", "pesos", "dinars", "shillings", "CFA francs", "manat", "kr"])
def test_a_name_without_a_safe_default_asks_which(name: str) -> None:
    with pytest.raises(AmbiguousCurrency, match=rf"several countries in '{name}'; name the country.*= takes "):
        currency_named(name)


def test_a_part_belongs_to_its_currency() -> None:
    with pytest.raises(UnknownCurrency, match=r"no part of LKR in 'paise'; its minor unit is the cent"):
        currency_named("paise", rupee="LKR")


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("dlrs", "USD"), ("FF", "FRF"), ("BFr", "BEF"), ("LFr", "LUF"), ("SKr", "SEK"), ("NKr", "NOK"), ("DKr", "DKK"),
        ("Ptas", "ESP"), ("FMk", "FIM"), ("IR\u00a3", "IEP"), ("\u00d6S", "ATS"),
    ],
)  # fmt: skip
def test_what_wires_and_gazettes_called_money_before_the_euro_is_known(name: str, code: str) -> None:
    assert code == currency_named(name)
    assert f"{code} 4 million" in str(Money.parse(f"{name} 4 million")).replace("US$", "USD ")
