"""Lakes to ask: of a register, by way of files or of tables of Arrow in memory."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import ibis
import pyarrow.parquet

from bilateral import Lake, Record, Register
from bilateral.engines.lake_engine import LakeEngine
from bilateral.engines.manifest import KIND_OF


@contextmanager
def lake_of(register: Register, backend: Any = None, verdicts_on: Any = None) -> Iterator[Lake]:
    """The register as a lake of Parquet files."""
    with tempfile.TemporaryDirectory() as folder:
        register.to_parquet(folder, verdicts_on=verdicts_on)
        with Lake.open(folder, backend=backend) as lake:
            yield lake


@contextmanager
def streamed_lake_of(register: Register) -> Iterator[Lake]:
    """The same, but that DuckDB reads tables of Arrow, which it filters in another way than files."""
    backend = ibis.duckdb.connect()
    with lake_of(register, backend) as lake:
        engine: LakeEngine = lake.engine
        for key, kind in KIND_OF.items():
            if isinstance(kind, type) and issubclass(kind, Record):
                paths = [Path(engine.folder) / file.name for file in engine.manifest.files[key]]
                backend.con.register(key, pyarrow.parquet.read_table(paths))
                engine.tables.by_kind.found[kind] = backend.table(key)
        yield lake
    backend.disconnect()
