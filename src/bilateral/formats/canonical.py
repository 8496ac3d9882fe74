"""One record, source or claim as one JSON text of its own, and many such texts read again."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from itertools import islice
from typing import Any, Generic, TypeVar

import attrs

from ..evidence.claim import Claim
from ..evidence.source import Source
from ..records.record import Record
from . import json
from .converter import Wording
from .document import converter_for
from .faults import PathFault, path_faults
from .quick import Quick
from .writers import Fill, filler_of

I = TypeVar("I", bound="Record | Source | Claim[Any, Any]")  # noqa: E741 - an item, as K is a key


#: So many texts are read at once, as long as nothing is odd about them.
_AT_ONCE = 64


@attrs.frozen
class Decoded(Generic[I]):
    """What texts hold, and what is wrong with them.

    Attributes:
        items: What could be read, in the order of the texts; nothing stands for a text that could not.
        faults: What could not be read; the path of each begins with the position of its text, counted from 0.
    """

    items: tuple[I, ...]
    faults: tuple[PathFault, ...]


def encode_item(item: Record | Source | Claim[Any, Any]) -> bytes:
    """Write a record, a source or a claim as one line of JSON; equal ones give the same bytes.

    Raises:
        InvalidValue: A text in it holds half a character, which no file can.

    >>> encode_item(Source(id="daily", published="2021-12-06"))
    b'{"id":"daily","published":"2021-12-06"}'
    """
    kind: Any = type(item)
    return json.encoded(_filler_of(kind)(item))


def decode_items(kind: type[I], texts: Iterable[bytes | str]) -> Decoded[I]:
    """Read texts that each hold one record of a kind, one source or one claim; nothing that they say raises an error.

    >>> decoded = decode_items(Source, [b'{"id":"daily"}', b'{"id":"weekly","published":"2021-13"}'])
    >>> decoded.items[0].id, decoded.faults[0].path, decoded.faults[0].came
    ('daily', (1, 'published'), "'2021-13'")
    """
    quick, given = Quick.of(_written_as(kind)), iter(texts)
    items: list[I] = []
    faults: list[PathFault] = []
    position = 0
    while some := list(islice(given, _AT_ONCE)):
        made = quick.read_all(some)
        if made is None:
            decoded = [_decoded(kind, quick, text, place) for place, text in enumerate(some, start=position)]
            made = [item for one in decoded for item in one.items]
            faults.extend(fault for one in decoded for fault in one.faults)
        items.extend(made)
        position += len(some)
    return Decoded(tuple(items), tuple(faults))


def _decoded(kind: type[I], quick: Quick, text: bytes | str, position: int) -> Decoded[I]:
    made = quick.read_all([text])
    return decode_slowly(kind, text, position) if made is None else Decoded(tuple(made), ())


def decode_slowly(kind: type[I], text: bytes | str, position: int = 0) -> Decoded[I]:
    """Read one text as people write it, and find all that is wrong with it."""
    try:
        document = json.read(text if isinstance(text, str) else text.decode("utf-8"))
        if document.faults:
            faults = [attrs.evolve(fault, path=(position, *fault.path), line=None) for fault in document.faults]
            return Decoded((), tuple(faults))
        return Decoded((converter_for(Wording.FIELDS).structure(document.data, _written_as(kind)),), ())
    except Exception as error:
        return Decoded((), tuple(path_faults(error, (position,))))


@cache
def _filler_of(kind: type[Any]) -> Fill:
    return filler_of(_written_as(kind))


def _written_as(kind: type[Any]) -> Any:
    return Claim[Any, Any] if kind is Claim else kind
