"""A text with what was found in it marked."""

from __future__ import annotations

import re

import pytest
from hypothesis import given

from bilateral import Found, Reading, When
from bilateral.reading.display.marked_text import as_text
from bilateral.reading.display.marks import LONGEST_SHOWN, MOST_ROWS
from strategies.pool import pooled_readings
from strategies.readings import READING

SHOWN = """\
[India]¹ and [Russia]² signed on [Monday]³, at the [20th meeting of their commission]⁴, a contract for [70,000]⁵ \
[Russian]⁶ rifles at around [Rs 5,000 crore]⁷, to run [from 2021 to 2031]⁸. Some say [06/12/2022]⁹.

   kind       value                             words                             place
1  country    India                             India                             0-5
2  country    Russia                            Russia                            10-16
3  date       2021-12-06                        on Monday                         27-33
4  meeting    20th meeting of their commission  20th meeting of their commission  42-74
5  quantity   70,000 rifles                     70,000 Russian rifles             91-97
6  country    Russia (adjective)                Russian                           98-105
7  money      about ₹5,000 crore                around Rs 5,000 crore             123-137
8  date       2021/2031                         from 2021 to 2031                 146-163
9  ambiguous  2022-12-06 or 2022-06-12          06/12/2022                        174-184"""


def test_a_reading_prints_with_numbered_brackets_and_a_table() -> None:
    assert SHOWN == str(READING)


def test_a_reading_in_which_nothing_was_found_says_so() -> None:
    assert "Nothing.\n\nnothing found" == str(Reading(text="Nothing.", source="x"))


@given(pooled_readings())
def test_any_reading_prints_and_steers_no_screen(reading: Reading) -> None:
    shown = as_text(reading)

    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e\ud800-\udfff]", shown)
    assert shown == str(reading)


def long_reading(words: str, count: int) -> Reading:
    text = words * count
    step = len(words)
    dates = tuple(Found(When("2031"), text[at : at + 4], at, at + 4) for at in range(0, len(text), step))
    return Reading(text=text, source="x", dates=dates)


@pytest.mark.parametrize(
    ("words", "count"), [("2031 was ", 100_000), ("2031" + " word" * 5_000, 10), ("2031" + "x" * 50_000, 3)]
)
def test_of_a_very_long_text_the_beginning_is_shown_with_what_was_found_there(words: str, count: int) -> None:
    reading = long_reading(words, count)
    text = as_text(reading)

    assert len(text) < 3 * LONGEST_SHOWN
    assert text.count("]") <= MOST_ROWS
    assert re.search(r"\.\.\. and [\d,]+ more characters and [\d,]+ more things found\Z", text)


def test_of_a_very_long_text_everything_is_shown_where_that_is_asked_for() -> None:
    text = as_text(long_reading("2031 was ", 1000), in_full=True)

    assert "[2031]¹⁰⁰⁰" in text
    assert "more things found" not in text


def test_nothing_found_is_cut_at_the_end_of_what_is_shown() -> None:
    start = LONGEST_SHOWN - 2
    text = "x" * start + "2031" + "x" * 100
    reading = Reading(text=text, source="x", dates=(Found(When("2031"), "2031", start, start + 4),))

    assert "2031" not in as_text(reading)
    assert as_text(reading).endswith("... and 104 more characters and 1 more thing found")
