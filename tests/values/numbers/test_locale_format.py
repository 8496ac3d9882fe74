"""Numbers and amounts as the locales of CLDR write them: exact, and read back."""

from __future__ import annotations

import re
from decimal import Decimal, getcontext, localcontext

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bilateral.errors import InvalidNumber, UnknownCurrency, UnknownLocale, WrongType, quoted
from bilateral.testing import exact_numbers, number_like_texts
from bilateral.values.numbers.exact import LARGEST
from bilateral.values.numbers.grouping import grouped
from bilateral.values.numbers.locale_format import Digits, format_in_locale, known_locale, parse_in_locale

pytestmark = pytest.mark.smoke

LOCALES = ("en_IN", "en", "hi", "bn", "mr", "ur_IN", "ne", "ru", "de", "de_CH", "fr", "pt_PT", "es", "ar_EG", "km",
           "fa", "pl", "my", "ja")  # fmt: skip


@given(exact_numbers(), st.sampled_from(LOCALES), st.sampled_from(["latin", "native"]))
@example(Decimal("-1e-30"), "km", "native")
@example(Decimal(10**9), "de_CH", "latin")
@example(Decimal(-1), "syr", "latin")
def test_a_locale_reads_what_it_prints(number: Decimal, locale: str, digits: Digits) -> None:
    assert number == parse_in_locale(format_in_locale(number, locale, digits=digits), locale)


@given(exact_numbers())
def test_the_groups_of_india_are_those_of_the_hand_written_printer(number: Decimal) -> None:
    assert grouped(number, "indian") == format_in_locale(number, "en_IN") == format_in_locale(number, "hi")
    assert grouped(number, "international") == format_in_locale(number, "en")


@given(st.integers(1, 9999), st.integers(0, 18), st.sampled_from(LOCALES), st.sampled_from([None, "INR", "JPY"]))
@example(54, 9, "en_IN", "INR")
def test_a_compact_form_has_all_the_digits_that_count(
    count: int, power: int, locale: str, currency: str | None
) -> None:
    printed = format_in_locale(Decimal(count).scaleb(power), locale, compact=True, currency=currency)
    digits = re.sub("[^0-9]", "", printed).strip("0")

    assert str(count).strip("0") == digits


@pytest.mark.parametrize(
    ("number", "locale", "currency", "printed"),
    [
        (54_000_000_000, "en_IN", "INR", "₹5.4KCr"),
        (-54_000_000_000, "en_IN", "INR", "-₹5.4KCr"),
        (54_100_000_000, "en_IN", None, "5.41KCr"),
        (54_123_000_000, "en_IN", None, "54,12,30,00,000"),
        (601_427, "en_IN", None, "6,01,427"),
        (500, "en_IN", None, "500"),
        (10**11, "bn", None, "1,00,00,00,00,000"),
        (10**20, "en_IN", None, "10,00,00,00,00,00,00,00,00,000"),
        (5000, "de", None, "5.000"),
        (5_400_000, "de", "EUR", "5,4\u00a0Mio.\u00a0€"),
        (1_500_000_000, "ru", None, "1,5\u00a0млрд"),
    ],
)
def test_compact_forms_are_exact_or_written_out(number: int, locale: str, currency: str | None, printed: str) -> None:
    assert printed == format_in_locale(Decimal(number), locale, compact=True, currency=currency)


def test_amounts_keep_every_digit_and_the_minor_units_of_their_currency() -> None:
    assert "₹6,01,427.00" == format_in_locale(Decimal(601_427), "en_IN", currency="INR")
    assert "₹0.125" == format_in_locale(Decimal("0.125"), "en_IN", currency="INR")
    assert "JP¥5" == format_in_locale(Decimal(5), "en_IN", currency="JPY")
    assert "₹६,०१,४२७.५०" == format_in_locale(Decimal("601427.5"), "hi", currency="INR", digits="native")


def test_the_context_of_the_caller_changes_nothing() -> None:
    number = Decimal("123456789012345678901234567890.125")
    with localcontext() as context:
        context.prec = 5

        assert grouped(number, "indian") == format_in_locale(number, "en_IN")
    assert 28 == getcontext().prec


@given(number_like_texts(), st.sampled_from(LOCALES))
@example("5,0,0", "en_IN")
@example("1" * 100_000, "en_IN")
def test_any_text_is_a_number_of_the_locale_or_is_quoted_in_our_error(text: str, locale: str) -> None:
    try:
        assert parse_in_locale(text, locale).copy_abs() <= LARGEST
    except InvalidNumber as error:
        assert quoted(text) in str(error)


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("5,0,0", "en_IN"), ("6,1,427", "en_IN"), ("601,427", "hi"), ("6,01,427", "en"), ("1.234,5", "en"),
        ("1,234.5", "de"), ("5.", "en"), (".5", "en"), ("०1", "hi"), ("०१", "ta"), ("--5", "en"), ("5 lakh", "en_IN"),
        ("0,123", "en"), ("1 234.567", "fr"), ("", "en"), ("1e5", "en"),
    ],
)  # fmt: skip
def test_marks_out_of_place_are_refused(text: str, locale: str) -> None:
    with pytest.raises(InvalidNumber, match="no number of the locale"):
        parse_in_locale(text, locale)


def test_what_people_type_for_a_mark_is_read() -> None:
    assert Decimal("1234567.5") == parse_in_locale("1 234 567,5", "ru")
    assert Decimal("1234567.5") == parse_in_locale("1'234'567.5", "de_CH")
    assert Decimal(-1234) == parse_in_locale(" \u22121234 ", "en")
    assert Decimal(1234) == parse_in_locale("1234", "es")


@given(st.text())
@example("../../etc/passwd")
@example("en" * 50_000)
def test_any_text_is_a_locale_or_is_quoted_in_our_error(name: str) -> None:
    try:
        known_locale(name)
    except UnknownLocale as error:
        assert quoted(name) in str(error)


def test_wrong_names_and_wrong_types_are_refused() -> None:
    for name in ("en_XX", "xx", "", "en@euro", "en__IN"):
        with pytest.raises(UnknownLocale, match="no locale"):
            format_in_locale(Decimal(5), name)
    with pytest.raises(WrongType, match="locale takes the name of a locale"):
        format_in_locale(Decimal(5), None)  # type: ignore[arg-type]  # on purpose
    with pytest.raises(WrongType, match="digits takes 'latin' or 'native'"):
        format_in_locale(Decimal(5), "hi", digits="roman")  # type: ignore[arg-type]  # on purpose
    with pytest.raises(UnknownCurrency):
        format_in_locale(Decimal(5), "hi", currency="XQZ")
    with pytest.raises(InvalidNumber):
        format_in_locale(Decimal("NaN"), "hi")


@pytest.mark.parametrize("currency", [None, "CHF"])
def test_every_group_of_a_swiss_number_has_its_apostrophe(currency: str | None) -> None:
    printed = format_in_locale(Decimal(1_234_567_890), "de_CH", currency=currency)

    assert re.search("1['\u2019]234['\u2019]567['\u2019]890", printed), printed
