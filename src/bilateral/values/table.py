"""Rows laid out as a table, for a terminal and for a notebook."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape


def in_columns(rows: Sequence[Sequence[str]]) -> list[str]:
    """Lay rows out in columns, a line each.

    >>> in_columns([("id", "title"), ("ak-203", "Rifles")])
    ['id      title', 'ak-203  Rifles']
    """
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return ["  ".join(map(str.ljust, row, widths)).rstrip() for row in rows]


def html_table(rows: Iterable[Sequence[str]], *, head: Sequence[str] = (), caption: str = "") -> str:
    """Lay rows out as an HTML table, every word of them escaped.

    >>> html_table([("a", "<b>")], caption="two")
    '<table><caption>two</caption><thead><tr></tr></thead><tbody><tr><td>a</td><td>&lt;b&gt;</td></tr></tbody></table>'
    """
    title = f"<caption>{escape(caption)}</caption>" if caption else ""
    body = "".join(f"<tr>{_cells('td', row)}</tr>" for row in rows)
    return f"<table>{title}<thead><tr>{_cells('th', head)}</tr></thead><tbody>{body}</tbody></table>"


def _cells(tag: str, row: Iterable[str]) -> str:
    return "".join(f"<{tag}>{escape(cell)}</{tag}>" for cell in row)
