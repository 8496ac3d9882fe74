"""Records as comma-separated values, for spreadsheets: what stands in a cell is never run as a formula there."""

from __future__ import annotations

import csv
import io
import os
import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import pairwise
from typing import Any

from ..formats import json
from ..formats.saving import replace_file
from ..query.field import Field
from ..query.tabular import Tabular
from .cells import Cells
from .tables import parts_of, table_of

#: What makes a spreadsheet run a cell (OWASP, "CSV Injection"); the wide forms do so in Chinese and Japanese ones.
_SIGNS = "=+-@\uff1d\uff0b\uff0d\uff20"
FORMULA_SIGNS = (*_SIGNS, "\t", "\r", "\n")
#: What is put before it, so that it is shown as it is.
HARMLESS = "'"
#: Where a cell would begin with one: at the start, white and invisible characters aside; and in the middle, where a
#: spreadsheet that splits at semicolons or tabs, as those of some languages, begins another cell or row.
_UNSEEN = r"\s\ufeff\u200b-\u200d\u2060"
_BEGINS = re.compile(
    rf"^(?=[{_UNSEEN}]*[{re.escape(_SIGNS)}]|[\t\r\n])"
    rf"|(?<=[;\t\r\n])(?=[\"{_UNSEEN}]*[{re.escape(_SIGNS)}])"
)


def to_csv(records: Tabular[Any], path: str | os.PathLike[str] | None, members: Field[Any, Any] | None) -> str | None:
    """Write records as comma-separated values: as a text, or to a file, whole or not at all."""
    table = table_of(records, members)
    text = io.StringIO(newline="")
    writer = csv.writer(text, quoting=csv.QUOTE_MINIMAL, lineterminator="\r\n")  # RFC 4180
    writer.writerow(column.name for column in table.columns)
    for some in parts_of(records):
        writer.writerows(zip(*map(_texts, table.cells(some)), strict=True))
    if path is None:
        return text.getvalue()
    replace_file(path, [text.getvalue().encode("utf-8")])
    return None


def _texts(cells: Cells) -> Iterable[str]:
    return map(_text, cells.values) if cells.ends is None else _lists(cells)


def _text(value: object) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case Decimal():
            return format(value, "f")
        case str():
            return _BEGINS.sub(HARMLESS, value)
        case _:
            return str(value)


def _lists(cells: Cells) -> Iterator[str]:
    """Write each list as JSON: several texts, or several parts by the names of their columns."""
    several = list(_members(cells)) if cells.members else cells.values
    ends = cells.ends or (0,)
    for start, end in pairwise(ends):
        yield _BEGINS.sub(HARMLESS, json.encoded(several[start:end]).decode()) if start < end else ""


def _members(cells: Cells) -> Iterator[dict[str, Any]]:
    names = [member.name for member in cells.members]
    columns = [list(_values(member)) for member in cells.members]
    for row in zip(*columns, strict=True):
        yield {name: _plain(value) for name, value in zip(names, row, strict=True) if value is not None}


def _plain(value: object) -> object:
    # Whole numbers and truths are written as JSON has them, and numbers with all their digits as texts.
    return _text(value) if isinstance(value, Decimal) else value


def _values(cells: Cells) -> Iterable[Any]:
    if cells.ends is None:
        return cells.values
    several = list(_members(cells)) if cells.members else cells.values
    return (several[start:end] or None for start, end in pairwise(cells.ends))
