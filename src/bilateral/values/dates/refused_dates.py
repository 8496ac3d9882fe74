"""Why words that look like a date are none that can be kept: the first sign that fits is told."""

from __future__ import annotations

import re
from functools import cache

from ...language.grammar.calendar_words import MONTH_NUMBERS, OTHER_MONTHS
from .edtf_refusals import NO_DATE, Refusal

#: One of the months' names; the longer first.
MONTH_NAMES = "|".join(sorted(MONTH_NUMBERS, key=len, reverse=True))
#: Endings of ordinals in digits.
NTH = r"(?:st|nd|rd|th)"


def why_not_words(words: str, text: str = "") -> Refusal:
    """Tell why words, in small letters, are no date.

    >>> why_not_words("early 2021").problem
    'a part of a time, told inexactly'
    """
    said = text or words
    for sign, refusal in _refusals():
        if sign.search(said):
            return refusal
    return NO_DATE


_MONTHS = "write its months as a Period, e.g. '2021-04/2021-06'"
_FISCAL = "use fiscal_year('2021-22', country='IN'): it begins on another day in each country"
_CALENDARS = "write the day in the Gregorian calendar, e.g. '1917-11-07'"

#: What words that are refused look like, why they are, and what to write.
_SIGNS = (
    (r"[0-9]{2}00'?s$", "a decade or a century", "write e.g. '190X' or '19XX'"),
    (r"^(?:the )?'?[0-9]0'?s$", "a decade without its century", "write e.g. 'the 1990s'"),
    (r"\b(?:fy ?[0-9]*|fiscal|financial|tax year|q[1-4] [0-9]{4}-[0-9]{2})\b", "a fiscal year", _FISCAL),
    (r"\bo\. ?s\.|\bold style\b|\bjulian\b", "a day of the Julian calendar", _CALENDARS),
    (r"\b(?:ah|hijri|hijra|saka|vikram|samvat|bs|heisei|reiwa|showa)\b|\bmuharram\b|\bramadan\b",
     "another calendar than the Gregorian", _CALENDARS),
    (rf"\b(?:{'|'.join(sorted(OTHER_MONTHS))})\b", "another calendar than the Gregorian", _CALENDARS),
    (r"\b(?:b\. ?s\.|a\. ?h\.|e\. ?c\.)", "another calendar than the Gregorian", _CALENDARS),
    (r"\b(?:early|earlier in|mid|middle|late|beginning|end|start|turn)\b|\bmid-?",
     "a part of a time, told inexactly", _MONTHS),
    (r"\b(?:today|tomorrow|yesterday|now|present|last|next|this|ago|recently|same|coming|previous)\b",
     "a day told from another day", "write the day itself, e.g. '2021-12-06'"),
    (r"\b(?:quarter|half|q[1-4]|h[12]|trimester|semester)\b", "a part of a year that has no such number or no year",
     "write e.g. 'first quarter of 2021' or 'second half of 2021'"),
    (r"\bweeks?\b", "a week, which EDTF has not", "write its days as a Period, e.g. '2021-12-06/2021-12-12'"),
    (rf"^(?:[a-z]{{3,9}}\.?,? )?(?:(?:the )?[0-9]{{1,2}}{NTH}? ?(?:day )?(?:of )?)?(?:{MONTH_NAMES})\.?$"
     rf"|^(?:[a-z]{{3,9}}\.?,? )?(?:{MONTH_NAMES})\.? (?:the )?[0-9]{{1,2}}{NTH}?$",
     "a day without its year", "add the year in four digits; where nobody told it, write e.g. 'XXXX-12-06'"),
    (r"[0-9][/. '-][0-9]{2}$|[a-z]\.?,? '?[0-9]{2}$",
     "a year of two digits", "write all four digits of the year"),
    (r" to | and |^(?:since|until|till|from|between) |\b[0-9]{4} ?[-\u2013\u2014] ?(?:ca?\. ?)?[0-9]{4}\b"
     r"| [-\u2013\u2014] |[0-9a-z]\u2013[0-9a-z]|[0-9]{1,2}-[0-9]{1,2},? ",
     "more than one day", "use Period.parse(...)"),
)  # fmt: skip


@cache
def _refusals() -> tuple[tuple[re.Pattern[str], Refusal], ...]:
    return tuple((re.compile(sign), Refusal(problem, accepted)) for sign, problem, accepted in _SIGNS)
