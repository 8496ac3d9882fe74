"""EDTF dates as people say them."""

from __future__ import annotations

from .days import year_month_day
from .edtf import PossibleDays, Precision, read
from .english_dates import MONTHS, SEASON_NAMES

_MASKED = frozenset({Precision.DECADE, Precision.CENTURY, Precision.MILLENNIUM})
_QUALIFIERS = {"?": "possibly ", "~": "about ", "%": "possibly about "}


def in_words(edtf: str) -> str:
    """Say a date in English; a text that is no EDTF date is returned as it is.

    Except for times of day, `english_dates.edtf_of` reads the words back.

    >>> in_words("2019-02"), in_words("1990%"), in_words("199X"), in_words("-0044-03-15")
    ('February 2019', 'possibly about 1990', 'the 1990s', '15 March 45 BC')
    """
    days = read(edtf)
    # English has no short words for ten, a hundred or a thousand years before Christ.
    if days is None or (days.precision in _MASKED and edtf.startswith("-")):
        return edtf
    bare = edtf.rstrip("?~%")
    return _QUALIFIERS.get(edtf[len(bare) :], "") + _bare_words(bare, days)


def _bare_words(edtf: str, days: PossibleDays) -> str:
    if edtf.endswith("-XX"):
        part = "month" if days.precision is Precision.YEAR and edtf.count("-XX") == 1 else "day"
        return f"a {part} in {_words(edtf.replace('-XX', ''), days)}"
    return _words(edtf, days)


def _words(edtf: str, days: PossibleDays) -> str:
    year, month, day = year_month_day(days.first)
    match days.precision:
        case Precision.SECOND:
            return f"{day} {MONTHS[month - 1]} {_year(year)} at {_time(edtf)}"
        case Precision.DAY:
            return f"{day} {MONTHS[month - 1]} {_year(year)}"
        case Precision.MONTH:
            return f"{MONTHS[month - 1]} {_year(year)}"
        case Precision.SEASON:
            return f"{SEASON_NAMES[int(edtf[-2:])]} {_year(year)}"
        case Precision.YEAR:
            return _year(year) if year < 1 or 1000 <= year <= 9999 else f"the year {year}"
        case _:
            return _years(year, days.precision)


def _year(year: int) -> str:
    return f"{1 - year} BC" if year < 1 else f"{year:04}"


def _years(first: int, precision: Precision) -> str:
    if precision is Precision.DECADE:
        # The 2000s may be ten years or a hundred.
        return f"the {first}s" if first % 100 and first > 1000 else f"the decade {first:04}-{first + 9:04}"
    nth, unit = (first // 100, "century") if precision is Precision.CENTURY else (first // 1000, "millennium")
    return f"the {_ordinal(nth + 1)} {unit}"


def _ordinal(number: int) -> str:
    ending = "th" if 10 < number % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def _time(edtf: str) -> str:
    time = edtf.partition("T")[2]
    return time[:-1] + " UTC" if time.endswith("Z") else time.replace("+", " UTC+").replace("-", " UTC-")
