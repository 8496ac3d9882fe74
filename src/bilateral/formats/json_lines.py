"""One record a line, for registers too large to be read or compared as one document."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

import attrs

from ..errors import did_you_mean
from ..register.register import Register
from . import json
from .converter import Wording
from .document import OUTSIDE_KEY, SECTIONS, VERSION, VERSION_KEY, plain_items
from .faults import Path, PathFault, Place, path_text, shown
from .plain import UNREAD, Document, Lost, Plain

#: The key by which a line says what it is.
TYPE_KEY = "type"

_SECTION_OF = {section.word: section.key for section in SECTIONS}
#: What names a record, a source or what a claim is about, also in a line that is cut short.
_NAMES = re.compile(r'"(id|record|field)"\s*:\s*"([^"\\]*)"')
_LINE_END = re.compile("\r\n|\r|\n")
_HEADER_KEYS = (VERSION_KEY, OUTSIDE_KEY)
_HEADER = f'the first line is {{"{VERSION_KEY}": {VERSION}}}'


def read(text: str) -> Document:
    """Read a text with one JSON value a line; a line that cannot be read costs no other."""
    lines = _Lines()
    for number, line in enumerate(_LINE_END.split(text), start=1):
        if line.strip():
            lines.take(line, number)
    return Document(lines.data, tuple(lines.faults), lines.locate, tuple(lines.lost))


@attrs.define
class _Lines:
    """What the lines read so far say.

    Attributes:
        data: The whole, in the form that one JSON document has.
        numbers: The number of the line on which each part of it stands.
        faults: What could not be read.
        lost: What else may stand on those lines.
        is_first: Whether no line was read yet.
    """

    data: dict[str, Plain] = attrs.field(factory=dict[str, Plain])
    numbers: dict[Path, int] = attrs.field(factory=dict[Path, int])
    faults: list[PathFault] = attrs.field(factory=list[PathFault])
    lost: list[Lost] = attrs.field(factory=list[Lost])
    is_first: bool = True

    def take(self, line: str, number: int) -> None:
        """Put what one line says where it belongs in the whole."""
        read_alone = json.read(line)
        found = (*read_alone.faults, *self.told(read_alone.data, line, number))
        self.faults.extend(attrs.evolve(fault, line=number) for fault in found)
        self.lost.extend(attrs.evolve(one, line=number) for one in read_alone.lost)
        self.is_first = False

    def told(self, value: Plain, line: str, number: int) -> Iterator[PathFault]:
        """Take one line, and tell what is wrong with it as a line."""
        if not isinstance(value, dict):
            # It may have been the header: that this one is missing would be no second fault.
            self.data.setdefault(VERSION_KEY, UNREAD)
            self.lost.extend(Lost("", plain, number) for plain in _salvaged(line))
            if value is not UNREAD:
                yield PathFault((), "no record", shown(value), _HEADER)
        elif VERSION_KEY in value or (self.is_first and OUTSIDE_KEY in value and TYPE_KEY not in value):
            yield from self.header(value, number)
        else:
            yield from self.item(value, number)

    def header(self, header: dict[str, Plain], number: int) -> Iterator[PathFault]:
        """Take the first line."""
        if (VERSION_KEY,) in self.numbers:
            yield PathFault((VERSION_KEY,), "a second header", accepted=_HEADER)
            self.lost.extend(Lost(key, value, number) for key, value in header.items())
            return
        if not self.is_first and VERSION_KEY not in self.data:
            yield PathFault((VERSION_KEY,), "a header that is not on the first line", accepted=_HEADER)
        self.numbers[VERSION_KEY,] = number
        for key, value in header.items():
            if key in _HEADER_KEYS:
                self.data[key], self.numbers[key,] = value, number
            else:
                self.lost.append(Lost(OUTSIDE_KEY, value, number))  # nothing else has a place here
                yield PathFault((key,), "unknown key", shown(key), did_you_mean(key, _HEADER_KEYS))

    def item(self, item: dict[str, Plain], number: int) -> Iterator[PathFault]:
        """Take a source, a record or a claim."""
        word = item.pop(TYPE_KEY, None)
        if isinstance(word, str) and word in _SECTION_OF:
            items = self.data.setdefault(_SECTION_OF[word], [])
            if isinstance(items, list):
                self.numbers[_SECTION_OF[word], len(items)] = number
                items.append(item)
            return
        self.lost.append(Lost("", item, number))
        if word is not UNREAD:
            problem = "missing key" if word is None else "no type of record"
            accepted = did_you_mean(word if isinstance(word, str) else "", _SECTION_OF)
            yield PathFault((TYPE_KEY,), problem, "" if word is None else shown(word), accepted)

    def locate(self, paths: Iterable[Path]) -> dict[Path, Place]:
        """Name what stands on a line of its own from there; the rest is in the header."""
        return {
            path: Place(path_text(path[2:]), self.numbers[path[:2]])
            if len(path) > 1 and path[:2] in self.numbers
            else Place(path_text(path), self.numbers.get(path[:1], 1))
            for path in paths
        }


def _salvaged(line: str) -> list[Plain]:
    """Find out of a line that cannot be read which ids stand on it, so that what names them is not called broken."""
    named: dict[str, list[str]] = {}
    for key, text in _NAMES.findall(line):
        named.setdefault(key, []).append(text)
    ids: list[Plain] = [{"id": text} for text in named.get("id", ())]
    about: dict[str, Plain] = {key: texts[0] for key, texts in named.items() if key != "id"}
    return [*ids, *([about] if about else [])] or [UNREAD]


def write(register: Register) -> str:
    r"""Write a register as one JSON value a line; equal registers give the same text."""
    return "".join(f"{json.encoded(line).decode()}\n" for line in _lines(register))


def _lines(register: Register) -> Iterator[dict[str, Any]]:
    outside = {OUTSIDE_KEY: sorted(register.outside)} if register.outside else {}
    yield {VERSION_KEY: VERSION, **outside}
    for section in SECTIONS:
        for item in plain_items(register, section, Wording.FIELDS):
            yield {TYPE_KEY: section.word, **item}
