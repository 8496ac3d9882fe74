from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bilateral import When
from bilateral.testing.dates import date_times, dates
from bilateral.values.dates.dates_in_words import in_words
from bilateral.values.dates.edtf import read


@given(dates())
@example("99XX")  # the 100th century
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
        ("-01XX", "the 2nd century BC"),
        ("-1XXX", "the 2nd millennium BC"),
        ("-004X", "-004X"),
        ("0042-05", "May 0042"),
        ("2021-33", "the first quarter of 2021"),
        ("2021-41", "the second half of 2021"),
        ("2021-38", "the second quadrimester of 2021"),
        ("2021-26", "northern summer 2021"),
        ("156X-12-25", "25 December in the 1560s"),
        ("XXXX-12-25", "25 December of an unknown year"),
        ("XXXX-XX-12", "the 12th of an unknown month"),
        ("1985-XX-12", "the 12th of a month in 1985"),
        ("1984-1X", "1984-1X"),
        ("1950S2", "a year from 1900 to 1999, estimated as 1950"),
        ("Y-17E7", "the year -17 × 10^7"),
        ("2004-06~-11", "11 June 2004 (year and month approximate)"),
        ("?2004-06-~11", "11 June 2004 (year uncertain; day approximate)"),
        ("[1667,1668,1670..1672]", "1667, 1668 or 1670 to 1672"),
        ("[2021-12-06..2021-12-10]", "one of 6 December 2021 to 10 December 2021"),
        ("[..1984-12-03]", "3 December 1984 or earlier"),
        ("{1960,1961-12}", "all of 1960 and December 1961"),
        ("{1984..}", "all of 1984 and later"),
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


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("100X", "the decade 1000-1009"),
        ("101X", "the 1010s"),
        ("000X", "the decade 0000-0009"),
        ("010X", "the decade 0100-0109"),
        ("0XXX", "the 1st millennium"),
        ("1XXX", "the 2nd millennium"),
        ("19XX", "the 20th century"),
        ("98XX", "the 99th century"),
        ("99XX", "the 100th century"),
        ("00XX", "the 1st century"),
        ("-01XX", "the 2nd century BC"),
        ("-99XX", "the 100th century BC"),
        ("1000", "1000"),
        ("0999", "the year 999"),
        ("-0001", "2 BC"),
        ("0000", "1 BC"),
        ("Y12000", "the year 12000"),
        ("Y-12000", "12001 BC"),
        ("1950S2", "a year from 1900 to 1999, estimated as 1950"),
        ("1950S3", "a year from 1950 to 1959, estimated as 1950"),
        ("0000S2", "0000S2"),
        ("Y171010000S3", "a year from 171000000 to 171999999, estimated as 171010000"),
        ("2021-33", "the first quarter of 2021"),
        ("2021-37", "the first quadrimester of 2021"),
        ("2021-41", "the second half of 2021"),
        ("2021-25", "northern spring 2021"),
        ("2021-21", "spring 2021"),
        ("2021-29", "southern spring 2021"),
        ("XXXX-12", "December of an unknown year"),
        ("XXXX-12-06", "6 December of an unknown year"),
        ("1990?", "possibly 1990"),
        ("1990~", "about 1990"),
        ("1990%", "possibly about 1990"),
        ("1990-06~-11", "11 June 1990 (year and month approximate)"),
        ("156X-12-XX", "a day in December in the 1560s"),
        ("156X-12-25", "25 December in the 1560s"),
        ("[..1985]", "1985 or earlier"),
        ("[1985..]", "1985 or later"),
        ("[1667,1668]", "1667 or 1668"),
        ("{1667,1668}", "all of 1667 and 1668"),
        ("[1667..1670]", "one of 1667 to 1670"),
        ("{1960,1961-12}", "all of 1960 and December 1961"),
        ("[1667,1668,1670..1672]", "1667, 1668 or 1670 to 1672"),
        ("2021-12-XX", "a day in December 2021"),
        ("2021-XX-XX", "a day in 2021"),
        ("2021-XX", "a month in 2021"),
        ("[-0099..0000]", "one of 100 BC to 1 BC"),
    ],
    ids=str,
)
def test_each_form_of_a_date_has_its_words(edtf: str, words: str) -> None:
    assert words == When(edtf).in_words()
    assert When(edtf) == When.parse(words)


@given(st.integers(1000, 2999), st.sampled_from(["[{}S2,1960]", "{{1960,{}S3}}", "[{}S3]", "[1667,1668,{}S2]"]))
def test_years_of_a_few_significant_digits_are_said_in_no_set(year: int, form: str) -> None:
    assert in_words(form.format(year)) == form.format(year)
