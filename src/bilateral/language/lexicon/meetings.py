"""The words of which names of meetings are made, each with what it does there."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from .tables import several, table

#: The roles of the nouns that name a meeting, count meetings, or name who meets.
NOUNS = (
    "title", "dialogue", "ministerial", "meeting", "counter", "round", "event", "congress", "assembly", "body",
    "working group",
)  # fmt: skip


@cache
def _roles() -> Mapping[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for line in table("meetings"):
        found[line["role"]] = found.get(line["role"], frozenset()) | {*several(line["words"])}
    return MappingProxyType(found)


def meeting_words(role: str) -> frozenset[str]:
    """Return the words that play a role.

    >>> "shuttle" in meeting_words("describing"), "JWG" in meeting_words("letters")
    (False, True)
    """
    return _roles()[role]


@cache
def meeting_nouns() -> Mapping[str, str]:
    """Return every noun, with its role.

    >>> meeting_nouns()["working group"], meeting_nouns()["sitting"]
    ('working group', 'counter')
    """
    return MappingProxyType({noun: role for role in NOUNS for noun in meeting_words(role)})


@cache
def said_by_titles(what: str) -> tuple[tuple[frozenset[str], str], ...]:
    """Return the words by which a title says its kind, or its mode, and what they say, the surest first.

    >>> [value for _, value in said_by_titles("mode")]
    ['in_person', 'virtual', 'hybrid']
    """
    rows = ((words, *role.split()) for role, words in _roles().items())
    return tuple((row[0], row[2]) for row in rows if len(row) == 3 and row[1] == what)
