"""One day of which only several are told: "before 1985", "1667 or 1668", as the sets of EDTF level 2."""

from __future__ import annotations

import re
from functools import cache

from .days import days_in_month, year_month_day
from .edtf import read
from .edtf_sets import days_of
from .english_forms import EdtfOrRefusal, is_iso, year_text
from .english_qualifiers import qualified_edtf
from .possible_days import PossibleDays, Precision
from .shortened_dates import completed


def edtf_of_set(words: str) -> EdtfOrRefusal:
    """Read a day told as before or after another, or as one of several, in small letters.

    >>> edtf_of_set("before 1985"), edtf_of_set("not later than march 2021"), edtf_of_set("6 or 7 december 2021")
    ('[..1984]', '[..2021-03]', '[2021-12-06,2021-12-07]')
    """
    return _bounded(words) or _between(words) or _several(words)


def _bounded(words: str) -> EdtfOrRefusal:
    found = _bound().fullmatch(words)
    if not found:
        return None
    date, side = found["date"], _SIDES[found["side"]]
    if date.startswith(_THE_END) and side in ("before", "until"):
        # Before the end of a year is before its last day, or on it.
        date, side = date.removeprefix("the ").removeprefix("end of "), "until"
    bound = _date(date)
    return _set_of(bound, side) if isinstance(bound, str) else bound


_THE_END = ("the end of ", "end of ")

#: Where the day lies, and what is then said before the date.
_SAID: dict[str, tuple[str, ...]] = {
    "before": ("before", "prior to", "earlier than"),
    "after": ("after", "later than"),
    "until": ("by", "no later than", "not later than", "on or before", "not after"),
    "since": ("no earlier than", "not earlier than", "on or after", "not before"),
}
_SIDES = {said: side for side, each in _SAID.items() for said in each}


@cache
def _bound() -> re.Pattern[str]:
    return re.compile(rf"(?P<side>{'|'.join(sorted(_SIDES, key=len, reverse=True))}) (?P<date>.+)")


def _set_of(bound: str, side: str) -> str | None:
    days = read(bound)
    if days is None:
        return None
    last = side in ("before", "until")
    # A date that is itself left out gives way to the day beside it.
    number = {"before": days.first - 1, "until": days.last, "since": days.first, "after": days.last + 1}[side]
    date = _coarsest(number, days, last=last) + bound[len(bound.rstrip("?~%")) :]
    return f"[..{date}]" if last else f"[{date}..]"


def next_to(date: str, *, before: bool) -> str | None:
    """Write the last year, month or day before a date, or the first one after it.

    >>> next_to("1985", before=True), next_to("2021-12", before=False), next_to("199X", before=False)
    ('1984', '2022-01', '2000')
    """
    days = read(date)
    return _coarsest(days.first - 1 if before else days.last + 1, days, last=before) if days else None


def _coarsest(number: int, beside: PossibleDays, *, last: bool) -> str:
    """Write a day as the year or month that it ends or begins, where the date beside it is no finer."""
    year, month, day = year_month_day(number)
    if beside.precision in (Precision.DAY, Precision.SECOND) or day != (days_in_month(year, month) if last else 1):
        return f"{year_text(year)}-{month:02}-{day:02}"
    if beside.precision in (Precision.MONTH, Precision.SEASON) or month != (12 if last else 1):
        return f"{year_text(year)}-{month:02}"
    return year_text(year)


def _between(words: str) -> EdtfOrRefusal:
    found = _BETWEEN.fullmatch(words)
    member = _member(f"{found['start']} to {found['end']}") if found else None
    # From a day to a year "..", which counts in one unit, can't stand; "between" them is then a span and no day.
    is_day = member and (days_of(f"[{member}]") or not words.startswith("between "))
    return f"[{member}]" if is_day else None


_BETWEEN = re.compile(
    r"(?:(?:a (?:day|date|month|year)|some ?(?:time|day)) (?:from|between)|between) "
    r"(?P<start>.+?) (?:to|and) (?P<end>.+)"
)


def _several(words: str) -> str | None:
    """Read one of several dates as `[1667,1668]`, and all of them as `{1667,1668}`."""
    said = _NAMED.match(words)
    every = said is not None and said[0] in ("all of ", "both ")
    parts = _PARTED[every].split(words[said.end() :] if said else words)
    members: list[str | None] = []
    for place, part in enumerate(parts):
        if part in _OPEN and members:
            members[-1] = _OPEN[part].format(members[-1]) if members[-1] else None
        else:
            members.append(_member(part, beside=parts[-1] if place < len(parts) - 1 else parts[0]))
    told = [member for member in members if member]
    # "1667 to 1670" alone is a span; "one of 1667 to 1670" is some day of it.
    is_set = len(told) > 1 or (len(told) == 1 and ".." in told[0] and (said is not None or len(parts) > 1))
    return ("{{{}}}" if every else "[{}]").format(",".join(told)) if is_set and len(told) == len(members) else None


_NAMED = re.compile(r"one of |either |all of |both ")
_OPEN = {"earlier": "..{}", "before": "..{}", "later": "{}..", "after": "{}.."}

#: What stands between the dates of a set, of one and of all. The comma of "December 6, 2021" parts nothing.
_PARTED = {
    every: re.compile(rf"(?<![a-z] [0-9])(?<![a-z] [0-9]{{2}}),(?: {joint})? |,? {joint} ")
    for every, joint in ((False, "or"), (True, "and"))
}


def _member(words: str, beside: str = "") -> str | None:
    start, to, end = words.partition(" to ")
    if to:
        dates = _date(start), _date(end)
        if not isinstance(dates[0], str) and (pair := completed(start, end)):
            dates = _date(pair[0]), _date(pair[1])
        return f"{dates[0]}..{dates[1]}" if isinstance(dates[0], str) and isinstance(dates[1], str) else None
    date = _date(words)
    if not isinstance(date, str) and beside:
        pairs = completed(words, beside), completed(beside, words)
        date = next((_date(pair[place]) for place, pair in enumerate(pairs) if pair), None)
    return date if isinstance(date, str) else None


def _date(words: str) -> EdtfOrRefusal:
    return words if is_iso(words) else qualified_edtf(words)
