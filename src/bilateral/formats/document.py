"""A register as plain data: how a document is laid out, and how it is written."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING, Any

import attrs

from ..evidence.claim import Claim
from ..evidence.source import Source
from ..query.fields import NAMESPACES
from ..records.contract import Contract
from ..records.meeting import Meeting
from ..records.meeting_series import MeetingSeries
from ..records.office import Office
from ..records.organization import Organization
from ..records.person import Person
from ..records.protocol import Protocol
from ..records.record import Record
from ..records.treaty import Treaty
from ..register.register import Register
from .as_written import AS_USUAL, AsWritten
from .converter import Wording, fields_in, make_converter

if TYPE_CHECKING:
    from cattrs import Converter

#: The key that says that this is a register, and which version of this layout it is in.
VERSION_KEY = "bilateral"
VERSION = 1
#: The key of the ids that are named though their records are kept elsewhere.
OUTSIDE_KEY = "outside"


@attrs.frozen
class Section:
    """One list in a document.

    Attributes:
        key: Its key.
        word: What one of its items is called.
        kind: What its items are.
    """

    key: str
    word: str
    kind: Any


#: The lists of a document, in the order in which they are written.
SECTIONS = (
    Section("sources", "source", Source),
    Section("treaties", "treaty", Treaty),
    Section("protocols", "protocol", Protocol),
    Section("contracts", "contract", Contract),
    Section("meetings", "meeting", Meeting),
    Section("meeting_series", "meeting_series", MeetingSeries),
    Section("organizations", "organization", Organization),
    Section("persons", "person", Person),
    Section("offices", "office", Office),
    Section("claims", "claim", Claim[Any, Any]),
)
#: All the keys of a document.
KEYS = (VERSION_KEY, *(section.key for section in SECTIONS), OUTSIDE_KEY)


@cache
def converter_for(wording: Wording, as_written: AsWritten = AS_USUAL) -> Converter:
    """Return the converter that files are read and written with; it is made once and nobody adds to it."""
    return make_converter(wording, as_written)


def to_plain(register: Register, wording: Wording = Wording.FIELDS) -> dict[str, Any]:
    """Write a register as one document; equal registers give equal documents."""
    document: dict[str, Any] = {VERSION_KEY: VERSION}
    for section in SECTIONS:
        items = plain_items(register, section, wording)
        if items:
            document[section.key] = items
    if register.outside:
        document[OUTSIDE_KEY] = sorted(register.outside)
    return document


def plain_items(register: Register, section: Section, wording: Wording) -> list[dict[str, Any]]:
    """Write what stands in one list of a document."""
    write = converter_for(wording).get_unstructure_hook(section.kind)
    return [write(item) for item in items_of(register, section)]


def plain_record(register: Register, name: str, wording: Wording = Wording.FIELDS) -> dict[str, Any]:
    """Write one record as in a document, with its kind before it and the claims about it behind it.

    Raises:
        UnknownRecord: No record has that id.
    """
    record = register[name]
    write, write_claim = (converter_for(wording).get_unstructure_hook(kind) for kind in (type(record), Claim[Any, Any]))
    claims = [_about_its_own(claim, register) for claim in register.claims if claim.record == record.id]
    return {"kind": record.record_kind.value, "record": write(record), "claims": [*map(write_claim, claims)]}


def plain_records(records: Iterable[Record], wording: Wording = Wording.FIELDS) -> list[dict[str, Any]]:
    """Write records as in a document."""
    hooks = converter_for(wording)
    return [hooks.get_unstructure_hook(type(record))(record) for record in records]


def items_of(register: Register, section: Section) -> tuple[Any, ...]:
    """List what stands in one list of a document, in order."""
    if section.word == "claim":
        return tuple(_about_its_own(claim, register) for claim in register.claims)
    return _held(register, section)


def _held(register: Register, section: Section) -> tuple[Any, ...]:
    if section.kind is Source:
        return register.sources
    return register.claims if section.word == "claim" else register.of(section.kind).items


def sizes(register: Register) -> dict[str, int]:
    """Say how many items each list of its document has; lists that would be empty are left out."""
    held = {section.key: len(_held(register, section)) for section in SECTIONS}
    return {key: size for key, size in held.items() if size}


def _about_its_own(claim: Claim[Any, Any], register: Register) -> Claim[Any, Any]:
    """Say it of a field of treaties or contracts where it was said of a field of all instruments."""
    if claim.field.record in {section.kind for section in SECTIONS}:
        return claim
    kind = register[claim.record].record_kind.value if claim.record in register else next(iter(NAMESPACES))
    return attrs.evolve(claim, field=fields_in(kind)[claim.field.name])
