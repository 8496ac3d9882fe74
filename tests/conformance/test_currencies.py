"""Currencies against what others hold of them: ISO 4217 and CLDR, the test suite of another reader, and a bank."""

from __future__ import annotations

import csv
import datetime as dt
import json
import unicodedata
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pycountry
import pytest
from babel.core import get_global
from babel.numbers import get_currency_name

from bilateral import Answer, Currency, Money
from bilateral.errors import InvalidValue, NoRate, UnknownCurrency
from bilateral.rates import EcbRates
from bilateral.values.money.currency_codes import NO_MONEY, currency_code

DATA = Path(__file__).parents[3] / "shared" / "data"

#: Codes of ISO 4217's list three (historic denominations) that CLDR has not; from the list of 2025.
HISTORIC = (
    "ARY", "AYM", "BGJ", "BGK", "CHC", "CSJ", "GHP", "GNE", "LAJ", "LSM", "MVQ", "PEH", "ROK", "UGW", "UYN", "VNC",
    "ZWC", "ZWN",
)  # fmt: skip

#: What the other reader reads and this one refuses, by design, with the reason.
REFUSED = {
    "dollar": "a currency alone is no amount",
    "dollars": "a currency alone is no amount",
    "thirteen dollars forty five": "13.45, or two numbers: nothing is guessed",
    "one dollar and one": "1.01, or two numbers",
    "15 dollars 50": "15.50, or two numbers",
    "15 dollars and 50": "15.50, or two numbers",
    "17 usd 25": "17.25, or two numbers",
    "15 usd 50": "15.50, or two numbers",
    "one kuai and five mao five": "names of speech, and the last part unnamed",
    "sen 100,000": "sen are parts of the yen, the ringgit and the rupiah",
    "\u20bf21,000,000": "bitcoin has no code in ISO 4217",
    "10000 bitcoins": "bitcoin has no code in ISO 4217",
    "\u0921\u0949\u0932\u0930": "a currency alone is no amount",
    "528 \u092e\u093f\u0932\u093f\u092f\u0928 \u092b\u093c\u094d\u0930\u0948\u0902\u0915": "francs of no country",
    "20 \u092c\u093f\u0932\u093f\u092f\u0928 \u092b\u093c\u094d\u0930\u0948\u0902\u0915": "francs of no country",
    "1,015 \u092b\u093c\u094d\u0930\u0948\u0902\u0915": "francs of no country",
}


def test_every_code_of_iso_4217_is_known_with_its_number_and_its_digits() -> None:
    every: Any = pycountry.currencies
    living: dict[str, str] = {currency.alpha_3: currency.numeric for currency in every}
    living = {code: numeric for code, numeric in living.items() if code not in NO_MONEY}
    print(f"\nISO 4217: {len(living)} living codes, {len(HISTORIC)} that CLDR has not")

    assert living == {code: Currency(code).numeric for code in living}
    assert list(HISTORIC) == [currency_code(code) for code in HISTORIC if Currency(code).is_withdrawn]


def test_every_currency_of_cldr_is_known_with_its_spans() -> None:
    codes = set(get_global("all_currencies")) - NO_MONEY
    spans = sum(len(Currency(code).spans) for code in codes)
    withdrawn = [code for code in codes if Currency(code).is_withdrawn]
    print(f"\nCLDR: {len(codes)} codes, {len(withdrawn)} withdrawn, {spans} spans")

    assert all(Currency(code).spans for code in codes)
    assert all(Currency(code).name != code for code in codes)


def names_of(code: str, locale: str) -> set[str]:
    """Return the name of a currency in a language, alone and behind each kind of number that the language knows."""
    counts = (None, 1, 2, 5, 21, 1.5)
    return {get_currency_name(code, count=count, locale=locale) for count in counts}


def misread(code: str, locale: str) -> Iterator[str]:
    """Say which names of a currency are not read as it."""
    for name in names_of(code, locale):
        try:
            read = Money.parse(f"5 {name}").currency
        except InvalidValue as error:
            yield f"{locale} {name}: {error.problem}"
        else:
            if read != code:
                yield f"{locale} {name}: read as {read}"


def test_every_living_currency_is_read_by_its_name_in_english() -> None:
    rows = [row for territory in get_global("territory_currencies").values() for row in territory]
    tender = sorted({code for code, _, end, is_tender in rows if end is None and is_tender})
    wrong = [said for code in tender for said in misread(code, "en")]
    print(f"\nCLDR: the English names of {len(tender)} living currencies; not read: {wrong}")

    assert not wrong


#: The languages whose words for money are read, and the currencies whose names there were looked up.
LOCALES = ("hi", "mr", "ne", "bn", "gu", "pa", "ta", "te", "kn", "ml", "ur", "si", "ru")
NEIGHBOURS = ("INR", "PKR", "LKR", "NPR", "BDT", "USD", "EUR", "RUB")


def test_the_currencies_of_south_asia_are_read_by_their_names_there() -> None:
    pairs = [(code, locale) for locale in LOCALES for code in NEIGHBOURS]
    wrong = [said for code, locale in pairs for said in misread(code, locale)]
    count = sum(len(names_of(code, locale)) for code, locale in pairs)
    print(f"\nCLDR: {count - len(wrong)} of {count} names in {len(LOCALES)} languages; not: {wrong}")

    assert not wrong


def recognized(kind: str) -> Iterator[dict[str, Any]]:
    """Yield what another reader is expected to find."""
    path = DATA / "recognizers_text" / "currency.jsonl"
    if not path.exists():
        pytest.skip("the other reader's cases are not here")
    for line in path.read_text("utf-8").splitlines():
        row = json.loads(line)
        if kind in row["kind"]:
            yield from row["expected"]


def expected_amount(found: dict[str, Any]) -> Decimal | None:
    """Take the value; the other reader counts cents as such."""
    value = found["Resolution"].get("value")
    return None if value is None else Decimal(value)


#: The other reader's units that are parts of ours.
PARTS = {"Cent", "Penny", "Pence"}


def verdict(found: dict[str, Any]) -> str:
    """Say how an expected amount is read."""
    value, code = expected_amount(found), found["Resolution"].get("isoCurrency")
    try:
        money = Money.parse(found["Text"])
    except InvalidValue as error:
        return error.problem
    if value is not None and found["Resolution"]["unit"] in PARTS:
        value = value.scaleb(-2)
    right = value == money.amount and code in (None, money.currency)
    return "right" if right else f"read as {money}"


@pytest.mark.parametrize(("language", "least"), [("English", 0.9), ("Hindi", 0.9)])
def test_what_another_reader_finds_is_read(language: str, least: float) -> None:
    verdicts = [(found["Text"], verdict(found)) for found in recognized(language)]
    classes = Counter(said for _, said in verdicts)
    refused = [
        f"{text!r}: {REFUSED[plain(text)]}" for text, said in verdicts if said != "right" and plain(text) in REFUSED
    ]
    wrong = [f"{text!r}: {said}" for text, said in verdicts if said != "right" and plain(text) not in REFUSED]
    print(f"\n{language}: {classes['right']} of {len(verdicts)} read right; {dict(classes)}")
    print(f"refused by design: {'; '.join(refused)}\nnot read: {'; '.join(wrong)}")

    assert classes["right"] + len(refused) >= least * len(verdicts)
    assert not [text for text, said in verdicts if said.startswith("read as")]


def plain(text: str) -> str:
    """Bring a text to the form of the table of refusals."""
    return unicodedata.normalize("NFC", text)


def coverage() -> list[dict[str, str]]:
    """Return the span of each currency in the bank's table."""
    path = DATA / "ecb_fx" / "coverage.csv"
    if not path.exists():
        pytest.skip("the bank's spans are not here")
    pytest.importorskip("currency_converter", reason="rates of the ECB take the extra `rates`")
    with path.open(encoding="utf-8") as lines:
        return list(csv.DictReader(lines))


def test_the_rates_of_the_bank_span_what_it_published() -> None:
    rates, rows = EcbRates(), coverage()
    for row in rows:
        first, last = dt.date.fromisoformat(row["first"]), dt.date.fromisoformat(row["last"])
        span = rates.span(row["currency"])
        assert span is not None
        # A newer package has newer days.
        assert first == span[0]
        assert last <= span[1]
        for day in (first, last):
            assert rates.rate("EUR", row["currency"], day).day == day
        with pytest.raises(NoRate, match=f"{row['currency']} from {first.isoformat()} to"):
            rates.rate("EUR", row["currency"], first - dt.timedelta(1))
    print(f"\nECB: {len(rows)} currencies, each rate at both ends of its span")


def test_no_currency_has_a_rate_of_the_bank_after_it_was_withdrawn() -> None:
    late = list[str]()
    for row in coverage():
        if Currency(row["currency"]).in_use(row["last"]) is Answer.NO:
            late.append(f"{row['currency']} {row['last']}")
        assert Currency(row["currency"]).in_use(row["first"]) is not Answer.NO
    print(f"\nECB: rates after the last day of the currency: {late}")

    assert not late


def test_what_stands_for_no_money_has_no_code() -> None:
    for code in (*NO_MONEY, "BTC", "ZZZ"):
        with pytest.raises(UnknownCurrency):
            currency_code(code)
