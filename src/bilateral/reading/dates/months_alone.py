"""A month's name that stands alone: the month, or a verb, a person or part of a name."""

from __future__ import annotations

import re
from functools import cache

from ...language.grammar.calendar_words import MONTH_NUMBERS


def is_month(text: str, start: int, end: int) -> bool:
    """Tell whether a month's name that stands alone is the month: not a verb, a person or part of a name.

    >>> [is_month(text, 3, 6) for text in ("in May,", "Dr May said", "in may")]
    [True, False, False]
    """
    name = text[start:end]
    if not name[0].isupper():
        return name in _NO_OTHER_WORDS and _word_before(text, start) in _BEFORE_A_SHORT
    before = _word_before(text, start)
    is_part = text.startswith("-end", end) or before.lower() in _PARTS
    if len(name) <= 4 and name not in _SHORT_MONTHS and not is_part:
        # "In Oct" is a month; "Mar Thoma" and "Jan Dhan" are names.
        return bool(name != "Mar" and before.lower() in _BEFORE_A_SHORT and _ends().match(text, end))
    if _name_goes_on().match(text, end) or (text[start - 1 : start] in ("-", "'", "\u2019", "/") and not is_part):
        return False
    if is_part or before.lower() in _BEFORE_A_MONTH:
        return True
    return name in ONLY_MONTHS and not before[:1].isupper()


_PARTS = {"early", "mid", "late", "end"}
_SHORT_MONTHS = {"May", "June", "July"}
#: Months whose names are no other words and no first names.
ONLY_MONTHS = ("January", "February", "July", "September", "October", "November", "December")
_NO_OTHER_WORDS = frozenset(MONTH_NUMBERS) - {"may", "march", "mar", "jan", "dec", "sept", "sep", "oct", "jun"}
_BEFORE_A_MONTH = frozenset((
    "in", "since", "by", "until", "till", "from", "of", "during", "last", "next", "this", "early", "late", "mid", "end",
    "to", "through", "between", "before", "after", "around", "the", "starting", "for",
))  # fmt: skip
_BEFORE_A_SHORT = _BEFORE_A_MONTH - {"the", "this", "to", "through", "after", "around"}
_LONGEST = 14


def _word_before(text: str, start: int) -> str:
    found = _before().search(text, max(0, start - _LONGEST), start)
    return found[1] if found else ""


@cache
def _before() -> re.Pattern[str]:
    return re.compile(r"([^\W\d_]+)[\s(-]{1,2}$")


@cache
def _ends() -> re.Pattern[str]:
    return re.compile(r"(?!\s[A-Z0-9]|['\u2019-])")


@cache
def _name_goes_on() -> re.Pattern[str]:
    # "Theresa May", "August Wilson" and "March of Dimes" are names.
    return re.compile(
        r"(?:['\u2019]s)?\s(?:[A-Z][a-z]+\s(?:said|told|added)|of\s[A-Z]|(?:family|government|cabinet)\b)|-(?!end\b)(?=[a-z])|/"
    )
