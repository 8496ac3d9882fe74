"""The sum of what records say of an amount."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, TypeVar

from ..errors import InvalidFigure, NothingToAdd
from ..records.record import Record
from ..values.figures.figure import Figure
from ..values.money.money import Money
from ..values.quantities.quantity import Quantity
from ..values.words import counted, kind_words
from .imprecise import FigureField
from .requirements import require_one_denomination

A = TypeVar("A", Money, Quantity)


def total_of(
    amounts: Sequence[Figure[A] | None], field: FigureField[Any, A], kind: type[Record], count: int
) -> Figure[A]:
    """Add up amounts, None of them being whatever there may be; see `Records.sum`.

    Args:
        amounts: The amounts.
        field: The field that says them.
        kind: The kind of record that says them.
        count: How many records say them.
    """
    require_one_denomination(amounts, field, "sum()")
    known = [amount for amount in amounts if amount is not None]
    if not known:
        raise NothingToAdd(f"none of {counted(count, kind_words(kind))} says its {field.name}")
    if len(known) < len(amounts):
        known.append(Figure.at_least(known[0].bound.with_magnitude(Decimal(0))))
    try:
        return Figure.total(known)
    except InvalidFigure:
        problem = f"what these {count} say of their {field.name} bounds their sum neither below nor above"
        raise NothingToAdd(problem) from None
