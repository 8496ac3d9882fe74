"""What people write for EDTF, from its older drafts and its kin: one table of how to write it today."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from .edtf import read
from .edtf_sets import LONGEST_SET, days_of


def today(text: str) -> str | None:
    """Rewrite a date of an older draft, or nearly one, as EDTF; None if it is neither.

    >>> today("199u"), today("1984?~"), today("y-17e7"), today("2021-12-06T10:30:00+0530")
    ('199X', '1984%', 'Y-17E7', '2021-12-06T10:30:00+05:30')
    >>> today("1998-12-25..1999-01-03"), today("..1760-12~"), today("soon") is None
    ('[1998-12-25..1999-01-03]', '[..1760-12~]', True)
    >>> today("198"), today("19?"), today("19") is None
    ('198X', '19XX?', True)
    """
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


def _with_one_qualifier(found: re.Match[str]) -> str:
    return f"{found[1]}%"


def _with_colon(found: re.Match[str]) -> str:
    return f"{found[1]}:{found[2]}"


def _without_blanks(found: re.Match[str]) -> str:
    return found[0].replace(", ", ",")


def _in_brackets(found: re.Match[str]) -> str:
    return f"[{found[0]}]"


def _with_masked_digits(found: re.Match[str]) -> str:
    digits = found[0].strip("-?~%")
    return found[0].replace(digits, digits.ljust(4, "X"))


_DATE = r"[?~%]?-?[0-9]{4}(?:-[0-9]{2}){0,2}[?~%]?"

#: Each form of what is not EDTF, or no longer, and how it is written. "Differences" is that section of the
#: specification, which tells what became of the draft of 2012.
_FORMS = (
    # Differences: 'u' is superseded by 'X', upper case.
    (r"-?[0-9ux]{4}(?:-[0-9ux]{2}){0,2}[?~%]{0,2}", _in_upper_case),
    # Differences: 'y' is now 'Y', 'e' 'E', and 'p' 'S'.
    (r"[yY]-?[0-9]+(?:[eE][0-9]+)?(?:[pPsS][0-9]+)?[?~%]{0,2}", _in_upper_case),
    # Differences: '?' and '~' together are '%'.
    (r"(.+)(?:\?~|~\?)", _with_one_qualifier),
    # ISO 8601-1, basic format of a shift; EDTF requires the colon (Extended format).
    (r"([0-9-]+T[0-9:.]+[+-][0-9]{2})([0-9]{2})", _with_colon),
    # Set representation: "no spaces are allowed"; people set one after a comma.
    (r"[\[{][^\[\]{}]+[\]}]", _without_blanks),
    # ISO 8601-1, representations with reduced precision: three digits are a decade, two a century. EDTF leaves them
    # out. Two bare digits are not read: they may be a year, a month or a day cut short, as in 2021/31.
    (r"[0-9]{3}[?~%]?|-(?!00)[0-9]{2}[0-9]?[?~%]?|-00[1-9][?~%]?|[0-9]{2}[?~%]", _with_masked_digits),
    # The R package messydates writes a range of days, one of which it was, without brackets; so does the PHP library
    # ProfessionalWiki/EDTF at either end of an interval.
    (rf"{_DATE}\.\.(?:{_DATE})?|\.\.{_DATE}", _in_brackets),
)
