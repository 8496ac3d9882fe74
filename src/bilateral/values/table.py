"""Rows laid out as a table, for a terminal."""

from __future__ import annotations

from collections.abc import Sequence


def in_columns(rows: Sequence[Sequence[str]]) -> list[str]:
    """Lay rows out in columns, a line each.

    >>> in_columns([("id", "title"), ("ak-203", "Rifles")])
    ['id      title', 'ak-203  Rifles']
    """
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return ["  ".join(map(str.ljust, row, widths)).rstrip() for row in rows]
