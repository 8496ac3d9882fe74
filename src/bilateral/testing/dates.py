"""Dates, periods and terms: of every form, or within bounds that a test names."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from hypothesis import strategies as st

from ..errors import InvalidValue
from ..values.dates.dated import TimeRelation
from ..values.dates.days import day_number, year_month_day
from ..values.dates.period import Boundary, Period
from ..values.dates.possible_days import Precision
from ..values.dates.term import MOST_OF_A_UNIT, Term
from ..values.dates.when import When
from .edtf import dates, edtf_texts, year_text


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
def whens_between(
    draw: st.DrawFn, earliest: dt.date | When | None, latest: dt.date | When | None, precision: Precision | None
) -> When:
    """Whens of which every possible day lies between two days, themselves included, of one precision or of any."""
    first = _first(earliest) if earliest is not None else day_number(-9999, 1, 1)
    last = _last(latest) if latest is not None else day_number(9999, 12, 31)
    parts = year_month_day(draw(st.sampled_from((first, last)) | st.integers(first, last)))
    wanted = tuple(FORMS.values()) if precision is None else (FORMS[precision],)
    found = [when for when in map(_when, [form(*parts) for form in wanted]) if when is not None]
    fitting = [when for when in found if first <= when.first_day and when.last_day <= last]
    bare = draw(st.sampled_from(fitting) if fitting else st.nothing())
    marked = _when(bare.edtf + draw(st.sampled_from(("", "?", "~", "%"))))
    return bare if marked is None else marked


def _first(bound: dt.date | When) -> int:
    return bound.first_day if isinstance(bound, When) else bound.toordinal()


def _last(bound: dt.date | When) -> int:
    return bound.last_day if isinstance(bound, When) else bound.toordinal()


def _when(text: str) -> When | None:
    try:
        return When(text)
    except InvalidValue:
        return None


def time_relations() -> st.SearchStrategy[TimeRelation]:
    """Each of Allen's thirteen relations."""
    return st.sampled_from(TimeRelation)


def near_terms() -> st.SearchStrategy[Term]:
    """Terms short enough that a day and the day they lead to can be tried out, also of no length."""
    return st.builds(Term, st.integers(0, 5), st.integers(0, 13), st.integers(0, 40))


@st.composite
def fiscal_year_texts(draw: st.DrawFn, years: st.SearchStrategy[int] | None = None) -> tuple[str, int]:
    """A fiscal year of two calendar years, as `2021-22` or `FY2021-22`, and the year it begins in."""
    year = draw(years if years is not None else st.integers(1980, 2050))
    end = draw(st.sampled_from([f"{year + 1}", f"{(year + 1) % 100:02}"]))
    dash = draw(st.sampled_from("-/\u2013"))
    form = draw(st.sampled_from(["{}", "FY{}", "FY {}", "financial year {}", "{} fiscal year", "fiscal year {}"]))
    return form.format(f"{year}{dash}{end}"), year
