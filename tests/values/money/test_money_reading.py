"""Money as newspapers write it, and what is refused."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bilateral import Figure, Money
from bilateral.errors import AmbiguousCurrency, InvalidMoney, InvalidValue, UnknownCurrency, WrongType, quoted
from bilateral.language.lexicon.number_words import scale_words
from bilateral.testing import number_like_texts
from bilateral.types import Meanings
from strategies.numbers import written_numbers

pytestmark = pytest.mark.smoke


@given(written_numbers(), st.sampled_from(["Rs {}", "Rs.{}", "\u20b9{}", "INR {}", "{} rupees", "Rs\u00a0{}", "` {}"]))
def test_a_number_and_a_rupee_are_read_in_any_order(written: tuple[str, Decimal], form: str) -> None:
    text, value = written
    assert Money(value, "INR") == Money.parse(form.format(text))


@given(number_like_texts())
@example("Rs " * 30_000)
@example("9" * 100_000)
@example("\u00a3" + "8" * 150 + "K")
@example("Rs " + "1," * 50_000)
@example("\u20b9" + " " * 190 + "5")
@example("\u20b95 m\u0131ll\u0130on")
@example("RON 38736 octillions")
def test_any_text_is_money_or_is_quoted_in_our_error(text: str) -> None:
    try:
        money = Money.parse(text)
    except InvalidValue as error:
        assert isinstance(error, InvalidMoney | UnknownCurrency)
        assert quoted(text) in str(error)
    else:
        assert money == Money.parse(str(money))


@pytest.mark.parametrize(
    ("text", "amount", "currency"),
    [
        ("Rs 5000 crore", 5 * 10**10, "INR"),
        ("\u20b91.5 lakh crore", 15 * 10**11, "INR"),
        ("$5.4 billion", 54 * 10**8, "USD"),
        ("INR 4 billion", 4 * 10**9, "INR"),
        ("60 billion rupees", 6 * 10**10, "INR"),
        ("US$25,000", 25_000, "USD"),
        ("US $25,000", 25_000, "USD"),
        ("Rs five crore", 5 * 10**7, "INR"),
        ("Rs. one lakh crore", 10**12, "INR"),
        ("5.4 billion dollars", 54 * 10**8, "USD"),
        ("\u20ac1.2 billion", 12 * 10**8, "EUR"),
        ("RUB 34.5 billion", 345 * 10**8, "RUB"),
        ("2 million rubles", 2 * 10**6, "RUB"),
        ("20 million Soviet roubles", 2 * 10**7, "SUR"),
        ("`600 crore", 6 * 10**9, "INR"),
        ("`one crore", 10**7, "INR"),
        ("Rs.5000cr", 5 * 10**10, "INR"),
        ("Rs 5 cr.", 5 * 10**7, "INR"),
        ("Rupees six lakh only", 600_000, "INR"),
        ("USD fifty thousand only", 50_000, "USD"),
        ("six lakhs of rupees", 600_000, "INR"),
        ("4 millones de euros", 4_000_000, "EUR"),
        ("6 milliards d'euros", 6_000_000_000, "EUR"),
        ("7 miliardi di euro", 7_000_000_000, "EUR"),
        ("R8.6bn", 8_600_000_000, "ZAR"),
        ("N45m", 45_000_000, "NGN"),
        ("Six Millions of Dollars", 6 * 10**6, "USD"),
        ("two millions sterling", 2 * 10**6, "GBP"),
        ("forty-six hundred dollars", 4600, "USD"),
        ("US two billion dollars", 2 * 10**9, "USD"),
        ("GB\u00a35 billion", 5 * 10**9, "GBP"),
        ("USD$ 70", 70, "USD"),
        ("BRL$ 45", 45, "BRL"),
        ("R75 million", 75 * 10**6, "ZAR"),
        ("15x10^6 roubles", 15 * 10**6, "RUB"),
        ("$2.5 \u00d7 10^8", 25 * 10**7, "USD"),
        ("\u20ac7\u00b710\u2076", 7 * 10**6, "EUR"),
        ("CHF 1'234'567.50", "1234567.5", "CHF"),
        ("EUR 38 500", 38_500, "EUR"),
        ("$30, 000", 30_000, "USD"),
        ("$20 million Canadian", 2 * 10**7, "CAD"),
        ("two and a half million euros", 2_500_000, "EUR"),
        ("3 Mrd. EUR", 3 * 10**9, "EUR"),
        ("1.45 milliards INR", 145 * 10**7, "INR"),
        ("5 mil\u00adlion euros", 5 * 10**6, "EUR"),
        ("5 mil-\nlion euros", 5 * 10**6, "EUR"),
        ("Hfl. 2.5 million", 2_500_000, "NLG"),
        ("$30 mil", 30_000_000, "USD"),
        ("30 mil yuan", 30_000_000, "CNY"),
        ("VT 32.8 million", 32_800_000, "VUV"),
        ("Rs. 5,000/-", 5000, "INR"),
        ("Rs 5,000/=", 5000, "INR"),
        ("Rs 5,100-crore", 51 * 10**9, "INR"),
        ("$5.4-billion", 54 * 10**8, "USD"),
        ("90-million-euro", 9 * 10**7, "EUR"),
        ("Rs\u00a06,01,427", 601_427, "INR"),
        ("-\u20b95,000 crore", -5 * 10**10, "INR"),
        ("\u20b9-5", -5, "INR"),
        ("\u2212$5", -5, "USD"),
        ("Tk 10 lakh", 10**6, "BDT"),
        ("\u20b95L", 500_000, "INR"),
        ("\u20b950K crore", 5 * 10**11, "INR"),
        ("$1.5T", 15 * 10**11, "USD"),
        ("$5mm", 5 * 10**6, "USD"),
        ("a trillion dollars", 10**12, "USD"),
        ("DM 5 million", 5 * 10**6, "DEM"),
        ("5 billion won", 5 * 10**9, "KRW"),
        ("XAF 5", 5, "XAF"),
        ("US$ 5 million dollars", 5 * 10**6, "USD"),
        ("  Rs 5  ", 5, "INR"),
        ("$.50", "0.5", "USD"),
        ("5 Re", 5, "INR"),
        ("Rs \u0665", 5, "INR"),
        ("J$5", 5, "JMD"),
        ("NT$5 billion", 5 * 10**9, "TWD"),
        ("aud$ 15", 15, "AUD"),
        ("usd115.5", "115.5", "USD"),
        ("115usd", 115, "USD"),
        ("MEUR 5", 5 * 10**6, "EUR"),
        ("30 musd", 3 * 10**7, "USD"),
        ("5 mn euro", 5 * 10**6, "EUR"),
        ("USD 5 million", 5 * 10**6, "USD"),
        ("5 million USD", 5 * 10**6, "USD"),
        ("250 million Dutch guilders", 25 * 10**7, "NLG"),
        ("420 million Finnish markka", 42 * 10**7, "FIM"),
        ("5 Sri Lankan rupees", 5, "LKR"),
        ("Pakistani rupees 5 crore", 5 * 10**7, "PKR"),
        ("10 crore Nepalese rupees", 10**8, "NPR"),
        ("5 Seychelles rupees", 5, "SCR"),
        ("\u09f3500", 500, "BDT"),
        ("50 lakh \u099f\u09be\u0995\u09be", 5 * 10**6, "BDT"),
        ("5 \u043c\u043b\u0440\u0434 \u0440\u0443\u0431.", 5 * 10**9, "RUB"),
        ("\u096b \u0915\u0930\u094b\u0921\u093c \u0930\u0941\u092a\u092f\u0947", 5 * 10**7, "INR"),
        ("50 paise", "0.5", "INR"),
        ("5 cents", "0.05", "USD"),
        ("12-cent", "0.12", "USD"),
        ("50\u00a2", "0.5", "USD"),
        ("10 kopecks", "0.1", "RUB"),
        ("210 pence", "2.1", "GBP"),
        ("fifty euro cents", "0.5", "EUR"),
        ("Rs 5 and 50 paise", "5.5", "INR"),
        ("5 rupees 50 paise", "5.5", "INR"),
        ("Rs 5 crore and 50 paise", "50000000.5", "INR"),
        ("-Rs 5 and 50 paise", "-5.5", "INR"),
        ("-Rs 1.00000000000000000000000000005", "-1.00000000000000000000000000005", "INR"),
        ("thirteen dollars and forty-five cents", "13.45", "USD"),
        ("10 Canadian dollars 5 cents", "10.05", "CAD"),
        ("5 taka 5 poisha", "5.05", "BDT"),
    ],
)
def test_newspapers_amounts_are_read(text: str, amount: int | str, currency: str) -> None:
    assert Money(amount, currency) == Money.parse(text)


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "Rs", "5000 crore", "crore", "Rs 5,0,0", "Rs 6,1,427", "Rs 5 crore lakh", "Q$5", "won 5",
        "-\u20b9-5", "Rs 1e5", "US$ 5 million euros", "5 rupees 50 cents", "Rs 5 rifles", "offers 5", "Rs 5 6",
        "A $8 million", "EUR 4.250", "12-9 million dollars",
        "(\u20b95)", "$5%", "Rsfive", "Rs -- 5", "\u20b95 crore \u20b96 crore",
        "Rs " + "9" * 31, "$0." + "0" * 30 + "1",
    ],
)  # fmt: skip
def test_what_is_no_amount_is_refused(text: str) -> None:
    with pytest.raises(InvalidMoney, match=re.escape(quoted(text))):
        Money.parse(text)


@pytest.mark.parametrize(
    "text",
    ["around Rs 5000 crore", "more than $5", "up to Rs 5", "Rs 5 crore or more", "$5m-plus", "$5 billion+", "~$5",
     "Rs 5,000-5,500 crore", "between Rs 5 and Rs 6", "$3 to $4 billion", "about five crore rupees"],
)  # fmt: skip
def test_what_is_no_exact_amount_is_sent_to_figures(text: str) -> None:
    with pytest.raises(InvalidMoney, match=r"exact amount.*use Figure\.money"):
        Money.parse(text)


@pytest.mark.parametrize(
    ("text", "problem"),
    [("5000 crore", "no currency"), ("Rs 5 crore for rifles", "nothing else"), ("rifles", "no amount"),
     ("\u20ac5 dollars", "two currencies"), ("5 million dollars euros", "two currencies"),
     ("Rs 5 XAU", "two currencies"), ("Rs 5 XQZ", "two currencies"),
     ("-\u20b9-5", "two signs"), ("Rs " + "9" * 40, "too large")],
)  # fmt: skip
def test_the_error_says_what_is_wrong(text: str, problem: str) -> None:
    with pytest.raises(InvalidMoney, match=problem):
        Money.parse(text)


def test_an_unknown_code_is_named_with_its_text() -> None:
    with pytest.raises(UnknownCurrency, match="'XQZ 5 million'"):
        Money.parse("XQZ 5 million")


def test_a_code_that_stands_for_no_noun_is_read_on_either_side_and_behind_a_cue() -> None:
    assert Money(5, "XAU") == Money.parse("5 XAU") == Money.parse("XAU 5")
    assert Figure.at_least(Money(5, "XAU")) == Figure.money("5 plus XAU")


def test_rupees_and_dollars_are_those_of_the_reader() -> None:
    assert Money(5000, "PKR") == Money.parse("Rs 5000", rupee="PKR")
    assert Money(5000, "LKR") == Money.parse("5000 rupees", rupee="LKR")
    assert Money(5, "AUD") == Money.parse("$5", dollar="AUD")
    assert Money(5, "USD") == Money.parse("US$5", dollar="AUD")
    with pytest.raises(UnknownCurrency, match=r"no rupee in 'USD'; rupee= takes INR, PKR, LKR"):
        Money.parse("Rs 5", rupee="USD")
    with pytest.raises(UnknownCurrency, match=r"no rupee in 'rupee'"):
        Money.parse("\u20ac5", rupee="rupee")
    with pytest.raises(WrongType, match="got 'rupe'"):
        Money.parse("Rs 5", rupe="PKR")  # type: ignore[call-arg]  # on purpose
    for wrong in (5, None, ["PKR"]):
        with pytest.raises(WrongType, match="rupee takes the code"):
            Money.parse("Rs 5", rupee=wrong)  # type: ignore[arg-type]  # on purpose


@pytest.mark.parametrize(
    ("text", "meanings", "money"),
    [
        ("\u00a55,000", {"yen": "CNY"}, Money(5000, "CNY")),
        ("5 million kroner", {"krone": "NOK"}, Money(5 * 10**6, "NOK")),
        ("5 pounds", {"pound": "EGP"}, Money(5, "EGP")),
        ("5 francs", {"franc": "FRF"}, Money(5, "FRF")),
        ("2 million roubles", {"rouble": "SUR"}, Money(2 * 10**6, "SUR")),
        ("50 cents", {"dollar": "CAD"}, Money("0.5", "CAD")),
        ("$5 and 50 cents", {"dollar": "SGD"}, Money("5.5", "SGD")),
        ("\u099f\u09be\u0995\u09be 5", {"taka": "INR"}, Money(5, "INR")),
    ],
)
def test_a_shared_name_means_what_its_reader_says(text: str, meanings: Meanings, money: Money) -> None:
    assert money == Money.parse(text, **meanings)


@pytest.mark.parametrize("text", ["5 million kroner", "5 francs", "500 pesos", "5 dinars", "kr 5"])
def test_a_shared_name_without_a_default_is_refused_and_the_candidates_are_named(text: str) -> None:
    with pytest.raises(AmbiguousCurrency, match=rf"several countries in '{text}'; .*= takes [A-Z]{{3}}, "):
        Money.parse(text)


def test_what_is_no_text_is_refused() -> None:
    for text in (5, None, b"Rs 5", ["Rs 5"]):
        with pytest.raises(InvalidMoney):
            Money.parse(text)  # type: ignore[arg-type]  # on purpose


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("पाँच करोड़ रुपये", "50000000"),
        ("पाँच रुपये और पचास पैसे", "5.5"),
        ("5 रुपये और पचास पैसे", "5.5"),
        ("5,000 Rs crore", "50000000000"),
    ],
)
def test_rupees_are_read_in_words_of_other_scripts_and_orders(text: str, amount: str) -> None:
    assert Money(amount, "INR") == Money.parse(text)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("पाँच रुपये और पचास सेंट", "no part of INR"),
        ("पाँच रुपये पचास", "not one exact amount and nothing else"),
        ("75 million USD million", "two scales"),
        ("5 crore Rs crore", "two scales"),
        ("30 million MUSD", "two scales"),
    ],
)
def test_parts_and_scales_that_do_not_fit_are_refused(text: str, problem: str) -> None:
    with pytest.raises(InvalidMoney, match=f"^{problem} in '{text}'; "):
        Money.parse(text)


@pytest.mark.parametrize(
    ("text", "marks", "amount"),
    [
        ("EUR 2.718.281,50", {"decimal": ","}, "2718281.5"), ("\u20ac 4.250", {"decimal": ","}, "4250"),
        ("\u20ac 4.250", {"decimal": "."}, "4.25"), ("3,75 million euros", {"decimal": ","}, "3750000"),
        ("EUR 12 500,75", {"decimal": ","}, "12500.75"), ("EUR 12'500", {"group": "'"}, "12500"),
    ],
)  # fmt: skip
def test_marks_are_told_once(text: str, marks: dict[str, Any], amount: str) -> None:
    assert Money(amount, "EUR") == Money.parse(text, **marks)


WRONG_MARKS: tuple[dict[str, Any], ...] = ({"decimal": ";"}, {"decimal": ",", "group": ","}, {"group": "_"})
UNFIT: tuple[tuple[str, dict[str, Any]], ...] = (
    ("EUR 1,234", {"group": "'"}), ("EUR 1.234.56", {"decimal": ","}), ("EUR 1 234", {"group": ","}),
)  # fmt: skip


def test_marks_that_are_none_or_do_not_fit_are_refused() -> None:
    for marks in WRONG_MARKS:
        with pytest.raises(WrongType, match="decimal takes a mark"):
            Money.parse("EUR 5", **marks)
    for text, marks in UNFIT:
        with pytest.raises(InvalidMoney):
            Money.parse(text, **marks)


def test_a_point_before_three_digits_has_two_readings_where_a_point_parts_groups() -> None:
    with pytest.raises(InvalidMoney, match=r"two readings of '4.250' in 'EUR 4.250'; write '4250' or"):
        Money.parse("EUR 4.250")
    assert Money("4250000000", "EUR") == Money.parse("\u20ac4.250 billion")
    assert Money("4.25", "USD") == Money.parse("$4.250")


OTHER_SCALES = tuple(one.word for one in scale_words() if not one.word.isascii() and one.word.isalpha())


@given(st.sampled_from(OTHER_SCALES), st.sampled_from(["TOP", "SIT", "ALL", "MAD", "CAD", "USD"]))
@example("миллионах", "TOP")
@example("ಶತಕೋಟಿ ಶತಕೋಟಿ ಶತಕೋಟಿ", "SIT")
def test_letters_without_capitals_make_no_headline_of_a_code(scale: str, code: str) -> None:
    assert Money.parse(f"5 {scale} {code}") == Money.parse(f"{code} 5 {scale}")
