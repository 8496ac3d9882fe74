"""One record, source or claim as one JSON text of its own, and many such texts read again."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Generic, TypeVar

import attrs

from ..evidence.claim import Claim
from ..evidence.source import Source
from ..records.record import Record
from . import json
from .converter import Wording
from .document import converter_for
from .faults import PathFault, path_faults

I = TypeVar("I", bound="Record | Source | Claim[Any, Any]")  # noqa: E741 - an item, as K is a key


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
        InvalidPlain: A text in it holds half a character, which no file can.

    >>> encode_item(Source(id="daily", published="2021-12-06"))
    b'{"id":"daily","published":"2021-12-06"}'
    """
    return json.encoded(converter_for(Wording.FIELDS).unstructure(item, unstructure_as=_written_as(type(item))))


def decode_items(kind: type[I], texts: Iterable[bytes | str]) -> Decoded[I]:
    """Read texts that each hold one record of a kind, one source or one claim; nothing that they say raises an error.

    >>> decoded = decode_items(Source, [b'{"id":"daily"}', b'{"id":"weekly","published":"2021-13"}'])
    >>> decoded.items[0].id, decoded.faults[0].path, decoded.faults[0].came
    ('daily', (1, 'published'), "'2021-13'")
    """
    items: list[I] = []
    faults: list[PathFault] = []
    for position, text in enumerate(texts):
        try:
            items.append(_item(kind, text))
        except _NoItem as error:
            faults.extend(attrs.evolve(fault, path=(position, *fault.path), line=None) for fault in error.faults)
        except Exception as error:
            faults.extend(path_faults(error, (position,)))
    return Decoded(tuple(items), tuple(faults))


class _NoItem(Exception):
    """A text that is no JSON, or odd JSON."""

    def __init__(self, faults: tuple[PathFault, ...]) -> None:
        self.faults = faults
        super().__init__(faults)


def _item(kind: type[I], text: bytes | str) -> I:
    document = json.read(text if isinstance(text, str) else text.decode("utf-8"))
    if document.faults:
        raise _NoItem(document.faults)
    item: I = converter_for(Wording.FIELDS).structure(document.data, _written_as(kind))
    return item


def _written_as(kind: type[Any]) -> Any:
    return Claim[Any, Any] if kind is Claim else kind
