"""The words of which names of meetings are made, each with what it does there."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from .tables import several, table

#: The roles of the nouns that name a meeting, count meetings, or name who meets; and of letters that stand for them.
_NOUNS = (
    "title", "dialogue", "ministerial", "meeting", "counter", "round", "event", "congress", "body", "working group",
    "letters", "numbered letters",
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
def meeting_roles(what: str) -> tuple[str, ...]:
    """Return the roles by which a title says its kind, or its mode, the surest first.

    >>> meeting_roles("mode")
    ('mode in_person', 'mode virtual', 'mode hybrid')
    """
    return tuple(role for role in _roles() if role.startswith(f"{what} "))


@cache
def meeting_nouns() -> Mapping[str, str]:
    """Return every noun, with its role.

    >>> meeting_nouns()["working group"], meeting_nouns()["sitting"]
    ('working group', 'counter')
    """
    return MappingProxyType({noun: role for role in _NOUNS for noun in meeting_words(role)})
