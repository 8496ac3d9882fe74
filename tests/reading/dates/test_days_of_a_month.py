"""Months that stand alone, and names that only look like them."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral.reading.dates.calendar_in_prose import month_in
from bilateral.reading.dates.days_of_a_month import month_alone


def is_month(text: str) -> bool:
    """Whether the first month's name of a text is the month."""
    found = month_in().search(text)
    assert isinstance(found, re.Match)
    return month_alone(text, found.start(), found.end())


@given(st.text(max_size=20), st.sampled_from(["May", "June", "Oct", "December", "march"]), st.text(max_size=20))
def test_any_words_may_stand_around(before: str, month: str, after: str) -> None:
    assert month_alone(before + month + after, len(before), len(before) + len(month)) in (True, False)


@pytest.mark.parametrize(
    "text", ["in May,", "since Oct, when", "by Dec the", "early March", "October rains", "in Sept.,"]
)
def test_months_are_told_by_the_words_before_them(text: str) -> None:
    assert is_month(text)


@pytest.mark.parametrize(
    "text", ["Dr May said", "in Jan Dhan accounts", "of Mar Thoma", "the May government", "April Smith", "in Dec 3"]
)
def test_names_are_no_months(text: str) -> None:
    assert not is_month(text)
