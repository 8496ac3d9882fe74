"""The grammar of EDTF, levels 0, 1 and 2, for one date: which days a text may mean.

The rule is the EDTF specification of the Library of Congress (4 February 2019), a profile of ISO 8601-1 and
8601-2:2019. Sets of dates are in `edtf_sets`; why a text is refused, and what older drafts wrote, in `refused_dates`.
"""

from __future__ import annotations

import datetime as dt
import re
from functools import cache, lru_cache

import attrs

from .days import MOST_YEAR_DIGITS, day_number, days_in_month, is_day, is_leap_year
from .possible_days import (
    GROUPINGS,
    Component,
    Mask,
    PossibleDays,
    Precision,
    Qualification,
    Qualified,
    closeness,
    joined,
)

#: No text of one date is longer; what is longer is refused unread.
LONGEST_TEXT = 64

#: How many different texts are kept taken apart; only dates of rarer forms are.
_PARTS_KEPT = 2**12
#: How many different texts are kept read: about the days of 90 years, some 10 MB when full.
TEXTS_KEPT = 2**15


def read(text: str) -> PossibleDays | None:
    """Read one EDTF date of level 0, 1 or 2; None if it is none (a set is several, see `edtf_sets`)."""
    return _read(text) if text[:1] in _FIRST_SIGNS and len(text) <= LONGEST_TEXT else None


def is_whole_day(text: str) -> bool:
    """Tell whether a text is a day of the years 1 to 9999, as 2021-12-06: the standard library knows these fastest."""
    # It takes other forms of ISO 8601 too, but none of them with a hyphen in that place.
    if text[7:8] != "-":
        return False
    try:
        dt.date.fromisoformat(text)
    except ValueError:
        return False
    return True


def is_common(text: str) -> bool:
    """Tell whether a text is a whole day, or a month or a year that may be qualified; what is not may be a date, too.

    Most dates are: that they are dates is seen without `read`, which works out their days when these are asked for.
    """
    if is_whole_day(text):
        return True
    date = text[:-1] if text[-1:] in _QUALIFIED else text
    return date[4:] in _MONTHS and len(date) > 3 and date[:4].isdecimal() and date.isascii()


#: How a year goes on: with nothing, or with a month.
_MONTHS = frozenset(["", *(f"-{month:02}" for month in range(1, 13))])
#: What stands behind a date that is qualified as a whole.
_QUALIFIED = frozenset(each.value for each in Qualification)

#: What dates begin with: words, which are often tried, need no look at the rest.
_FIRST_SIGNS = frozenset("0123456789-XY?~%")


@lru_cache(maxsize=TEXTS_KEPT)
def _read(text: str) -> PossibleDays | None:
    # Most dates are a plain day, month or year; these need no taking apart.
    if is_whole_day(text):
        number = dt.date.fromisoformat(text).toordinal()
        return PossibleDays(number, number, Precision.DAY)
    if text.isascii():
        if len(text) == 4 and text.isdecimal():
            return _whole_year(int(text))
        if len(text) == 7 and text[4] == "-" and text[:4].isdecimal() and text[5:].isdecimal():
            return _month(int(text[:4]), int(text[5:]))
    date = parts(text)
    return _days(date) if date else None


def _whole_year(year: int) -> PossibleDays:
    return _years(year, year, Precision.YEAR)


def _month(year: int, month: int) -> PossibleDays | None:
    if not 1 <= month <= 12:
        return _grouping(year, month)
    first = dt.date(year, month, 1).toordinal() if year > 0 else day_number(year, month, 1)
    return PossibleDays(first, first + days_in_month(year, month) - 1, Precision.MONTH)


def _grouping(year: int, number: int) -> PossibleDays | None:
    if not (grouping := GROUPINGS.get(number)):
        return None
    first, end = day_number(year, grouping.first_month, 1), year + grouping.last_year
    last = day_number(end, grouping.last_month, days_in_month(end, grouping.last_month))
    return PossibleDays(first, last, grouping.precision)


def _years(begin: int, end: int, precision: Precision) -> PossibleDays:
    first = day_number(begin, 1, 1)
    if begin == end:
        return PossibleDays(first, first + 364 + is_leap_year(begin), precision)
    return PossibleDays(first, day_number(end, 12, 31), precision)


def _days(date: DateParts) -> PossibleDays | None:
    found = _unqualified(date)
    if found is None or not date.qualified:
        return found
    return PossibleDays(found.first, found.last, found.precision, date.qualified, found.mask)


# One function for each form of a date. None: the form is right, but there is no such day.


def _unqualified(date: DateParts) -> PossibleDays | None:
    if date.year.startswith("-0000"):
        return None
    if "Y" in date.year or "S" in date.year:
        return None if date.month else _year_of_other_form(date.year)
    if "X" in date.year + date.month + date.day:
        return None if date.time else _masked(date)
    year = int(date.year)
    if not date.month:
        return _whole_year(year)
    if not date.day:
        return _month(year, int(date.month))
    return _day(year, int(date.month), int(date.day), date.time)


def _day(year: int, month: int, day: int, time: str) -> PossibleDays | None:
    if not is_day(year, month, day) or (time and not _is_time(time)):
        return None
    # The day is the one written: where the clock showed that time. A shift moves no date to another day.
    number = day_number(year, month, day)
    return PossibleDays(number, number, Precision.SECOND if time else Precision.DAY)


def _year_of_other_form(text: str) -> PossibleDays | None:
    if not (found := _other_years().fullmatch(text)):
        return None
    year = int(found["long"] or found["short"]) * 10 ** int(found["exponent"] or 0)
    # Level 1: a Y stands "when (and only when)" the year has more than four digits.
    if year >= 10**MOST_YEAR_DIGITS or (found["long"] and year <= 9999):
        return None
    # Level 2, significant digits: 1950S2 is "some year between 1900 and 1999, estimated to be 1950".
    open_digits = max(0, len(str(year)) - int(found["significant"] or MOST_YEAR_DIGITS))
    near = year - year % 10**open_digits
    far = near + 10**open_digits - 1
    begin, end = (-far, -near) if "-" in text else (near, far)
    return _years(begin, end, _WIDTHS.get(open_digits, Precision.MILLENNIA))


_WIDTHS = {0: Precision.YEAR, 1: Precision.DECADE, 2: Precision.CENTURY, 3: Precision.MILLENNIUM}


@cache
def _other_years() -> re.Pattern[str]:
    # Long years have no leading zeros, and an exponent and the significant digits are positive integers.
    return re.compile(
        rf"(?:Y-?(?P<long>[1-9][0-9]{{0,{MOST_YEAR_DIGITS - 1}}})(?:E(?P<exponent>[1-9][0-9]?))?"
        r"|-?(?P<short>[0-9]{4}))(?:S(?P<significant>[1-9][0-9]?))?"
    )


def _masked(date: DateParts) -> PossibleDays | None:
    month, day = ("" if part == "XX" else part for part in (date.month, date.day))
    year, masked = date.year.rstrip("X"), 4 - len(date.year.removeprefix("-").rstrip("X"))
    if "X" not in year and not day:
        if not month:
            return _masked_years(year, masked)
        if not masked and "X" not in month:
            return _month(int(year), int(month)) if int(month) <= 12 else None
    mask = Mask(date.year, month, day)
    first, last = mask.first(), mask.last()
    if first is None or last is None:
        return None
    return PossibleDays(first, last, closeness(first, last), mask=mask)


def _masked_years(year: str, masked: int) -> PossibleDays:
    near = int(year.removeprefix("-") or 0) * 10**masked
    far = near + 10**masked - 1
    # There is no year -0000, so that -000X ends with the year -1.
    begin, end = (-far, -max(near, 1)) if year.startswith("-") else (near, far)
    return _years(begin, end, _WIDTHS.get(masked, Precision.MILLENNIA))


def _is_time(text: str) -> bool:
    if not (clock := _time().fullmatch(text)):
        return False
    time = clock["hour"] + clock["minute"] + clock["second"]
    if time == "240000":  # the end of the day (ISO 8601-1:2019/Amd 1:2022)
        return not (clock["fraction"] or "").strip(".0") and _is_shift(clock)
    # A leap second (ISO 8601-1) ends a day in UTC. A shifted clock shows it at another time: not read.
    is_leap_second = time == "235960" and not clock["sign"]
    is_time = int(time[:2]) < 24 and int(time[2:4]) < 60 and int(time[4:]) < 60
    return (is_time or is_leap_second) and _is_shift(clock)


def _is_shift(clock: re.Match[str]) -> bool:
    # Clocks on Earth are at most 12 hours behind UTC and 14 ahead; ISO 8601-1 writes no shift with a plus.
    if not clock["sign"]:
        return True
    minutes = int(clock["shift_minutes"] or 0)
    shift = int(clock["shift_hours"]) * 60 + minutes
    return minutes < 60 and (0 < shift <= 12 * 60 if clock["sign"] == "-" else shift <= 14 * 60)


@cache
def _time() -> re.Pattern[str]:
    # Decimals of a second are a feature of ISO 8601-1 that level 0 doesn't ask for and the suites have.
    return re.compile(
        r"(?P<hour>[0-9]{2}):(?P<minute>[0-9]{2}):(?P<second>[0-9]{2})(?P<fraction>\.[0-9]{1,9})?"
        r"(?:Z|(?P<sign>[+-])(?P<shift_hours>[0-9]{2})(?::(?P<shift_minutes>[0-9]{2}))?)?"
    )


# How a date is written ----------------------------------------------------------------------------------------------


@attrs.frozen
class DateParts:
    """One date, taken apart; what it doesn't have is empty.

    Attributes:
        year: As written: `2004`, `-0044`, `156X`, `1950S2`, `Y-17E7`.
        month: Two characters: a month, `XX` or partly X, or a season or other grouping, 21 to 41.
        day: Two characters.
        time: What follows the T.
        qualified: The components that are uncertain or approximate.
    """

    year: str
    month: str = ""
    day: str = ""
    time: str = ""
    qualified: Qualified = ()


def parts(text: str) -> DateParts | None:
    """Take one date apart, of any level; None where the text has not the form of a date (a set has not).

    That the form is right doesn't say that there is such a day: `read` tells.
    """
    return _parts(text) if len(text) <= LONGEST_TEXT else None


@lru_cache(maxsize=_PARTS_KEPT)
def _parts(text: str) -> DateParts | None:
    found = _form().fullmatch(text)
    if not found:
        return None
    month, day, time = found["month"] or "", found["day"] or "", found["time"] or ""
    qualified = _qualified(found)
    # Level 0 has a time of day only after a whole date, and qualifies none.
    if time and (qualified or not day):
        return None
    return DateParts(found["year"], month, day, time, qualified)


def _qualified(found: re.Match[str]) -> Qualified:
    # Level 2: a sign to the right of a component is said of it and of all to its left, one to the left of it alone.
    signs = [""] * len(_SIGNS)
    for place, (alone, and_before) in enumerate(_SIGNS.values()):
        signs[place] += found[alone] or ""
        if sign := found[and_before]:
            for before in range(place + 1):
                signs[before] += sign
    return tuple((each, _said(said)) for each, said in zip(_SIGNS, signs, strict=True) if said)


#: Where the signs of each component stand in the form.
_SIGNS = {each: (f"{each.value}_alone", f"{each.value}_and_before") for each in Component}


@cache  # there are a few hundred such texts at most
def _said(signs: str) -> Qualification:
    return joined(map(Qualification, signs))


@cache
def _form() -> re.Pattern[str]:
    return re.compile(
        r"(?P<year_alone>[?~%])?"
        r"(?P<year>-?[0-9X]{4}(?:S[0-9]{1,3})?|Y-?[0-9]{1,20}(?:E[0-9]{1,3})?(?:S[0-9]{1,3})?)"
        r"(?P<year_and_before>[?~%])?"
        r"(?:-(?P<month_alone>[?~%])?(?P<month>[0-9X]{2})(?P<month_and_before>[?~%])?"
        r"(?:-(?P<day_alone>[?~%])?(?P<day>[0-9X]{2})(?P<day_and_before>[?~%])?)?)?"
        r"(?:T(?P<time>[0-9:.Z+-]+))?"
    )
