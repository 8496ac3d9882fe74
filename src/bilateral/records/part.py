"""What records are made of and one may ask about, though it is no record: a line item, a party, an act."""

from __future__ import annotations


class Part:
    """One of several like it that a record holds: it has fields, but no id, and nobody claims anything about it."""

    __slots__ = ()
