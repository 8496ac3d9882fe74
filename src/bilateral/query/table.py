"""Records as a table, for a terminal and for a notebook."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from ..records.record import Record
from ..values.words import words_of
from .answer import is_said, read

#: A table shows no more rows than a screen; it says how many it leaves out.
MOST_ROWS = 20
#: A cell shows no more characters than this, on one line.
WIDEST_CELL = 60
#: What a table shows of each kind of record, where the record has it.
COLUMNS = ("id", "title", "signed", "held", "ordinal", "value", "period", "parent")


def as_text(name: str, records: Sequence[Record]) -> str:
    """Lay records out in columns, for a terminal."""
    rows = _rows(records)
    if not rows:
        return f"0 {name}"
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = ("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows)
    return "\n".join([f"{len(records)} {name}", *(line.rstrip() for line in lines), *_left_out(records)])


def as_html(name: str, records: Sequence[Record]) -> str:
    """Lay records out as an HTML table, every word of them escaped."""
    head, *body = _rows(records) or [[]]
    columns = "".join(f"<th>{escape(cell)}</th>" for cell in head)
    rows = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in body)
    caption = f"<caption>{len(records)} {escape(name)}</caption>"
    return f"<table>{caption}<thead><tr>{columns}</tr></thead><tbody>{rows}</tbody></table>" + "".join(
        _left_out(records)
    )


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
