"""Dates, periods and terms, of every form or within bounds that a test names; and texts of dates, good and bad."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from hypothesis import strategies as st

from ..errors import InvalidValue
from ..values.dates.date_arithmetic import year_text
from ..values.dates.days import MOST_YEAR_DIGITS, day_number, days_in_month, year_month_day
from ..values.dates.period import Boundary, Period
from ..values.dates.possible_days import Precision
from ..values.dates.term import MOST_OF_A_UNIT, Term
from ..values.dates.when import When

#: Around the year 0, at leap years that are none, at the ends of what `datetime.date` and EDTF can write; the first is
#: what examples shrink to.
_EDGE_YEARS = (2020, 2000, 1900, 1582, 1000, 999, 100, 99, 4, 1, 0, -1, -4, -100, -400, -401, 9999, -9999, -10_000)


def years(least: int = -9999, most: int = 9999) -> st.SearchStrategy[int]:
    """Year numbers as ISO 8601-1 counts: 0 is 1 BC."""
    edges = [year for year in _EDGE_YEARS if least <= year <= most]
    return st.sampled_from(edges) | st.integers(least, most)


@st.composite
def calendar_days(draw: st.DrawFn, of: st.SearchStrategy[int] | None = None) -> tuple[int, int, int]:
    """Year, month and day; often the last of its month."""
    year, month = draw(of if of is not None else years()), draw(st.just(2) | st.integers(1, 12))
    last = days_in_month(year, month)
    return year, month, draw(st.just(last) | st.integers(1, last))


SIGNS = ("", "", "?", "~", "%")


@st.composite
def groupings(draw: st.DrawFn) -> str:
    """A season, a quarter, four months or half a year, e.g. `2001-34`."""
    return f"{year_text(draw(years()))}-{draw(st.integers(21, 41))}"


@st.composite
def masked_dates(draw: st.DrawFn) -> str:
    """A date of which any digits are X, and which some day fits, e.g. `156X-12-25`."""
    year, month, day = draw(calendar_days())
    text = draw(
        st.sampled_from([year_text(year), f"{year_text(year)}-{month:02}", f"{year_text(year)}-{month:02}-{day:02}"])
    )
    masked = draw(st.sets(st.integers(0, len(text) - 1), min_size=1))
    return "".join("X" if place in masked and sign != "-" else sign for place, sign in enumerate(text))


@st.composite
def other_years(draw: st.DrawFn) -> str:
    """A year with an exponent or significant digits, e.g. `Y-17E7`, `1950S2`."""
    significant = draw(st.just("") | st.integers(1, 16).map("S{}".format))
    if draw(st.booleans()):
        return year_text(draw(years())) + (significant or "S2")
    zeros = draw(st.integers(4, MOST_YEAR_DIGITS - 1))
    digits = draw(st.integers(1, 10 ** (MOST_YEAR_DIGITS - zeros) - 1).filter(lambda number: number * 10**zeros > 9999))
    return f"Y{draw(st.sampled_from(['', '-']))}{digits}E{zeros}{significant}"


@st.composite
def qualified_dates(draw: st.DrawFn) -> str:
    """A date of which each part may be qualified, on either side, e.g. `?2004-06-~11`."""
    year, month, day = draw(calendar_days())
    parts = [year_text(year), f"{month:02}", f"{day:02}"][: draw(st.integers(1, 3))]
    return "-".join(f"{draw(st.sampled_from(SIGNS))}{part}{draw(st.sampled_from(SIGNS))}" for part in parts)


def level_2_dates() -> st.SearchStrategy[str]:
    """One date of any form that only level 2 has."""
    return groupings() | masked_dates() | other_years() | qualified_dates()


@st.composite
def runs(draw: st.DrawFn, of: st.SearchStrategy[int] | None = None) -> str:
    """Years, months or days from one to another, or open, e.g. `1670..1672`."""
    length = draw(st.integers(1, 3))
    days = st.tuples(calendar_days(of), calendar_days(of)).map(
        lambda pair: sorted(pair, key=lambda day: day_number(*day))
    )
    ends = ["-".join([year_text(day[0]), f"{day[1]:02}", f"{day[2]:02}"][:length]) for day in draw(days)]
    left_out = draw(st.sampled_from([None, None, 0, 1]))
    return "..".join("" if place == left_out else end for place, end in enumerate(ends))


@st.composite
def sets_of_dates(draw: st.DrawFn, of: st.SearchStrategy[str] | None = None) -> str:
    """One of several dates or all of them, e.g. `[1667,1668]`, `{1960,1961-12}`."""
    members = draw(st.lists(of if of is not None else level_2_dates() | runs(), min_size=1, max_size=3))
    return draw(st.sampled_from(["[{}]", "{{{}}}"])).format(",".join(members))


QUALIFIERS = ("", "?", "~", "%")
_SHIFTS = ("", "Z", "-04", "+05:30", "-12:00", "+14:00", "+00:00", "-00:15")


@st.composite
def _full_dates(draw: st.DrawFn) -> str:
    """A day, e.g. `2021-12-06`."""
    year, month, day = draw(calendar_days())
    return f"{year_text(year)}-{month:02}-{day:02}"


@st.composite
def date_times(draw: st.DrawFn) -> str:
    """A day with a time of day, e.g. `2021-12-06T10:30:00Z`."""
    time = draw(st.times(timezones=st.none()).map(lambda time: time.isoformat()))
    return f"{draw(_full_dates())}T{time}{draw(st.sampled_from(_SHIFTS))}"


@st.composite
def masked_years(draw: st.DrawFn) -> str:
    """A decade, a century or a thousand years, e.g. `199X`."""
    masked = draw(st.integers(1, 3))
    digits = draw(st.integers(0, 10 ** (4 - masked) - 1))
    return f"{draw(st.sampled_from(['', '-']))}{digits:0{4 - masked}}{'X' * masked}"


def _long_years() -> st.SearchStrategy[str]:
    """A year of more than four digits, e.g. `Y170000002`."""
    longest = 10**MOST_YEAR_DIGITS - 1
    ends = st.sampled_from([10_000, 170_000_002, longest])
    return st.tuples(st.sampled_from(["", "-"]), ends | st.integers(10_000, longest)).map(
        lambda parts: f"Y{parts[0]}{parts[1]}"
    )


@st.composite
def _parts_of_years(draw: st.DrawFn) -> str:
    """A month, a season, an unspecified day or month, or a year."""
    month = f"{draw(st.integers(1, 12)):02}"
    forms = ["", "-XX", "-XX-XX", f"-{month}", f"-{month}-XX", f"-{draw(st.integers(21, 24))}"]
    return year_text(draw(years())) + draw(st.sampled_from(forms))


def dates() -> st.SearchStrategy[str]:
    """EDTF dates of level 0 and 1 without a time of day."""
    bare = _full_dates() | _parts_of_years() | masked_years() | _long_years()
    return st.tuples(bare, st.sampled_from(QUALIFIERS)).map("".join)


def edtf_texts() -> st.SearchStrategy[str]:
    """EDTF dates and sets of dates of every form and level.

    >>> from bilateral import When
    >>> from hypothesis import find
    >>> text = find(edtf_texts(), lambda text: True)
    >>> When(text).edtf == text
    True
    """
    return dates() | date_times() | level_2_dates() | sets_of_dates()


def hostile_texts() -> st.SearchStrategy[str]:
    """Texts that are nearly dates: pieces of dates in any order, and dates with one character changed.

    >>> from hypothesis import find
    >>> find(hostile_texts(), lambda text: True)
    ''
    """
    pieces = ["2021", "-12", "-06", "X", "?", "~", "%", "T", "10:30:00", "Z", "+05:30", "/", "..", "Y", "S2", "E7",
              "[", "]", ",", "{", "-", "0000", "-0000", "24", "41", " ", "6th", "of", "December", "dec.", "the",
              "about", "c.", "1990s", "century", "BC", "since", "until", "from", "to", "–", "day in", "a", "P", "10Y",
              "years", "ten", "and", "٣", "²", "\n", "\x00", "9" * 20]  # fmt: skip
    jumbles = st.lists(st.sampled_from(pieces), max_size=8).flatmap(
        lambda words: st.sampled_from(["".join(words), " ".join(words)])
    )
    return jumbles | _spoilt_texts() | st.text(max_size=80)


@st.composite
def _spoilt_texts(draw: st.DrawFn) -> str:
    """A date with one character put in, taken out or put for another."""
    text = draw(edtf_texts())
    place = draw(st.integers(0, len(text)))
    kept = draw(st.integers(0, 1))
    return text[:place] + draw(st.sampled_from(["", "0", "9", "-", "X", "~", "/", " ", "t"])) + text[place + kept :]


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
    return _whens_between(earliest, latest, precision)


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


def _masked(masks: int) -> Callable[[int, int, int], str]:
    return lambda year, _month, _day: year_text(year)[:-masks] + "X" * masks


def _season(year: int, month: int, _day: int) -> str:
    # The winter that January is in began in December.
    first, season = (year - 1, 24) if month < 3 else (year, 21 + (month - 3) // 3 if month < 12 else 24)
    return f"{year_text(first)}-{season}"


#: How a day is written that is known this closely.
FORMS: dict[Precision, Callable[[int, int, int], str]] = {
    Precision.SECOND: lambda year, month, day: f"{year_text(year)}-{month:02}-{day:02}T12:30:00Z",
    Precision.DAY: lambda year, month, day: f"{year_text(year)}-{month:02}-{day:02}",
    Precision.MONTH: lambda year, month, _day: f"{year_text(year)}-{month:02}",
    Precision.SEASON: _season,
    Precision.QUARTER: lambda year, month, _day: f"{year_text(year)}-{33 + (month - 1) // 3}",
    Precision.QUADRIMESTER: lambda year, month, _day: f"{year_text(year)}-{37 + (month - 1) // 4}",
    Precision.SEMESTER: lambda year, month, _day: f"{year_text(year)}-{40 + (month - 1) // 6}",
    Precision.YEAR: lambda year, _month, _day: year_text(year),
    Precision.DECADE: _masked(1),
    Precision.CENTURY: _masked(2),
    Precision.MILLENNIUM: _masked(3),
    Precision.MILLENNIA: lambda year, _month, _day: "-XXXX" if year < 0 else "XXXX",
}


@st.composite
def _whens_between(
    draw: st.DrawFn, earliest: dt.date | When | None, latest: dt.date | When | None, precision: Precision | None
) -> When:
    """Whens of which every possible day lies between two days, themselves included, of one precision or of any."""
    least = When("-9999") if earliest is None else earliest if isinstance(earliest, When) else When.on(earliest)
    most = When("9999") if latest is None else latest if isinstance(latest, When) else When.on(latest)
    first, last = least.first_day, most.last_day
    parts = year_month_day(draw(st.sampled_from((first, last)) | st.integers(first, last)))
    wanted = tuple(FORMS.values()) if precision is None else (FORMS[precision],)
    found = [when for when in map(_when, [form(*parts) for form in wanted]) if when is not None]
    fitting = [when for when in found if first <= when.first_day and when.last_day <= last]
    bare = draw(st.sampled_from(fitting) if fitting else st.nothing())
    marked = _when(bare.edtf + draw(st.sampled_from(("", "?", "~", "%"))))
    return bare if marked is None else marked


def _when(text: str) -> When | None:
    try:
        return When(text)
    except InvalidValue:
        return None
