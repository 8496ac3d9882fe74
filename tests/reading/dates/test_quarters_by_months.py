"""Quarters that are called by their months."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral.reading.dates.quarters_by_months import quarter_by_months
from bilateral.values.dates.calendar_words import MONTHS


@given(st.integers(0, 11), st.integers(1990, 2090))
def test_a_quarter_by_its_last_month_ends_with_it_and_has_three(month: int, year: int) -> None:
    found = quarter_by_months(f"{MONTHS[month]} {year} quarter", "IN")
    first = year * 12 + month - 2

    assert f"{first // 12:04}-{first % 12 + 1:02}/{year:04}-{month + 1:02}" == str(found)


@given(st.integers(0, 11), st.integers(0, 11), st.integers(1990, 2090))
def test_months_of_a_fiscal_year_lie_in_it(first: int, last: int, year: int) -> None:
    found = quarter_by_months(f"{MONTHS[first]}-{MONTHS[last]} {year}-{(year + 1) % 100:02}", "IN")
    begin = year if first >= 3 else year + 1

    assert str(found).startswith(f"{begin:04}-{first + 1:02}/")


@pytest.mark.parametrize(
    ("words", "country", "expected"),
    [
        ("April-June FY25", "IN", "2024-04/2024-06"),
        ("January-March quarter of 2023-24", "IN", "2024-01/2024-03"),
        ("October-December quarter (Q3) of FY24", "IN", "2023-10/2023-12"),
        ("July-September quarter of FY25", "PK", "2024-07/2024-09"),
        ("December quarter of FY25", "IN", "2024-10/2024-12"),
        ("first quarter (April-June) of 2025", "IN", "2025-04/2025-06"),
        ("November-January quarter of 2024", "IN", "2024-11/2025-01"),
    ],
)
def test_the_year_says_which(words: str, country: str, expected: str) -> None:
    assert expected == str(quarter_by_months(words, country))


@pytest.mark.parametrize("words", ["June quarter", "April-June quarter", "2024 quarter", ""])
def test_without_a_year_or_month_there_is_none(words: str) -> None:
    assert quarter_by_months(words, "IN") is None
