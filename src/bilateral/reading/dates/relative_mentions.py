"""Mentions that are dated from the day of a report: weekdays, "today", "last year", "five years ago"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ...values.dates.calendar_words import WEEKDAYS
from ...values.dates.period import Period
from ...values.dates.when import When
from ..found import Words
from .calendar_in_prose import WEEKDAY
from .date_mention import DateMention, Kind
from .fiscal_years_in_prose import months_of
from .relative_days import NUMBERS, day_of_words, nearest_weekday, span_of_words, time_ago
from .telling import Telling
from .tense import Tense, tense_at

#: What a form comes to: one mention or none.
Mentions = Iterator[DateMention]


def read_weekday(telling: Telling, found: re.Match[str]) -> Mentions:
    """Read a weekday: not one that recurs, nor a feast or a newspaper; without the report's day it has no date.

    >>> telling = Telling("on Monday", When("2021-12-07"))
    >>> [str(one.value) for one in read_weekday(telling, re.compile("Monday").search(telling.text))]
    ['2021-12-06']
    """
    text, start, end = telling.text, found.start(), found.end()
    if _recurs(text, start) or _no_weekday_after().match(text, end):
        return
    if _weekday_behind().match(text, end) and not text[max(0, start - 8) : start].lower().endswith(
        ("from ", "between ")
    ):
        return
    if telling.published is None:
        yield DateMention(start, end, Kind.WEEKDAY)
        return
    number = WEEKDAYS.index(found[0].title())
    is_limit = _is_limit(text, start)
    tense = Tense.TO_COME if is_limit else tense_at(telling, start, end)
    if tense is Tense.UNTOLD and text[max(0, start - 8) : start] == "through ":
        tense = Tense.TO_COME
    day = telling.resolved(lambda day: nearest_weekday(number, day, tense))
    yield DateMention(start, end, Kind.WEEKDAY, When.on(day) if day else None)


def _is_limit(text: str, start: int) -> bool:
    if not text[max(0, start - 8) : start].lower().endswith((" by ", "until ", "till ", "before ")):
        return False
    return _owner().match(text, start) is None


@cache
def _owner() -> re.Pattern[str]:
    # Hit "by Sunday's storm".
    return re.compile(rf"{WEEKDAY}['\u2019\u00b4]s")


def read_today(telling: Telling, found: re.Match[str]) -> Mentions:
    """Read "today" and its like where it is a day, and neither these times ("today's world") nor a title.

    >>> telling = Telling("met today", When("2021-12-07"))
    >>> [str(one.value) for one in read_today(telling, re.compile("today").search(telling.text))]
    ['2021-12-07']
    """
    text, start, end = telling.text, found.start(), found.end()
    is_title = found[0][0].isupper() and telling.sentence_before(start).strip("\"'\u201c\u2018 ") != ""
    is_other = _nowadays_before().search(text, max(0, start - 16), start) or _nowadays_after().match(text, end)
    if not is_title and not is_other and not _is_of_a_state(telling, start, end):
        value = telling.resolved(lambda day: day_of_words(found[0], day))
        yield DateMention(start, end, Kind.CALLED, value)


def read_called(telling: Telling, found: re.Match[str]) -> Mentions:
    """Read a week, month, year or weekday that is called the last, this or the next.

    >>> telling = Telling("since last year", When("2021-12-07"))
    >>> [str(one.value) for one in read_called(telling, re.compile("last year").search(telling.text))]
    ['2020']
    """
    text, start = telling.text, found.start()
    words = " ".join(found[0].lower().split())
    # "The last year" is the twelve months up to now; "the current year", "the last fiscal" are no span from now.
    is_fiscal = words.endswith(("fiscal", "fiscal year", "financial year"))
    is_from_now = words.startswith(("last", "next", "past")) and not is_fiscal
    if is_from_now and text[max(0, start - 4) : start].lower() == "the ":
        return
    both = telling.resolved(lambda day: span_of_words(words, day, telling.country))
    both = months_of(both) if is_fiscal and isinstance(both, Period) else both
    if isinstance(both, tuple):
        yield DateMention(start, found.end(), Kind.CALLED, None, both)
    else:
        yield DateMention(start, found.end(), Kind.CALLED, both)


def read_the_end(telling: Telling, found: re.Match[str]) -> Mentions:
    """Read "the end of the year" of a report that speaks of what is to come: in a story it is that of another year.

    >>> telling = Telling("will rise by the end of the year", When("2021-12-07"))
    >>> [str(one.value) for one in read_the_end(telling, re.compile("end of the (?P<unit>year)").search(telling.text))]
    ['2021']
    """
    start = found.start()
    if _year_told().search(telling.sentence_before(start)) or tense_at(telling, start, found.end()) is Tense.PAST:
        return
    value = telling.resolved(lambda day: span_of_words(f"this {found['unit']}", day, telling.country))
    if not isinstance(value, tuple):
        cue = Words.of(telling.text, start, start + len("end of"))
        yield DateMention(start, found.end(), Kind.CALLED, value, cue=cue)


@cache
def _year_told() -> re.Pattern[str]:
    return re.compile(r"[0-9]{4}|\b(?:last|next|previous|following|that|same) (?:year|month|week|decade)")


def read_ago(telling: Telling, found: re.Match[str]) -> Mentions:
    """Read how long ago something was, from its last word back; "over five years ago" is no date.

    >>> telling = Telling("around five years ago", When("2018-04-07"))
    >>> [str(one.value) for one in read_ago(telling, re.compile("ago").search(telling.text))]
    ['2013~']
    """
    said = _before_ago().search(telling.text, max(0, found.start() - 48), found.start())
    if not said or said["bound"]:
        return
    words = " ".join(telling.text[said.start("count") : found.end()].split())
    value = telling.resolved(lambda day: time_ago(words, day))
    if isinstance(value, When):
        start = said.start("about") if said["about"] else said.start("count")
        value = When(f"{value.edtf}~") if said["about"] else value
        cue = Words.of(telling.text, start, said.end("about")) if said["about"] else None
        yield DateMention(start, found.end(), Kind.CALLED, value, cue=cue)
    elif value:
        yield DateMention(said.start("count"), found.end(), Kind.CALLED, value)


def _recurs(text: str, start: int) -> bool:
    last = text[max(0, start - _LONGEST_SIGN) : start].rstrip().rpartition(" ")[2].lower()
    if last not in _BEFORE_OTHER_DAYS and not last.endswith(("-", "\u2013", ",")):
        return False
    return _no_weekday_before().search(text, max(0, start - _FAR), start) is not None


#: The last words before weekdays that recur or are names; most weekdays have another before them.
_BEFORE_OTHER_DAYS = frozenset((
    "every", "each", "any", "a", "an", "one", "some", "alternate", "easter", "good", "black", "bloody", "palm", "ash",
    "super", "sheffield", "cyber", "giving", "holy", "maundy", "whit", "man", "girl", "the", "to", "and", "or",
))  # fmt: skip
_LONGEST_SIGN = 12

#: "Every Tuesday, Wednesday and " is as much as is looked at before a weekday.
_FAR = 40


@cache
def _weekday_behind() -> re.Pattern[str]:
    # "Open Monday to Friday" is of all weeks; only "from" makes days of a report's week of them.
    return re.compile(rf"\sto\s{WEEKDAY}")


@cache
def _no_weekday_before() -> re.Pattern[str]:
    """Match what stands before days that recur, and before feasts, clubs and names: "every Friday", "Good Friday"."""
    return re.compile(
        rf"(?:(?:day|DAY)\s?[-\u2013]\s?|(?<![Ff]rom )\b{WEEKDAY}\sto\s"
        rf"|\b(?:[Ee]very|[Ee]ach)\s(?:{WEEKDAY}(?:,|,?\s(?:and|or))\s)+"
        r"|\b(?:[Ee]very|[Ee]ach|any|an?|one|[Ss]ome|alternate|Easter|Good|Black|Bloody|"
        r"Palm|Ash|Super|Sheffield|Cyber|Giving|Holy|Maundy|Whit|Man|Girl|The)\s|-)$"
    )


@cache
def _no_weekday_after() -> re.Pattern[str]:
    """Match what makes of a weekday the name of a newspaper, or the first of several that recur."""
    return re.compile(
        r"\s?[-\u2013]\s?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\s(?:Times|Observer|Leader|Mirror|Express|Telegraph|"
        r"Herald|Mail|Guardian|Island|Review|Standard|Post|Magazine|Night Live|Club|Tribune|Independent|Pioneer|"
        r"Lankadeepa|Sun|Punch|Business|World)\b"
    )


@cache
def _nowadays_before() -> re.Pattern[str]:
    return re.compile(r"\b(?:of|[Ee]ven|till|USA|since|(?:day|week|month|year)s?\s(?:from|after|before))\s$")


@cache
def _nowadays_after() -> re.Pattern[str]:
    return re.compile(
        r"['\u2019]s\s(?!(?:meeting|talks|summit|session|hearing|announcement|visit|agreement|vote|verdict|match|"
        r"event|attack|strike|decision|statement|signing|ceremony|press)\b)"
    )


def _is_of_a_state(telling: Telling, start: int, end: int) -> bool:
    """Whether "today" is these times: "India today is one of ...", but "that today is a great day"."""
    if _state_told().match(telling.text, end) is None:
        return False
    last = telling.sentence_before(start).rpartition(" ")[0].rpartition(" ")[2]
    return telling.text[end] == "," or (last.isalpha() and last.lower() not in _NO_SUBJECTS)


#: Behind these "today" is what the sentence speaks of, and so a day.
_NO_SUBJECTS = frozenset(("that", "because", "as", "and", "but", "since", "if", "when", "while", "so", "for"))


@cache
def _state_told() -> re.Pattern[str]:
    """Match what tells a state and no event: "India today is one of ...", "Today, Delhi has more ..."."""
    a_thing = r"an?\s(?!day\b|holiday|\w{1,12}\sday\b)"
    state = rf"(?:is|are|has|have)\s(?:{a_thing}|one\sof|among|more|over|nearly|the\s(?:world|\w{{1,20}}est\b))"
    return re.compile(rf"(?:,?\s(?:[A-Z]\w{{1,20}}\s){{1,2}}|\s){state}")


@cache
def _before_ago() -> re.Pattern[str]:
    bound = r"over|more\sthan|at\sleast|less\sthan|nearly|almost|barely|under|within|up\sto|and"
    bound += r"|(?:decade|year|month|week|day)s?(?:\sand)?"
    about = r"[Aa]round|[Aa]bout|[Ss]ome|[Rr]oughly|[Aa]pproximately|[Cc]lose\sto"
    return re.compile(
        rf"\b(?:(?P<bound>(?:{bound})\s{{1,2}}(?:an?\s)?)|(?P<about>{about})\s{{1,2}})?"
        rf"(?P<count>\b(?:[Aa]n?|[Oo]ne|[0-9]{{1,3}}|(?i:{NUMBERS}))\s{{1,2}}(?:decade|year|month|week|day)s?)\s{{1,2}}$"
    )
