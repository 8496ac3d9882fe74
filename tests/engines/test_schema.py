"""The columns of each kind of record, listed in full: who changes them changes the version of the layout."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bilateral.engines.column import Column
from bilateral.engines.schema import EVIDENCE, VERSION, VERSION_KEY, columns_of, schema_of
from bilateral.query.fields import NAMESPACES
from bilateral.records.instrument import Instrument

#: What a table may be of.
KINDS: tuple[Any, ...] = (*(fields.record for fields in NAMESPACES.values()), *EVIDENCE)


def test_the_columns_of_this_version_are_those_listed() -> None:
    listed = (Path(__file__).parent / "columns.txt").read_text("utf-8").splitlines()

    assert listed == [f"version {VERSION}", *(line for kind in KINDS for line in _listed(kind))]


def _listed(kind: Any) -> Iterator[str]:
    yield kind.__name__
    yield from _lines(columns_of(kind), 1)


def _lines(columns: tuple[Column, ...], depth: int) -> Iterator[str]:
    for column in columns:
        words = (column.name, "list" * column.is_list, column.type, "not null" * column.is_needed)
        yield "  " * depth + " ".join(word for word in words if word)
        yield from _lines(column.members, depth + 1)


@pytest.mark.parametrize("kind", [*KINDS, Instrument])
def test_no_two_columns_have_one_name_and_the_schema_has_them_all(kind: Any) -> None:
    names = [column.name for column in columns_of(kind)]

    assert len(names) == len({name.casefold() for name in names})  # engines know no capitals
    assert names == schema_of(kind).names


def test_a_schema_says_its_version() -> None:
    assert str(VERSION).encode() == schema_of(Instrument).metadata[VERSION_KEY.encode()]


def test_a_table_of_several_kinds_says_of_which_each_row_is() -> None:
    assert "record_kind" == columns_of(Instrument)[0].name
