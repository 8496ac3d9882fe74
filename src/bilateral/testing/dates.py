"""Dates, periods and terms: every form of EDTF, good at its edges, and texts that are none."""

from __future__ import annotations

import datetime as dt

from hypothesis import strategies as st

from ..values.dates.days import MOST_YEAR_DIGITS
from ..values.dates.period import Boundary, Period
from ..values.dates.possible_days import Precision
from ..values.dates.term import MOST_OF_A_UNIT, Term
from ..values.dates.when import When
from .bounds import whens_between, year_text
from .days import calendar_days, years
from .edtf import level_2_dates, sets_of_dates

QUALIFIERS = ("", "?", "~", "%")
SHIFTS = ("", "Z", "-04", "+05:30", "-12:00", "+14:00", "+00:00", "-00:15")


@st.composite
def full_dates(draw: st.DrawFn) -> str:
    """A day, e.g. `2021-12-06`."""
    year, month, day = draw(calendar_days())
    return f"{year_text(year)}-{month:02}-{day:02}"


@st.composite
def date_times(draw: st.DrawFn) -> str:
    """A day with a time of day, e.g. `2021-12-06T10:30:00Z`."""
    time = draw(st.times(timezones=st.none()).map(lambda time: time.isoformat()))
    return f"{draw(full_dates())}T{time}{draw(st.sampled_from(SHIFTS))}"


@st.composite
def masked_years(draw: st.DrawFn) -> str:
    """A decade, a century or a thousand years, e.g. `199X`."""
    masked = draw(st.integers(1, 3))
    digits = draw(st.integers(0, 10 ** (4 - masked) - 1))
    return f"{draw(st.sampled_from(['', '-']))}{digits:0{4 - masked}}{'X' * masked}"


def long_years() -> st.SearchStrategy[str]:
    """A year of more than four digits, e.g. `Y170000002`."""
    longest = 10**MOST_YEAR_DIGITS - 1
    ends = st.sampled_from([10_000, 170_000_002, longest])
    return st.tuples(st.sampled_from(["", "-"]), ends | st.integers(10_000, longest)).map(
        lambda parts: f"Y{parts[0]}{parts[1]}"
    )


@st.composite
def parts_of_years(draw: st.DrawFn) -> str:
    """A month, a season, an unspecified day or month, or a year."""
    month = f"{draw(st.integers(1, 12)):02}"
    forms = ["", "-XX", "-XX-XX", f"-{month}", f"-{month}-XX", f"-{draw(st.integers(21, 24))}"]
    return year_text(draw(years())) + draw(st.sampled_from(forms))


def dates() -> st.SearchStrategy[str]:
    """EDTF dates of level 0 and 1 without a time of day."""
    bare = full_dates() | parts_of_years() | masked_years() | long_years()
    return st.tuples(bare, st.sampled_from(QUALIFIERS)).map("".join)


def edtf_texts() -> st.SearchStrategy[str]:
    """EDTF dates and sets of dates of every form and level."""
    return dates() | date_times() | level_2_dates() | sets_of_dates()


def whens(
    *,
    earliest: dt.date | When | None = None,
    latest: dt.date | When | None = None,
    precision: Precision | None = None,
) -> st.SearchStrategy[When]:
    """Whens of every form, from far before the year 0 to far after 9999; or those within bounds.

    Args:
        earliest: No day that is possible lies before this; the year -9999 if only other options are given.
        latest: No day that is possible lies after this; the year 9999 if only other options are given.
        precision: How closely they are known; any if not given.

    >>> from hypothesis import find
    >>> find(whens(earliest=dt.date(2021, 12, 6), precision=Precision.MONTH), lambda when: True).precision
    <Precision.MONTH: 'month'>
    >>> find(whens(latest=When("2019")), lambda when: when.certainly_after(When("2018"))).latest
    Date(2019, 12, 31)
    """
    if earliest is None and latest is None and precision is None:
        return edtf_texts().map(When)
    return whens_between(earliest, latest, precision)


def near_whens(*, without_months: bool = False) -> st.SearchStrategy[When]:
    """Days and months close together, so that they often touch, and few enough days to try them all."""
    months = st.sampled_from(["2020-02", "2020-02-XX", "2020-03~"])
    days = st.tuples(st.sampled_from(["2020-02", "2020-03"]), st.integers(1, 29)).map(
        lambda parts: f"{parts[0]}-{parts[1]:02}"
    )
    return (days if without_months else days | months).map(When)


def boundaries() -> st.SearchStrategy[Boundary]:
    """Open or unknown."""
    return st.sampled_from(Boundary)


@st.composite
def periods(draw: st.DrawFn, ends: st.SearchStrategy[When] | None = None) -> Period:
    """Periods that don't certainly end before they start, with any end open or unknown."""
    of = (ends if ends is not None else dates().map(When)) | boundaries()
    start, end = draw(of), draw(of)
    if isinstance(start, When) and isinstance(end, When) and end.certainly_before(start):
        return Period(end, start)
    return Period(start, Boundary.OPEN) if start is end is Boundary.UNKNOWN else Period(start, end)


def terms() -> st.SearchStrategy[Term]:
    """Terms, also of no length and of the greatest."""
    counts = st.sampled_from([0, 1, 10, MOST_OF_A_UNIT]) | st.integers(0, MOST_OF_A_UNIT)
    return st.builds(Term, counts, counts, counts)


def hostile_texts() -> st.SearchStrategy[str]:
    """Texts that are nearly dates: pieces of dates in any order, and dates with one character changed."""
    pieces = ["2021", "-12", "-06", "X", "?", "~", "%", "T", "10:30:00", "Z", "+05:30", "/", "..", "Y", "S2", "E7",
              "[", "]", ",", "{", "-", "0000", "-0000", "24", "41", " ", "6th", "of", "December", "dec.", "the",
              "about", "c.", "1990s", "century", "BC", "since", "until", "from", "to", "–", "day in", "a", "P", "10Y",
              "years", "ten", "and", "٣", "²", "\n", "\x00", "9" * 20]  # fmt: skip
    jumbles = st.lists(st.sampled_from(pieces), max_size=8).flatmap(
        lambda words: st.sampled_from(["".join(words), " ".join(words)])
    )
    return jumbles | spoilt_texts() | st.text(max_size=80)


@st.composite
def spoilt_texts(draw: st.DrawFn) -> str:
    """A date with one character put in, taken out or put for another."""
    text = draw(edtf_texts())
    place = draw(st.integers(0, len(text)))
    kept = draw(st.integers(0, 1))
    return text[:place] + draw(st.sampled_from(["", "0", "9", "-", "X", "~", "/", " ", "t"])) + text[place + kept :]
