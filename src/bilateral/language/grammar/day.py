"""Every way to say one date: a day, a month, a year, a season or another part of a year, a decade, a century."""

from __future__ import annotations

from .calendar_words import (
    ALL_MONTHS,
    APOSTROPHES,
    DASHES,
    ROMAN_MONTHS,
    SEASON_NUMBERS,
    WEEKDAY_NUMBERS,
    WEEKDAYS,
    WHOLE_WEEKDAYS,
    month_of,
)
from .date_parts import Date, Told, Unit, is_day, weekday_of
from .day_of_month import day_first, day_number_at, month_at, month_first, month_year
from .decade import age_at, century_at, decade_at, nth_at, tens_in_words
from .numeric_day import day_in_digits, month_and_year_in_digits, month_in_digits, year_first
from .part_of_year import (
    HEMISPHERES,
    PARTS_OF_NAMED_YEARS,
    first_or_last,
    letter_at,
    part_at,
    part_behind_year,
    part_of_named_year,
    quarter_of_months,
    season_at,
)
from .small_numbers import DECADES, ORDINAL_WORDS, TEENS, TENS, decade_in_words
from .year import (
    CALENDAR_YEAR,
    FISCAL_WORDS,
    Year,
    digits,
    era_before,
    era_behind,
    fiscal_at,
    goes_on,
    pair_at,
    the_year,
    year_at,
)


def date_at(told: Told, place: int) -> Date | None:
    """Read the one date that begins at a token, as far as it goes.

    >>> from ..scanner import scan
    >>> tokens = scan("on the sixth day of December, 2021")
    >>> found = date_at(Told(tokens), 2)
    >>> found and found.edtf
    '2021-12-06'
    """
    word = told.word[place]
    if word.isdecimal() or (word and word[0].isdecimal()):
        return with_weekday_behind(told, _of_number(told, place))
    if word in WEEKDAY_NUMBERS:
        return _with_weekday(told, place)
    if month_of(word):
        return with_weekday_behind(told, _of_month(told, place))
    if word in APOSTROPHES:
        return _short_or_decade(told, place)
    rule = _RULES.get(word)
    return with_weekday_behind(told, rule(told, place)) if rule else None


def may_begin(told: Told, place: int) -> bool:
    """Tell whether a date may begin at a token."""
    word = told.word[place]
    return word in _BEGINNINGS or word[:1].isdecimal()


# Numbers -----------------------------------------------------------------------------------------------


def _of_number(told: Told, place: int) -> Date | None:
    word = told.word[place]
    if not word.isdecimal():
        return month_and_year_in_digits(told, place)
    if len(word) == 4:
        return _of_four_digits(told, place)
    behind = told.word[place + 1]
    if behind in _IN_DIGITS and (found := day_in_digits(told, place)):
        return found
    found = day_first(told, place) or _nth(told, place)
    if found is None and behind in _OF_DECADES:
        found = decade_at(told, place)
    if found is None and behind in _IN_DIGITS:
        found = month_in_digits(told, place)
    if found is None and (year := year_at(told, place)):
        return _year(place, year)
    return found


#: What stands behind the first number of a day in digits, and behind that of a decade.
_IN_DIGITS = frozenset(("-", "/", ".", ":", *ROMAN_MONTHS))
_OF_DECADES = APOSTROPHES | {"s"}


def _of_four_digits(told: Told, place: int) -> Date | None:
    behind = told.word[place + 1]
    if (behind in FISCAL_WORDS or told.word[place + 3] in FISCAL_WORDS) and (fiscal := fiscal_at(told, place)):
        return Date(place, fiscal[1], Unit.PART, fiscal=fiscal[0])
    if behind in _BEHIND_YEARS and (found := year_first(told, place)):
        return found
    if behind in _OF_DECADES and (found := decade_at(told, place)):
        return found
    if behind in _BEFORE_PARTS and (found := part_behind_year(told, place)):
        return found
    year = year_at(told, place)
    if year is None or year.year is None:
        return None
    behind = told.word[year.behind]
    if behind in _BEHIND_YEARS or behind in ALL_MONTHS:
        return _month_behind_year(told, place, year) or _year(place, year)
    return _year(place, year)


#: What stands between a year and its month or day, and between it and its quarter or months.
_BEHIND_YEARS = frozenset(("-", "/", ".", ","))
_BEFORE_PARTS = frozenset((",", "q", "h", "/", *DASHES))


def _year(place: int, year: Year) -> Date:
    return Date(place, year.behind, Unit.YEAR, year=year.year, is_before_christ=year.is_before_christ)


def _month_behind_year(told: Told, place: int, year: Year) -> Date | None:
    """Read "2008 July" and "2000, February 29"."""
    here = year.behind + (told.word[year.behind] in (",", "/"))
    if (month := month_at(told, here)) is None or year.year is None:
        return None
    number, behind = month
    if told.is_prose and told.word[here] in _OTHER_NAMES:  # in 2016 May resigned
        return None
    here = behind + (told.word[behind] == "/")
    day = day_number_at(told, here)
    if day and not goes_on(told, day[1]) and (not told.is_prose or told.word[year.behind] == ","):
        return Date(place, day[1], Unit.DAY, year.year, number, day[0])
    if told.is_prose and (told.word[year.behind] in (",", "/") or day):
        return None
    return Date(place, behind, Unit.MONTH, year.year, number)


#: Months whose names are other words or first names as well.
_OTHER_NAMES = frozenset(("march", "april", "may", "june", "august", "mar", "jan"))


def _of_month(told: Told, place: int) -> Date | None:
    if told.word[place + 1] in _BETWEEN_MONTHS or "quarter" in (told.word[place + 1], told.word[place + 2]):
        return quarter_of_months(told, place) or month_first(told, place) or month_year(told, place)
    return month_first(told, place) or month_year(told, place)


#: What stands between the months of a quarter, or behind the first of them.
_BETWEEN_MONTHS = DASHES | {"to", "."}


def _nth(told: Told, place: int) -> Date | None:
    """Read "19th century", "2nd half of 2021", "1st millennium BC"; an ordinal in words too."""
    found = nth_at(told, place)
    if found is None:
        number = digits(told, place, 1, 2, 3)
        if number is None:
            return None
        is_apart = not told.is_glued(place + 2) or digits(told, place + 2, 2, 4) is not None
        if told.is_glued(place + 1) and told.word[place + 1] in ("q", "h") and is_apart:
            return part_at(told, place, told.word[place + 1], number, place + 2)
        if told.is_glued(place + 1) and told.word[place + 1] in PARTS_OF_NAMED_YEARS:
            return part_of_named_year(told, place, number)
        if told.word[place + 1] == "c" and not told.is_prose and not era_behind(told, place + 1):
            return century_at(told, place, number, place + 2 + (told.word[place + 2] == "."))
        return None
    number, here = found
    here += told.word[here] in DASHES
    name = told.word[here]
    if age := age_at(told, place, number, here):
        return age
    if name in ("quarter", "half", "semester", "quadrimester"):
        return part_at(told, place, name, number, here + 1)
    return None


# Weekdays ------------------------------------------------------------------------------------------------


#: With these goes on the day that begins with its weekday, besides a number.
BEHIND_WEEKDAYS = frozenset((".", ",", "(", "the", *ALL_MONTHS, *ORDINAL_WORDS, *TENS))


def _with_weekday(told: Told, place: int) -> Date | None:
    """Read "Monday, 6 December 2021" and "Friday (April 4, 2025)"; a weekday alone is told from another day."""
    word, here = told.word[place], place + 1
    if told.is_prose and told.is_small(place):
        return None
    is_short = word not in WHOLE_WEEKDAYS
    here += is_short and told.word[here] == "."
    here += told.word[here] == ","
    bracket = told.word[here] == "("
    here += bracket
    here += told.word[here] == "the"
    begin = told.word[here]
    if not (begin[:1].isdecimal() or month_of(begin) or begin in ORDINAL_WORDS or begin in TENS):
        return None
    found = date_at(told, here)
    if found is None or found.unit is not Unit.DAY or found.weekday is not None:
        return None
    if bracket and told.word[found.behind] != ")":
        return None
    return _on_weekday(found._replace(first=place, behind=found.behind + bracket), WEEKDAY_NUMBERS[word])


def with_weekday_behind(told: Told, found: Date | None) -> Date | None:
    """Take in the weekday behind a day: "July 18, Friday", "April 17, 2015 (Friday)"."""
    if found is None or found.unit is not Unit.DAY or found.weekday is not None:
        return found
    mark = told.word[found.behind]
    if mark not in (",", "("):
        return found
    weekday = told.word[found.behind + 1]
    if weekday not in WHOLE_WEEKDAYS or (told.is_prose and told.is_small(found.behind + 1)):
        return found
    if mark == "(" and told.word[found.behind + 2] != ")":
        return found
    if mark == "," and (may_begin(told, found.behind + 2) or may_begin(told, found.behind + 3)):
        return found  # it is the weekday of the next day
    return _on_weekday(found._replace(behind=found.behind + 2 + (mark == "(")), WEEKDAY_NUMBERS[weekday])


def _on_weekday(found: Date, weekday: int) -> Date:
    found = found._replace(weekday=weekday)
    if found.year is None or not found.month or not found.day or not is_day(found.year, found.month, found.day):
        return found
    right = weekday_of(found.year, found.month, found.day)
    if right == weekday:
        return found
    return found._replace(why=(f"another weekday than that day's, {WEEKDAYS[right]},", "correct it, or leave it out"))


# Years by other words, and the rest ---------------------------------------------------------------------


def _short_or_decade(told: Told, place: int) -> Date | None:
    """Read "'71" and "'80s"."""
    if not told.is_glued(place + 1) or told.is_glued(place):
        return None
    if found := decade_at(told, place + 1) if told.word[place + 1].isdecimal() else None:
        return found._replace(first=place)
    short = digits(told, place + 1, 2)
    if short is None or goes_on(told, place + 2) or not told.is_prose:
        return None
    if told.word[place - 1] not in _BEFORE_SHORT or told.word[place + 2] in APOSTROPHES:
        return None
    return Date(place, place + 2, Unit.YEAR, short=short)


_BEFORE_SHORT = frozenset(("the", "in", "of", "since", "by", "from", "until", "before", "after", "and", "to"))


def _named_year(told: Told, place: int) -> Date | None:
    """Read "the year 1752", "AD 79", "anno 1684", "year of our Lord 1752", "CY21"."""
    if told.word[place] == CALENDAR_YEAR or era_before(told, place) > place:
        year = year_at(told, place)
        return _year(place, year) if year else None
    if told.word[place] == "year" or told.are(place, ("calendar", "year")):
        here = place + 1 + (told.word[place] == "calendar")
        is_said, here = _may_be_any(told, place, here), the_year(told, here)
        year = None if pair_at(told, here) else year_at(told, here, is_said=is_said)
        return _year(place, year) if year and year.year is not None else None
    return None


def _may_be_any(told: Told, place: int, here: int) -> bool:
    is_lord = told.are(here, ("of", "our", "lord"))
    return is_lord or not told.is_prose or (told.word[place - 1] == "the" and digits(told, here, 3, 4) is not None)


def _fiscal(told: Told, place: int) -> Date | None:
    found = fiscal_at(told, place)
    return Date(place, found[1], Unit.PART, fiscal=found[0]) if found else None


def _of_ordinal(told: Told, place: int) -> Date | None:
    """Read what begins with an ordinal or a number in words."""
    first = first_or_last(told, place) if told.word[place] == "first" else None
    return first or _nth(told, place) or day_first(told, place) or _of_tens(told, place)


def _of_tens(told: Told, place: int) -> Date | None:
    if found := decade_in_words(told.words, place):
        return Date(place, found[1], Unit.OTHER, text=f"{found[0] // 10:03}X") if found[0] % 100 else None
    if told.is_prose:
        return None
    year = year_at(told, place)
    return _year(place, year) if year else None


_RULES = (
    dict.fromkeys(("q", "h"), letter_at)
    | dict.fromkeys(("fy", "fys", "fiscal", "financial", "budget", "plan"), _fiscal)
    | dict.fromkeys((*SEASON_NUMBERS, *HEMISPHERES), season_at)
    | dict.fromkeys(("ad", "ce", "a", "anno", "year", "calendar", CALENDAR_YEAR), _named_year)
    | dict.fromkeys(("last", "final"), first_or_last)
    | dict.fromkeys(DECADES, tens_in_words)
    | dict.fromkeys((*ORDINAL_WORDS, *TENS, *TEENS, "one", "two"), _of_ordinal)
)
#: With these words dates begin, besides numbers.
_BEGINNINGS = frozenset((*_RULES, *WEEKDAY_NUMBERS, *ALL_MONTHS, *APOSTROPHES))


def date_begins() -> frozenset[str]:
    """Give the words with which dates begin in prose, besides numbers.

    >>> "december" in date_begins(), "soon" in date_begins()
    (True, False)
    """
    return _BEGINNINGS - {"a", "one", "two"}
