"""Days told from the day of a report: "on Monday", "last year", "five years ago"."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache

from ...language.grammar.calendar_words import MONTH_NUMBERS, WEEKDAYS, WHOLE_WEEKDAYS, month_of
from ...values.dates.fiscal_year import fiscal_year
from ...values.dates.period import Period
from ...values.dates.when import When
from .verbs import Tense

#: A date, or several of which one is meant; None where the words date nothing.
Dated = When | Period | tuple[When, ...] | None

#: Words with which what is told from another day begins; of the last it is their end.
BEGINS = frozenset((
    *WHOLE_WEEKDAYS, "today", "tonight", "tomorrow", "yesterday", "the", "day", "last", "this", "next", "coming",
    "current", "previous", "past", "end", "year", "ago", "back",
))  # fmt: skip
#: What says which part is meant of a time that is told from another day.
PARTS = frozenset(("early", "late", "mid", "end", "middle", "beginning", "start", "earlier", "later"))
NAMES = frozenset(("week", "month", "year", "decade", "century", "weekend", "spring", "summer", "autumn", "fall",
                    "winter"))  # fmt: skip
TIMES = frozenset(("morning", "afternoon", "evening"))
#: What "last", "this", "next" call so, and the times of a day that tell one.
CALLED = frozenset((*NAMES, *TIMES, "fiscal", "financial", "night", *WHOLE_WEEKDAYS, *MONTH_NUMBERS))

_WEEK = dt.timedelta(days=7)

#: The weeks that the reports of one day speak of are few.
_WEEKS_KEPT = 64
_STEPS = {"last": -1, "previous": -1, "past": -1, "this": 0, "current": 0, "next": 1, "coming": 1}


def day_of_words(words: str, day: dt.date) -> When:
    """Date a word that names a day beside the day of a report.

    >>> day_of_words("the day after tomorrow", dt.date(2021, 12, 6))
    When('2021-12-08')
    """
    plain = " ".join(words.lower().removeprefix("the ").split())
    return When.on(day + dt.timedelta(days=0 if plain.startswith("this ") else _BESIDE[plain]))


_BESIDE = {
    "today": 0, "tonight": 0, "tomorrow": 1, "yesterday": -1, "last night": -1, "day before yesterday": -2,
    "day after tomorrow": 2,
}  # fmt: skip


def span_of_words(words: str, day: dt.date, country: str) -> Dated:
    """Date a week, month, year or weekday that is called the last, this or the next.

    A week is from Monday to Sunday. "Next Friday" is the coming one for some, that of the next week for others:
    where these differ, both are returned; and so with "last Friday".

    >>> str(span_of_words("next week", dt.date(2015, 2, 12), "IN"))
    '2015-02-16/2015-02-22'
    >>> span_of_words("last year", dt.date(2021, 12, 6), "IN"), span_of_words("next Friday", dt.date(2021, 12, 6), "IN")
    (When('2020'), (When('2021-12-10'), When('2021-12-17')))
    """
    first, name = words.lower().split(maxsplit=1)
    step = _STEPS[first]
    if name.startswith(("fiscal", "financial")):
        return _fiscal(day, step, country)
    if name in _UNITS:
        return _unit(name, day, step)
    if name == "weekend":
        return _weekend(day, step)
    if name in _SEASONS:
        return _season(name, day, step)
    if name.title() in WEEKDAYS:
        return _weekday_called(first, WEEKDAYS.index(name.title()), day, step)
    return _month_called(month_of(name.rstrip(".")) or 1, day, step)


_UNITS = ("week", "month", "year", "decade", "century")


def _unit(name: str, day: dt.date, step: int) -> When | Period:
    if name == "week":
        return week_of(day + step * _WEEK)
    if name == "month":
        return month_from(day, step)
    if name == "year":
        return year_when(day.year + step)
    tens = day.year // 10 + step
    return When(f"{tens:03}X") if name == "decade" else When(f"{day.year // 100 + step:02}XX")


def year_when(year: int) -> When:
    """Make the When of a year by its number.

    >>> year_when(2021)
    When('2021')
    """
    return When(f"{year:04}")


def month_from(day: dt.date, months: int) -> When:
    """Make the When of the month so many months away.

    >>> month_from(dt.date(2021, 12, 6), 1)
    When('2022-01')
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return When(f"{year:04}-{month + 1:02}")


@lru_cache(maxsize=_WEEKS_KEPT)
def week_of(day: dt.date) -> Period:
    """Make the week of a day, from Monday to Sunday (ISO 8601-1).

    >>> str(week_of(dt.date(2021, 12, 8)))
    '2021-12-06/2021-12-12'
    """
    monday = day - dt.timedelta(days=day.weekday())
    return Period(When.on(monday), When.on(monday + dt.timedelta(days=6)))


def _weekend(day: dt.date, step: int) -> Period | None:
    # "Next weekend" is the coming one for some, the one after it for others.
    sunday = day + dt.timedelta(days=6 - day.weekday()) + step * _WEEK
    return Period(When.on(sunday - dt.timedelta(days=1)), When.on(sunday)) if step < 1 else None


#: The season's number in EDTF, and its first and last month.
_SEASONS = {
    "spring": (21, 3, 5), "summer": (22, 6, 8), "autumn": (23, 9, 11), "fall": (23, 9, 11), "winter": (24, 12, 12),
}  # fmt: skip


def _season(name: str, day: dt.date, step: int) -> Dated:
    """Date a season that is called the last, this or the next; where it is another year's for some, both."""
    number, first, last = _SEASONS[name]
    if name == "winter" and day.month < _LATE_WINTER:  # it is that of the year before, or of two years
        return None
    is_over, is_ahead = day.month > last, day.month < first
    years = [day.year + step]
    if name == "winter" and step > 0 and is_ahead:
        years = [day.year]
    elif (step < 0 and is_over) or (step > 0 and is_ahead):
        years = sorted([day.year, *years])
    seasons = tuple(When(f"{year:04}-{number}") for year in years)
    return seasons[0] if len(seasons) == 1 else seasons


#: Until April people still speak of the winter that began in December.
_LATE_WINTER = 5


def _weekday_called(first: str, weekday: int, day: dt.date, step: int) -> Dated:
    if step == 0:
        return When.on(day + dt.timedelta(days=weekday - day.weekday()))
    beside = day + dt.timedelta(days=step)
    nearest = nearest_weekday(weekday, beside, Tense.TO_COME if step > 0 else Tense.PAST)
    other = day + dt.timedelta(days=weekday - day.weekday()) + step * _WEEK
    return When.on(nearest) if nearest == other or first in ("coming", "past") else (When.on(nearest), When.on(other))


def nearest_weekday(weekday: int, day: dt.date, tense: Tense) -> dt.date:
    """Find the weekday that a report means: of the seven days up to its own, or from its own where it is to come.

    >>> nearest_weekday(0, dt.date(2021, 12, 6), Tense.PAST), nearest_weekday(4, dt.date(2021, 12, 6), Tense.TO_COME)
    (datetime.date(2021, 12, 6), datetime.date(2021, 12, 10))
    """
    if tense is Tense.TO_COME:
        return day + dt.timedelta(days=(weekday - day.weekday()) % 7)
    return day - dt.timedelta(days=(day.weekday() - weekday) % 7)


def _month_called(month: int, day: dt.date, step: int) -> When:
    if step == 0:
        return When(f"{day.year:04}-{month:02}")
    months = (month - day.month) % 12 if step > 0 else -((day.month - month) % 12)
    return month_from(day, months or 12 * step)


def _fiscal(day: dt.date, step: int, country: str) -> Period | None:
    # The year that has this day begins in this calendar year or in the one before.
    for year in (day.year - 1, day.year):
        found = fiscal_period(f"{year}-{(year + 1) % 100:02}", country) or fiscal_period(str(year), country)
        if found and found.certainly_contains(When.on(day)):
            start = year + step
            return fiscal_period(f"{start}-{(start + 1) % 100:02}", country) or fiscal_period(str(start), country)
    return None


def fiscal_period(words: str, country: str) -> Period | None:
    """Read a fiscal year, in days; None if it is none.

    >>> str(fiscal_period("2021-22", "IN")), fiscal_period("2021-22", "RU") is None
    ('2021-04-01/2022-03-31', True)
    """
    try:
        return fiscal_year(words, country=country)
    except ValueError:
        return None


def time_ago(count: int, unit: str, day: dt.date) -> When | Period:
    """Date what is told as so many days, weeks, months or years ago, as finely as it is counted.

    >>> time_ago(5, "year", dt.date(2018, 4, 7)), time_ago(1, "month", dt.date(2021, 12, 6))
    (When('2013'), When('2021-11'))
    """
    if unit == "day":
        return When.on(day - dt.timedelta(days=count))
    if unit == "week":
        return week_of(day - count * _WEEK)
    if unit == "month":
        return month_from(day, -count)
    return year_when(day.year - count * (10 if unit == "decade" else 1))
