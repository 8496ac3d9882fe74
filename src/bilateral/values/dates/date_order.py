"""Which number of 06/12/2021 is the day, and which the month: a table is told once."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...errors import WrongType

#: Day, month and year in the order in which they are written.
DateOrder: TypeAlias = Literal["dmy", "mdy", "ymd"]


def checked_order(order: object, place: str) -> str:
    """Check which number of a date in digits is which; the empty text, where nobody told.

    Raises:
        WrongType: It is no such order.

    >>> checked_order("dmy", "When.parse"), checked_order(None, "When.parse")
    ('dmy', '')
    """
    if order is None:
        return ""
    if order not in ("dmy", "mdy", "ymd"):
        raise WrongType(f"{place}(date_order=)", came=order, accepted="'dmy', 'mdy' or 'ymd'")
    return str(order)
