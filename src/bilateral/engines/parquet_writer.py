"""Registers written to folders of Parquet files: as a stream of records, of any length."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import Any

import attrs

from ..errors import WrongType
from ..evidence.claim import Claim
from ..evidence.source import Source
from ..formats.canonical import encode_item
from ..formats.document import SECTIONS, items_of
from ..formats.saving import named_path
from ..records.record import Record
from ..register.contents import RECORD_CLASSES
from ..register.register import Register
from ..values.dates.when import When
from ..values.ids import record_id
from ..values.words import require_progress, require_several
from .arrays import BATCH, assembled
from .cells import Cells, cells_of
from .distinct_ids import DistinctIds
from .manifest import KIND_OF, Manifest, ParquetFile, digest_of, file_name, written_now
from .replaced_folder import Replacing, replaced_folder
from .schema import ROW, WHOLE_RECORD, arrow_schema, columns_of, pyarrow
from .verdict_columns import Verdicts

#: How many records are put into one group of rows, which is in memory while it is made, and into one file.
ROWS_IN_A_GROUP, ROWS_IN_A_FILE = 2**16, 2**20

Item = Record | Source | Claim[Any, Any]
_KEY_OF: Mapping[type[Any], str] = {kind: key for key, kind in KIND_OF.items()}


def write_register(
    register: Register,
    folder: str | os.PathLike[str],
    verdicts_on: Iterable[When | dt.date | str] | None = None,
    progress: Callable[[int], object] | None = None,
) -> None:
    """Write a register to a folder; see `Register.to_parquet`."""
    require_progress(progress, "to_parquet")
    verdicts = None if verdicts_on is None else Verdicts.of(register, verdicts_on)
    with replaced_folder(Path(named_path(folder, "folder"))) as new, closing(_Writers(new, verdicts)) as writers:
        items = chain.from_iterable(items_of(register, section) for section in SECTIONS)
        for item in _counted(items, progress):
            writers.take(item)
        new.manifest = writers.finished(register.outside)


def write_items(
    items: Iterable[Item],
    folder: str | os.PathLike[str],
    *,
    outside: Iterable[str] = (),
    progress: Callable[[int], object] | None = None,
) -> None:
    """Write records, sources and claims to a folder as they come; see `Lake.write`."""
    require_several(items, "Lake.write", "records, sources and claims, as a list or a generator")
    require_several(outside, "Lake.write(outside=)", "a tuple or a list of ids")
    require_progress(progress, "Lake.write")
    elsewhere = frozenset(record_id(one) for one in outside)
    with replaced_folder(Path(named_path(folder, "folder"))) as new, closing(_Writers(new)) as writers:
        ids = DistinctIds()
        for item in _counted(items, progress):
            writers.take(_required(item))
            ids.take(item)
        new.manifest = writers.finished(elsewhere)
        ids.require_distinct(new.folder, new.manifest)


def _counted(items: Iterable[Item], progress: Callable[[int], object] | None) -> Iterator[Item]:
    """Tell now and then how many have been taken."""
    for count, item in enumerate(items, start=1):
        yield item
        if progress is not None and count % BATCH == 0:
            progress(count)


def _required(item: Item) -> Item:
    if type(item) not in _KEY_OF:
        raise WrongType("a folder of Parquet files", came=item, accepted="records, sources and claims of this library")
    if isinstance(item, Claim) and item.field.record not in RECORD_CLASSES:
        raise WrongType("a claim in a folder", came=str(item.field), accepted="a field of one kind, as contract.signed")
    return item


@attrs.define
class _Writers:
    """What writes the files of all kinds.

    Attributes:
        new: The folder that is being written.
        verdicts: What answers the questions of which there are columns.
        by_key: What writes each kind.
    """

    new: Replacing
    verdicts: Verdicts | None = None
    by_key: dict[str, _Writer] = attrs.field(factory=dict[str, "_Writer"])

    def take(self, item: Item) -> None:
        self.writer(_KEY_OF[type(item)]).take(item)

    def writer(self, key: str) -> _Writer:
        if key not in self.by_key:
            self.by_key[key] = _Writer(self.new, key, self.verdicts)
        return self.by_key[key]

    def finished(self, outside: Iterable[str]) -> Manifest:
        files = {key: self.writer(key).finished() for key in KIND_OF}
        more = {} if self.verdicts is None else self.verdicts.told()
        return written_now(files, outside=tuple(sorted(outside)), **more)

    def close(self) -> None:
        """Let go of files that something kept from being finished."""
        for writer in self.by_key.values():
            writer.close()


@attrs.define
class _Writer:
    """What writes the files of one kind.

    Attributes:
        new: The folder that is being written.
        key: The kind's key.
        verdicts: What answers the questions of which there are columns.
        waiting: Records that are not yet taken apart.
        batches: Batches that are not yet written.
        files: The files that are written.
        file: The name of the one that is being written, and what writes it.
        rows: How many rows that one has.
        taken: How many records have been taken apart, for all files.
    """

    new: Replacing
    key: str
    verdicts: Verdicts | None
    waiting: list[Item] = attrs.field(factory=list[Item])
    batches: list[Any] = attrs.field(factory=list[Any])
    files: list[ParquetFile] = attrs.field(factory=list[ParquetFile])
    file: tuple[str, Any] | None = None
    rows: int = 0
    taken: int = 0

    @cached_property
    def schema(self) -> Any:
        more = () if self.verdicts is None else self.verdicts.columns(self.key)
        return arrow_schema((*columns_of(KIND_OF[self.key]), *(verdict.column for verdict in more)))

    def take(self, item: Item) -> None:
        self.waiting.append(item)
        if len(self.waiting) == BATCH:
            self.take_apart()

    def take_apart(self) -> None:
        kind, items = KIND_OF[self.key], self.waiting
        rows = Cells(ROW, range(self.taken, self.taken + len(items)))
        texts = Cells(WHOLE_RECORD, [encode_item(item).decode() for item in items])
        verdicts = () if self.verdicts is None else self.verdicts.cells(self.key, items)
        filled = (*cells_of(kind, items, whole=True), rows, texts, *verdicts)
        self.batches.append(assembled(filled, self.schema, kind, items))
        self.taken += len(items)
        self.waiting.clear()
        if len(self.batches) * BATCH >= ROWS_IN_A_GROUP:
            self.write()

    def write(self) -> None:
        table = pyarrow().Table.from_batches(self.batches, self.schema)
        self.batches.clear()
        self.opened().write_table(table, row_group_size=ROWS_IN_A_GROUP)
        self.rows += len(table)
        if self.rows >= ROWS_IN_A_FILE:
            self.close()

    def opened(self) -> Any:
        if self.file is None:
            name = file_name(self.key, self.new.token, len(self.files))
            path, parquet = self.new.folder / name, pyarrow(".parquet")
            writer = parquet.ParquetWriter(path, self.schema, compression="zstd")
            self.file = name, writer
        return self.file[1]

    def close(self) -> None:
        if self.file is not None:
            name, writer = self.file
            writer.close()
            path = self.new.folder / name
            self.files.append(ParquetFile(name, self.rows, path.stat().st_size, digest_of(path)))
            self.file, self.rows = None, 0

    def finished(self) -> tuple[ParquetFile, ...]:
        if self.waiting:
            self.take_apart()
        if self.batches or not self.files:
            self.write()
        self.close()
        return tuple(self.files)
