"""Rates of exchange, and what an amount was worth at them."""

from __future__ import annotations

from .values.money.money import Conversion
from .values.money.rates import EcbRates, FixedRates, Rate, Rates

__all__ = [
    "Conversion",
    "EcbRates",
    "FixedRates",
    "Rate",
    "Rates",
]
