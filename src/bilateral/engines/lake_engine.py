"""What runs the queries of a lake: an engine, with a table for each kind that is opened when it is first asked for."""

from __future__ import annotations

import os
from collections.abc import Callable, Hashable, Iterator, Mapping
from pathlib import Path
from typing import Any

import attrs

from ..errors import NotAnswered
from ..query.fields import NAMESPACES
from ..records.record import Record
from .manifest import KIND_OF, Manifest
from .scope import Tables
from .truth import ibis, together

#: What ibis calls the engine that a lake has by itself.
DUCKDB = "duckdb"
#: How many queries are kept.
_MOST_KEPT = 256
_KEY_OF: Mapping[type[Any], str] = {kind: key for key, kind in KIND_OF.items()}


@attrs.define(eq=False)
class LakeEngine:
    """An engine of ibis, and the folder it reads.

    Attributes:
        folder: The folder.
        manifest: What is in it.
        backend: The engine; None once the lake is closed.
        is_ours: Whether it was started for this lake, and ends with it.
        kept: Queries that were asked, as the engine gets them.
        tables: The tables of records.
    """

    folder: Path
    manifest: Manifest
    backend: Any
    is_ours: bool
    kept: dict[Hashable, Any] = attrs.field(factory=dict[Hashable, Any])
    tables: Tables = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        kinds: list[type[Record]] = [fields.record for fields in NAMESPACES.values()]
        self.tables = Tables(Opened(self, kinds), has_verdicts=self.manifest.verdicts_on is not None)

    def opened(self, kind: type[Any]) -> Any:
        """Open the table of a kind of record, of sources or of claims."""
        paths = [os.fspath(self.folder / file.name) for file in self.manifest.files[_KEY_OF[kind]]]
        if self.running.name == DUCKDB:
            return self.running.read_parquet(paths)
        return together(self.running.read_parquet(path) for path in paths)

    @property
    def running(self) -> Any:
        """The engine, if the lake is open."""
        if self.backend is None:
            raise NotAnswered(f"the lake {os.fspath(self.folder)!r} is closed; open it again with Lake.open(...)")
        return self.backend

    def arrow(self, query: Any) -> Any:
        """Run a query; what comes is a table of Arrow, or a single value of it."""
        return self.running.to_pyarrow(query)

    def batches(self, query: Any, rows: int) -> Iterator[Any]:
        """Run a query; what comes are batches of Arrow."""
        if self.running.name == DUCKDB:  # which ibis 12 asks for batches by a name that DuckDB 2 has no more
            return iter(self.running.con.sql(self.sql(query)).to_arrow_reader(rows))
        return iter(self.running.to_pyarrow_batches(query, chunk_size=rows))

    def again(self, key: Hashable, make: Callable[[], Any]) -> Any:
        """Run a query that may be asked again; what comes is a table of Arrow.

        What ibis makes of a query is kept, since that takes ten times as long as DuckDB takes to look at a small lake.
        """
        running = self.running
        if key not in self.kept:
            if len(self.kept) >= _MOST_KEPT:
                self.kept.clear()
            query = make()
            self.kept[key] = self.sql(query) if running.name == DUCKDB else query
        kept = self.kept[key]
        return running.con.sql(kept).to_arrow_table() if running.name == DUCKDB else running.to_pyarrow(kept)

    def sql(self, query: Any) -> str:
        """Write a query as the engine gets it."""
        return str(ibis().to_sql(query, dialect=self.running.name))

    def close(self) -> None:
        """Let go of the engine, and end it if it was started for this lake."""
        backend, self.backend = self.backend, None
        if backend is not None and self.is_ours:
            backend.disconnect()


@attrs.define(eq=False)
class Opened(Mapping[type[Record], Any]):
    """The tables of an engine by their kinds, each opened when it is first asked for."""

    engine: LakeEngine
    kinds: list[type[Record]]
    found: dict[type[Record], Any] = attrs.field(factory=dict[type[Record], Any])

    def __getitem__(self, kind: type[Record]) -> Any:
        if kind not in self.found:
            self.found[kind] = self.engine.opened(kind)
        return self.found[kind]

    def __iter__(self) -> Iterator[type[Record]]:
        return iter(self.kinds)

    def __len__(self) -> int:
        return len(self.kinds)
