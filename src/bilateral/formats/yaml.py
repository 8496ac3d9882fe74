"""YAML 1.2, for people who write registers by hand."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from ..register.register import Register
from .converter import Wording
from .document import to_plain
from .plain import WHOLE_CHARACTERS, Document, InvalidPlain, is_list, is_mapping
from .yaml_composer import compose, resolved


def read(text: str) -> Document:
    """Read a text as one YAML 1.2 document of mappings, lists and core scalars.

    Keys that stand twice are faults, and so are anchors, aliases and tags: a file should say what it says
    where it says it, and make nothing but plain data.
    """
    return compose(text)


def write(register: Register) -> str:
    r"""Write a register for people to read and edit; equal registers give the same text."""
    return block(to_plain(register, Wording.WORDS))


#: A list or mapping of plain words is written on one line as long as this, or else one member a line.
LONGEST_LINE = 100
_INDENT = "  "

#: Not printable in YAML (1.2.2, section 5.1), or taken for a line break by readers of YAML 1.1.
_UNPRINTABLE = "\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff"
#: A text that is itself without quotes: no blank at either end, no mark at the beginning, no ": " or " #" in it.
_PLAIN = re.compile(rf"(?=[^\W_]|[₹$€£(/])(?:(?!: | #)[^\t{_UNPRINTABLE}])*(?<![ :])")
#: What needs quotes besides, within brackets.
_BRACKETS = re.compile(r"[,\[\]{}]")
#: A line that stands as it is behind `|-`: without a blank at either end.
_LINE = re.compile(rf"(?:[^\s{_UNPRINTABLE}](?:[^\t{_UNPRINTABLE}]*[^\s{_UNPRINTABLE}])?)?")
_ESCAPED = re.compile(f"[{_UNPRINTABLE}]")


def block(document: dict[str, Any]) -> str:
    """Lay out a document, with a blank line between its parts and between the items of its lists."""
    return "\n".join(line for key, value in document.items() for line in _part(key, value)).lstrip("\n") + "\n"


def _part(key: str, value: Any) -> Iterator[str]:
    if is_list(value) and value and all(is_mapping(item) and item for item in value):
        yield from ("", f"{key}:")
        for index, item in enumerate(value):
            yield from ([""] if index else [])
            yield from _item_lines(item, _INDENT)
    else:
        yield from ([""] if is_list(value) else [])
        yield from _member(key, value, "")


def _member(key: str, value: Any, indent: str) -> Iterator[str]:
    start = f"{indent}{key}:"
    if (line := _on_one_line(value, start)) is not None:
        yield line
    elif isinstance(value, str):
        yield from (f"{start} |-", *_literal(value, indent))
    else:
        yield from (start, *_children(value, indent + _INDENT))


def _children(value: Any, indent: str) -> Iterator[str]:
    if is_mapping(value):
        for key, member in value.items():
            yield from _member(key, member, indent)
    else:
        for member in value:
            line = _on_one_line(member, f"{indent}-")
            yield from _item_lines(member, indent) if line is None else (line,)


def _item_lines(item: Any, indent: str) -> Iterator[str]:
    if isinstance(item, str):
        yield from (f"{indent}- |-", *_literal(item, indent))
        return
    # A dash takes the place of the blanks before the first of the item's own lines.
    first, *rest = _children(item, indent + _INDENT)
    yield f"{indent}- {first.removeprefix(indent + _INDENT)}"
    yield from rest


def _literal(text: str, indent: str) -> Iterator[str]:
    return (f"{indent}{_INDENT}{line}" if line else "" for line in text.split("\n"))


def _on_one_line(value: Any, start: str) -> str | None:
    """Write a value behind its key, if it is no text of several lines, holds only words, and is not too long."""
    members: Iterable[Any] | None = value.values() if is_mapping(value) else value if is_list(value) else None
    if members is None:
        return None if _is_literal(value) else f"{start} {_word(value)}"
    if any(is_mapping(member) or is_list(member) or _is_literal(member) for member in members):
        return None
    line = f"{start} {_flow(value)}"
    return line if len(line) <= LONGEST_LINE or not value else None


def _flow(value: Any) -> str:
    if is_mapping(value):
        return f"{{{', '.join(f'{key}: {_word(member, _BRACKETS)}' for key, member in value.items())}}}"
    return f"[{', '.join(_word(member, _BRACKETS) for member in value)}]"


def _word(value: Any, also_quoted: re.Pattern[str] | None = None) -> str:
    if not isinstance(value, str):
        return json.dumps(value)
    is_plain = _PLAIN.fullmatch(value) and resolved(value) == value
    return value if is_plain and not (also_quoted and also_quoted.search(value)) else _quoted(value)


def _is_literal(value: Any) -> bool:
    """Whether a value is a text of several lines, each of which can stand as it is."""
    lines = value.split("\n") if isinstance(value, str) else []
    return len(lines) > 1 and bool(lines[0] and lines[-1]) and all(_LINE.fullmatch(line) for line in lines)


def _quoted(text: str) -> str:
    # What JSON writes in double quotes, YAML reads so, save for characters that it doesn't take for printable.
    return _ESCAPED.sub(_escape, json.dumps(text, ensure_ascii=False))


def _escape(found: re.Match[str]) -> str:
    code = ord(found[0])
    if 0xD800 <= code <= 0xDFFF:
        raise InvalidPlain("half a character", came=found.string, accepted=WHOLE_CHARACTERS)
    return f"\\u{code:04x}"
