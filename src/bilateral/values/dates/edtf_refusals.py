"""Why a text is no EDTF date, and what to write instead."""

from __future__ import annotations

import re
from functools import cache

import attrs

from .days import MOST_YEAR_DIGITS
from .edtf_parts import LONGEST_TEXT


@attrs.frozen
class Refusal:
    """Why a text is no date.

    Attributes:
        problem: What is wrong, to be followed by "in" and the text.
        accepted: What would be accepted.

    >>> why_not("199u").problem
    "the 'u' of the EDTF draft of 2012"
    """

    problem: str
    accepted: str


def why_not(text: str) -> Refusal:
    """Tell why a text is no date of EDTF.

    >>> print(why_not("2021-02-29").problem)
    no such day or month
    """
    if len(text) > LONGEST_TEXT:
        return Refusal(f"more than {LONGEST_TEXT} characters", _ACCEPTED)
    for sign, problem, accepted in _refusals():
        if sign.search(text):
            return Refusal(problem, accepted)
    return NO_DATE


_ACCEPTED = "write e.g. '2021-12-06', '2019-02', '1990~', '199X' or, for When.parse, 'February 2019'"

#: What is said of a text that has no sign of being a date.
NO_DATE = Refusal("no date", _ACCEPTED)


@cache
def _refusals() -> tuple[tuple[re.Pattern[str], str, str], ...]:
    return tuple((re.compile(sign), problem, accepted) for sign, problem, accepted in _REFUSALS)


_CALENDAR = "write a day of the calendar, e.g. '2021-12-06', a month 01 to 12, or a part of a year 21 to 41"
_SETS = (
    "write e.g. '[1667,1668,1670..1672]' (one of them), '{1960,1961-12}' (all of them) or '[..1760-12-03]', "
    "without blanks, and both ends of '..' as years, as months or as days, the earlier first"
)
_YEARS = (
    f"write four digits, e.g. '0988', or Y before 5 to {MOST_YEAR_DIGITS} of them without leading zeros, e.g. "
    f"'Y170000002', 'Y-17E7', '1950S2'; no year has more than {MOST_YEAR_DIGITS} digits here"
)
_PARTS = "write the qualifier right of what it is said of, e.g. '2004-06~-11', or left of one part, '2004-~06-11'"

#: What a refused text looks like, why it is refused, and what to write. The first that fits is told.
_REFUSALS = (
    (r"^[\[{]", "no set of dates", _SETS),
    (r"^\s|\s$", "a blank before or after the date", "write the date alone"),
    (r"^[0-9]{1,2}/[0-9]{4}$", "a month written with a slash", "write '2021-05' or 'May 2021'"),
    (r"^(?=.*[0-9])[^/]*/[^/]*$", "an interval, not one day,", "use Period.parse(...)"),
    (r"^-?[0-9][0-9Xu-]*u", "the 'u' of the EDTF draft of 2012", "write 'X', e.g. '199X'"),
    (r"^-?[0-9][0-9Xx-]*x", "a lower-case 'x'", "write 'X', e.g. '199X'"),
    (r"^y-?[0-9]", "a lower-case 'y'", "write 'Y', e.g. 'Y170000002'"),
    (r"^[0-9?~%-]*\([0-9()?~%-]*$", "the parentheses of the EDTF draft of 2012", _PARTS),
    (r"\?~$|~\?$", "two qualifiers", "write '%' for both uncertain and approximate"),
    (r"^[?~%]?-0000", "a year that doesn't exist", "write '0000' for 1 BC"),
    (r"^-?[0-9]{2,3}[?~%]?$", "a year of two or three digits", "write e.g. '19XX', '198X' or '0198'"),
    (r"^[0-9]{8}(?:T|$)", "a date without hyphens", "write e.g. '2021-12-06'"),
    (r"^Y?-?[0-9]+(?:E[0-9]+)?(?:S[0-9]+)?$", "a year that is not written as EDTF has it", _YEARS),
    (r"^[?~%]?-?[0-9]{4}[?~%]?-[?~%]?[0-9]{2}[?~%]?(?:-[?~%]?[0-9]{2}[?~%]?)?$", "no such day or month", _CALENDAR),
    (r"^(?=.*X)[0-9X]{4}-(?:2[1-9]|3[0-9]|4[01])$", "a part of a year that is itself left open, which EDTF has not,",
     "write the years alone, e.g. '191X', or one part as '1914-34'"),
    (r"^[0-9?~%-]*X[0-9X?~%-]*$", "no such day, whatever the X stands for,", _CALENDAR),
    (r"^[0-9X]+\.\.|\.\.[0-9X]+$", "a '..' outside of a set", _SETS),
    (r"^-?[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ]", "no time of day that EDTF has",
     "write e.g. '2021-12-06T10:30:00', '...T10:30:00Z' or '...T10:30:00+05:30'"),
    (r"^[?~%]-?[0-9X]|^[0-9X-]+[?~%][0-9X?~%-]+$", "a qualifier in a place that EDTF has not", _PARTS),
)  # fmt: skip
