"""Whether ids are distinct, however many they are: eight bytes are kept of each."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import attrs

from ..errors import Fault, InvalidRegister, quoted
from ..evidence.claim import Claim
from ..evidence.source import Source
from ..records.record import Record
from .manifest import Manifest
from .schema import pyarrow


@attrs.define
class DistinctIds:
    """The ids of records and of sources, each as a number that few others share.

    Attributes:
        records: Those of records.
        sources: Those of sources, which may be called as records are.
    """

    records: array[int] = attrs.field(factory=lambda: array("q"))
    sources: array[int] = attrs.field(factory=lambda: array("q"))

    def take(self, item: Record | Source | Claim[Any, Any]) -> None:
        """Take the id of one more."""
        if not isinstance(item, Claim):
            (self.sources if isinstance(item, Source) else self.records).append(hash(item.id))

    def require_distinct(self, folder: Path, manifest: Manifest) -> None:
        """Look whether any id came twice; which one, the files tell.

        Raises:
            InvalidRegister: One did.
        """
        keys = [key for key in manifest.files if key not in ("sources", "claims")]
        faults = (*_faults(self.sources, folder, manifest, ["sources"]), *_faults(self.records, folder, manifest, keys))
        if faults:
            raise InvalidRegister(faults)


def _faults(numbers: array[int], folder: Path, manifest: Manifest, keys: Iterable[str]) -> tuple[Fault, ...]:
    shared = _shared(numbers)
    if not shared:
        return ()
    counts = Counter(name for key in keys for name in _ids(folder, manifest, key) if hash(name) in shared)
    twice = sorted(name for name, count in counts.items() if count > 1)
    return tuple(Fault(problem="the same id twice", came=quoted(name)) for name in twice)


def _shared(numbers: array[int]) -> frozenset[int]:
    """Find the numbers that stand there more than once: neighbours once they are sorted, which takes least memory."""
    arrow, compute = pyarrow(), pyarrow(".compute")
    held = arrow.Array.from_buffers(arrow.int64(), len(numbers), [None, arrow.py_buffer(numbers)])
    in_order = held.take(compute.array_sort_indices(held))
    later, earlier = in_order.slice(1), in_order.slice(0, max(len(numbers) - 1, 0))
    return frozenset(later.filter(compute.equal(later, earlier)).to_pylist())


def _ids(folder: Path, manifest: Manifest, key: str) -> Iterator[str]:
    for file in manifest.files[key]:
        with pyarrow(".parquet").ParquetFile(folder / file.name) as parquet:
            for batch in parquet.iter_batches(columns=["id"]):
                yield from batch.column("id").to_pylist()
