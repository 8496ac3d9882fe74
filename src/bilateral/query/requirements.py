"""What is required of what records are asked: a question about them, a field of theirs, amounts of one denomination."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from decimal import Decimal
from typing import Any, get_origin

from ..errors import WrongType, nearest
from ..records.part import Part
from ..records.record import Record
from ..values.money.money import Money
from ..values.quantities.quantity import Quantity
from .field import Field, called, is_field
from .fields import NAMESPACES
from .imprecise import is_figure
from .predicate import Predicate, namespace_of, require_predicate

#: Of more than this a name or an error lists the first.
MOST_SHOWN = 5


def require_question(kind: type[Record], predicate: Predicate[Any]) -> None:
    """Refuse what is no question about a kind of record."""
    require_predicate(predicate, place=f"where() of {kind.__name__}")
    if not issubclass(kind, predicate.about):
        accepted = f"questions about {kind.__name__}, not about {predicate.about.__name__}"
        if issubclass(predicate.about, Part):
            accepted = f"{accepted}; of parts ask with any(...) or all(...), e.g. contract.items.any(...)"
        raise WrongType(f"where() of {kind.__name__}", came=str(predicate), accepted=accepted)


def require_field(kind: type[Record], field: object, place: str, sort: type[Field[Any, Any]] = Field) -> None:
    """Refuse what is no field of a kind of record, or none of a sort."""
    if not _is_field_of(kind, field, sort):
        what = "a field" if sort is Field else "a field of amounts"
        accepted = f"{what} of {kind.__name__}{_as_field(field, kind, sort)}"
        raise WrongType(place, came=called(field), accepted=accepted)


def _is_field_of(record: type[Record], came: object, sort: type[Field[Any, Any]]) -> bool:
    return isinstance(came, sort) and issubclass(record, came.record)


def _as_field(came: object, record: type[Record], sort: type[Field[Any, Any]]) -> str:
    """Name the field that is meant: of this name, or of one near it."""
    namespace = NAMESPACES.get(namespace_of(record))
    if namespace is None:
        return ""
    known = [name for name, held in vars(namespace).items() if isinstance(held, sort)]
    name = came.name if is_field(came) else came
    if meant := nearest(name, known) if isinstance(name, str) else "":
        return f", as {namespace_of(record)}.{meant}"
    return f", e.g. {namespace_of(record)}.{known[0]}" if known else ""


def require_order(field: Field[Any, Any], place: str) -> None:
    """Refuse a field whose values have no order."""
    kind = get_origin(field.holds) or field.holds
    if not (hasattr(kind, "sort_key") or issubclass(kind, (str, int, enum.Enum))):
        raise WrongType(place, came=str(field), accepted="a field whose values have an order")


def require_one_denomination(values: Iterable[object], field: Field[Any, Any], place: str) -> None:
    """Refuse amounts of several currencies or units."""
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
        f"choose one, as where({field} >= {none}), {_otherwise(field, what)}"
    )


def _otherwise(field: Field[Any, Any], what: str) -> str:
    grouped = f"group them with group_by({field}.{what})"
    return f"{grouped}, or convert them with currency= and rates=" if what == "currency" else f"or {grouped}"
