"""The English currency cases of Microsoft's Recognizers-Text, found in their running sentences.

The cases are not part of this project; without them these tests are skipped. Their texts are mostly tokens of 1989's
Wall Street Journal, parted by blanks and in small letters, which no paper prints so.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from bilateral import Currency, Figure, Found, Money
from strategies.finders import find_money

CASES = Path(__file__).parents[3] / "shared" / "data" / "recognizers_text" / "currency.jsonl"

#: What the cases call their currencies, where the code is not said.
CODES = {
    "Dollar": "USD", "Cent": "USD", "Pound": "GBP", "Pence": "GBP", "Penny": "GBP", "Rupee": "INR", "Euro": "EUR",
    "Finnish markka": "FIM", "Netherlands guilder": "NLG", "Swiss franc": "CHF", "Turkish lira": "TRY",
    "Lao kip": "LAK",
}  # fmt: skip
MINOR = {"Cent", "Pence", "Penny"}

#: Why some are not found as expected: words of the sentence, and the reason.
REASONS = {
    "a currency without a number is no amount": ("dollar", "dollars"),
    "a unit that is left out ('fifteen dollars fifty')": (
        "thirteen dollars forty five", "one dollar and one", "15 dollars 50", "15 dollars and 50", "17 USD 25",
        "15 USD 50",
    ),
    "names that stand in no table of currencies": (
        "₿21,000,000", "10000 bitcoins", "one kuai and five mao five", "sen 100,000",
    ),
    "a range whose other end is cut off is refused": ("c $ 16.4 million",),
    "the sign and the word are both the amount's": ("$10",),
}  # fmt: skip


def cases() -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield each sentence with each amount that is expected in it."""
    if not CASES.exists():
        pytest.skip("the cases of Recognizers-Text are not here")
    for line in CASES.read_text("utf-8").splitlines():
        case: dict[str, Any] = json.loads(line)
        if "English" in case["kind"]:
            yield from ((case["input"], expected) for expected in case["expected"])


def code_of(resolution: dict[str, str]) -> str:
    return resolution.get("isoCurrency") or CODES.get(resolution["unit"], "")


def stated(found: Found[Figure[Money]]) -> tuple[Decimal, str]:
    bound = found.value.stated or found.value.bound
    return bound.amount, bound.currency


def expected_amount(resolution: dict[str, str]) -> tuple[Decimal, str]:
    value = Decimal(resolution["value"])
    return (value.scaleb(-2) if resolution["unit"] in MINOR else value), code_of(resolution)


def is_found(text: str, expected: dict[str, Any]) -> bool:
    if expected["Resolution"].get("value") is None:
        return False
    place, wanted = (expected["Start"], expected["End"] + 1), expected_amount(expected["Resolution"])
    return any(
        isinstance(found, Found) and (found.start, found.end) == place and stated(found) == wanted
        for found in find_money(text)
    )


def reason_of(expected: dict[str, Any]) -> str:
    words = expected["Text"].casefold()
    return next((reason for reason, texts in REASONS.items() if words in map(str.casefold, texts)), "unexplained")


def test_currency_cases_are_found_in_their_sentences() -> None:
    count, reasons, unexplained = 0, Counter[str](), list[str]()
    for text, expected in cases():
        count += 1
        if not is_found(text, expected):
            reasons[reason_of(expected)] += 1
            if reason_of(expected) == "unexplained":
                unexplained.append(f"{expected['Text']} in {text[:100]}")
    print(f"\n{count - reasons.total()} of {count} found; not: {dict(reasons)}; {unexplained}")

    assert not unexplained


def test_cents_are_hundredths_of_what_they_are_parts_of() -> None:
    assert ("cent", "penny") == (Currency("USD").minor_unit, Currency("GBP").minor_unit)
