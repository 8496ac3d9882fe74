"""What a report was made of and by what, so that anyone can make it again and compare."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version

from ...formats.document import VERSION
from ...formats.files import dumps
from ...register.register import Register
from ..html import Html, table, tag
from ..titles import counted
from .subject import Subject

_DRAWING = ("altair", "vl-convert-python")


def receipt(subject: Subject) -> Html:
    """Give the versions, the policy, the days and the hash of the content."""
    return table(["what", "which"], [*_rows(subject)])


def _rows(subject: Subject) -> Iterator[tuple[object, object]]:
    register = subject.register
    claims, sources = counted(len(register.claims), "claim"), counted(len(register.sources), "source")
    yield "content", f"{counted(len(register), 'record')}, {claims}, {sources}"
    yield "SHA-256 of bilateral.dumps(register)", tag("code", content_hash(register))
    yield "as known on", subject.known or "no day: all that is on record"
    yield "status on", subject.on or "no day was asked for"
    yield "policy", subject.policy.rule
    yield "bilateral", f"{version('bilateral')}, layout {VERSION} of files"
    yield "drawn by", ", ".join(filter(None, map(_versioned, _DRAWING))) or "nothing"


def content_hash(register: Register) -> str:
    """Hash what a register holds, as its JSON text: equal registers have equal hashes."""
    return hashlib.sha256(dumps(register).encode("utf-8")).hexdigest()


def _versioned(name: str) -> str:
    try:
        return f"{name} {version(name)}"
    except PackageNotFoundError:
        return ""
