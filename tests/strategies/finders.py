"""The finders, asked of a text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Unpack

from bilateral import Period, When
from bilateral.reading.cut import cut
from bilateral.reading.dates import dates_in_prose
from bilateral.reading.found import Ambiguous, Found, FoundQuantity
from bilateral.reading.money import money_in_prose
from bilateral.reading.quantities import quantities_in_prose
from bilateral.reading.spans import Spans
from bilateral.types import Meanings
from bilateral.values.numbers.grouping import DecimalMark

_NOTHING = Spans()


def find_money(
    text: str, taken: Spans = _NOTHING, *, decimal: DecimalMark | None = None, **meanings: Unpack[Meanings]
) -> Iterator[money_in_prose.FoundMoney]:
    """Find the amounts of money of a text."""
    tokens = cut(text, decimal=decimal)
    return money_in_prose.find_money(tokens, taken, are_marks_told=decimal is not None, **meanings)


def find_dates(
    text: str, taken: Spans, *, published: When | None = None, **told: Any
) -> Iterator[Found[When] | Found[Period] | Ambiguous]:
    """Find the dates of a text."""
    return dates_in_prose.find_dates(cut(text), taken, published=published, **told)


def find_quantities(text: str, taken: Spans) -> Iterator[FoundQuantity | Ambiguous]:
    """Find the quantities of a text."""
    return quantities_in_prose.find_quantities(cut(text), taken)
