"""Seasons, quarters and halves, and other months of a calendar or fiscal year that are counted or named."""

from __future__ import annotations

from .calendar_words import APOSTROPHES, DASHES, SEASON_NUMBERS, month_of
from .date_parts import Date, Fiscal, Told, Unit
from .day_of_month import begins_pair
from .small_numbers import NUMBER_WORDS, below_hundred
from .year import CALENDAR_YEAR, FISCAL_WORDS, digits, fiscal_at, fiscal_pair, goes_on, whole_year, year_at, year_behind

#: Months before a part of a year, and how many it has; and the first number of EDTF for such parts.
_PARTS = {
    "quarter": (3, 33, 4), "q": (3, 33, 4), "half": (6, 40, 2), "h": (6, 40, 2), "semester": (6, 40, 2),
    "quadrimester": (4, 37, 3),
}  # fmt: skip


def season_at(told: Told, place: int) -> Date | None:
    """Read "spring 1997", "southern summer 2021", "winter 1997-98"."""
    here, hemisphere = place, 0
    if told.word[here] in HEMISPHERES:
        hemisphere, here = HEMISPHERES[told.word[here]], here + 1
    number = SEASON_NUMBERS.get(told.word[here])
    if number is None:
        return None
    name, year = here, year_behind(told, here + 1)
    if year is not None and year.short is not None and told.is_prose:
        return Date(place, year.behind, Unit.SEASON, None, number + hemisphere, short=year.short)
    if year is None or year.year is None:
        return None if told.is_prose else Date(place, here + 1, Unit.SEASON, None, number + hemisphere)
    if (
        told.is_prose
        and told.word[name] == "fall"
        and told.word[name + 1] != "of"
        and told.word[place - 1] not in _BEFORE_FALL
    ):
        return None
    behind = year.behind
    if begins_pair(told, behind, 2, 4) and last_of_pair(told, behind, year.year):
        behind += 2
    if told.word[behind] == "(" and told.word[behind + 1] in HEMISPHERES and told.are(behind + 2, ("hemisphere", ")")):
        hemisphere, behind = HEMISPHERES[told.word[behind + 1]], behind + 4
    return Date(place, behind, Unit.SEASON, year.year, number + hemisphere)


HEMISPHERES = {"northern": 4, "southern": 8}
_BEFORE_FALL = frozenset(("in", "by", "the", "for", "until", "since", "this"))


def last_of_pair(told: Told, place: int, year: int) -> bool:
    """Tell whether what stands behind a dash is the year after: the 05 of "2004-05", the 2000 of "1999-2000"."""
    return digits(told, place + 1, 2) == (year + 1) % 100 or digits(told, place + 1, 4) == year + 1


#: How brokers run a part of a year together with what the year is.
PARTS_OF_NAMED_YEARS = frozenset(("qfy", "hfy", "qcy", "hcy"))


def part_of_named_year(told: Told, place: int, number: int) -> Date | None:
    """Read "1HFY25" and "1QCY25", as brokers write it."""
    size, code, most = _PARTS[told.word[place + 1][0]]
    year = told.word[place + 2]
    if not 1 <= number <= most or digits(told, place + 2, 2, 4) is None or goes_on(told, place + 3):
        return None
    months = (number - 1) * size, size
    if told.word[place + 1].endswith(CALENDAR_YEAR):
        return Date(place, place + 3, Unit.PART, whole_year(year), code + number - 1, months=months)
    return Date(place, place + 3, Unit.PART, months=months, fiscal=Fiscal(f"FY{year}"))


def first_or_last(told: Told, place: int) -> Date | None:
    """Read "last quarter of 2004", "first nine months of 2025"."""
    first, here = told.word[place], place + 1
    if told.word[here] in ("quarter", "half") and first in ("last", "final"):
        size, code, most = _PARTS[told.word[here]]
        return _of_a_year(told, place, here + 1, ((most - 1) * size, size), code + most - 1)
    count = digits(told, here, 1, 2)
    behind = here + 1
    if count is None and (found := below_hundred(told.words, here)):
        count, behind = found
    if count is None or not 2 <= count <= 11 or told.word[behind] != "months" or first == "final":
        return None
    return _of_a_year(told, place, behind + 1, (0, count) if first == "first" else (12 - count, count), None)


def part_at(told: Told, place: int, name: str, number: int, behind: int) -> Date | None:
    """Read the year of a quarter or half."""
    size, code, most = _PARTS[name]
    if not 1 <= number <= most:
        return None
    return _of_a_year(told, place, behind, ((number - 1) * size, size), code + number - 1)


def _of_a_year(told: Told, place: int, behind: int, months: tuple[int, int], code: int | None) -> Date | None:
    """Give months their year: "Q1 2021", "first half (H1) of FY25", "Q1:2025-26", "1Q24"; or leave it to be told."""
    here = _named_twice(told, behind)
    mark = told.word[here]
    if told.is_glued(here) and (mark in APOSTROPHES or mark.isdecimal()) and (short := _short_year(told, here)):
        return Date(place, short[1], Unit.PART, month=code, months=months, short=short[0])
    if mark not in _BEFORE_A_YEAR and not mark[:1].isdecimal():
        return Date(place, here, Unit.PART, month=code, months=months)
    if mark == ":" or (mark in DASHES and told.is_glued(here) and told.is_glued(here + 1)):
        here += 1
    here += told.word[here] == ","
    here += told.word[here] == "of"
    here += told.word[here] == "the"
    fiscal = fiscal_at(told, here)
    here += told.word[here] == "calendar"
    here += told.word[here] == "year"
    if fiscal := fiscal or fiscal_pair(told, here):
        return Date(place, fiscal[1], Unit.PART, month=code, months=months, fiscal=fiscal[0])
    year = year_at(told, here)
    if year and year.year is not None and not (told.is_prose and goes_on(told, year.behind)):
        return Date(place, year.behind, Unit.PART, year.year, code, months=months)
    return Date(place, _named_twice(told, behind), Unit.PART, month=code, months=months)


def _short_year(told: Told, place: int) -> tuple[int, int] | None:
    """Read the year in two digits that touches a quarter or half, and the token behind it: 1Q24, Q1'24."""
    here = place + (told.word[place] in APOSTROPHES)
    short = digits(told, here, 2) if told.is_glued(here) and not goes_on(told, here + 1) else None
    return None if short is None else (short, here + 1)


#: With these begins the year of a quarter or half, besides a number.
_BEFORE_A_YEAR = DASHES | FISCAL_WORDS | NUMBER_WORDS | {
    ":", ",", "of", "the", "year", "fy", "fys", "anno", "ad", "ce", "a", "calendar", CALENDAR_YEAR,
}  # fmt: skip


def _named_twice(told: Told, place: int) -> int:
    """Step over "(H1)" and "(April-June)"."""
    if told.word[place] != "(":
        return place
    if told.word[place + 1] in ("q", "h") and told.word[place + 3] == ")":
        return place + 4
    if month_of(told.word[place + 1]) and month_of(told.word[place + 3]) and told.word[place + 4] == ")":
        return place + 5
    return place


def letter_at(told: Told, place: int) -> Date | None:
    """Read "Q1 2021", "H2 FY25"."""
    number = digits(told, place + 1, 1)
    if number is None or not told.is_glued(place + 1):
        return None
    if told.is_glued(place + 2) and told.word[place + 2] not in (
        "fy",
        CALENDAR_YEAR,
        ",",
        ":",
        ")",
        ".",
        ";",
        "'",
        *DASHES,
    ):
        return None
    return part_at(told, place, told.word[place], number, place + 2)


def part_behind_year(told: Told, place: int) -> Date | None:
    """Read "2021 Q4", "2021Q4", "2023-24 (April-December)"."""
    if found := months_in_brackets(told, place):
        return found
    here = place + 1 + (told.word[place + 1] == ",")
    name, number = told.word[here], digits(told, here + 1, 1)
    if name not in ("q", "h") or number is None or not told.is_glued(here + 1) or goes_on(told, here + 2):
        return None
    size, code, most = _PARTS[name]
    if not 1 <= number <= most:
        return None
    year = int(told.word[place])
    return Date(place, here + 2, Unit.PART, year, code + number - 1, months=((number - 1) * size, size))


def months_in_brackets(told: Told, place: int) -> Date | None:
    """Read "2023-24 (April-December)": the months tell that the two years are a fiscal one."""
    fiscal = fiscal_pair(told, place)
    if fiscal is None or told.word[fiscal[1]] != "(":
        return None
    (first, last), behind = _months_named(told, fiscal[1] + 1)
    if not (first and last) or told.word[behind] != ")":
        return None
    return _named_months(place, behind + 1, (first, last), None, fiscal[0])


def _months_named(told: Told, place: int) -> tuple[tuple[int, int], int]:
    """Read the names of the first month and the last, "Apr.-Jun."; 0 for one that isn't named."""
    first, here = month_of(told.word[place]), place + 1
    here += told.word[here] == "." and told.is_glued(here)
    last = month_of(told.word[here + 1]) if told.word[here] in DASHES or told.word[here] == "to" else None
    if last:
        here += 2
        here += told.word[here] == "." and told.is_glued(here)
    return (first or 0, last or 0), here


def quarter_of_months(told: Told, place: int) -> Date | None:
    """Read "April-June quarter of 2024", "the June quarter", "April-December FY24", "July-March 2014-15"."""
    months, here = _months_named(told, place)
    if not months[0] or (told.is_prose and told.is_small(place)):
        return None
    return _months_of(told, place, here, months)


def _months_of(told: Told, place: int, here: int, months: tuple[int, int]) -> Date | None:
    last = months[1]
    year = digits(told, here, 4) if told.word[here + 1] == "quarter" else None
    named = here + (year is not None)
    is_named = told.word[named] in (("quarter", "period", "half") if last else ("quarter",))
    if year is not None and is_named:
        return _named_months(place, named + 1, months, year, None)
    behind = named + is_named
    year_at_ = _named_twice(told, behind)
    year_at_ += told.word[year_at_] == ","
    year_at_ += told.word[year_at_] == "of"
    year_at_ += told.word[year_at_] == "the"
    fiscal = (fiscal_at(told, year_at_) or fiscal_pair(told, year_at_)) if is_named or last else None
    if fiscal:
        return _named_months(place, fiscal[1], months, None, fiscal[0])
    if not is_named:
        return None
    found = year_at(told, year_at_)
    if found and found.year is not None:
        return _named_months(place, found.behind, months, found.year, None)
    return _named_months(place, behind, months, None, None)


def _named_months(place: int, behind: int, months: tuple[int, int], year: int | None, fiscal: Fiscal | None) -> Date:
    first, last = months
    if not last:  # the quarter that ends with it
        first, last = (first - 3) % 12 + 1, first
    counted = (first - 1 - (12 if first > last and months[1] == 0 else 0), (last - first) % 12 + 1)
    return Date(
        place, behind, Unit.PART, year, months=counted, named_months=(first, last) if fiscal else None, fiscal=fiscal
    )
