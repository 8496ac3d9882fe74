"""EDTF dates as people say them."""

from __future__ import annotations

from itertools import groupby

from ...language.grammar.calendar_words import MONTHS, season_name
from ..numbers.spelling_out import ordinal_digits
from .days import year_month_day
from .edtf import DateParts, parts, read
from .edtf_sets import days_of
from .possible_days import Component, PossibleDays, Precision, Qualification

_SIGNS = {
    Qualification.UNCERTAIN: ("possibly", "uncertain"),
    Qualification.APPROXIMATE: ("about", "approximate"),
    Qualification.UNCERTAIN_AND_APPROXIMATE: ("possibly about", "uncertain and approximate"),
}


def in_words(edtf: str) -> str:
    """Say a date in English; what English has no words for, and what is no EDTF date, is returned as it is.

    Except for times of day, `said_dates.edtf_of` reads the words back.
    """
    return _set_words(edtf) or _date_words(edtf) or edtf


def _date_words(edtf: str) -> str | None:
    date, days = parts(edtf), read(edtf)
    bare = _bare_words(date, days) if date and days else None
    if bare is None or not date or not date.qualified:
        return bare
    has = [Component.YEAR, *([Component.MONTH] if date.month else []), *([Component.DAY] if date.day else [])]
    signs = {sign for _, sign in date.qualified}
    if len(date.qualified) == len(has) and len(signs) == 1:
        return f"{_SIGNS[signs.pop()][0]} {bare}"
    said = groupby(date.qualified, key=lambda pair: pair[1])
    remarks = (f"{' and '.join(each.value for each, _ in of)} {_SIGNS[sign][1]}" for sign, of in said)
    return f"{bare} ({'; '.join(remarks)})"


def _bare_words(date: DateParts, days: PossibleDays) -> str | None:
    if "X" in (date.month + date.day).replace("XX", ""):
        return None
    year = _year_words(date.year)
    if year is None or not date.month:
        return year
    if "X" in date.year:
        return _part_of_some_year(date, year)
    # Beside a month a year has all its four digits.
    year = date.year if year.startswith("the year ") else year
    if date.month == "XX":
        return _some_month(date.day, year)
    if int(date.month) > len(MONTHS):
        return part_of_year(int(date.month), year)
    said = f"{_day_words(date)} {year}"
    if days.precision is not Precision.SECOND:
        return said
    utc = f"{date.time[:-1]} UTC" if date.time.endswith("Z") else None
    return f"{said} at {utc or date.time.replace('+', ' UTC+').replace('-', ' UTC-')}"


def _day_words(date: DateParts) -> str:
    month = MONTHS[int(date.month) - 1]
    return f"a day in {month}" if date.day == "XX" else f"{int(date.day)} {month}" if date.day else month


def _part_of_some_year(date: DateParts, years: str) -> str | None:
    if date.year == "XXXX" and date.month == "XX" and date.day.isdigit():
        return f"the {ordinal_digits(int(date.day))} of an unknown month"
    if not (date.month.isdigit() and int(date.month) <= len(MONTHS)):
        return None
    return f"{_day_words(date)} {'of' if date.year == 'XXXX' else 'in'} {years}"


def _some_month(day: str, year: str) -> str:
    if day.isdigit():
        return f"the {ordinal_digits(int(day))} of a month in {year}"
    return f"a day in {year}" if day else f"a month in {year}"


def part_of_year(number: int, year: int | str) -> str:
    """Say a part of a year by its number in EDTF."""
    if number <= _LAST_SEASON:
        return f"{season_name(number)} {year}"
    first, name = next((first, name) for first, name in _PARTS if number >= first)
    return f"the {('first', 'second', 'third', 'fourth')[number - first]} {name} of {year}"


_LAST_SEASON = 32
_PARTS = ((40, "half"), (37, "quadrimester"), (33, "quarter"))


def _year_words(text: str) -> str | None:
    if "S" in text or "E" in text:
        return _year_of_other_form(text)
    if "X" in text:
        return "an unknown year" if text == "XXXX" else _masked_year(text)
    year = int(text.removeprefix("Y"))
    if year < 1:
        return f"{1 - year} BC"
    return text if len(text) == 4 and year >= 1000 else f"the year {text.removeprefix('Y').lstrip('0')}"


def _masked_year(text: str) -> str | None:
    digits, masked = text.rstrip("X"), len(text) - len(text.rstrip("X"))
    # English has no short words for other years before Christ, nor for the nine years from 1 to 9.
    is_before_christ, number = digits.startswith("-"), digits.removeprefix("-")
    if "X" in digits or not number or (is_before_christ and (masked == 1 or not int(number))):
        return None
    if masked == 1:
        first = int(number) * 10
        # The 2000s may be ten years or a hundred.
        return f"the {first}s" if first % 100 and first > 1000 else f"the decade {first:04}-{first + 9:04}"
    era = " BC" if is_before_christ else ""
    return f"the {ordinal_digits(int(number) + 1)} {'century' if masked == 2 else 'millennium'}{era}"


def _year_of_other_form(text: str) -> str | None:
    year, _, significant = text.partition("S")
    base, _, power = year.removeprefix("Y").partition("E")
    if power:
        return None if significant else f"the year {base} \u00d7 10^{power}"
    days = read(text)
    if days is None:
        return None
    first, last = (year_month_day(day)[0] for day in (days.first, days.last))
    return f"a year from {first} to {last}, estimated as {base}" if first < last and first >= 0 else None


def _set_words(edtf: str) -> str | None:
    """Say a set: "1667 or 1668", "all of 1960 and December 1961", "6 December 2021 or later"."""
    if not days_of(edtf):
        return None
    joint, named = ("or", "one of ") if edtf[0] == "[" else ("and", "all of ")
    members = edtf[1:-1].split(",")
    said = [_member_words(member, joint) for member in members]
    if None in said or any(member.count("S") for member in members):
        return None
    whole = f" {joint} ".join(filter(None, (", ".join(filter(None, said[:-1])), said[-1])))
    if len(members) == 1 and ".." not in edtf:
        return None
    is_open = len(members) == 1 and ("[.." in edtf or "..]" in edtf)
    return whole if joint == "or" and (len(members) > 1 or is_open) else named + whole


def _member_words(member: str, joint: str) -> str | None:
    start, dots, end = member.partition("..")
    first, last = _date_words(start) if start else "", _date_words(end) if end else ""
    if first is None or last is None:
        return None
    if not dots:
        return first
    return f"{first} to {last}" if first and last else f"{first or last} {joint} {'later' if first else 'earlier'}"
