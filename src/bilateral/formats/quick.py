"""The quick way to read what this library wrote: all of a piece of JSON, or none of it where anything is odd.

What it reads, the slow way would read alike; and what it does not read is read the slow way, which tells what is wrong.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from threading import RLock
from typing import Any

import attrs

from .document import OUTSIDE_KEY, SECTIONS, VERSION_KEY
from .mirrors import Mirror, mirror_of, several
from .tally import TALLY

#: Escapes that may stand for a control character or half a character.
_SUSPECT = re.compile(rb"\\[ubfr]")
#: What is made is counted for one piece at a time.
_ONE_AT_A_TIME = RLock()


@attrs.frozen(eq=False)
class Quick:
    """What reads JSON values of some kinds.

    Attributes:
        decode: What fills mirrors from several lines.
        make: What makes a value of each mirror.
    """

    decode: Callable[[bytes], list[Any]]
    make: Mapping[type, Callable[[Any], Any]]

    @staticmethod
    @cache
    def of(kind: Any) -> Quick:
        """Make what reads items of one kind, without their `type`."""
        return Quick._of([mirror_of(kind)])

    @staticmethod
    @cache
    def of_lines() -> Quick:
        """Make what reads the lines of a register."""
        return Quick._of([mirror_of(section.kind, section.word) for section in SECTIONS])

    @staticmethod
    def _of(mirrors: Sequence[Mirror]) -> Quick:
        import msgspec

        mirrored: Any = mirrors[0].struct
        for mirror in mirrors[1:]:
            mirrored = mirrored | mirror.struct
        decoder: Any = msgspec.json.Decoder(mirrored)
        return Quick(decoder.decode_lines, {mirror.struct: mirror.make for mirror in mirrors})

    def read_lines(self, lines: bytes) -> list[Any] | None:
        """Read JSON values, each on a line of its own; blank lines count for nothing."""
        if _may_hold_control(lines):
            return None
        with _ONE_AT_A_TIME, TALLY.apart():
            try:
                mirrors = self.decode(lines)
                made = self._made(mirrors)
            except Exception:
                return None
            return made if TALLY.quotes == _marks(lines) else None

    def read_all(self, texts: Sequence[Any]) -> list[Any] | None:
        """Read texts (str or bytes, one at least) that each hold one JSON value."""
        try:
            whole = "\n".join(texts).encode() if isinstance(texts[0], str) else b"\n".join(texts)
        except (TypeError, UnicodeEncodeError):
            return None  # of both sorts, or with half a character
        if b"\r" in whole or whole.count(b"\n") != len(texts) - 1:
            return None
        made = self.read_lines(whole)
        return made if made is not None and len(made) == len(texts) else None

    def _made(self, mirrors: list[Any]) -> list[Any]:
        kinds = set(map(type, mirrors))
        if len(kinds) == 1:
            make = self.make[kinds.pop()]
            return [make(mirror) for mirror in mirrors]
        return [self.make[type(mirror)](mirror) for mirror in mirrors]


@cache
def _document() -> Any:
    """Make what fills the mirror of a whole document."""
    import msgspec

    lists: list[Any] = [(section.key, several(mirror_of(section.kind).struct), ()) for section in SECTIONS]
    members: list[Any] = [(VERSION_KEY, int), *lists, (OUTSIDE_KEY, tuple[str, ...], ())]
    return msgspec.json.Decoder(msgspec.defstruct("Document", members, kw_only=True, forbid_unknown_fields=True))


def read_document(text: bytes) -> dict[str, Any] | None:
    """Read a document, if nothing is odd about any of it: its lists hold records, sources and claims."""
    if _may_hold_control(text):
        return None
    with _ONE_AT_A_TIME, TALLY.apart():
        try:
            document = _document().decode(text)
            data: dict[str, Any] = {VERSION_KEY: document.bilateral, OUTSIDE_KEY: list(document.outside)}
            TALLY.quotes = 2 + 2 * (len(document.outside) + bool(document.outside))
            for section in SECTIONS:
                mirrors, make = getattr(document, section.key), mirror_of(section.kind).make
                data[section.key] = [make(mirror) for mirror in mirrors]
                TALLY.quotes += 2 * bool(mirrors)
        except Exception:
            return None
        return data if TALLY.quotes == _marks(text) else None


def _may_hold_control(text: bytes) -> bool:
    """Tell whether a text in JSON may hold a control character or half a character; other rules look at more."""
    return b"\x7f" in text or (b"\\" in text and _SUSPECT.search(text) is not None)


def _marks(text: bytes) -> int:
    """Count the quotation marks of JSON that begin or end a text."""
    if b"\\" in text:
        text = text.replace(b"\\\\", b"").replace(b'\\"', b"")
    return text.count(b'"')
