"""The words before a date that bound it."""

from __future__ import annotations

import pytest

from strategies.dates_found import found_in


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("The plan runs through 2030.", "through 2030", "../2030"),
        ("valid through 31 March 2024", "through 31 March 2024", "../2024-03-31"),
        ("open through Friday", "through Friday", "../2021-12-10"),
        ("from 2021 through 2031", "from 2021 through 2031", "2021/2031"),
    ],
)
def test_through_bounds_a_time_that_ends_with_it(text: str, words: str, value: str) -> None:
    assert [(words, value)] == found_in(text)


@pytest.mark.parametrize(
    "text", ["halfway through 2020", "all through 2020", "half way through 2020", "Through 2020 they"]
)
def test_what_is_gone_through_is_the_whole_year(text: str) -> None:
    assert [("2020", "2020")] == found_in(text)


def test_a_calendar_year_may_be_told_by_its_letters() -> None:
    assert [("CY2020", "2020"), ("CY 2019", "2019")] == found_in("sales of CY2020 and CY 2019")
