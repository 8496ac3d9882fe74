"""One record a line, for registers too large to be read or compared as one document."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable, Iterator
from itertools import groupby, islice
from typing import Any, get_origin

import attrs

from ..errors import did_you_mean
from ..register.register import Register
from . import json
from .document import OUTSIDE_KEY, SECTIONS, VERSION, VERSION_KEY, items_of
from .faults import Path, PathFault, Place, not_utf8, nowhere, path_text, shown
from .plain import UNREAD, Document, Lost, Plain, is_list
from .quick import Quick
from .writers import filler_of

#: The key by which a line says what it is.
TYPE_KEY = "type"

_SECTION_OF = {section.word: section.key for section in SECTIONS}
_SECTION_OF_KIND = {get_origin(section.kind) or section.kind: section.key for section in SECTIONS}
#: What names a record, a source or what a claim is about, also in a line that is cut short.
_NAMES = re.compile(r'"(id|record|field)"\s*:\s*"([^"\\]*)"')
_LINE_END = re.compile("\r\n|\r|\n")
_HEADER_KEYS = (VERSION_KEY, OUTSIDE_KEY)
_HEADER = f'the first line is {{"{VERSION_KEY}": {VERSION}}}'


#: So many bytes are read at once; what is made of more would no longer be at hand in the processor's own memory.
BLOCK = 2**15
#: So many lines are written at once, for the same reason.
_AT_ONCE = 64
#: Half a character is read as it stands in a text; in a file, nothing that is no UTF-8 is read.
_AS_IT_IS = "surrogatepass"


def read(text: str) -> Document:
    """Read a text with one JSON value a line; a line that cannot be read costs no other."""
    return _read([text.encode("utf-8", _AS_IT_IS)], _Lines(_AS_IT_IS))


def read_plainly(text: str) -> Document:
    """Read such a text as plain data alone."""
    return _read([text.encode("utf-8", _AS_IT_IS)], _Lines(_AS_IT_IS, is_plain=True))


def read_blocks(blocks: Iterable[bytes]) -> Document:
    """Read such a text that comes in parts, as a file's, so that not all of it is held at once."""
    return _read(blocks, _Lines("strict"))


def _read(blocks: Iterable[bytes], taken: _Lines) -> Document:
    try:
        for part in _whole_lines(blocks):
            taken.take_all(part)
    except UnicodeDecodeError as error:
        return Document(UNREAD, (not_utf8(error, taken.number),), nowhere)
    return Document(taken.data, tuple(taken.faults), taken.locate, tuple(taken.lost))


def _whole_lines(blocks: Iterable[bytes]) -> Iterator[bytes]:
    """Cut what comes in parts at ends of lines: at a line feed, which ends most, also behind a carriage return."""
    rest: list[bytes] = []  # joined once, for a line may go on through a thousand blocks
    for block in blocks:
        for start in range(0, len(block), BLOCK):
            lines, feed, begun = block[start : start + BLOCK].rpartition(b"\n")
            if feed:
                yield b"".join((*rest, lines))
                rest.clear()
            rest.append(begun)
    yield b"".join(rest)


@attrs.define
class _Lines:
    """What the lines read so far say.

    Attributes:
        data: The whole, in the form that one JSON document has; what was read quickly is there as it will be.
        errors: How a character is read that is no UTF-8.
        is_plain: Whether nothing is read quickly.
        header_lines: The number of the line on which each part of the header stands.
        item_lines: Those of the items of each list.
        faults: What could not be read.
        lost: What else may stand on those lines.
        is_first: Whether no line was read yet.
        number: How many lines were read.
    """

    errors: str
    is_plain: bool = False
    data: dict[str, Plain] = attrs.field(factory=dict[str, Plain])
    header_lines: dict[str, int] = attrs.field(factory=dict[str, int])
    item_lines: dict[str, array[int]] = attrs.field(factory=dict[str, "array[int]"])
    faults: list[PathFault] = attrs.field(factory=list[PathFault])
    lost: list[Lost] = attrs.field(factory=list[Lost])
    is_first: bool = True
    number: int = 0

    def take_all(self, text: bytes) -> None:
        """Take several lines, all at once where they are as they are written here."""
        while self.is_first:
            first, more, text = text.partition(b"\n")
            self.take_one_by_one(first)
            if not more:
                return
        if not self.take_quickly(text):
            self.take_one_by_one(text)

    def take_one_by_one(self, text: bytes) -> None:
        """Take lines each for itself; they end in LF, in CR LF or in CR."""
        for line in _LINE_END.split(text.removesuffix(b"\r").decode("utf-8", self.errors)):
            if not line.strip():
                self.number += 1
            elif self.is_first or not self.take_quickly(line.encode("utf-8", self.errors)):
                self.number += 1
                self.take(line, self.number)

    def take_quickly(self, text: bytes) -> bool:
        """Take lines if nothing is odd about any of them."""
        text = text.replace(b"\r\n", b"\n").removesuffix(b"\r")
        count = text.count(b"\n") + 1
        items = None if b"\r" in text or self.is_plain else Quick.of_lines().read_lines(text)
        if items is None or len(items) != count:
            return False
        for kind, same in groupby(items, type):
            some = list(same)
            self.add(_SECTION_OF_KIND[kind], some, range(self.number + 1, self.number + 1 + len(some)))
            self.number += len(some)
        return True

    def add(self, section: str, items: list[Any], numbers: Iterable[int]) -> None:
        """Put items behind those of their list."""
        listed = self.data.setdefault(section, [])
        if is_list(listed):
            listed.extend(items)
            self.item_lines.setdefault(section, array("Q")).extend(numbers)

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
        if VERSION_KEY in self.header_lines:
            yield PathFault((VERSION_KEY,), "a second header", accepted=_HEADER)
            self.lost.extend(Lost(key, value, number) for key, value in header.items())
            return
        if not self.is_first and VERSION_KEY not in self.data:
            yield PathFault((VERSION_KEY,), "a header that is not on the first line", accepted=_HEADER)
        self.header_lines[VERSION_KEY] = number
        for key, value in header.items():
            if key in _HEADER_KEYS:
                self.data[key], self.header_lines[key] = value, number
            else:
                self.lost.append(Lost(OUTSIDE_KEY, value, number))  # nothing else has a place here
                yield PathFault((key,), "unknown key", shown(key), did_you_mean(key, _HEADER_KEYS))

    def item(self, item: dict[str, Plain], number: int) -> Iterator[PathFault]:
        """Take a source, a record or a claim."""
        word = item.pop(TYPE_KEY, None)
        if isinstance(word, str) and word in _SECTION_OF:
            self.add(_SECTION_OF[word], [item], [number])
            return
        self.lost.append(Lost("", item, number))
        if word is not UNREAD:
            problem = "missing key" if word is None else "no type of record"
            accepted = did_you_mean(word if isinstance(word, str) else "", _SECTION_OF)
            yield PathFault((TYPE_KEY,), problem, "" if word is None else shown(word), accepted)

    def locate(self, paths: Iterable[Path]) -> dict[Path, Place]:
        """Name what stands on a line of its own from there; the rest is in the header."""
        return {path: self.place(path) for path in paths}

    def place(self, path: Path) -> Place:
        """Say where one path leads."""
        key, index = (*path, "", "")[:2]
        lines = self.item_lines.get(str(key))
        if lines is not None and isinstance(index, int):
            return Place(path_text(path[2:]), lines[index])
        return Place(path_text(path), self.header_lines.get(str(key), 1))


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
    return "".join(lines(register))


def lines(register: Register) -> Iterator[str]:
    """Write a register some lines at a time, so that not all of its text is held at once."""
    outside = {OUTSIDE_KEY: sorted(register.outside)} if register.outside else {}
    yield f"{json.encoded({VERSION_KEY: VERSION, **outside}).decode()}\n"
    for section in SECTIONS:
        fill, items = filler_of(section.kind, section.word), iter(items_of(register, section))
        while some := [*map(fill, islice(items, _AT_ONCE))]:
            yield json.encoded_lines(some).decode()
