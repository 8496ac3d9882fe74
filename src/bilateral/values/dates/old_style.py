"""Days of the Julian calendar, "old style": told beside their Gregorian day they are read, alone they are refused.

Russia kept the Julian calendar until 1 February 1918 (Old Style 31 January was its last day there), others until
other days. A date that says it is of that calendar is never put into the other one unasked; which day it is there is
told in the refusal.
"""

from __future__ import annotations

import re
from functools import cache

from .calendar_words import MONTH_NAMES, MONTH_NUMBERS, NTH
from .days import day_number, is_day, year_month_day
from .edtf_refusals import Refusal
from .english_forms import EdtfOrRefusal, plain_edtf, year_text


def edtf_of_two_calendars(words: str) -> EdtfOrRefusal:
    """Read a date in small letters that names its calendar, or is told in both.

    >>> edtf_of_two_calendars("7 november (25 october) 1917"), edtf_of_two_calendars("7 november 1917 (n.s.)")
    ('1917-11-07', '1917-11-07')
    >>> edtf_of_two_calendars("25 october 1917 (o.s.)").accepted
    "write '1917-11-07', that day in the Gregorian calendar"
    """
    if found := _both().fullmatch(words):
        return _of_both(found)
    if not (found := _named().fullmatch(words)):
        return None
    date = plain_edtf(found["date"])
    return _refused(date) if isinstance(date, str) and found["old"] else date


def day_number_of_julian(year: int, month: int, day: int) -> int:
    """Number a day of the Julian calendar as `days.day_number` numbers those of the Gregorian.

    The rule is that of E. G. Richards, Explanatory Supplement to the Astronomical Almanac (2013), section 15.11,
    with years counted as ISO 8601-1 counts them.

    >>> day_number_of_julian(1917, 10, 25) == day_number(1917, 11, 7)
    True
    """
    # March begins the year here, so that a leap day is its last.
    years, months = year + (month - 3) // 12, (month - 3) % 12
    return 365 * years + years // 4 + (153 * months + 2) // 5 + day - 308


def _refused(date: str) -> Refusal:
    accepted = "write the day in the Gregorian calendar, e.g. '1917-11-07'"
    if found := re.fullmatch(r"(-?[0-9]{4})-([0-9]{2})-([0-9]{2})", date):
        year, month, day = year_month_day(day_number_of_julian(*map(int, found.groups())))
        accepted = f"write '{year_text(year)}-{month:02}-{day:02}', that day in the Gregorian calendar"
    return Refusal("a day of the Julian calendar", accepted)


def _of_both(found: re.Match[str]) -> EdtfOrRefusal:
    year = found["year"] or found["year_behind"]
    if not year:
        return None
    days = [(int(year), *_day_and_month(found, place)) for place in ("", "_other")]
    if found["year_other"]:
        days[1] = (int(found["year_other"]), *days[1][1:])
    # The one that is the other's Gregorian day is kept; where neither is, one of the two is wrong.
    for julian, gregorian in (days, days[::-1]):
        if is_day(*gregorian) and _is_julian_day(*julian) and day_number_of_julian(*julian) == day_number(*gregorian):
            return f"{gregorian[0]:04}-{gregorian[1]:02}-{gregorian[2]:02}"
    return Refusal("two days that are not one in the two calendars", "write the Gregorian one, e.g. '1917-11-07'")


def _is_julian_day(year: int, month: int, day: int) -> bool:
    return is_day(year, month, day) or (year % 4 == 0 and (month, day) == (2, 29))


def _day_and_month(found: re.Match[str], which: str) -> tuple[int, int]:
    day = found[f"day{which}"] or found[f"day_behind{which}"]
    return MONTH_NUMBERS[found[f"month{which}"] or found[f"month_before{which}"]], int(day)


_STYLE = r"(?:o\.? ?s\.?|n\.? ?s\.?|old style|new style|julian|gregorian)"


def _day_of(which: str) -> str:
    return (
        rf"(?:(?P<day{which}>[0-9]{{1,2}}){NTH}? (?:of )?(?P<month{which}>{MONTH_NAMES})\.?"
        rf"|(?P<month_before{which}>{MONTH_NAMES})\.? (?P<day_behind{which}>[0-9]{{1,2}}){NTH}?)"
    )


@cache
def _both() -> re.Pattern[str]:
    return re.compile(
        rf"{_day_of('')}(?:,? (?P<year>[0-9]{{4}}))? "
        rf"[(\[](?:{_STYLE}:? )?{_day_of('_other')}(?:,? (?P<year_other>[0-9]{{4}}))?(?:,? {_STYLE})?[)\]]"
        r"(?:,? (?P<year_behind>[0-9]{4}))?"
    )


@cache
def _named() -> re.Pattern[str]:
    return re.compile(
        r"(?P<date>.+?),? [(\[]?(?:(?P<old>o\. ?s\.|os|old style|julian(?: calendar)?)"
        r"|n\. ?s\.|ns|new style|gregorian(?: calendar)?)[)\]]?"
    )
