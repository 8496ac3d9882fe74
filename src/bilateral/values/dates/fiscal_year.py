"""Fiscal years: which days "2021-22" or "FY22" means in a country, as its law and usage have it."""

from __future__ import annotations

from ...errors import InvalidFiscalYear
from ...language.grammar.date_parts import Date, Fiscal, Told, Unit
from ...language.grammar.day import date_at
from ...language.grammar.year import pair_at
from ...language.scanner import scan
from ..countries.country import Country, country_code
from ..misnamed import answers_misspelt
from ..words import exact_text
from .date_arithmetic import day_text, moved_day
from .dated import of_kind
from .days import day_number
from .fiscal_years import NO_FISCAL_YEAR, fiscal_days
from .period import Period
from .refused_dates import Refusal

#: No text of a fiscal year is longer; what is longer is refused unread.
LONGEST_TEXT = 64


@answers_misspelt
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
    if len(text) > LONGEST_TEXT:
        raise _invalid(text, Refusal(f"more than {LONGEST_TEXT} characters", NO_FISCAL_YEAR.accepted))
    named = _named(text)
    days = named if isinstance(named, Refusal) else fiscal_days(_name(named), code)
    if isinstance(named, Refusal) or isinstance(days, Refusal):
        raise _invalid(text, days if isinstance(days, Refusal) else NO_FISCAL_YEAR)
    begin, end = _part(days, named.months)
    if end > _LAST_DAY:
        problem = Refusal("days after the year 9999, which EDTF can't write,", "the last fiscal year that can be "
                          "written ends in 9999")  # fmt: skip
        raise _invalid(text, problem)
    return Period(day_text(begin), day_text(end))


def _named(text: str) -> Date | Refusal:
    tokens = scan(text)
    told = Told(tokens)
    place = int(told.word[0] == "the")
    if (pair := pair_at(told, place)) and pair[2] == len(tokens):
        return Date(place, pair[2], Unit.PART, fiscal=Fiscal(f"{told.word[place]}-{told.word[place + 2]}"))
    found = date_at(told, place)
    if found is None or found.behind != len(tokens) or found.unit not in (Unit.PART, Unit.YEAR):
        is_part = told.word[0] in ("q", "h") and told.word[1].isdecimal() and told.word[1] not in ("1", "2", "3", "4")
        is_part = is_part or (told.word[0] == "h" and told.word[1] in ("3", "4"))
        return Refusal("no such part of a year", NO_FISCAL_YEAR.accepted) if is_part else NO_FISCAL_YEAR
    is_one = (found.fiscal is None or not found.fiscal.last) and not found.named_months and not found.is_before_christ
    return found if is_one and _name(found) else NO_FISCAL_YEAR


def _name(named: Date) -> str:
    if named.fiscal:
        return named.fiscal.name
    return f"FY{named.year:04}" if named.year is not None and 0 <= named.year <= 9999 else ""


def _part(days: tuple[int, int], months: tuple[int, int] | None) -> tuple[int, int]:
    if months is None:
        return days
    offset, count = months
    return int(moved_day(days[0], offset, 0)), int(moved_day(days[0], offset + count, -1))


_LAST_DAY = day_number(9999, 12, 31)


def _invalid(text: str, why: Refusal) -> InvalidFiscalYear:
    return InvalidFiscalYear(why.problem, came=text, accepted=why.accepted)
