"""The forms in which prose says dates, as patterns; a form's name tells who reads it."""

from __future__ import annotations

import re
from functools import cache

from ...values.dates.calendar_words import SEASON_NAMES
from ...values.numbers.patterns import any_of
from . import numeric_days
from .calendar_in_prose import BLANK, DAY, END, MONTH, TO, WEEKDAY, YEAR, YEAR_IN_WORDS
from .date_beginnings import TENS
from .days_of_a_month import ONLY_MONTHS
from .fiscal_years_in_prose import FISCAL, PAIR, PART, PART_ALONE
from .quarters_by_months import QUARTER

ISO = r"[0-9]{4}(?:-[0-9]{2}-[0-9]{2}|(?P<point>[/.])[0-9]{1,2}(?P=point)[0-9]{1,2})(?![0-9])"
_AND = rf"(?:,{BLANK}{DAY}){{0,4}},?{BLANK}(?:and|&|or){BLANK}{DAY}"
_DAYS = rf"{DAY}(?>(?:/{DAY}|{TO}{DAY}|{_AND})?)"
_OF = rf"(?:(?:{BLANK}?,)?{BLANK}(?:of{BLANK})?|-)"
_THE_YEAR = rf"(?:(?:in{BLANK})?the{BLANK}year{BLANK})?"
_ANY_YEAR = rf"{_OF}{_THE_YEAR}(?:{YEAR}|{YEAR_IN_WORDS})"
_CENTURY = rf"[ -][Cc]entury{END}(?:{BLANK}(?:BCE?|AD|CE){END})?"
_SEASON = rf"(?:{any_of([*SEASON_NAMES.values(), 'fall', *(name.title() for name in SEASON_NAMES.values())])}){END}"
#: What shows that two digits are the years of a decade and no number: "the '80s", "mid-80s".
_BEFORE_TENS = (
    r"(?:(?<=[Tt]he )|(?<=[Tt]he ['\u2018\u2019])|(?<=(?:rly|ate|mid)[ -])|(?<=(?:rly|ate|mid)[ -]['\u2018\u2019]))"
)
#: "The 1990's" are a decade; "2020's summit" is of a year.
_PLURAL = r"(?:s|(?:(?<=[Tt]he [0-9]{4})|(?<=(?:rly|ate|mid)[ -][0-9]{4}))['\u2019]s)"
_CALLED = (
    rf"(?:week|month|year|(?:fiscal(?:{BLANK}year)?|financial{BLANK}year)(?!{BLANK}(?:FY|[12][0-9]{{3}}))|decade|century"
    rf"|weekend|spring|summer|autumn|fall|winter|{WEEKDAY}|{MONTH})"
)
_TWO_DAYS = rf"(?:[Tt]he{BLANK})?day{BLANK}(?:before{BLANK}yesterday|after{BLANK}tomorrow)"
_ORDINAL_WORDS = (
    "(?:(?:six|seven|eigh|nine|four|fif|thir)teenth|(?:fif|six|seven|eigh|nin|ten|eleven|twelf)th|[Tt]wentieth|"
    "[Tt]wenty[ -]first)"
)

_ERA = rf"[0-9]{{1,4}}{BLANK}(?:BCE?|B\.C\.(?:E\.)?|AD|A\.D\.|CE){END}"

_FORMS_OF_FEW_DIGITS = {
    "numeric": numeric_days.PATTERN,
    "days": rf"{_DAYS}(?:{BLANK}?-|\.?{BLANK}(?:day{BLANK})?(?:of{BLANK})?){MONTH}(?>(?:{_ANY_YEAR})?)",
    "century": rf"[0-9]{{1,2}}(?:st|nd|rd|th){_CENTURY}",
    "nineties": rf"{_BEFORE_TENS}[2-9]0['\u2019]?s{END}",
    "part": PART,
    "part_alone": PART_ALONE,
    "era": _ERA,
}
_FORMS_OF_FOUR_DIGITS = {
    "iso": ISO,
    "decade": rf"[0-9]{{3}}0{_PLURAL}{END}",
    "fiscal": FISCAL,
    "part_behind": rf"{YEAR}{BLANK}?[QH][1-4]{END}",
    "pair": PAIR,
    "era": _ERA,
    # Of the months only those which are no other words: "in 2016 May resigned".
    "year_month": rf"{YEAR}{BLANK}(?:{any_of(ONLY_MONTHS)[3:-1]}){END}(?!{BLANK}[0-9])",
    "year": r"[0-9]{4}(?![0-9])",
}
_WORD_FORMS = {
    "month_first": (
        rf"{MONTH}{BLANK}{_DAYS}(?![0-9%]|[.:][0-9]|,(?!{YEAR})[0-9]|-[A-Za-z])"
        rf"(?>(?:(?:{BLANK}?,{BLANK}?|{BLANK}(?:of{BLANK})?){YEAR})?)"
    ),
    "quarter": QUARTER,
    # Not the first year of "March 2014-15", though that of "5 May 2014-15 May 2016".
    "month_year": rf"{MONTH}{_ANY_YEAR}(?![-/\u2013][0-9]{{2}}(?![0-9A-Za-z]|\s[A-Z]))",
    "month": MONTH,
    "weekday": WEEKDAY,
    "today": rf"(?:[Tt]oday|[Tt]onight|[Tt]omorrow|[Yy]esterday|{_TWO_DAYS}){END}",
    "called": rf"(?:[Ll]ast|[Tt]his|[Nn]ext|[Cc]oming|[Cc]urrent|[Pp]revious){BLANK}{_CALLED}{END}(?!{BLANK}of{END})",
    "calendar": rf"CY[ -]?{YEAR}(?![-/\u2013]?[0-9])",
    "fiscal_words": FISCAL,
    "part_words": PART,
    "part_words_alone": PART_ALONE,
    "the_end": rf"end{BLANK}of{BLANK}the{BLANK}(?P<unit>week|month|year|decade){END}(?!{BLANK}(?:[0-9]|of|to){END}|-)",
    "season": rf"{_SEASON},?{BLANK}(?:of{BLANK})?{_THE_YEAR}{YEAR}(?:[-/\u2013][0-9]{{2}})?(?![0-9])",
    "century_words": rf"{_ORDINAL_WORDS}{_CENTURY}",
    "nineties_words": rf"(?<=[Tt]he )(?:{'|'.join(TENS)}){END}",
    "era_words": rf"AD{BLANK}[0-9]{{1,4}}(?![0-9])",
    "ago": rf"(?:ago|back){END}",
}


@cache
def forms_of_few_digits() -> re.Pattern[str]:
    """Return the pattern of what begins with one to three digits; the name of its group is the form's.

    >>> forms_of_few_digits().match("6-8 December").lastgroup
    'days'
    """
    return _alternatives(_FORMS_OF_FEW_DIGITS)


@cache
def forms_of_four_digits() -> re.Pattern[str]:
    """Return the pattern of what begins with four digits; the name of its group is the form's.

    >>> forms_of_four_digits().match("2021-22").lastgroup
    'pair'
    """
    return _alternatives(_FORMS_OF_FOUR_DIGITS)


@cache
def word_forms() -> re.Pattern[str]:
    """Return the pattern of what begins with a letter; the name of its group is the form's.

    >>> word_forms().match("next week").lastgroup
    'called'
    """
    return _alternatives(_WORD_FORMS)


@cache
def iso_day() -> re.Pattern[str]:
    """Return the pattern of a day as ISO 8601-1 writes it, which may stand anywhere.

    >>> iso_day().match("2021-12-06")[0]
    '2021-12-06'
    """
    return re.compile(ISO)


def _alternatives(forms: dict[str, str]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?P<{name}>{form})" for name, form in forms.items()))
