"""What a register holds and no claim supports."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from ..evidence.claim import Claim
from ..records.record import Record
from ..values.ids import RecordId
from . import fitting


class Unsourced(NamedTuple):
    """A field that holds something no claim supports; it may be taken apart as a pair.

    Attributes:
        record: The record.
        field: What the field is called.

    >>> from bilateral import Register, Treaty
    >>> [*Register().add(Treaty(id="pact", title="Pact on trade")).unsourced()]
    [<Unsourced: pact: title>]
    """

    record: RecordId
    field: str

    def __str__(self) -> str:
        return f"{self.record}: {self.field}"

    def __repr__(self) -> str:
        return f"<Unsourced: {self}>"


def unsourced(records: Iterable[Record], claims: Iterable[Claim[Any, Any]]) -> Iterator[Unsourced]:
    """Find the fields that hold something no claim supports."""
    claimed = set(fitting.grouped(claims))
    filled = (Unsourced(record.id, name) for record in records for name in fitting.filled(record))
    return (one for one in filled if one not in claimed)
