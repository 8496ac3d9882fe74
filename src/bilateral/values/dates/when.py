"""When something happened: one day, as exactly as it is known."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Callable
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING

import attrs

from ...errors import InvalidWhen, WrongType
from ..answer import Answer
from ..misnamed import answers_misspelt
from ..misspelt import meant
from ..words import exact_text
from .dated import Dated, Reach, of_kind, reach_of
from .dates_in_words import in_words
from .days import is_plain_day
from .edtf import TEXTS_KEPT, is_common, read
from .edtf_sets import (
    AnyDays,
    DateSet,
    days_of,
    is_plain,
    same_days,
    share_in_order,
    share_same,
    share_within,
    within_days,
    within_span,
)
from .possible_days import Precision, Qualified
from .refused_dates import NO_DATE, Refusal, today, why_not
from .said_dates import DateOrder, checked_order, edtf_of, may_be_years

if TYPE_CHECKING:
    import pendulum


_iso_day = dt.date.fromisoformat


def edtf_text(text: str) -> str:
    """Check that a text is an EDTF date or set of dates, and take its exact characters."""
    written = _text(text)
    if not is_common(written) and _days_in(written) is None:
        raise _invalid(written, why_not(written))
    return written


@answers_misspelt
@attrs.frozen(order=False)
class When(Dated):
    """One day, as exactly as it is known: a date of EDTF level 0, 1 or 2; or, in `{}`, several such days.

    It stands for one day, any of its `possible_days`; nothing is invented that the text doesn't say. `[1667,1668]`
    is one day of one of these years; `{1960-05-01,1960-05-03}`, as an exchange of notes has it, is both days.
    So two Whens have no `<`: ask `is_before`, `is_after`, `is_within` or `is_same`, which answer yes, no or
    unknown, or their `certainly_` and `possibly_` forms. `==` compares the texts; `is_same`, the days.

    The verbs take the date as it is written. EDTF gives `~` (approximate) and `?` (uncertain) no width, so
    none is added; ask `is_approximate` and `is_uncertain` where that matters. A date with a time of day is
    kept whole, and its day is the one written, in the time zone that it names.

    The `share_` verbs count for which share of the days a verb is true, every possible day alike and the two dates
    independent; nobody claimed this as a probability. A share is 1 just where the verb is certainly true, and 0 where
    it is not even possibly. It is None where nothing can be counted: a set is open to a side, or means several days.

    Args:
        edtf: The date in EDTF (Library of Congress, 2019; ISO 8601-2:2019); use `When.parse` for English.

    Raises:
        InvalidWhen: The text is no such date.

    >>> When("2019-02").is_before(When("2021-12-06"))
    Answer.YES
    >>> When("2021").is_before(When("2021-12-06"))
    Answer.UNKNOWN
    >>> When("156X-12-25").is_within(When("1560-11"))
    Answer.NO
    """

    edtf: str = attrs.field(converter=edtf_text)

    def __init__(self, edtf: str) -> None:
        # What attrs would write, but for whole days: most dates are. It is `edtf.is_whole_day`, without the call.
        try:
            if edtf[7] == "-" and type(edtf) is str:
                _iso_day(edtf)
                _put_edtf(self, edtf)
                return
        except (LookupError, TypeError, ValueError):
            pass
        _put_edtf(self, edtf_text(edtf))

    @classmethod
    def parse(cls, text: str, *, date_order: DateOrder | None = None) -> When:
        """Read a date in EDTF, in what its older drafts wrote for it, or in unambiguous English.

        Args:
            text: The date.
            date_order: Which number of 06/12/2021 is which: "dmy", "mdy" or "ymd", as a column of a table has it.

        Raises:
            InvalidWhen: It is no date, not one day, or has several readings; the message says which.
            WrongType: It is no text, or the order is none of these.

        >>> When.parse("6 December 2021"), When.parse("February 2019"), When.parse("1990~"), When.parse("199u")
        (When('2021-12-06'), When('2019-02'), When('1990~'), When('199X'))
        >>> When.parse("06/12/2021")
        Traceback (most recent call last):
        ...
        bilateral.errors.InvalidWhen: two readings, 6 December and 12 June, in '06/12/2021'; \
write '2021-12-06' or '2021-06-12'
        >>> When.parse("06/12/2021", date_order="dmy")
        When('2021-12-06')
        """
        written, order = _text(text), checked_order(date_order, "When.parse")
        if is_common(written):
            return _made(written)
        if _days_in(written):
            if refused := may_be_years(written):
                raise _invalid(written, refused)
            return _made(written)
        found = today(written) or edtf_of(written, order)
        if found == written.strip():  # EDTF with blanks around it: the suites of EDTF refuse it
            found = why_not(written)
        if isinstance(found, Refusal):
            raise _invalid(written, found)
        return cls(found)

    @property
    def year(self) -> int | None:
        """The year in which it certainly lies; None where it may lie in one of several, or outside of 1 to 9999.

        >>> When("2021-12").year, When("[2019,2021]").year, When("202X").year
        (2021, None, None)
        """
        try:
            first, last = self.earliest.year, self.latest.year
        except InvalidWhen:
            return None
        return first if first == last else None

    @classmethod
    def on(cls, day: dt.date) -> When:
        """Make the When of a day that is known exactly.

        Raises:
            WrongType: It is no `datetime.date`, or has a time of day, which would be lost.

        >>> When.on(dt.date(2021, 12, 6))
        When('2021-12-06')
        """
        if not is_plain_day(day):
            raise WrongType("When.on", came=day, accepted="a datetime.date (of a datetime, its date())")
        return cls(dt.date.isoformat(day))

    @property
    def possible_days(self) -> AnyDays:
        """The days that it may be: the first and last at once, all of them when asked for their ranges.

        >>> [last - first + 1 for first, last in When("2021-0X").possible_days.ranges()]
        [273]
        """
        days = _days_in(self.edtf)
        if days is None:  # the fast decoders of other libraries fill a When without calling its converter
            raise _invalid(self.edtf, why_not(self.edtf))
        return days

    @property
    def first_day(self) -> int:
        """The first day that it may be, as a day number (`datetime.date.toordinal`, for any year).

        Raises:
            InvalidWhen: It is open, as `[..1760-12-03]`; its `reach` has -inf there.

        >>> When("2019-02").first_day == dt.date(2019, 2, 1).toordinal()
        True
        """
        return self._finite(self.possible_days.first)

    @property
    def last_day(self) -> int:
        """The last day that it may be, as a day number (`datetime.date.toordinal`, for any year).

        Raises:
            InvalidWhen: It is open, as `[1760-12..]`; its `reach` has inf there.

        >>> When("2019-02").last_day == dt.date(2019, 2, 28).toordinal()
        True
        """
        return self._finite(self.possible_days.last)

    @property
    def earliest(self) -> pendulum.Date:
        """The first day that it may be.

        Raises:
            InvalidWhen: That day is before year 1 or after 9999, where no Date is; use `first_day`.

        >>> When("2019-02").earliest
        Date(2019, 2, 1)
        """
        return self._date(self.first_day)

    @property
    def latest(self) -> pendulum.Date:
        """The last day that it may be.

        Raises:
            InvalidWhen: That day is before year 1 or after 9999, where no Date is; use `last_day`.

        >>> When("2019-02").latest
        Date(2019, 2, 28)
        """
        return self._date(self.last_day)

    @property
    def precision(self) -> Precision:
        """How closely it is known: the finest unit of which nothing is left open.

        >>> When("2019-XX").precision
        <Precision.YEAR: 'year'>
        """
        return self.possible_days.precision

    @property
    def is_exact(self) -> bool:
        """Whether only one day is possible.

        >>> When("2021-12-06").is_exact, When("2021-12").is_exact
        (True, False)
        """
        days = self.possible_days
        return days.first == days.last

    @property
    def is_set(self) -> bool:
        """Whether it is written as a set of dates, `[]` or `{}`; a `Period` has none at its ends.

        >>> When("[1667,1668]").is_set, When("1667").is_set
        (True, False)
        """
        return isinstance(self.possible_days, DateSet)

    @property
    def is_several(self) -> bool:
        """Whether it means all of several days: `{}` in EDTF. `is_within` then asks of all of them.

        >>> When("{1960-05-01,1960-05-03}").is_several, When("[1960-05-01,1960-05-03]").is_several
        (True, False)
        """
        days = self.possible_days
        return isinstance(days, DateSet) and days.is_several

    @property
    def qualified(self) -> Qualified:
        """Which of its components are uncertain or approximate, and which of the two; `dict(...)` takes it.

        >>> {part.value: sign.value for part, sign in When("?2004-06-~11").qualified}
        {'year': '?', 'day': '~'}
        """
        return self.possible_days.qualified

    @property
    def is_uncertain(self) -> bool:
        """Whether its source, or that of a part of it, is in doubt: `?` or `%` in EDTF.

        >>> When("1990?").is_uncertain, When("1990~").is_uncertain
        (True, False)
        """
        return any(qualification.is_uncertain for _, qualification in self.qualified)

    @property
    def is_approximate(self) -> bool:
        """Whether it, or a part of it, is an estimate: `~` or `%` in EDTF.

        >>> When("1990%").is_approximate, When("1990?").is_approximate
        (True, False)
        """
        return any(qualification.is_approximate for _, qualification in self.qualified)

    @property
    def sort_key(self) -> tuple[float, float, str]:
        """A key that puts Whens in one order, by their first day, then their last; equal only if they are.

        >>> sorted([When("2021-12"), When("2021-12-06"), When("2021")], key=lambda when: when.sort_key)
        [When('2021'), When('2021-12'), When('2021-12-06')]
        """
        days = self.possible_days
        return days.first, days.last, self.edtf

    @property
    def reach(self) -> Reach:
        """How early and how late it may begin and end: on one and the same day, whichever it is, or on several.

        >>> When("0001-01").reach
        Reach(earliest_start=1, latest_start=31, earliest_end=1, latest_end=31)
        >>> When("{0001-01-01,0001-01-03}").reach
        Reach(earliest_start=1, latest_start=1, earliest_end=3, latest_end=3)
        """
        return _reach(self.edtf)

    def is_within(self, other: Dated) -> Answer:
        """Answer whether the day lies in a `Period`, or among all the days that another `When` covers.

        Raises:
            WrongType: The other is neither a `When` nor a `Period`.

        >>> When("2021-12-06").is_within(When("2021-12"))
        Answer.YES
        >>> When("2021").is_within(When("2021-12"))
        Answer.UNKNOWN
        """
        span, ours = reach_of(other), self.possible_days
        if not isinstance(other, When):
            return self.reach.overlaps(span) if is_plain(ours) else within_span(ours, span)
        if is_plain(ours) and is_plain(other.possible_days):
            return self.reach.overlaps(span.whole())
        return within_days(ours, other.possible_days)

    def is_same(self, other: When) -> Answer:
        """Answer whether the two are one day; two equal months are not certainly one day.

        Raises:
            WrongType: The other is no `When`.

        >>> When("2021-12-06").is_same(When("2021-12-06T10:30:00Z"))
        Answer.YES
        >>> When("2021-12").is_same(When("2021-12"))
        Answer.UNKNOWN
        """
        return same_days(self.possible_days, of_kind(other, When, "is_same").possible_days)

    def certainly_within(self, other: Dated) -> bool:
        """Whether `is_within` answers yes.

        >>> When("2021").certainly_within(When("2021-12"))
        False
        """
        return self.is_within(other).is_certain

    def possibly_within(self, other: Dated) -> bool:
        """Whether `is_within` answers yes or unknown.

        >>> When("2021").possibly_within(When("2021-12"))
        True
        """
        return self.is_within(other).is_possible

    def certainly_same(self, other: When) -> bool:
        """Whether `is_same` answers yes.

        >>> When("2021-12").certainly_same(When("2021-12"))
        False
        """
        return self.is_same(other).is_certain

    def possibly_same(self, other: When) -> bool:
        """Whether `is_same` answers yes or unknown.

        >>> When("2021-12").possibly_same(When("2021"))
        True
        """
        return self.is_same(other).is_possible

    def share_before(self, other: When) -> Fraction | None:
        """Count of all pairs of their days the share in which this is before the other.

        Raises:
            WrongType: The other is no `When`.

        >>> When("2019-02").share_before(When("2019-02-08"))
        Fraction(1, 4)
        """
        return share_in_order(self.possible_days, of_kind(other, When, "share_before").possible_days)

    def share_after(self, other: When) -> Fraction | None:
        """Count of all pairs of their days the share in which this is after the other.

        Raises:
            WrongType: The other is no `When`.

        >>> When("2019-02").share_after(When("2019-02-07"))
        Fraction(3, 4)
        """
        return share_in_order(of_kind(other, When, "share_after").possible_days, self.possible_days)

    def share_within(self, other: When) -> Fraction | None:
        """Count the share of its days that the other covers; the other may be open, or several days.

        Raises:
            WrongType: The other is no `When`.

        >>> When("2020").share_within(When("[2020-01,2020-02-01..]"))
        Fraction(1, 1)
        """
        return share_within(self.possible_days, of_kind(other, When, "share_within").possible_days)

    def share_same(self, other: When) -> Fraction | None:
        """Count of all pairs of their days the share in which both are the same.

        Raises:
            WrongType: The other is no `When`.

        >>> When("2019-02").share_same(When("2019-02-07"))
        Fraction(1, 28)
        """
        return share_same(self.possible_days, of_kind(other, When, "share_same").possible_days)

    def in_words(self) -> str:
        """Say the date in English.

        >>> When("2019-02").in_words(), When("1990~").in_words()
        ('February 2019', 'about 1990')
        """
        return in_words(self.edtf)

    def __str__(self) -> str:
        return self.edtf

    def __repr__(self) -> str:
        return f"When({self.edtf!r})"

    def _finite(self, day: float) -> int:
        if day in (-math.inf, math.inf):
            raise InvalidWhen("an open set of dates", came=self.edtf, accepted="ask its reach, which may be infinite")
        return int(day)

    def _date(self, day: int) -> pendulum.Date:
        import pendulum

        if not 1 <= day <= dt.date.max.toordinal():
            accepted = "use first_day and last_day, the day numbers of any year"
            raise InvalidWhen("days outside the years 1 to 9999", came=self.edtf, accepted=accepted)
        return pendulum.Date.fromordinal(day)


#: How attrs fills a frozen object, without its detour by name.
_put_edtf: Callable[[When, str], None] = When.__dict__["edtf"].__set__


def _made(edtf: str) -> When:
    """Make the When of a text that was read already."""
    when = When.__new__(When)
    _put_edtf(when, edtf)
    return when


def day_of(on: object, *, place: str = "on") -> When:
    """Take a day as it is, or read it."""
    if isinstance(on, When):
        return on
    if isinstance(on, str):
        return When.parse(on)
    if not is_plain_day(on):
        accepted = "a When, a datetime.date (of a datetime, its date()) or a date as text, e.g. '1970'"
        raise WrongType(place, came=on, accepted=accepted)
    return When.on(on)


def when_in_file(text: str, date_order: DateOrder | None = None) -> When:
    """Read a day as a file has it: EDTF as it stands, so that what was saved comes back; else as `When.parse` does."""
    written = _text(text)
    return _made(written) if is_common(written) or _days_in(written) else When.parse(written, date_order=date_order)


def _days_in(edtf: str) -> AnyDays | None:
    return days_of(edtf) if edtf[:1] in _SET_SIGNS else read(edtf)


_SET_SIGNS = ("[", "{")


@lru_cache(maxsize=TEXTS_KEPT)
def _reach(edtf: str) -> Reach:
    days = When(edtf).possible_days
    if isinstance(days, DateSet):
        return Reach(days.first, days.latest_first, days.earliest_last, days.last)
    return Reach(days.first, days.last, days.first, days.last)


def _text(came: object) -> str:
    # What a checker rules out, a notebook brings.
    if not isinstance(came, str):
        written = came.isoformat()[:10] if isinstance(came, dt.date) else ""
        example = written if written[:1].isdigit() else "2021-12-06"  # what pandas has for no date is a datetime, too
        day = " make When.on(moment.date())" if isinstance(came, dt.datetime) else ".date make When.on(day)"
        raise WrongType("When", came=came, accepted=f"text, as {example!r}; of a datetime{day}")
    return exact_text(came)


def _invalid(text: str, why: Refusal) -> InvalidWhen:
    accepted = meant(text, When.parse, why.accepted) if why is NO_DATE else why.accepted
    return InvalidWhen(why.problem, came=text, accepted=accepted)
