"""Days and months whose year stands elsewhere, or that name an event."""

from __future__ import annotations

import pytest

from strategies.dates_found import found_in


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("He came in 2009 and left on 16 June of that year.", "16 June of that year", "2009-06-16"),
        ("Signed on 5 May 2001, it began on 3 June the same year.", "3 June the same year", "2001-06-03"),
        ("It ended in 1998. In May the following year they met.", "May the following year", "1999-05"),
        ("It ended in 1998, after talks in July of the previous year.", "July of the previous year", "1997-07"),
    ],
)
def test_that_year_is_of_the_date_before(text: str, words: str, value: str) -> None:
    assert (words, value) == found_in(text)[-1]


def test_that_year_is_unknown_where_no_date_stands_before() -> None:
    assert [] == found_in("On 3 March of the same year it rained.")


def test_a_day_that_names_an_event_is_not_of_the_report_s_year() -> None:
    assert [] == found_in("The May 9 riots and the May 9 cases were raised.")
    assert [("May 9", "2021-05-09")] == found_in("It rained on May 9 in Lahore.")


def test_two_days_with_a_stroke_are_both() -> None:
    assert [("5/6 March 2021", "2021-03-05/2021-03-06")] == found_in("on the night of 5/6 March 2021")
    assert [("12/13 August", "2021-08-12/2021-08-13")] == found_in("on the night of 12/13 August it rained")
