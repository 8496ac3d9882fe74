"""Where something stands in a document: the steps that lead to it, how they are written, and on which line."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping
from typing import TypeAlias

import attrs

#: The keys and indices that lead to a place, e.g. `("contracts", 2, "value")`.
Path: TypeAlias = tuple[str | int, ...]

#: A key that can stand behind a point; another stands in brackets, as Python would write it.
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,99}")
_STEP = re.compile(r"([A-Za-z_][A-Za-z0-9_]*)|\[([0-9]+)\]")
#: As the old Macintosh wrote them, as Windows does, and as all others do.
_LINE_END = re.compile("\r\n|\r|\n")
#: A fault shows no more of an odd key than this.
_LONGEST_KEY = 40


@attrs.frozen
class Place:
    """What people are told of where something stands.

    Attributes:
        path: Its path, as `$.contracts[2].value`.
        line: Its line, counted from 1; None where nobody knows.
    """

    path: str
    line: int | None = None


#: The way from paths in a document to the places that people are told of.
Locate: TypeAlias = Callable[[Iterable[Path]], dict[Path, Place]]


def path_text(path: Path) -> str:
    """Write a path as faults show it, from the whole document, `$`, inwards.

    >>> path_text(("contracts", 2, "value")), path_text(("no name",))
    ('$.contracts[2].value', "$['no name']")
    """
    return "$" + "".join(_step_text(step) for step in path)


def path_of(text: str) -> Path:
    """Read a path within a record, as a register names the part that does not fit.

    >>> path_of("chairs[0].person")
    ('chairs', 0, 'person')
    """
    return tuple(name or int(index) for name, index in _STEP.findall(text))


def nowhere(paths: Iterable[Path]) -> dict[Path, Place]:
    """Locate paths in something that has no lines.

    >>> nowhere([("bilateral",)])
    {('bilateral',): Place(path='$.bilateral', line=None)}
    """
    return {path: Place(path_text(path)) for path in paths}


def by_lines(lines: Mapping[Path, int]) -> Locate:
    """Locate paths by the lines of those that exist; what is missing stands where its parent begins.

    >>> by_lines({(): 1, ("bilateral",): 2})([("bilateral",), ("persons", 0)])[("persons", 0)].line
    1
    """

    def locate(paths: Iterable[Path]) -> dict[Path, Place]:
        return {path: Place(path_text(path), _nearest(lines, path)) for path in paths}

    return locate


def by_offsets(starts: list[int], offsets: Mapping[Path, int]) -> Locate:
    """Locate paths by the characters with which they begin.

    Args:
        starts: Where the lines of the text begin.
        offsets: Where each path begins.

    >>> by_offsets([0, 9], {(): 0, ("persons",): 9})([("persons", 0)])[("persons", 0)].line
    2
    """

    def locate(paths: Iterable[Path]) -> dict[Path, Place]:
        found = {path: _nearest(offsets, path) for path in paths}
        return {
            path: Place(path_text(path), None if offset is None else line_at(starts, offset))
            for path, offset in found.items()
        }

    return locate


def line_starts(text: str) -> list[int]:
    """List where the lines of a text begin, for `line_at`; a line ends in LF, in CR LF or in CR.

    >>> line_starts("ab" + chr(10) + "c")
    [0, 3]
    """
    return [0, *(found.end() for found in _LINE_END.finditer(text))]


def line_at(starts: list[int], offset: int) -> int:
    """Say on which line, from 1, a character stands.

    >>> line_at([0, 3], 2), line_at([0, 3], 3)
    (1, 2)
    """
    return bisect_right(starts, offset)


def _nearest(lines: Mapping[Path, int], path: Path) -> int | None:
    return next((lines[path[:end]] for end in range(len(path), -1, -1) if path[:end] in lines), None)


def _step_text(step: str | int) -> str:
    if isinstance(step, int):
        return f"[{step}]"
    if _NAME.fullmatch(step):
        return f".{step}"
    return f"[{step if len(step) <= _LONGEST_KEY else step[:_LONGEST_KEY] + '...'!r}]"
