"""Fiscal years, quarters and halves as prose writes them, in whole months; and pairs of years, "2021-22"."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from ...values.dates.period import Boundary, Period
from ...values.dates.possible_days import Precision
from ...values.dates.shortened_dates import completed
from ...values.dates.when import When
from .calendar_in_prose import BLANK, END, MONTH, TO, YEAR
from .relative_days import fiscal_period

#: How many different texts are kept read: a newspaper says the same few years over and over.
TEXTS_KEPT = 2**10

_DASH = r"[-\u2010\u2011\u2013/]"

_NO_MORE = r"(?![0-9])(?![-/][0-9])"
#: "2021-22", "2018/19", "2021-2031".
PAIR = rf"{YEAR}(?:{BLANK}?[-\u2010\u2011\u2013\u2014]{BLANK}?{YEAR}|{_DASH}(?:[0-9]{{4}}|[0-9]{{2}})){_NO_MORE}"

_ONE = rf"(?:{PAIR}|{YEAR}|'?[0-9]{{2}}(?:{_DASH}[0-9]{{2}})?(?![0-9]))"
_FISCAL_YEAR = rf"(?:[Ff]iscal|[Ff]inancial){BLANK}[Yy]ear"
_NAMED = rf"(?:{_FISCAL_YEAR}|[Ff]iscal)"
_BEHIND = rf"(?:{PAIR}{BLANK}{_NAMED}|{YEAR}{BLANK}{_FISCAL_YEAR})"
_FISCAL = rf"(?:FY(?:{BLANK}|-)?{_ONE}|{_NAMED}{BLANK}(?:of{BLANK})?{_ONE}|{_BEHIND})"
_ORDINAL = r"(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|1st|2nd|3rd|4th)"

#: A fiscal year by its name: "FY22", "fiscal 2021-22".
FISCAL = rf"{_FISCAL}{END}"

#: "First nine months"; of a year all twelve are no part.
COUNTED_MONTHS = (
    r"(?P<end>[Ff]irst|[Ll]ast) (?P<count>two|three|four|five|six|seven|eight|nine|ten|eleven|[2-9]|1[01]) months"
)
_COUNTED = re.sub(r"\?P<[a-z]+>", "?:", COUNTED_MONTHS).replace(" ", BLANK)

_PART_NAME = rf"(?:{_COUNTED}|{_ORDINAL}[ -](?:quarter|half)|(?:[Ll]ast|[Ff]inal) quarter|[QH][1-4]|[1-4]Q|[12]H)"
#: "First half (H1) of FY25", "Q1 (April-June) of FY25"; the central bank of India writes "Q1:2025-26".
_NAMED_TWICE = rf"(?:{BLANK}\((?:[QH][1-4]|{MONTH}{TO}{MONTH})\))?"
_OF = rf"(?:{_NAMED_TWICE}(?:,?{BLANK}(?:of{BLANK})?(?:the{BLANK})?(?:year{BLANK})?|:{BLANK}?))"

#: A quarter or half with its year, "Q1 FY22", "first half of 2021", or one whose year stands elsewhere.
PART = rf"{_PART_NAME}(?:{_OF}?{_FISCAL}|{_OF}(?:{PAIR}|{YEAR})){END}"
PART_ALONE = rf"{_PART_NAME}{END}"


@lru_cache(maxsize=TEXTS_KEPT)
def fiscal_months(words: str, country: str) -> Period | None:
    """Read a fiscal year or a part of one as its first and last month; None if it is none.

    >>> str(fiscal_months("FY25", "IN")), str(fiscal_months("Q1FY22", "IN"))
    ('2024-04/2025-03', '2021-04/2021-06')
    """
    words = re.sub(r"^([QH][1-4])(?=FY)", r"\1 ", " ".join(words.split()))
    words = re.sub(r"(?i)\b(year|fiscal) of ", r"\1 ", words).replace("\u2010", "-").replace("\u2011", "-")
    found = fiscal_period(words, country)
    return months_of(found) if found else None


def is_listed_fiscal(text: str, start: int) -> bool:
    """Tell whether a year is one of several fiscal years: "fiscal years 2022 and 2023".

    >>> is_listed_fiscal("FYs 2022 and 2023", 13), is_listed_fiscal("FY 2022 and 2023", 12)
    (True, False)
    """
    return _fiscal_years().search(text, max(0, start - _LONGEST_LIST), start) is not None


#: "The financial years 2021, 2022 and ": so far back the words stand that name several.
_LONGEST_LIST = 40


@cache
def _fiscal_years() -> re.Pattern[str]:
    return re.compile(r"\b(?:FYs|(?:[Ff]iscal|[Ff]inancial) [Yy]ears) (?:[0-9]{4}(?:, | and | or | to |, and )){0,3}$")


@lru_cache(maxsize=TEXTS_KEPT)
def part_months(words: str, country: str) -> Period | None:
    """Read a quarter or half of a calendar year, or of a fiscal one where the words say so, in months.

    >>> str(part_months("first quarter of 2024", "IN")), str(part_months("second half of FY22", "IN"))
    ('2024-01/2024-03', '2021-10/2022-03')
    """
    words = re.sub(r"\s?\([QH][1-4]\)", "", words.replace(":", " "))
    words = re.sub(r"(?i)^(?:last|final)(?= quarter)", "fourth", words)
    words = re.sub(r"^([1-4])([QH])", r"\2\1", words)  # brokers write "1HFY25"
    if re.search(r"(?i)FY|fiscal|financial", words) or re.search(PAIR, words):
        return fiscal_months(re.sub(r" of (?:the )?year ", " of ", " ".join(words.split())), country)
    try:
        return months_of(
            Period.all_of(When.parse(re.sub(r"(?i),? (?:of )?(?:the )?(?:year )?(?=[0-9]{4})", " of ", words)))
        )
    except ValueError:
        return None


def months_of(period: Period) -> Period:
    """Write a period in months where it has whole ones.

    >>> str(months_of(Period("2021-04-01", "2022-03-31"))), str(months_of(Period("2021-04-01", "2022-04-05")))
    ('2021-04/2022-03', '2021-04-01/2022-04-05')
    """
    start, end = period.start, period.end
    if isinstance(start, Boundary) or isinstance(end, Boundary):
        return period
    if (start.precision, end.precision) != (Precision.DAY, Precision.DAY):
        return period
    months = Period(start.edtf[:-3], end.edtf[:-3])
    return months if period == _whole(months) else period


def _whole(months: Period) -> Period:
    start, end = months.start, months.end
    if isinstance(start, Boundary) or isinstance(end, Boundary):
        return months
    return Period(Period.all_of(start).start, Period.all_of(end).end)


def pair_of_years(words: str, sentence: str, country: str) -> When | Period | None:
    """Read two years joined by a dash: a fiscal year where the sentence gives accounts, else a period.

    "2008-09" is a fiscal year of a country whose years have days of two, if the sentence tells of budgets, growth
    or trade, and a season if it tells of matches: the same words are said of school years and leagues.

    >>> str(pair_of_years("2008-09", "the deficit touched 6 per cent of GDP in ", "IN"))
    '2008-04/2009-03'
    >>> str(pair_of_years("2008-09", "the uprising of ", "IN")), str(pair_of_years("2021-2031", "", "IN"))
    ('2008/2009', '2021/2031')
    """
    first, second = re.split(r"\s*[-\u2010\u2011\u2013\u2014/]\s*", words)
    if len(second) == 2 and _gives_accounts().search(sentence) and not _tells_of_seasons().search(sentence):
        fiscal = fiscal_months(f"{first}-{second}", country)
        if fiscal:
            return fiscal
    if "/" in words and len(second) > 2 and int(second) != int(first) + 1:  # the number of a case or bill
        return None
    start, end = completed(first, second) or (first, second)
    try:
        return Period(start, end) if len(end) == 4 else When(f"{first}-{second}")
    except ValueError:
        return None


@cache
def _gives_accounts() -> re.Pattern[str]:
    return re.compile(
        r"(?i)\b(?:fiscal|financial year|budget\w*|gdp|deficit|surplus|revenues?|exports?|exported|imports?|imported|"
        r"inflation|econom\w+|tax\w*|(?:bilateral|two-way) trade|trade (?:volume|turnover|deficit)|turnover|profits?|"
        r"crores?|lakhs?|billion|bn|tonnes|output|production|gst|rbi|capex|outlay|expenditure|allocat\w+|procure\w+|"
        r"growth|grew|sales|deliver(?:y|ies|ed)|commission(?:ed|ing)|completion|completed|operational|earnings|remittances|fdi|subsid\w+|disburse\w+|loans?|spending|"
        r"per cent|percent)\b|[%\u20b9$]"
    )


@cache
def _tells_of_seasons() -> re.Pattern[str]:
    return re.compile(
        r"(?i)\b(?:seasons?|leagues?|trophy|cup|tests?|series|matches|match|tour|innings|wickets?|runs?|champion\w*|"
        r"squad|coach|goals?|academic|school year|session|batch|coaching|player|players|contract option)\b"
    )
