"""How a value is written in a question: as Python would make it, and so that `Predicate.parse` reads it again."""

from __future__ import annotations

import enum
from typing import Any

import attrs

from ..values.countries.country import Country
from ..values.dates.period import Period
from ..values.dates.when import When
from ..values.money.money import Money
from ..values.quantities.quantity import Quantity
from ..values.words import is_a, said_by

#: These are written by what they are made of, and not by the names of their fields.
_BRIEF = (Country, Money, Period, Quantity, When)


def written(value: Any) -> str:
    """Write a value; what is made up of others, by those of its fields that say something.

    >>> from bilateral import Act, Money
    >>> written(Act(kind="signed", party="IN")), written(Money("5", "INR"))
    ("Act(kind=ActKind.SIGNED, party='IN')", "Money('5', 'INR')")
    """
    if isinstance(value, enum.Enum):
        return f"{type(value).__name__}.{value.name}"
    if attrs.has(value.__class__) and not is_a(_BRIEF, value):
        said = (f"{name}={written(part)}" for name, part in said_by(value).items())
        return f"{type(value).__name__}({', '.join(said)})"
    return repr(value)
