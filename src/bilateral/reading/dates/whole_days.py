"""Days in digits alone, whose months, days and years are no numbers of their own."""

from __future__ import annotations

import re

_WHOLE_DAY = re.compile(
    r"(?<![0-9])(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}(?P<mark>[/.-])[0-9]{1,2}(?P=mark)[0-9]{4})(?![0-9])"
)
#: No such day is longer.
_LONGEST = len("2021-12-06")


def is_in_whole_day(text: str, at: int) -> bool:
    """Tell whether a day in digits goes on at a place, so that no number of rupees or rifles begins or ends there.

    >>> text = "On 2021-12-06 Rs 5 crore was paid."
    >>> is_in_whole_day(text, text.index("06")), is_in_whole_day(text, text.index("5"))
    (True, False)
    """
    marks = ("-", "/", ".")
    if text[at - 1 : at] not in marks and text[at : at + 1] not in marks:
        return False
    days = _WHOLE_DAY.finditer(text, max(0, at - _LONGEST), at + _LONGEST)
    return any(day.start() < at < day.end() for day in days)
