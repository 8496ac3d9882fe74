"""Why a text is no date, and what to write instead; and what older drafts of EDTF wrote, as it is written today."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

import attrs

from ...language.grammar.calendar_words import MONTH_NUMBERS, OTHER_MONTHS
from .days import MOST_YEAR_DIGITS
from .edtf import LONGEST_TEXT, read
from .edtf_sets import LONGEST_SET, days_of


@attrs.frozen
class Refusal:
    """Why a text is no date.

    Attributes:
        problem: What is wrong, to be followed by "in" and the text.
        accepted: What would be accepted.
    """

    problem: str
    accepted: str


def why_not(text: str) -> Refusal:
    """Tell why a text is no date of EDTF."""
    if len(text) > LONGEST_TEXT:
        return Refusal(f"more than {LONGEST_TEXT} characters", _ACCEPTED)
    return _first_that_fits(_EDTF_SIGNS, text)


def _first_that_fits(signs: tuple[tuple[str, str, str], ...], text: str) -> Refusal:
    return next((Refusal(*why) for sign, *why in signs if re.search(sign, text)), NO_DATE)


_ACCEPTED = "write e.g. '2021-12-06', '2019-02', '1990~', '199X' or, for When.parse, 'February 2019'"

#: What is said of a text that has no sign of being a date.
NO_DATE = Refusal("no date", _ACCEPTED)


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
_EDTF_SIGNS = (
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


#: One of the months' names; the longer first.
_MONTH_NAMES = "|".join(sorted(MONTH_NUMBERS, key=len, reverse=True))
#: Endings of ordinals in digits.
_NTH = r"(?:st|nd|rd|th)"


def why_not_words(words: str, text: str = "") -> Refusal:
    """Tell why words, in small letters, are no date."""
    return _first_that_fits(_WORD_SIGNS, text or words)


_MONTHS = "write its months as a Period, e.g. '2021-04/2021-06'"
_FISCAL = "use fiscal_year('2021-22', country='IN'): it begins on another day in each country"
_CALENDARS = "write the day in the Gregorian calendar, e.g. '1917-11-07'"

#: What words that are refused look like, why they are, and what to write.
_WORD_SIGNS = (
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
    (rf"^(?:[a-z]{{3,9}}\.?,? )?(?:(?:the )?[0-9]{{1,2}}{_NTH}? ?(?:day )?(?:of )?)?(?:{_MONTH_NAMES})\.?$"
     rf"|^(?:[a-z]{{3,9}}\.?,? )?(?:{_MONTH_NAMES})\.? (?:the )?[0-9]{{1,2}}{_NTH}?$",
     "a day without its year", "add the year in four digits; where nobody told it, write e.g. 'XXXX-12-06'"),
    (r"[0-9][/. '-][0-9]{2}$|[a-z]\.?,? '?[0-9]{2}$",
     "a year of two digits", "write all four digits of the year"),
    (r" to | and |^(?:since|until|till|from|between) |\b[0-9]{4} ?[-\u2013\u2014] ?(?:ca?\. ?)?[0-9]{4}\b"
     r"| [-\u2013\u2014] |[0-9a-z]\u2013[0-9a-z]|[0-9]{1,2}-[0-9]{1,2},? ",
     "more than one day", "use Period.parse(...)"),
)  # fmt: skip


def today(text: str) -> str | None:
    """Rewrite a date of an older draft, or nearly one, as EDTF; None if it is neither."""
    if text[:1] not in _FIRST_SIGNS or len(text) > LONGEST_SET:
        return None
    found = text
    for form, written in _rewritings():
        if match := form.fullmatch(found):
            found = written(match)
    return found if found != text and (read(found) or days_of(found)) else None


#: What these begin with: English words need no look at the rest.
_FIRST_SIGNS = frozenset("0123456789-.[{uxXyY?~%")


@cache
def _rewritings() -> tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...]:
    return tuple((re.compile(form), written) for form, written in _FORMS)


def _in_upper_case(found: re.Match[str]) -> str:
    return found[0].upper().replace("P", "S").replace("U", "X")


def _with_masked_digits(found: re.Match[str]) -> str:
    digits = found[0].strip("-?~%")
    return found[0].replace(digits, digits.ljust(4, "X"))


_DATE = r"[?~%]?-?[0-9]{4}(?:-[0-9]{2}){0,2}[?~%]?"

#: Each form of what is not EDTF, or no longer, and how it is written. "Differences" is that section of the
#: specification, which tells what became of the draft of 2012.
_FORMS: tuple[tuple[str, Callable[[re.Match[str]], str]], ...] = (
    # Differences: 'u' is superseded by 'X', upper case.
    (r"-?[0-9ux]{4}(?:-[0-9ux]{2}){0,2}[?~%]{0,2}", _in_upper_case),
    # Differences: 'y' is now 'Y', 'e' 'E', and 'p' 'S'.
    (r"[yY]-?[0-9]+(?:[eE][0-9]+)?(?:[pPsS][0-9]+)?[?~%]{0,2}", _in_upper_case),
    # Differences: '?' and '~' together are '%'.
    (r"(.+)(?:\?~|~\?)", lambda found: f"{found[1]}%"),
    # ISO 8601-1, basic format of a shift; EDTF requires the colon (Extended format).
    (r"([0-9-]+T[0-9:.]+[+-][0-9]{2})([0-9]{2})", lambda found: f"{found[1]}:{found[2]}"),
    # Set representation: "no spaces are allowed"; people set one after a comma.
    (r"[\[{][^\[\]{}]+[\]}]", lambda found: found[0].replace(", ", ",")),
    # ISO 8601-1, representations with reduced precision: three digits are a decade, two a century. EDTF leaves them
    # out. Two bare digits are not read: they may be a year, a month or a day cut short, as in 2021/31.
    (r"[0-9]{3}[?~%]?|-(?!00)[0-9]{2}[0-9]?[?~%]?|-00[1-9][?~%]?|[0-9]{2}[?~%]", _with_masked_digits),
    # The R package messydates writes a range of days, one of which it was, without brackets; so does the PHP library
    # ProfessionalWiki/EDTF at either end of an interval.
    (rf"{_DATE}\.\.(?:{_DATE})?|\.\.{_DATE}", lambda found: f"[{found[0]}]"),
)
