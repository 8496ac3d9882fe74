"""How long an agreement runs: years, months and days, each kept as it was said."""

from __future__ import annotations

import re

import attrs

from ..errors import InvalidValue, WrongType
from .dated import of_kind
from .number_words import SMALL_NUMBERS

#: No agreement runs longer; it keeps the arithmetic of calendars far from its limits.
MOST_OF_A_UNIT = 999_999

DAYS_IN_A_WEEK = 7

#: No text of a term is longer; what is longer is refused unread.
LONGEST_TEXT = 64


class InvalidTerm(InvalidValue):
    """A text or number that is no length of time in years, months and days."""


def whole_number(value: int) -> int:
    """Check a count of years, months or days: a whole number from 0 to `MOST_OF_A_UNIT`.

    Raises:
        InvalidTerm: It is negative or too large.
        WrongType: It is no int.

    >>> whole_number(10)
    10
    """
    if type(value) is not int:
        raise WrongType("Term", came=value, accepted="whole numbers, as Term(years=10), and Term.parse text")
    if not 0 <= value <= MOST_OF_A_UNIT:
        raise InvalidTerm("no count", came=value, accepted=_COUNTS)
    return value


@attrs.frozen(order=False)
class Term:
    """A length of time in years, months and days.

    The units are kept as they were said: a month is no fixed number of days, and 12 months, though as long as
    a year, are other words. So Terms are equal when all three numbers are, and have no order.

    Raises:
        InvalidTerm: A number is negative or too large.
        WrongType: A number is no int.

    >>> Term(years=10) == Term.parse("P10Y") == Term.parse("ten years")
    True
    >>> Term(months=1) == Term(days=30)
    False
    """

    years: int = attrs.field(default=0, converter=whole_number)
    months: int = attrs.field(default=0, converter=whole_number)
    days: int = attrs.field(default=0, converter=whole_number)

    @classmethod
    def parse(cls, text: str) -> Term:
        """Read an ISO 8601-1 duration of whole days or more, or English. A week is seven days.

        Raises:
            InvalidTerm: It is none; the message says why.

        >>> Term.parse("P1Y6M"), Term.parse("1 year and 6 months"), Term.parse("two weeks")
        (Term(years=1, months=6, days=0), Term(years=1, months=6, days=0), Term(years=0, months=0, days=14))
        """
        if len(of_kind(text, str, "Term.parse")) > LONGEST_TEXT:
            raise InvalidTerm(f"more than {LONGEST_TEXT} characters", came=text, accepted=_ACCEPTED)
        counts = _from_iso(text) or _from_words(text)
        if counts is None:
            problem = "hours, minutes or seconds" if _HAS_TIME.search(text) else "no term"
            raise InvalidTerm(problem, came=text, accepted=_ACCEPTED)
        days = counts.get("week", 0) * DAYS_IN_A_WEEK + counts.get("day", 0)
        if days > MOST_OF_A_UNIT:
            raise InvalidTerm("too many days", came=text, accepted=_COUNTS)
        return cls(counts.get("year", 0), counts.get("month", 0), days)

    def in_words(self) -> str:
        """Say the term in English; `Term.parse` reads the words back.

        >>> Term(years=1, months=6).in_words()
        '1 year and 6 months'
        """
        counts = {"year": self.years, "month": self.months, "day": self.days}
        said = [f"{count} {unit}{'s' * (count != 1)}" for unit, count in counts.items() if count]
        return " and ".join(filter(None, (", ".join(said[:-1]), *said[-1:]))) or "0 days"

    def __str__(self) -> str:
        """Write the term as an ISO 8601-1 duration.

        >>> str(Term(years=10)), str(Term())
        ('P10Y', 'P0D')
        """
        counts = {"Y": self.years, "M": self.months, "D": self.days}
        return "P" + ("".join(f"{count}{unit}" for unit, count in counts.items() if count) or "0D")


_COUNTS = f"give a whole number from 0 to {MOST_OF_A_UNIT:,}"
_ACCEPTED = "write e.g. 'P10Y', '10 years', 'ten years' or '1 year and 6 months'"

#: Six digits are enough for `MOST_OF_A_UNIT`.
_ISO = re.compile(
    r"P(?=[0-9])(?:(?P<year>[0-9]{1,6})Y)?(?:(?P<month>[0-9]{1,6})M)?"
    r"(?:(?P<week>[0-9]{1,6})W)?(?:(?P<day>[0-9]{1,6})D)?"
)

_HAS_TIME = re.compile(r"^P.*T|hour|minute|second", re.IGNORECASE)


def _from_iso(text: str) -> dict[str, int] | None:
    found = _ISO.fullmatch(text)
    return {unit: int(count) for unit, count in found.groupdict().items() if count} if found else None


def _from_words(text: str) -> dict[str, int] | None:
    counts: dict[str, int] = {}
    for part in _JOINT.split(" ".join(text.lower().split())):
        found = _COUNTED.fullmatch(part)
        if not found or found["unit"] in counts:
            return None
        words = found["count"]
        counts[found["unit"]] = SMALL_NUMBERS[words] if words in SMALL_NUMBERS else int(words)
    return counts


_JOINT = re.compile(r",? and |, ")

_COUNTED = re.compile(rf"(?P<count>[0-9]{{1,6}}|{'|'.join(SMALL_NUMBERS)})[ -](?P<unit>year|month|week|day)s?")
