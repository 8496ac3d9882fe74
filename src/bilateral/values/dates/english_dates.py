"""Dates in English words: the unambiguous ones as EDTF, and why the others can't be told."""

from __future__ import annotations

import re
from itertools import islice

from .calendar_words import numbers_in_digits
from .edtf import read
from .edtf_parts import LONGEST_TEXT as LONGEST_EDTF
from .edtf_refusals import NO_DATE, Refusal
from .edtf_refusals import why_not as why_not_edtf
from .edtf_sets import LONGEST_SET, days_of
from .english_forms import EdtfOrRefusal, plain_edtf
from .english_qualifiers import qualified_edtf
from .english_sets import edtf_of_set
from .old_style import edtf_of_two_calendars
from .refused_dates import why_not_words
from .shortened_dates import completed

#: No date is said in more characters; in words it is up to four times as long as in EDTF.
LONGEST_TEXT = 4 * LONGEST_SET


def edtf_of(text: str) -> str | Refusal:
    """Write an English date as EDTF, or tell why it can't be: it has two readings, or none, or isn't exact.

    >>> edtf_of("Monday, 6th of December, 2021"), edtf_of("circa 1990"), edtf_of("the 1990s")
    ('2021-12-06', '1990~', '199X')
    >>> edtf_of("the sixth day of December two thousand and twenty-one")
    '2021-12-06'
    >>> edtf_of("06/12/2021").problem
    'two readings, 6 December and 12 June,'
    """
    if len(text) > LONGEST_TEXT:
        return Refusal(f"more than {LONGEST_TEXT} characters", NO_DATE.accepted)
    words = " ".join(text.lower().replace("\u2019", "'").split())
    found = plain_edtf(words)
    if found is None:
        in_digits = numbers_in_digits(words)
        told = _found_in_digits(in_digits) if in_digits != words else None
        found = told or _found(words) or _why_not(text, in_digits)
    return found if isinstance(found, Refusal) or read(found) or days_of(found) else why_not_edtf(found)


def _found(words: str) -> EdtfOrRefusal:
    return qualified_edtf(words) or edtf_of_set(words) or edtf_of_two_calendars(words)


def _found_in_digits(words: str) -> EdtfOrRefusal:
    # "Nineteen forty-seven" is a year, as 1947 is in EDTF.
    year = words.removeprefix("in ")
    return year if len(year) == 4 and year.isdecimal() else _found(words)


def _why_not(text: str, words: str) -> Refusal:
    if several := _several_days(words):
        return several
    refusal = why_not_edtf(text) if len(text) <= LONGEST_EDTF else NO_DATE
    return why_not_words(words) if refusal is NO_DATE else refusal


def _several_days(words: str) -> Refusal | None:
    """Tell that words are two dates: from one to the other, or both of them."""
    dates = words.removeprefix("from ").removeprefix("between ")
    for joint in islice(_JOINT.finditer(dates), _MOST_JOINTS):
        start, end = dates[: joint.start()], dates[joint.end() :]
        if all(map(_is_date, completed(start, end) or (start, end))):
            is_both = joint[0].strip(" ,") == "and" and dates == words
            return _BOTH if is_both else _BETWEEN if words.startswith("between ") else _SPAN
    return None


def _is_date(words: str) -> bool:
    # In small letters EDTF's own "199X" is "199x".
    edtf = words.upper() if read(words.upper()) else qualified_edtf(words)
    return isinstance(edtf, str) and read(edtf) is not None


_BOTH = Refusal("more than one day", "write 'both ... and ...' for all of them, or '... or ...' for one of them")
_BETWEEN = Refusal("more than one day", "use Period.parse(...)")
_SPAN = Refusal("more than one day", "use Period.parse(...), or for some day among them write 'between ... and ...'")

#: "2021-42" is sooner a month that no year has than a span of years.
_JOINT = re.compile(
    r",? (?:to|until|till|through|up to) (?:and including )?|,? and "
    r"| ?[\u2013\u2014] ?| - |(?<!^[0-9]{4})-|-(?![0-9]{2}$)"
)
#: A date has up to three hyphens, so that a joint between two dates is one of the first.
_MOST_JOINTS = 5
