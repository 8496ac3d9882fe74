"""One JSON document for a whole register, and where things stand in it: looked for only where something is wrong."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from functools import cache, partial
from typing import TYPE_CHECKING

import attrs

from ..register.register import Register
from . import quick
from .document import OUTSIDE_KEY, SECTIONS, VERSION, VERSION_KEY, items_of
from .faults import Path, PathFault, Place, by_lines, line_at, line_starts, nowhere, shown
from .plain import (
    DEEPEST,
    UNREAD,
    WHOLE_CHARACTERS,
    Document,
    InvalidPlain,
    Lost,
    Plain,
    Unread,
    broken_number,
    whole_number,
)
from .writers import filler_of

if TYPE_CHECKING:
    import msgspec

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
    """Go through every value of a JSON text in the order in which they begin."""
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
    """Find the lines on which paths in a JSON text stand; what is missing stands where its parent begins."""
    wanted = set(paths)
    around = {path[:end] for path in wanted for end in range(len(path) + 1)}
    starts, lines = line_starts(text), dict[Path, int]()
    for spot in spots(text) if wanted else ():
        if spot.path in around:
            lines.setdefault(spot.path, line_at(starts, spot.offset))
    return by_lines(lines)(wanted)


_CONSTANTS = frozenset({"NaN", "Infinity", "-Infinity"})
_NUMERIC = frozenset("-0123456789")

#: How much of a text is shown where it stops being JSON.
_EXCERPT = 30
#: What to do about the messages of Python's reader, by how they begin.
_REMEDIES = {
    "Expecting value": "a value is wanted: a text in double quotes, a number, [ ], { }, true, false or null",
    "Expecting property name": "a key in double quotes is wanted, and no comma behind the last value",
    "Illegal trailing comma": "the comma behind the last value must go",
    "Expecting ',' delimiter": "a comma is wanted between values, and a closing bracket at the end",
    "Expecting ':' delimiter": "a colon is wanted between a key and its value",
    "Unterminated string": "a text that is opened is closed by a double quote, on the same line",
    "Invalid \\uXXXX escape": "four digits from 0 to f stand behind \\u",
    "Invalid \\escape": "a backslash itself is written \\\\",
    "Extra data": "one value is wanted; in a file called .jsonl each stands on a line of its own",
}


def read_document(text: str) -> Document:
    """Read a text as one document; where it is as `write` writes it, its lists hold values that are read already."""
    try:
        data = quick.read_document(text.encode())
    except UnicodeEncodeError:
        data = None
    return read(text) if data is None else Document(data, (), partial(lines_of, text))


def read(text: str) -> Document:
    """Read a text as JSON (RFC 8259), strictly.

    Keys that stand twice, NaN, infinity and numbers without bounds are faults, as is what is no JSON at all.
    What cannot be read is `UNREAD`.
    """
    strictly = _Strictly()
    decoder = json.JSONDecoder(
        object_pairs_hook=strictly.members,
        parse_int=strictly.whole,
        parse_float=strictly.broken,
        parse_constant=strictly.constant,
    )
    try:
        data: Plain = decoder.decode(text)
    except json.JSONDecodeError as error:
        return Document(UNREAD, (_no_json(error),), nowhere)
    except RecursionError:
        return Document(UNREAD, (_too_deep(text),), nowhere)
    oddities = tuple(_oddities(text)) if strictly.odd else ()
    return Document(data, oddities, partial(lines_of, text), tuple(strictly.lost))


def write(register: Register) -> str:
    r"""Write a register as one JSON document, indented for people; equal registers give the same text."""
    import msgspec

    lists = {section.key: [*map(filler_of(section.kind), items_of(register, section))] for section in SECTIONS}
    whole = {VERSION_KEY: VERSION, **lists, OUTSIDE_KEY: sorted(register.outside)}
    text = encoded({key: said for key, said in whole.items() if said})
    return msgspec.json.format(text, indent=2).decode() + "\n"


def encoded(data: object) -> bytes:
    """Write plain data on one line."""
    try:
        return _encoder().encode(data)
    except UnicodeEncodeError as error:
        raise _half_a_character(error) from None


def encoded_lines(several: Iterable[object]) -> bytes:
    """Write plain data on a line each; that takes less time than each for itself."""
    try:
        return _encoder().encode_lines(several)
    except UnicodeEncodeError as error:
        raise _half_a_character(error) from None


@cache
def _encoder() -> msgspec.json.Encoder:
    import msgspec

    return msgspec.json.Encoder()


def _half_a_character(error: UnicodeEncodeError) -> InvalidPlain:
    return InvalidPlain("half a character", came=error.object, accepted=WHOLE_CHARACTERS)


@attrs.define
class _Strictly:
    """The hooks of Python's reader, which tell that something is odd but not where."""

    odd: bool = False
    lost: list[Lost] = attrs.field(factory=list[Lost])

    def members(self, pairs: list[tuple[str, Plain]]) -> dict[str, Plain]:
        members = dict(pairs)
        return members if len(members) == len(pairs) else self.first_of_each(pairs)

    def first_of_each(self, pairs: list[tuple[str, Plain]]) -> dict[str, Plain]:
        """Keep the first of two members with one key, as in YAML."""
        self.odd = True
        members: dict[str, Plain] = {}
        for key, value in pairs:
            if key in members:
                self.lost.append(Lost(key, value))
            else:
                members[key] = value
        return members

    def whole(self, text: str) -> int | Unread:
        number = whole_number(text)
        self.odd = self.odd or number is UNREAD
        return number

    def broken(self, text: str) -> float | Unread:
        number = broken_number(text)
        self.odd = self.odd or number is UNREAD
        return number

    def constant(self, _text: str) -> Unread:
        self.odd = True
        return UNREAD


def _oddities(text: str) -> Iterator[PathFault]:
    starts = line_starts(text)
    for spot in spots(text):
        line = line_at(starts, spot.offset)
        if spot.again:
            yield PathFault(spot.path, "the same key twice", shown(spot.path[-1]), "each key stands once", line)
        if spot.words in _CONSTANTS:
            yield PathFault(spot.path, "no JSON", spot.words, "a number, or null where nothing is known", line)
        elif spot.words[0] in _NUMERIC and _is_unbounded(spot.words):
            yield PathFault(spot.path, "a number too large to be meant", shown(spot.words), line=line)


def _is_unbounded(words: str) -> bool:
    return (broken_number(words) if set(words) & set(".eE") else whole_number(words)) is UNREAD


def _no_json(error: json.JSONDecodeError) -> PathFault:
    rest = error.doc[error.pos : error.pos + _EXCERPT]
    line = line_at(line_starts(error.doc), error.pos)
    if error.msg.startswith("Invalid control character"):
        return PathFault((), "no JSON", shown(rest), _escaped(rest[0]), line)
    remedy = next((remedy for begins, remedy in _REMEDIES.items() if error.msg.startswith(begins)), error.msg)
    if rest.strip():
        return PathFault((), "no JSON", shown(rest), remedy, line)
    if error.doc.strip():
        return PathFault((), "it ends before it is complete", accepted=remedy, line=line)
    return PathFault((), "an empty text", accepted=f'a register begins with {{"{VERSION_KEY}": {VERSION}', line=1)


def _escaped(character: str) -> str:
    what = "a line break" if character in "\r\n" else "a tab" if character == "\t" else "a control character"
    return f"{what} within a text is written {json.dumps(character)[1:-1]}"


def _too_deep(text: str) -> PathFault:
    spot = next(spot for spot in spots(text) if len(spot.path) > DEEPEST)
    line = line_at(line_starts(text), spot.offset)
    return PathFault((), "nested too deeply", accepted=f"at most {DEEPEST} levels", line=line)
