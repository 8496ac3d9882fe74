"""Questions of a day: whether an agreement is in force on it, and as what a contract stands."""

from __future__ import annotations

import datetime as dt
from typing import Generic, TypeVar

import attrs

from ..errors import InvalidWhen
from ..records.contract_status import ContractStatus
from ..records.conversion import word
from ..records.record import Record
from ..values.dates.when import When, day_of
from .predicate import OnDay, Predicate, namespace_of
from .unasked import Unasked

E = TypeVar("E", bound=Record)


def one_day(on: When | dt.date | str) -> When:
    """Take the day that is asked for: one day, however imprecisely known.

    >>> one_day("{2021-12-06,2021-12-07}")
    Traceback (most recent call last):
    ...
    bilateral.errors.InvalidWhen: several days in '{2021-12-06,2021-12-07}'; ask for one day, e.g. '2021-12-06'
    """
    when = day_of(on)
    if when.is_several:
        raise InvalidWhen("several days", came=when.edtf, accepted="ask for one day, e.g. '2021-12-06'")
    return when


@attrs.frozen(eq=False, repr=False)
class StatusOnDay(Unasked, Generic[E]):
    """The status of a record on a day, to be compared with the one that is asked for.

    Attributes:
        about: The kind of record.
        on: The day.
    """

    about: type[E]
    on: When

    def __eq__(self, status: ContractStatus | str) -> Predicate[E]:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        return self.is_in(status)

    def __ne__(self, status: ContractStatus | str) -> Predicate[E]:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        return ~self.is_in(status)

    def __hash__(self) -> int:
        # A class that says what == means is not hashable unless it says so.
        return object.__hash__(self)

    def is_in(self, *statuses: ContractStatus | str) -> Predicate[E]:
        """Match records that stand as one of these on the day.

        Raises:
            InvalidValue: A text is no such status; the nearest is offered.
        """
        return Predicate(self.about, OnDay("status", self.on, tuple(word(ContractStatus, one) for one in statuses)))

    def __str__(self) -> str:
        return f"{namespace_of(self.about)}.status(on={self.on.edtf!r})"

    __repr__ = __str__
