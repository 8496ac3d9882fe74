"""Days and months by their names: "6 December 2021", "December the sixth", "7 November (25 October) 1917"."""

from __future__ import annotations

from .calendar_words import APOSTROPHES, DASHES, SUFFIXES, WHOLE_MONTHS, month_of
from .date_parts import Date, Told, Unit, Why, written
from .decade import in_open_years
from .old_style import are_one, gregorian, is_julian_day
from .small_numbers import below_hundred, ordinal_at, year_in_words
from .year import Year, digits, era_behind, said_again, year_behind

#: These are other words too, when in small letters.
_OTHER_WORDS = frozenset(("may", "march"))
_LAST_DAY = 31


def day_number_at(told: Told, place: int) -> tuple[int, int] | None:
    """Read the number of a day, in digits or as an ordinal in words."""
    word = told.word[place]
    if word.isdecimal():
        if len(word) > 2 or not 1 <= int(word) <= _LAST_DAY:
            return None
        behind = place + 1
        if told.is_glued(behind) and (told.word[behind] in SUFFIXES or (told.word[behind] == "d" and word[-1] in "23")):
            return int(word), _said_in_words(told, behind + 1, int(word))
        if told.word[behind] in SUFFIXES and month_of(told.word[behind + 1]):
            return int(word), behind + 1  # "24 th July", as out of a page where the letters stand higher
        return (
            (int(word), _said_in_words(told, behind, int(word)))
            if not (told.is_glued(behind) and told.word[behind][0].isalpha())
            else _run_together(told, place)
        )
    found = ordinal_at(told.words, place)
    return (found[0], said_again(told, found[1], found[0])) if found and found[0] <= _LAST_DAY else None


def _said_in_words(told: Told, place: int, number: int) -> int:
    """Step over the words that say the number of a day again: "7 (seven) May", "the 9th (ninth) day"."""
    if told.word[place] != "(":
        return place
    found = ordinal_at(told.words, place + 1) or below_hundred(told.words, place + 1)
    is_same = found is not None and found[0] == number and told.word[found[1]] == ")"
    return found[1] + 1 if found and is_same else place


def _run_together(told: Told, place: int) -> tuple[int, int] | None:
    """Read the "18" of "18April 1961"."""
    return (int(told.word[place]), place + 1) if month_of(told.word[place + 1]) else None


def month_at(told: Told, place: int) -> tuple[int, int] | None:
    """Read the name of a month, with the full stop that shortens it where a date goes on behind."""
    word = told.word[place]
    number = month_of(word)
    if number is None:
        return None
    if told.is_prose and word.isascii() and word not in WHOLE_MONTHS and told.is_small(place):
        return None
    behind = place + 1
    if told.word[behind] == "." and _may_be_short(told, place) and told.is_glued(behind):
        after = told.word[behind + 1]
        is_short_year = after in APOSTROPHES and told.word[behind + 2].isdecimal()  # Dec. '08
        if not told.is_prose or after[:1].isdecimal() or after in DASHES or after == "," or is_short_year:
            behind += 1
    return number, behind


def _may_be_short(told: Told, place: int) -> bool:
    """Tell whether a full stop may shorten a month: in prose that of "in May." ends the sentence."""
    word, day = told.word[place], place + 2
    if len(word) > _LONGEST_SHORT or not told.is_prose or word not in WHOLE_MONTHS:
        return len(word) <= _LONGEST_SHORT
    # "May. 29, 1964" is a day.
    return digits(told, day, 1, 2) is not None and told.word[day + 1] == "," and digits(told, day + 2, 4) is not None


_LONGEST_SHORT = 4


def day_first(told: Told, place: int) -> Date | None:
    """Read "6 December 2021", "the 6th day of December, in the year 2021", "4/16 March 1856"."""
    found = _one_day_first(told, place)
    return _with_other_day(told, found) if found and told.word[found.behind] in _BEFORE_OTHER_DAYS else found


#: Behind one of these the day of the other calendar stands.
_BEFORE_OTHER_DAYS = frozenset(("/", "(", "["))


def _one_day_first(told: Told, place: int) -> Date | None:
    """Read a day before its month, without the day of the other calendar that may stand behind."""
    day = day_number_at(told, place)
    if day is None:
        return None
    number, here = day
    if told.word[here] == "/" and told.is_glued(here) and (other := day_number_at(told, here + 1)):
        return _of_two_styles(told, place, number, other)
    if told.word[here] == "(" and (other := day_number_at(told, here + 1)) and told.word[other[1]] == ")":
        return _of_two_styles(told, place, number, (other[0], other[1] + 1))
    here = _up_to_month(told, here)
    month = month_at(told, here)
    if month is None or (told.is_prose and not told.word[place][0].isdecimal() and here == day[1]):
        return None
    year = year_behind(told, month[1], is_dashed=told.word[here - 1] in DASHES)
    if told.is_prose and year is None and told.word[here] in _OTHER_WORDS and told.is_small(here):
        return None
    return _day(told, place, (month[0], number), year, month[1])


def _up_to_month(told: Told, place: int) -> int:
    here = place
    if month_of(told.word[here]):
        return here
    if (
        told.word[here] == "."
        and told.is_glued(here)
        and (told.word[here + 1] == "day" or month_of(told.word[here + 1]))
    ):
        here += 1
    here += told.word[here] in DASHES
    here += told.word[here] == "day"
    if told.are(here, ("of", "the", "month", "of")):
        return here + 4
    return here + (told.word[here] == "of")


def _day(
    told: Told, place: int, day: tuple[int, int], year: Year | None, behind: int, *, is_day_behind: bool = False
) -> Date:
    if year is None:
        open_day = Date(place, behind, Unit.DAY, None, *day, is_day_behind=is_day_behind)
        if years := in_open_years(told, open_day):
            return years
        stop = behind - (told.is_prose and told.word[behind - 1] == ".")
        return open_day._replace(behind=stop)
    return Date(
        place, year.behind, Unit.DAY, year.year, *day, short=year.short, is_before_christ=year.is_before_christ,
        is_day_behind=is_day_behind,
    )  # fmt: skip


def _of_two_styles(told: Told, place: int, day: int, other: tuple[int, int]) -> Date | None:
    """Read "4/16 March 1856": one day in the two calendars; the new style is kept."""
    here = _up_to_month(told, other[1])
    month = month_at(told, here)
    year = year_behind(told, month[1]) if month else None
    if month is None or year is None or year.year is None:
        return None
    if not are_one((year.year, month[0], day), (year.year, month[0], other[0])):
        return None
    return Date(place, year.behind, Unit.DAY, year.year, month[0], other[0])


def _with_other_day(told: Told, found: Date) -> Date:
    """Take in the day of the other calendar: "20 June/2 July 1809", "7 November (25 October) 1917"."""
    if told.word[found.behind] == "/" and found.year is None:
        other = _one_day_first(told, found.behind + 1)
        if other and other.year is not None and found.month and found.day and other.month and other.day:
            ours, theirs = (other.year, found.month, found.day), (other.year, other.month, other.day)
            return other._replace(first=found.first) if are_one(ours, theirs) else found
    return _in_brackets(told, found)


def _in_brackets(told: Told, found: Date) -> Date:
    """Take in a day of the other calendar that stands in brackets behind a day, and the year behind these."""
    here = found.behind
    if told.word[here] not in ("(", "["):
        return found
    here = _style(told, here + 1)
    other = _one_day_first(told, here) or _one_month_first(told, here)
    is_number = other is None
    if is_number and told.is_prose and told.word[found.behind] == "[" and told.is_glued(found.behind):
        return found  # "16 January 2000[3]" points to a note
    if other is None and (number := digits(told, here, 1, 2)) and found.month:
        other = Date(here, here + 1, Unit.DAY, None, found.month, number)
    if other is None or other.unit is not Unit.DAY:
        return found
    here = _style(told, other.behind + (told.word[other.behind] == ","))
    if told.word[here] not in (")", "]"):
        return found
    year = year_behind(told, here + 1) if found.year is None else None
    told_year = found.year if found.year is not None else year.year if year else None
    behind = year.behind if year else here + 1
    if told_year is None or not (found.month and found.day and other.month and other.day):
        return found
    theirs = other.year if other.year is not None else told_year
    one = _one_of_two(found._replace(behind=behind, year=told_year), (theirs, other.month, other.day))
    # In a text "6 December 2021 [3]" points to a note.
    return found if one.why and is_number and told.is_prose and found.year is not None else one


def _one_of_two(found: Date, other: tuple[int, int, int]) -> Date:
    ours = (found.year or 0, found.month or 0, found.day or 0)
    # The one that is the other's Gregorian day is kept; where neither is, one of the two is wrong.
    for julian, other_day in ((ours, other), (other, ours)):
        if are_one(julian, other_day):
            return found._replace(year=other_day[0], month=other_day[1], day=other_day[2])
    return found._replace(why=_NOT_ONE)


_NOT_ONE: Why = ("two days that are not one in the two calendars", "write the Gregorian one, e.g. '1917-11-07'")

#: How a calendar is named beside a date.
_STYLES = (
    ("o", ".", "s", "."), ("n", ".", "s", "."), ("old", "style"), ("new", "style"), ("julian", "calendar"),
    ("gregorian", "calendar"), ("julian",), ("gregorian",), ("os",), ("ns",),
)  # fmt: skip


_STYLE_BEGINS = frozenset(words[0] for words in _STYLES)


def _style(told: Told, place: int) -> int:
    if told.word[place] not in _STYLE_BEGINS:
        return place
    for style in _STYLES:
        if told.are(place, style):
            return place + len(style) + (told.word[place + len(style)] == ":")
    return place


def with_style(told: Told, found: Date) -> Date:
    """Take in the calendar that is named behind a date: of the Julian one no date is kept.

    >>> from ..scanner import scan
    >>> tokens = scan("25 October 1917 (O.S.)")
    >>> told = Told(tokens)
    >>> date = day_first(told, 0)
    >>> date and with_style(told, date).why
    ('a day of the Julian calendar', "write '1917-11-07', that day in the Gregorian calendar")
    """
    here = found.behind + (told.word[found.behind] == ",")
    bracket = told.word[here] in ("(", "[")
    behind = _style(told, here + bracket)
    if behind == here + bracket or found.year is None or found.why:
        return found
    is_old = told.word[here + bracket] in ("o", "os", "old", "julian")
    behind += bracket and told.word[behind] in (")", "]")
    found = found._replace(behind=behind)
    if not is_old:
        return found
    accepted = "write the day in the Gregorian calendar, e.g. '1917-11-07'"
    if found.month and found.day and found.year is not None and is_julian_day(found.year, found.month, found.day):
        day = written(*gregorian((found.year, found.month, found.day)))
        accepted = f"write '{day}', that day in the Gregorian calendar"
    return found._replace(why=("a day of the Julian calendar", accepted))


def month_first(told: Told, place: int) -> Date | None:
    """Read "December 6, 2021", "December the sixth", "Dec.6"."""
    found = _one_month_first(told, place)
    return _in_brackets(told, found) if found else None


def _one_month_first(told: Told, place: int) -> Date | None:
    month = month_at(told, place)
    if month is None:
        return None
    here = month[1] + (told.word[month[1]] == "the")
    day = day_number_at(told, here) or _cardinal_day(told, here)
    if day is None or _is_no_day(told, here, day[1]) or era_behind(told, day[1]):
        return None
    if told.is_prose and told.word[place] in _OTHER_WORDS and told.is_small(place) and not year_behind(told, day[1]):
        return None
    if told.word[day[1]] == "/" and told.is_glued(day[1]) and (other := day_number_at(told, day[1] + 1)):
        year = year_behind(told, other[1])
        if year and year.year is not None and are_one((year.year, month[0], day[0]), (year.year, month[0], other[0])):
            return Date(place, year.behind, Unit.DAY, year.year, month[0], other[0], is_day_behind=True)
    year = year_behind(told, day[1])
    return _day(told, place, (month[0], day[0]), year, day[1], is_day_behind=True)


def _cardinal_day(told: Told, place: int) -> tuple[int, int] | None:
    """Read the day of "March Two", as agency wires print it; in small letters it needs its year behind it."""
    found = below_hundred(told.words, place)
    if found is None or found[0] > _LAST_DAY or year_in_words(told.words, place):
        return None
    is_told = not told.is_prose or not told.is_small(place) or year_behind(told, found[1]) is not None
    return found if is_told else None


def _is_no_day(told: Told, place: int, behind: int) -> bool:
    """Tell whether a number behind a month is none of its days: an hour, a share, a part of a number, a century."""
    if not told.is_prose:
        return False
    after = told.word[behind]
    goes_on = after in (":", ".") and told.is_glued(behind + 1) and told.word[behind + 1][:1].isdecimal()
    if told.is_glued(behind) and (after == "%" or goes_on):
        return True
    if told.is_glued(behind) and after in DASHES and told.is_glued(behind + 1) and told.word[behind + 1].isalpha():
        return month_of(told.word[behind + 1]) is None
    is_word = not told.word[place][0].isdecimal()
    return after in _OF_ORDINALS or (is_word and after in _COUNTED_BY_ORDINALS)


_OF_ORDINALS = frozenset(("century", "centuries", "per", "percent"))
_COUNTED_BY_ORDINALS = frozenset(("quarter", "half", "week", "phase", "round", "meeting", "time"))


def month_year(told: Told, place: int) -> Date | None:
    """Read "December 2021", "Dec. of 2021"; or the month alone."""
    month = month_at(told, place)
    if month is None:
        return None
    year = year_behind(told, month[1])
    if year and year.year is not None and not begins_pair(told, year.behind):
        return Date(place, year.behind, Unit.MONTH, year.year, month[0], is_before_christ=year.is_before_christ)
    if year and year.short is not None:
        return Date(place, year.behind, Unit.MONTH, None, month[0], short=year.short)
    if years := in_open_years(told, Date(place, month[1], Unit.MONTH, None, month[0])):
        return years
    if told.is_prose and told.word[place] in _OTHER_WORDS and told.is_small(place):
        return None
    stop = month[1] - (told.is_prose and told.word[month[1] - 1] == ".")
    return Date(place, stop, Unit.MONTH, None, month[0])


def begins_pair(told: Told, place: int, *lengths: int) -> bool:
    """Tell whether a year is the first of "2014-15"; it isn't in "5 May 2014-15 May 2016"."""
    if not (told.is_glued(place) and told.is_glued(place + 1)) or digits(told, place + 1, *(lengths or (2,))) is None:
        return False
    return (told.word[place] in DASHES or told.word[place] == "/") and month_of(told.word[place + 2]) is None
