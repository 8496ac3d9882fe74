"""The year of a day or month that is named without one: the nearest, unless its own words say otherwise."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from functools import cache

from ...language.grammar.date_parts import Date, Form, Phrase, Told, Unit, is_day, weekday_of
from ...language.scanner import Tokens
from .date_context import is_of_a_noun
from .telling import Telling
from .tense import Tense, own_tense_at, tense_at

#: A report may be dated some days before what it tells as past, and some days after what it tells as to come.
_LATE, _EARLY = 10, 3
#: A 29 February is at most eight years away.
_FAR = 8


def year_meant(telling: Telling, told: Told, phrase: Phrase) -> int | None:
    """Find the year of a phrase that has none; None where nothing tells it.

    >>> from ...language.grammar.period import phrase_at
    >>> from ...language.scanner import scan
    >>> from ...values.dates.when import When
    >>> tokens = scan("was signed on June 26.")
    >>> told = Told(tokens, tokens.words, is_prose=True)
    >>> phrase = phrase_at(told, 3)
    >>> phrase and year_meant(Telling(tokens.clean, When("2024-12-27")), told, phrase)
    2024
    """
    date, tokens = phrase.dates[-1], told.tokens
    start, end = tokens.starts[phrase.first], tokens.ends[phrase.behind - 1]
    opening = _opens().match(telling.sentence_before(start))
    if opening and opening["year"]:
        return int(opening["year"])
    side = _side(telling, told, phrase, start, end)
    if opening and side is not Tense.TO_COME:
        return int(opening["same"])

    def wide() -> Tense:
        return Tense.UNTOLD if is_of_a_noun(told, phrase) else tense_at(telling, start, end)

    return telling.resolved(lambda today: _nearest(date, today, side, wide))


def _side(telling: Telling, told: Told, phrase: Phrase, start: int, end: int) -> Tense:
    """Tell on which side of the report its day lies, where its own words do."""
    word, before = told.word(phrase.first), told.word(phrase.first - 1)
    if phrase.form is Form.UNTIL:
        return Tense.PAST if _has_lasted(told, phrase.first - 1) else Tense.TO_COME
    if phrase.form is Form.SINCE and word == "since":
        return Tense.PAST
    if before == "ending":
        return Tense.TO_COME
    if before == "to" or is_of_a_noun(told, phrase) or _is_dateline(telling.text, start, end):
        return Tense.UNTOLD
    if phrase.dates[-1].unit is Unit.MONTH and _is_of_contracts(told.tokens, phrase):
        return Tense.TO_COME
    return own_tense_at(telling, start, end)


def _has_lasted(told: Told, place: int) -> bool:
    """Whether a verb right before "until" says that something lasted so long: "the truce held through December"."""
    return told.word(place - (told.word(place) in ("on", "only", "well", "right"))) in _LASTED


_LASTED = frozenset(
    ("lasted", "held", "ran", "raged", "persisted", "continued", "went", "dragged", "stayed", "remained")
)


#: Half a year away a day is about as near on either side; then a verb farther off tells.
_AS_NEAR = 90


def _nearest(date: Date, today: dt.date, side: Tense, wide: Callable[[], Tense]) -> int:
    far = _FAR if (date.month, date.day) == (2, 29) else 1
    around = range(today.year - far, today.year + far + 1)
    known = [year for year in around if date.day is None or is_day(year, date.month or 1, date.day)]
    # A weekday that no year near has is a mistake.
    candidates = [year for year in known if abs(year - today.year) <= 1 and _fits(date, year)] or known or [today.year]
    if side is Tense.PAST:
        past = [year for year in candidates if _days_ahead(date, year, today) <= _LATE]
        return max(past, default=min(candidates))
    if side is Tense.TO_COME:
        ahead = [year for year in candidates if _days_ahead(date, year, today) >= -_EARLY]
        return min(ahead, default=max(candidates))
    nearest = sorted(candidates, key=lambda year: (abs(_days_ahead(date, year, today)), year))[:2]
    distances = [abs(_days_ahead(date, year, today)) for year in nearest]
    if len(nearest) == 2 and distances[1] - distances[0] < _AS_NEAR:
        tense = wide()
        return max(nearest) if tense is Tense.TO_COME else min(nearest) if tense is Tense.PAST else nearest[0]
    return nearest[0]


def _fits(date: Date, year: int) -> bool:
    """Tell whether a year has such a day, on the weekday that is said."""
    if date.day is None or not date.month or not is_day(year, date.month, date.day):
        return date.day is None
    return date.weekday is None or weekday_of(year, date.month, date.day) == date.weekday


def _days_ahead(date: Date, year: int, today: dt.date) -> int:
    if date.months:
        offset, count = date.months
        return 30 * ((year - today.year) * 12 + offset + count // 2 - today.month + 1)
    month = date.month or 1
    if date.day is None:  # of a month the whole is near
        return 30 * ((year - today.year) * 12 + month - today.month)
    return (dt.date(year, month, date.day) - today).days


@cache
def _opens() -> re.Pattern[str]:
    month = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s"
    year, day = "(?:1[0-9]|20|21)[0-9]{2}", r"[0-9]{1,2}(?:st|nd|rd|th)?"
    return re.compile(
        rf"[\"'\u201c\u2018\s]*(?:(?:In|During|Throughout)\s(?:the\syear\s|{month})?(?P<year>{year})\b"
        rf"|On\s(?:{month}{day},\s|{day}\s{month})(?P<same>{year})\b)"
    )


def _is_dateline(text: str, start: int, end: int) -> bool:
    """Whether a report begins with its own day: "New Delhi, August 20: ", "LONDON, Aug 20 (Reuters)"."""
    if _behind_dateline().match(text, end) is None:
        return False
    line = text.rfind("\n", max(0, start - _LONGEST_PLACE), start) + 1
    if line == 0 and start > _LONGEST_PLACE:
        return False
    return all(not word[0].isalpha() or word[0].isupper() for word in text[line:start].split())


#: "New York/Washington DC, " is as long as a dateline's places are.
_LONGEST_PLACE = 40


@cache
def _behind_dateline() -> re.Pattern[str]:
    return re.compile(r"\.?\s?(?::\s|\([A-Z]|[-\u2013\u2014]\s)")


#: Words beside a month in which goods are to be delivered: it is the next such month.
_OF_CONTRACTS = frozenset(("delivery", "futures", "contract", "contracts", "shipment"))
_TRADED = frozenset(("futures", "crude", "brent", "intermediate", "wti", "contract"))
_FEW = 9


def _is_of_contracts(tokens: Tokens, phrase: Phrase) -> bool:
    words = tokens.words
    if phrase.behind < len(words) and words[phrase.behind] in _OF_CONTRACTS:
        return True
    before = words[max(0, phrase.first - _FEW) : phrase.first]
    if before[-2:] in (["delivery", "in"], ["shipment", "in"], ["delivery", "for"]):
        return True
    return before[-1:] == ["for"] and not _TRADED.isdisjoint(before)
