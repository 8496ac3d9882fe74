"""Mentions that are dated from the day of a report: weekdays, "today", "last year", "five years ago"."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TypeAlias

from ...language.grammar.calendar_words import APOSTROPHES, DASHES, MONTH_NUMBERS, WEEKDAYS, WHOLE_WEEKDAYS
from ...language.grammar.capitals import in_capitals
from ...language.grammar.context import stands, words_at
from ...language.grammar.date_parts import Date, Told
from ...language.grammar.small_numbers import below_hundred
from ...language.grammar.unit import ends_here
from ...language.lexicon.context import words_of
from ...language.scanner import BEYOND, LINE_END
from ...values.dates.days import days_in_month
from ...values.dates.period import Boundary, Period
from ...values.dates.when import When
from .mention import Mention
from .relative_days import CALLED, NAMES, TIMES, day_of_words, nearest_weekday, span_of_words, time_ago
from .telling import QUOTES, Telling
from .tense import tense_at
from .verbs import Tense, is_past_verb


def relative_at(telling: Telling, place: int, *, is_limit: bool = False, is_from: bool = False) -> Mention | None:
    """Read what is told from the day of the report, where it begins at a token ("ago" ends it).

    Args:
        telling: The text.
        place: Its first token.
        is_limit: Whether "by" or "until" stands before it, so that it lies ahead.
        is_from: Whether "from" or "between" stands before it, so that a weekday is of the report's week.

    >>> found = relative_at(Telling.of("since last year", When("2021-12-07")), 1)
    >>> found and found.value
    When('2020')
    """
    word = telling.told.word[place]
    if word in WHOLE_WEEKDAYS:
        return _weekday_at(telling, place, is_limit=is_limit, is_from=is_from)
    rule = _RULES.get(word)
    if rule is None or not (telling.told.tokens.raw(place)[1:].islower() or in_capitals(telling.told.tokens, place)):
        return None
    return rule(telling, place)


def _is_plain(told: Told, place: int) -> bool:
    """Tell whether a token has no capital of its own: it is small, or stands in a line of capitals."""
    return told.is_small(place) or in_capitals(told.tokens, place)


def _follow(told: Told, place: int, *words: str) -> bool:
    """Tell whether some words stand behind a token, a blank before each, and none goes on."""
    behind = place + 1 + len(words)
    return told.are(place + 1, words) and not any(map(told.is_glued, range(place + 1, behind))) and _ends(told, behind)


def _ends(told: Told, place: int) -> bool:
    if told.word[place] == "." and told.is_glued(place) and told.is_glued(place + 1):
        return not told.is_small(place + 1)  # "Monday.com", but "on Monday.He left"
    return not told.is_glued(place) or not told.word[place][0].isalnum()


def day_of_a_letter(telling: Telling, day: Date) -> Mention | None:
    """Read a day of this month, the last or the next, as letters call these: "your Note of the 20th ultimo"."""
    told, behind = telling.told, day.behind + 1
    step = _IN_LETTERS.get(told.word[day.behind])
    if step is None or not ends_here(told.tokens, behind):
        return None
    date = telling.resolved(lambda today: _day_of_month(today.year * 12 + today.month - 1 + step, day.day or 1))
    return Mention(day.first, behind, When.on(date) if date else None)


def _day_of_month(month: int, day: int) -> dt.date:
    return dt.date(month // 12, month % 12 + 1, day)


#: How letters call the month of a day: so many on from their own.
_IN_LETTERS = {"instant": 0, "inst": 0, "ultimo": -1, "ult": -1, "proximo": 1, "prox": 1}

# Weekdays ------------------------------------------------------------------------------------------------


def is_weekday(told: Told, place: int) -> bool:
    """Tell whether a token is a weekday, written as such."""
    return told.word[place] in WHOLE_WEEKDAYS and not told.is_small(place)


def _weekday_at(telling: Telling, place: int, *, is_limit: bool, is_from: bool) -> Mention | None:
    """Read a weekday: not one that recurs, nor a feast or a newspaper; without the report's day it has no date."""
    told, behind = telling.told, place + 1
    if not is_weekday(told, place) or not _ends(told, behind) or _names_something(told, behind):
        return None
    if _recurs(told, place) and not (told.word[place - 1] == "a" and _is_of_a_noun(told, behind)):
        return None
    if told.word[behind] == "to" and is_weekday(told, behind + 1) and not is_from:
        return None  # "open Monday to Friday" is of all weeks
    if told.word[behind] in ("last", "next") and ends_here(told.tokens, behind + 1):
        return _weekday_called(telling, place)
    is_owner = told.word[behind] in APOSTROPHES and told.is_glued(behind) and told.word[behind + 1] == "s"
    tense = Tense.TO_COME if is_limit and not is_owner else tense_at(telling, place, behind)
    if tense is Tense.UNTOLD and told.word[place - 1] == "through":
        tense = Tense.TO_COME
    number = WEEKDAYS.index(told.word[place].title())
    day = telling.resolved(lambda day: nearest_weekday(number, day, tense))
    return Mention(place, behind, When.on(day) if day else None)


def _weekday_called(telling: Telling, place: int) -> Mention:
    """Read "Monday next" and "Friday last", as "next Monday" and "last Friday"."""
    words = f"{telling.told.word[place + 1]} {telling.told.word[place]}"
    both = telling.resolved(lambda day: span_of_words(words, day, telling.country))
    if isinstance(both, tuple):
        return Mention(place, place + 2, None, both, _NEXT)
    return Mention(place, place + 2, both)


def _is_of_a_noun(told: Told, place: int) -> bool:
    """Tell whether a weekday tells the day of what is named behind it: "in a Friday morning statement"."""
    here = place + (told.word[place] in TIMES or told.word[place] == "night")
    noun = told.word[here]
    return noun.isalpha() and told.is_small(here) and len(noun) >= len("ice") and noun not in _NO_NOUNS_OF_A_DAY


def _recurs(told: Told, place: int) -> bool:
    """Tell whether a weekday recurs or is a name: "every Friday", "Good Friday", "a Monday to Friday job"."""
    before = told.word[place - 1]
    if before in DASHES:
        return told.is_glued(place) or told.word[place - 2].endswith("day")
    if before in _RECURRING:
        return True
    if before in _NAMES_WITH_A_DAY:
        return not told.is_small(place - 1)
    if before == "to":
        return is_weekday(told, place - 2) and told.word[place - 3] != "from"
    if before not in ("and", "or", ","):
        return False
    at = place - 1
    while place - at < _MOST_LISTED and (told.word[at] in ("and", "or", ",") or is_weekday(told, at)):
        at -= 1
    return told.word[at] in ("every", "each") and at < place - 1


_MOST_LISTED = 10


def _names_something(told: Told, place: int) -> bool:
    """Tell whether a weekday is of a newspaper's name, or the first of several that recur: "Sunday Times"."""
    if told.word[place] in ("-", "\u2013"):
        return is_weekday(told, place + 1)
    if words_at(told.tokens, "named by a day", place) is None:
        return False
    return not told.is_small(place) or told.word[place] in ("prayer", "prayers")


# Today and its like --------------------------------------------------------------------------------------


def _today(telling: Telling, place: int) -> Mention | None:
    return _day_beside(telling, place, place + 1) if _ends(telling.told, place + 1) else None


def _two_days(telling: Telling, place: int) -> Mention | None:
    """Read "the day before yesterday", "day after tomorrow"."""
    told, day = telling.told, place + (telling.told.word[place] == "the")
    if told.word[day] != "day" or (day > place and told.is_glued(day)):
        return None
    if _follow(told, day, "before", "yesterday") or _follow(told, day, "after", "tomorrow"):
        return _day_beside(telling, place, day + 3)
    return None


def _day_beside(telling: Telling, first: int, behind: int) -> Mention | None:
    """Read "today" and its like where it is a day, and neither these times ("today's world") nor a title."""
    told, begin = telling.told, telling.sentence_from(first)
    while begin < first and told.word[begin] in QUOTES:
        begin += 1
    is_of_a_line = LINE_END in (told.word[first - 1], *told.tokens.gap(first))
    if begin < first and not is_of_a_line and not _is_plain(told, first):
        return None
    if stands(told.tokens, "nowadays", first, behind) is not None:
        return None
    if told.word[first] == "today" and (told.word[first - 1] in ("since", "till") or _is_of_these_times(told, behind)):
        return None
    if _is_of_a_state(telling, first, behind) or _rests(telling, first, behind):
        return None
    words = " ".join(told.words[first:behind])
    return Mention(first, behind, telling.resolved(lambda day: day_of_words(words, day)))


def _is_of_these_times(told: Told, place: int) -> bool:
    if told.word[place] not in APOSTROPHES or told.word[place + 1] != "s":
        return False
    return told.word[place + 2] not in _OF_TODAY and told.word[place + 2] != BEYOND


def _is_of_a_state(telling: Telling, first: int, behind: int) -> bool:
    """Tell whether "today" is these times: "India today is one of ...", but "that today is a great day"."""
    told, here = telling.told, behind + (telling.told.word[behind] == ",")
    most = here + 2
    while here < most and told.word[here][:1].isalpha() and not told.is_small(here):
        here += 1
    if (told.word[behind] == "," and here == behind + 1) or not _is_state(told, here):
        return False
    subject = told.word[first - 1] if first > telling.sentence_from(first) else ""
    return told.word[behind] == "," or (subject.isalpha() and subject not in _NO_SUBJECTS)


def _is_state(told: Told, place: int) -> bool:
    """Tell whether words tell a state and no event: "is one of", "has more", "is the largest", "is a strong nation"."""
    if told.word[place] not in ("is", "are", "has", "have"):
        return False
    here = place + 1
    if words_at(told.tokens, "state of things", here):
        return True
    if told.word[here] == "the":
        return told.word[here + 1] == "world" or told.word[here + 1].endswith("est")
    if told.word[here] in ("more", "less") or told.word[here].endswith("er"):
        return "than" in told.words[here + 1 : here + 4]  # closer than ever
    is_day = "day" in (told.word[here + 1], told.word[here + 2]) or told.word[here + 1] == "holiday"
    return told.word[here] in ("a", "an") and not is_day


def _rests(telling: Telling, first: int, behind: int) -> bool:
    """Tell whether a plain present stands behind "today", of more than one: "ties today rest on trade"."""
    told = telling.told
    subject, verb = told.word[first - 1], told.word[behind]
    if not (subject.isalpha() and subject[-1] == "s" and verb.isalpha() and told.is_small(behind)):
        return False
    if verb.endswith(("ed", "ing", "s")) or verb in _NO_SUBJECTS or is_past_verb(verb):
        return False
    return told.word[behind + 1] in ("on", "in", "by", "with", "at", "to")


# What is called the last, this or the next ---------------------------------------------------------------


def _called(telling: Telling, place: int) -> Mention | None:
    """Read a week, month, year or weekday that is called the last, this or the next; "last night", "this morning"."""
    told, which = telling.told, telling.told.word[place]
    name = told.word[place + 1]
    if told.is_glued(place + 1) or name not in CALLED:
        return None
    if (name == "night" and which == "last") or (name in TIMES and which == "this"):
        return _day_beside(telling, place, place + 2) if _is_plain(told, place + 1) and _ends(told, place + 2) else None
    behind = _behind_name(told, place + 1)
    if behind == 0 or not _ends(told, behind) or (told.word[behind] == "of" and not told.is_glued(behind)):
        return None
    # "The last year" is the twelve months up to now; "the current year", "the last fiscal" are no span from now.
    is_fiscal = name in ("fiscal", "financial")
    is_from_now = which in ("last", "next", "past") and not is_fiscal
    if which == "previous" and told.word[place - 1] == "(" and told.word[behind] == ":":
        return None  # of an annual report: the year before that which it is on
    if is_from_now and (told.word[place - 1] == "the" or _is_of_somebody(told, place, behind)):
        return None
    words = " ".join(told.words[place:behind])
    both = telling.resolved(lambda day: span_of_words(words, day, telling.country))
    both = _in_months(both) if is_fiscal and isinstance(both, Period) else both
    return Mention(place, behind, None, both, _NEXT) if isinstance(both, tuple) else Mention(place, behind, both)


_NEXT = "the nearest such day, or that of the week beside; a date would tell"


def _behind_name(told: Told, place: int) -> int:
    """Step over the name of a time; nothing, where it is written otherwise than such a name."""
    name = told.word[place]
    if name in WHOLE_WEEKDAYS or name in MONTH_NUMBERS:
        here = place + 1 + (told.word[place + 1] == ".")
        is_dated = told.word[place - 1] == "this" and told.word[here].isdecimal()  # "done this January 4, 1960"
        return 0 if told.is_small(place) or is_dated else place + 1
    if name not in ("fiscal", "financial"):
        return place + 1 if name in NAMES and _is_plain(told, place) else 0
    behind = place + 1 + (told.word[place + 1] == "year")
    after = told.word[behind]
    is_named = after == "fy" or (len(after) == 4 and after.isdecimal() and after[0] in "12")
    return 0 if is_named or (name == "financial" and behind == place + 1) else behind


def _is_of_somebody(told: Told, place: int, behind: int) -> bool:
    """Tell whether a year is counted in what somebody does: "his last year in office", "the firm's last month"."""
    if told.word[place - 1] == "s" and told.word[place - 2] in APOSTROPHES:
        return told.word[behind] in _OF_AN_OFFICE
    return told.word[place - 1] in _OWNERS


def _in_months(period: Period) -> Period:
    """Write a period in months where it has whole ones."""
    start, end = period.start, period.end
    if isinstance(start, Boundary) or isinstance(end, Boundary) or len(end.edtf) != len("2021-12-06"):
        return period
    year, month, day = map(int, end.edtf.split("-"))
    is_whole = start.edtf.endswith("-01") and day == days_in_month(year, month)
    return Period(start.edtf[:-3], end.edtf[:-3]) if is_whole else period


def _the_end(telling: Telling, place: int) -> Mention | None:
    """Read "the end of the year" of a report that speaks of what is to come: in a story it is that of another year."""
    told, unit, behind = telling.told, telling.told.word[place + 3], place + 4
    if unit not in ("week", "month", "year", "decade") or not _follow(told, place, "of", "the", unit):
        return None
    value = _to_its_end(telling, place, unit, behind)
    return Mention(place, behind, value, cue=(place, place + 2)) if value else None


def _year_end(telling: Telling, place: int) -> Mention | None:
    """Read "year-end" and "the year's end", as the end of the year."""
    told, mark = telling.told, telling.told.word[place + 1]
    if not told.is_glued(place + 1) or mark not in APOSTROPHES | {"-"}:
        return None
    end = place + 2 + (mark != "-")
    if told.word[end] != "end" or told.is_glued(end) != (mark == "-") or not ends_here(told.tokens, end + 1):
        return None
    if mark != "-" and (told.word[place + 2] != "s" or told.word[place - 1] != "the"):
        return None
    value = _to_its_end(telling, place, "year", end + 1)
    return Mention(place, end + 1, value, cue=(end, end + 1)) if value else None


def _to_its_end(telling: Telling, place: int, unit: str, behind: int) -> When | Period | None:
    """Give the year, month or week of the report whose end stands from one token to before another."""
    told, after = telling.told, telling.told.word[behind]
    if after in ("of", "to") or after[:1].isdecimal() or (after == "-" and told.is_glued(behind)):
        return None
    if _names_a_year(telling, place) or tense_at(telling, place, behind) is Tense.PAST:
        return None
    value = telling.resolved(lambda day: span_of_words(f"this {unit}", day, telling.country))
    return None if isinstance(value, tuple) else value


def _names_a_year(telling: Telling, before: int) -> bool:
    told = telling.told
    for at in range(telling.sentence_from(before), before):
        word = told.word[at]
        if word.isdecimal() and len(word) >= len("2021"):
            return True
        if word in _OTHER_TIMES and told.word[at + 1] in ("year", "month", "week", "decade"):
            return True
    return False


_OTHER_TIMES = frozenset(("last", "next", "previous", "following", "that", "same"))


def _ago(telling: Telling, place: int) -> Mention | None:
    """Read how long ago something was, from its last word back; "over five years ago" is no date."""
    told, unit = telling.told, telling.told.word[place - 1].removesuffix("s")
    if unit not in _UNITS or not (_is_plain(told, place) and _ends(told, place + 1)):
        return None
    first, count = _counted(told, place - 1)
    if not count or stands(told.tokens, "bounds how long", first, place) is not None:
        return None
    value = telling.resolved(lambda day: time_ago(count, unit, day))
    about = stands(told.tokens, "about how long", first, place)
    if about is None or not isinstance(value, When):
        return Mention(first, place + 1, value) if value else None
    return Mention(about, place + 1, When(f"{value.edtf}~"), cue=(about, first))


_UNITS = frozenset(("decade", "year", "month", "week", "day"))


def _counted(told: Told, behind: int) -> tuple[int, int]:
    """Read how many there are, up to before a token: "a", "5", "twenty-five"; after the first token of these."""
    for first in range(max(0, behind - _LONGEST_COUNT), behind):
        found = below_hundred(told.words, first)
        if found and found[1] == behind:
            return first, found[0]
    word = told.word[behind - 1]
    if word in ("a", "an"):
        return behind - 1, 1
    return behind - 1, int(word) if word.isdecimal() and len(word) <= 3 else 0


_LONGEST_COUNT = 3
_Rule: TypeAlias = Callable[[Telling, int], Mention | None]
_RULES = (
    dict[str, _Rule].fromkeys(("today", "tonight", "tomorrow", "yesterday"), _today)
    | dict.fromkeys(("the", "day"), _two_days)
    | dict.fromkeys(("last", "this", "next", "coming", "current", "previous", "past"), _called)
    | dict.fromkeys(("ago", "back"), _ago)
    | {"end": _the_end, "year": _year_end}
)
_RECURRING, _NAMES_WITH_A_DAY = words_of("day that recurs"), words_of("day with a name")
_NO_NOUNS_OF_A_DAY, _NO_SUBJECTS, _OF_TODAY = words_of("no noun of a day"), words_of("no subject"), words_of("of today")
_OWNERS, _OF_AN_OFFICE = words_of("owner"), words_of("of an office")
