"""Dates in English words: the unambiguous ones as EDTF, and why the others can't be told."""

from __future__ import annotations

import re
from collections.abc import Callable

from .days import MOST_YEAR_DIGITS, day_number, is_day, weekday
from .edtf import LONGEST_TEXT, NO_DATE, SEASONS, Precision, Refusal, read
from .edtf import why_not as why_not_edtf

MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
          "November", "December")  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
SEASON_NAMES = dict(zip(SEASONS, ("spring", "summer", "autumn", "winter"), strict=True))

_SHORT_MONTHS = {name[:3].lower(): number for number, name in enumerate(MONTHS, 1)} | {"sept": 9}
_MONTH_NUMBERS = {name.lower(): number for number, name in enumerate(MONTHS, 1)} | _SHORT_MONTHS
_SEASON_NUMBERS = {name: number for number, name in SEASON_NAMES.items()} | {"fall": 23}


def edtf_of(text: str) -> str | Refusal:
    """Write an English date as EDTF, or tell why it can't be: it has two readings, or none, or isn't exact.

    >>> edtf_of("Monday, 6th of December, 2021"), edtf_of("circa 1990"), edtf_of("the 1990s")
    ('2021-12-06', '1990~', '199X')
    >>> edtf_of("06/12/2021").problem
    'two readings, 6 December and 12 June,'
    """
    if len(text) > LONGEST_TEXT:
        return why_not_edtf(text)
    words = " ".join(text.lower().split())
    found = _qualified(words) or _from_words(words)
    if found is None:
        refusal = why_not_edtf(text)
        return _why_not(words) if refusal is NO_DATE else refusal
    return found if isinstance(found, Refusal) or read(found) else why_not_edtf(found)


def _qualified(words: str) -> str | Refusal | None:
    found = _QUALIFIER.fullmatch(words)
    if not found or found["date"] == words:
        return None
    date = found["date"] if _ISO.fullmatch(found["date"]) else _from_words(found["date"])
    estimate = found["estimate"] or found["glued"]
    sign = "%" if found["doubt"] and estimate else "?" if found["doubt"] else "~"
    return date + sign if isinstance(date, str) else date


def _from_words(words: str) -> str | Refusal | None:
    for form, edtf in _FORMS:
        if found := form.fullmatch(words):
            return edtf(found)
    return None


def _why_not(words: str) -> Refusal:
    for sign, problem, accepted in _REFUSALS:
        if sign.search(words):
            return Refusal(problem, accepted)
    return NO_DATE


# One function for each kind of form; each is given what its form found.


def _day(found: re.Match[str]) -> str | Refusal:
    year, month, day = _year(found["year"]), _MONTH_NUMBERS[found["month"]], int(found["day"])
    named = found.groupdict().get("weekday")
    if named and is_day(year, month, day):
        name = WEEKDAYS[weekday(day_number(year, month, day))]
        if name[:3].lower() != named[:3]:
            return Refusal(f"another weekday than that day's, {name},", "correct it, or leave it out")
    return f"{_year_text(year)}-{month:02}-{day:02}"


def _month(found: re.Match[str]) -> str:
    return f"{_year_text(_year(found['year']))}-{_MONTH_NUMBERS[found['month']]:02}"


def _season(found: re.Match[str]) -> str:
    return f"{_year_text(_year(found['year']))}-{_SEASON_NUMBERS[found['season']]}"


def _only_year(found: re.Match[str]) -> str:
    return _year_text(_year(found["year"]))


def _decade(found: re.Match[str]) -> str:
    return f"{found['decade']}X"


def _century(found: re.Match[str]) -> str | None:
    # As EDTF and its readers have it, and common use: the 19th century is 18XX, from 1800 to 1899.
    return f"{int(found['century']) - 1:02}XX" if int(found["century"]) else None


def _millennium(found: re.Match[str]) -> str | None:
    return f"{int(found['millennium']) - 1}XXX" if int(found["millennium"]) else None


def _some_part(found: re.Match[str]) -> str | None:
    whole = found["date"] if _ISO.fullmatch(found["date"]) else _from_words(found["date"])
    days = read(whole) if isinstance(whole, str) else None
    unspecified = _UNSPECIFIED.get((found["part"], days.precision)) if days else None
    return f"{whole}{unspecified}" if unspecified else None


_UNSPECIFIED = {
    ("day", Precision.MONTH): "-XX",
    ("day", Precision.YEAR): "-XX-XX",
    ("month", Precision.YEAR): "-XX",
}


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


def _year(words: str) -> int:
    """Read a year, with or without its era; ISO 8601-1 counts a year 0, which is 1 BC."""
    number = int(words.strip("abcde "))
    return 1 - number if "b" in words else number


def _year_text(year: int) -> str:
    return f"Y{year}" if abs(year) > 9999 else f"-{-year:04}" if year < 0 else f"{year:04}"


_WEEKDAY = rf"(?:(?P<weekday>{'|'.join(f'{name}|{name[:3]}' for name in WEEKDAYS).lower()})\.?,? )?"
_DAY = r"(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?"
_MONTH_NAMES = "|".join(sorted(_MONTH_NUMBERS, key=len, reverse=True))
_MONTH = rf"(?P<month>{_MONTH_NAMES})\.?"
_ERA_YEAR = rf"ad [0-9]{{1,4}}|[0-9]{{1,{MOST_YEAR_DIGITS + 1}}} (?:ad|bce?|ce)"
_YEAR = rf"(?P<year>[0-9]{{4}}|{_ERA_YEAR})"
_NTH = r"(?:st|nd|rd|th)"

#: A date that the qualifying words may stand before, though it is written in digits.
_ISO = re.compile(r"[0-9]{4}(?:-[0-9]{2}){0,2}")

#: Words before a date that EDTF has a sign for: doubt is `?`, an estimate `~`.
_QUALIFIER = re.compile(
    r"(?:(?P<doubt>possibly|perhaps|maybe|probably) )?"
    r"(?:(?P<estimate>about|around|approximately|circa|ca?\.?) |(?P<glued>ca?\.?(?=[0-9])))?(?P<date>.+)"
)

#: Each way to write a date, on words in lower case with single blanks, and the EDTF it means.
_FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str | Refusal | None]], ...] = (
    (re.compile(rf"{_WEEKDAY}(?:the )?{_DAY}[ -](?:day )?(?:of )?{_MONTH},?[ -](?:of )?{_YEAR}"), _day),
    (re.compile(rf"{_WEEKDAY}{_MONTH} (?:the )?{_DAY},? {_YEAR}"), _day),
    (re.compile(rf"{_YEAR},? {_MONTH} {_DAY}"), _day),
    (re.compile(rf"{_MONTH},?[ -](?:of )?{_YEAR}"), _month),
    (re.compile(rf"(?:the )?(?P<season>{'|'.join(_SEASON_NUMBERS)}),?(?: of)? {_YEAR}"), _season),
    (re.compile(rf"(?:(?:the )?year )?(?P<year>{_ERA_YEAR})"), _only_year),
    (re.compile(rf"(?:the )?year (?P<year>[0-9]{{1,{MOST_YEAR_DIGITS}}})"), _only_year),
    (re.compile(r"(?:the )?(?P<decade>[0-9]{2}[1-9])0'?s"), _decade),
    (re.compile(r"the decade (?P<decade>[0-9]{3})0-(?P=decade)9"), _decade),
    (re.compile(rf"(?:the )?(?P<century>[0-9]{{1,2}}){_NTH} century"), _century),
    (re.compile(rf"the (?P<millennium>[0-9]{{1,2}}){_NTH} millennium"), _millennium),
    (re.compile(r"(?:a|one|some) (?P<part>day|month) in (?P<date>.+)"), _some_part),
    (re.compile(r"([0-9]{1,2})([/.-])([0-9]{1,2})\2([0-9]{4})"), _numeric),
    (re.compile(r"([0-9]{4})[/.]([0-9]{1,2})[/.]([0-9]{1,2})"), _year_first),
)

_MONTHS = "write its months as a Period, e.g. '2021-04/2021-06'"

#: What words that are refused look like, why they are, and what to write. The first that fits is told.
_REFUSALS = tuple(
    (re.compile(sign), problem, accepted)
    for sign, problem, accepted in (
        (r"^(?:the )?[0-9]{2}00'?s$", "a decade or a century", "write e.g. '190X' or '19XX'"),
        (r"\b(?:early|mid|late|beginning|end|start)\b", "a part of a time, told inexactly", _MONTHS),
        (r"\b(?:today|tomorrow|yesterday|now|last|next|this|ago|recently|same)\b",
         "a day told from another day", "write the day itself, e.g. '2021-12-06'"),
        (r"\b(?:quarter|half|q[1-4]|h[12]|semester)\b", "a part of a year (EDTF level 2)", _MONTHS),
        (r"\b(?:fy ?[0-9]*|fiscal|financial)\b", "a fiscal year", _MONTHS),
        (rf"^{_WEEKDAY}(?:(?:{_DAY} (?:of )?)?{_MONTH}|(?:{_MONTH_NAMES})\.? (?:the )?[0-9]{{1,2}}{_NTH}?)$",
         "a day without its year", "add the year in four digits"),
        (r"[0-9][/. '-][0-9]{2}$|[a-z]\.?,? '?[0-9]{2}$",
         "a year of two digits", "write all four digits of the year"),
        (r" to | and |^(?:since|until|till|from|between) |[0-9]{4} ?[-\u2013\u2014] ?[0-9]{4}| [-\u2013\u2014] ",
         "more than one day", "use Period.parse(...)"),
    )
)  # fmt: skip
