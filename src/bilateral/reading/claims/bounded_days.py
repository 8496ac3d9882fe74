"""Days that are told by a bound: "before 1985" is a period in a text, and of one event some day of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import attrs

from ...errors import InvalidWhen
from ...values.dates.period import Period
from ...values.dates.when import When
from ..found import Found


def with_bounded_days(finds: Iterable[Found[Any]]) -> Iterator[Found[Any]]:
    """Give the finds of dates, and of a bound the day as well that its words say of one event.

    >>> found = Found(Period("..", "1984-12-31"), "before 1985", 0, 11)
    >>> [str(one.value) for one in with_bounded_days([found])]
    ['../1984-12-31', '[..1984]']
    """
    for found in finds:
        yield found
        if isinstance(found.value, Period) and (day := _day(found.text)):
            yield attrs.evolve(found, value=day)


def _day(words: str) -> When | None:
    try:
        return When.parse(words)
    except InvalidWhen:  # "since 2004" is of no one day
        return None
