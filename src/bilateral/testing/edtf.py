"""Dates of EDTF level 2: masks, groupings, long years, qualified parts, and sets of dates."""

from __future__ import annotations

from hypothesis import strategies as st

from ..values.dates.days import MOST_YEAR_DIGITS, day_number
from .days import calendar_days, years

SIGNS = ("", "", "?", "~", "%")


def _year(year: int) -> str:
    return f"-{-year:04}" if year < 0 else f"{year:04}"


@st.composite
def groupings(draw: st.DrawFn) -> str:
    """A season, a quarter, four months or half a year, e.g. `2001-34`.

    >>> from hypothesis import find
    >>> find(groupings(), lambda text: text.endswith("41"))[-3:]
    '-41'
    """
    return f"{_year(draw(years()))}-{draw(st.integers(21, 41))}"


@st.composite
def masked_dates(draw: st.DrawFn) -> str:
    """A date of which any digits are X, and which some day fits, e.g. `156X-12-25`.

    >>> from hypothesis import find
    >>> find(masked_dates(), lambda text: text.count("X") == 1).count("X")
    1
    """
    year, month, day = draw(calendar_days())
    text = draw(st.sampled_from([_year(year), f"{_year(year)}-{month:02}", f"{_year(year)}-{month:02}-{day:02}"]))
    masked = draw(st.sets(st.integers(0, len(text) - 1), min_size=1))
    return "".join("X" if place in masked and sign != "-" else sign for place, sign in enumerate(text))


@st.composite
def other_years(draw: st.DrawFn) -> str:
    """A year with an exponent or significant digits, e.g. `Y-17E7`, `1950S2`.

    >>> from hypothesis import find
    >>> "S" in find(other_years(), lambda text: text[-2] == "S")
    True
    """
    significant = draw(st.just("") | st.integers(1, 16).map("S{}".format))
    if draw(st.booleans()):
        return _year(draw(years())) + (significant or "S2")
    zeros = draw(st.integers(4, MOST_YEAR_DIGITS - 1))
    digits = draw(st.integers(1, 10 ** (MOST_YEAR_DIGITS - zeros) - 1).filter(lambda number: number * 10**zeros > 9999))
    return f"Y{draw(st.sampled_from(['', '-']))}{digits}E{zeros}{significant}"


@st.composite
def qualified_dates(draw: st.DrawFn) -> str:
    """A date of which each part may be qualified, on either side, e.g. `?2004-06-~11`.

    >>> from hypothesis import find
    >>> find(qualified_dates(), lambda text: "~" in text).count("~") > 0
    True
    """
    year, month, day = draw(calendar_days())
    parts = [_year(year), f"{month:02}", f"{day:02}"][: draw(st.integers(1, 3))]
    return "-".join(f"{draw(st.sampled_from(SIGNS))}{part}{draw(st.sampled_from(SIGNS))}" for part in parts)


def level_2_dates() -> st.SearchStrategy[str]:
    """One date of any form that only level 2 has.

    >>> from hypothesis import find
    >>> "E" in find(level_2_dates(), lambda text: "E" in text)
    True
    """
    return groupings() | masked_dates() | other_years() | qualified_dates()


@st.composite
def runs(draw: st.DrawFn, of: st.SearchStrategy[int] | None = None) -> str:
    """Years, months or days from one to another, or open, e.g. `1670..1672`.

    >>> from hypothesis import find
    >>> find(runs(), lambda text: text.endswith("..")).count("..")
    1
    """
    length = draw(st.integers(1, 3))
    days = st.tuples(calendar_days(of), calendar_days(of)).map(
        lambda pair: sorted(pair, key=lambda day: day_number(*day))
    )
    ends = ["-".join([_year(day[0]), f"{day[1]:02}", f"{day[2]:02}"][:length]) for day in draw(days)]
    left_out = draw(st.sampled_from([None, None, 0, 1]))
    return "..".join("" if place == left_out else end for place, end in enumerate(ends))


@st.composite
def sets_of_dates(draw: st.DrawFn, of: st.SearchStrategy[str] | None = None) -> str:
    """One of several dates or all of them, e.g. `[1667,1668]`, `{1960,1961-12}`.

    >>> from hypothesis import find
    >>> find(sets_of_dates(), lambda text: text.startswith("{"))[-1]
    '}'
    """
    members = draw(st.lists(of if of is not None else level_2_dates() | runs(), min_size=1, max_size=3))
    return draw(st.sampled_from(["[{}]", "{{{}}}"])).format(",".join(members))


#: Days of 2020 with gaps between them, few enough to try them all.
_NEAR_GAPPED = ("2020-02-X1", "2020-03-3X", "2020-0X-29", "2020-0X-31", "2020-X2-02", "2020-03-X0~")
_NEAR_DAYS = ("2020-02-01", "2020-02-11", "2020-02-29", "2020-03-01", "2020-03-31")
_NEAR_RUNS = ("2020-02-28..2020-03-01", "2020-03-30..2020-03-31", "2020-02-11..2020-02-11")


def near_gapped() -> st.SearchStrategy[str]:
    """Dates close together of which not every day between the first and the last is possible.

    >>> from hypothesis import find
    >>> find(near_gapped(), lambda text: "~" in text)
    '2020-03-X0~'
    """
    return st.sampled_from(_NEAR_GAPPED)


def near_sets() -> st.SearchStrategy[str]:
    """Sets of dates close together, of either kind, few enough to try every choice of their days.

    >>> from hypothesis import find
    >>> find(near_sets(), lambda text: "," not in text)
    '[2020-02-01]'
    """
    return sets_of_dates(st.sampled_from(_NEAR_DAYS + _NEAR_RUNS) | near_gapped())
