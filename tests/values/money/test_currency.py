"""Currencies: what is known of each, and where and when it was in use."""

from __future__ import annotations

import datetime as dt
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import Answer, Currency, When
from bilateral.errors import InvalidWhen, UnknownCurrency, WrongType, quoted
from bilateral.testing import currencies, whens
from bilateral.testing.figure import CODES
from bilateral.values.money.currency import currency_spans
from bilateral.values.money.currency_codes import currency_sign, every_code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("INR", "INR"), ("usd", "USD"), (" Rs. ", "INR"), ("Pakistani rupees", "PKR"), ("\u20ac", "EUR"),
        ("Deutsche Marks", "DEM"), ("Soviet roubles", "SUR"), ("new Taiwan dollars", "TWD"), ("NT$", "TWD"),
        ("\u0440\u0443\u0431.", "RUB"), ("\u0930\u0941\u092a\u092f\u0947", "INR"), ("VNC", "VNC"),
    ],
)  # fmt: skip
def test_a_currency_is_read_as_it_is_written(text: str, code: str) -> None:
    assert Currency(code) == Currency.parse(text)


@pytest.mark.parametrize("code", sorted(every_code()))
def test_a_currency_is_read_back_from_its_text(code: str) -> None:
    assert Currency(code) == Currency.parse(str(Currency(code)))


def test_a_name_that_means_another_currency_today_is_printed_with_its_code() -> None:
    assert "Argentine Peso (ARY)" == str(Currency("ARY"))
    assert "Burmese Kyat (BUK)" == str(Currency("BUK"))
    assert "Gold" == str(Currency("XAU"))
    assert "Indian Rupee" == str(Currency("INR"))


@given(st.text() | st.sampled_from(["", "rifles", "Indian yen", "Rs 5", "5", "marks", "x" * 1000]))
def test_any_text_is_a_currency_or_is_quoted_in_our_error(text: str) -> None:
    try:
        currency = Currency.parse(text)
    except UnknownCurrency as error:
        assert quoted(text) in str(error)
    else:
        assert currency == Currency.parse(currency.code)


@pytest.mark.parametrize("code", CODES)
def test_a_currency_is_the_value_of_its_repr_and_has_all_its_facts(code: str) -> None:
    currency = Currency(code)

    assert currency == eval(repr(currency), {"Currency": Currency})  # noqa: S307 - our own repr
    assert str(currency) in (currency.name, f"{currency.name} ({code})")
    assert currency.name != code
    assert currency.symbol == currency_sign(currency.code).strip()
    assert currency.minor_digits in (None, 0, 2, 3, 4)
    assert currency.spans
    assert currency.numeric is None or re.fullmatch("[0-9]{3}", currency.numeric)


@pytest.mark.parametrize(
    ("code", "on", "territory", "answer"),
    [
        ("SUR", "1980", None, Answer.YES),
        ("SUR", "1960", None, Answer.NO),
        ("SUR", "2021-12-06", None, Answer.NO),
        ("SUR", "1993", "RU", Answer.UNKNOWN),
        ("RUB", "1998-01-01", "RU", Answer.YES),
        ("RUB", "1997-12-31", "RU", Answer.NO),
        ("RUR", "1998-06-01", "RU", Answer.YES),
        ("DEM", "2002-02-28", "DE", Answer.YES),
        ("DEM", "2002-03-01", "DE", Answer.NO),
        ("DEM", "2003", None, Answer.NO),
        ("DEM", "2002", "DE", Answer.UNKNOWN),
        ("DEM", "2002-02-28", "FR", Answer.NO),
        ("EUR", "2025-12-31", "BG", Answer.NO),
        ("EUR", "2026-01-01", "BG", Answer.YES),
        ("BGN", "2026-02", "BG", Answer.NO),
        ("UAK", "1995", "UA", Answer.YES),
        ("INR", "1947-01-01", "PK", Answer.YES),
        ("INR", "2021", None, Answer.YES),
        ("XAU", "2021", None, Answer.UNKNOWN),
        ("VNC", "1970", None, Answer.UNKNOWN),
        ("YUD", "1980", "YU", Answer.YES),
    ],
)
def test_whether_a_currency_was_in_use_can_be_asked(code: str, on: str, territory: str | None, answer: Answer) -> None:
    assert answer is Currency(code).in_use(on, territory)
    assert answer is Currency(code).in_use(When.parse(on), territory)


def test_a_day_is_a_when_a_date_or_a_text() -> None:
    assert Answer.YES is Currency("INR").in_use(dt.date(2021, 12, 6))
    with pytest.raises(InvalidWhen):
        Currency("INR").in_use("06/12/2021")
    with pytest.raises(WrongType):
        Currency("INR").in_use(5)  # type: ignore[arg-type]  # on purpose


@given(currencies(), whens())
def test_what_is_in_use_somewhere_is_in_use(currency: Currency, on: When) -> None:
    everywhere = [currency.in_use(on, territory) for territory in sorted(currency.territories)]

    if Answer.YES in everywhere:
        assert Answer.YES is currency.in_use(on)
    if currency.in_use(on) is Answer.NO:
        assert {Answer.NO} >= set(everywhere)


@pytest.mark.parametrize("code", CODES)
def test_every_span_ends_after_it_began(code: str) -> None:
    for span in currency_spans(code):
        if span.start and span.end:
            assert Answer.NO is span.end.is_before(span.start)
        assert span.holds(span.start).is_certain if span.start else True


def test_what_nobody_uses_any_more_is_withdrawn() -> None:
    assert all(Currency(code).is_withdrawn for code in ("SUR", "DEM", "FRF", "YUD", "RUR", "HRK", "BGN", "VNC", "XFU"))
    assert not any(Currency(code).is_withdrawn for code in ("INR", "EUR", "USD", "CUP", "XAU", "XAD", "CNH"))
