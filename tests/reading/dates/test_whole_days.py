"""A part of a day in digits is no number of its own."""

from __future__ import annotations

import pytest

from bilateral import read
from bilateral.reading.dates.whole_days import is_in_whole_day


@pytest.mark.parametrize("day", ["2021-12-06", "06/12/2021", "6/12/2021", "13.12.2021", "6-12-2021"])
def test_the_parts_of_a_day_behind_its_first_go_on_with_it(day: str) -> None:
    text = f"on {day} Rs 5"
    parts = [at for at in range(4, 3 + len(day)) if text[at].isdigit() and not text[at - 1].isdigit()]

    marks = [at for at in range(3, 3 + len(day)) if not text[at].isdigit()]

    assert 2 == len(parts) == len(marks)
    assert all(is_in_whole_day(text, at) for at in marks)
    assert all(is_in_whole_day(text, at) for at in parts)
    assert not is_in_whole_day(text, 3)
    assert not is_in_whole_day(text, len(text) - 1)


@pytest.mark.parametrize("text", ["Rs 5-6 crore", "1/2 a crore", "2021-22", "1-2-3", "$1.25", "12/13", "20211-12-06"])
def test_other_joined_numbers_are_no_days(text: str) -> None:
    assert not any(is_in_whole_day(text, at) for at in range(len(text) + 1))


@pytest.mark.parametrize("day", ["2021-12-06", "06/12/2021", "13/12/2021"])
@pytest.mark.parametrize("amount", ["Rs 500 crore", "$5 million", "US$5 million"])
def test_an_amount_behind_a_day_keeps_its_currency(day: str, amount: str) -> None:
    assert [amount] == [found.text for found in read(f"On {day} {amount} was paid.").money]


def test_no_amount_ends_within_a_day() -> None:
    reading = read("Rs 600 or 2021-06-12", published="2021-12-06")

    assert [] == [found.text for found in reading.money if found.end > len("Rs 600")]
    assert ["2021-06-12"] == [found.text for found in reading.dates]
