"""What `help` says of a field: its meaning, in the words of its record, what it holds, and what it can be asked."""

from __future__ import annotations

import enum
from typing import Any, get_args, get_type_hints

from ..records.meanings import meanings
from ..records.part import Part
from ..values.dates.period import Period
from ..values.dates.term import Term
from ..values.dates.when import When
from ..values.figures.figure import Figure
from ..values.money.money import Money
from ..values.quantities.quantity import Quantity
from .unasked import has_own

#: What values of a type are, where the name of it doesn't say.
_VALUES: dict[Any, str] = {
    Figure[Money]: "an amount of money as reported: its bounds, in units of its currency (Figure[Money])",
    Figure[Quantity]: "a number of things as reported: its bounds, and their unit (Figure[Quantity])",
    When: "a day, as exactly as it is known (When)",
    Period: "a span of days (Period)",
    Term: "a length of time in years, months and days (Term)",
    str: "a text (str)",
    int: "a whole number (int)",
    bool: "True or False (bool)",
}
_OPERATORS = {"__eq__": "==", "__ne__": "!=", "__lt__": "<", "__le__": "<=", "__gt__": ">", "__ge__": ">="}
_VERBS = (
    *("is_in", "starts_with", "contains", "is_within"),
    *("includes", "any", "all", "matches", "is_known", "is_unknown"),
)


class FieldHelp:
    """Gives a class of fields its own docstring, and each of its fields one that says what that field means.

    >>> from bilateral import contract
    >>> print(contract.value.__doc__)
    What it costs, as reported.
    <BLANKLINE>
    A field of Contract; it holds an amount of money as reported: its bounds, in units of its currency (Figure[Money]).
    Ask with: ==, !=, <, <=, >, >=, is_known, is_unknown, is_disputed.
    """

    def __init__(self, of_class: str | None) -> None:
        self.of_class = of_class

    def __get__(self, field: Any, kind: type[object]) -> str | None:
        return self.of_class if field is None else f"{_meaning(field)}\n\n{_holding(field)}\n{_asking(field)}"


def _meaning(field: Any) -> str:
    """Say what a field means; of one reached through others, as `items.quantity`, what it is to these."""
    first, _, rest = field.path.partition(".")
    if not rest:
        return meanings(field.record).get(field.name, f"The {field.name.replace('_', ' ')}.")
    part = next(one for one in get_args(get_type_hints(field.record)[first]) if isinstance(one, type))
    return f"Of each of {first}: {meanings(part)[rest]}"


def _holding(field: Any) -> str:
    held = _value(field.holds, getattr(field, "target", None))
    return f"A field of {field.record.__name__}; it holds {f'several, each {held}' if field.many else held}."


def _value(holds: Any, target: type[object] | None) -> str:
    if target is not None:
        return f"the id of a record of {target.__name__}"
    if isinstance(holds, enum.EnumMeta):
        return f"a {holds.__name__}, one of {', '.join(str(word.value) for word in list[Any](holds))}"
    name: str = getattr(holds, "__name__", str(holds))
    return _VALUES.get(holds, f"a {name}")


def _asking(field: Any) -> str:
    kind: type[Any] = field.__class__
    signs = [sign for name, sign in _OPERATORS.items() if has_own(kind, name)]
    verbs = [verb for verb in _VERBS if hasattr(kind, verb)]
    disputed = [] if issubclass(field.record, Part) else ["is_disputed"]
    return f"Ask with: {', '.join((*signs, *verbs, *disputed))}."
