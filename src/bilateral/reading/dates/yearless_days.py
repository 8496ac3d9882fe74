"""Days and months that are named without their year, and the year that their report means."""

from __future__ import annotations

import re
from functools import cache

import attrs

from ...values.dates.period import Period
from ...values.dates.possible_days import Precision
from ...values.dates.when import When
from .calendar_in_prose import MONTH, YEAR, month_in, month_number
from .date_mention import DateMention, Kind
from .date_spans import span_between
from .days_of_a_month import with_year
from .relative_days import year_meant
from .telling import Telling
from .tense import Tense, tense_at


def dated(telling: Telling, mention: DateMention, before: DateMention | None = None) -> DateMention | None:
    """Give a day or month its year; None where nothing tells it.

    A year that opens the sentence ("In 2025, ... in June") is the year of all of it, and that of the first day of
    a list the year of the others ("6 and 7 December"). Else it is the nearest to the report's own day, on the side
    that the sentence's tense tells; see `year_meant`.

    Args:
        telling: The text.
        mention: The day or month.
        before: The date before it.

    >>> found = dated(Telling("signed on June 26.", When("2024-12-27")), DateMention(10, 17, Kind.YEARLESS))
    >>> found and found.value
    When('2024-06-26')
    """
    words = mention.words(telling.text)
    month = month_in().search(words)
    if not month or _is_event(telling.text, mention):
        return None
    days = [int(day) for day in re.findall(r"[0-9]{1,2}", words)]
    day = days[-1] if days else None
    if told := _year_of_another().match(telling.text, mention.end):
        return _of_another_year(mention, before, words, told)
    year = _year_of_list(telling, mention, before) or _year(telling, mention, month_number(month[0]), day)
    value = with_year(words, f"{year:04}") if year else None
    return attrs.evolve(mention, value=value, kind=Kind.DAY) if value else None


def _of_another_year(
    mention: DateMention, before: DateMention | None, words: str, told: re.Match[str]
) -> DateMention | None:
    """Give a day the year of the date before it, or one beside: "26 June of that year", "in May the next year"."""
    value = before.value if before else None
    last = value.end if isinstance(value, Period) else value
    if not isinstance(last, When) or not last.edtf[:4].isdecimal():
        return None
    found = with_year(words, f"{int(last.edtf[:4]) + _STEPS[told['which']]:04}")
    return attrs.evolve(mention, end=told.end(), value=found, kind=Kind.DAY) if found else None


_STEPS = {"that": 0, "same": 0, "following": 1, "next": 1, "previous": -1, "preceding": -1}


@cache
def _year_of_another() -> re.Pattern[str]:
    others = "|".join(word for word in _STEPS if word != "that")
    return re.compile(
        rf",?\s(?:of\s|in\s)?(?:the\s|that\s)?(?P<which>(?<!the\s)that|(?<=the\s)(?:{others})|(?<=that\s)same)\syear\b"
    )


def _year_of_list(telling: Telling, mention: DateMention, before: DateMention | None) -> int | None:
    """Find the year of "7" in "6 and 7 December": it is that of the day before it, whatever today is."""
    if before is None or not isinstance(before.value, When) or before.value.precision is not Precision.DAY:
        return None
    is_listed = mention.said and _and().fullmatch(telling.text, before.end, mention.start)
    month = month_in().search(mention.said) if is_listed else None
    year, number = before.value.edtf[:4], before.value.edtf[5:7]
    return int(year) if month and number.isdecimal() and month_number(month[0]) == int(number) else None


def _year(telling: Telling, mention: DateMention, month: int, day: int | None) -> int | None:
    opening = _opens().match(telling.sentence_before(mention.start))
    if opening:
        return int(opening["year"])
    tense = Tense.PAST if _is_dateline(telling.text, mention) else tense_at(telling, mention.start, mention.end)
    if tense is not Tense.TO_COME and _is_limit().search(telling.text, max(0, mention.start - 12), mention.start):
        tense = Tense.UNTOLD if tense is Tense.PAST else Tense.TO_COME
    return telling.resolved(lambda today: year_meant(month, day, today, tense))


def _is_dateline(text: str, mention: DateMention) -> bool:
    """Whether a report begins with its own day: "New Delhi, August 20: ", "LONDON, Aug 20 (Reuters)"."""
    if _behind_dateline().match(text, mention.end) is None:
        return False
    line = text.rfind("\n", max(0, mention.start - _LONGEST_PLACE), mention.start) + 1
    if line == 0 and mention.start > _LONGEST_PLACE:
        return False
    return all(not word[0].isalpha() or word[0].isupper() for word in text[line : mention.start].split())


#: "New York/Washington DC, " is as long as a dateline's places are.
_LONGEST_PLACE = 40


@cache
def _behind_dateline() -> re.Pattern[str]:
    return re.compile(r"\s?(?::\s|\([A-Z]|[-\u2013\u2014]\s)")


def dated_range(telling: Telling, one: DateMention, other: DateMention) -> Period | None:
    """Give both ends of a range their year, by its last day: "from July to September".

    >>> telling = Telling("from July to September", When("2021-12-06"))
    >>> str(dated_range(telling, DateMention(5, 9, Kind.YEARLESS), DateMention(13, 22, Kind.YEARLESS)))
    '2021-07/2021-09'
    """
    # What tells the tense stands before the range: "meets from 29 September to 1 October".
    end = dated(telling, attrs.evolve(other, start=one.start, said=other.words(telling.text)))
    if not end or not isinstance(end.value, When):
        return None
    words = one.words(telling.text)
    year = int(end.value.edtf[:4])
    for candidate in (year, year - 1):
        start = with_year(words, f"{candidate:04}")
        span = span_between(start, end.value) if start else None
        if span and start and start.sort_key <= end.value.sort_key:
            return span
    return None


@cache
def _and() -> re.Pattern[str]:
    return re.compile(r",?\s(?:(?:and|or|&)\s)?")


@cache
def _opens() -> re.Pattern[str]:
    return re.compile(
        rf"[\"'\u201c\u2018\s]*(?:In|During|Throughout)\s(?:the\syear\s|(?:{MONTH})\s)?(?P<year>{YEAR})\b"
    )


@cache
def _is_limit() -> re.Pattern[str]:
    return re.compile(r"\b(?:by|until|till|before)\s$")


def _is_event(text: str, mention: DateMention) -> bool:
    """Whether a day names what happened on it: "the September 11 attacks" are not of the report's year."""
    if _event().match(text, mention.end):
        return True
    is_named = text[max(0, mention.start - 4) : mention.start].lower() == "the "
    return is_named and _event_of_some().match(text, mention.end) is not None


_EVENTS = (
    r"(?:attacks?|bombings?|blasts?|terror|massacre|movement|uprising|revolution|pogrom|genocide|riots?|violence|"
    r"mayhem|incidents?|cases)\b"
)


@cache
def _event() -> re.Pattern[str]:
    return re.compile(rf"\s{_EVENTS}")


@cache
def _event_of_some() -> re.Pattern[str]:
    return re.compile(rf"(?:\s[\w-]{{1,20}}){{1,2}}\s{_EVENTS}")
