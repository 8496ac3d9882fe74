"""Days with the months of Hindi, Marathi, Nepali and Russian."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral.reading.dates.dates_in_prose import find_dates
from bilateral.reading.dates.days_of_languages import days_of_languages
from bilateral.reading.spans import Spans

PIECES = (
    "6",
    "६",
    "31",
    "99",
    " ",
    "  ",
    ",",
    "दिसंबर",
    "सितम्बर",
    "फरवरी",
    "декабря",
    "МАЯ",
    "2021",
    "२०२१",
    "года",
    "г.",
    "а",
)


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("6 दिसंबर 2021 को", "6 दिसंबर 2021", "2021-12-06"),
        ("६ दिसम्बर, २०२१ को", "६ दिसम्बर, २०२१", "2021-12-06"),
        ("फरवरी 2019 में", "फरवरी 2019", "2019-02"),
        ("५ नोव्हेंबर २०२० रोजी", "५ नोव्हेंबर २०२०", "2020-11-05"),
        ("подписан 6 декабря 2021 года в", "6 декабря 2021 года", "2021-12-06"),
        ("5 Мая 1999 г.", "5 Мая 1999 г.", "1999-05-05"),
    ],
)
def test_days_are_read_in_other_languages(text: str, words: str, value: str) -> None:
    assert [(words, value)] == [(one.text, str(getattr(one, "value", None))) for one in find_dates(text, Spans())]


@given(st.lists(st.sampled_from(PIECES)).map("".join))
def test_any_text_is_read_and_its_days_do_not_overlap(text: str) -> None:
    end = 0
    for found in days_of_languages(text):
        assert end <= found.start < found.end <= len(text)
        end = found.end


def test_what_is_no_day_of_its_month_is_none() -> None:
    assert list(days_of_languages("31 июня 2021, 0 मई 2021")) == []
