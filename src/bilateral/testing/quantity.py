"""Numbers of things and of measures, with units that sound like scale words, prepositions or plurals."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import strategies as st

from ..errors import InvalidUnit
from ..language.lexicon.units import measures
from ..values.quantities.quantity import Quantity
from ..values.quantities.units import unit_name
from .numerals import numbers_within

UNITS = (
    "rifle", "S-400 system", "aircraft", "person", "fisherman", "battery", "MiG-29", "AK-203 assault rifle", "MoU",
    "rifle AK-203", "piece of artillery", "barrel per day", "tonne of rice", "km per hour", "bus", "glass", "155mm gun",
    "m", "mm", "t", "W", "°C", "tonne", "day", "dose", "Type 26 frigate", "police and military personnel",
)  # fmt: skip

#: Words that are something else than a unit, that inflect oddly, or that end as a plural does.
WORDS_OF_UNITS = (
    "rifle", "rifles", "ins", "men", "series", "ss", "us", "s", "axes", "boxes", "crore", "lakh", "k", "m", "bn", "mm",
    "cr", "five", "a", "an", "or", "and", "to", "of", "per", "more", "or more", "odd", "plus", "exactly", "at least",
    "AK-203", "737-800", "777", "26", "MiG-29s", "day", "year", "km", "barrels", "tons", "sq.", "ft", "UAV's", "people",
    "dollars", "INR", "ı", "İ", "²", "x", "not", "included", "Boeing", "half", "hundred", "hundreds", "b/d", "°C", "+",
    "&",
)  # fmt: skip


def units() -> st.SearchStrategy[str]:
    """Units in their one form: of the trade, measures, and whatever else may pass for one."""
    words = st.sampled_from(WORDS_OF_UNITS) | st.text("abesinxyz-.'9 ", min_size=1, max_size=6)
    phrases = st.lists(words, min_size=1, max_size=4).map(" ".join)
    return st.one_of(st.sampled_from([*UNITS, *measures()]), phrases.filter(is_unit)).map(unit_name)


def is_unit(text: str) -> bool:
    """Whether a text names a unit."""
    try:
        unit_name(text)
    except InvalidUnit:
        return False
    return True


def quantities(
    unit: str | None = None,
    numbers: st.SearchStrategy[Decimal] | None = None,
    *,
    min_value: Decimal | int | str | None = None,
    max_value: Decimal | int | str | None = None,
) -> st.SearchStrategy[Quantity]:
    """Numbers of a unit.

    Args:
        unit: The one unit to use; any if not given.
        numbers: How many; anything within the bounds if not given.
        min_value: The least number, itself included; 10^30 below zero if not given.
        max_value: The greatest number, itself included; 10^30 if not given.

    >>> from hypothesis import find
    >>> find(quantities("rifle", min_value=1), lambda quantity: True)
    Quantity('1', 'rifle')
    """
    of = units() if unit is None else st.just(unit)
    return st.builds(Quantity, numbers_within(numbers, min_value, max_value), of)
