"""Fiscal years: which days "2021-22" or "FY22" means in a country, as its law and usage have it."""

from __future__ import annotations

import enum
import re
from collections.abc import Mapping
from functools import cache

import attrs

from ...errors import InvalidFiscalYear
from ...language.lexicon.tables import table
from ..countries.country import Country, country_code
from ..words import exact_text
from .calendar_words import numbers_in_digits
from .dated import of_kind
from .days import day_number, year_month_day
from .period import Period
from .term_arithmetic import MONTHS_IN_A_YEAR, date_text, moved_day

#: No text of a fiscal year is longer; what is longer is refused unread.
LONGEST_TEXT = 64
#: EDTF writes no year after it.
_NO_LAST_YEAR = 9999


class NamedBy(enum.Enum):
    """The calendar year by which a country calls a fiscal year that has days of two.

    >>> NamedBy("end")
    <NamedBy.END: 'end'>
    """

    START = "start"
    END = "end"
    #: Both are always named, "2021-22"; one alone has two readings.
    BOTH = "both"


@attrs.frozen
class FiscalRule:
    """When fiscal years begin in a country, for those that begin in a span of years.

    Attributes:
        first_year: The first calendar year in which one begins by this rule.
        month: The month it begins in.
        day: The day of the month.
        named_by: The year that a single number means: "FY22".
        last_year: The last calendar year in which one begins by this rule.

    >>> FiscalRule(1867, 4).month
    4
    """

    first_year: int
    month: int
    day: int = 1
    named_by: NamedBy = NamedBy.END
    last_year: int = _NO_LAST_YEAR


@cache
def rules() -> Mapping[str, tuple[FiscalRule, ...]]:
    """Return the rules of each country in `fiscal_years.csv`, by its code.

    >>> rules()["JP"]
    (FiscalRule(first_year=1886, month=4, day=1, named_by=<NamedBy.START: 'start'>, last_year=9999),)
    """
    found: dict[str, tuple[FiscalRule, ...]] = {}
    for line in table("fiscal_years"):
        if not line["calendar"]:
            first, month, day = (int(line[column]) for column in ("first_year", "month", "day"))
            last = int(line["last_year"] or _NO_LAST_YEAR)
            rule = FiscalRule(first, month, day, NamedBy(line["named_by"]), last)
            found[line["country"]] = (*found.get(line["country"], ()), rule)
    return found


@cache
def other_calendars() -> Mapping[str, str]:
    """Return the first day of fiscal years that begin with a day of another calendar, and on no fixed one of this."""
    return {line["country"]: line["calendar"] for line in table("fiscal_years") if line["calendar"]}


def fiscal_year(text: str, *, country: Country | str) -> Period:
    """Read a fiscal year of a country, or a quarter or half of one: its first and last day.

    "2021-22" is the year that begins in 2021. One number is read as the country uses it: in India and the United
    States "FY22" ends in 2022, in Japan it begins then. Two digits are of 1969 to 2068, as POSIX has it.

    Raises:
        InvalidFiscalYear: It names none, it may be one of two, or the country's fiscal years are not known here.
        UnknownCountry: There is no such country.

    >>> str(fiscal_year("2021-22", country="IN")), str(fiscal_year("FY22", country="US"))
    ('2021-04-01/2022-03-31', '2021-10-01/2022-09-30')
    >>> str(fiscal_year("Q1 FY22", country="IN"))
    '2021-04-01/2021-06-30'
    """
    code = country_code(country)
    text = exact_text(of_kind(text, str, "fiscal_year"))
    found = _named(text)
    if code in other_calendars():
        problem = f"a fiscal year that begins on {other_calendars()[code]},"
        raise InvalidFiscalYear(problem, came=text, accepted="write its days as a Period, as its source has them")
    year, rule = _start(text, found, code)
    first = day_number(year, rule.month, rule.day)
    months, place = _PARTS[found["letter"] or found["word"]], int(found["number"] or found["ordinal"] or 1) - 1
    if place * months >= MONTHS_IN_A_YEAR:
        raise InvalidFiscalYear("no such part of a year", came=text, accepted=_ACCEPTED)
    begin, end = moved_day(first, place * months, 0), moved_day(first, (place + 1) * months, -1)
    if end > _LAST_DAY:
        accepted = "the last fiscal year that can be written ends in 9999"
        raise InvalidFiscalYear("days after the year 9999, which EDTF can't write,", came=text, accepted=accepted)
    return Period(_day(begin), _day(end))


def _day(number: float) -> str:
    return date_text(*year_month_day(int(number)))


_LAST_DAY = day_number(_NO_LAST_YEAR, 12, 31)


#: The length in months of the parts of a year, and of the whole.
_PARTS = {"q": 3, "quarter": 3, "h": 6, "half": 6, None: MONTHS_IN_A_YEAR}


def _named(text: str) -> re.Match[str]:
    if len(text) > LONGEST_TEXT:
        raise InvalidFiscalYear(f"more than {LONGEST_TEXT} characters", came=text, accepted=_ACCEPTED)
    found = _form().fullmatch(numbers_in_digits(" ".join(text.lower().split())))
    if not found:
        raise InvalidFiscalYear("no fiscal year", came=text, accepted=_ACCEPTED)
    return found


def _start(text: str, found: re.Match[str], code: str) -> tuple[int, FiscalRule]:
    """Find the calendar year that a fiscal year begins in, and the rule it begins by."""
    known = rules().get(code, ())
    if not known:
        accepted = "write its days as a Period, e.g. '2021-04-01/2022-03-31'"
        problem = f"a fiscal year of a country ({code}) whose rule is not known here"
        raise InvalidFiscalYear(problem, came=text, accepted=accepted)
    year = _whole_year(found["year"] or found["named"])
    for rule in known:
        start = _first_year(text, found, year, rule)
        if rule.first_year <= start <= rule.last_year:
            return start, rule
    first = min(rule.first_year for rule in known)
    problem = "a fiscal year of a time for which the country's rule is not known here"
    raise InvalidFiscalYear(problem, came=text, accepted=f"it is from {first} on; write the days as a Period")


def _first_year(text: str, found: re.Match[str], year: int, rule: FiscalRule) -> int:
    if found["end"]:
        if rule.month == 1 or int(found["end"]) not in (year + 1, (year + 1) % 100):
            accepted = "write one year, e.g. 'FY2021'" if rule.month == 1 else "write e.g. '2021-22'"
            raise InvalidFiscalYear("no two years that one fiscal year has days of", came=text, accepted=accepted)
        return year
    if rule.month == 1 or rule.named_by is NamedBy.START:
        return year
    if rule.named_by is NamedBy.BOTH:
        accepted = f"write '{year - 1}-{year % 100:02}' or '{year}-{(year + 1) % 100:02}'"
        problem = "two readings, the fiscal year that ends then and the one that begins,"
        raise InvalidFiscalYear(problem, came=text, accepted=accepted)
    return year - 1


def _whole_year(digits: str) -> int:
    # POSIX, strptime: 69 to 99 are of the 20th century, 00 to 68 of the 21st.
    year = int(digits)
    return year if len(digits) == 4 else year + (1900 if year >= 69 else 2000)


@cache
def _form() -> re.Pattern[str]:
    named = r"(?:fy|fiscal(?: year)?|financial year)"
    return re.compile(
        r"(?:the )?(?:(?:(?P<letter>[qh])(?P<number>[1-4])|(?P<ordinal>[1-4])(?:st|nd|rd|th)[ -](?P<word>quarter|half))"
        r",?(?: of)?(?: the)? )?"
        rf"(?:{named}[ -]?'?(?P<named>[0-9]{{4}}|[0-9]{{2}})|(?P<year>[0-9]{{4}}))"
        rf"(?: ?[-\u2013/] ?(?P<end>[0-9]{{4}}|[0-9]{{2}}))?(?: {named})?"
    )


_ACCEPTED = "write e.g. '2021-22', 'FY2022' or 'Q1 FY22'"
