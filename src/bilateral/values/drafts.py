"""Drafts: objects with the room of one of a class, which take what they are given, and then become one of it.

An object of a frozen class can only be filled by a call for each field. A draft is filled as any object is, many times
faster, by who checks what it is filled with. Nobody else ever sees one.
"""

from __future__ import annotations

import types
from typing import Any


class _NoSubclass:
    """Stands before a class in the line of a draft, so that one that has no subclasses is not asked."""

    __slots__ = ()

    def __init_subclass__(cls) -> None: ...


def draft_of(kind: type[Any]) -> type[Any]:
    """Make the class of the drafts of another.

    >>> from bilateral import Term
    >>> draft = draft_of(Term)()
    >>> draft.years, draft.months, draft.days = 10, 0, 0
    >>> draft.__class__ = Term
    >>> draft
    Term(years=10, months=0, days=0)
    """
    plain: dict[str, Any] = {"__slots__": (), "__init__": object.__init__}
    plain |= {"__setattr__": object.__setattr__, "__delattr__": object.__delattr__}
    return types.new_class(kind.__name__, (_NoSubclass, kind), {}, lambda space: space.update(plain))
