"""Where dates may begin, told by the word and the one or two behind it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral.language.scanner import scan
from bilateral.reading.dates.date_tokens import places_of_dates
from bilateral.reading.kinds import DATE, are_of_kind
from strategies.dates_found import found_in


def beginnings(text: str) -> list[str]:
    tokens = scan(text)
    return [tokens.words[place] for place in places_of_dates(tokens, are_of_kind(tokens, DATE))]


@given(
    st.sampled_from(["6 May", "May 6", "6th", "2021", "Monday", "last year", "since 2021", "Q1", "'71", "1-VII-1968"])
)
def test_what_begins_a_date_is_among_them_in_any_text(date: str) -> None:
    assert scan(date).words[0] in beginnings(f"They met, {date} it was.")


@pytest.mark.parametrize(
    "text", ["12 men", "on the road", "by the river", "5, 6, 7 and 8 men", "first in line", "about him", "last of all",
             "as before the", "since she came", "the year before last"],
)  # fmt: skip
def test_most_words_with_which_dates_begin_begin_none(text: str) -> None:
    assert not set(beginnings(f"Here {text} stood.")) - {"before"}


@given(st.integers(2, 40))
def test_a_list_of_numbers_begins_a_date_where_its_month_stands_behind_the_last(count: int) -> None:
    numbers = ", ".join(str(number % 28 + 1) for number in range(count))

    assert [] == beginnings(f"{numbers} men")
    assert count + 1 == len(beginnings(f"{numbers} May"))


@pytest.mark.parametrize("joint", ["or", "and", "to", "-", "until", "through", ",", "/"])
def test_the_first_of_two_days_of_one_month_begins_a_date(joint: str) -> None:
    assert "3" in beginnings(f"It was on 3 {joint} 4 May 1990.")
    assert "3" not in beginnings(f"It was on 3 {joint} 4 boats.") or joint in ("until", "through")


def test_lines_that_end_within_a_date_are_passed_over() -> None:
    assert [("6\nDecember 2021", "2021-12-06")] == found_in("It was signed on 6\nDecember 2021.")
