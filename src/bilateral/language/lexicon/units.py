"""Measures as data: their one form, their other spellings, what they measure, and how large each is."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

import attrs

from .tables import several, table

#: Powers of the base quantities, none of them zero: a speed is {("length", 1), ("time", -1)}.
Powers = frozenset[tuple[str, int]]


@attrs.frozen(eq=False)
class Measure:
    """A unit that measures.

    Attributes:
        words: Other words and symbols for it.
        is_symbol: Whether its one form is a symbol, which has no plural.
        kind: What it measures.
        size: How large it is, in pint's own units; empty if it has no one size.
        reason: Why it has no one size; empty if it has one.
    """

    words: tuple[str, ...]
    is_symbol: bool
    kind: str
    size: str
    reason: str


@cache
def measures() -> Mapping[str, Measure]:
    """Return every measure by its one form.

    >>> measures()["km"].words, measures()["km"].kind
    (('kilometre', 'kilometer', 'kms'), 'length')
    """
    return MappingProxyType({line["unit"]: _measure(line) for line in table("units")})


@cache
def unit_rates() -> Mapping[str, str]:
    """Return the rates that have a symbol of their own, by it.

    >>> unit_rates()["bpd"]
    'barrel per day'
    """
    return MappingProxyType({word: line["rate"] for line in table("unit_rates") for word in several(line["words"])})


@cache
def dimensions() -> Mapping[str, Powers]:
    """Return the dimension of each kind of measure.

    >>> sorted(dimensions()["speed"])
    [('length', 1), ('time', -1)]
    """
    return MappingProxyType({line["kind"]: _powers(line["powers"]) for line in table("dimensions")})


def _measure(line: Mapping[str, str]) -> Measure:
    words, is_symbol = several(line["words"]), line["written"] == "symbol"
    return Measure(words, is_symbol, line["kind"], line["size"], line["reason"])


def _powers(cell: str) -> Powers:
    return frozenset((base, int(power)) for base, power in map(str.split, several(cell)))
