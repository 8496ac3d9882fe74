"""Dates that lean on the one beside them: the "6" of "6 to 8 December 2021", the "22" of "2021-22"."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from .calendar_words import MONTH_NAMES, MONTH_NUMBERS, NTH, SEASON_NUMBERS

Found = re.Match[str]
Pair = tuple[str, str]


def completed(start: str, end: str) -> Pair | None:
    """Give each of two dates what it leaves for the other to say; None where that is nothing, or not plain.

    >>> completed("6", "8 December 2021"), completed("December 6", "8, 2021")
    (('6 december 2021', '8 December 2021'), ('december 6, 2021', 'december 8, 2021'))
    >>> completed("28 December", "3 January 2022"), completed("2021", "22")
    (('28 december 2021', '3 January 2022'), ('2021', '2022'))
    """
    for start_form, end_form, complete in _forms():
        first, last = start_form.fullmatch(start), end_form.fullmatch(end)
        if first and last:
            return complete(first, last)
    return None


def _day(first: Found, last: Found) -> Pair:
    return f"{first['day']} {last['month']} {last['year']}".lower(), last[0]


def _day_and_month(first: Found, last: Found) -> Pair | None:
    # A year is left out where it is that of the other date, or the year ended between the two.
    later = (_month(first), int(first["day"])) > (_month(last), int(last["day"]))
    year = _year_before(last["year"]) if later else last["year"]
    return (f"{first['day']} {first['month']} {year}".lower(), last[0]) if year else None


def _day_before_month(first: Found, last: Found) -> Pair | None:
    year = _year_before(last["year"]) if _month(first) > _month(last) else last["year"]
    return (f"{first['day']} {first['month']} {year}".lower(), last[0]) if year else None


def _day_after_month(first: Found, last: Found) -> Pair:
    dates = (f"{first['month']} {found['day']}, {last['year']}".lower() for found in (first, last))
    return next(dates), next(dates)


def _only_month(first: Found, last: Found) -> Pair | None:
    year = _year_before(last["year"]) if _month(first) > _month(last) else last["year"]
    return (f"{first['month']} {year}".lower(), last[0]) if year else None


def _only_season(first: Found, last: Found) -> Pair | None:
    ours, theirs = (SEASON_NUMBERS[found["season"].lower()] for found in (first, last))
    return (f"{first['season']} {last['year']}", last[0]) if ours < theirs else None


def _only_part(first: Found, last: Found) -> Pair:
    return f"{first[0]} {last['year']}", last[0]


def _era(first: Found, last: Found) -> Pair:
    return f"{first[0]} {last['era']}", last[0]


def _last_two_digits(first: Found, last: Found) -> Pair | None:
    year = int(first[0])
    end = year - year % 100 + int(last[0]) + (100 if last[0] == "00" and year % 100 == 99 else 0)
    return (first[0], f"{end:04}") if end > year else None


def _century(first: Found, last: Found) -> Pair:
    return f"{first['nth']}th century{last['era'] or ''}", f"{last['nth']}th century{last['era'] or ''}"


def _month(found: Found) -> int:
    return MONTH_NUMBERS[found["month"].lower()]


def _year_before(year: str) -> str | None:
    # Of a year with its era nobody leaves the neighbour out.
    return f"{int(year) - 1:04}" if year.isdigit() and int(year) else None


_WEEKDAY = r"(?:[a-z]{3,9}day,? )?"
_DAY = rf"(?:the )?(?P<day>[0-9]{{1,2}}){NTH}?"
_MONTH = rf"(?P<month>{MONTH_NAMES})\.?"
_YEAR = r"(?P<year>[0-9]{4}|[0-9]{1,4} (?:bce?|ad|ce))"
_SEASON = rf"(?:the )?(?P<season>{'|'.join(SEASON_NUMBERS)})"
_PART = rf"(?:[qh][0-9]|(?:the )?[0-9]{NTH} (?:quarter|half))"
_WHOLE_DAYS = (
    rf"{_WEEKDAY}{_DAY} (?:of )?{_MONTH},? {_YEAR}",
    rf"{_WEEKDAY}{_MONTH} {_DAY},? {_YEAR}",
)

#: What the first date has, what the second has, and how they complete each other.
_FORMS: tuple[tuple[str, str, Callable[[Found, Found], Pair | None]], ...] = (
    *((rf"{_WEEKDAY}{_DAY}", whole, _day) for whole in _WHOLE_DAYS),
    *((rf"{_WEEKDAY}{_DAY} (?:of )?{_MONTH}", whole, _day_and_month) for whole in _WHOLE_DAYS),
    *((rf"{_WEEKDAY}{_MONTH} {_DAY}", whole, _day_and_month) for whole in _WHOLE_DAYS),
    (rf"{_WEEKDAY}{_MONTH} {_DAY}", rf"{_DAY},? {_YEAR}", _day_after_month),
    *((day, rf"{_MONTH},? (?:of )?{_YEAR}", _day_before_month)
      for day in (rf"{_WEEKDAY}{_DAY} (?:of )?{_MONTH}", rf"{_WEEKDAY}{_MONTH} {_DAY}")),
    (_MONTH, rf"{_MONTH},? (?:of )?{_YEAR}", _only_month),
    (_SEASON, rf"{_SEASON} (?:of )?{_YEAR}", _only_season),
    (_PART, rf"{_PART},? (?:of )?{_YEAR}", _only_part),
    (r"[0-9]{4}", r"[0-9]{2}", _last_two_digits),
    (r"[0-9]{1,4}", r"[0-9]{1,4} (?P<era>bce?|ad|ce)", _era),
    (rf"(?:the )?(?P<nth>[0-9]{{1,2}})(?:{NTH})?",
     rf"(?:the )?(?P<nth>[0-9]{{1,2}}){NTH} centur(?:y|ies)(?P<era> bce?)?", _century),
    (rf"(?:the )?(?P<nth>[0-9]{{1,2}})(?:{NTH}) century",
     rf"(?:the )?(?P<nth>[0-9]{{1,2}}){NTH} centur(?:y|ies)(?P<era> bce?)", _century),
)  # fmt: skip


@cache
def _forms() -> tuple[tuple[re.Pattern[str], re.Pattern[str], Callable[[Found, Found], Pair | None]], ...]:
    return tuple((re.compile(first, re.I), re.compile(last, re.I), complete) for first, last, complete in _FORMS)
