"""Tables of a report: the records of each kind, with what one asks of them first."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any, TypeAlias

from ...law.contracts import status_of
from ...law.verdict import LegalStatus
from ...records.agreement import InternationalAgreement
from ...records.record import RecordKind
from ...values.countries.country import Country
from ...values.dates.when import When
from ...values.words import several, words_of
from ..html import Html, short, table, tag
from ..titles import kind_of, party_name
from .subject import LONGEST_TITLE, Subject, titled

Cell: TypeAlias = Callable[[Subject, Any], object]


def _said(name: str) -> Cell:
    """Show a field, and nothing where nobody said."""
    return lambda _subject, record: _shown(getattr(record, name))


def _shown(held: object) -> object:
    return held if isinstance(held, When) else short(words_of("" if held is None else held), LONGEST_TITLE)


def _parties(subject: Subject, record: Any) -> object:
    return short("; ".join(party_name(subject.register, party) for party in record.parties), LONGEST_TITLE)


def _countries(_subject: Subject, record: Any) -> object:
    return "; ".join(Country(code).name for code in record.countries)


def _country(name: str) -> Cell:
    return lambda _subject, record: Country(code).name if (code := getattr(record, name)) else ""


def _record(name: str) -> Cell:
    return lambda subject, record: subject.named(found) if (found := getattr(record, name)) else ""


def _title(_subject: Subject, record: Any) -> object:
    return titled(record)


def _end(_subject: Subject, record: InternationalAgreement) -> object:
    end: When | None = record.termination.date if record.termination else None
    return end or ""


def _status(subject: Subject, record: Any) -> object:
    if subject.on is None:
        return ""
    if isinstance(record, InternationalAgreement):
        found = subject.register.in_force(record.id, on=subject.on)
        status = "" if found.status is LegalStatus.UNDETERMINED else f": {words_of(found.status)}"
        return tag("span", f"{found.answer}{status}", title=found.reason)
    return words_of(status_of(record, on=subject.on).status)


_SIGNED: Mapping[str, Cell] = {"title": _title, "parties": _parties, "signed": _said("signed")}
_AGREEMENT: Mapping[str, Cell] = {
    **_SIGNED,
    "in force from": _said("entry_into_force"),
    "until": _end,
}
#: What a table shows of each kind of record.
COLUMNS: Mapping[RecordKind, Mapping[str, Cell]] = MappingProxyType(
    {
        RecordKind.TREATY: _AGREEMENT,
        RecordKind.PROTOCOL: {**_AGREEMENT, "belongs to": _record("parent")},
        RecordKind.CONTRACT: {**_SIGNED, "value": _said("value")},
        RecordKind.MEETING: {
            "title": _title,
            "held": _said("held"),
            "place": _said("place"),
            "series": _record("series"),
            "number": _said("ordinal"),
        },
        RecordKind.MEETING_SERIES: {"title": _title, "countries": _countries, "every": _said("interval")},
        RecordKind.ORGANIZATION: {"title": _title, "countries": _countries},
        RecordKind.PERSON: {"title": _title, "nationality": _country("nationality")},
        RecordKind.OFFICE: {"title": _title, "country": _country("country")},
    }
)
#: The columns that hold figures.
_FIGURES = ("value", "number")
_WITH_STATUS = (RecordKind.TREATY, RecordKind.PROTOCOL, RecordKind.CONTRACT)


def tables(subject: Subject) -> Iterator[Html]:
    """Give a table of the records of each kind."""
    if not subject.register.records:
        yield tag("p", "No records.", class_="soft")
    for kind, columns in COLUMNS.items():
        if records := [record for record in subject.register if record.record_kind is kind]:
            shown = {**columns, f"on {subject.on}": _status} if subject.on and kind in _WITH_STATUS else columns
            rows = [[cell(subject, record) for cell in shown.values()] for record in records]
            yield _table([*shown], rows, several(kind_of(kind)).capitalize())


def _table(head: Sequence[str], rows: Sequence[Sequence[object]], caption: str) -> Html:
    """Lay out what is said; a column in which nothing is leaves its room to the others."""
    kept = [place for place in range(len(head)) if any(row[place] != "" for row in rows)]
    said = ([row[place] for place in kept] for row in rows)
    return table([head[place] for place in kept], said, _FIGURES, caption=caption)
