"""Each way to write one date in English, and the EDTF it means."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from .calendar_words import MONTH_NAMES, MONTH_NUMBERS, MONTHS, NTH, SEASON_NAMES, SEASON_NUMBERS, WEEKDAYS
from .days import MOST_YEAR_DIGITS, day_number, is_day, weekday, year_month_day
from .edtf import read
from .edtf_refusals import Refusal
from .possible_days import Precision

#: What a form comes to: the date in EDTF; why it is none; None where the form doesn't fit after all.
EdtfOrRefusal = str | Refusal | None


def plain_edtf(words: str) -> EdtfOrRefusal:
    """Read a date in small letters that is told without a doubt.

    >>> plain_edtf("6th of december, 2021"), plain_edtf("second half of 2021") is None, plain_edtf("2nd half of 2021")
    ('2021-12-06', True, '2021-41')
    """
    for form, edtf in _forms():
        if (found := form.fullmatch(words)) and (reading := edtf(found)):
            return reading
    return None


def year_text(year: int) -> str:
    """Write a year as EDTF does; ISO 8601-1 counts a year 0, which is 1 BC.

    >>> year_text(79), year_text(-44), year_text(170_000_002)
    ('0079', '-0044', 'Y170000002')
    """
    return f"Y{year}" if abs(year) > 9999 else f"-{-year:04}" if year < 0 else f"{year:04}"


def _day(found: re.Match[str]) -> str | Refusal:
    year, month, day = _year(found["year"]), MONTH_NUMBERS[found["month"]], int(found["day"])
    named = found.groupdict().get("weekday")
    if named and is_day(year, month, day):
        name = WEEKDAYS[weekday(day_number(year, month, day))]
        if name[:3].lower() != named[:3]:
            return Refusal(f"another weekday than that day's, {name},", "correct it, or leave it out")
    return f"{year_text(year)}-{month:02}-{day:02}"


def _month(found: re.Match[str]) -> str:
    return f"{year_text(_year(found['year']))}-{MONTH_NUMBERS[found['month']]:02}"


def _season(found: re.Match[str]) -> str:
    # 25 to 28 are the seasons of the northern hemisphere, 29 to 32 those of the southern.
    hemisphere = found["before"] or found["after"]
    number = SEASON_NUMBERS[found["season"]] + (0 if not hemisphere else 4 if hemisphere == "northern" else 8)
    return f"{year_text(_year(found['year']))}-{number}"


def _part_of_year(found: re.Match[str]) -> str | None:
    # Quarters are 33 to 36, thirds of a year 37 to 39, halves 40 and 41.
    first, count = next(span for letter, span in _PARTS.items() if found["part"].startswith(letter))
    number = int(found["nth"])
    return f"{year_text(_year(found['year']))}-{first + number - 1}" if 1 <= number <= count else None


_PARTS = {"quadrimester": (37, 3), "q": (33, 4), "h": (40, 2)}


def _year_alone(found: re.Match[str]) -> str:
    return year_text(_year(found["year"]))


def _unknown_year(_: re.Match[str]) -> str:
    return "XXXX"


def _significant_digits(found: re.Match[str]) -> str | None:
    first, last, year = found["first"], found["last"], found["year"]
    known = next((place for place in range(len(first)) if first[: place + 1] != last[: place + 1]), 0)
    text = f"{year_text(int(year))}S{known}"
    days = read(text)
    ends = days and (year_month_day(days.first)[0], year_month_day(days.last)[0])
    return text if ends == (int(first), int(last)) else None


def _power_of_ten(found: re.Match[str]) -> str:
    return f"Y{found['year']}E{found['power']}"


def _decade(found: re.Match[str]) -> str:
    return f"{found['decade']}X"


def _century(found: re.Match[str]) -> str | None:
    # As EDTF and its readers have it, and common use: the 19th century is 18XX, from 1800 to 1899. Before Christ
    # nothing is amiss: the 2nd century, from 200 to 101 BC, is -0199 to -0100. The first ends with the year 0000.
    number = int(found["century"])
    if not found["before_christ"]:
        return f"{number - 1:02}XX" if 0 < number <= 100 else None
    return f"-{number - 1:02}XX" if 1 < number <= 100 else "[-0099..0000]" if number == 1 else None


def _millennium(found: re.Match[str]) -> str | None:
    number = int(found["millennium"])
    if found["before_christ"]:
        return f"-{number - 1}XXX" if number > 1 else None
    return f"{number - 1}XXX" if 0 < number < 11 else None


def _some_part(found: re.Match[str]) -> str | None:
    whole = found["date"] if is_iso(found["date"]) else plain_edtf(found["date"])
    days = read(whole) if isinstance(whole, str) else None
    if not days:
        return None
    if days.precision in _COARSER.get(found["part"], ()):
        return f"{whole}"
    unspecified = _UNSPECIFIED.get((found["part"], days.precision))
    return f"{whole}{unspecified}" if unspecified else None


_UNSPECIFIED = {
    ("day", Precision.MONTH): "-XX",
    ("day", Precision.YEAR): "-XX-XX",
    ("month", Precision.YEAR): "-XX",
}
#: "A year in the 1860s" is 186X.
_COARSER = {"year": (Precision.DECADE, Precision.CENTURY, Precision.MILLENNIUM), "decade": (Precision.CENTURY,)}


def _decade_of_hundreds(found: re.Match[str]) -> str:
    # A decade lies in a hundred years, so "the 1800s" are these here and no decade.
    return f"{found['century']}XX"


def _day_of_some_month(found: re.Match[str]) -> str | None:
    year = found["date"] if is_iso(found["date"]) else plain_edtf(found["date"])
    return f"{year}-XX-{int(found['day']):02}" if isinstance(year, str) and year.strip("-").isdigit() else None


def _day_of_unknown_month(found: re.Match[str]) -> str:
    return f"XXXX-XX-{int(found['day']):02}"


def _day_of_masked_year(found: re.Match[str]) -> str | None:
    whole = "XXXX" if found["years"] == "an unknown year" else plain_edtf(found["years"])
    if not isinstance(whole, str) or whole[-1] != "X":
        return None
    day = found["day"]
    end = "-XX" if found["some"] == "a day in " else f"-{int(day):02}" if day else ""
    return f"{whole}-{MONTH_NUMBERS[found['month']]:02}{end}"


def _numeric(found: re.Match[str]) -> str | Refusal:
    first, second, year = int(found[1]), int(found[3]), found[4]
    if first <= 12 and second <= 12 and first != second and first and second:
        return Refusal(
            f"two readings, {first} {MONTHS[second - 1]} and {second} {MONTHS[first - 1]},",
            f"write '{year}-{second:02}-{first:02}' or '{year}-{first:02}-{second:02}'",
        )
    day, month = (first, second) if second <= 12 else (second, first)
    return f"{year}-{month:02}-{day:02}"


def _year_first(found: re.Match[str]) -> str:
    return f"{found[1]}-{int(found[2]):02}-{int(found[3]):02}"


def _month_alone(found: re.Match[str]) -> str | None:
    return f"{found['year']}-{int(found['month']):02}" if 1 <= int(found["month"]) <= 12 else None


def _year(words: str) -> int:
    """Read a year, with or without its era; ISO 8601-1 counts a year 0, which is 1 BC."""
    number = int(words.strip("abcde. "))
    return 1 - number if "b" in words else number


#: Before and after Christ, as a reader may write it.
_BC = r"(?:bc|bce|b\.c\.|b\.c\.e\.)"
_AD = r"(?:ad|ce|a\.d\.|c\.e\.)"
_ERA_YEAR = rf"{_AD} [0-9]{{1,4}}|[0-9]{{1,{MOST_YEAR_DIGITS + 1}}} (?:{_AD}|{_BC})"
_YEAR = rf"(?P<year>[0-9]{{4}}|{_ERA_YEAR})"
_DAY = rf"(?P<day>[0-9]{{1,2}}){NTH}?"
_MONTH = rf"(?P<month>{MONTH_NAMES})\.?"
_WEEKDAY = rf"(?:(?P<weekday>{'|'.join(f'{name}|{name[:3]}' for name in WEEKDAYS).lower()})\.?,? )?"
_IN_ERA = rf"(?: (?:{_AD}|(?P<before_christ>{_BC})))?"
_SEASON = "|".join(SEASON_NUMBERS)

#: On words in small letters with single blanks. A day must come before a month, as "may" may be either's end.
_FORMS: tuple[tuple[str, Callable[[re.Match[str]], EdtfOrRefusal]], ...] = (
    (rf"{_WEEKDAY}(?:the )?{_DAY}\.?[ -](?:day )?(?:of )?{_MONTH},?[ -](?:of )?(?:the year )?{_YEAR}", _day),
    (rf"{_WEEKDAY}{_MONTH} (?:the )?{_DAY},? {_YEAR}", _day),
    (rf"{_YEAR}[,/]? ?{_MONTH}[ /]{_DAY}", _day),
    (rf"{_YEAR}, {_DAY} {_MONTH}", _day),
    (rf"{_MONTH} ?,?[ -](?:of )?(?:the year )?{_YEAR}", _month),
    (rf"(?P<year>[0-9]{{4}}),? {_MONTH}", _month),
    (rf"(?:the )?(?:(?P<before>northern|southern) )?(?P<season>{_SEASON}),?(?: of)? {_YEAR}"
     r"(?: \((?P<after>northern|southern) hemisphere\))?", _season),
    (rf"(?:the )?(?P<nth>[0-9]){NTH}[ -](?P<part>quarter|half|quadrimester),?(?: of)?(?: the year)? {_YEAR}",
     _part_of_year),
    (rf"(?P<part>[qh])(?P<nth>[0-9]),?(?: of)? {_YEAR}", _part_of_year),
    (rf"(?P<nth>[0-9])(?P<part>[qh]),? {_YEAR}", _part_of_year),
    (rf"{_YEAR},? ?(?P<part>[qh])(?P<nth>[0-9])", _part_of_year),
    (rf"(?:(?:the )?year )?(?P<year>{_ERA_YEAR})", _year_alone),
    (rf"(?:the )?year (?P<year>[0-9]{{1,{MOST_YEAR_DIGITS}}})", _year_alone),
    (r"an unknown year", _unknown_year),
    (r"a year from (?P<first>[0-9]{1,15}) to (?P<last>[0-9]{1,15}), estimated as (?P<year>[0-9]{1,15})",
     _significant_digits),
    (r"the year (?P<year>-?[0-9]{1,15}) \u00d7 10\^(?P<power>[0-9]{1,2})", _power_of_ten),
    (r"(?:the )?(?P<decade>[0-9]{2}[1-9])0'?s", _decade),
    (r"the decade (?P<decade>[0-9]{3})0-(?P=decade)9", _decade),
    (rf"(?:the )?(?P<century>[0-9]{{1,3}})(?:{NTH}[ -](?:century|cent\.|c\.?)|c\.?){_IN_ERA}", _century),
    (rf"(?:the )?(?P<millennium>[0-9]{{1,2}}){NTH} millennium{_IN_ERA}", _millennium),
    (r"(?:(?:a|one|some) )?(?P<part>day|month|year) (?:some(?:where|time) )?(?:in|during) (?P<date>.+)", _some_part),
    (r"(?:(?:a|one|some) )?decade (?:some(?:where|time) )?(?:in|during) (?:the )?(?P<century>[0-9]{2})00'?s",
     _decade_of_hundreds),
    (rf"(?P<some>a day in |an? )?(?:{_DAY} )?{_MONTH} (?:in|of) "
     r"(?P<years>an unknown year|the (?:decade )?[^ ]+(?: (?:century|millennium)(?: bc)?)?)", _day_of_masked_year),
    (rf"the {_DAY} of (?:a|some) month in (?P<date>.+)", _day_of_some_month),
    (rf"the {_DAY} of an unknown month", _day_of_unknown_month),
    (r"([0-9]{1,2})([/.-])([0-9]{1,2})\2([0-9]{4})", _numeric),
    (r"([0-9]{4})[/.]([0-9]{1,2})[/.]([0-9]{1,2})", _year_first),
    (r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})", _year_first),
    (r"(?P<month>[0-9]{1,2})[-/.](?P<year>[0-9]{4})", _month_alone),
    (r"(?P<year>[0-9]{4})-(?P<month>[0-9])", _month_alone),
)  # fmt: skip


@cache
def _forms() -> tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], EdtfOrRefusal]], ...]:
    return tuple((re.compile(form), edtf) for form, edtf in _FORMS)


def is_iso(words: str) -> bool:
    """Tell whether a text is a date in digits that words may stand around, though it is no English.

    >>> is_iso("2021-12"), is_iso("december 2021")
    (True, False)
    """
    return _ISO.fullmatch(words) is not None


_ISO = re.compile(r"-?[0-9]{4}(?:-[0-9]{2}){0,2}")


def season_name(number: int) -> str:
    """Name a season of EDTF, 21 to 32, with the hemisphere where it has one.

    >>> season_name(21), season_name(32)
    ('spring', 'southern winter')
    """
    hemisphere = ("", "northern ", "southern ")[(number - 21) // 4]
    return hemisphere + SEASON_NAMES[21 + (number - 21) % 4]
