"""Days in digits, and which of their numbers a text writes first."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from bilateral import When
from bilateral.reading.dates.numeric_days import readings

DAYS = st.dates(dt.date(1969, 1, 1), dt.date(2068, 12, 31))


@given(DAYS, st.sampled_from("/-"))
def test_a_day_over_12_has_one_reading_and_another_two(day: dt.date, mark: str) -> None:
    words = mark.join((f"{day.day:02}", f"{day.month:02}", str(day.year)))
    found = readings(words, words)

    assert When.on(day) in found
    assert len(found) == (1 if day.day > 12 or day.day == day.month else 2)


@given(DAYS)
def test_with_full_stops_the_day_is_first(day: dt.date) -> None:
    words = f"{day.day}.{day.month}.{day.year}"

    assert (When.on(day),) == readings(words, f"dated {words}")


def test_another_day_of_the_text_tells_the_order() -> None:
    assert (When("2021-12-06"),) == readings("06/12/2021", "13/01/2020 and 06/12/2021")
    assert (When("2021-06-12"),) == readings("06/12/2021", "1/13/2020 and 06/12/2021")
    assert (When("2021-01-04"),) == readings("01.04.2021", "on 1.13.2020 and 01.04.2021")
    assert 2 == len(readings("01.04.2021", "on 1.13.2020, 13.1.2020 and 01.04.2021"))


def test_what_is_no_day_has_no_reading() -> None:
    assert () == readings("31/31/2021", "31/31/2021")
    assert () == readings("30.02.2021", "30.02.2021")
