"""In which order records are put by a field, and which values have one."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from decimal import Decimal
from typing import Any, get_origin

from ..values.money.money import Money
from ..values.quantities.quantity import Quantity
from .field import Field
from .imprecise import is_figure
from .table import MOST_SHOWN


def has_order(field: Field[Any, Any]) -> bool:
    """Tell whether the values of a field have an order."""
    kind = get_origin(field.holds) or field.holds
    return hasattr(kind, "sort_key") or issubclass(kind, (str, int, enum.Enum))


def require_one_denomination(values: Iterable[object], field: Field[Any, Any], place: str) -> None:
    """Refuse amounts of several currencies or units, which nothing puts in one order or adds up."""
    bounds: dict[str, Money | Quantity] = {
        value.bound.denomination: value.bound for value in values if is_figure(value)
    }
    if len(bounds) < 2:
        return
    first, *_ = denominations = sorted(bounds)
    what = "currency" if isinstance(bounds[first], Money) else "unit"
    none = repr(bounds[first].with_magnitude(Decimal(0)))
    listed = ", ".join(denominations[:MOST_SHOWN]) + (", ..." if len(bounds) > MOST_SHOWN else "")
    raise bounds[first].mismatch(
        f"{place} takes amounts of one {what}, got {listed}; "
        f"choose one, as where({field} >= {none}), or sort them out with group_by(...)"
    )


def sort_key(have: Any) -> Any:
    """Give the key that puts a value in its order; one out of some stands as these are listed."""
    return list(type(have)).index(have) if isinstance(have, enum.Enum) else getattr(have, "sort_key", have)
