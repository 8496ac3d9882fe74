"""Times of day beside a date: which the clock shows, and which shifts from UTC there are."""

from __future__ import annotations

import pytest

from bilateral import When
from bilateral.errors import InvalidWhen
from bilateral.kinds import Precision


@pytest.mark.parametrize(
    "time",
    [
        "24:00:00",
        "24:00:00.0",
        "24:00:00.000",
        "23:59:59",
        "23:59:60",
        "23:59:60Z",
        "00:00:00",
        "10:30:00.123456789",
        "10:30:00Z",
        "10:30:00+05:30",
        "10:30:00+05",
        "10:30:00+05:59",
        "10:30:00+14:00",
        "10:30:00-12:00",
        "10:30:00-00:30",
        "10:30:00+00:00",
        "24:00:00Z",
    ],
    ids=str,
)
def test_a_time_that_the_clock_shows_is_kept_whole(time: str) -> None:
    when = When(f"2021-12-06T{time}")

    assert f"2021-12-06T{time}" == str(when)
    assert Precision.SECOND is when.precision
    assert When("2021-12-06").first_day == when.first_day == when.last_day


@pytest.mark.parametrize(
    "time",
    [
        "24:00:00.5",
        "24:00:00.05",
        "24:00:00.10",
        "24:00:01",
        "24:01:00",
        "23:59:60+05:30",
        "23:58:60",
        "23:60:00",
        "25:00:00",
        "10:30:61",
        "10:60:30",
        "10:30:00.1234567890",
        "10:30:00+05:60",
        "10:30:00+14:01",
        "10:30:00+15:00",
        "10:30:00-12:01",
        "10:30:00-13:00",
        "10:30:00-00:00",
        "10:30:00-00",
        "10:30",
        "10:30:00 Z",
        "24:00:00+05:60",
    ],
    ids=str,
)
def test_a_time_that_no_clock_shows_is_refused(time: str) -> None:
    with pytest.raises(InvalidWhen, match="no time of day that EDTF has"):
        When(f"2021-12-06T{time}")
