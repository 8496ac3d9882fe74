"""What the words around a figure say of it, as data: which words play which role, on which side, and how near."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

import attrs

from .tables import several, table

_TABLES = ("context", "count_context", "date_context", "country_context")


@attrs.frozen
class Role:
    """The words that play one role.

    Attributes:
        words: The words, as they are written in the table.
        side: The side of the figure on which they stand: "before", "behind" or "around"; empty if they are looked up.
        reach: How many words away from it at most.
    """

    words: frozenset[str]
    side: str
    reach: int


@cache
def roles() -> Mapping[str, Role]:
    """Return every role.

    >>> "few" in roles()["vague"].words, roles()["vague"].side, roles()["vague"].reach
    (True, 'before', 1)
    """
    found: dict[str, Role] = {}
    for line in itertools.chain.from_iterable(map(table, _TABLES)):
        words = frozenset(several(line["words"]))
        known = found.get(line["role"], Role(frozenset(), line["side"], int(line["reach"] or 0)))
        found[line["role"]] = attrs.evolve(known, words=known.words | words)
    return MappingProxyType(found)


@cache
def words_of(role: str) -> frozenset[str]:
    """Return the words that play a role.

    >>> "BOB" in words_of("word in capitals")
    True
    """
    return roles()[role].words
