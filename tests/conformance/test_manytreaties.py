"""The imprecise dates of manytreaties: every value that is no plain day, read or refused with a reason."""

from __future__ import annotations

import csv
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from bilateral import When
from bilateral.errors import InvalidWhen, quoted

DATES = Path(__file__).parents[2].parent / "shared" / "data" / "manytreaties" / "imprecise_dates.csv"

pytestmark = pytest.mark.skipif(not DATES.exists(), reason="the data set is not part of the project: no ../shared")

#: The years that a treaty in this data set may have; anything else read would be a slip.
FIRST_YEAR, LAST_YEAR = 1300, 2200

#: Values that are no date, and what they are.
REFUSED = {"0014-022005": "digits of a day and of a year, run together"}


@cache
def values() -> tuple[str, ...]:
    with DATES.open(encoding="utf-8", newline="") as file:
        return tuple(row["value"] for row in csv.DictReader(file))


def test_every_value_is_read_or_refused_with_a_reason() -> None:
    for value in values():
        try:
            when = When.parse(value)
        except InvalidWhen as error:
            assert value in REFUSED
            assert quoted(value) in str(error)
        else:
            assert value == str(when)
            assert FIRST_YEAR <= when.earliest.year <= when.latest.year <= LAST_YEAR


def test_what_is_read_keeps_its_qualifier() -> None:
    for value in set(values()) - set(REFUSED):
        when = When.parse(value)

        assert value.endswith("?") == when.is_uncertain
        assert value.endswith("~") == when.is_approximate


def test_no_value_is_a_sentinel_for_a_treaty_in_force() -> None:
    assert not [value for value in values() if value.startswith(("9999", "0000", "1900-01-01", "1970-01-01"))]


def test_every_value_is_said_in_words_that_are_read_back() -> None:
    for value in set(values()) - set(REFUSED):
        assert value == When.parse(When(value).in_words()).edtf


def test_the_count(capsys: pytest.CaptureFixture[str]) -> None:
    counted = Counter(kind(value) for value in values())
    with capsys.disabled():
        print(f"\nmanytreaties, {len(values())} imprecise dates:")
        for said, count in counted.most_common():
            print(f"  {count:5} {said}")

    assert len(values()) == counted.total()


def kind(value: str) -> str:
    try:
        when = When.parse(value)
    except InvalidWhen as error:
        return f"refused: {error.problem} ({REFUSED[value]})"
    qualified = " uncertain" if when.is_uncertain else " approximate" if when.is_approximate else ""
    masked = ", its month unknown" if "XX" in value else ""
    return f"read: known to the {when.precision.value}{masked}{qualified and ','}{qualified}"
