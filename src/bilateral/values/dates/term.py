"""How long an agreement runs: years, months and days, each kept as it was said."""

from __future__ import annotations

import re
from typing import ClassVar

import attrs

from ...errors import InvalidTerm, WrongType
from ...language.grammar.date_parts import Told
from ...language.grammar.term import term_of
from ...language.scanner import scan
from ..misnamed import answers_misspelt
from ..misspelt import meant
from ..operators import Operand
from ..words import InWords, exact_text
from .date_arithmetic import MONTHS_IN_A_YEAR, moved_date, moved_day
from .dated import of_kind
from .days import year_month_day
from .when import When

#: No agreement runs longer; it keeps the arithmetic of calendars far from its limits.
MOST_OF_A_UNIT = 999_999

DAYS_IN_A_WEEK = 7

#: No text of a term is longer; what is longer is refused unread.
LONGEST_TEXT = 256


def whole_number(value: int) -> int:
    """Check a count of years, months or days: a whole number from 0 to `MOST_OF_A_UNIT`."""
    if type(value) is not int:
        raise WrongType("Term", came=value, accepted="whole numbers, as Term(years=10), and Term.parse text")
    if not 0 <= value <= MOST_OF_A_UNIT:
        raise InvalidTerm("no count", came=value, accepted=_COUNTS)
    return value


@answers_misspelt
@attrs.frozen(order=False)
class Term(InWords, Operand):
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

    _advice: ClassVar[str] = (
        "terms have no order, for a month is no fixed number of days, and are added to a day or taken from it, "
        "as day + Term(years=10)"
    )

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
        text = exact_text(of_kind(text, str, "Term.parse"))
        if len(text) > LONGEST_TEXT:
            raise InvalidTerm(f"more than {LONGEST_TEXT} characters", came=text, accepted=_ACCEPTED)
        counts = _from_iso(text) or _from_words(text)
        if counts is None:
            problem = "hours, minutes or seconds" if _HAS_TIME.search(text) else "no term"
            raise InvalidTerm(problem, came=text, accepted=meant(text, cls.parse, _ACCEPTED))
        if max(counts) > MOST_OF_A_UNIT:
            raise InvalidTerm("too many days", came=text, accepted=_COUNTS)
        return cls(*counts)

    @classmethod
    def between(cls, first: When, last: When) -> Term:
        """Count the years, months and days from one day to a later one: as many whole months as fit, then days.

        Raises:
            InvalidTerm: A day is not known exactly, or the last comes before the first.
            WrongType: One is no `When`.

        >>> Term.between(When("2021-12-06"), When("2031-12-05"))
        Term(years=9, months=11, days=29)
        """
        start, end = _exact_day(first), _exact_day(last)
        if end < start:
            came = f"{first}/{last}"
            raise InvalidTerm("a last day before the first", came=came, accepted="give the earlier day first")
        months = MONTHS_IN_A_YEAR * (year_month_day(end)[0] - year_month_day(start)[0])
        months += year_month_day(end)[1] - year_month_day(start)[1]
        months -= moved_day(start, months, 0) > end
        return cls(*divmod(months, MONTHS_IN_A_YEAR), end - int(moved_day(start, months, 0)))

    def after(self, when: When) -> When:
        """Find the day that lies this long after another: as vague as that day, and no vaguer than need be.

        Years and months are added first, then the days. Where the month has no such day, its last is meant, as in
        PostgreSQL, java.time and pendulum. A month moved by months is a month, and a year moved by years a year;
        what would be no such unit becomes a set of EDTF: one of the days that it may be. `when + term` is the same.

        Raises:
            InvalidTerm: EDTF can't write the result here, as of all of several dates.
            WrongType: It is no `When`.

        >>> Term(years=10).after(When("2019-02")), When("2021-01-31") + Term(months=1)
        (When('2029-02'), When('2021-02-28'))
        >>> Term(days=10).after(When("2019-02"))
        When('[2019-02-11..2019-03-10]')
        """
        return self._moved(of_kind(when, When, "Term.after"), 1)

    def before(self, when: When) -> When:
        """Find the day that lies this long before another; `when - term` is the same.

        Raises:
            InvalidTerm: EDTF can't write the result here.
            WrongType: It is no `When`.

        >>> Term(months=6).before(When("2021-12-06")), When("2029-02") - Term(years=10)
        (When('2021-06-06'), When('2019-02'))
        """
        return self._moved(of_kind(when, When, "Term.before"), -1)

    def __radd__(self, when: When) -> When:
        return self.after(when)

    def __rsub__(self, when: When) -> When:
        return self.before(when)

    def _moved(self, when: When, sign: int) -> When:
        moved = moved_date(when.edtf, sign * (MONTHS_IN_A_YEAR * self.years + self.months), sign * self.days)
        if moved is None:
            problem = f"no day {self} {'after' if sign > 0 else 'before'} the one"
            raise InvalidTerm(problem, came=when.edtf, accepted="start from one day, however vague, e.g. '2019-02'")
        return When(moved)

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

#: Years, months and days.
Counts = tuple[int, int, int]

#: Six digits are enough for `MOST_OF_A_UNIT`.
_ISO = re.compile(
    r"P(?=[0-9])(?:(?P<year>[0-9]{1,6})Y)?(?:(?P<month>[0-9]{1,6})M)?"
    r"(?:(?P<week>[0-9]{1,6})W)?(?:(?P<day>[0-9]{1,6})D)?"
)

_HAS_TIME = re.compile(r"^P.*T|hour|minute|second", re.IGNORECASE)

#: What each unit comes to, and what half of it does, where that is whole months or days.
_UNITS = {
    "century": ((100, 0, 0), (50, 0, 0)),
    "decade": ((10, 0, 0), (5, 0, 0)),
    "year": ((1, 0, 0), (0, 6, 0)),
    "month": ((0, 1, 0), None),
    "fortnight": ((0, 0, 14), (0, 0, 7)),
    "week": ((0, 0, DAYS_IN_A_WEEK), None),
    "day": ((0, 0, 1), None),
}


def _from_iso(text: str) -> Counts | None:
    found = _ISO.fullmatch(text)
    return found and _sum([(unit, int(count or 0), 0) for unit, count in found.groupdict().items()])


def _from_words(text: str) -> Counts | None:
    tokens = scan(" ".join(text.split()))
    found = term_of(Told(tokens))
    return _sum([(part.unit, part.count, part.halves) for part in found.parts]) if found else None


def _sum(parts: list[tuple[str, int, int]]) -> Counts | None:
    total = [0, 0, 0]
    for unit, count, halves in parts:
        whole, half = _UNITS[unit]
        if halves > (half is not None):
            return None
        for place in range(3):
            total[place] += count * whole[place] + (half[place] if half and halves else 0)
    return total[0], total[1], total[2]


def _exact_day(when: When) -> int:
    if of_kind(when, When, "Term.between").is_exact:
        return int(when.first_day)
    accepted = "give two days; Period(...).shortest_days and longest_days tell how far off vague ones may be"
    raise InvalidTerm("a day that is not known exactly", came=when.edtf, accepted=accepted)
