"""What "before" and "after" a date come to: the year, month or day beside it, and the sets of EDTF."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from functools import cache
from itertools import islice

from ...language.grammar.date_parts import Form
from .days import Range, day_number, days_in_month, merged, year_month_day
from .edtf import read
from .edtf_sets import DateSet, days_of
from .possible_days import PossibleDays, Precision


def bounded(form: Form, edtf: str) -> tuple[str, str] | None:
    """Give the first and the last date of a time that is bounded by one; None where there is none beside it.

    What lasts until before a year lasts to its very last day; of a year that is only estimated nobody knows that day.
    """
    if form in (Form.UNTIL, Form.SINCE):
        return ("..", edtf) if form is Form.UNTIL else (edtf, "..")
    days, is_before = read(edtf), form is Form.BEFORE
    if days is None:
        return None
    beside = _coarsest(days.first - 1 if is_before else days.last + 1, days, last=is_before)
    sign = edtf[len(edtf.rstrip("?~%")) :]
    beside = beside + sign if sign else last_day(beside) if is_before else first_day(beside)
    return ("..", beside) if is_before else (beside, "..")


def one_day_bounded(form: Form, edtf: str) -> str | None:
    """Give the set of EDTF for one day on one side of a date, which counts in years, months or days."""
    days = read(edtf)
    if days is None:
        return None
    last = form in (Form.BEFORE, Form.UNTIL)
    # A date that is itself left out gives way to the day beside it.
    number = {
        Form.BEFORE: days.first - 1, Form.UNTIL: days.last, Form.SINCE: days.first, Form.AFTER: days.last + 1,
    }[form]  # fmt: skip
    date = _coarsest(number, days, last=last) + edtf[len(edtf.rstrip("?~%")) :]
    return f"[..{date}]" if last else f"[{date}..]"


def first_day(edtf: str) -> str:
    """Write the first day that a date may be; the date itself, where nothing is known of it."""
    days = read(edtf)
    return day_text(days.first) if days else edtf


def last_day(edtf: str) -> str:
    """Write the last day that a date may be."""
    days = read(edtf)
    return day_text(days.last) if days else edtf


def year_text(year: int) -> str:
    """Write a year as EDTF does; ISO 8601-1 counts a year 0, which is 1 BC."""
    return f"Y{year}" if abs(year) > 9999 else f"-{-year:04}" if year < 0 else f"{year:04}"


def day_text(number: int) -> str:
    """Write the day of a number as EDTF does."""
    return date_text(*year_month_day(number))


def _coarsest(number: int, beside: PossibleDays, *, last: bool) -> str:
    """Write a day as the year or month that it ends or begins, where the date beside it is no finer."""
    year, month, day = year_month_day(number)
    if beside.precision in (Precision.DAY, Precision.SECOND) or day != (days_in_month(year, month) if last else 1):
        return date_text(year, month, day)
    if beside.precision in (Precision.MONTH, Precision.SEASON) or month != (12 if last else 1):
        return date_text(year, month)
    return year_text(year)


MONTHS_IN_A_YEAR = 12

_LAST_YEAR_WITH_MONTHS = 9999


def moved_day(number: float, months: int, days: int) -> float:
    """Move a day on by months, then by days; back where these are negative. What is infinitely far stays there."""
    if math.isinf(number):
        return number
    year, month, day = year_month_day(int(number))
    year, month = _moved_month(year, month, months)
    return day_number(year, month, min(day, days_in_month(year, month))) + days


def _moved_month(year: int, month: int, months: int) -> tuple[int, int]:
    years, month = divmod(month - 1 + months, MONTHS_IN_A_YEAR)
    return year + years, month + 1


def moved_date(edtf: str, months: int, days: int) -> str | None:
    """Move an EDTF date on: each day that it may be comes to one that the result may be, and it stays as vague.

    A month moved by months is a month, a year moved by years a year; what would be no such unit any more becomes a
    set, `[2020-07..2021-06]`. None where it can't be written.
    """
    in_place = _moved_in_place(edtf, months) if not days else None
    if in_place and _is_date(in_place):
        return in_place
    found = read(edtf) or days_of(edtf)
    if found is None or edtf[0] == "{":
        return None
    if found.first == -math.inf and found.last == math.inf and len(list(found.ranges())) == 1:
        return edtf  # any day at all
    # Where there are too many ranges to be written, all days from the first to the last take them in.
    each, whole = list(islice(found.ranges(), _MOST_RANGES)), [(found.first, found.last)]
    for ranges in (each, whole) if len(each) < _MOST_RANGES else (whole,):
        moved = merged((moved_day(first, months, days), moved_day(last, months, days)) for first, last in ranges)
        text = _written(moved, _sign(found))
        if _is_date(text):
            return text
    return None


#: A set of more ranges than these is longer than EDTF's sets may be here.
_MOST_RANGES = 12


def _sign(found: PossibleDays | DateSet) -> str:
    uncertain = any(sign.is_uncertain for _, sign in found.qualified)
    approximate = any(sign.is_approximate for _, sign in found.qualified)
    return "%" if uncertain and approximate else "?" if uncertain else "~" if approximate else ""


def _is_date(text: str) -> bool:
    return read(text) is not None or days_of(text) is not None


def _moved_in_place(edtf: str, months: int) -> str | None:
    """Move a date by changing its year and month where they stand: all that is said of them is kept."""
    found = _date().fullmatch(edtf)
    if not found:
        return None
    month, day = found["month"] or "", found["day"] or ""
    if month.isdigit() and int(month) <= MONTHS_IN_A_YEAR and found["year"]:
        year, number = _moved_month(int(found["year"].removeprefix("Y")), int(month), months)
        moved, month = year_text(year), f"{number:02}"
        day = f"{min(int(day), days_in_month(year, number)):02}" if day.isdigit() else day
    else:
        moved = _moved_years(found["year"] or found["masked"], months)
    pieces = (found["before"], moved, found["behind"] or "", month, found["between"] or "", day, found["rest"])
    return "".join(pieces) if moved else None


def _moved_years(year: str, months: int) -> str:
    """Move a year, or a decade or century as a whole, where the months make up whole ones of it; else nothing."""
    masked = year.count("X")
    years, rest = divmod(months, MONTHS_IN_A_YEAR * 10**masked)
    moved = int(year.strip("YX")) + years
    if not masked:
        return "" if rest else year_text(moved)
    return "" if rest or not 0 <= moved < 10 ** (4 - masked) else f"{moved:0{4 - masked}}" + "X" * masked


@cache
def _date() -> re.Pattern[str]:
    """A date, its year and month, and the signs before and between them."""
    return re.compile(
        r"(?P<before>[?~%]?)(?:(?P<year>-?[0-9]{4}|Y-?[0-9]{5,15})|(?P<masked>(?=[0-9X]{4}(?![0-9X]))[0-9]{1,3}X{1,3}))"
        r"(?:(?P<behind>[?~%]?-[?~%]?)(?P<month>[0-9]{2}|XX)(?:(?P<between>[?~%]?-[?~%]?)(?P<day>[0-9]{2}|XX))?)?"
        r"(?P<rest>[?~%]?|T.*)"
    )


def _written(ranges: Iterable[Range], sign: str) -> str:
    runs = [_run(first, last, sign) for first, last in ranges]
    # One date alone is no set.
    return runs[0] if len(runs) == 1 and ".." not in runs[0] else f"[{','.join(runs)}]"


def _run(first: float, last: float, sign: str) -> str:
    """Write days from a first to a last as years or months, where they are whole ones."""
    start = year_month_day(int(first)) if math.isfinite(first) else None
    end = year_month_day(int(last)) if math.isfinite(last) else None
    whole_months = (not start or start[2] == 1) and (not end or end[2] == days_in_month(*end[:2]))
    whole_years = whole_months and (not start or start[1] == 1) and (not end or end[1] == MONTHS_IN_A_YEAR)
    # EDTF has no months and days in years of more than four digits, so that the whole years must do.
    is_long = any(date and abs(date[0]) > _LAST_YEAR_WITH_MONTHS for date in (start, end))
    parts = 1 if whole_years or is_long else 2 if whole_months else 3
    texts = [date_text(*date[:parts]) + sign if date else "" for date in (start, end)]
    return texts[0] if texts[0] == texts[1] else "..".join(texts)


def date_text(year: int, *month_and_day: int) -> str:
    """Write a year, a month of it or a day as EDTF does."""
    return "-".join((year_text(year), *(f"{part:02}" for part in month_and_day)))
