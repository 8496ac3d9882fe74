"""Where things stand in the text of a JSON document; looked for only once something is wrong there."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator

import attrs

from .places import Path, Place, by_lines, line_at, line_starts

#: A text, a mark, or anything else up to the next of them. What is gone through was read as JSON before.
_TOKEN = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[{}\[\]:,]|[^\s{}\[\]:,"]+')


@attrs.frozen
class Spot:
    """One value in a JSON text.

    Attributes:
        path: Its path.
        offset: The character with which it begins, or its key where it has one.
        words: How it is written; of a list or a mapping only the first mark.
        again: Whether the same key stood in the same mapping before.
    """

    path: Path
    offset: int
    words: str
    again: bool = False


def spots(text: str) -> Iterator[Spot]:
    """Go through every value of a JSON text in the order in which they begin.

    >>> [(spot.path, spot.words) for spot in spots('{"a": [true]}')]
    [((), '{'), (('a',), '['), (('a', 0), 'true')]
    """
    steps: list[str | int] = []
    keys: list[set[str] | None] = []  # those of each mapping around; None for a list
    key = Spot((), 0, "")
    awaits_key = False
    for token in _TOKEN.finditer(text):
        words, offset = token[0], token.start()
        if words in "}]":
            steps.pop()
            keys.pop()
            awaits_key = False
        elif words == ",":
            awaits_key = _step_on(steps, keys[-1])
        elif words != ":" and awaits_key:
            key = _key(words, offset, keys[-1])
            steps[-1], awaits_key = key.words, False
        elif words != ":":
            named = bool(keys) and keys[-1] is not None
            yield Spot(tuple(steps), key.offset if named else offset, words, named and key.again)
            if words in "{[":
                awaits_key = words == "{"
                steps.append(0)
                keys.append(set() if awaits_key else None)


def _step_on(steps: list[str | int], keys: set[str] | None) -> bool:
    if keys is None:
        steps[-1] = int(steps[-1]) + 1
    return keys is not None


def _key(words: str, offset: int, keys: set[str] | None) -> Spot:
    name = str(json.loads(words))
    known = keys if keys is not None else set[str]()
    again = name in known
    known.add(name)
    return Spot((), offset, name, again)


def lines_of(text: str, paths: Iterable[Path]) -> dict[Path, Place]:
    """Find the lines on which paths in a JSON text stand; what is missing stands where its parent begins.

    >>> lines_of('{"a":' + chr(10) + ' [true]}', [("a", 0)])
    {('a', 0): Place(path='$.a[0]', line=2)}
    """
    wanted = set(paths)
    around = {path[:end] for path in wanted for end in range(len(path) + 1)}
    starts, lines = line_starts(text), dict[Path, int]()
    for spot in spots(text) if wanted else ():
        if spot.path in around:
            lines.setdefault(spot.path, line_at(starts, spot.offset))
    return by_lines(lines)(wanted)
