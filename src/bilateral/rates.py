"""Rates of exchange, and what an amount was worth at them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .values.misnamed import misnamed_in
from .values.money.money import Conversion
from .values.money.rates import EcbRates, FixedRates, Rate, Rates

__all__ = [
    "Conversion",
    "EcbRates",
    "FixedRates",
    "Rate",
    "Rates",
]

if not TYPE_CHECKING:  # a module that answers to any name would have none for a checker
    __getattr__ = misnamed_in(__name__, __all__)
