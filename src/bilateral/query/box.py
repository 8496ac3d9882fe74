"""What a question asks of bounds: between which the least and the greatest case of a value must lie."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from typing import Any

import attrs

from ..values.answer import Answer
from ..values.dates.edtf_sets import is_plain
from ..values.dates.period import Period
from ..values.dates.when import When
from ..values.figures.figure import Figure
from ..values.money.money import Money
from ..values.quantities.quantity import Quantity
from .answer import NO, YES
from .imprecise import is_figure
from .predicate import Ask, Test

#: The sorts of value that are no amount: that has its currency or unit.
DAY, NUMBER = "day", "number"


def nearest(number: Decimal | float) -> float:
    """Give the float nearest to a number; of two numbers the greater has never the lesser one."""
    try:
        return float(number)
    except OverflowError:
        return math.inf if number > 0 else -math.inf


@attrs.frozen
class Box:
    """Values whose least case is no less than one bound, and whose greatest is no more than another.

    Attributes:
        low: The bound of their least case.
        high: The bound of their greatest case.
        is_sharp: Whether what lies on a bound is surely what is sought.
    """

    low: float = -math.inf
    high: float = math.inf
    is_sharp: bool = True

    @property
    def is_closed_off(self) -> bool:
        """Whether it has both bounds."""
        return self.low > -math.inf and self.high < math.inf


#: No value lies here.
NOWHERE = Box(math.inf, -math.inf)


def has_bounds(value: object) -> bool:
    """Tell whether a question with this value is one about bounds."""
    return isinstance(value, _BOUNDED)


_BOUNDED = (When, Period, Figure, Money, Quantity, int)


def box_of(test: Test, wanted: Answer) -> Box | None:
    """Find where among bounds the values lie of which a test may have the wanted answer; None where in no one stretch.

    >>> from bilateral import Quantity, contract
    >>> box_of((contract.quantity >= Quantity(5, "rifle")).node, Answer.YES)
    Box(low=5.0, high=inf, is_sharp=True)
    """
    if isinstance(test.value, (When, Period)):
        return _days(test.ask, test.value, wanted)
    making = _AMOUNTS.get((test.ask, wanted))
    return None if making is None else making(*_ends(test.value))


def boxes(test: Test, wanted: Answer, box: Box, sorts: Iterable[str]) -> Iterator[tuple[str, Box]]:
    """Give the sorts of value of which some lie in a box, each with that box, or with one for all of them."""
    want = test.value.bound if is_figure(test.value) else test.value
    for sort in sorts:
        known = want.comparable_with(sort) if isinstance(want, (Money, Quantity)) else YES
        if known is YES and box != NOWHERE:
            yield sort, box
        elif known is wanted is NO:  # five systems are no rifles, whatever is asked of them
            yield sort, Box()


def _ends(want: Any) -> tuple[Any, Any]:
    if is_figure(want):
        return want.interval.low, want.interval.high
    number = want.magnitude if isinstance(want, (Money, Quantity)) else want
    return number, number


def _from(end: Any, *, is_sharp: bool = True) -> Box:
    return NOWHERE if end is None else Box(low=nearest(end), is_sharp=is_sharp and nearest(end) == end)


def _to(end: Any, *, is_sharp: bool = True) -> Box:
    return NOWHERE if end is None else Box(high=nearest(end), is_sharp=is_sharp and nearest(end) == end)


def _within(low: Any, high: Any, *, is_sharp: bool = True) -> Box:
    if low is None or high is None:
        return NOWHERE
    least, most = nearest(low), nearest(high)
    return Box(least, most, is_sharp and least == low and most == high)


#: Whether the end itself is over or under it depends on whether the bounds are included, which the index doesn't know.
_AMOUNTS: dict[tuple[Ask, Answer], Callable[[Any, Any], Box]] = {
    (Ask.OVER, Answer.YES): lambda _, high: _from(high, is_sharp=False),
    (Ask.AT_LEAST, Answer.YES): lambda _, high: _from(high),
    (Ask.UNDER, Answer.YES): lambda low, _: _to(low, is_sharp=False),
    (Ask.AT_MOST, Answer.YES): lambda low, _: _to(low),
    (Ask.EQUAL, Answer.YES): lambda low, high: _within(high, low),
    (Ask.OVER, Answer.NO): lambda low, _: _to(low),
    (Ask.AT_LEAST, Answer.NO): lambda low, _: _to(low, is_sharp=False),
    (Ask.UNDER, Answer.NO): lambda _, high: _from(high),
    (Ask.AT_MOST, Answer.NO): lambda _, high: _from(high, is_sharp=False),
}


def _days(ask: Ask, want: When | Period, wanted: Answer) -> Box | None:
    asked = want.reach.whole()
    if ask is Ask.UNDER:
        return _to(asked.earliest_start - 1) if wanted is YES else _from(asked.latest_start)
    if ask is Ask.OVER:
        return _from(asked.latest_end + 1) if wanted is YES else _to(asked.earliest_end)
    if wanted is NO or ask not in (Ask.EQUAL, Ask.WITHIN):
        return None
    if ask is Ask.EQUAL and isinstance(want, When) and not is_plain(want.possible_days):
        return _within(asked.earliest_start, asked.latest_end, is_sharp=False)
    return _within(asked.latest_start, asked.earliest_end)
