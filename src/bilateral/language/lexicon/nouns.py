"""English nouns that no rule tells the plural of, and the common words of the trade."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from .tables import several, table


@cache
def irregular_plurals() -> Mapping[str, str]:
    """Return the plurals that follow no rule, by their singulars.

    >>> irregular_plurals()["person"]
    'people'
    """
    lines = ((line["singular"], line["plural"]) for line in table("nouns"))
    return MappingProxyType({single: many for single, many in lines if single != many})


@cache
def invariable_nouns() -> frozenset[str]:
    """Return the nouns with one form for both numbers, and those that end in s though they are singular.

    >>> "personnel" in invariable_nouns()
    True
    """
    return frozenset(line["singular"] for line in table("nouns") if line["singular"] == line["plural"])


@cache
def trade_words() -> frozenset[str]:
    """Return the common words whose capitals mean nothing.

    >>> "rifle" in trade_words(), "rafale" in trade_words()
    (True, False)
    """
    return frozenset(word for line in table("trade_words") for word in several(line["words"]))
