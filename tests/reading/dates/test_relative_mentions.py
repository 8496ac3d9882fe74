"""Mentions that are dated from the day of a report."""

from __future__ import annotations

import pytest

from strategies.dates_found import found_in


@pytest.mark.parametrize(
    "text",
    [
        "Bhutan today is one of the largest sellers.", "The army today is among the best.",
        "Today, Delhi has more cars than Rome.", "Nepal today is a strong nation.",
    ],
)  # fmt: skip
def test_today_may_mean_these_times(text: str) -> None:
    assert [] == found_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "Today is a holiday.", "It ended. Today is a great occasion.", "Nepal today is hosting talks.",
        "He said that today is a great day.", "Today, Delhi is hosting them.",
    ],
)  # fmt: skip
def test_today_is_a_day_where_something_happens(text: str) -> None:
    assert ["2021-12-06"] == [value for _, value in found_in(text)]


def test_decades_ago_are_counted_as_years_are() -> None:
    assert [("A decade ago", "2011")] == found_in("A decade ago they were rivals.")
    assert [("two decades ago", "2001")] == found_in("It was two decades ago.")
    assert [] == found_in("It was over two decades ago.")
