"""The year of a day or month that is named without one: the nearest, unless its own words say otherwise."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from ...language.grammar.date_parts import Date, Form, Phrase, Told, Unit, is_day, weekday_of
from ...language.grammar.date_point import point_at
from ...language.grammar.year import FIRST_IN_PROSE, LAST_IN_PROSE
from ...language.lexicon.context import words_of
from ...language.scanner import LINE_END
from .date_context import is_of_a_noun
from .telling import QUOTES, Telling
from .tense import own_tense_at, tense_at
from .verbs import Tense

#: A report may be dated some days before what it tells as past, and some days after what it tells as to come.
_LATE, _EARLY = 10, 3
#: A 29 February is at most eight years away.
_FAR = 8


def year_meant(telling: Telling, phrase: Phrase) -> int | None:
    """Find the year of a phrase that has none; None where nothing tells it.

    >>> from ...language.grammar.period import phrase_at
    >>> from ...values.dates.when import When
    >>> telling = Telling.of("was signed on June 26.", When("2024-12-27"))
    >>> phrase = phrase_at(telling.told, 3)
    >>> phrase and year_meant(telling, phrase)
    2024
    """
    date, told = phrase.dates[-1], telling.told
    opening = _opening_date(telling, phrase.first)
    if opening and opening.unit is not Unit.DAY:
        return opening.year
    side = _side(telling, phrase)
    if opening and side is not Tense.TO_COME:
        return opening.year

    def wide() -> Tense:
        return Tense.UNTOLD if is_of_a_noun(told, phrase) else tense_at(telling, phrase.first, phrase.behind)

    return telling.resolved(lambda today: _nearest(date, today, side, wide))


def _opening_date(telling: Telling, before: int) -> Date | None:
    """Find the date that opens the sentence of another: "In 1971 ...", "On 3 March 2019 ..."."""
    told, here = telling.told, telling.sentence_from(before)
    while told.word(here) in QUOTES:
        here += 1
    lead, here = told.word(here), here + 1
    here += told.word(here) == "the" and told.word(here + 1) == "year"
    if lead not in _OPENING or here >= before or (found := point_at(told, here)) is None:
        return None
    if found.year is None or not FIRST_IN_PROSE <= found.year <= LAST_IN_PROSE or found.behind > before:
        return None
    return found if (lead == "on") == (found.unit is Unit.DAY) and found.unit in _NAMED else None


_OPENING, _NAMED = frozenset(("in", "during", "throughout", "on")), (Unit.DAY, Unit.MONTH, Unit.YEAR)


def _side(telling: Telling, phrase: Phrase) -> Tense:
    """Tell on which side of the report its day lies, where its own words do."""
    told = telling.told
    word, before = told.word(phrase.first), told.word(phrase.first - 1)
    if phrase.form is Form.UNTIL:
        return Tense.PAST if _has_lasted(told, phrase.first - 1) else Tense.TO_COME
    if phrase.form is Form.SINCE and word == "since":
        return Tense.PAST
    if before == "ending":
        return Tense.TO_COME
    if before == "to" or is_of_a_noun(told, phrase) or _is_dateline(told, phrase.first, phrase.behind):
        return Tense.UNTOLD
    if phrase.dates[-1].unit is Unit.MONTH and _is_of_contracts(told, phrase):
        return Tense.TO_COME
    return own_tense_at(telling, phrase.first, phrase.behind)


def _has_lasted(told: Told, place: int) -> bool:
    """Whether a verb right before "until" says that something lasted so long: "the truce held through December"."""
    return told.word(place - (told.word(place) in ("on", "only", "well", "right"))) in _LASTED


_LASTED = words_of("lasted")

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


def _is_dateline(told: Told, first: int, behind: int) -> bool:
    """Tell whether a report begins with its own day: "New Delhi, August 20: ", "LONDON, Aug 20 (Reuters)"."""
    here = behind + (told.word(behind) == ".")
    is_parted = not told.is_glued(here + 1)
    if not (
        (told.word(here) == ":" and is_parted)
        or (told.word(here) == "(" and not told.is_small(here + 1))
        or (told.word(here) in ("-", "\u2013", "\u2014") and is_parted)
    ):
        return False
    for place in range(first - 1, first - _LONGEST_PLACE, -1):
        if place < 0 or told.word(place) == LINE_END:
            return True
        if told.word(place)[0].isalpha() and told.is_small(place):
            return False
        if LINE_END in told.tokens.gap(place):
            return True
    return False


#: "New York/Washington DC, " is as long as a dateline's places are.
_LONGEST_PLACE = 9

#: Words beside a month in which goods are to be delivered: it is the next such month.
_OF_CONTRACTS, _TRADED = words_of("contract"), words_of("traded")
_FEW = 9


def _is_of_contracts(told: Told, phrase: Phrase) -> bool:
    if told.word(phrase.behind) in _OF_CONTRACTS:
        return True
    before = told.words[max(0, phrase.first - _FEW) : phrase.first]
    if before[-2:] in (["delivery", "in"], ["shipment", "in"], ["delivery", "for"]):
        return True
    return before[-1:] == ["for"] and not _TRADED.isdisjoint(before)
