"""A span of days, from one imprecisely known day to another, or with no known end."""

from __future__ import annotations

import enum
import math
import re

import attrs

from ..errors import InvalidValue
from .answer import Answer
from .dated import Dated, Reach, of_kind
from .edtf import LONGEST_TEXT, Precision
from .when import InvalidWhen, When


class InvalidPeriod(InvalidValue):
    """A text that is no span of days, or a span that ends before it starts."""


class Boundary(enum.Enum):
    """What stands where a period has no dated start or end.

    >>> Period("2021", Boundary.OPEN)
    Period(When('2021'), Boundary.OPEN)
    """

    #: There is none: the period goes on without end, or has had no beginning. In EDTF `..`.
    OPEN = ".."
    #: There is one, and nobody has said which day. In EDTF an empty text.
    UNKNOWN = ""

    def __repr__(self) -> str:
        return f"Boundary.{self.name}"

    def __str__(self) -> str:
        return self.value


def when_or_boundary(value: When | Boundary | str) -> When | Boundary:
    """Take a start or end as it is, or read it: EDTF, English, `..` for open, empty for unknown.

    Raises:
        InvalidWhen: The text is none of these.

    >>> when_or_boundary(".."), when_or_boundary("February 2019")
    (Boundary.OPEN, When('2019-02'))
    """
    if isinstance(value, When | Boundary):
        return value
    return next((boundary for boundary in Boundary if value == boundary.value), None) or When.parse(value)


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
            time of day, which EDTF's intervals have not.
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
        reach = self.reach
        if reach.latest_end < reach.earliest_start:
            raise InvalidPeriod("an end before the start", came=str(self), accepted="write the earlier first")

    @classmethod
    def parse(cls, text: str) -> Period:
        """Read a period in EDTF or in unambiguous English.

        Raises:
            InvalidPeriod: It is none; the message says why.

        >>> Period.parse("2021/2031") == Period.parse("from 2021 to 2031") == Period.parse("2021-2031")
        True
        >>> str(Period.parse("since February 2019")), str(Period.parse("until 2031"))
        ('2019-02/..', '../2031')
        """
        start, end = _ends(text)
        try:
            return cls(start, end)
        except InvalidValue as error:
            problem, accepted = error.problem, error.accepted
        raise InvalidPeriod(problem, came=text, accepted=accepted)

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
    def sort_key(self) -> tuple[float, float, float, float, str]:
        """A key that puts Periods in one order, by their start, then their end; equal only if they are.

        >>> sorted([Period("2021", "2031"), Period("2021", "..")], key=lambda period: period.sort_key)
        [Period(When('2021'), When('2031')), Period(When('2021'), Boundary.OPEN)]
        """
        return *attrs.astuple(self.reach), str(self)

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


def _days(end: When | Boundary, *, open_day: float) -> tuple[float, float]:
    if isinstance(end, When):
        return end.first_day, end.last_day
    return (open_day, open_day) if end is Boundary.OPEN else (-math.inf, math.inf)


_UNKNOWN = "an unknown day"


def _words(end: When | Boundary) -> str:
    return end.in_words() if isinstance(end, When) else _UNKNOWN


def _ends(text: str) -> tuple[str, str]:
    """Split a text into its start and end, as EDTF or English has them."""
    if len(of_kind(text, str, "Period.parse")) > 2 * LONGEST_TEXT:
        raise InvalidPeriod(f"more than {2 * LONGEST_TEXT} characters", came=text, accepted=_ACCEPTED)
    if text.count("/") == 1:
        start, _, end = text.partition("/")
        return start, end
    words = " ".join(text.split())
    for form in _FORMS:
        if found := form.fullmatch(words):
            ends = found.groupdict()
            return _end(ends.get("start")), _end(ends.get("end"))
    raise _no_period(text)


def _end(words: str | None) -> str:
    if words is None:
        return Boundary.OPEN.value
    return Boundary.UNKNOWN.value if words.lower() == _UNKNOWN else words


def _no_period(text: str) -> InvalidPeriod:
    try:
        day = When.parse(text)
    except InvalidWhen as error:
        # A text that holds no date, or more than one, is refused for having no form of a period.
        accepted = _ACCEPTED if error.problem in ("no date", "more than one day") else error.accepted
        return InvalidPeriod(error.problem, came=text, accepted=accepted)
    accepted = f"keep it as a When, or give both ends, e.g. '{day}/..'"
    return InvalidPeriod("one day, however well known, and no period", came=text, accepted=accepted)


_ACCEPTED = "write e.g. '2021/2031', '2021/..', 'from 2021 to 2031' or 'since 2019'"

#: Each way to write a period in English; where a form has no start, or no end, the period is open there.
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        r"(?:until|till|up to) (?P<end>.+)",
        r"(?:from )?(?P<start>.+?) (?:to|until|till|through) (?P<end>.+)",
        r"between (?P<start>.+?) and (?P<end>.+)",
        r"(?P<start>[0-9]{4}) ?[-\u2013\u2014] ?(?P<end>[0-9]{4})",
        r"(?P<start>.+?)(?: [-\u2013\u2014] | ?[\u2013\u2014] ?)(?P<end>.+)",
        r"(?:since|from) (?P<start>.+?)(?: onwards?)?",
        r"(?P<start>.+) onwards?",
        r"without start or end",
    )
)
