"""When fiscal years begin in each country, as its law and usage have it, and the days that one has."""

from __future__ import annotations

import enum
import re
from types import MappingProxyType

import attrs

from .days import day_number
from .edtf_refusals import Refusal
from .term_arithmetic import MONTHS_IN_A_YEAR, moved_day


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
    last_year: int = 9999


#: The fiscal years of central governments. Where no law is named, the authority is the CIA's World Factbook (field
#: "Fiscal year", as of 2024), and the first year is one for which that is certain; what lies before is refused.
_RULES: MappingProxyType[str, tuple[FiscalRule, ...]] = MappingProxyType({
    # Government of India, since 1867 from 1 April (before, from 1 May).
    "IN": (FiscalRule(1867, 4),),
    # 31 U.S.C. 1102 (Congressional Budget Act of 1974): from 1 October since FY 1977; before, from 1 July since
    # FY 1844. From 1 July to 30 September 1976 was a "transition quarter" of no fiscal year.
    "US": (FiscalRule(1976, 10), FiscalRule(1843, 7, last_year=1975)),
    # Public Revenue and Consolidated Fund Charges Act 1854: from 1 April. The tax year, from 6 April, is another.
    "GB": (FiscalRule(1855, 4, named_by=NamedBy.BOTH),),
    # Japan, Public Finance Act 1947, article 11; from 1 April since 1886. Named by the year it begins in.
    "JP": (FiscalRule(1886, 4, named_by=NamedBy.START),),
    "CA": (FiscalRule(1907, 4, named_by=NamedBy.BOTH),),
    # Pakistan changed from 1 April to 1 July in 1959.
    "PK": (FiscalRule(1960, 7),),
    "BD": (FiscalRule(1972, 7),),
    "AU": (FiscalRule(1901, 7),),
    # New Zealand, Public Finance Act 1989.
    "NZ": (FiscalRule(1990, 7),),
    "BT": (FiscalRule(2000, 7),),
    "EG": (FiscalRule(2000, 7),),
    "KE": (FiscalRule(2000, 7),),
    "SG": (FiscalRule(2000, 4, named_by=NamedBy.START),),
    "HK": (FiscalRule(2000, 4, named_by=NamedBy.BOTH),),
    "ZA": (FiscalRule(2000, 4, named_by=NamedBy.BOTH),),
    "TH": (FiscalRule(2000, 10),),
    # Budget Code of the Russian Federation, article 12.
    "RU": (FiscalRule(1992, 1),),
    # Budget Law of the People's Republic of China, article 18.
    "CN": (FiscalRule(1950, 1),),
    # Bundeshaushaltsordnung, section 4; until 1960 from 1 April.
    "DE": (FiscalRule(1961, 1),),
    "FR": (FiscalRule(1946, 1),),
    "IT": (FiscalRule(1965, 1),),
    **{code: (FiscalRule(2001, 1),) for code in (
        "AE", "AR", "AT", "AZ", "BE", "BG", "BR", "BY", "CH", "CL", "CO", "CY", "CZ", "DK", "EE", "ES", "FI", "GE",
        "GR", "HR", "HU", "ID", "IE", "IL", "IS", "KG", "KH", "KR", "KZ", "LK", "LT", "LU", "LV", "MA", "MD", "MN",
        "MV", "MX", "MY", "NG", "NL", "NO", "OM", "PE", "PH", "PL", "PT", "RO", "RS", "SA", "SE", "SI", "SK", "TJ",
        "TM", "TN", "TR", "UA", "UZ", "VN",
    )},
})  # fmt: skip

#: Countries whose fiscal years begin with a day of another calendar, on no fixed day of this one.
_OTHER_CALENDARS = MappingProxyType({
    "NP": "1 Shrawan of the Bikram Sambat calendar, in mid-July",
    "IR": "1 Farvardin of the Solar Hijri calendar, 20 or 21 March",
    "AF": "1 Jadi of the Solar Hijri calendar, 21 or 22 December",
})  # fmt: skip

#: The first and the last day, as day numbers.
Days = tuple[int, int]


def fiscal_days(name: str, code: str) -> Days | Refusal:
    """Give the first and last day of a fiscal year by its name, or tell why it has none.

    "2021-22" is the year that begins in 2021. One number is read as the country uses it: in India and the United
    States "FY22" ends in 2022, in Japan it begins then. Two digits are of 1969 to 2068, as POSIX has it.

    Args:
        name: The year: "FY22", "2021-22", "FY2021".
        code: The code of the country.

    >>> from .days import year_month_day
    >>> [year_month_day(day) for day in fiscal_days("2021-22", "IN")]
    [(2021, 4, 1), (2022, 3, 31)]
    """
    found = _NAME.fullmatch(name)
    if not found:
        return NO_FISCAL_YEAR
    if code in _OTHER_CALENDARS:
        return Refusal(
            f"a fiscal year that begins on {_OTHER_CALENDARS[code]},",
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
    rules = _RULES.get(code, ())
    if not rules:
        accepted = "write its days as a Period, e.g. '2021-04-01/2022-03-31'"
        return Refusal(f"a fiscal year of a country ({code}) whose rule is not known here", accepted)
    for rule in rules:
        start = _first_year(found, _whole_year(found["year"]), rule)
        if isinstance(start, Refusal):
            return start
        if rule.first_year <= start <= rule.last_year:
            return start, rule
    first = min(rule.first_year for rule in rules)
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


def _whole_year(digits: str) -> int:
    # POSIX, strptime: 69 to 99 are of the 20th century, 00 to 68 of the 21st.
    year = int(digits)
    return year if len(digits) == 4 else year + (1900 if year >= 69 else 2000)
