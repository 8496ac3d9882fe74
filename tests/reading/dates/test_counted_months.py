"""The first and last months of a year, counted."""

from __future__ import annotations

import pytest

from bilateral import When
from bilateral.reading.dates.counted_months import counted_months
from bilateral.reading.dates.dates_in_prose import find_dates
from bilateral.reading.spans import Spans


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("in the first nine months of 2025", "first nine months of 2025", "2025-01/2025-09"),
        ("in the last two months of 2024", "last two months of 2024", "2024-11/2024-12"),
        ("the first 10 months of FY25", "first 10 months of FY25", "2024-04/2025-01"),
        ("the first five months of 2024-25", "first five months of 2024-25", "2024-04/2024-08"),
        ("the first six months of this year", "first six months of this year", "2021-01/2021-06"),
        ("the last four months of the current fiscal year", "last four months of the current fiscal year",
         "2021-12/2022-03"),
        ("the last quarter of 2019", "last quarter of 2019", "2019-10/2019-12"),
    ],
)  # fmt: skip
def test_counted_months_are_of_the_year_behind_them(text: str, words: str, value: str) -> None:
    found = list(find_dates(text, Spans(), published=When("2021-12-06")))

    assert [(words, value)] == [(one.text, str(getattr(one, "value", None))) for one in found]


def test_counted_months_without_a_year_are_no_date() -> None:
    assert counted_months("first six months", "IN") is None
    assert list(find_dates("the last six months were dry", Spans(), published=When("2021-12-06"))) == []
