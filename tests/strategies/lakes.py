"""Lakes to ask: of a register, by way of files or of tables of Arrow in memory; and what is compared of them."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Generator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from hypothesis import strategies as st

from bilateral import Lake, Record, Records, Register
from bilateral.engines.manifest import KIND_OF
from bilateral.errors import BilateralError
from bilateral.query.imprecise import FigureField
from bilateral.records.record import RecordKind
from bilateral.testing import registers
from bilateral.testing.derived import record_class
from bilateral.testing.predicate import fields


@contextmanager
def lake_of(register: Register, backend: Any = None, verdicts_on: Any = None) -> Generator[Lake]:
    """The register as a lake of Parquet files."""
    with tempfile.TemporaryDirectory() as folder:
        register.to_parquet(folder, verdicts_on=verdicts_on)
        with Lake.open(folder, backend=backend) as lake:
            yield lake


@contextmanager
def streamed_lake_of(register: Register) -> Generator[Lake]:
    """The same, but that DuckDB reads tables of Arrow, which it filters in another way than files."""
    backend = import_module("ibis").duckdb.connect()
    parquet = import_module("pyarrow.parquet")
    with lake_of(register, backend) as lake:
        engine: Any = lake.engine
        for key, kind in KIND_OF.items():
            if isinstance(kind, type) and issubclass(kind, Record):
                paths = [Path(engine.folder) / file.name for file in engine.manifest.files[key]]
                backend.con.register(key, parquet.read_table(paths))
                engine.tables.by_kind.found[kind] = backend.table(key)
        yield lake
    backend.disconnect()


def in_many_files(register: Register, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Write a register with two records a file."""
    for name in ("BATCH", "ROWS_IN_A_GROUP", "ROWS_IN_A_FILE"):
        monkeypatch.setattr(f"bilateral.engines.parquet_writer.{name}", 2)
    register.to_parquet(folder)
    assert len(list(folder.glob("meetings-*.parquet"))) > 2
    return folder


#: A register, and fields by which to order it, each with whether the greatest comes first.
Ordered = tuple[Register, list[tuple[Any, bool]]]


@st.composite
def ordered(draw: st.DrawFn) -> Ordered:
    """Registers of one kind, and fields of it by which to order."""
    kind = draw(st.sampled_from(RecordKind))
    register = draw(registers(kinds=[kind], max_size=6, with_claims=False))
    chosen = st.tuples(fields(record_class(kind)), st.booleans())
    return register, draw(st.lists(chosen, min_size=1, max_size=4))


def compare_verbs(lake: Lake, register: Register, orders: list[tuple[Any, bool]]) -> None:
    kind = orders[0][0].record
    memory: Records[Any] = register.of(kind)
    asked: Any = lake.of(kind)
    for field, descending in orders:
        in_order = outcome(lambda: memory.order_by(field, descending=descending))  # noqa: B023
        there = outcome(lambda: asked.order_by(field, descending=descending))  # noqa: B023
        same(in_order, there)
        groups = {key: group.ids for key, group in memory.group_by(field).items()}
        assert list(groups.items()) == [(key, group.ids) for key, group in asked.group_by(field).items()]
        if isinstance(field, FigureField):
            assert outcome(lambda: memory.sum(field)) == outcome(lambda: asked.sum(field))  # noqa: B023
        if not isinstance(in_order, tuple):
            memory, asked = in_order, there


def outcome(verb: Callable[[], Any]) -> Any:
    """What a verb gives, or the error that it raises."""
    try:
        return verb()
    except BilateralError as error:
        return type(error), str(error)


def same(memory: Any, asked: Any) -> None:
    if isinstance(memory, tuple):
        assert memory == asked
        return
    assert memory.ids == asked.ids
    assert memory.items == tuple(asked)
    assert (memory.first(), memory.last()) == (asked.first(), asked.last())
