"""Contracts drawn at random as reports have them: round numbers mostly, a few countries, and titles that all differ."""

from __future__ import annotations

import random
from collections.abc import Iterator

from bilateral import Contract, LineItem, Register

_CUES = ("", "around ", "more than ", "nearly ", "at least ", "up to ")
_AMOUNTS = ("Rs {} crore", "${} million", "RUB {} billion", "EUR {} million")
_THINGS = ("AK-203", "S-400", "T-90S", "Su-30MKI", "Ka-226T", "Igla-S", "BrahMos", "MiG-29UPG")
_UNITS = ("rifles", "systems", "tanks", "aircraft", "helicopters", "missiles")
_COUNTRIES = ("IN", "RU", "US", "FR", "CN", "DE", "GB", "JP", "IL", "PL")


def contracts(count: int, seed: int) -> Iterator[Contract]:
    """Draw contracts with a date, a value and a line item."""
    draw = random.Random(seed)  # noqa: S311 - no secret depends on it
    for number in range(count):
        year = draw.randrange(1990, 2025)
        dates = (f"{year}", f"{year}-{draw.randrange(1, 13):02}", f"{year}-0{draw.randrange(1, 10)}-15")
        figure = draw.randrange(1, 1000) if draw.random() < 0.7 else f"{draw.randrange(1000, 99999):,}"
        many = draw.randrange(1, 100) if draw.random() < 0.7 else draw.randrange(100, 99999)
        yield Contract(
            id=f"c-{seed}-{number}",
            title=f"Contract no. {number} on {draw.choice(_THINGS)}",
            parties=draw.sample(_COUNTRIES, 2),
            signed=draw.choice(dates),
            value=draw.choice(_CUES) + draw.choice(_AMOUNTS).format(figure),
            items=[LineItem(designation=draw.choice(_THINGS), quantity=f"{many} {draw.choice(_UNITS)}")],
        )


def register(count: int, seed: int = 0) -> Register:
    """Draw a register of contracts."""
    return Register(contracts(count, seed))
