"""A source takes back what it said."""

from __future__ import annotations

import attrs

from ..records import rules
from ..records.conversion import to_text
from ..values.dates.when import When, day_of
from ..values.field_names import names_fields


def to_day(value: When | str) -> When:
    return day_of(value)


@names_fields
@attrs.frozen(kw_only=True)
class Withdrawal:
    """A source takes back a claim of its own; a correction is this, and a new claim by the same source.

    Only who said it can take it back. What another says against it is a claim of that other, and what the keeper of a
    register holds against it is its standing.

    Attributes:
        on: The day on which it was taken back: before that it stood.
        reason: Why, as the source says.

    Raises:
        InvalidWhen, WrongType: The day is none.
        InvalidValue: No reason is given.

    >>> Withdrawal(on="2021-12-08", reason="misprint").on
    When('2021-12-08')
    """

    on: When = attrs.field(converter=to_day, validator=rules.A(When))
    reason: str = attrs.field(converter=to_text, validator=rules.title)
