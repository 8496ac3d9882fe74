"""The grammar of EDTF, levels 0 and 1: which days a date text may mean, and why another text is none.

The rule is the EDTF specification of the Library of Congress (4 February 2019), a profile of ISO 8601-1 and
8601-2:2019. Each form of a date is one row of `FORMS`; level 2 is further rows.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Callable
from functools import lru_cache

import attrs

from .days import MOST_YEAR_DIGITS, day_number, days_in_month, is_day

#: No text of a date is longer; what is longer is refused unread.
LONGEST_TEXT = 64

#: How many different texts are kept read: about the days of 90 years, some 10 MB when full.
TEXTS_KEPT = 2**15

#: First and last month of each season. The specification names no months and calls 21 to 24 "independent of
#: location"; its test suites agree on those of the northern hemisphere. A winter begins in its year.
SEASONS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 2)}


class Precision(enum.Enum):
    """How closely a date is known: the finest unit of which nothing is left open.

    It tells what is known, not what is written: 1985-XX-XX has a day's form, and is known to the year.

    >>> read("1985-XX-XX").precision
    <Precision.YEAR: 'year'>
    """

    SECOND = "second"
    DAY = "day"
    MONTH = "month"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    MILLENNIUM = "millennium"


@attrs.frozen
class PossibleDays:
    """The days that a date may mean, as day numbers.

    Attributes:
        first: The first of them.
        last: The last of them, itself included; every day between is possible too.
        precision: How closely the date is known.
        is_uncertain: Whether its source is in doubt (`?` or `%`).
        is_approximate: Whether it is an estimate (`~` or `%`); EDTF gives this no width, and adds no days.

    >>> days = read("2019-02~")
    >>> days.last - days.first, days.is_approximate
    (27, True)
    """

    first: int
    last: int
    precision: Precision
    is_uncertain: bool = False
    is_approximate: bool = False


@attrs.frozen
class Refusal:
    """Why a text is no date.

    Attributes:
        problem: What is wrong, to be followed by "in" and the text.
        accepted: What would be accepted.

    >>> why_not("199u").problem
    "the 'u' of the EDTF draft of 2012"
    """

    problem: str
    accepted: str


@lru_cache(maxsize=TEXTS_KEPT)
def _read(text: str) -> PossibleDays | None:
    bare = text[:-1] if text[-1:] in _QUALIFIERS else text
    for form, days_of in FORMS:
        if found := form.fullmatch(bare):
            days = days_of(found)
            break
    else:
        return None if bare is not text else _date_time(text)
    if days is None or bare is text:
        return days
    return attrs.evolve(days, is_uncertain=text[-1] in "?%", is_approximate=text[-1] in "~%")


def read(text: str) -> PossibleDays | None:
    """Read one EDTF date of level 0 or 1; None if it is none.

    >>> read("2021-12-06").first
    738130
    >>> read("soon") is None
    True
    """
    return _read(text) if len(text) <= LONGEST_TEXT else None


_QUALIFIERS = ("?", "~", "%")


# One function for each form of a date. None: the form is right, but there is no such day.


def _of_day(found: re.Match[str]) -> PossibleDays | None:
    year, month, day = _year(found[1]), int(found[2]), int(found[3])
    if year is None or not is_day(year, month, day):
        return None
    number = day_number(year, month, day)
    return PossibleDays(number, number, Precision.DAY)


def _of_month_or_season(found: re.Match[str]) -> PossibleDays | None:
    year, month = _year(found[1]), int(found[2])
    if year is None:
        return None
    if month in SEASONS and not found[3]:
        begin, end = SEASONS[month]
        return _months((year, begin), (year + (end < begin), end), Precision.SEASON)
    return _months((year, month), (year, month), Precision.MONTH) if 1 <= month <= 12 else None


def _of_year(found: re.Match[str]) -> PossibleDays | None:
    year = _year(found[1])
    return None if year is None else _years(year, year, Precision.YEAR)


def _of_masked_year(found: re.Match[str]) -> PossibleDays | None:
    sign, digits, masked = found[1], found[2], len(found[3])
    if len(digits) + masked != 4:
        return None
    near = int(digits) * 10**masked
    far = near + 10**masked - 1
    # There is no year -0000, so that -000X ends with the year -1.
    begin, end = (-far, -max(near, 1)) if sign else (near, far)
    return _years(begin, end, _MASKED[masked])


_MASKED = {1: Precision.DECADE, 2: Precision.CENTURY, 3: Precision.MILLENNIUM}


def _date_time(text: str) -> PossibleDays | None:
    # The day is the one written: where the clock showed that time. A shift moves no date to another day.
    date, _, time = text.partition("T")
    if not (_FULL_DATE.fullmatch(date) and (clock := _TIME.fullmatch(time))):
        return None
    days = _read(date)
    return attrs.evolve(days, precision=Precision.SECOND) if days and _is_time(clock) else None


def _is_time(clock: re.Match[str]) -> bool:
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


def _year(text: str) -> int | None:
    return None if text == "-0000" else int(text)


def _years(begin: int, end: int, precision: Precision) -> PossibleDays:
    return PossibleDays(day_number(begin, 1, 1), day_number(end, 12, 31), precision)


def _months(begin: tuple[int, int], end: tuple[int, int], precision: Precision) -> PossibleDays:
    return PossibleDays(day_number(*begin, 1), day_number(*end, days_in_month(*end)), precision)


_FULL_DATE = re.compile(r"(-?[0-9]{4})-([0-9]{2})-([0-9]{2})")

#: Decimals of a second are a feature of ISO 8601-1 that level 0 doesn't ask for and the suites have.
_TIME = re.compile(
    r"(?P<hour>[0-9]{2}):(?P<minute>[0-9]{2}):(?P<second>[0-9]{2})(?P<fraction>\.[0-9]{1,9})?"
    r"(?:Z|(?P<sign>[+-])(?P<shift_hours>[0-9]{2})(?::(?P<shift_minutes>[0-9]{2}))?)?"
)

#: Each form that a date may have, without its qualifier, and the days it means.
FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], PossibleDays | None]], ...] = (
    (_FULL_DATE, _of_day),
    (re.compile(r"(-?[0-9]{4})-([0-9]{2})(-XX)?"), _of_month_or_season),
    (re.compile(r"(-?[0-9]{4})(?:-XX){0,2}"), _of_year),
    (re.compile(r"(-?)([0-9]{1,3})(X{1,3})"), _of_masked_year),
    (re.compile(rf"Y(-?[1-9][0-9]{{4,{MOST_YEAR_DIGITS - 1}}})"), _of_year),
)


def why_not(text: str) -> Refusal:
    """Tell why a text is no date of EDTF level 0 or 1.

    >>> print(why_not("2021-02-29").problem)
    no such day or month
    """
    if len(text) > LONGEST_TEXT:
        return Refusal(f"more than {LONGEST_TEXT} characters", _ACCEPTED)
    for sign, problem, accepted in _REFUSALS:
        if sign.search(text):
            return Refusal(problem, accepted)
    return NO_DATE


_ACCEPTED = "write e.g. '2021-12-06', '2019-02', '1990~', '199X' or, for When.parse, 'February 2019'"
_CALENDAR = "write a day of the calendar, e.g. '2021-12-06', a month 01 to 12, or a season 21 to 24"
_LEVEL_2 = "only levels 0 and 1 are read, e.g. '2021-12-06', '199X', '2004-06-XX', '2004-06~'"

#: What is said of a text that has no sign of being a date.
NO_DATE = Refusal("no date", _ACCEPTED)

_YEAR_FORMS = (
    f"write four digits, e.g. '0988', or Y before 5 to {MOST_YEAR_DIGITS} of them without leading zeros, "
    "e.g. 'Y170000002'; exponents and significant digits are level 2"
)

#: What a refused text looks like, why it is refused, and what to write. The first that fits is told.
_REFUSALS = tuple(
    (re.compile(sign), problem, accepted)
    for sign, problem, accepted in (
        (r"^[\[{]", "a set of dates (EDTF level 2)", _LEVEL_2),
        (r"^\s|\s$", "a blank before or after the date", "write the date alone"),
        (r"^[0-9]{1,2}/[0-9]{4}$", "a month written with a slash", "write '2021-05' or 'May 2021'"),
        (r"^[^/]*/[^/]*$", "an interval, not one day,", "use Period.parse(...)"),
        (r"^-?[0-9][0-9Xu-]*u", "the 'u' of the EDTF draft of 2012", "write 'X', e.g. '199X'"),
        (r"^-?[0-9][0-9Xx-]*x", "a lower-case 'x'", "write 'X', e.g. '199X'"),
        (r"^y-?[0-9]", "a lower-case 'y'", "write 'Y', e.g. 'Y170000002'"),
        (r"\?~$|~\?$", "two qualifiers", "write '%' for both uncertain and approximate"),
        (r"^-0000", "a year that doesn't exist", "write '0000' for 1 BC"),
        (r"^-?[0-9]{2,3}[?~%]?$", "a year of two or three digits", "write e.g. '19XX', '198X' or '0198'"),
        (r"^[0-9]{8}(?:T|$)", "a date without hyphens", "write e.g. '2021-12-06'"),
        (r"^Y?-?[0-9]+(?:E[0-9]+)?(?:S[0-9]+)?$", "a year that is not written as EDTF has it", _YEAR_FORMS),
        (r"^-?[0-9]{4}-(?:2[5-9]|3[0-9]|4[01])[?~%]?$", "a sub-year grouping (EDTF level 2)", _LEVEL_2),
        (r"^-?[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?[?~%]?$", "no such day or month", _CALENDAR),
        (r"^[0-9-]*X[0-9X-]*[?~%]?$", "unspecified digits that are not the last (EDTF level 2)", _LEVEL_2),
        (r"^-?[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ]", "no time of day that EDTF has",
         "write e.g. '2021-12-06T10:30:00', '...T10:30:00Z' or '...T10:30:00+05:30'"),
        (r"^[?~%]-?[0-9X]|^[0-9X-]+[?~%][0-9X?~%-]+$", "a qualifier of a part (EDTF level 2)", _LEVEL_2),
    )
)  # fmt: skip
