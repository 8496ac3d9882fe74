"""Which converters and rules have nothing left to do for a value that was filled from JSON, and which have."""

from __future__ import annotations

import enum
from typing import Any, get_args

from ..records import conversion, rules
from ..values.money.money_reading import money_amount
from ..values.quantities.quantity import quantity_number
from ..values.words import exact_text

#: Converters that take a value of their field's type as it is.
_TAKE_AS_IS: frozenset[object] = frozenset(
    {
        conversion.to_text,
        conversion.to_texts,
        conversion.to_when,
        conversion.to_period,
        conversion.to_term,
        conversion.to_money_figure,
        conversion.to_quantity_figure,
        conversion.to_country,
        conversion.to_countries,
        conversion.to_record,
        conversion.to_records,
        conversion.to_treaty,
        conversion.to_meeting,
        conversion.to_series,
        conversion.to_organization,
        conversion.to_person,
        conversion.to_office,
        conversion.to_offices,
        conversion.to_source,
        exact_text,
        money_amount,
        quantity_number,
    }
)
#: Rules that need no code: msgspec knows what is a text, and control characters are looked for in all of the JSON.
_KEPT_ANYWAY: frozenset[object] = frozenset({rules.text, rules.truth})


def is_taken_as_it_is(converter: Any, kind: Any, read: Any) -> bool:
    """Tell whether a converter has nothing to do for a value of its field's type, as something has read it."""
    if converter is None or converter in _TAKE_AS_IS or converter is read:
        return True
    return any(isinstance(one, type) and issubclass(one, enum.Enum) for one in (kind, *get_args(kind)))


def is_kept_anyway(rule: Any) -> bool:
    """Tell whether a rule is kept by whatever was filled."""
    if isinstance(rule, rules.Every) and not isinstance(rule.rule, type):
        return is_kept_anyway(rule.rule)
    return rule is None or rule in _KEPT_ANYWAY or isinstance(rule, rules.A | rules.Every)
