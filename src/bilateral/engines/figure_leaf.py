"""Amounts in a question put to an engine: two ranges against each other, by their bounds."""

from __future__ import annotations

from collections.abc import Callable
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from typing import Any

import attrs

from ..query.imprecise import is_figure
from ..query.predicate import Ask
from ..values.answer import Answer
from ..values.figures.figure import Figure
from ..values.figures.qualifier import Interval
from ..values.money.money import Money
from ..values.quantities.quantity import Quantity
from ..values.quantities.units import same_kind
from .column import PLACES, interval_of, rounded
from .scope import Held, looked_up
from .truth import Truth, among, every, ibis, some, text

#: How the columns of numbers are typed.
NUMBER = f"decimal(38, {PLACES})"


@attrs.frozen(eq=False)
class Bounds:
    """The bounds of a range: columns or literals; None where there is no bound.

    Attributes:
        low: The lower bound.
        low_open: Whether it is itself left out.
        high: The upper bound.
        high_open: Whether it is itself left out.
    """

    low: Any
    low_open: Truth
    high: Any
    high_open: Truth

    def lies_below(self, other: Bounds) -> Truth:
        """Tell where every amount of this is less than every amount of the other."""
        if self.high is None or other.low is None:
            return False
        is_open = some((self.high_open, other.low_open))
        if is_open is True:
            return self.high <= other.low
        return some((self.high < other.low, every((self.high == other.low, is_open))))

    def lies_not_above(self, other: Bounds) -> Truth:
        """Tell where no amount of this is greater than one of the other."""
        return False if self.high is None or other.low is None else self.high <= other.low

    def is_same_point(self, other: Bounds) -> Truth:
        """Tell where both are one and the same amount."""
        if self.low is None or self.high is None or other.low is None or other.high is None:
            return False
        return every((self.low == self.high, self.low == other.low, self.high == other.high))


def _columns(held: Held) -> Bounds:
    return Bounds(held("_low"), held("_low_open"), held("_high"), held("_high_open"))


def _literals(interval: Interval) -> Bounds:
    """Write a range as literals; a bound too fine for the columns stands for the next that they can hold."""
    low, low_open = _literal(interval.low, ROUND_FLOOR)
    high, high_open = _literal(interval.high, ROUND_CEILING)
    return Bounds(low, low_open or not interval.low_included, high, high_open or not interval.high_included)


def _literal(bound: Decimal | None, rounding: str) -> tuple[Any, bool]:
    if bound is None:
        return None, False
    held = rounded(bound, rounding)
    return ibis().literal(held, NUMBER), held != bound


_BY_BOUNDS: dict[Ask, Callable[[Bounds, Bounds, bool], Truth]] = {
    Ask.OVER: lambda mine, its, yes: its.lies_below(mine) if yes else mine.lies_not_above(its),
    Ask.AT_LEAST: lambda mine, its, yes: its.lies_not_above(mine) if yes else mine.lies_below(its),
    Ask.UNDER: lambda mine, its, yes: mine.lies_below(its) if yes else its.lies_not_above(mine),
    Ask.AT_MOST: lambda mine, its, yes: mine.lies_not_above(its) if yes else its.lies_below(mine),
    Ask.EQUAL: lambda mine, its, yes: (
        mine.is_same_point(its) if yes else some((mine.lies_below(its), its.lies_below(mine)))
    ),
}


def figure_against_value(held: Held, ask: Ask, value: Any, wanted: Answer) -> Truth:
    """Tell where a figure, compared with an amount, gives an answer."""
    amount: Money | Quantity = value.bound if is_figure(value) else value
    column = _denomination(held)
    by_bounds = _BY_BOUNDS[ask](_columns(held), _literals(_interval(value)), wanted is Answer.YES)
    told = (one for one in exact_texts(held) if _ASKED[ask](interval_of(one), _interval(value)) is wanted)
    same = every((held(column) == text(amount.denomination), some((by_bounds, among(held("_exact"), told)))))
    return some((same, _is_other_thing(held, amount.denomination) if wanted is Answer.NO else False))


def exact_texts(held: Held) -> list[str]:
    """Look up the bounds that are too fine for the columns."""
    column = held.column("_exact")
    if held.scope.has_no(None, column):
        return []
    return [one for (one,) in looked_up(held.scope, [column], lambda rows: rows[column].notnull())]


def _is_other_thing(held: Held, asked: str) -> Truth:
    """Tell where what is counted is another thing, so that the answer is no whatever is asked."""
    if _denomination(held) == "_currency":
        return False
    units = looked_up(held.scope, [held.column("_unit")], lambda rows: rows[held.column("_unit")].notnull())
    return among(held("_unit"), (unit for (unit,) in units if same_kind(unit, asked) is Answer.NO))


def figure_against_figure(held: Held, ask: Ask, other: Held, wanted: Answer) -> Truth:
    """Tell where a figure, compared with another of the same row, gives an answer."""
    column = _denomination(held)
    by_bounds = _BY_BOUNDS[ask](_columns(held), _columns(other), wanted is Answer.YES)
    is_fine = not (held.scope.has_no(None, held.column("_exact")) or held.scope.has_no(None, other.column("_exact")))
    exact = _pairs(held, other, "_exact") if is_fine else []
    told = [(a, b) for a, b in exact if _ASKED[ask](interval_of(a), interval_of(b)) is wanted]
    same = every((held(column) == other(column), some((by_bounds, _is_pair(held, other, "_exact", told)))))
    if wanted is Answer.YES or column == "_currency":
        return same
    apart = [(a, b) for a, b in _pairs(held, other, "_unit") if same_kind(a, b) is Answer.NO]
    return some((same, _is_pair(held, other, "_unit", apart)))


def _pairs(held: Held, other: Held, end: str) -> list[tuple[Any, ...]]:
    names = held.column(end), other.column(end)
    return looked_up(held.scope, names, lambda rows: every(rows[name].notnull() for name in names))


def _is_pair(held: Held, other: Held, end: str, pairs: list[tuple[Any, ...]]) -> Truth:
    return some(every((held(end) == text(one), other(end) == text(another))) for one, another in pairs)


def _denomination(held: Held) -> str:
    return "_unit" if held.place.kind == Figure[Quantity] else "_currency"


def _interval(value: Any) -> Interval:
    return (value if is_figure(value) else Figure.exactly(value)).interval


_ASKED: dict[Ask, Callable[[Interval, Interval], Answer]] = {
    Ask.OVER: Interval.is_over,
    Ask.AT_LEAST: Interval.is_at_least,
    Ask.UNDER: lambda mine, its: its.is_over(mine),
    Ask.AT_MOST: lambda mine, its: its.is_at_least(mine),
    Ask.EQUAL: Interval.is_equal,
}
