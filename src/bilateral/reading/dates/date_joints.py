"""What stands between two dates that makes them one, or a span, or lets one say the other's year."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from functools import cache

import attrs

from ...values.dates.period import Boundary, Period
from ...values.dates.possible_days import Precision
from ...values.dates.shortened_dates import completed
from ...values.dates.when import When
from .counted_months import counted_months
from .date_mention import DateMention, Kind
from .date_spans import parsed, span_between
from .days_of_a_month import PART_OF_A_YEAR, with_year
from .fiscal_years_in_prose import part_months
from .telling import Telling
from .yearless_days import dated_range


def merged(telling: Telling, mentions: Iterable[DateMention]) -> Iterator[DateMention]:
    """Make one of mentions that say one date together: "Friday (April 4, 2025)", "October last year".

    >>> from bilateral.reading.dates.date_mentions import find_mentions
    >>> from bilateral.reading.spans import Spans
    >>> telling = Telling("in October last year", When("2021-12-06"))
    >>> [str(one.value) for one in merged(telling, find_mentions(telling, Spans()))]
    ['2020-10']
    """
    waiting: DateMention | None = None
    for mention in mentions:
        if waiting is None:
            waiting = mention
        elif both := _together(telling, waiting, mention):
            waiting = both
        else:
            yield waiting
            waiting = mention
    if waiting:
        yield waiting


def _together(telling: Telling, one: DateMention, other: DateMention) -> DateMention | None:
    text = telling.text
    if other.start - one.end > _LONGEST_JOINT:
        return None
    between = text[one.end : other.start]
    if one.kind is Kind.WEEKDAY and other.kind in (Kind.DAY, Kind.YEARLESS) and _first_is_day(text, other):
        return _weekday_and_day(text, one, other, between)
    if one.kind in (Kind.WEEKDAY, Kind.YEARLESS) and other.kind is Kind.CALLED and _of_it().fullmatch(between):
        return _dated_by(telling, one, other)
    if one.kind is Kind.CALLED and other.kind is Kind.WEEKDAY and between == " " and isinstance(other.value, When):
        return _dated_by(telling, other, one, start=one.start, end=other.end)
    return None


_LONGEST_JOINT = 12


def _first_is_day(text: str, mention: DateMention) -> bool:
    return mention.kind is Kind.DAY or any(letter.isdecimal() for letter in text[mention.start : mention.end])


def _weekday_and_day(text: str, one: DateMention, other: DateMention, between: str) -> DateMention | None:
    if re.fullmatch(r",?\s(?:the\s)?", between):
        return attrs.evolve(other, start=one.start, said=other.words(text))
    if between in (" (", ", (") and text[other.end : other.end + 1] == ")" and other.kind is Kind.DAY:
        return attrs.evolve(other, start=one.start, end=other.end + 1)
    return None


@cache
def _of_it() -> re.Pattern[str]:
    return re.compile(r",?\s(?:of\s|in\s)?(?:the\s)?")


def _dated_by(
    telling: Telling, one: DateMention, other: DateMention, *, start: int | None = None, end: int | None = None
) -> DateMention | None:
    value = _value_dated_by(telling, one, other.value)
    if value is None and other.value is not None:
        return None
    start, end = one.start if start is None else start, other.end if end is None else end
    return DateMention(start, end, Kind.DAY, value, cue=one.cue)


def _value_dated_by(telling: Telling, one: DateMention, called: When | Period | None) -> When | Period | None:
    words = one.words(telling.text)
    if one.kind is Kind.WEEKDAY:
        return _day_of_week(one.value, called) if isinstance(called, Period) else None
    if isinstance(called, When) and called.precision is Precision.YEAR:
        return with_year(words, called.edtf)
    if isinstance(called, Period) and _is_fiscal(called) and PART_OF_A_YEAR.search(words):
        read = counted_months if words.endswith("months") else part_months
        return read(f"{words} of {_year_pair(called)}", telling.country)
    return None


def _is_fiscal(period: Period) -> bool:
    return isinstance(period.start, When) and period.start.precision is Precision.MONTH


def _year_pair(period: Period) -> str:
    return f"{str(period.start)[:4]}-{str(period.end)[2:4]}"


def _day_of_week(weekday: When | Period | None, week: Period) -> When | None:
    if not isinstance(weekday, When) or isinstance(week.start, Boundary):
        return None
    number = week.start.first_day + (weekday.first_day - 1) % 7
    return When.on(dt.date.fromordinal(number))


def joined(telling: Telling, mentions: Iterable[DateMention]) -> Iterator[DateMention]:
    """Make a span of two dates with "to" or a dash between them, and let a date say the year of the one before it.

    >>> from bilateral.reading.dates.date_mentions import find_mentions
    >>> from bilateral.reading.spans import Spans
    >>> telling = Telling("from 28 December to 3 January 2022, and in May and June 2023")
    >>> [str(one.value) for one in joined(telling, find_mentions(telling, Spans()))]
    ['2021-12-28/2022-01-03', '2023-05', '2023-06']
    """
    waiting: list[DateMention] = []
    for mention in mentions:
        waiting.append(mention)
        if len(waiting) > 1 and (pair := _pair(telling, *waiting[-2:])):
            waiting[-2:] = pair
        yield from waiting[:-_STILL_OPEN]
        del waiting[:-_STILL_OPEN]
    yield from waiting


#: "On 5 May, 6 June and 7 July 2021": so many dates before the last wait for its year.
_STILL_OPEN = 4


def _pair(telling: Telling, one: DateMention, other: DateMention) -> list[DateMention] | None:
    if other.start - one.end > _LONGEST_JOINT:
        return None
    text = telling.text
    between = text[one.end : other.start].lower()
    before = text[max(0, one.start - 24) : one.start].lower()
    if _parts_a_range(between, before, one, other):
        span = _span(telling, one, other)
        if span:
            lead = _LEAD.search(before)
            start = one.start - len(lead[0]) if lead else one.start
            return [DateMention(start, other.end, Kind.YEARS, span, cue=one.cue or other.cue)]
    if (
        one.kind is Kind.YEARLESS
        and one.value is None
        and other.kind in (Kind.DAY, Kind.MONTH)
        and _AND.fullmatch(between)
    ):
        pair = completed(one.words(text), other.words(text))
        when = parsed(pair[0]) if pair else None
        return [attrs.evolve(one, kind=Kind.DAY, value=when), other] if when else None
    return None


_AND = re.compile(r"\s?(?:,|,?\sand|,?\sor|&)\s?(?:on\s|in\s)?(?:the\s)?")
_LEAD = re.compile(r"\b(?:from|between)\s(?:the\s)?$")
_MOVED = re.compile(
    r"(?:postponed|shifted|moved|advanced|rescheduled|preponed|changed|brought forward|deferred|pushed) from (?:the )?$"
)


def _parts_a_range(between: str, before: str, one: DateMention, other: DateMention) -> bool:
    if re.fullmatch(r"\s?(?:,?\sand)\s(?:the\s)?", between):
        return re.search(r"\bbetween\s(?:the\s)?$", before) is not None
    if _MOVED.search(before):
        return False
    # The full stop is that of a month cut short: "from Jan. to Mar. 2024".
    if re.fullmatch(r"\.?\s(?:to|till|until|up to|upto|through|through to)\s(?:the\s)?(?:end of\s)?", between):
        return "from" in before[-10:] or {one.kind, other.kind}.isdisjoint({Kind.WEEKDAY, Kind.CALLED})
    is_dash = re.fullmatch(r"\s?[-\u2010\u2011\u2013]\s?|\u2014", between) is not None
    return is_dash and {one.kind, other.kind}.isdisjoint(
        {Kind.CALLED, Kind.NUMERIC} if " " not in between else {Kind.CALLED}
    )


def _span(telling: Telling, one: DateMention, other: DateMention) -> Period | None:
    text = telling.text
    if one.kind is Kind.YEARLESS and one.value is None:
        if other.kind is Kind.YEARLESS:
            return dated_range(telling, one, other)
        pair = completed(one.words(text), other.words(text))
        start: When | Period | None = parsed(pair[0]) if pair else None
    else:
        start = one.value
    if start is None or other.value is None:
        return None
    if one.kind is Kind.WEEKDAY and other.kind is Kind.WEEKDAY:
        return _days_of_week(start, other.value)
    return span_between(start, other.value)


def _days_of_week(start: When | Period, end: When | Period) -> Period | None:
    """Make the days from one weekday up to the next such day as the other: they are of one week, whatever today is."""
    if not isinstance(start, When) or not isinstance(end, When):
        return None
    days = (end.first_day - start.first_day) % 7
    return Period(start, When.on(dt.date.fromordinal(start.first_day + days))) if days else None
