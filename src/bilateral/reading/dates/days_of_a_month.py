"""Days that are said with their month, one or several: "6 December 2021", "6 and 7 December", "December 6-8"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from ...values.dates.period import Period
from ...values.dates.when import When
from .calendar_in_prose import DAY, DAY_IN_WORDS, MONTH, TO, YEAR, YEAR_IN_WORDS, month_in
from .counted_months import counted_months
from .date_mention import DateMention, Kind
from .fiscal_years_in_prose import TEXTS_KEPT, part_months
from .quarters_by_months import quarter_by_months


def days_of_a_month(found: re.Match[str]) -> Iterator[DateMention]:
    """Read the days that stand beside a month; without a year they are left for their neighbours to date.

    >>> [str(day.value) for day in days_of_a_month(re.compile(".*").match("6, 7 and 9 May 2021"))]
    ['2021-05-06', '2021-05-07', '2021-05-09']
    """
    begin, words = found.start(), found[0]
    month = month_in().search(words)
    year = _year_at_end().search(words)
    if not month:
        return
    days_end = year.start() if year else found.end() - begin
    days = words[: month.start()] if month.start() else words[month.end() : days_end]
    offset = 0 if month.start() else month.end()
    last = found.end() - words.endswith(".")  # the full stop that ends a sentence
    pieces = list(_pieces().finditer(days))
    for place, piece in enumerate(pieces):
        start, end = begin + offset + piece.start(), begin + offset + piece.end()
        if month.start() and place == len(pieces) - 1:
            end = last
        elif not month.start():
            start = begin if place == 0 else start
            end = last if place == len(pieces) - 1 else end
        if not year:
            yield DateMention(start, end, Kind.YEARLESS, said=f"{' '.join(piece[0].split())} {month[0]}")
        elif value := day_or_days(piece[0], month[0], year["year"]):
            yield DateMention(start, end, Kind.DAY, value)


@lru_cache(maxsize=TEXTS_KEPT)
def day_or_days(days: str, month: str, year: str) -> When | Period | None:
    """Date a day of a month and year, or a range of days.

    >>> day_or_days("6th", "Dec.", "2021"), str(day_or_days("6-8", "December", "2021"))
    (When('2021-12-06'), '2021-12-06/2021-12-08')
    """
    try:
        if _is_range().search(days):
            return Period.parse(f"{_is_range().sub(' to ', days, count=1)} {month} {year}")
        return When.parse(f"{days} {month} {year}")
    except ValueError:
        return None


@lru_cache(maxsize=TEXTS_KEPT)
def with_year(words: str, year: str) -> When | Period | None:
    """Read a day, month or quarter to which another place gives the year.

    >>> with_year("June 26", "2024"), with_year("October", "2025"), str(with_year("third quarter", "2024"))
    (When('2024-06-26'), When('2025-10'), '2024-07/2024-09')
    """
    if words.endswith("months"):
        return counted_months(f"{words} of {year}", "IN")
    if month_in().search(words) and PART_OF_A_YEAR.search(words):
        return quarter_by_months(f"{words} of {year}", "IN")
    if PART_OF_A_YEAR.search(words):
        return part_months(f"{words} of {year}", "IN")
    try:
        if "/" in words:
            words = words.replace("/", " to ")
        return Period.parse(f"{words} {year}") if _is_range().search(words) else When.parse(f"{words} {year}")
    except ValueError:
        return None


#: A quarter or half.
PART_OF_A_YEAR = re.compile(r"(?i)quarter|half|months$|^[qh][0-9]")


def month_alone(text: str, start: int, end: int) -> bool:
    """Tell whether a month's name that stands alone is the month: not a verb, a person or part of a name.

    >>> [month_alone(text, 3, 6) for text in ("in May,", "Dr May said", "in may")]
    [True, False, False]
    """
    name = text[start:end]
    if not name[0].isupper():
        return False
    if _month_range().match(text, end) or _joined_before().search(text, max(0, start - 14), start):
        return True
    before = _word_before().search(text, max(0, start - 14), start)
    is_part = text.startswith("-end", end) or (before and before[1].lower() in _PARTS)
    if len(name) <= 4 and name not in _SHORT_MONTHS and not name.endswith(".") and not is_part:
        # "In Oct" is a month; "Mar Thoma" and "Jan Dhan" are names.
        return bool(name != "Mar" and before and before[1].lower() in _BEFORE_A_SHORT and _ends().match(text, end))
    if (
        _name_goes_on().match(text, end)
        or _day_in_words_behind().match(text, end)
        or text[start - 1 : start] in ("-", "'", "\u2019", "/")
    ):
        return False
    if is_part or (before and before[1].lower() in _BEFORE_A_MONTH):
        return True
    return name.rstrip(".") in ONLY_MONTHS and not (before and before[1][0].isupper())


_PARTS = {"early", "mid", "late", "end"}
_SHORT_MONTHS = {"May", "June", "July"}
#: Months whose names are no other words and no first names.
ONLY_MONTHS = ("January", "February", "July", "September", "October", "November", "December")
_BEFORE_A_MONTH = frozenset((
    "in", "since", "by", "until", "till", "from", "of", "during", "last", "next", "this", "early", "late", "mid", "end",
    "to", "through", "between", "before", "after", "around", "the", "starting",
))  # fmt: skip


_BEFORE_A_SHORT = _BEFORE_A_MONTH - {"the", "this", "to", "through", "after", "around"}


@cache
def _ends() -> re.Pattern[str]:
    return re.compile(r"(?!\s[A-Z0-9]|['\u2019-])")


@cache
def _name_goes_on() -> re.Pattern[str]:
    # "Theresa May", "August Wilson" and "March of Dimes" are names; so are "June 5," in parts already read.
    return re.compile(
        r"(?:['\u2019]s)?\s(?:[A-Z][a-z]+\s(?:said|told|added)|of\s[A-Z]|(?:family|government|cabinet)\b)|-(?!end\b)(?=[a-z])|/"
    )


@cache
def _month_range() -> re.Pattern[str]:
    return re.compile(rf"{TO}{MONTH}")


@cache
def _day_in_words_behind() -> re.Pattern[str]:
    return re.compile(rf"\s(?:the\s)?{DAY_IN_WORDS}\b(?!\s(?:quarter|half|week|phase|round|meeting|time))")


@cache
def _joined_before() -> re.Pattern[str]:
    return re.compile(rf"(?:\b(?:[Mm]id|[Ee]arly|[Ll]ate|[Ee]nd)|\b{MONTH})-$")


@cache
def _word_before() -> re.Pattern[str]:
    return re.compile(r"([^\W\d_]+)[\s(-]{1,2}$")


@cache
def _pieces() -> re.Pattern[str]:
    return re.compile(rf"{DAY}(?:/{DAY}|\s?[-\u2013\u2014]\s?{DAY}|\s(?:to|till|until|through)\s{DAY})?")


@cache
def _is_range() -> re.Pattern[str]:
    return re.compile(r"/|\s?[-\u2013\u2014]\s?|\s(?:to|till|until|through)\s")


@cache
def _year_at_end() -> re.Pattern[str]:
    return re.compile(
        rf"(?:\s*,?\s*(?:of\s)?|-)(?:(?:in\s+)?the\s+year\s+)?(?P<year>(?<![0-9]){YEAR}|{YEAR_IN_WORDS})$"
    )
