"""Numbers in words, both ways, where no Numeral is wanted."""

from __future__ import annotations

from .values.numbers.exact_fractions import exact_fraction
from .values.numbers.ordinals import ordinal_number
from .values.numbers.spelling_out import spell

__all__ = [
    "exact_fraction",
    "ordinal_number",
    "spell",
]
