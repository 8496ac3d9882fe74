"""The cases of Recognizers-Text (microsoft/Recognizers-Text, MIT): how many of its numbers are read as it reads them.

The suite finds numbers in sentences; here each number that it found is read by itself. Without the cases these tests
are skipped.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from bilateral import Numeral
from bilateral.errors import InvalidNumber
from bilateral.language.scripts import plain_spelling
from bilateral.numbers import exact_fraction, ordinal_number

CASES = Path(__file__).parents[3] / "shared" / "data" / "recognizers_text" / "number.jsonl"

MARKS = "a decimal comma is read when asked for; the text alone does not tell"
GIGA = "5G is a network, and a G no number in English"
MONEY = "1MM is a millimetre; beside a currency it is a million"
FLOAT = "1.1^23 is 8.9543024325523737...: the suite computed it with a float, which is off in the 15th digit"
BLANK = "a blank before the ordinal: as in 'one hundred and thirty fifths', of which the suite says 26, 130 fifths"
ENGLISH = "English words in Devanagari are not in the table"
OUT_OF = "में से and में put the whole before the part; not read"
TWICE = "'and' twice before the part; nobody writes it"

#: What is not read as the suite reads it, with the reason.
EXCEPTIONS = {
    "5,00": MARKS, "1.111,11": MARKS, "1,3": MARKS, "10g": GIGA,
    "1,674.5 g": GIGA, "1mm": MONEY, "1.1^+23": FLOAT, "-1.1^+23": FLOAT, "-1.1^--23": FLOAT,
    "minus one hundred thirty fifths": BLANK, "फ़िफ़्टी टू": ENGLISH, "माइनस वन": ENGLISH, "माइनस फ़ाइव": ENGLISH,
    "तीन में से एक": OUT_OF, "इक्कीस में से 1": OUT_OF, "बीस में पच्चीसवां": OUT_OF,
    "बीस और तीन और तीन बटे पांच": TWICE, "एक सौ तीस और दो का पांचवां": TWICE,
}  # fmt: skip

Row = dict[str, Any]
Mention = tuple[str, str]


def mentions(kind: str) -> Iterator[Mention]:
    """Yield each number that the suite finds, with its value."""
    if not CASES.exists():
        pytest.skip("the cases of Recognizers-Text are not here")
    for line in CASES.read_text("utf-8").splitlines():
        row: Row = json.loads(line)
        if row["kind"] == kind:
            for found in row["expected"]:
                if found["Resolution"].get("value") not in (None, "null"):
                    yield found["Text"], found["Resolution"]["value"]


def reads_as(text: str, value: str) -> bool:
    """Whether a number is read as the suite reads it, which rounds to 15 significant digits."""
    try:
        ours = exact_fraction(text)
    except InvalidNumber:
        return False
    wanted = Decimal(value)
    unit = Fraction(10) ** (wanted.adjusted() - 14)
    return abs(ours - Fraction(wanted)) <= unit / 2


@pytest.mark.parametrize(("language", "least"), [("English", 0.9), ("Hindi", 0.9)])
def test_numbers_are_read_as_the_suite_reads_them(language: str, least: float) -> None:
    cases = list(mentions(f"Number/{language}/NumberModel.json"))
    missed = {text for text, value in cases if not reads_as(text, value)}
    right = sum(text not in missed for text, _ in cases)
    print(f"\n{language}: {right} of {len(cases)} numbers ({right / len(cases):.1%})")
    for text in sorted(missed):
        print(f"  {text!r}")

    assert {plain_spelling(text) for text in missed} <= {plain_spelling(text) for text in EXCEPTIONS}
    assert right >= least * len(cases)


def test_numbers_with_other_marks_are_read_when_asked_for() -> None:
    assert Decimal("1111.11") == Numeral.parse("1.111,11", decimal=",").value
    assert Decimal(1_414_021_100) == Numeral.parse("1 414 021 100", group=" ").value
    assert Decimal("1.3") == Numeral.parse("1,3", decimal=",").value


def test_ordinals_are_read_as_the_suite_reads_them() -> None:
    # "the last but one" and "next" are places in a row, and no numbers.
    cases = [(text, value) for text, value in mentions("Number/English/OrdinalModel.json") if value.isdigit()]
    right = [text for text, value in cases if ordinal_number(text) == int(value)]
    print(f"\nordinals: {len(right)} of {len(cases)}")

    assert len(cases) == len(right)


def test_percentages_hold_a_number_that_is_read() -> None:
    cases = [(text, value) for text, value in mentions("Number/English/PercentModel.json") if text[0] != "p"]
    right = [text for text, value in cases if reads_as(_PERCENT.sub("", text), value.rstrip("%"))]
    print(f"\npercentages: {len(right)} of {len(cases)}")

    assert len(cases) == len(right)


_PERCENT = re.compile(r"\s*(?:%|percents?|percentage)$")
