"""How currencies are written: every sign and every name is found and read as what it means."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import BilateralError, Currency, Money
from bilateral.language.grammar.currency import currency_word, is_currency, name_at, name_before
from bilateral.language.grammar.currency_names import Name, takes
from bilateral.language.lexicon.currencies import (
    Noun,
    adjectives_of,
    minor_nouns,
    nouns,
    only_behind,
    other_signs,
    printed_signs,
    shared_signs,
)
from bilateral.language.scanner import scan

EVERY_SIGN = [
    *((sign, code) for code, sign in printed_signs().items()),
    *((sign, code) for code, written in other_signs().items() for sign in written),
]


def behind(name: str) -> Name | None:
    """Find a name that stands whole behind a number."""
    tokens = scan(f"5 {name}")
    found = name_at(tokens, 1) if len(tokens) > 1 else None
    return found if found and found.behind == len(tokens) else None


def before(name: str) -> Name | None:
    """Find a name that stands whole before a number, joined to it."""
    tokens = scan(f"{name}5")
    found = name_before(tokens, len(tokens) - 1)
    return found if found and found.first == 0 else None


def only(name: str) -> str | None:
    """Return the one currency that a name means whatever the arguments, or nothing."""
    word = currency_word(name)
    return word.codes[0] if word and not word.meaning else None


@pytest.mark.parametrize(("sign", "code"), EVERY_SIGN)
def test_every_sign_is_found_and_read_as_its_currency(sign: str, code: str) -> None:
    for written in (sign, sign.upper(), sign.title()) if len(sign) > 1 or not sign.isascii() else (sign.upper(),):
        assert code == only(written)
        assert before(written)


def test_no_sign_stands_for_two_currencies() -> None:
    signs = [sign.casefold() for sign, _ in EVERY_SIGN] + list(shared_signs())

    assert sorted(signs) == sorted(set(signs))


@pytest.mark.parametrize("noun", nouns(), ids=lambda noun: noun.words[0].encode("ascii", "replace").decode())
def test_every_noun_is_read_with_the_adjectives_of_its_countries(noun: Noun) -> None:
    for word in noun.words:
        assert noun.alone == (currency_word(word) is not None)
        for code in noun.codes:
            for adjective in adjectives_of(code):
                name = f"{adjective} {word}"
                first = next(one for one in noun.codes if adjective in adjectives_of(one))
                assert first == only(name) == only(name.title()) == only(name.replace(" ", "-"))
                assert behind(name)


def test_a_noun_with_the_adjective_of_another_country_is_no_currency() -> None:
    assert not any(is_currency(name) for name in ("Indian yen", "Swiss rupees", "Russian dollars", "marks", "crowns"))


@pytest.mark.parametrize("noun", minor_nouns(), ids=lambda noun: noun.words[0].encode("ascii", "replace").decode())
def test_every_part_is_read_and_stands_behind_its_number_only(noun: Noun) -> None:
    for word in noun.words:
        found = currency_word(word)
        assert found
        assert found.power == noun.power < 0
        assert behind(word)
        assert not before(word)


def test_words_that_mean_something_else_stand_behind_their_number_only() -> None:
    assert not [word for word in only_behind() if before(word)]
    assert [word for word in ("won", "pounds", "rand") if behind(word)] == ["won", "pounds", "rand"]


@given(st.sampled_from(["रुपये", "ফ্রাঁ", "फ़्रैंक", "долларов", "córdobas", "złoty", "রাশিয়ান রুবেল"]))
def test_a_name_is_found_in_either_form_of_unicode(name: str) -> None:
    for form in ("NFC", "NFD"):
        written = unicodedata.normalize(form, name)
        assert behind(written)
        assert currency_word(written) == currency_word(name) is not None


def test_a_letter_with_a_nukta_may_be_one_sign() -> None:
    assert behind("\u095e\u094d\u0930\u0948\u0902\u0915")
    assert is_currency("\u095e\u094d\u0930\u0948\u0902\u0915")


def test_a_vowel_sign_is_a_part_of_the_word() -> None:
    assert behind("\u0930\u0941")
    assert not behind("\u0930\u0941\u0915")
    assert not before("\u0930\u0942\u0901")


def test_a_sign_with_a_blank_before_its_dollar_is_the_same_sign() -> None:
    assert ["USD", "HKD", "NZD"] == [only(name) for name in ("US $", "HK\u00a0$", "NZ $")]
    assert not any(map(is_currency, ("A $", "C $", "S $")))  # "a $5 million deal"


def test_money_is_told_from_other_words() -> None:
    assert all(is_currency(word) for word in ("rupees", "Rs", "$", "INR", "Euros", "paise", "Pakistani rupees"))
    assert not any(is_currency(word) for word in ("rifle", "", "usd?", "MW", "all", "try", "top", "sol", "dram"))


def test_the_country_may_stand_before_the_sign_of_its_dollar() -> None:
    assert ("AUD",) == getattr(currency_word("Australian $"), "codes", None)
    assert ("HKD",) == getattr(currency_word("Hong Kong $"), "codes", None)
    assert ("MXN",) == getattr(currency_word("MXN$"), "codes", None)


def test_words_of_one_currency_or_of_two_banks() -> None:
    assert ("AMD",) == getattr(currency_word("drams"), "codes", None)
    assert ("XOF", "XAF") == getattr(currency_word("CFA"), "codes", None)
    assert -2 == getattr(currency_word("p"), "power", None)


def test_what_decides_a_name_is_told_where_it_is_needed() -> None:
    with pytest.raises(BilateralError, match=r"no part of LKR in .paise.; its minor unit is the cent"):
        Currency.parse("paise", rupee="LKR")
    krone = r"name the country, e\.g\. 'Danish krone', or say which: krone= takes DKK, NOK, SEK or ISK"
    with pytest.raises(BilateralError, match=rf"the money of several countries in .*; {krone}"):
        Money.parse("5 kr")
    with pytest.raises(BilateralError, match=r"e\.g\. 'West African CFA franc', or say which: cfa_franc= takes"):
        Money.parse("5 CFA francs")
    assert "XOF 5" == str(Money.parse("5 West African CFA francs"))
    assert "LKR 5" == str(Money.parse("5 rupees", rupee="LKR"))
    assert "yen= takes JPY or CNY" == takes("yen")


def test_a_noun_that_needs_its_country_stands_alone_behind_millions_and_no_less() -> None:
    assert "DKK 5 million" == str(Money.parse("5 million crowns", crown="DKK"))
    for few in ("5 crowns", "5 lakh crowns", "5 thousand crowns"):
        with pytest.raises(BilateralError):
            Money.parse(few, crown="DKK")
