"""A record as people like to see it: what it says, field by field."""

from __future__ import annotations

from html import escape
from typing import Any

from ..values.words import said_by, words_of


def as_text(name: str, record: Any) -> str:
    """Lay a record out for a terminal, a field a line."""
    rows = _rows(record)
    width = max((len(field) for field, _ in rows), default=0)
    return "\n".join([name, *(f"  {field.ljust(width)}  {words}" for field, words in rows)])


def as_html(name: str, record: Any) -> str:
    """Lay a record out as an HTML table, every word of it escaped."""
    rows = "".join(f"<tr><th>{escape(field)}</th><td>{escape(words)}</td></tr>" for field, words in _rows(record))
    return f"<table><caption>{escape(name)}</caption><tbody>{rows}</tbody></table>"


def _rows(record: Any) -> list[tuple[str, str]]:
    return [(field.replace("_", " "), " ".join(words_of(value).split())) for field, value in said_by(record).items()]
