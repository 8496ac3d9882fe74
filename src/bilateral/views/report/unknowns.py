"""What a report doesn't know: what nobody says, what would decide, what is missing, and what no source supports."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from ...records.agreement import InternationalAgreement
from ...records.record import Record, RecordKind
from ...values.ids import RecordId
from ..html import Html, table, tag, together
from .subject import Subject, titled

_AGREEMENT = ("parties", "signed", "entry_into_force")
#: What one asks of each kind of record first.
ASKED: Mapping[RecordKind, tuple[str, ...]] = MappingProxyType(
    {
        RecordKind.TREATY: _AGREEMENT,
        RecordKind.PROTOCOL: (*_AGREEMENT, "parent"),
        RecordKind.CONTRACT: ("parties", "signed", "value", "items"),
        RecordKind.MEETING: ("countries", "held", "place"),
    }
)


def unknowns(subject: Subject) -> Iterator[Html]:
    """Give what is not known, each kind of it in a table."""
    register = subject.register
    silent = [(titled(record), ", ".join(missing)) for record in register if (missing := unsaid(record))]
    if silent:
        yield table(["record", "nobody says"], silent, caption="What nobody says")
    if open_questions := [*_open(subject)]:
        head = ["agreement", "why", "what would decide"]
        yield table(head, open_questions, caption=f"In force on {subject.on}: what is open")
    irregular = [
        (titled(series), one.reason) for series in register.series for one in register.irregularities(series.id)
    ]
    if irregular:
        yield table(["series", "what is out of the ordinary"], irregular, caption="Series of meetings")
    unsupported = _unsupported(subject)
    if unsupported:
        rows = [(titled(register[name]), ", ".join(fields)) for name, fields in unsupported.items()]
        yield table(["record", "fields"], rows, caption="What no claim supports")
    if register.outside:
        names = together((tag("code", name) for name in sorted(register.outside)), ", ")
        yield tag("p", "Named here, and kept elsewhere: ", names, ".")
    if not (silent or open_questions or irregular or unsupported or register.outside):
        yield tag("p", "Nothing that one would ask first.", class_="soft")


def unsaid(record: Record) -> list[str]:
    """Name the fields that one asks of a record first, and that it doesn't fill."""
    asked = ASKED.get(record.record_kind, ())
    return [name.replace("_", " ") for name in asked if getattr(record, name) in (None, "", ())]


def _open(subject: Subject) -> Iterator[tuple[object, ...]]:
    if subject.on is None:
        return
    for record in subject.register.of(InternationalAgreement):
        found = subject.register.in_force(record.id, on=subject.on)
        if found.missing:
            yield titled(record), found.reason, "; ".join(found.missing)


def _unsupported(subject: Subject) -> dict[RecordId, list[str]]:
    found: dict[RecordId, list[str]] = {}
    for record, field in subject.register.unsourced():
        found.setdefault(record, []).append(field.replace("_", " "))
    return found
