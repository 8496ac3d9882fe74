"""When something happened: one day, as exactly as it is known."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from typing import TYPE_CHECKING

import attrs

from ..errors import InvalidValue, WrongType
from .answer import Answer
from .dated import Dated, Reach, of_kind, reach_of
from .dates_in_words import in_words
from .edtf import TEXTS_KEPT, PossibleDays, Precision, Refusal, read, why_not
from .english_dates import edtf_of

if TYPE_CHECKING:
    import pendulum


class InvalidWhen(InvalidValue):
    """A text that is no date, or one that has several readings."""


_iso_day = dt.date.fromisoformat


def edtf_text(text: str) -> str:
    """Check that a text is an EDTF date of level 0 or 1, and return it.

    Raises:
        InvalidWhen: It is none; the message says why.
        WrongType: It is no text.

    >>> edtf_text("1990~")
    '1990~'
    """
    # Most dates are whole days, and the standard library checks those fastest. It takes other forms of ISO
    # 8601 too, but none of ten characters with a hyphen there.
    if type(text) is str and len(text) == 10 and text[7] == "-":
        try:
            _iso_day(text)
        except ValueError:
            pass
        else:
            return text
    if not _is_text(text):
        raise WrongType("When", came=text, accepted="text, as '2021-12-06' (and When.on a datetime.date)")
    if read(text) is None:
        raise _invalid(text, why_not(text))
    return str(text)


@attrs.frozen(order=False)
class When(Dated):
    """One day, as exactly as it is known: a date of EDTF level 0 or 1.

    It stands for one day, any from `first_day` to `last_day`; nothing is invented that the text doesn't say.
    So two Whens have no `<`: ask `is_before`, `is_after`, `is_within` or `is_same`, which answer yes, no or
    unknown, or their `certainly_` and `possibly_` forms. `==` compares the texts; `is_same`, the days.

    The verbs take the date as it is written. EDTF gives `~` (approximate) and `?` (uncertain) no width, so
    none is added; ask `is_approximate` and `is_uncertain` where that matters. A date with a time of day is
    kept whole, and its day is the one written, in the time zone that it names.

    Args:
        edtf: The date in EDTF (Library of Congress, 2019; ISO 8601-2:2019); use `When.parse` for English.

    Raises:
        InvalidWhen: The text is no such date.

    >>> When("2019-02").is_before(When("2021-12-06"))
    Answer.YES
    >>> When("2021").is_before(When("2021-12-06"))
    Answer.UNKNOWN
    """

    edtf: str = attrs.field(converter=edtf_text)

    @classmethod
    def parse(cls, text: str) -> When:
        """Read a date in EDTF or in unambiguous English.

        Raises:
            InvalidWhen: It is no date, not one day, or has several readings; the message says which.

        >>> When.parse("6 December 2021"), When.parse("February 2019"), When.parse("1990~")
        (When('2021-12-06'), When('2019-02'), When('1990~'))
        >>> When.parse("06/12/2021")
        Traceback (most recent call last):
        ...
        bilateral.values.when.InvalidWhen: two readings, 6 December and 12 June, in '06/12/2021'; \
write '2021-12-06' or '2021-06-12'
        """
        try:
            return cls(text)
        except InvalidWhen:
            found = edtf_of(text)
        if isinstance(found, Refusal):
            raise _invalid(text, found)
        return cls(found)

    @classmethod
    def on(cls, day: dt.date) -> When:
        """Make the When of a day that is known exactly.

        Raises:
            WrongType: It is no `datetime.date`, or has a time of day, which would be lost.

        >>> When.on(dt.date(2021, 12, 6))
        When('2021-12-06')
        """
        if not _is_plain_day(day):
            raise WrongType("When.on", came=day, accepted="a datetime.date (of a datetime, its date())")
        return cls(dt.date.isoformat(day))

    @property
    def first_day(self) -> int:
        """The first day that it may be, as a day number (`datetime.date.toordinal`, for any year).

        >>> When("2019-02").first_day == dt.date(2019, 2, 1).toordinal()
        True
        """
        return self._possible_days().first

    @property
    def last_day(self) -> int:
        """The last day that it may be, as a day number (`datetime.date.toordinal`, for any year).

        >>> When("2019-02").last_day == dt.date(2019, 2, 28).toordinal()
        True
        """
        return self._possible_days().last

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
        return self._possible_days().precision

    @property
    def is_exact(self) -> bool:
        """Whether only one day is possible.

        >>> When("2021-12-06").is_exact, When("2021-12").is_exact
        (True, False)
        """
        return self.first_day == self.last_day

    @property
    def is_uncertain(self) -> bool:
        """Whether its source is in doubt: `?` or `%` in EDTF.

        >>> When("1990?").is_uncertain, When("1990~").is_uncertain
        (True, False)
        """
        return self._possible_days().is_uncertain

    @property
    def is_approximate(self) -> bool:
        """Whether it is an estimate: `~` or `%` in EDTF.

        >>> When("1990%").is_approximate, When("1990?").is_approximate
        (True, False)
        """
        return self._possible_days().is_approximate

    @property
    def sort_key(self) -> tuple[int, int, str]:
        """A key that puts Whens in one order, by their first day, then their last; equal only if they are.

        >>> sorted([When("2021-12"), When("2021-12-06"), When("2021")], key=lambda when: when.sort_key)
        [When('2021'), When('2021-12'), When('2021-12-06')]
        """
        days = self._possible_days()
        return days.first, days.last, self.edtf

    @property
    def reach(self) -> Reach:
        """How early and how late it may begin and end: on one and the same day, whichever it is.

        >>> When("0001-01").reach
        Reach(earliest_start=1, latest_start=31, earliest_end=1, latest_end=31)
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
        theirs = reach_of(other)
        return self.reach.overlaps(theirs.whole() if isinstance(other, When) else theirs)

    def is_same(self, other: When) -> Answer:
        """Answer whether the two are one day; two equal months are not certainly one day.

        Raises:
            WrongType: The other is no `When`.

        >>> When("2021-12-06").is_same(When("2021-12-06T10:30:00Z"))
        Answer.YES
        >>> When("2021-12").is_same(When("2021-12"))
        Answer.UNKNOWN
        """
        ours, theirs = self.reach, of_kind(other, When, "is_same").reach
        either_exact = ours.earliest_start == ours.latest_end == theirs.earliest_start == theirs.latest_end
        return Answer.from_bounds(certain=either_exact, possible=ours.overlaps(theirs).is_possible)

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

    def _possible_days(self) -> PossibleDays:
        return _days(self.edtf)

    def _date(self, day: int) -> pendulum.Date:
        import pendulum

        if not 1 <= day <= dt.date.max.toordinal():
            accepted = "use first_day and last_day, the day numbers of any year"
            raise InvalidWhen("days outside the years 1 to 9999", came=self.edtf, accepted=accepted)
        return pendulum.Date.fromordinal(day)


def _days(edtf: str) -> PossibleDays:
    days = read(edtf)
    if days is None:  # the fast decoders of other libraries fill a When without calling its converter
        raise _invalid(edtf, why_not(edtf))
    return days


@lru_cache(maxsize=TEXTS_KEPT)
def _reach(edtf: str) -> Reach:
    days = _days(edtf)
    return Reach(days.first, days.last, days.first, days.last)


def _is_plain_day(came: object) -> bool:
    return isinstance(came, dt.date) and not isinstance(came, dt.datetime)


def _is_text(came: object) -> bool:
    # What a checker rules out, a notebook brings.
    return isinstance(came, str)


def _invalid(text: str, why: Refusal) -> InvalidWhen:
    return InvalidWhen(why.problem, came=text, accepted=why.accepted)
