"""Numbers in words, both ways, where no Numeral is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .values.misnamed import misnamed_in
from .values.numbers.exact import exact_fraction
from .values.numbers.numerals import ordinal_number
from .values.numbers.spelling_out import spell

__all__ = [
    "exact_fraction",
    "ordinal_number",
    "spell",
]

if not TYPE_CHECKING:  # a module that answers to any name would have none for a checker
    __getattr__ = misnamed_in(__name__, __all__)
