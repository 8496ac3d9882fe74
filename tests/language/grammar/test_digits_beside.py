"""Dates in digits alone beside other dates: each is read as itself, and leaves nothing to its neighbour."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from bilateral import Period, When, read
from strategies.doors import parsed

DIGITS = ("{year}-05-01", "{year}-05", "{year}/05/01", "{year}-5-13", "{year}.05.13")


@given(st.integers(1951, 1979), st.integers(1, 20), st.sampled_from(DIGITS), st.sampled_from(["to", "through"]))
def test_a_day_in_digits_ends_a_span_of_fiscal_years_as_itself(year: int, more: int, digits: str, joint: str) -> None:
    day = digits.format(year=year + more)
    [found] = read(f"It ran from fiscal year {year} {joint} {day}.").dates

    assert str(found.value).endswith(f"/{When.parse(day)}")
    assert str(Period.parse(f"fiscal year {year} to {year + more}")).endswith(f"{year + more}-03")


@given(st.sampled_from(["second", "the 20th", "6", "6th"]), st.sampled_from([", ", " and ", " or ", " to "]))
@example("20th", ", ")
def test_no_number_takes_its_month_from_a_date_of_digits_alone(number: str, joint: str) -> None:
    [found] = read(f"They met {number}{joint}2021-12-07.").dates

    assert "2021-12-07" == found.text


def test_since_one_date_and_no_other() -> None:
    expected = {"from 2019 on": "2019/..", "from May 2019 on": "2019-05/..", "from 2019 or 2020 on": ""}

    assert expected == parsed(Period.parse, expected)
