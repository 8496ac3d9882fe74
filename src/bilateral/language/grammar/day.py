"""Every way to say one date: a day, a month, a year, a season or another part of a year, a decade, a century."""

from __future__ import annotations

import attrs

from .calendar_words import (
    APOSTROPHES,
    DASHES,
    MONTH_NUMBERS,
    MONTHS,
    ROMAN_MONTHS,
    SEASON_NUMBERS,
    SUFFIXES,
    WEEKDAY_NUMBERS,
    WEEKDAYS,
    WHOLE_MONTHS,
    WHOLE_WEEKDAYS,
    month_of,
)
from .date_parts import Date, Fiscal, Told, Unit, Why, is_day, weekday_of, written
from .old_style import are_one, gregorian, is_julian_day
from .small_numbers import (
    DECADES,
    ORDINAL_WORDS,
    TEENS,
    TENS,
    below_hundred,
    decade_in_words,
    ordinal_at,
)
from .year import (
    Year,
    digits,
    era_behind,
    era_before,
    fiscal_at,
    goes_on,
    last_of,
    pair_at,
    the_year,
    year_at,
    year_behind,
)

#: These are other words too, when in small letters.
_OTHER_WORDS = frozenset(("may", "march"))
_LAST_DAY = 31


def date_at(told: Told, place: int) -> Date | None:
    """Read the one date that begins at a token, as far as it goes.

    >>> from ..scanner import scan
    >>> tokens = scan("on the sixth day of December, 2021")
    >>> found = date_at(Told(tokens, tokens.words), 2)
    >>> found and found.edtf
    '2021-12-06'
    """
    word = told.word(place)
    if word.isdecimal() or (word and word[0].isdecimal()):
        return _with_weekday_behind(told, _of_number(told, place))
    if word in WEEKDAY_NUMBERS:
        return _with_weekday(told, place)
    if month_of(word):
        return _with_weekday_behind(told, _of_month(told, place))
    if word in APOSTROPHES:
        return _short_or_decade(told, place)
    rule = _RULES.get(word)
    return _with_weekday_behind(told, rule(told, place)) if rule else None


def may_begin(told: Told, place: int) -> bool:
    """Tell whether a date may begin at a token."""
    word = told.word(place)
    return bool(word) and (
        word[0].isdecimal() or word in WEEKDAY_NUMBERS or word in _RULES or word in APOSTROPHES or bool(month_of(word))
    )


# Numbers ------------------------------------------------------------------------------------------------


def _of_number(told: Told, place: int) -> Date | None:
    word = told.word(place)
    if not word.isdecimal():
        return _month_and_year_in_digits(told, place)
    if len(word) == 4:
        return _of_four_digits(told, place)
    found = _in_digits(told, place) or _day_first(told, place) or _nth(told, place) or _decade(told, place)
    found = found or _month_in_digits(told, place)
    if found is None and (year := year_at(told, place)):
        return _year(place, year)
    return found


def _of_four_digits(told: Told, place: int) -> Date | None:
    if fiscal := fiscal_at(told, place):
        return Date(place, fiscal[1], Unit.PART, fiscal=fiscal[0])
    if found := _year_first(told, place) or _decade(told, place):
        return found
    if part := _part_behind_year(told, place):
        return part
    year = year_at(told, place)
    if year is None or year.year is None:
        return None
    return _month_behind_year(told, place, year) or _year(place, year)


def _year(place: int, year: Year) -> Date:
    return Date(place, year.behind, Unit.YEAR, year=year.year, is_before_christ=year.is_before_christ)


def _year_first(told: Told, place: int) -> Date | None:
    """Read "2021-12-06", "2021/12/6", and at the parser "2012-1"."""
    mark = told.word(place + 1)
    if mark not in ("-", "/", ".") or not told.is_glued(place + 1) or not told.is_glued(place + 2):
        if told.word(place + 1) == "," and (day := _day_first(told, place + 2)) and day.year is None:
            return attrs.evolve(day, first=place, year=int(told.word(place)))
        return None
    month, day = digits(told, place + 2, 1, 2), digits(told, place + 4, 1, 2)
    if month is None:
        return None
    if told.word(place + 3) == mark and told.is_glued(place + 3) and told.is_glued(place + 4) and day is not None:
        if told.is_prose and goes_on(told, place + 5):
            return None
        return Date(place, place + 5, Unit.DAY, int(told.word(place)), month, day)
    if mark in ("-", "/") and not goes_on(told, place + 3) and _is_month_alone(told, place, mark, month):
        return Date(place, place + 3, Unit.MONTH, int(told.word(place)), month)
    return None


def _is_month_alone(told: Told, place: int, mark: str, month: int) -> bool:
    """Tell whether "2016-11" is a month: in prose where it can't be two years, as "2004-06" can."""
    word = told.word(place + 2)
    if told.is_prose:
        return len(word) == 2 and 1 <= month <= 12 and last_of(int(told.word(place)), word) is None
    return mark == "-" and (len(word) == 1 or 1 <= month <= 12)


def _month_behind_year(told: Told, place: int, year: Year) -> Date | None:
    """Read "2008 July" and "2000, February 29"."""
    here = year.behind + (told.word(year.behind) in (",", "/"))
    if (month := _month(told, here)) is None or year.year is None:
        return None
    number, behind = month
    if told.is_prose and told.word(here) in _OTHER_NAMES:  # in 2016 May resigned
        return None
    here = behind + (told.word(behind) in ("/",))
    day = _day_number(told, here)
    if day and not goes_on(told, day[1]) and (not told.is_prose or told.word(year.behind) == ","):
        return Date(place, day[1], Unit.DAY, year.year, number, day[0])
    if told.is_prose and (told.word(year.behind) in (",", "/") or day):
        return None
    return Date(place, behind, Unit.MONTH, year.year, number)


#: Months whose names are other words or first names as well.
_OTHER_NAMES = frozenset(("march", "april", "may", "june", "august", "mar", "jan"))


def _month_and_year_in_digits(told: Told, place: int) -> Date | None:
    """Read "12.2021", which a scanner takes for one number; in prose it is one."""
    month, point, year = told.word(place).partition(".")
    if told.is_prose or not point or len(year) != 4 or not (month.isdecimal() and year.isdecimal()):
        return None
    return Date(place, place + 1, Unit.MONTH, int(year), int(month)) if 1 <= int(month) <= 12 else None


def _month_in_digits(told: Told, place: int) -> Date | None:
    month, year = digits(told, place, 1, 2), digits(told, place + 2, 4)
    if told.is_prose or month is None or year is None or told.word(place + 1) not in ("-", "/"):
        return None
    if not (told.is_glued(place + 1) and told.is_glued(place + 2)) or goes_on(told, place + 3):
        return None
    return Date(place, place + 3, Unit.MONTH, year, month) if 1 <= month <= 12 else None


def _in_digits(told: Told, place: int) -> Date | None:
    """Read "06/12/2021", "6.12.2021", "1-VII-1968", "4/7/98"."""
    first, mark = digits(told, place, 1, 2), told.word(place + 1)
    if first is None:
        return None
    if mark not in ("-", "/", "."):
        return _roman_with_blanks(told, place, first)
    if told.word(place + 3) != mark or not all(map(told.is_glued, range(place + 1, place + 5))):
        return None
    year = digits(told, place + 4, 2, 4)
    if year is None or (goes_on(told, place + 5) and (mark == "-" or told.word(place + 5) not in DASHES)):
        return None
    is_short = len(told.word(place + 4)) == 2
    if roman := ROMAN_MONTHS.get(told.word(place + 2)):
        year_text, short = (None, year) if is_short else (year, None)
        return Date(place, place + 5, Unit.DAY, year_text, roman, first, short=short)
    second = digits(told, place + 2, 1, 2)
    if second is None:
        return None
    if told.date_order == "ymd" and is_short:
        first, year = year, first
    if is_short:
        month, day = _ordered(first, second, mark, told.date_order) or (None, None)
        return Date(place, place + 5, Unit.DAY, None, month, day, short=year)
    return _numeric(told, place, (first, second, year), mark)


def _roman_with_blanks(told: Told, place: int, day: int) -> Date | None:
    roman, year = ROMAN_MONTHS.get(told.word(place + 1)), digits(told, place + 2, 4)
    if roman is None or year is None or (told.is_prose and told.is_small(place + 1)) or not told.tokens.gap(place + 1):
        return None
    return Date(place, place + 3, Unit.DAY, year, roman, day) if day <= _LAST_DAY else None


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
        f"write '{year}-{second:02}-{first:02}' or '{year}-{first:02}-{second:02}', or tell the date_order, e.g. 'dmy'",
    )
    readings = (f"{year:04}-{second:02}-{first:02}", f"{year:04}-{first:02}-{second:02}")
    return Date(place, place + 5, Unit.DAY, year, why=why, readings=readings)


# Days and months -----------------------------------------------------------------------------------------


def _day_number(told: Told, place: int) -> tuple[int, int] | None:
    """Read the number of a day, in digits or as an ordinal in words."""
    word = told.word(place)
    if word.isdecimal():
        if len(word) > 2 or not 1 <= int(word) <= _LAST_DAY:
            return None
        behind = place + 1
        if told.is_glued(behind) and told.word(behind) in SUFFIXES:
            return int(word), behind + 1
        return (
            (int(word), behind)
            if not (told.is_glued(behind) and told.word(behind)[0].isalpha())
            else _run_together(told, place)
        )
    found = ordinal_at(told.words, place)
    return found if found and found[0] <= _LAST_DAY else None


def _run_together(told: Told, place: int) -> tuple[int, int] | None:
    """Read the "18" of "18April 1961"."""
    return (int(told.word(place)), place + 1) if month_of(told.word(place + 1)) else None


def _month(told: Told, place: int) -> tuple[int, int] | None:
    """Read the name of a month, with the full stop that shortens it where a date goes on behind."""
    word = told.word(place)
    number = month_of(word)
    if number is None:
        return None
    if told.is_prose and word.isascii() and word not in WHOLE_MONTHS and told.is_small(place):
        return None
    behind = place + 1
    if told.word(behind) == "." and len(word) <= 4 and word not in ("may", "june", "july") and told.is_glued(behind):
        after = told.word(behind + 1)
        if not told.is_prose or after[:1].isdecimal() or after in DASHES or after == ",":
            behind += 1
    return number, behind


def _day_first(told: Told, place: int) -> Date | None:
    """Read "6 December 2021", "the 6th day of December, in the year 2021", "4/16 March 1856"."""
    day = _day_number(told, place)
    if day is None:
        return None
    number, here = day
    if told.word(here) == "/" and told.is_glued(here) and (other := _day_number(told, here + 1)):
        return _of_two_styles(told, place, number, other)
    here = _up_to_month(told, here)
    month = _month(told, here)
    if month is None or (told.is_prose and not told.word(place)[0].isdecimal() and here == day[1]):
        return None
    year = year_behind(told, month[1], is_dashed=told.word(here - 1) in DASHES)
    if told.is_prose and year is None and told.word(here) in _OTHER_WORDS and told.is_small(here):
        return None
    found = _day(told, place, month[0], number, year, month[1])
    return _with_other_day(told, found, month[1], year)


def _up_to_month(told: Told, place: int) -> int:
    here = place
    if (
        told.word(here) == "."
        and told.is_glued(here)
        and (told.word(here + 1) == "day" or month_of(told.word(here + 1)))
    ):
        here += 1
    here += told.word(here) in DASHES
    here += told.word(here) == "day"
    if told.are(here, ("of", "the", "month", "of")):
        return here + 4
    return here + (told.word(here) == "of")


def _day(told: Told, place: int, month: int, day: int, year: Year | None, behind: int) -> Date:
    if year is None:
        stop = behind - (told.is_prose and told.word(behind - 1) == ".")
        return Date(place, stop, Unit.DAY, None, month, day)
    return Date(
        place, year.behind, Unit.DAY, year.year, month, day, short=year.short, is_before_christ=year.is_before_christ
    )


def _of_two_styles(told: Told, place: int, day: int, other: tuple[int, int]) -> Date | None:
    """Read "4/16 March 1856": one day in the two calendars; the new style is kept."""
    here = _up_to_month(told, other[1])
    month = _month(told, here)
    year = year_behind(told, month[1]) if month else None
    if month is None or year is None or year.year is None:
        return None
    if not are_one((year.year, month[0], day), (year.year, month[0], other[0])):
        return None
    return Date(place, year.behind, Unit.DAY, year.year, month[0], other[0])


def _with_other_day(told: Told, found: Date, behind: int, year: Year | None) -> Date:
    """Take in the day of the other calendar: "20 June/2 July 1809", "7 November (25 October) 1917"."""
    if told.word(behind) == "/" and year is None:
        other = _day_first(told, behind + 1)
        if other and other.year is not None and found.month and found.day and other.month and other.day:
            ours, theirs = (other.year, found.month, found.day), (other.year, other.month, other.day)
            return attrs.evolve(other, first=found.first) if are_one(ours, theirs) else found
    return _in_brackets(told, found)


def _in_brackets(told: Told, found: Date) -> Date:
    """Take in a day of the other calendar that stands in brackets behind a day, and the year behind these."""
    here = found.behind
    if told.word(here) not in ("(", "["):
        return found
    here = _style(told, here + 1)
    other = _day_first(told, here) or _month_first(told, here)
    if other is None and (number := digits(told, here, 1, 2)) and found.month:
        other = Date(here, here + 1, Unit.DAY, None, found.month, number)
    if other is None or other.unit is not Unit.DAY:
        return found
    here = _style(told, other.behind + (told.word(other.behind) == ","))
    if told.word(here) not in (")", "]"):
        return found
    year = year_behind(told, here + 1) if found.year is None else None
    told_year = found.year if found.year is not None else year.year if year else None
    behind = year.behind if year else here + 1
    if told_year is None or not (found.month and found.day and other.month and other.day):
        return found
    theirs = other.year if other.year is not None else told_year
    return _one_of_two(
        Date(found.first, behind, Unit.DAY, told_year, found.month, found.day), (theirs, other.month, other.day)
    )


def _one_of_two(found: Date, other: tuple[int, int, int]) -> Date:
    ours = (found.year or 0, found.month or 0, found.day or 0)
    # The one that is the other's Gregorian day is kept; where neither is, one of the two is wrong.
    for julian, other_day in ((ours, other), (other, ours)):
        if are_one(julian, other_day):
            return attrs.evolve(found, year=other_day[0], month=other_day[1], day=other_day[2])
    return attrs.evolve(found, why=_NOT_ONE)


_NOT_ONE: Why = ("two days that are not one in the two calendars", "write the Gregorian one, e.g. '1917-11-07'")

#: How a calendar is named beside a date.
_STYLES = (
    ("o", ".", "s", "."), ("n", ".", "s", "."), ("old", "style"), ("new", "style"), ("julian", "calendar"),
    ("gregorian", "calendar"), ("julian",), ("gregorian",), ("os",), ("ns",),
)  # fmt: skip


def _style(told: Told, place: int) -> int:
    for style in _STYLES:
        if told.are(place, style):
            return place + len(style) + (told.word(place + len(style)) == ":")
    return place


def with_style(told: Told, found: Date) -> Date:
    """Take in the calendar that is named behind a date: of the Julian one no date is kept.

    >>> from ..scanner import scan
    >>> tokens = scan("25 October 1917 (O.S.)")
    >>> told = Told(tokens, tokens.words)
    >>> date = date_at(told, 0)
    >>> date and with_style(told, date).why
    ('a day of the Julian calendar', "write '1917-11-07', that day in the Gregorian calendar")
    """
    here = found.behind + (told.word(found.behind) == ",")
    bracket = told.word(here) in ("(", "[")
    behind = _style(told, here + bracket)
    if behind == here + bracket or found.year is None or found.why:
        return found
    is_old = told.word(here + bracket) in ("o", "os", "old", "julian")
    behind += bracket and told.word(behind) in (")", "]")
    found = attrs.evolve(found, behind=behind)
    if not is_old:
        return found
    accepted = "write the day in the Gregorian calendar, e.g. '1917-11-07'"
    if found.month and found.day and found.year is not None and is_julian_day(found.year, found.month, found.day):
        day = written(*gregorian((found.year, found.month, found.day)))
        accepted = f"write '{day}', that day in the Gregorian calendar"
    return attrs.evolve(found, why=("a day of the Julian calendar", accepted))


def _of_month(told: Told, place: int) -> Date | None:
    return _quarter_of_months(told, place) or _month_first(told, place) or _month_year(told, place)


def _month_first(told: Told, place: int) -> Date | None:
    """Read "December 6, 2021", "December the sixth", "Dec.6"."""
    month = _month(told, place)
    if month is None:
        return None
    here = month[1] + (told.word(month[1]) == "the")
    day = _day_number(told, here) or _cardinal_day(told, here)
    if day is None or _is_no_day(told, here, day[1]) or era_behind(told, day[1]):
        return None
    if told.is_prose and told.word(place) in _OTHER_WORDS and told.is_small(place) and not year_behind(told, day[1]):
        return None
    year = year_behind(told, day[1])
    found = attrs.evolve(_day(told, place, month[0], day[0], year, day[1]), is_day_behind=True)
    return attrs.evolve(_in_brackets(told, found), is_day_behind=True)


def _cardinal_day(told: Told, place: int) -> tuple[int, int] | None:
    """Read the day of "March Two", as agency wires print it."""
    if told.is_prose and (told.is_small(place) if place < len(told.words) else True):
        return None
    found = below_hundred(told.words, place)
    return found if found and found[0] <= _LAST_DAY else None


def _is_no_day(told: Told, place: int, behind: int) -> bool:
    """Tell whether a number behind a month is none of its days: an hour, a share, a part of a number, a century."""
    if not told.is_prose:
        return False
    after = told.word(behind)
    if told.is_glued(behind) and (after == "%" or (after in (":", ".") and told.word(behind + 1)[:1].isdecimal())):
        return True
    if told.is_glued(behind) and after in DASHES and told.is_glued(behind + 1) and told.word(behind + 1).isalpha():
        return month_of(told.word(behind + 1)) is None
    is_word = not told.word(place)[0].isdecimal()
    return after in _OF_ORDINALS or (is_word and after in _COUNTED_BY_ORDINALS)


_OF_ORDINALS = frozenset(("century", "centuries", "per", "percent"))
_COUNTED_BY_ORDINALS = frozenset(("quarter", "half", "week", "phase", "round", "meeting", "time"))


def _month_year(told: Told, place: int) -> Date | None:
    """Read "December 2021", "Dec. of 2021"; or the month alone."""
    month = _month(told, place)
    if month is None:
        return None
    year = year_behind(told, month[1])
    if year and year.year is not None and not _begins_pair(told, year.behind):
        return Date(place, year.behind, Unit.MONTH, year.year, month[0], is_before_christ=year.is_before_christ)
    if year and year.short is not None:
        return Date(place, year.behind, Unit.MONTH, None, month[0], short=year.short)
    if told.is_prose and told.word(place) in _OTHER_WORDS and told.is_small(place):
        return None
    stop = month[1] - (told.is_prose and told.word(month[1] - 1) == ".")
    return Date(place, stop, Unit.MONTH, None, month[0])


def _begins_pair(told: Told, place: int) -> bool:
    """Tell whether a year is the first of "2014-15"; it isn't in "5 May 2014-15 May 2016"."""
    if not (told.is_glued(place) and told.is_glued(place + 1)) or digits(told, place + 1, 2) is None:
        return False
    return (told.word(place) in DASHES or told.word(place) == "/") and month_of(told.word(place + 2)) is None


# Weekdays ------------------------------------------------------------------------------------------------


def _with_weekday(told: Told, place: int) -> Date | None:
    """Read "Monday, 6 December 2021" and "Friday (April 4, 2025)"; a weekday alone is told from another day."""
    word, here = told.word(place), place + 1
    if told.is_prose and told.is_small(place):
        return None
    is_short = word not in WHOLE_WEEKDAYS
    here += is_short and told.word(here) == "."
    here += told.word(here) == ","
    bracket = told.word(here) == "("
    here += bracket
    here += told.word(here) == "the"
    begin = told.word(here)
    if not (begin[:1].isdecimal() or month_of(begin) or begin in ORDINAL_WORDS or begin in TENS):
        return None
    found = date_at(told, here)
    if found is None or found.unit is not Unit.DAY or found.weekday is not None:
        return None
    if bracket and told.word(found.behind) != ")":
        return None
    return _on_weekday(attrs.evolve(found, first=place, behind=found.behind + bracket), WEEKDAY_NUMBERS[word])


def _with_weekday_behind(told: Told, found: Date | None) -> Date | None:
    """Take in the weekday behind a day: "July 18, Friday", "April 17, 2015 (Friday)"."""
    if found is None or found.unit is not Unit.DAY or found.weekday is not None:
        return found
    mark = told.word(found.behind)
    weekday = told.word(found.behind + 1)
    if mark not in (",", "(") or weekday not in WHOLE_WEEKDAYS or (told.is_prose and told.is_small(found.behind + 1)):
        return found
    if mark == "(" and told.word(found.behind + 2) != ")":
        return found
    if mark == "," and (may_begin(told, found.behind + 2) or may_begin(told, found.behind + 3)):
        return found  # it is the weekday of the next day
    return _on_weekday(attrs.evolve(found, behind=found.behind + 2 + (mark == "(")), WEEKDAY_NUMBERS[weekday])


def _on_weekday(found: Date, weekday: int) -> Date:
    found = attrs.evolve(found, weekday=weekday)
    if found.year is None or not found.month or not found.day or not is_day(found.year, found.month, found.day):
        return found
    right = weekday_of(found.year, found.month, found.day)
    if right == weekday:
        return found
    return attrs.evolve(
        found, why=(f"another weekday than that day's, {WEEKDAYS[right]},", "correct it, or leave it out")
    )


# Seasons and other parts of a year ----------------------------------------------------------------------

#: Months before a part of a year, and how many it has; and the first number of EDTF for such parts.
_PARTS = {"quarter": (3, 33, 4), "q": (3, 33, 4), "half": (6, 40, 2), "h": (6, 40, 2), "quadrimester": (4, 37, 3)}


def _season(told: Told, place: int) -> Date | None:
    """Read "spring 1997", "southern summer 2021", "winter 1997-98"."""
    here, hemisphere = place, 0
    if told.word(here) in _HEMISPHERES:
        hemisphere, here = _HEMISPHERES[told.word(here)], here + 1
    number = SEASON_NUMBERS.get(told.word(here))
    if number is None:
        return None
    name, year = here, year_behind(told, here + 1)
    if year is None or year.year is None:
        return None if told.is_prose else Date(place, here + 1, Unit.SEASON, None, number + hemisphere)
    if (
        told.is_prose
        and told.word(name) == "fall"
        and told.word(name + 1) != "of"
        and told.word(place - 1) not in _BEFORE_FALL
    ):
        return None
    behind = year.behind
    if _begins_pair(told, behind) and last_of_pair(told, behind, year.year):
        behind += 2
    for words in ((("(",), ("hemisphere", ")")),):
        if told.word(behind) in words[0] and told.word(behind + 1) in _HEMISPHERES and told.are(behind + 2, words[1]):
            hemisphere, behind = _HEMISPHERES[told.word(behind + 1)], behind + 4
    return Date(place, behind, Unit.SEASON, year.year, number + hemisphere)


_HEMISPHERES = {"northern": 4, "southern": 8}
_BEFORE_FALL = frozenset(("in", "by", "the", "for", "until", "since", "this"))


def last_of_pair(told: Told, place: int, year: int) -> bool:
    """Tell whether the two digits behind a dash are the year after."""
    return digits(told, place + 1, 2) == (year + 1) % 100


def _nth(told: Told, place: int) -> Date | None:
    """Read "19th century", "2nd half of 2021", "1st millennium BC"; an ordinal in words too."""
    found = ordinal_at(told.words, place)
    if found is None:
        number = digits(told, place, 1, 2, 3)
        if number is None:
            return None
        if told.is_glued(place + 1) and told.word(place + 1) in ("q", "h") and not told.is_glued(place + 2):
            return _part(told, place, told.word(place + 1), number, place + 2)
        if told.is_glued(place + 1) and told.word(place + 1) in ("qfy", "hfy"):
            return _part_of_fiscal(told, place, number)
        if told.word(place + 1) == "c" and not told.is_prose:
            return _century(told, place, number, place + 2 + (told.word(place + 2) == "."))
        if not (told.is_glued(place + 1) and told.word(place + 1) in SUFFIXES):
            return None
        found = number, place + 2
    number, here = found
    here += told.word(here) in DASHES
    name = told.word(here)
    if name in ("century", "centuries") or (not told.is_prose and name in ("c", "cent")):
        return _century(told, place, number, here + 1 + (name in ("c", "cent") and told.word(here + 1) == "."))
    if name == "millennium" and number:
        return _millennium(told, place, number, here + 1)
    if name in ("quarter", "half", "quadrimester"):
        return _part(told, place, name, number, here + 1)
    return None


def _part_of_fiscal(told: Told, place: int, number: int) -> Date | None:
    """Read "1HFY25", as brokers write it."""
    size, _, most = _PARTS[told.word(place + 1)[0]]
    year = told.word(place + 2)
    if not 1 <= number <= most or digits(told, place + 2, 2, 4) is None or goes_on(told, place + 3):
        return None
    return Date(place, place + 3, Unit.PART, months=((number - 1) * size, size), fiscal=Fiscal(f"FY{year}"))


def _first_or_last(told: Told, place: int) -> Date | None:
    """Read "last quarter of 2004", "first nine months of 2025"."""
    first, here = told.word(place), place + 1
    if told.word(here) in ("quarter", "half") and first in ("last", "final"):
        size, code, most = _PARTS[told.word(here)]
        return _of_a_year(told, place, here + 1, ((most - 1) * size, size), code + most - 1)
    count = digits(told, here, 1, 2)
    behind = here + 1
    if count is None and (found := below_hundred(told.words, here)):
        count, behind = found
    if count is None or not 2 <= count <= 11 or told.word(behind) != "months" or first == "final":
        return None
    return _of_a_year(told, place, behind + 1, (0, count) if first == "first" else (12 - count, count), None)


def _part(told: Told, place: int, name: str, number: int, behind: int) -> Date | None:
    """Read the year of a quarter or half."""
    size, code, most = _PARTS[name]
    if not 1 <= number <= most:
        return None
    return _of_a_year(told, place, behind, ((number - 1) * size, size), code + number - 1)


def _of_a_year(told: Told, place: int, behind: int, months: tuple[int, int], code: int | None) -> Date | None:
    """Give months their year: "Q1 2021", "first half (H1) of FY25", "Q1:2025-26"; or leave it to be told."""
    here = _named_twice(told, behind)
    mark = told.word(here)
    if mark == ":" or (mark in DASHES and told.is_glued(here) and told.is_glued(here + 1)):
        here += 1
    here += told.word(here) == ","
    here += told.word(here) == "of"
    here += told.word(here) == "the"
    if fiscal := fiscal_at(told, here):
        return Date(place, fiscal[1], Unit.PART, month=code, months=months, fiscal=fiscal[0])
    here += told.word(here) == "year"
    if (pair := pair_at(told, here)) and pair[1] == pair[0] + 1:
        return Date(
            place, pair[2], Unit.PART, month=code, months=months, fiscal=Fiscal(f"{pair[0]}-{pair[1] % 100:02}")
        )
    year = year_at(told, here)
    if year and year.year is not None and not (told.is_prose and goes_on(told, year.behind)):
        return Date(place, year.behind, Unit.PART, year.year, code, months=months)
    return Date(place, _named_twice(told, behind), Unit.PART, month=code, months=months)


def _named_twice(told: Told, place: int) -> int:
    """Step over "(H1)" and "(April-June)"."""
    if told.word(place) != "(":
        return place
    if told.word(place + 1) in ("q", "h") and told.word(place + 3) == ")":
        return place + 4
    if month_of(told.word(place + 1)) and month_of(told.word(place + 3)) and told.word(place + 4) == ")":
        return place + 5
    return place


def _letter(told: Told, place: int) -> Date | None:
    """Read "Q1 2021", "H2 FY25"."""
    number = digits(told, place + 1, 1)
    if number is None or not told.is_glued(place + 1):
        return None
    if told.is_glued(place + 2) and told.word(place + 2) not in ("fy", ",", ":", ")", ".", ";", "'", *DASHES):
        return None
    return _part(told, place, told.word(place), number, place + 2)


def _part_behind_year(told: Told, place: int) -> Date | None:
    """Read "2021 Q4", "2021Q4"."""
    here = place + 1 + (told.word(place + 1) == ",")
    name, number = told.word(here), digits(told, here + 1, 1)
    if name not in ("q", "h") or number is None or not told.is_glued(here + 1) or goes_on(told, here + 2):
        return None
    size, code, most = _PARTS[name]
    if not 1 <= number <= most:
        return None
    year = int(told.word(place))
    return Date(place, here + 2, Unit.PART, year, code + number - 1, months=((number - 1) * size, size))


def _quarter_of_months(told: Told, place: int) -> Date | None:
    """Read "April-June quarter of 2024", "the June quarter", "April-December FY24", "July-March 2014-15"."""
    first = month_of(told.word(place))
    here = place + 1
    here += told.word(here) == "." and told.is_glued(here)
    last = None
    if told.word(here) in DASHES or told.word(here) == "to":
        last = month_of(told.word(here + 1))
        here += 2 if last else 0
    if first is None or (told.is_prose and told.is_small(place)):
        return None
    return _months_of(told, place, here, (first, last) if last else (first, 0))


def _months_of(told: Told, place: int, here: int, months: tuple[int, int]) -> Date | None:
    first, last = months
    year = digits(told, here, 4) if told.word(here + 1) == "quarter" else None
    named = here + (year is not None)
    is_named = told.word(named) in (("quarter", "period", "half") if last else ("quarter",))
    if year is not None and is_named:
        return _named_months(place, named + 1, months, year, None)
    behind = named + is_named
    year_at_ = _named_twice(told, behind)
    year_at_ += told.word(year_at_) == ","
    year_at_ += told.word(year_at_) == "of"
    year_at_ += told.word(year_at_) == "the"
    if fiscal := fiscal_at(told, year_at_) if is_named or last else None:
        return _named_months(place, fiscal[1], months, None, fiscal[0])
    if last or is_named:
        pair = pair_at(told, year_at_)
        if pair and pair[1] == pair[0] + 1:
            return _named_months(place, pair[2], months, None, Fiscal(f"{pair[0]}-{pair[1] % 100:02}"))
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


# Decades, centuries, eras --------------------------------------------------------------------------------


def _decade(told: Told, place: int) -> Date | None:
    """Read "1990s", "1990's", "'80s", "80s"."""
    word, here = told.word(place), place + 1
    has_apostrophe = told.word(here) in APOSTROPHES and told.is_glued(here)
    here += has_apostrophe
    if told.word(here) != "s" or not told.is_glued(here) or word[-1] != "0":
        return None
    if len(word) == 2:
        return _tens(told, place, word[0], here + 1)
    if len(word) != 4 or (has_apostrophe and told.is_prose and not _is_plural(told, place)):
        return None
    if word[2] != "0":
        return Date(place, here + 1, Unit.OTHER, text=f"{word[:3]}X")
    if told.is_prose and word == "2000":
        return Date(place, here + 1, Unit.OTHER, text="200X")
    return Date(
        place, here + 1, Unit.OTHER, why=("a decade or a century", "write e.g. '190X' or '19XX'"),
        readings=(f"{word[:2]}XX", f"{word[:3]}X"),
    )  # fmt: skip


def _is_plural(told: Told, place: int) -> bool:
    """Tell whether "1990's" is a decade; "2020's summit" is of a year."""
    before = told.word(place - 1)
    return before in ("the", "early", "late", "mid") or (before in DASHES and told.word(place - 2) in ("early", "mid"))


def _tens(told: Told, place: int, tens: str, behind: int) -> Date | None:
    why: Why = ("a decade without its century", "write e.g. 'the 1990s'")
    if not told.is_prose:
        return Date(place, behind, Unit.OTHER, why=why)
    before, mark = told.word(place - 1), place
    if before in APOSTROPHES and told.is_glued(place):
        mark, before = place - 1, told.word(place - 2)
    before = told.word(mark - 2) if told.word(mark - 1) in DASHES else before
    if not _OF_A_PERSON.isdisjoint(told.words[max(0, mark - 4) : mark]):
        return None  # in her mid-50s
    if before not in ("the", "early", "late", "mid") or (tens in "234" and mark == place) or tens < "2":
        return None
    return Date(place, behind, Unit.OTHER, text=f"19{tens}X")


_OF_A_PERSON = frozenset(("his", "her", "their", "my", "our", "your"))


def _tens_in_words(told: Told, place: int) -> Date | None:
    """Read "the nineties", "the nineteen-nineties"."""
    tens = DECADES.get(told.word(place))
    if tens is None:
        found = decade_in_words(told.words, place)
        if found is None or found[0] % 100 == 0:
            return None
        return Date(place, found[1], Unit.OTHER, text=f"{found[0] // 10:03}X")
    if not told.is_prose:
        return Date(place, place + 1, Unit.OTHER, why=("a decade without its century", "write e.g. 'the 1990s'"))
    return Date(place, place + 1, Unit.OTHER, text=f"19{tens // 10}X") if told.word(place - 1) == "the" else None


def _century(told: Told, place: int, number: int, behind: int) -> Date | None:
    # As EDTF and its readers have it, and common use: the 19th century is 18XX, from 1800 to 1899. Before Christ
    # nothing is amiss: the 2nd century, from 200 to 101 BC, is -0199 to -0100. The first ends with the year 0000.
    era = era_behind(told, behind)
    behind = era[1] if era else behind
    if not 0 < number <= 100:
        return None
    if not (era and era[0]):
        return Date(place, behind, Unit.OTHER, text=f"{number - 1:02}XX")
    text = f"-{number - 1:02}XX" if number > 1 else "[-0099..0000]"
    return Date(place, behind, Unit.OTHER, text=text, is_before_christ=True)


def _millennium(told: Told, place: int, number: int, behind: int) -> Date | None:
    era = era_behind(told, behind)
    behind = era[1] if era else behind
    if era and era[0]:
        return Date(place, behind, Unit.OTHER, text=f"-{number - 1}XXX") if 1 < number <= 10 else None
    return Date(place, behind, Unit.OTHER, text=f"{number - 1}XXX") if 0 < number < 11 else None


def _short_or_decade(told: Told, place: int) -> Date | None:
    """Read "'71" and "'80s"."""
    if not told.is_glued(place + 1) or told.is_glued(place):
        return None
    if found := _decade(told, place + 1) if told.word(place + 1).isdecimal() else None:
        return attrs.evolve(found, first=place)
    short = digits(told, place + 1, 2)
    if short is None or goes_on(told, place + 2) or not told.is_prose:
        return None
    if told.word(place - 1) not in _BEFORE_SHORT or told.word(place + 2) in APOSTROPHES:
        return None
    return Date(place, place + 2, Unit.YEAR, short=short)


_BEFORE_SHORT = frozenset(("the", "in", "of", "since", "by", "from", "until", "before", "after", "and", "to"))


def _named_year(told: Told, place: int) -> Date | None:
    """Read "the year 1752", "AD 79", "anno 1684", "year of our Lord 1752"."""
    begin = era_before(told, place)
    if begin > place:
        year = year_at(told, place)
        return _year(place, year) if year else None
    if told.word(place) == "year" or told.are(place, ("calendar", "year")):
        here = place + 1 + (told.word(place) == "calendar")
        year = year_at(told, the_year(told, here), is_said=_may_be_any(told, place, here))
        return _year(place, year) if year and year.year is not None else None
    return None


def _may_be_any(told: Told, place: int, here: int) -> bool:
    is_lord = told.are(here, ("of", "our", "lord"))
    return is_lord or not told.is_prose or (told.word(place - 1) == "the" and digits(told, here, 3, 4) is not None)


def _calendar_year(told: Told, place: int) -> Date | None:
    here = place + 1 + (told.word(place + 1) in DASHES)
    year = year_at(told, here) if digits(told, here, 4) is not None and not goes_on(told, here + 1) else None
    return Date(place, year.behind, Unit.YEAR, year.year) if year else None


def _fiscal(told: Told, place: int) -> Date | None:
    found = fiscal_at(told, place)
    return Date(place, found[1], Unit.PART, fiscal=found[0]) if found else None


def _of_ordinal(told: Told, place: int) -> Date | None:
    """Read what begins with an ordinal or a number in words."""
    first = _first_or_last(told, place) if told.word(place) == "first" else None
    return first or _nth(told, place) or _day_first(told, place) or _of_tens(told, place)


def _of_tens(told: Told, place: int) -> Date | None:
    if found := decade_in_words(told.words, place):
        return Date(place, found[1], Unit.OTHER, text=f"{found[0] // 10:03}X") if found[0] % 100 else None
    if told.is_prose:
        return None
    year = year_at(told, place)
    return _year(place, year) if year else None


def _q_or_hqfy(told: Told, place: int) -> Date | None:
    return _letter(told, place)


_RULES = (
    dict.fromkeys(("q", "h"), _q_or_hqfy)
    | dict.fromkeys(("fy", "fiscal", "financial", "budget", "plan"), _fiscal)
    | dict.fromkeys((*SEASON_NUMBERS, *_HEMISPHERES), _season)
    | dict.fromkeys(("ad", "ce", "a", "anno", "year", "calendar"), _named_year)
    | dict.fromkeys(("last", "final"), _first_or_last)
    | dict.fromkeys(DECADES, _tens_in_words)
    | dict.fromkeys((*ORDINAL_WORDS, *TENS, *TEENS, "one", "two"), _of_ordinal)
    | {"cy": _calendar_year}
)


def date_begins() -> frozenset[str]:
    """Give the words with which dates begin, besides numbers.

    >>> "december" in date_begins(), "soon" in date_begins()
    (True, False)
    """
    return frozenset((*_RULES, *WEEKDAY_NUMBERS, *MONTH_NUMBERS, *APOSTROPHES)) - {"a", "one", "two"}
