"""What joins two dates, and whether one goes on with the other: "6-8 December", "March/April 2021"."""

from __future__ import annotations

from .calendar_words import DASHES
from .date_parts import IN_A_YEAR, Date, Told, Unit
from .year import digits

#: What stands between two dates: a span, one of them, both of them.
TO, OR, AND, COMMA, SLASH = "to", "or", "and", ",", "/"


def joint_behind(told: Told, before: Date, *, is_between: bool) -> tuple[str, int] | None:
    """Tell what stands behind a date and may join it with another, and where the other would begin.

    >>> from ..scanner import scan
    >>> tokens = scan("6 May to 8 June 2021")
    >>> joint_behind(Told(tokens), Date(0, 2, Unit.DAY, month=5, day=6), is_between=False)
    ('to', 3)
    """
    here = before.behind
    if told.word[here] == "." and told.is_glued(here) and is_cut_short(told, before):
        here += 1  # the full stop of a month cut short
    word = told.word[here]
    if word in DASHES:
        if told.is_prose and told.is_glued(here) != told.is_glued(here + 1) and word == "-":
            return None
        return TO, here + 1
    if behind := behind_to(told, here):
        return TO, _including(told, behind)
    comma = here + (word == ",")
    if word == "," and told.word[comma] in ("to", "until", "till", "through"):
        return TO, _including(told, comma + 1)
    if told.word[comma] in ("and", "&"):
        return (TO if is_between else AND), comma + 1
    if told.word[comma] == "or":
        return OR, comma + 1
    if word == "/":
        return _slash(told, before, here + 1)
    return (COMMA, comma) if word == "," else None


def behind_to(told: Told, place: int) -> int:
    """Give the token behind the words between the ends of a span, "to" or "through to"; 0 where there are none.

    >>> from ..scanner import scan
    >>> [behind_to(Told(tokens), 0) for tokens in map(scan, ("to May", "through to May", "up May"))]
    [1, 2, 0]
    """
    word = told.word[place]
    if word in ("through", "up") and told.word[place + 1] in ("to", "until", "till"):
        return place + 2
    return place + 1 if word in ("to", "until", "till", "through", "thru", "\u2192") else 0


def _slash(told: Told, before: Date, place: int) -> tuple[str, int] | None:
    """Tell what a slash joins: "6/7 May 2021", "March/April 2021", the days of two notes, "20 Oct./14 Nov. 1969"."""
    if before.unit is Unit.DAY:
        return (AND, place) if before.year is None else None
    is_of_years = before.unit is Unit.YEAR and told.is_glued(place) and digits(told, place, 4) is not None
    is_of_months = before.unit is Unit.MONTH and before.year is None
    return (TO, place) if before.unit is Unit.DAY_ALONE or is_of_months or is_of_years else None


def is_cut_short(told: Told, date: Date) -> bool:
    """Tell whether the full stop behind a date may be that of its month: "Feb.-March 2003", "20 Oct./14 Nov. 1969"."""
    is_joined = told.word[date.behind + 1] == "/" and told.is_glued(date.behind + 1)
    return date.unit is Unit.MONTH or (date.unit is Unit.DAY and is_joined)


def _including(told: Told, place: int) -> int:
    return place + 2 * told.are(place, ("and", "including"))


def may_follow(told: Told, items: list[Date], joint: str, item: Date) -> bool:
    """Tell whether a date goes on with what stands before it, or begins anew."""
    before = items[-1]
    if before.unit is Unit.DAY_ALONE and digits(told, item.first, 4) is not None:
        return False  # nobody says "6 and 2021-12-07"
    if joint == TO:
        return _may_span(told, before, item)
    if item.unit is Unit.DAY_ALONE and before.unit not in (Unit.DAY, Unit.DAY_ALONE):
        return False
    if not told.is_prose:
        return True
    if joint == OR:
        return before.unit is item.unit or Unit.DAY_ALONE in (before.unit, item.unit)
    if before.is_told and before.unit is not Unit.DAY_ALONE:
        return joint == COMMA and before.unit is item.unit is Unit.YEAR and _is_of_choices(told, item)
    if before.unit is Unit.DAY_ALONE:
        return item.unit in (Unit.DAY, Unit.DAY_ALONE)
    if item.unit is Unit.DAY_ALONE:
        return before.is_day_behind
    if before.unit is not item.unit or item.short is not None:
        return False
    return item.is_told or (item.unit in IN_A_YEAR and before.short is None)


def _is_of_choices(told: Told, year: Date) -> bool:
    """Tell whether a year in a list is one of several that may be meant: "2022, 2023 or 2024"; else it stands alone."""
    here = year.behind
    while told.word[here] == "," and told.word[here + 1] != "or" and digits(told, here + 1, 4) is not None:
        here += 2
    here += told.word[here] == ","
    return told.word[here] == "or" and digits(told, here + 1, 4) is not None


def _stands_behind_a_dash(told: Told, place: int) -> bool:
    return told.word[place - 1 - (told.word[place - 1] == "the")] in DASHES


def _may_span(told: Told, before: Date, item: Date) -> bool:
    if before.unit is Unit.DAY_ALONE and item.unit is Unit.MONTH:
        return False
    if item.unit is Unit.DAY_ALONE:
        if told.is_prose and told.word[item.first][0].isalpha() and _stands_behind_a_dash(told, item.first):
            return False  # "Jun. 4 - The second session ended"
        return before.is_day_behind or before.unit is Unit.DAY_ALONE
    if before.unit is Unit.YEAR and item.unit is Unit.YEAR and told.is_prose and before.year and item.year:
        return before.year <= item.year or item.is_before_christ
    return True
