"""What may be made in a question by its name, as `Money('5', 'INR')`: the values and parts that fields hold."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from functools import cache
from itertools import chain
from types import MappingProxyType
from typing import Any, get_args, get_origin

import attrs

from ...records.contract_status import ContractStatus
from ...records.record import Record
from ...values.dates.period import Boundary, Period
from ...values.dates.term import Term
from ...values.dates.when import When
from ...values.figures.figure import Figure
from ...values.figures.qualifier import Qualifier
from ...values.money.money import Money
from ...values.quantities.quantity import Quantity
from ...values.words import is_a
from ..field import is_field
from ..fields import NAMESPACES, instrument
from ..part_fields import PARTS

#: Functions that read words, under the names by which Python knows them.
_READERS: Mapping[str, Callable[..., object]] = MappingProxyType(
    {
        "Money.parse": Money.parse,
        "Quantity.parse": Quantity.parse,
        "Figure.money": Figure.money,
        "Figure.quantity": Figure.quantity,
        "When.parse": When.parse,
        "Period.parse": Period.parse,
        "Term.parse": Term.parse,
    }
)


@cache
def makers() -> Mapping[str, Callable[..., object]]:
    """What makes a value, by its name: classes, and functions that read words.

    >>> makers()["Quantity"]("5", "rifle")
    Quantity('5', 'rifle')
    """
    classes = {one.__name__: one for one in _held() if not issubclass(one, enum.Enum)}
    return MappingProxyType({"Decimal": Decimal, **classes, **_READERS})


@cache
def choices() -> Mapping[str, enum.Enum]:
    """What is one out of some, by the name that Python has for it.

    >>> choices()["ContractKind.PURCHASE"].value
    'purchase'
    """
    kinds = (one for one in _held() if issubclass(one, enum.Enum))
    return MappingProxyType({f"{kind.__name__}.{one.name}": one for kind in kinds for one in kind})


def _held() -> Iterator[type[Any]]:
    """Every class of value that a field holds, or that stands in such a value, each once."""
    spaces = (instrument, *NAMESPACES.values(), *PARTS.values())
    fields = chain.from_iterable(vars(space).values() for space in spaces)
    waiting: list[Any] = [Figure, Money, Quantity, When, Period, Term, Boundary, Qualifier, ContractStatus]
    waiting += [one.holds for one in fields if is_field(one)]
    known: set[Any] = set()
    while waiting:
        held = waiting.pop()
        waiting += get_args(held)
        kind: Any = get_origin(held) or held
        if kind in known or not is_a(type, kind) or issubclass(kind, Record):
            continue
        known.add(kind)
        if attrs.has(kind):
            waiting += [one.type for one in attrs.fields(attrs.resolve_types(kind))]
        if attrs.has(kind) or issubclass(kind, enum.Enum):
            yield kind
