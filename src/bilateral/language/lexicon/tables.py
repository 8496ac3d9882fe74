"""The loader of the data files, and what it asks of each.

A file is CSV in UTF-8. Lines that begin with # are remarks. The first other line names the columns, the last of which
is `authority`: whose word the line is, as a key of `authorities.csv`, or several with | between them. Where a cell
holds several words, they have | between them as well. A cell that says nothing is empty; an authority never is.
"""

from __future__ import annotations

import csv
import os
from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType

from ...errors import InvalidValue

#: What stands between several words, or authorities, of one cell.
SEVERAL = "|"
#: The column that every file has, and the file that tells what stands there.
AUTHORITY, AUTHORITIES = "authority", "authorities"
#: Where the files stand. To load `importlib.resources`, or `pathlib`, takes longer than to read them all.
FOLDER = os.path.dirname(__file__)


@cache
def table(name: str) -> tuple[Mapping[str, str], ...]:
    """Load one file, its lines in their order, each by the names of its columns.

    Raises:
        InvalidValue: A line has too few or too many cells, a blank at the end of one, no authority or one that
            `authorities.csv` doesn't know, or it stands there twice; the file and the line are named.

    >>> [line["title"] for line in table("authorities") if line["key"] == "ISO-4217"]
    ['ISO 4217, codes for the representation of currencies']
    """
    lines = _cells(name)
    _, columns = next(lines, (0, list[str]()))
    if columns[-1:] != [AUTHORITY] or len(set(columns)) < len(columns):
        raise _broken(name, 1, columns, f"the first line names the columns, and {AUTHORITY} last")
    known, seen, loaded = _known(name), dict[tuple[str, ...], int](), list[Mapping[str, str]]()
    for place, cells in lines:
        _check(name, place, cells, columns, known)
        if seen.setdefault(tuple(cells), place) != place:
            raise _broken(name, place, cells, "each line stands once")
        loaded.append(MappingProxyType(dict(zip(columns, cells, strict=True))))
    return tuple(loaded)


def several(cell: str) -> tuple[str, ...]:
    """Give the words of one cell.

    >>> several("crore|crores|cr")
    ('crore', 'crores', 'cr')
    """
    return tuple(cell.split(SEVERAL)) if cell else ()


def _cells(name: str) -> Iterator[tuple[int, list[str]]]:
    with open(os.path.join(FOLDER, f"{name}.csv"), encoding="utf-8") as file:
        text = file.read()
    kept = [(place, line) for place, line in enumerate(text.splitlines(), 1) if line and not line.startswith("#")]
    # No cell holds a line break, so each line is a row of its own; most have no quotes, and need no reader.
    return ((place, next(csv.reader([line], strict=True)) if '"' in line else line.split(",")) for place, line in kept)


def _known(name: str) -> frozenset[str] | None:
    return None if name == AUTHORITIES else frozenset(line["key"] for line in table(AUTHORITIES))


def _check(name: str, place: int, cells: list[str], columns: list[str], known: frozenset[str] | None) -> None:
    if len(cells) != len(columns):
        raise _broken(name, place, cells, f"{len(columns)} cells: {', '.join(columns)}")
    words = several(SEVERAL.join(filter(None, cells)))
    if "" in words or words != tuple(map(str.strip, words)):
        raise _broken(name, place, cells, "no blank at the beginning or end of a word, and no empty word")
    if not cells[-1] or (known is not None and cells[-1] not in known and not known.issuperset(several(cells[-1]))):
        raise _broken(name, place, cells, f"an authority that {AUTHORITIES}.csv has")


def _broken(name: str, place: int, cells: list[str], accepted: str) -> InvalidValue:
    return InvalidValue(f"{name}.csv, line {place}: not a line of this table", came=cells, accepted=accepted)
