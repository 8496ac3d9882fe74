"""The year that another date of the sentence tells: "In 1971 ...", "signed on 3 March 2019 and ratified on 4 May"."""

from __future__ import annotations

import datetime as dt

from ...language.grammar.date_parts import IN_A_YEAR, Date, Phrase, Told, Unit
from ...language.grammar.date_point import point_at
from ...language.grammar.shortened import turns
from ...language.grammar.small_numbers import ordinal_at
from ...language.grammar.year import FIRST_IN_PROSE, LAST_IN_PROSE, digits
from ...language.lexicon.context import words_of
from .telling import QUOTES, Telling
from .verbs import Tense, is_past_verb


def opening_date(telling: Telling, before: int) -> Date | None:
    """Find the date that opens the sentence of another: "In 1971 ...", "On 3 March 2019 ..."."""
    told, here = telling.told, telling.sentence_from(before)
    while told.word[here] in QUOTES:
        here += 1
    lead, here = told.word[here], here + 1
    here += told.word[here] == "the" and told.word[here + 1] == "year"
    if lead not in _OPENING or here >= before or (found := point_at(told, here)) is None:
        return None
    if found.year is None or not FIRST_IN_PROSE <= found.year <= LAST_IN_PROSE or found.behind > before:
        return None
    return found if (lead == "on") == (found.unit is Unit.DAY) and found.unit in _NAMED else None


_OPENING, _NAMED = frozenset(("in", "during", "throughout", "on")), (Unit.DAY, Unit.MONTH, Unit.YEAR)


def year_of_joined(telling: Telling, phrase: Phrase, side: Tense) -> int | None:
    """Find the year of a date that is joined to another with its year; None where it is joined to none.

    What is told later comes later: it is of the same year, or of the next where it stands earlier in the calendar. A
    day of the last two weeks is told as news, and is of the report's own year.

    Args:
        telling: The text.
        phrase: The dates without their year.
        side: On which side of the report they lie.

    >>> from ...language.grammar.period import phrase_at
    >>> telling = Telling.of("signed on 20 December 2018 and in force since 1 January")
    >>> phrase = phrase_at(telling.told, 8)
    >>> phrase and year_of_joined(telling, phrase, Tense.PAST)
    2019
    """
    date = phrase.dates[-1]
    if date.unit not in IN_A_YEAR or not date.month:
        return None
    return _year_of_earlier(telling, phrase, date, side) or _year_of_later(telling, phrase, date)


def _year_of_earlier(telling: Telling, phrase: Phrase, date: Date, side: Tense) -> int | None:
    earlier = _earlier_date(telling, phrase.first)
    if earlier is None or earlier.year is None or not _joins(telling, earlier, phrase.first):
        return None
    year = earlier.year + turns(earlier, date)
    if _lies_ahead(telling, earlier, earlier.year):
        return year
    return None if side is Tense.TO_COME or _is_news(telling, date) or _lies_ahead(telling, date, year) else year


def _year_of_later(telling: Telling, phrase: Phrase, date: Date) -> int | None:
    """Find the year of a date that goes on to a later one at once: "opened on 3 May and closed on 9 May 2019"."""
    told = telling.told
    joint = phrase.behind + (told.word[phrase.behind] == ",")
    later = _later_date(telling, joint) if told.word[joint] == "and" else None
    if later is None or later.year is None or _is_news(telling, date):
        return None
    if not (_REPORTED | _OF_ANOTHER).isdisjoint(told.words[joint : later.first]):
        return None
    return later.year - turns(date, later)


def _later_date(telling: Telling, joint: int) -> Date | None:
    told = telling.told
    for place in range(joint + 1, min(telling.sentence_to(joint), joint + 1 + _MOST_OF_AN_ACT + _MOST_OF_A_DATE)):
        if digits(told, place, _DIGITS_OF_A_YEAR) is not None:
            return _ending_at(told, place + 1)
    return None


def _earlier_date(telling: Telling, before: int) -> Date | None:
    """Find the last day or month of the sentence that has its year."""
    told = telling.told
    for place in range(before - 1, max(telling.sentence_from(before), before - _MOST_BETWEEN) - 1, -1):
        if len(told.word[place]) == _DIGITS_OF_A_YEAR and digits(told, place, _DIGITS_OF_A_YEAR) is not None:
            return _ending_at(told, place + 1)
    return None


def _ending_at(told: Told, behind: int) -> Date | None:
    for first in range(max(0, behind - _MOST_OF_A_DATE), behind - 1):
        found = point_at(told, first)
        if found and found.behind == behind:
            return found if found.unit in IN_A_YEAR and found.month else None
    return None


def _joins(telling: Telling, earlier: Date, first: int) -> bool:
    """Tell whether what stands between two dates joins what happened on them."""
    told, begin = telling.told, telling.sentence_from(first)
    marks = [place for place in range(earlier.behind, first) if told.word[place] in _JOINTS]
    if earlier.behind not in marks or told.word[earlier.first - 1] in _OF_A_NAME:
        return False
    if not _REPORTED.isdisjoint(told.words[earlier.behind : first]):
        return False
    # "Signed on 3 March 2019, it entered into force on 1 July"
    if is_past_verb(told.word[begin]) or told.word[marks[-1]] in ("and", "("):
        return True
    # "India, which signed it in March 2019, met them on 1 July" is of two facts.
    return "," not in told.words[begin : earlier.first] and _is_short_act(told, marks[-1] + 1, first)


def _is_short_act(told: Told, place: int, first: int) -> bool:
    """Tell whether hardly more than an act stands before a date: "ratified by the Senate on", "the second in"."""
    is_another = told.word[place] == "the" and ordinal_at(told.words, place + 1) is not None
    return (is_another or is_past_verb(told.word[place])) and first - place <= _MOST_OF_AN_ACT


def _is_news(telling: Telling, date: Date) -> bool:
    def is_near(today: dt.date) -> bool:
        days = [dt.date(year, date.month or 1, date.day or 1) for year in (today.year, today.year - 1)]
        return any(0 <= (today - day).days <= _NEWS for day in days)

    return date.unit is Unit.DAY and bool(telling.resolved(is_near))


def _lies_ahead(telling: Telling, date: Date, year: int) -> bool:
    return bool(telling.resolved(lambda today: dt.date(year, date.month or 1, date.day or 1) > today))


_DIGITS_OF_A_YEAR = 4
#: Of so many days a report tells as news.
_NEWS = 14
#: So many tokens stand between two dates that are joined, so many are in a day, and in "ratified by the Senate on".
_MOST_BETWEEN, _MOST_OF_A_DATE, _MOST_OF_AN_ACT = 24, 6, 5
_JOINTS = frozenset((",", ";", "(", "and"))
#: Behind these a date names something, and doesn't tell when a verb happened.
_OF_A_NAME = frozenset(("of", "dated", "the"))
#: With these words something else begins, of which the later date is.
_OF_ANOTHER = frozenset(("the", "a", "an", "its", "their", "his", "her", "which", "that", "who", "dated", "of"))
#: What somebody said of something is of the report's own day.
_REPORTED = words_of("reported")
