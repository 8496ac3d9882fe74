"""Dates in a list, each by itself, and the year that those without one share: "on June 4, 8 and 12 last year"."""

from __future__ import annotations

from ...language.grammar.date_parts import IN_A_YEAR, Date, Form, Phrase
from ...language.grammar.shortened import turns, with_year
from ...values.dates.period import Period
from ...values.dates.when import When
from .telling import Telling
from .years_behind import with_year_behind
from .years_meant import year_meant


def each_alone(phrase: Phrase) -> list[Phrase]:
    """Part a list into its dates and spans, each a phrase of its own."""
    return [_alone(phrase, place) for place in range(len(phrase.members))]


def _alone(phrase: Phrase, place: int) -> Phrase:
    member = phrase.members[place]
    dates = phrase._replace(members=(member,)).dates
    whole = Phrase(dates[0].first, dates[-1].behind, Form.ONE_OF, (member,))
    if isinstance(member, Date):
        return whole._replace(form=Form.DATE)
    return whole._replace(form=Form.SPAN, members=dates) if len(dates) > 1 else whole


def lack_their_year(phrase: Phrase) -> bool:
    """Tell whether all that a list names are days or months without a year.

    >>> from ...language.grammar.date_parts import Unit
    >>> lack_their_year(Phrase(0, 3, Form.LIST, (Date(0, 1, Unit.MONTH, month=5), Date(2, 3, Unit.MONTH, month=6))))
    True
    """
    return all(date.unit in IN_A_YEAR and date.short is None and not date.is_told for date in phrase.dates)


def in_one_year(telling: Telling, phrase: Phrase) -> Phrase:
    """Give the dates of a list that have no year one year: what words behind the last tell, or else what is meant.

    A list that doesn't go on through the year ("in November and March") is of several years, and each has its own.

    >>> from ...language.grammar.period import phrase_at
    >>> telling = Telling.of("Talks on June 4, 8 and 12.", When("2021-12-06"))
    >>> phrase = phrase_at(telling.told, 2)
    >>> phrase and [date.edtf for date in in_one_year(telling, phrase).dates]
    ['2021-06-04', '2021-06-08', '2021-06-12']
    """
    if not lack_their_year(phrase):
        return phrase
    last = _alone(phrase, -1)
    if told := with_year_behind(telling, last):
        whole = _in_year_of(phrase, told.value)
        return whole._replace(members=(*whole.members[:-1], phrase.members[-1]))  # its own words are behind it
    year = year_meant(telling, phrase) if _goes_on(phrase.dates) else None
    return phrase if year is None else with_year(phrase, year)


def _in_year_of(phrase: Phrase, value: When | Period | None) -> Phrase:
    start = value.start if isinstance(value, Period) else value
    return with_year(phrase, int(start.edtf[:4])) if isinstance(start, When) else _in_none(phrase)


def _in_none(phrase: Phrase) -> Phrase:
    return phrase._replace(members=tuple(date._replace(why=_ELSEWHERE) for date in phrase.dates))


_ELSEWHERE = ("a date whose year another text tells,", "write it with its year")


def _goes_on(dates: tuple[Date, ...]) -> bool:
    return not any(date.weekday is not None for date in dates) and not any(map(turns, dates, dates[1:]))


def without_last(phrase: Phrase) -> Phrase:
    """Leave the last of a list away, as where it is a name: "in May and June Boeing"."""
    if len(phrase.members) == 2:
        return _alone(phrase, 0)
    members = phrase.members[:-1]
    return phrase._replace(members=members, behind=phrase._replace(members=members).dates[-1].behind)
