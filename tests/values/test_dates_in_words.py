from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral.testing.dates import date_times, dates
from bilateral.values.dates_in_words import in_words
from bilateral.values.edtf import read
from bilateral.values.when import When


@given(dates())
def test_the_words_are_read_back(text: str) -> None:
    assert When(text) == When.parse(in_words(text))


@given(date_times())
def test_a_time_of_day_is_said_too(text: str) -> None:
    day, _, time = text.partition("T")

    assert in_words(text).startswith(f"{in_words(day)} at {time[:8]}")


@given(st.text().filter(lambda text: read(text) is None))
def test_what_is_no_date_is_said_as_it_is(text: str) -> None:
    assert text == in_words(text)


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2021-12-06", "6 December 2021"),
        ("2019-02", "February 2019"),
        ("2006-24", "winter 2006"),
        ("2021", "2021"),
        ("0042", "the year 42"),
        ("0000", "1 BC"),
        ("Y170000002", "the year 170000002"),
        ("1985-04-XX", "a day in April 1985"),
        ("1985-XX-XX", "a day in 1985"),
        ("2004-XX", "a month in 2004"),
        ("199X", "the 1990s"),
        ("200X", "the decade 2000-2009"),
        ("18XX", "the 19th century"),
        ("10XX", "the 11th century"),
        ("20XX", "the 21st century"),
        ("1XXX", "the 2nd millennium"),
        ("-01XX", "-01XX"),
        ("1990?", "possibly 1990"),
        ("2019-02~", "about February 2019"),
        ("199X%", "possibly about the 1990s"),
        ("2021-12-06T10:30:00Z", "6 December 2021 at 10:30:00 UTC"),
        ("2021-12-06T10:30:00", "6 December 2021 at 10:30:00"),
        ("2021-12-06T10:30:00+05:30", "6 December 2021 at 10:30:00 UTC+05:30"),
        ("2021-12-06T10:30:00-04", "6 December 2021 at 10:30:00 UTC-04"),
    ],
)
def test_dates_are_said_as_people_say_them(edtf: str, words: str) -> None:
    assert words == in_words(edtf)
