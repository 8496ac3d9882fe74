"""The day that a question is about, however a caller gives it."""

from __future__ import annotations

from ...errors import WrongType
from .days import is_plain_day
from .when import When


def day_of(on: object, *, place: str = "on") -> When:
    """Take a day as it is, or read it.

    Args:
        on: The day.
        place: What takes it, for the error.

    Raises:
        InvalidWhen: The text is no date.
        WrongType: It is no day: neither a When, a `datetime.date` (without a time, which would be lost), nor text.

    >>> import datetime as dt
    >>> day_of("1970"), day_of(dt.date(2021, 12, 6))
    (When('1970'), When('2021-12-06'))
    """
    if isinstance(on, When):
        return on
    if isinstance(on, str):
        return When.parse(on)
    if not is_plain_day(on):
        raise WrongType(place, came=on, accepted="a When, a datetime.date or a date as text, e.g. '1970'")
    return When.on(on)
