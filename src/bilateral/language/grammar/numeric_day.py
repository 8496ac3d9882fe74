"""Days in digits alone, whose order is not always told: "2021-12-06", "06/12/2021", "1-VII-1968"."""

from __future__ import annotations

from .calendar_words import DASHES, MONTHS, ROMAN_MONTHS
from .date_parts import Date, Told, Unit
from .day_of_month import day_first
from .year import digits, goes_on, is_of_another_era, last_of


def year_first(told: Told, place: int) -> Date | None:
    """Read "2021-12-06", "2021/12/6", and at the parser "2012-1"."""
    mark = told.word[place + 1]
    if mark == ",":
        behind = day_first(told, place + 2)
        return behind._replace(first=place, year=int(told.word[place])) if behind and behind.year is None else None
    month = digits(told, place + 2, 1, 2)
    if month is None or mark not in ("-", "/", ".") or not (told.is_glued(place + 1) and told.is_glued(place + 2)):
        return None
    day = digits(told, place + 4, 1, 2) if told.word[place + 3] == mark else None
    if day is not None and told.is_glued(place + 3) and told.is_glued(place + 4):
        if told.is_prose and goes_on(told, place + 5) and not _is_clock(told, place + 5):
            return None
        return Date(place, place + 5, Unit.DAY, int(told.word[place]), month, day)
    if mark in ("-", "/") and not goes_on(told, place + 3) and _is_month_alone(told, place, mark, month):
        return Date(place, place + 3, Unit.MONTH, int(told.word[place]), month)
    return None


def _is_clock(told: Told, place: int) -> bool:
    """Tell whether an hour of the day goes on, as ISO 8601-1 writes it: the "T09:15" of a stamp."""
    return told.word[place] == "t" and digits(told, place + 1, 2) is not None and told.word[place + 2] == ":"


def behind_clock(told: Told, place: int) -> int:
    """Step over the time of day behind a day in digits: "T09:15:00Z", " 10:30"; of none, stay."""
    here = place + (told.word[place] == "t")
    if told.word[here + 1] != ":" or digits(told, here, 1, 2) is None or digits(told, here + 2, 2) is None:
        return place
    while told.word[here + 1] == ":" and told.word[here + 2][:1].isdecimal():
        here += 2
    return here + 1 + (told.word[here + 1] == "z")


def _is_month_alone(told: Told, place: int, mark: str, month: int) -> bool:
    """Tell whether "2016-11" is a month: in prose where it can't be two years, as "2004-06" can."""
    word = told.word[place + 2]
    if told.is_prose:
        return len(word) == 2 and 1 <= month <= 12 and last_of(int(told.word[place]), word) is None
    return mark == "-" and (len(word) == 1 or 1 <= month <= 12)


def month_and_year_in_digits(told: Told, place: int) -> Date | None:
    """Read "12.2021", which a scanner takes for one number; in prose it is one."""
    month, point, year = told.word[place].partition(".")
    if told.is_prose or not point or len(year) != 4 or not (month.isdecimal() and year.isdecimal()):
        return None
    return Date(place, place + 1, Unit.MONTH, int(year), int(month)) if 1 <= int(month) <= 12 else None


def month_in_digits(told: Told, place: int) -> Date | None:
    month, year = digits(told, place, 1, 2), digits(told, place + 2, 4)
    if told.is_prose or month is None or year is None or told.word[place + 1] not in ("-", "/"):
        return None
    if not (told.is_glued(place + 1) and told.is_glued(place + 2)) or goes_on(told, place + 3):
        return None
    return Date(place, place + 3, Unit.MONTH, year, month) if 1 <= month <= 12 else None


def day_in_digits(told: Told, place: int) -> Date | None:
    """Read "06/12/2021", "6.12.2021", "1-VII-1968", "4/7/98", "26:10:1945"."""
    first, mark = digits(told, place, 1, 2), told.word[place + 1]
    if first is None:
        return None
    if mark not in ("-", "/", ".", ":"):
        return _roman_with_blanks(told, place, first)
    if told.word[place + 3] != mark or not all(map(told.is_glued, range(place + 1, place + 5))):
        return None
    year = digits(told, place + 4, 2, 4)
    if year is None or _is_no_year(told, place + 4, mark):
        return None
    if told.is_prose and mark == "/" and _is_of_a_file(told, place, place + 5):
        return None
    is_short = len(told.word[place + 4]) == 2
    if roman := ROMAN_MONTHS.get(told.word[place + 2]):
        year_text, short = (None, year) if is_short else (year, None)
        return Date(place, place + 5, Unit.DAY, year_text, roman, first, short=short)
    second = digits(told, place + 2, 1, 2)
    if second is None:
        return None
    if told.date_order == "ymd" and is_short:
        return Date(place, place + 5, Unit.DAY, None, second, year, short=first)
    if is_short:
        month, day = _ordered(first, second, mark, told.date_order) or (None, None)
        return Date(place, place + 5, Unit.DAY, None, month, day, short=year)
    return _numeric(told, place, (first, second, year), mark)


def _is_of_a_file(told: Told, first: int, behind: int) -> bool:
    """Tell whether digits number a file or a letter: "No. 4/1/2016", "12/4/2009-IA"."""
    before = first - 1 - (told.word[first - 1] == ".")
    if told.word[before] in ("no", "nos", "file"):
        return True
    is_joined = told.word[behind] in DASHES and told.is_glued(behind) and told.is_glued(behind + 1)
    return is_joined and told.word[behind + 1].isalpha() and not told.is_small(behind + 1)


def _is_no_year(told: Told, place: int, mark: str) -> bool:
    """Tell whether the last number goes on, is of an hour, or is in prose of another era: "5/11/1402 H"."""
    if mark == ":" and len(told.word[place]) != len("1945"):
        return True
    if goes_on(told, place + 1) and (mark == "-" or told.word[place + 1] not in DASHES):
        return True
    return told.is_prose and is_of_another_era(told, place)


def _roman_with_blanks(told: Told, place: int, day: int) -> Date | None:
    roman, year = ROMAN_MONTHS.get(told.word[place + 1]), digits(told, place + 2, 4)
    if roman is None or year is None or (told.is_prose and told.is_small(place + 1)) or not told.tokens.gap(place + 1):
        return None
    return Date(place, place + 3, Unit.DAY, year, roman, day) if day <= 31 else None


def _ordered(first: int, second: int, mark: str, order: str) -> tuple[int, int] | None:
    """Tell month and day of two numbers, where one reading is left."""
    if order in ("dmy", "mdy"):
        return (second, first) if order == "dmy" else (first, second)
    if first <= 12 and second <= 12 and first != second and first and second:
        return (second, first) if mark == "." else None
    return (first, second) if second > 12 else (second, first)


def _numeric(told: Told, place: int, numbers: tuple[int, int, int], mark: str) -> Date:
    first, second, year = numbers
    if found := _ordered(first, second, mark, told.date_order):
        return Date(place, place + 5, Unit.DAY, year, *found)
    why = (
        f"two readings, {first} {MONTHS[second - 1]} and {second} {MONTHS[first - 1]},",
        f"write '{year}-{second:02}-{first:02}' or '{year}-{first:02}-{second:02}'",
    )
    readings = (f"{year:04}-{second:02}-{first:02}", f"{year:04}-{first:02}-{second:02}")
    return Date(place, place + 5, Unit.DAY, year, why=why, readings=readings)
