"""The year of a day or month that is named without one: the nearest, unless its own words say otherwise."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import lru_cache

from ...language.grammar.date_parts import Date, Form, Phrase, Told, Unit, is_day, weekday_of
from ...language.lexicon.context import words_of
from ...language.scanner import LINE_END
from .date_context import is_of_a_noun
from .telling import Telling
from .tense import own_tense_at, tense_at
from .verbs import Tense, is_past_verb
from .years_beside import opening_date, year_of_joined

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
    opening = opening_date(telling, phrase.first)
    if opening and opening.unit is not Unit.DAY:
        return opening.year
    side = _side(telling, phrase)
    if opening and side is not Tense.TO_COME:
        return opening.year
    if year := year_of_joined(telling, phrase, side):
        return year

    def wide() -> Tense:
        return Tense.UNTOLD if is_of_a_noun(told, phrase) else tense_at(telling, phrase.first, phrase.behind)

    is_done = phrase.form is Form.UNTIL and _may_be_done(told, phrase.first) and side is Tense.TO_COME
    is_done = is_done and own_tense_at(telling, phrase.first, phrase.behind) is Tense.PAST

    def nearest(today: dt.date) -> int:
        return (_just_past(date, today) if is_done else None) or _nearest(date, today, side, wide)

    return telling.resolved(nearest)


def _may_be_done(told: Told, place: int) -> bool:
    """Tell whether what was so by or until a day may be over: "it paid until May", not "it was extended until May"."""
    if told.word[place] == "by":
        return True
    before = told.words[max(0, place - _NEAR) : place]
    return told.word[place] in ("until", "till") and _PUT_OFF.isdisjoint(before) and _ANNOUNCED.isdisjoint(before)


#: So many words before "until" are asked whether a deadline was set, and words that set one.
_NEAR = 6
_PUT_OFF = words_of("put off") | words_of("moved") | frozenset(("extended", "given", "prolonged", "suspended"))


def _just_past(date: Date, today: dt.date) -> int | None:
    """Find the year of a day by which something was done, if it lies just behind the report and not soon ahead."""
    ahead = _ahead(date.months or (date.month or 1), date.day, date.weekday, today)
    return next((year for days, year in ahead if -_AS_NEAR <= days < 0), None)


def year_called(telling: Telling, date: Date, which: str) -> int | None:
    """Find the year of a day or month that is called the last or the next: "6 December last", "in March next"."""

    def year(today: dt.date) -> int:
        ahead = _ahead(date.months or (date.month or 1), date.day, date.weekday, today)
        if which == "last":
            return max((year for days, year in ahead if days < 0), default=ahead[0][1])
        return min((year for days, year in ahead if days > 0), default=ahead[-1][1])

    return telling.resolved(year)


def _side(telling: Telling, phrase: Phrase) -> Tense:
    """Tell on which side of the report its day lies, where its own words do."""
    told = telling.told
    word, before = told.word[phrase.first], told.word[phrase.first - 1]
    if phrase.form is Form.UNTIL:
        return Tense.PAST if _has_lasted(told, phrase.first - 1) else Tense.TO_COME
    if phrase.form is Form.SINCE and word == "since":
        return Tense.PAST
    if before == "ending" or (before == "on" and told.word[phrase.first - 2] in ("beginning", "starting")):
        return Tense.TO_COME
    if before == "to" or is_of_a_noun(told, phrase) or _is_dateline(told, phrase.first, phrase.behind):
        return Tense.UNTOLD
    if (phrase.dates[-1].unit is Unit.MONTH and _is_of_contracts(told, phrase)) or _is_of_a_shipment(telling, phrase):
        return Tense.TO_COME
    own = own_tense_at(telling, phrase.first, phrase.behind)
    is_state = before in ("of", "on", "at") and told.word[phrase.first - 2] == "as"  # as of December: how it stood then
    return Tense.PAST if is_state and own is Tense.UNTOLD and told.word[phrase.first - 3] != "effective" else own


def _has_lasted(told: Told, place: int) -> bool:
    """Whether a verb right before "until" says that something lasted so long: "the truce held through December".

    So does what "had been shipped by June", but not what "had been promised by June".
    """
    if told.word[place - 1] == "been" and told.word[place + 1] == "by":
        return told.word[place - 2] == "had" and is_past_verb(told.word[place]) and told.word[place] not in _ANNOUNCED
    return told.word[place - (told.word[place] in ("on", "only", "well", "right"))] in _LASTED


_LASTED = words_of("lasted")
#: What had been so by a day need not be done by then.
_ANNOUNCED = frozenset(("agreed", "demanded", "due", "expected", "planned", "promised", "required", "scheduled", "set"))

#: Half a year away a day is about as near on either side; then a verb farther off tells.
_AS_NEAR = 90


def _nearest(date: Date, today: dt.date, side: Tense, wide: Callable[[], Tense]) -> int:
    ahead = _ahead(date.months or (date.month or 1), date.day, date.weekday, today)
    if side is Tense.PAST:
        return max((year for days, year in ahead if days <= _LATE), default=ahead[0][1])
    if side is Tense.TO_COME:
        return min((year for days, year in ahead if days >= -_EARLY), default=ahead[-1][1])
    nearest = sorted((abs(days), year) for days, year in ahead)
    if len(nearest) > 1 and nearest[1][0] - nearest[0][0] < _AS_NEAR:
        tense = wide()
        if tense is not Tense.UNTOLD:
            return (max if tense is Tense.TO_COME else min)(nearest[0][1], nearest[1][1])
    return nearest[0][1]


#: A text names few days without their year, and these over and over.
_DAYS_KEPT = 512


@lru_cache(maxsize=_DAYS_KEPT)
def _ahead(month: int | tuple[int, int], day: int | None, weekday: int | None, today: dt.date) -> list[tuple[int, int]]:
    """List the years that may be meant, in their order, each behind the number of days that lie ahead."""
    around = range(today.year - 1, today.year + 2)
    if isinstance(month, tuple):
        offset, count = month
        return [(30 * ((year - today.year) * 12 + offset + count // 2 - today.month + 1), year) for year in around]
    if day is None:  # of a month the whole is near
        return [(30 * ((year - today.year) * 12 + month - today.month), year) for year in around]
    # A weekday that no year near has is a mistake.
    far = _FAR if (month, day) == (2, 29) else 1
    known = [year for year in range(today.year - far, today.year + far + 1) if is_day(year, month, day)]
    fitting = [year for year in known if year in around and weekday in (None, weekday_of(year, month, day))]
    # Of a day that no year has the calendar says so, and it is none.
    return [((dt.date(year, month, day) - today).days, year) for year in fitting or known or around]


def _is_dateline(told: Told, first: int, behind: int) -> bool:
    """Tell whether a report begins with its own day: "New Delhi, August 20: ", "LONDON, Aug 20 (Reuters)"."""
    here = behind + (told.word[behind] == ".")
    is_parted = not told.is_glued(here + 1)
    if not (
        (told.word[here] == ":" and is_parted)
        or (told.word[here] == "(" and told.word[here + 1][:1].isalpha() and not told.is_small(here + 1))
        or (told.word[here] in ("-", "\u2013", "\u2014") and is_parted)
    ):
        return False
    for place in range(first - 1, first - _LONGEST_PLACE, -1):
        if place < 0 or told.word[place] == LINE_END:
            return True
        if told.word[place][0].isalpha() and told.is_small(place):
            return False
        if LINE_END in told.tokens.gap(place):
            return True
    return False


#: "New York/Washington DC, " is as long as a dateline's places are.
_LONGEST_PLACE = 9

#: Words beside a month in which goods are to be delivered: it is the next such month.
_OF_CONTRACTS, _TRADED = words_of("contract"), words_of("traded")
_FEW = 9


def _is_of_a_shipment(telling: Telling, phrase: Phrase) -> bool:
    """Tell whether goods are to be shipped then: "wheat for shipment Aug. 1-10", "it sought delivery on 9 May"."""
    told = telling.told
    before = told.words[max(telling.sentence_from(phrase.first), phrase.first - _FEW) : phrase.first]
    if _SHIPPED.isdisjoint(before):
        return False
    here = max(at for at, word in enumerate(before) if word in _SHIPPED)
    return "sought" in before or (here > len(before) - _BESIDE and before[here - 1 : here] == ["for"])


_SHIPPED, _BESIDE = frozenset(("shipment", "delivery", "loading", "arrival", "unloading")), 3


def _is_of_contracts(told: Told, phrase: Phrase) -> bool:
    if told.word[phrase.behind] in _OF_CONTRACTS:
        return True
    before = told.words[max(0, phrase.first - _FEW) : phrase.first]
    if before[-2:] in (["delivery", "in"], ["shipment", "in"], ["delivery", "for"]):
        return True
    return before[-1:] == ["for"] and not _TRADED.isdisjoint(before)
