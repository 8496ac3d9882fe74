"""Dates that lean on the one beside them: the "6" of "6 to 8 December 2021", the "1250" of "1250-1245 BC"."""

from __future__ import annotations

from .date_parts import IN_A_YEAR, Date, Form, Member, Phrase, Unit
from .decade import in_years_of


def completed(items: list[Date]) -> list[Date]:
    """Give each date what it leaves for the others to say."""
    while items and items[-1].unit is Unit.DAY_ALONE and not any(item.is_day_behind for item in items[:-1]):
        items = items[:-1]
    filled = _in_months(items)
    for place in range(len(filled) - 2, -1, -1):
        one, other = _filled(filled[place], filled[place + 1]), filled[place + 1]
        is_open = other.is_in_open_years and one.unit in IN_A_YEAR and not one.is_told and one.short is None
        filled[place] = in_years_of(one, other) if is_open else one
    return filled


def _in_months(items: list[Date]) -> list[Date]:
    """Give days alone the month before them, which stands before its day: "June 29, July 2 and 3"."""
    filled: list[Date] = []
    named = next((item for item in items if item.is_day_behind), None)
    for item in items:
        named = item if item.is_day_behind else named
        is_alone = item.unit is Unit.DAY_ALONE
        filled.append(item._replace(unit=Unit.DAY, month=named.month) if named and is_alone else item)
    return filled


def _filled(one: Date, other: Date) -> Date:
    if one.unit is Unit.DAY_ALONE:
        return _filled_number(one, other)
    if one.is_told or one.short is not None:
        return _in_era(one, other)
    if other.year is None or one.unit not in (other.unit, Unit.DAY, Unit.MONTH, Unit.SEASON, Unit.PART):
        if other.fiscal and one.unit is Unit.PART and other.unit is Unit.PART:
            return one._replace(fiscal=other.fiscal)
        return one
    is_later = _order(one) > _order(other)
    if is_later and one.unit in (Unit.SEASON, Unit.PART):
        return one
    if other.unit is Unit.YEAR:
        return one
    return one._replace(year=other.year - is_later, is_before_christ=other.is_before_christ)


def ended(first: Date, last: Date) -> Date:
    """Give the end of a span that lacks its year the next that follows the first: "28 December 2021 to 3 January"."""
    is_whole = last.is_told or last.short is not None or first.year is None
    if is_whole or first.unit is not last.unit or last.unit not in IN_A_YEAR or first.is_before_christ:
        return last
    return last._replace(year=(first.year or 0) + turns(first, last))


def turns(first: Date, last: Date) -> bool:
    """Tell whether a year turns between two dates, as the last stands before the first in the calendar.

    >>> december, june = (Date(0, 1, Unit.MONTH, month=month) for month in (12, 6))
    >>> turns(december, june), turns(june, december), turns(june, june)
    (True, False, False)
    """
    month, day = _order(last)
    return (month, day or _LAST_DAY) < _order(first)


#: No month has a later day.
_LAST_DAY = 31


def _order(date: Date) -> tuple[int, int]:
    if date.months:
        return date.months[0], 0
    return date.month or 0, date.day or 0


def _filled_number(one: Date, other: Date) -> Date:
    number = one.day or 0
    if other.unit is Unit.DAY and other.month and number <= 31:
        if other.is_day_behind:
            return one
        return one._replace(unit=Unit.DAY, year=other.year, month=other.month)
    if other.unit is Unit.YEAR and other.is_before_christ and other.year is not None:
        if 1 - other.year < 100 <= number:
            return one._replace(unit=Unit.YEAR, day=None, why=_TWO_READINGS)
        year = 1 - number
        return one._replace(unit=Unit.YEAR, year=year, day=None, is_before_christ=True)
    if other.text.endswith("XX") and len(other.text.strip("-")) == 4 and 0 < number <= 100:
        sign = "-" if other.text[0] == "-" else ""
        return one._replace(unit=Unit.OTHER, text=f"{sign}{number - 1:02}XX", day=None)
    return one


def _in_era(one: Date, other: Date) -> Date:
    """Put a year or century into the era that is said once, behind the last: "1250-1245 BC"."""
    if not other.is_before_christ or one.is_before_christ:
        return one
    if one.unit is Unit.YEAR and other.unit is Unit.YEAR and one.year is not None and one.year > 0:
        if other.year is not None and 1 - other.year < 100 <= one.year:
            return one._replace(why=_TWO_READINGS)  # "1350-45 BC": of 1345, or of 45?
        return one._replace(year=1 - one.year, is_before_christ=True)
    if one.text.endswith("XX") and one.text[:1] != "-" and one.unit is Unit.OTHER:
        return one._replace(text=f"-{one.text}", is_before_christ=True)
    return one


_TWO_READINGS = ("two readings, of a year in full and of one cut short,", "write both years with their era")


def with_year(found: Phrase, year: int) -> Phrase:
    """Give a phrase without its year one: its last date, and the others as they stand before it."""

    def told(date: Date | None) -> Date | None:
        return date if date is None or date.is_told else date._replace(year=year)

    def whole(member: Member | None) -> Member | None:
        if member is None or isinstance(member, Date):
            return told(member)
        if None in member and len(found.members) > 1:
            return member  # "May 5 or 7 or later" is more than one year can tell
        first, last = member[0], told(member[1])
        return _filled(first, last) if first and last else told(first), last

    if found.form is Form.DATE:
        return Phrase(found.first, found.behind, found.form, (found.dates[0]._replace(year=year),))
    members = tuple(map(whole, found.members))
    if found.form in (Form.SPAN, Form.BETWEEN):
        first, last = found.dates
        last = told(last) or last
        members = (_filled(first, last), last)
    return found._replace(members=members)
