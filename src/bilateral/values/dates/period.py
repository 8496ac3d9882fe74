"""A span of days, from one imprecisely known day to another, or with no known end."""

from __future__ import annotations

import enum
import math
from typing import Protocol

import attrs

from ...errors import InvalidPeriod, InvalidValue, InvalidWhen, WrongType
from ..answer import Answer
from ..misnamed import answers_misspelt
from ..misspelt import meant
from ..words import exact_text, is_a
from .date_arithmetic import MONTHS_IN_A_YEAR, day_text, moved_day
from .dated import Dated, Reach, of_kind
from .possible_days import Precision
from .refused_dates import Refusal
from .said_dates import LONGEST_TEXT as LONGEST_DATE
from .said_dates import DateOrder, checked_order, ends_of, is_edtf
from .term import Term
from .when import When

#: No period is said in more characters: two dates and the words between them.
LONGEST_TEXT = 2 * LONGEST_DATE


class Boundary(enum.Enum):
    """What stands where a period has no dated start or end.

    Attributes:
        OPEN: There is none: the period goes on without end, or has had no beginning. In EDTF `..`.
        UNKNOWN: There is one, and nobody has said which day. In EDTF an empty text.

    >>> Period("2021", Boundary.OPEN)
    Period(When('2021'), Boundary.OPEN)
    """

    OPEN = ".."
    UNKNOWN = ""

    def __repr__(self) -> str:
        return f"Boundary.{self.name}"

    def __str__(self) -> str:
        return self.value


class Coded(Protocol):
    """What has a code, as a `Country`."""

    @property
    def code(self) -> str:
        """Its code."""
        ...


def _code(country: object) -> str:
    code = getattr(country, "code", country)
    if not isinstance(code, str) or len(code) != len("IN") or not code.isascii() or not code.isupper():
        accepted = "a Country, or its code of two letters, e.g. 'IN'"
        raise WrongType("Period.parse(country=)", came=country, accepted=accepted)
    return code


def when_or_boundary(value: When | Boundary | str) -> When | Boundary:
    """Take a start or end as it is, or read it: EDTF, English, `..` for open, empty for unknown."""
    if isinstance(value, When | Boundary):
        return value
    if not is_a(str, value):
        return When.parse(value)
    found = next((boundary for boundary in Boundary if value == boundary.value), None)
    return found or (When(value) if is_edtf(value) else When.parse(value))


@answers_misspelt
@attrs.frozen(order=False)
class Period(Dated):
    """A span of days: from one day to that day or a later one, both included.

    As EDTF has it, each end is one day, which may be known imprecisely: 2021/2031 begins on some day of 2021
    and ends on some day of 2031 (level 0, time interval, example 1: "beginning sometime in ... and ending
    sometime in ..."). All of 2021 is 2021-01-01/2021-12-31. So a Period is no imprecise day, and a `When` is
    no period.

    Args:
        start: The first day, or a `Boundary`; text is read as `When.parse` does.
        end: The last day, or a `Boundary`.

    Raises:
        InvalidPeriod: It certainly ends before it starts, nothing is known of either end, or an end has a
            time of day, which EDTF's intervals have not, or is several days.
        InvalidWhen: A text is no date.

    >>> Period("2021", "2031").contains(When("2025"))
    Answer.YES
    >>> Period("2021", "2031").contains(When("2021-06"))
    Answer.UNKNOWN
    """

    start: When | Boundary = attrs.field(converter=when_or_boundary)
    end: When | Boundary = attrs.field(converter=when_or_boundary)

    def __attrs_post_init__(self) -> None:
        if self.start is self.end is Boundary.UNKNOWN:
            accepted = "give a date, or .. where there is no end, e.g. '2021/..'"
            raise InvalidPeriod("neither start nor end", came=str(self), accepted=accepted)
        if _has_time(self.start) or _has_time(self.end):
            raise InvalidPeriod("a time of day", came=str(self), accepted="the ends of a period are days")
        if _is_several(self.start) or _is_several(self.end):
            accepted = "each end is one day, or one of several, e.g. '[2003,2004]/2005'"
            raise InvalidPeriod("several days for one end", came=str(self), accepted=accepted)
        reach = self.reach
        if reach.latest_end < reach.earliest_start:
            raise InvalidPeriod("an end before the start", came=str(self), accepted="write the earlier first")

    @classmethod
    def parse(cls, text: str, *, date_order: DateOrder | None = None, country: Coded | str = "IN") -> Period:
        """Read a period in EDTF or in unambiguous English.

        Args:
            text: The period.
            date_order: Which number of 06/12/2021 is which: "dmy", "mdy" or "ymd".
            country: Whose fiscal years "FY22" and the like mean: a `Country`, or its code of two letters.

        Raises:
            InvalidPeriod: It is none; the message says why.
            WrongType: It is no text, the order is none of these, or the country neither a Country nor a code.

        >>> Period.parse("2021/2031") == Period.parse("from 2021 to 2031") == Period.parse("2021-2031")
        True
        >>> str(Period.parse("since February 2019")), str(Period.parse("until 2031")), str(Period.parse("FY22"))
        ('2019-02/..', '../2031', '2021-04/2022-03')
        """
        text = exact_text(of_kind(text, str, "Period.parse"))
        order, code = checked_order(date_order, "Period.parse"), _code(country)
        if len(text) > LONGEST_TEXT:
            raise InvalidPeriod(f"more than {LONGEST_TEXT} characters", came=text, accepted=_ACCEPTED)
        try:
            found = _in_edtf(text) or _in_words(text, order, code)
        except InvalidValue as error:
            raise InvalidPeriod(error.problem, came=text, accepted=_accepted(error)) from None
        if found is None:
            raise _no_period(text)
        return found

    @classmethod
    def all_of(cls, when: When | str) -> Period:
        """Make the period of all the days that a month, a year or another such date covers.

        Raises:
            InvalidPeriod: Nothing is known of its first or last day.
            InvalidWhen: A text is no date.

        >>> Period.all_of("2021"), str(Period.all_of(When("2021-33")))
        (Period(When('2021-01-01'), When('2021-12-31')), '2021-01-01/2021-03-31')
        """
        date = when if isinstance(when, When) else When.parse(when)
        return cls(_day_or_open(date.first_day), _day_or_open(date.last_day))

    @classmethod
    def lasting(cls, start: When | str, term: Term) -> Period:
        """Make the period that begins on a day and lasts for a term: to the day before that day comes again.

        The first day counts, so that ten years from 6 December 2021 end with 5 December 2031; where a rule of law
        doesn't count it (as Regulation (EEC, Euratom) 1182/71, article 3, does not), give the day after.

        Raises:
            InvalidPeriod: The term is of no length.
            InvalidTerm: EDTF can't write the last day here.

        >>> str(Period.lasting("2021-12-06", Term(years=10)))
        '2021-12-06/2031-12-05'
        >>> str(Period.lasting("2019-02", Term(years=10)))
        '2019-02/[2029-01-31..2029-02-27]'
        """
        begin = start if isinstance(start, When) else When.parse(start)
        last = of_kind(term, Term, "Period.lasting").after(begin)
        if term == Term():
            raise InvalidPeriod("no length", came=str(term), accepted="give a term of a day or more")
        return cls(begin, last - Term(days=1))

    @property
    def reach(self) -> Reach:
        """How early and how late it may begin and end; infinite where that is open or unknown.

        >>> Period("0001-01", Boundary.OPEN).reach
        Reach(earliest_start=1, latest_start=31, earliest_end=inf, latest_end=inf)
        """
        earliest_start, latest_start = _days(self.start, open_day=-math.inf)
        earliest_end, latest_end = _days(self.end, open_day=math.inf)
        # It doesn't end before it begins: in 2021-12-06/2021 the end is not in January.
        return Reach(earliest_start, min(latest_start, latest_end), max(earliest_start, earliest_end), latest_end)

    @property
    def is_several(self) -> bool:
        """Whether it takes in several days, as every period is taken to do.

        >>> Period("2021", "2031").is_several, When("2021").is_several
        (True, False)
        """
        return True

    @property
    def sort_key(self) -> tuple[float, float, float, float, str]:
        """A key that puts Periods in one order, by their start, then their end; equal only if they are.

        >>> sorted([Period("2021", "2031"), Period("2021", "..")], key=lambda period: period.sort_key)
        [Period(When('2021'), When('2031')), Period(When('2021'), Boundary.OPEN)]
        """
        return *attrs.astuple(self.reach), str(self)

    @property
    def shortest_days(self) -> float:
        """How many days it has at least, its first and last included; infinite where it is open.

        >>> Period("2021-12-06", "2021-12-08").shortest_days, Period("2021", "2022").shortest_days
        (3, 2)
        """
        reach = self.reach
        if math.isinf(reach.earliest_end):
            return math.inf
        return max(reach.earliest_end - reach.latest_start, 0) + 1

    @property
    def longest_days(self) -> float:
        """How many days it has at most; infinite where it is open, or nobody knows.

        >>> Period("2021", "2022").longest_days, Period("2021", "").longest_days
        (730, inf)
        """
        return self.reach.latest_end - self.reach.earliest_start + 1

    def lasts(self, term: Term) -> Answer:
        """Answer whether it lasts as long as a term, or longer.

        Raises:
            WrongType: It is asked of something else than a `Term`.

        >>> Period("2021-12-06", "2031-12-05").lasts(Term(years=10)), Period("2021", "2031").lasts(Term(years=10))
        (Answer.YES, Answer.UNKNOWN)
        """
        months = MONTHS_IN_A_YEAR * of_kind(term, Term, "Period.lasts").years + term.months
        reach = self.reach
        shortest = max(reach.earliest_end, reach.latest_start)
        return Answer.from_bounds(
            certain=moved_day(reach.latest_start, months, term.days) <= shortest + 1,
            possible=moved_day(reach.earliest_start, months, term.days) <= reach.latest_end + 1,
        )

    def contains(self, when: When) -> Answer:
        """Answer whether a day lies in it.

        Raises:
            WrongType: It is asked of something else than a `When`.

        >>> Period("2021", "..").contains(When("2025")), Period("2021", "").contains(When("2025"))
        (Answer.YES, Answer.UNKNOWN)
        """
        return of_kind(when, When, "Period.contains").is_within(self)

    def overlaps(self, other: Period) -> Answer:
        """Answer whether two periods have a day in common.

        Raises:
            WrongType: The other is no `Period`.

        >>> Period("2021", "2031").overlaps(Period("2031", "2041"))
        Answer.UNKNOWN
        """
        return self.reach.overlaps(of_kind(other, Period, "Period.overlaps").reach)

    def certainly_contains(self, when: When) -> bool:
        """Whether `contains` answers yes.

        >>> Period("2021", "2031").certainly_contains(When("2031"))
        False
        """
        return self.contains(when).is_certain

    def possibly_contains(self, when: When) -> bool:
        """Whether `contains` answers yes or unknown.

        >>> Period("2021", "2031").possibly_contains(When("2031"))
        True
        """
        return self.contains(when).is_possible

    def certainly_overlaps(self, other: Period) -> bool:
        """Whether `overlaps` answers yes.

        >>> Period("2021", "2031").certainly_overlaps(Period("2025", ".."))
        True
        """
        return self.overlaps(other).is_certain

    def possibly_overlaps(self, other: Period) -> bool:
        """Whether `overlaps` answers yes or unknown.

        >>> Period("2021", "2031").possibly_overlaps(Period("2032", ".."))
        False
        """
        return self.overlaps(other).is_possible

    def in_words(self) -> str:
        """Say the period in English; `Period.parse` reads the words back.

        >>> Period("2021-12-06", "2031").in_words(), Period("2019", "..").in_words()
        ('from 6 December 2021 to 2031', 'since 2019')
        """
        if self.start is self.end is Boundary.OPEN:
            return "without start or end"
        if self.end is Boundary.OPEN:
            return f"since {_words(self.start)}"
        if self.start is Boundary.OPEN:
            return f"until {_words(self.end)}"
        return f"from {_words(self.start)} to {_words(self.end)}"

    def __str__(self) -> str:
        return f"{self.start}/{self.end}"

    def __repr__(self) -> str:
        return f"Period({self.start!r}, {self.end!r})"


def _has_time(end: When | Boundary) -> bool:
    return isinstance(end, When) and end.precision is Precision.SECOND


def _is_several(end: When | Boundary) -> bool:
    return isinstance(end, When) and end.is_several


def _days(end: When | Boundary, *, open_day: float) -> tuple[float, float]:
    if isinstance(end, When):
        return end.possible_days.first, end.possible_days.last
    return (open_day, open_day) if end is Boundary.OPEN else (-math.inf, math.inf)


def _day_or_open(number: float) -> str:
    return day_text(int(number)) if math.isfinite(number) else Boundary.OPEN.value


def _words(end: When | Boundary) -> str:
    return end.in_words() if isinstance(end, When) else "an unknown day"


def _in_edtf(text: str) -> Period | None:
    """Read an interval of EDTF, or nearly one: "2021/2031", "2015/open", "2015-04-10/P5Y", "2012-03-20/05-11"."""
    start, mark, end = text.partition("/")
    if not mark or "/" in end:
        return None
    if not all(each in ("", "..") or is_edtf(each) for each in (start, end)) and ends_of(text) is not None:
        return None
    if end[:1] == "P" and end[1:2].isdecimal():
        return Period.lasting(start, Term.parse(end)) if start else None
    return Period(_end(start), _end(_whole_end(start, end)))


#: What the draft of EDTF of 2012 wrote for an end that there is none of, or that nobody knows.
_OLDER = {"open": Boundary.OPEN, "unknown": Boundary.UNKNOWN}


def _end(text: str) -> Boundary | str:
    return _OLDER.get(text) or text


def _whole_end(start: str, end: str) -> str:
    """Give the last day of an interval what ISO 8601-1 lets it leave out: "2012-03-20/05-11", "2017-06-05/09"."""
    is_day = len(start) == len("2012-03-20") and start[4::3] == "--"
    is_short = end.replace("-", "").isdecimal() and end[2:3] in ("", "-") and len(end) in (2, 5)
    return start[: len(start) - len(end)] + end if is_day and is_short else end


def _in_words(text: str, order: str, code: str) -> Period | None:
    ends = ends_of(text, order, code)
    if isinstance(ends, Refusal):
        raise InvalidPeriod(ends.problem, came=text, accepted=ends.accepted)
    if ends is None:
        return None
    start, end = (next((each for each in Boundary if each.value == text), None) or When(text) for text in ends)
    return Period(start, end)


def _no_period(text: str) -> InvalidPeriod:
    try:
        day = When.parse(text)
    except InvalidWhen as error:
        return InvalidPeriod(error.problem, came=text, accepted=meant(text, Period.parse, _accepted(error)))
    accepted = f"keep it as a When, or give both ends, e.g. '{day}/..'"
    return InvalidPeriod("one day, however well known, and no period", came=text, accepted=accepted)


def _accepted(error: InvalidValue) -> str:
    """Say what would be accepted; the dates that a refused date is told to be like are no periods."""
    is_of_a_date = error.accepted.startswith("write e.g.") or error.problem == "more than one day"
    return _ACCEPTED if isinstance(error, InvalidWhen) and is_of_a_date else error.accepted


_ACCEPTED = "write e.g. '2021/2031', '2021/..', 'from 2021 to 2031' or 'since 2019'"
