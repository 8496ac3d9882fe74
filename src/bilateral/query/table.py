"""Records as a table: some of their fields side by side, for a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..records.record import Record
from ..values.table import in_columns
from ..values.words import counted, kind_words, words_of
from .answer import is_said, read

#: A table shows no more rows than a screen; it says how many it leaves out.
MOST_ROWS = 20
#: A cell shows no more characters than this, on one line.
WIDEST_CELL = 60
#: What a table shows of each kind of record, where the record has it.
COLUMNS = ("id", "title", "signed", "held", "ordinal", "value", "period", "parent")


def as_text(kind: type[Record], records: Sequence[Record]) -> str:
    """Lay records of one kind out in columns, for a terminal."""
    return "\n".join([counted(len(records), kind_words(kind)), *in_columns(_rows(records)), *_left_out(records)])


def _rows(records: Sequence[Record]) -> list[list[str]]:
    shown = records[:MOST_ROWS]
    columns = [name for name in COLUMNS if any(_said(record, name) for record in shown)]
    return [columns, *([_cell(record, name) for name in columns] for record in shown)] if shown else []


def _said(record: Record, name: str) -> bool:
    return hasattr(record, name) and is_said(read(record, name))


def _cell(record: Record, name: str) -> str:
    text = " ".join(words_of(getattr(record, name)).split()) if _said(record, name) else ""
    # An id is what one asks with, so it is never cut.
    return text if name == "id" or len(text) <= WIDEST_CELL else f"{text[: WIDEST_CELL - 1]}\N{HORIZONTAL ELLIPSIS}"


def _left_out(records: Sequence[Record]) -> Iterable[str]:
    return [f"... and {len(records) - MOST_ROWS} more"] if len(records) > MOST_ROWS else []
