"""Numbers in words, both ways, where no Numeral is wanted."""

from __future__ import annotations

from .values.numbers.exact import exact_fraction
from .values.numbers.numerals import ordinal_number
from .values.numbers.spelling_out import spell

__all__ = [
    "exact_fraction",
    "ordinal_number",
    "spell",
]
