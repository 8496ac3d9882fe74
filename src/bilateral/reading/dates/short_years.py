"""Years of two digits in prose: the latest such year that is not after that of the report."""

from __future__ import annotations

from ...language.grammar.date_parts import Date, Phrase, Told, Unit
from .telling import Telling


def with_whole_years(telling: Telling, phrase: Phrase) -> Phrase | None:
    """Give years of two digits their century: they are the latest that aren't after that of the report."""

    def whole(date: Date) -> Date | None:
        if date.short is None or date.year is not None:
            return date
        year = telling.resolved(lambda today: _latest(date.short or 0, today.year))
        return None if year is None else date._replace(year=year)

    members = [whole(date) for date in phrase.dates]
    if any(member is None for member in members) or len(members) != len(phrase.members):
        return None
    return phrase._replace(members=tuple(members))


def _latest(short: int, year: int) -> int:
    found = year - year % 100 + short
    return found if found <= year else found - 100


def in_both_orders(told: Told, phrase: Phrase) -> Date | None:
    """Give the day of a phrase that may be read in two orders its readings: "4/7/58", whose year is known."""
    date = next((date for date in phrase.dates if _is_of_either_order(date)), None)
    if date is None:
        return None
    first, second = int(told.word[date.first]), int(told.word[date.first + 2])
    days = ((second, first), (first, second))
    return date._replace(readings=tuple(f"{date.year:04}-{month:02}-{day:02}" for month, day in days))


def _is_of_either_order(date: Date) -> bool:
    return date.unit is Unit.DAY and date.short is not None and date.year is not None and date.month is None
