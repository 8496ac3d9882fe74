"""Numbers and days between bounds that a test names, good at those bounds."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal, localcontext

from hypothesis import strategies as st

from ..errors import InvalidValue
from ..values.dates.days import day_number, year_month_day
from ..values.dates.possible_days import Precision
from ..values.dates.when import When
from ..values.numbers.exact import EXACT, exact_number
from .numerals import EDGES, MOST_POWER, exact_numbers

#: The digits after the point of numbers between bounds: none, as many as money has, more than any price.
PLACES = (0, 2, 4)


def numbers_between(least: Decimal | int | str | None, most: Decimal | int | str | None) -> st.SearchStrategy[Decimal]:
    """Exact numbers from one bound to another, both included; without a bound, as far as 10^30.

    Raises:
        InvalidNumber: A bound is no exact number.
        ValueError: The lower bound is over the upper one.

    >>> from hypothesis import find
    >>> 3 < find(numbers_between("0.5", 7), lambda number: number > 3) <= 7
    True
    """
    low, high = _ends(least, most)
    known = [exact_number(Decimal(text)) for text in EDGES]
    edges = {low, high, *(number for number in known if low <= number <= high)}
    between = st.sampled_from(PLACES).flatmap(lambda places: _of_places(low, high, places))
    return st.sampled_from(sorted(edges, key=abs)) | between


def _ends(least: Decimal | int | str | None, most: Decimal | int | str | None) -> tuple[Decimal, Decimal]:
    low = exact_number(least) if least is not None else Decimal(-(10**MOST_POWER))
    high = exact_number(most) if most is not None else Decimal(10**MOST_POWER)
    if low > high:
        raise ValueError(f"no number is at least {low} and at most {high}")
    return low, high


def numbers_within(
    numbers: st.SearchStrategy[Decimal] | None, least: Decimal | int | str | None, most: Decimal | int | str | None
) -> st.SearchStrategy[Decimal]:
    """Some numbers, or any exact number, as far as they lie within bounds.

    >>> from hypothesis import find
    >>> find(numbers_within(None, None, -3), lambda number: True)
    Decimal('-3')
    """
    if least is None and most is None:
        return exact_numbers() if numbers is None else numbers
    low, high = _ends(least, most)
    return numbers_between(low, high) if numbers is None else numbers.filter(lambda number: low <= number <= high)


def _of_places(low: Decimal, high: Decimal, places: int) -> st.SearchStrategy[Decimal]:
    with localcontext(EXACT):
        first = int(low.scaleb(places).to_integral_value(ROUND_CEILING))
        last = int(high.scaleb(places).to_integral_value(ROUND_FLOOR))
    if first > last:
        return st.just(low)  # nothing so round lies between them
    return st.integers(first, last).map(lambda digits: exact_number(Decimal(digits).scaleb(-places, EXACT)))


def year_text(year: int) -> str:
    """Write a year as EDTF does.

    >>> year_text(800), year_text(-44), year_text(12000)
    ('0800', '-0044', 'Y12000')
    """
    return f"Y{year}" if abs(year) > 9999 else f"-{-year:04}" if year < 0 else f"{year:04}"


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
