"""What `in_words` says for dates of EDTF that few people say: "25 December of an unknown year"."""

from __future__ import annotations

import re

from .calendar_words import DASHES, SUFFIXES, month_of
from .date_parts import Date, Told, Unit, written
from .day import date_at, with_weekday_behind
from .year import digits


def printed_at(told: Told, place: int) -> Date | None:
    """Read such a date, or a piece of EDTF, in a text that is nothing else.

    >>> from ..scanner import scan
    >>> tokens = scan("25 December of an unknown year")
    >>> found = printed_at(Told(tokens), 0)
    >>> found and found.text
    'XXXX-12-25'
    """
    if told.is_prose:
        return None
    word = told.word[place]
    found = _edtf_piece(told, place)
    if found is None and word in ("an", "a", "one", "some", "year", "month", "day", "decade"):
        found = _unknown(told, place) or _significant(told, place) or _some_part(told, place)
    found = found or _of_the(told, place) or _of_masked_year(told, place)
    if found is None and (found := date_at(told, place)) and told.word[found.behind] != "(":
        return None
    found = with_weekday_behind(told, found)
    return _with_parts(told, found) if found else None


def _edtf_piece(told: Told, place: int) -> Date | None:
    """Read what EDTF alone can say, as it stands between blanks: "2004-06~-11", "199X-03"."""
    if told.word[place][:1].isalpha() and not told.word[place].startswith(("y", "x")):
        return None
    behind = place + 1
    while told.is_glued(behind) and behind < place + _LONGEST_PIECE:
        behind += 1
    while behind > place + 1 and told.word[behind - 1] in (",", ";", ")"):
        behind -= 1
    text = told.tokens.said(place, behind)
    if text.isdecimal() or not told.is_edtf(text) or _is_of_years(text):
        return None
    parts = re.fullmatch(r"(-?[0-9]{4})-([0-9]{2})(?:-([0-9]{2}))?", text)
    if parts and int(parts[2]) <= 12:
        unit = Unit.DAY if parts[3] else Unit.MONTH
        return Date(place, behind, unit, int(parts[1]), int(parts[2]), int(parts[3]) if parts[3] else None)
    return Date(place, behind, Unit.OTHER, text=text)


_LONGEST_PIECE = 64


def _is_of_years(text: str) -> bool:
    """Tell whether a text in the form of "2021-22" may be two years and a part of one."""
    return re.fullmatch(r"[0-9]{4}-(?:2[1-9]|3[0-9]|4[01])", text) is not None


def _unknown(told: Told, place: int) -> Date | None:
    if told.are(place, ("an", "unknown", "year")):
        return Date(place, place + 3, Unit.OTHER, text="XXXX")
    if told.are(place, ("an", "unknown", "day")):
        return Date(place, place + 3, Unit.OTHER, text=UNKNOWN_DAY)
    return None


#: The end of a period that nobody knows: no EDTF of a date.
UNKNOWN_DAY = "unknown"


def _significant(told: Told, place: int) -> Date | None:
    """Read "a year from 1900 to 1999, estimated as 1950"."""
    if not told.are(place, ("a", "year", "from")) or not told.are(place + 6, (",", "estimated", "as")):
        return None
    first, last, year = (told.word[place + step] for step in (3, 5, 9))
    if not all(word.isdecimal() and len(word) < 16 for word in (first, last, year)):
        return None
    known = next((at for at in range(len(first)) if first[: at + 1] != last[: at + 1]), 0)
    unknown = len(first) - known
    is_whole = first[known:] == "0" * unknown and last[known:] == "9" * unknown and len(first) == len(last)
    # Of a number of four digits or fewer EDTF counts the four that it is written with.
    significant = known + max(0, 4 - len(first)) if len(first) <= 4 else known
    return (
        Date(place, place + 10, Unit.OTHER, text=f"{written(int(year))}S{significant}") if is_whole and known else None
    )


def _some_part(told: Told, place: int) -> Date | None:
    """Read "a day in April 1985", "some month in 2004", "a year in the 1860s"."""
    here = place + (told.word[place] in ("a", "an", "one", "some"))
    part = told.word[here]
    if part not in ("day", "month", "year", "decade"):
        return None
    here += 1
    here += told.word[here] in ("somewhere", "sometime")
    here += 2 * told.are(here, ("some", "time"))
    if told.word[here] not in ("in", "during"):
        return None
    here += 1
    inner = here + (told.word[here] == "the")
    if part == "decade" and (hundreds := digits(told, inner, 4)) is not None and told.word[inner + 1] == "s":
        return Date(place, inner + 2, Unit.OTHER, text=f"{hundreds // 100:02}XX") if hundreds % 100 == 0 else None
    found = _of_masked_year(told, here) or _edtf_piece(told, inner) or date_at(told, inner)
    text = _some(part, found) if found else None
    return Date(place, found.behind, Unit.OTHER, text=text) if found and text else None


def _some(part: str, found: Date) -> str | None:
    edtf = found.edtf
    if part == "day" and found.unit in (Unit.MONTH, Unit.YEAR):
        return f"{edtf}-XX" if found.unit is Unit.MONTH else f"{edtf}-XX-XX"
    if part == "day" and re.fullmatch(r"[0-9X]{4}-[0-9]{2}", edtf):
        return f"{edtf}-XX"
    if part == "month" and found.unit is Unit.YEAR:
        return f"{edtf}-XX"
    if part == "year" and edtf.endswith("X"):
        return edtf
    return edtf if part == "decade" and edtf.endswith("XX") else None


def _of_the(told: Told, place: int) -> Date | None:
    """Read "the year 3 × 10^5", "the decade 2000-2009", "the 6th of a month in 2021", "the 6th of an unknown month"."""
    here = place + (told.word[place] == "the")
    if told.word[here] == "year":
        negative = told.word[here + 1] == "-"
        number = here + 1 + negative
        if told.word[number].isdecimal() and told.are(number + 1, ("\u00d7", "10", "^")):
            sign = "-" if negative else ""
            return Date(place, number + 5, Unit.OTHER, text=f"Y{sign}{told.word[number]}E{told.word[number + 4]}")
    first = digits(told, here + 1, 4) if told.word[here] == "decade" else None
    if first is not None and told.word[here + 2] in DASHES and digits(told, here + 3, 4) == first + 9:
        return Date(place, here + 4, Unit.OTHER, text=f"{first // 10:03}X") if first % 10 == 0 else None
    day = digits(told, here, 1, 2)
    if day is None or told.word[here + 1] not in SUFFIXES or told.word[here + 2] != "of":
        return None
    if told.are(here + 3, ("an", "unknown", "month")):
        return Date(place, here + 6, Unit.OTHER, text=f"XXXX-XX-{day:02}")
    if told.word[here + 3] in ("a", "some") and told.are(here + 4, ("month", "in")):
        found = date_at(told, here + 6)
        if found and found.unit is Unit.YEAR and found.edtf.strip("-").isdigit():
            return Date(place, found.behind, Unit.OTHER, text=f"{found.edtf}-XX-{day:02}")
    return None


def _of_masked_year(told: Told, place: int) -> Date | None:
    """Read "25 December of an unknown year", "December in the decade 2000-2009"."""
    here = place + (told.word[place] == "a")
    day = digits(told, here, 1, 2)
    here += 0 if day is None else 1 + (told.word[here + 1] in SUFFIXES)
    month = month_of(told.word[here])
    if month is None or told.word[here + 1] not in ("in", "of"):
        return None
    whole = _unknown(told, here + 2) or _of_the(told, here + 2)
    if whole is None or whole.edtf[-1:] != "X":
        return None
    end = f"-{day:02}" if day is not None else ""
    return Date(place, whole.behind, Unit.OTHER, text=f"{whole.edtf}-{month:02}{end}")


# What is said of the parts of a date ---------------------------------------------------------------------


def _with_parts(told: Told, found: Date) -> Date:
    """Take in what is said of the parts of a date: "11 June 2004 (year and month approximate; day uncertain)"."""
    if told.word[found.behind] != "(":
        return found
    behind = found.behind + 1
    while told.word[behind] != ")" and behind < found.behind + _LONGEST_PIECE:
        behind += 1
    said = " ".join(told.words[found.behind + 1 : behind])
    split = re.fullmatch(r"(-?[^-]{4,})(?:-(..))?(?:-(..))?", found.edtf)
    if not split or not _SAID.fullmatch(said):
        return found
    values = [value for value in split.groups() if value]
    signs = dict.fromkeys(range(len(values)), "")
    for each in said.split(" ; "):
        named = [place for place, part in enumerate(("year", "month", "day")) if part in each.split()]
        sign = "%" if "uncertain and" in each else "?" if "uncertain" in each else "~"
        signs |= dict.fromkeys(named, sign)
    if len(signs) > len(values):
        return found
    return found._replace(behind=behind + 1, unit=Unit.OTHER, text=_signed(values, signs))


def _signed(values: list[str], signs: dict[int, str]) -> str:
    """Put signs to the parts of a date, as few as say it: one behind a part is said of all before it, too."""
    group = next((place for place in range(len(values)) if signs[place] != signs[0]), len(values)) if signs[0] else 0
    pieces = [
        value + signs[0] * (place == group - 1) if place < group else signs[place] + value
        for place, value in enumerate(values)
    ]
    return "-".join(pieces)


_PART = r"(?:year|month|day)(?: and (?:month|day))* (?:uncertain and approximate|uncertain|approximate)"
_SAID = re.compile(rf"{_PART}(?: ; {_PART}){{0,2}}")
