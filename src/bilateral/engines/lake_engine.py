"""What runs the queries of a lake: an engine, with a table for each kind that is opened when it is first asked for."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Generator, Hashable, Iterator, Mapping
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any

import attrs

from ..errors import BilateralError, NotAnswered
from ..query.fields import NAMESPACES
from ..records.record import Record
from .folder import Folder
from .lake_footers import Footers
from .manifest import KIND_OF, Manifest, read_manifest
from .parquet_reader import require_whole
from .scope import Tables
from .truth import ibis, together

#: What ibis calls the engine that a lake has by itself, and the one for clusters.
DUCKDB, SPARK = "duckdb", "pyspark"
#: How DuckDB asks for a file of the folder at an address: `engine_for` hands it these.
_HANDED = "dir://"
#: Both take a path for a pattern; these signs in it stand for others, unless they are marked.
_DUCKDB_SIGNS, _SPARK_SIGNS = re.compile(r"[*?\[]"), re.compile(r"[*?\[\]{},\\]")
#: How many queries are kept.
_MOST_KEPT = 256
_KEY_OF: Mapping[type[Any], str] = {kind: key for key, kind in KIND_OF.items()}


def _in_brackets(sign: re.Match[str]) -> str:
    return f"[{sign[0]}]"


def _behind_a_slash(sign: re.Match[str]) -> str:
    return f"\\{sign[0]}"


def _never(_file: str) -> dt.datetime:
    return dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


def engine_for(folder: Folder) -> Any:
    """Start DuckDB within this process; fsspec hands it the files of an address, so that it needs no extension."""
    engine = ibis().duckdb.connect()
    if not isinstance(folder, Path):
        files: Any = import_module("fsspec.implementations.dirfs").DirFileSystem(folder.path, folder.fs)
        files.modified = _never  # DuckDB asks, and https:// cannot say; a file of a lake is never changed
        engine.register_filesystem(files)
    return engine


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

    folder: Folder
    manifest: Manifest
    backend: Any
    is_ours: bool
    kept: dict[Hashable, Any] = attrs.field(factory=dict[Hashable, Any])
    tables: Tables = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        kinds: list[type[Record]] = [fields.record for fields in NAMESPACES.values()]
        footers = Footers(self.folder, self.manifest)
        has_verdicts = self.manifest.verdicts_on is not None
        self.tables = Tables(Opened(self, kinds), footers.has_no, has_verdicts=has_verdicts)

    def opened(self, kind: type[Any]) -> Any:
        """Open the table of a kind of record, of sources or of claims."""
        names = [file.name for file in self.manifest.files[_KEY_OF[kind]]]
        folder, running = str(self.folder), self.running
        with self._explaining():
            if self.is_ours and not isinstance(self.folder, Path):
                return running.read_parquet([f"{_HANDED}{name}" for name in names])
            if running.name == DUCKDB:
                return running.read_parquet([f"{_DUCKDB_SIGNS.sub(_in_brackets, folder)}/{name}" for name in names])
            if running.name == SPARK:
                return running.read_parquet(f"{_SPARK_SIGNS.sub(_behind_a_slash, folder)}/{{{','.join(names)}}}")
            return together([running.read_parquet(f"{folder}/{name}") for name in names])

    def rows(self, kind: type[Any]) -> int:
        """Say how many records of a kind, sources or claims there are."""
        return self.manifest.rows(_KEY_OF[kind])

    @property
    def running(self) -> Any:
        """The engine, if the lake is open."""
        if self.backend is None:
            raise NotAnswered(f"the lake {str(self.folder)!r} is closed; open it again with Lake.open(...)")
        return self.backend

    def arrow(self, query: Any) -> Any:
        """Run a query; what comes is a table of Arrow, or a single value of it."""
        with self._explaining():
            return self.running.to_pyarrow(query)

    def batches(self, query: Any, rows: int) -> Iterator[Any]:
        """Run a query; what comes are batches of Arrow."""
        running = self.running
        with self._explaining():
            if running.name == DUCKDB:  # which ibis 12 asks for batches by a name that DuckDB 2 has no more
                yield from running.con.sql(self.sql(query)).to_arrow_reader(rows)
            else:
                yield from running.to_pyarrow_batches(query, chunk_size=rows)

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
        with self._explaining():
            return running.con.sql(kept).to_arrow_table() if running.name == DUCKDB else running.to_pyarrow(kept)

    @contextmanager
    def _explaining(self) -> Generator[None]:
        """Say what is wrong with the folder, if an engine cannot read it any more."""
        try:
            yield
        except BilateralError:
            raise
        except Exception:
            if read_manifest(self.folder) != self.manifest:
                where = str(self.folder)
                raise NotAnswered(f"{where!r} was written anew since the lake was opened; open it again") from None
            require_whole(self.folder, self.manifest)
            raise  # it was something else: no memory, or a worker that is gone

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
