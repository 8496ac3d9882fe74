"""Days of the proleptic Gregorian calendar, good at its edges."""

from __future__ import annotations

from hypothesis import strategies as st

from ..values.dates.days import MOST_YEAR_DIGITS, days_in_month

#: Around the year 0, at leap years that are none, at the ends of what `datetime.date` and EDTF can write; the first is
#: what examples shrink to.
EDGE_YEARS = (2020, 2000, 1900, 1582, 1000, 999, 100, 99, 4, 1, 0, -1, -4, -100, -400, -401, 9999, -9999, -10_000)


def years(least: int = -9999, most: int = 9999) -> st.SearchStrategy[int]:
    """Year numbers as ISO 8601-1 counts: 0 is 1 BC."""
    edges = [year for year in EDGE_YEARS if least <= year <= most]
    return st.sampled_from(edges) | st.integers(least, most)


def all_years() -> st.SearchStrategy[int]:
    """Years of any length that EDTF texts may have here."""
    return years() | st.integers(-(10**MOST_YEAR_DIGITS) + 1, 10**MOST_YEAR_DIGITS - 1)


@st.composite
def calendar_days(draw: st.DrawFn, of: st.SearchStrategy[int] | None = None) -> tuple[int, int, int]:
    """Year, month and day; often the last of its month."""
    year, month = draw(of if of is not None else years()), draw(st.just(2) | st.integers(1, 12))
    last = days_in_month(year, month)
    return year, month, draw(st.just(last) | st.integers(1, last))


def day_numbers() -> st.SearchStrategy[int]:
    """Day numbers, also far from the years 1 to 9999."""
    return st.integers(-800, 800) | st.integers(-(10**17), 10**17)
