"""When fiscal years begin in each country, as its law and usage have it, and the days that one has."""

from __future__ import annotations

import enum
import re
from collections.abc import Mapping
from functools import cache

import attrs

from ...language.grammar.year import whole_year
from ...language.lexicon.tables import table
from .date_arithmetic import MONTHS_IN_A_YEAR, moved_day
from .days import day_number
from .refused_dates import Refusal

#: EDTF writes no year after it.
_NO_LAST_YEAR = 9999


class NamedBy(enum.Enum):
    """The calendar year by which a country calls a fiscal year that has days of two."""

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
    """

    first_year: int
    month: int
    day: int = 1
    named_by: NamedBy = NamedBy.END
    last_year: int = _NO_LAST_YEAR


@cache
def rules() -> Mapping[str, tuple[FiscalRule, ...]]:
    """Return the rules of each country in `fiscal_years.csv`, by its code."""
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


#: The first and the last day, as day numbers.
Days = tuple[int, int]


def fiscal_days(name: str, code: str) -> Days | Refusal:
    """Give the first and last day of a fiscal year by its name, or tell why it has none.

    "2021-22" is the year that begins in 2021. One number is read as the country uses it: in India and the United
    States "FY22" ends in 2022, in Japan it begins then. Two digits are of 1969 to 2068, as POSIX has it.
    """
    found = _NAME.fullmatch(name)
    if not found:
        return NO_FISCAL_YEAR
    if code in other_calendars():
        return Refusal(
            f"a fiscal year that begins on {other_calendars()[code]},",
            "write its days as a Period, as its source has them",
        )
    start = _start(found, code)
    if isinstance(start, Refusal):
        return start
    year, rule = start
    first = day_number(year, rule.month, rule.day)
    return first, int(moved_day(first, MONTHS_IN_A_YEAR, -1))


_NAME = re.compile(r"(?P<fy>FY)?(?P<year>[0-9]{4}|(?(fy)[0-9]{2}|x))(?:-(?P<end>[0-9]{4}|[0-9]{2}))?")

NO_FISCAL_YEAR = Refusal("no fiscal year", "write e.g. '2021-22', 'FY2022' or 'Q1 FY22'")


def _start(found: re.Match[str], code: str) -> tuple[int, FiscalRule] | Refusal:
    """Find the calendar year that a fiscal year begins in, and the rule it begins by."""
    known = rules().get(code, ())
    if not known:
        accepted = "write its days as a Period, e.g. '2021-04-01/2022-03-31'"
        return Refusal(f"a fiscal year of a country ({code}) whose rule is not known here", accepted)
    for rule in known:
        start = _first_year(found, whole_year(found["year"]), rule)
        if isinstance(start, Refusal):
            return start
        if rule.first_year <= start <= rule.last_year:
            return start, rule
    first = min(rule.first_year for rule in known)
    problem = "a fiscal year of a time for which the country's rule is not known here"
    return Refusal(problem, f"it is from {first} on; write the days as a Period")


def _first_year(found: re.Match[str], year: int, rule: FiscalRule) -> int | Refusal:
    if found["end"]:
        if rule.month == 1 or int(found["end"]) not in (year + 1, (year + 1) % 100):
            accepted = "write one year, e.g. 'FY2021'" if rule.month == 1 else "write e.g. '2021-22'"
            return Refusal("no two years that one fiscal year has days of", accepted)
        return year
    if rule.month == 1 or rule.named_by is NamedBy.START:
        return year
    if rule.named_by is NamedBy.BOTH:
        accepted = f"write '{year - 1}-{year % 100:02}' or '{year}-{(year + 1) % 100:02}'"
        return Refusal("two readings, the fiscal year that ends then and the one that begins,", accepted)
    return year - 1
