"""Mentions that are dated from the day of a report: weekdays, "today", "last year", "five years ago"."""

from __future__ import annotations

import re
from functools import cache

import attrs

from ...language.grammar.calendar_words import MONTH_NUMBERS, WEEKDAYS
from ...values.dates.days import days_in_month
from ...values.dates.period import Boundary, Period
from ...values.dates.when import When
from ...values.numbers.patterns import any_of
from .mention import Mention
from .relative_days import NUMBERS, day_of_words, nearest_weekday, span_of_words, time_ago
from .telling import Telling
from .tense import PAST_VERBS, Tense, tense_at

END = r"(?![^\W_])"
WEEKDAY = rf"{any_of([*WEEKDAYS, *map(str.upper, WEEKDAYS)])}{END}"
_MONTH = rf"{any_of([name.title() for name in MONTH_NUMBERS])}{END}"
BLANK = r"(?:[^\S\n]{1,2}\n?|\n)"
_TWO_DAYS = rf"(?:[Tt]he{BLANK})?day{BLANK}(?:before{BLANK}yesterday|after{BLANK}tomorrow)"
_HOURS = rf"[Ll]ast{BLANK}night|[Tt]his{BLANK}(?:morning|afternoon|evening)"
_WHICH = r"(?:[Ll]ast|[Tt]his|[Nn]ext|[Cc]oming|[Cc]urrent|[Pp]revious|[Pp]ast)"
_ENDING = r"(?P<unit>week|month|year|decade)"
_CALLED = (
    rf"(?:week|month|year|(?:fiscal(?:{BLANK}year)?|financial{BLANK}year)(?!{BLANK}(?:FY|[12][0-9]{{3}}))|decade|century"
    rf"|weekend|spring|summer|autumn|fall|winter|{WEEKDAY}|{_MONTH})"
)

#: Words with which what is told from another day begins; of the last it is their end.
BEGINS = frozenset((
    *map(str.lower, WEEKDAYS), "today", "tonight", "tomorrow", "yesterday", "the", "day", "last", "this", "next",
    "coming", "current", "previous", "past", "end", "ago", "back",
))  # fmt: skip
#: What says which part is meant of a time that is told from another day.
PARTS = frozenset(("early", "late", "mid", "end", "middle", "beginning", "start", "earlier", "later"))
#: What "last", "this", "next" call so, and the times of a day that tell one.
CALLED = frozenset((
    "week", "month", "year", "fiscal", "financial", "decade", "century", "weekend", "spring", "summer", "autumn",
    "fall", "winter", "night", "morning", "afternoon", "evening", *map(str.lower, WEEKDAYS), *MONTH_NUMBERS,
))  # fmt: skip


@cache
def _forms() -> re.Pattern[str]:
    forms = {
        "weekday": WEEKDAY,
        "today": rf"(?:[Tt]oday|[Tt]onight|[Tt]omorrow|[Yy]esterday|{_TWO_DAYS}|{_HOURS}){END}",
        "called": rf"{_WHICH}{BLANK}{_CALLED}{END}(?!{BLANK}of{END})",
        "the_end": rf"end{BLANK}of{BLANK}the{BLANK}{_ENDING}{END}(?!{BLANK}(?:[0-9]|of|to){END}|-)",
        "ago": rf"(?:ago|back){END}",
    }
    return re.compile("|".join(f"(?P<{name}>{form})" for name, form in forms.items()))


def relative_at(telling: Telling, start: int, *, is_limit: bool = False, is_from: bool = False) -> Mention | None:
    """Read what is told from the day of the report, where it begins at a place ("ago" ends it).

    Args:
        telling: The text.
        start: The place of its first word.
        is_limit: Whether "by" or "until" stands before it, so that it lies ahead.
        is_from: Whether "from" or "between" stands before it, so that a weekday is of the report's week.

    >>> found = relative_at(Telling("since last year", When("2021-12-07")), 6)
    >>> found and found.value
    When('2020')
    """
    found = _forms().match(telling.text, start)
    if not found:
        return None
    if found.lastgroup == "weekday" or found["weekday"]:
        return _read_weekday(telling, found, is_limit=is_limit, is_from=is_from)
    for name, read in (
        ("today", _read_today),
        ("called", _read_called),
        ("the_end", _read_the_end),
        ("ago", _read_ago),
    ):
        if found[name]:
            return read(telling, found)
    return None


def _read_weekday(telling: Telling, found: re.Match[str], *, is_limit: bool, is_from: bool) -> Mention | None:
    """Read a weekday: not one that recurs, nor a feast or a newspaper; without the report's day it has no date."""
    text, start, end = telling.text, found.start(), found.end()
    if (_recurs(text, start) and not _is_of_a_noun(text, start, end)) or _no_weekday_after().match(text, end):
        return None
    if _weekday_behind().match(text, end) and not is_from:
        return None
    number = WEEKDAYS.index(found[0].title())
    is_owner = text[end : end + 2] in ("'s", "\u2019s", "\u00b4s")
    tense = Tense.TO_COME if is_limit and not is_owner else tense_at(telling, start, end)
    if tense is Tense.UNTOLD and text[max(0, start - 8) : start] == "through ":
        tense = Tense.TO_COME
    day = telling.resolved(lambda day: nearest_weekday(number, day, tense))
    return Mention(start, end, When.on(day) if day else None)


def _is_of_a_noun(text: str, start: int, end: int) -> bool:
    """Whether a weekday tells the day of what is named behind it: "in a Friday morning statement"."""
    return _article().search(text, max(0, start - 3), start) is not None and _noun_behind().match(text, end) is not None


@cache
def _article() -> re.Pattern[str]:
    return re.compile(r"\b[Aa]\s$")


@cache
def _noun_behind() -> re.Pattern[str]:
    times = "morning|afternoon|evening|night"
    nouns = "in|on|or|and|at|to|of|when|that|night|morning|evening|afternoon|with|by|if|is|was|as|for"
    return re.compile(rf"\s(?:(?:{times})\s)?(?!(?:{nouns})\b)[a-z]{{3,}}")


def _read_today(telling: Telling, found: re.Match[str]) -> Mention | None:
    """Read "today" and its like where it is a day, and neither these times ("today's world") nor a title."""
    text, start, end = telling.text, found.start(), found.end()
    is_title = found[0][0].isupper() and telling.sentence_before(start).strip("\"'\u201c\u2018 ") != ""
    is_other = _nowadays_before().search(text, max(0, start - 16), start) or _nowadays_after().match(text, end)
    if not is_title and not is_other and not _is_of_a_state(telling, start, end) and not _rests(telling, start, end):
        return Mention(start, end, telling.resolved(lambda day: day_of_words(found[0], day)))
    return None


def _read_called(telling: Telling, found: re.Match[str]) -> Mention | None:
    """Read a week, month, year or weekday that is called the last, this or the next."""
    text, start = telling.text, found.start()
    words = " ".join(found[0].lower().split())
    # "The last year" is the twelve months up to now; "the current year", "the last fiscal" are no span from now.
    is_fiscal = words.endswith(("fiscal", "fiscal year", "financial year"))
    is_from_now = words.startswith(("last", "next", "past")) and not is_fiscal
    if is_from_now and text[max(0, start - 4) : start].lower() == "the ":
        return None
    if is_from_now and _is_of_somebody(text, start, found.end()):
        return None
    both = telling.resolved(lambda day: span_of_words(words, day, telling.country))
    both = _in_months(both) if is_fiscal and isinstance(both, Period) else both
    if isinstance(both, tuple):
        return Mention(start, found.end(), None, both, _NEXT)
    return Mention(start, found.end(), both)


def _is_of_somebody(text: str, start: int, end: int) -> bool:
    """Whether a year or month is counted in what somebody does: "his last year in office", "the firm's last month"."""
    owner = _owner().search(text, max(0, start - len("their ")), start)
    return owner is not None and (owner[0][0] not in "'\u2019" or _of_an_office().match(text, end) is not None)


@cache
def _owner() -> re.Pattern[str]:
    return re.compile(r"(?:\b(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Mm]y|[Oo]ur)|['\u2019]s)\s$")


@cache
def _of_an_office() -> re.Pattern[str]:
    return re.compile(r"\s(?:in|as|at|of|with|there)\b")


_NEXT = "the nearest such day, or that of the week beside; a date would tell"


def _in_months(period: Period) -> Period:
    """Write a period in months where it has whole ones."""
    start, end = period.start, period.end
    if isinstance(start, Boundary) or isinstance(end, Boundary) or len(end.edtf) != len("2021-12-06"):
        return period
    year, month, day = map(int, end.edtf.split("-"))
    is_whole = start.edtf.endswith("-01") and day == days_in_month(year, month)
    return Period(start.edtf[:-3], end.edtf[:-3]) if is_whole else period


def _read_the_end(telling: Telling, found: re.Match[str]) -> Mention | None:
    """Read "the end of the year" of a report that speaks of what is to come: in a story it is that of another year."""
    start = found.start()
    if _year_told().search(telling.sentence_before(start)) or tense_at(telling, start, found.end()) is Tense.PAST:
        return None
    value = telling.resolved(lambda day: span_of_words(f"this {found['unit']}", day, telling.country))
    return None if isinstance(value, tuple) else Mention(start, found.end(), value, cue=(start, start + len("end of")))


@cache
def _year_told() -> re.Pattern[str]:
    return re.compile(r"[0-9]{4}|\b(?:last|next|previous|following|that|same) (?:year|month|week|decade)")


def _read_ago(telling: Telling, found: re.Match[str]) -> Mention | None:
    """Read how long ago something was, from its last word back; "over five years ago" is no date."""
    said = _before_ago().search(telling.text, max(0, found.start() - 48), found.start())
    if not said or said["bound"]:
        return None
    words = " ".join(telling.text[said.start("count") : found.end()].split())
    value = telling.resolved(lambda day: time_ago(words, day))
    start = said.start("count")
    if not isinstance(value, When) or not said["about"]:
        return Mention(start, found.end(), value) if value else None
    start = said.start("about")
    return attrs.evolve(Mention(start, found.end(), When(f"{value.edtf}~")), cue=(start, said.end("about")))


def _recurs(text: str, start: int) -> bool:
    last = text[max(0, start - _LONGEST_SIGN) : start].rstrip().rpartition(" ")[2].lower()
    if last not in _BEFORE_OTHER_DAYS and not last.endswith(("-", "\u2013", ",")):
        return False
    return _no_weekday_before().search(text, max(0, start - _FAR), start) is not None


#: The last words before weekdays that recur or are names; most weekdays have another before them.
_BEFORE_OTHER_DAYS = frozenset((
    "every", "each", "any", "a", "an", "one", "some", "alternate", "easter", "good", "black", "bloody", "palm", "ash",
    "super", "sheffield", "cyber", "giving", "holy", "maundy", "whit", "shrove", "man", "girl", "the", "to", "and",
    "or", "first", "second", "third", "fourth", "fifth", "other",
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
        r"|\b(?:[Ee]very|[Ee]ach|[Aa]ny|an?|one|[Ss]ome|alternate|Easter|Good|Black|Bloody|"
        r"first|second|third|fourth|fifth|other|Palm|Ash|Super|Sheffield|Cyber|Giving|Holy|Maundy|Whit|Shrove|Man|Girl|The)\s|-)$"
    )


@cache
def _no_weekday_after() -> re.Pattern[str]:
    """Match what makes of a weekday the name of a newspaper, or the first of several that recur."""
    return re.compile(
        r"\s?[-\u2013]\s?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\s(?:Times|Observer|Leader|Mirror|Express|Telegraph|"
        r"Herald|Mail|Guardian|Island|Review|Standard|Post|Magazine|Night Live|Club|Tribune|Independent|Pioneer|"
        r"Lankadeepa|Sun|Punch|Business|World|[Pp]rayers?|Mass|School)\b"
    )


@cache
def _nowadays_before() -> re.Pattern[str]:
    return re.compile(r"\b(?:of|[Ee]ven|till|USA|since|are|(?:day|week|month|year)s?\s(?:from|after|before))\s$")


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


def _rests(telling: Telling, start: int, end: int) -> bool:
    """Whether a plain present stands behind "today", of more than one: "ties today rest on trade"."""
    subject = telling.sentence_before(start).split()[-1:]
    verb = telling.sentence_after(end).split()[:2]
    if not subject or len(verb) < 2 or not subject[0].isalpha() or subject[0][-1] != "s":
        return False
    is_plain = verb[0].isalpha() and verb[0].islower() and not verb[0].endswith(("ed", "ing", "s"))
    return is_plain and verb[0] not in _NO_SUBJECTS | PAST_VERBS and verb[1] in ("on", "in", "by", "with", "at", "to")


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
