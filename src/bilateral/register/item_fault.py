"""One way in which a record, a source or a claim does not fit the rest of a register."""

from __future__ import annotations

from typing import Any, TypeAlias

import attrs

from ..errors import Fault
from ..evidence.claim import Claim
from ..evidence.source import Source
from ..records.record import Record

Item: TypeAlias = Record | Source | Claim[Any, Any]


@attrs.frozen(kw_only=True)
class ItemFault:
    """One thing wrong with an item of a register.

    Attributes:
        item: The thing itself, which a reader of files can find the line of.
        path: Where in it, as `chairs[0].person`; empty for the whole.
        problem: What is wrong, in words.
        came: What came, quoted.
        accepted: What would have been accepted.
        leads_outside: The id that is named but not there, where that is all that is wrong.
    """

    item: Item
    path: str = ""
    problem: str
    came: str = ""
    accepted: str = ""
    leads_outside: str = ""

    def fault(self) -> Fault:
        """Say it as a fault that names the item.

        >>> from bilateral import Treaty
        >>> pact = Treaty(id="t-1", title="Pact")
        >>> print(ItemFault(item=pact, path="parties", problem="too few").fault())
        treaty 't-1'.parties: too few
        """
        # A claim is short, and its own name says which part of it is meant.
        parts = (name_of(self.item), "" if isinstance(self.item, Claim) else self.path)
        place = ".".join(filter(None, parts))
        return Fault(problem=self.problem, came=self.came, accepted=self.accepted, path=place)


def name_of(item: Item) -> str:
    """Name an item as faults do.

    >>> name_of(Source(id="daily"))
    "source 'daily'"
    """
    if isinstance(item, Record):
        return f"{item.record_kind.value} {item.id!r}"
    if isinstance(item, Source):
        return f"source {item.id!r}"
    return f"claim by {item.source!r} about {item.field} of {item.record!r}"
