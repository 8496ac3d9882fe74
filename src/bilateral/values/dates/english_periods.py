"""Spans of days in English words: the ways in which a text may part into a first and a last day."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from ...errors import InvalidWhen
from .calendar_words import MONTH_NAMES, NTH, numbers_in_digits
from .days import year_month_day
from .english_forms import year_text
from .english_sets import next_to
from .possible_days import Precision
from .shortened_dates import completed
from .when import When

#: What stands for a start or end that there is none of, or that nobody told, as in EDTF.
OPEN, UNKNOWN = "..", ""

#: How an unknown start or end is said.
UNKNOWN_DAY = "an unknown day"

#: The first and the last day of a span, each as text.
Ends = tuple[str, str]

#: A text with more hyphens than a date to either side and one between them is no span of days.
_MOST_HYPHENS = 5


def possible_ends(text: str) -> Iterator[Ends]:
    """Part a text into the first and last day of a span, in each way that it can be; the likeliest first.

    >>> list(possible_ends("6-8 December 2021")), list(possible_ends("since 2019"))
    ([('6 december 2021', '8 December 2021')], [('2019', '..')])
    >>> list(possible_ends("soon"))
    []
    """
    words = " ".join(text.split())
    yield from _parted(words)
    in_digits = numbers_in_digits(words.lower())
    if in_digits != words.lower():
        yield from _parted(in_digits)


def _parted(words: str) -> Iterator[Ends]:
    for form, ends in _forms():
        if (found := form.fullmatch(words)) and (pair := ends(found)):
            yield pair
            return
    yield from _parted_by_hyphen(words)


# One function for each kind of form. None: it doesn't fit after all.


def _without_start(found: re.Match[str]) -> Ends:
    return OPEN, _end(found["end"])


def _without_end(found: re.Match[str]) -> Ends:
    return _start(found["start"]), OPEN


def _both(found: re.Match[str]) -> Ends:
    start, end = found["start"], found["end"]
    return completed(start, end) or (_start(start), _end(end))


def _before(found: re.Match[str]) -> Ends:
    if found["date"].lower().startswith(_ENDS):
        return OPEN, _end(found["date"])
    return OPEN, _day_next_to(found["date"], before=True)


def _after(found: re.Match[str]) -> Ends:
    return _day_next_to(found["date"], before=False), OPEN


def _all_of(found: re.Match[str]) -> Ends | None:
    when = _when(found["date"]) or _when(f"one of {found['date']}")
    return (_day_text(when.first_day), _day_text(when.last_day)) if when else None


def _whole_months(found: re.Match[str]) -> Ends | None:
    # A quarter begins with its first month and ends with its last; months alone may be begun and left.
    pair = completed(found["start"], f"{found['end']} {found['year']}")
    start, end = (_when(date) for date in pair or ("", ""))
    return (_day_text(start.first_day), _day_text(end.last_day)) if start and end else None


def _neither(_: re.Match[str]) -> Ends:
    return OPEN, OPEN


def _short_years(found: re.Match[str]) -> Ends | None:
    # "2004-06" is a month; with the dash of a span it is not.
    if found["dash"] == "-" and 1 <= int(found["end"]) <= 12:
        return None
    return completed(found["start"], found["end"])


def _parted_by_hyphen(words: str) -> Iterator[Ends]:
    """Part "6-8 December 2021" or "1856-ca. 1865", but not "6-Dec-2021", which is one date."""
    if not 0 < words.count("-") <= _MOST_HYPHENS or (" " not in words and _when(words)):
        return
    for hyphen in re.finditer("-", words):
        start, end = words[: hyphen.start()], words[hyphen.end() :]
        pair = completed(start, end)
        if pair or (_is_year_or_words(start) and _is_year_or_words(end) and _when(start) and _when(end)):
            yield pair or (start, end)
            return


def _is_year_or_words(date: str) -> bool:
    # "2021-12" and "06" are the parts of a date, as "December 2021" and "circa 2022" aren't.
    return re.fullmatch(r"-?[0-9]{4}[?~%]?", date) is not None or re.search(r"[a-z]{3}|ca?\.", date.lower()) is not None


_ENDS = ("the end of ", "end of ", "the close of ")
_STARTS = ("the beginning of ", "the start of ", "beginning of ", "start of ")


def _start(words: str) -> str:
    if prefix := next(filter(words.lower().startswith, _STARTS), None):
        when = _when(words[len(prefix) :])
        return _day_text(when.first_day) if when else words
    return _end_or_unknown(words)


def _end(words: str) -> str:
    if prefix := next(filter(words.lower().startswith, _ENDS), None):
        when = _when(words[len(prefix) :])
        return _day_text(when.last_day) if when else words
    return _end_or_unknown(words)


def _end_or_unknown(words: str) -> str:
    return UNKNOWN if words.lower() == UNKNOWN_DAY else words


def _day_next_to(words: str, *, before: bool) -> str:
    """Write the day before the first day of a date, or after its last: neither end belongs to the span."""
    when = _when(words)
    if when is None or when.is_approximate or when.is_uncertain:
        return words
    day = next_to(_day_text(when.first_day if before else when.last_day), before=before)
    return day or words


def _when(words: str) -> When | None:
    try:
        when = When.parse(words)
    except InvalidWhen:
        return None
    return None if when.precision is Precision.SECOND else when


def _day_text(number: int) -> str:
    year, month, day = year_month_day(number)
    return f"{year_text(year)}-{month:02}-{day:02}"


_DAY = rf"[0-9]{{1,2}}{NTH}?"

#: Each way to write a span, on text with single blanks.
_FORMS: tuple[tuple[str, Callable[[re.Match[str]], Ends | None]], ...] = (
    (r"(?:until|till|up to|by|no later than|not later than|on or before) (?:and including )?(?P<end>.+)",
     _without_start),
    (r"(?:before|prior to|earlier than) (?P<date>.+)", _before),
    (r"(?:after|later than) (?P<date>.+)", _after),
    (r"(?:all of|the whole of|throughout) (?P<date>.+)", _all_of),
    (rf"(?:the )?(?P<start>{MONTH_NAMES}) ?(?:[-\u2013\u2014]|to) ?(?P<end>{MONTH_NAMES}) quarter(?: of|,)? "
     r"(?P<year>[0-9]{4})", _whole_months),
    (r"(?:from )?(?:and including )?(?P<start>.+?),? (?:to|until|till|through|up to) (?:and including )?(?P<end>.+)",
     _both),
    (r"between (?P<start>.+?) and (?P<end>.+)", _both),
    (r"(?:between )?(?P<start>[0-9]{4}) ?[-\u2013\u2014] ?(?P<end>[0-9]{4})", _both),
    (r"(?P<start>[0-9]{4})(?P<dash>[-\u2013\u2014])(?P<end>[0-9]{2})", _short_years),
    (r"(?P<start>.+?)(?: [-\u2013\u2014] | ?[\u2013\u2014] ?)(?P<end>.+)", _both),
    (r"(?:since|from|on or after|not before|no earlier than|not earlier than) (?P<start>.+?)(?: onwards?)?",
     _without_end),
    (r"(?P<start>.+) (?:onwards?|or later)", _without_end),
    (r"without start or end", _neither),
)  # fmt: skip


@cache
def _forms() -> tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Ends | None]], ...]:
    return tuple((re.compile(form, re.IGNORECASE), ends) for form, ends in _FORMS)
