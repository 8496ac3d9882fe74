"""One record a line, for registers too large to be read or compared as one document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from typing import Any

import attrs

from ..errors import did_you_mean
from ..register.register import Register
from .document import OUTSIDE_KEY, SECTIONS, VERSION, VERSION_KEY, plain_items
from .faults import Finding, shown
from .json import encoded, read_value
from .places import Path, Place, path_text
from .plain import UNREAD, Document, Plain
from .values import Wording

#: The key by which a line says what it is.
TYPE_KEY = "type"

_SECTION_OF = {section.word: section.key for section in SECTIONS}
_HEADER_KEYS = (VERSION_KEY, OUTSIDE_KEY)
_HEADER = f'the first line is {{"{VERSION_KEY}": {VERSION}}}'


def read(text: str) -> Document:
    """Read a text with one JSON value a line; a line that cannot be read costs no other.

    >>> read('{"bilateral": 1}' + chr(10) + '{"type": "person"').findings[0].line
    2
    """
    data: dict[str, Plain] = {}
    lines: dict[Path, int] = {}
    findings: list[Finding] = []
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            value, found = read_value(line)
            found = (*found, *_take(value, number, data, lines))
            findings.extend(attrs.evolve(finding, line=number) for finding in found)
    return Document(data, tuple(findings), partial(_located, lines))


def _take(value: Plain, number: int, data: dict[str, Plain], lines: dict[Path, int]) -> Iterator[Finding]:
    """Put what one line says where it belongs in the whole."""
    if not isinstance(value, dict):
        # It may have been the header: that this one is missing would be no second fault.
        data.setdefault(VERSION_KEY, UNREAD)
        if value is not UNREAD:
            yield Finding((), "no record", shown(value), _HEADER)
    elif VERSION_KEY in value:
        yield from _take_header(value, number, data, lines)
    else:
        word = value.pop(TYPE_KEY, None)
        if isinstance(word, str) and word in _SECTION_OF:
            _append(value, _SECTION_OF[word], number, data, lines)
        elif word is not UNREAD:
            problem = "missing key" if word is None else "no type of record"
            accepted = did_you_mean(word if isinstance(word, str) else "", _SECTION_OF)
            yield Finding((TYPE_KEY,), problem, "" if word is None else shown(word), accepted)


def _take_header(
    header: dict[str, Plain], number: int, data: dict[str, Plain], lines: dict[Path, int]
) -> Iterator[Finding]:
    if (VERSION_KEY,) in lines:
        yield Finding((VERSION_KEY,), "a second header", accepted=_HEADER)
        return
    for key, value in header.items():
        if key in _HEADER_KEYS:
            data[key], lines[(key,)] = value, number
        else:
            yield Finding((key,), "unknown key", shown(key), did_you_mean(key, _HEADER_KEYS))


def _append(item: dict[str, Plain], key: str, number: int, data: dict[str, Plain], lines: dict[Path, int]) -> None:
    items = data.setdefault(key, [])
    if isinstance(items, list):
        lines[(key, len(items))] = number
        items.append(item)


def _located(lines: Mapping[Path, int], paths: Iterable[Path]) -> dict[Path, Place]:
    # What stands on a line of its own is named from there; the rest is in the header.
    return {path: _place(path, lines) for path in paths}


def _place(path: Path, lines: Mapping[Path, int]) -> Place:
    if len(path) > 1 and path[:2] in lines:
        return Place(path_text(path[2:]), lines[path[:2]])
    return Place(path_text(path), lines.get(path[:1], 1))


def write(register: Register) -> str:
    r"""Write a register as one JSON value a line; equal registers give the same text.

    >>> write(Register())
    '{"bilateral":1}\n'
    """
    return "".join(f"{encoded(line).decode()}\n" for line in _lines(register))


def _lines(register: Register) -> Iterator[dict[str, Any]]:
    outside = {OUTSIDE_KEY: sorted(register.outside)} if register.outside else {}
    yield {VERSION_KEY: VERSION, **outside}
    for section in SECTIONS:
        for item in plain_items(register, section, Wording.FIELDS):
            yield {TYPE_KEY: section.word, **item}
