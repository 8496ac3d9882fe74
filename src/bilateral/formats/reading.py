"""From plain data to a register: everything that can be taken is, and everything wrong is found, once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeVar

import attrs

from ..errors import InvalidValue, did_you_mean
from ..evidence.claim import Claim
from ..evidence.source import Source
from ..records.record import Record
from ..register.assembly import assemble
from ..register.item_fault import ItemFault
from ..register.register import Register
from ..values.ids import RecordId, record_id
from .claims import is_claim
from .document import KEYS, OUTSIDE_KEY, SECTIONS, VERSION, VERSION_KEY, Section, converter_for
from .faults import Finding, findings_of, shown
from .places import Path, path_of
from .plain import UNREAD, Plain, is_mapping
from .strict import to_list, to_text
from .values import Wording

V = TypeVar("V")

_BEGINNING = f"a register begins with {VERSION_KEY}: {VERSION}, the version of its layout"


@attrs.frozen
class _Item:
    """One item of a list: where it stands, what came, and the value it became, None if it became none."""

    section: Section
    path: Path
    plain: Any
    value: Any


def register_of(data: Plain) -> tuple[Register, tuple[Finding, ...]]:
    """Make a register of a document, with everything that is wrong in it.

    The id of a record that could not be read counts as one kept elsewhere, so that no reference to it is
    called broken as well.

    >>> register, findings = register_of({"bilateral": 1, "persons": [{"id": "lavrov"}]})
    >>> len(register), findings[0].problem, findings[0].path
    (0, 'missing key', ('persons', 0, 'name'))
    """
    findings: list[Finding] = []
    if not isinstance(data, dict):
        if data is not UNREAD:
            findings.append(Finding((), "no register", shown(data), _BEGINNING))
        return Register(), tuple(findings)
    findings.extend(_about_version(data))
    if not _is_legible(data):
        return Register(), tuple(findings)
    findings.extend(_unknown_keys(data))
    items = [item for section in SECTIONS for item in _items(section, data, findings)]
    register, unfit = _assembled(items, _outside(data, findings))
    return register, (*findings, *unfit)


def _about_version(data: dict[str, Plain]) -> Iterator[Finding]:
    path, version = (VERSION_KEY,), data.get(VERSION_KEY)
    if VERSION_KEY not in data:
        yield Finding(path, "missing key", accepted=_BEGINNING)
    elif _is_number(version) and version != VERSION:
        yield Finding(path, "another version", shown(version), f"this version of bilateral reads layout {VERSION}")
    elif not _is_number(version) and version is not UNREAD:
        yield Finding(path, "no version", shown(version), _BEGINNING)


def _is_legible(data: dict[str, Plain]) -> bool:
    """Whether it is worth reading: in another layout, or in something else altogether, all would seem wrong."""
    version = data.get(VERSION_KEY)
    return version == VERSION if _is_number(version) else not data.keys().isdisjoint(KEYS)


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _unknown_keys(data: dict[str, Plain]) -> Iterator[Finding]:
    for key in data:
        if key not in KEYS:
            yield Finding((key,), "unknown key", shown(key), did_you_mean(key, KEYS))


def _items(section: Section, data: dict[str, Plain], findings: list[Finding]) -> Iterator[_Item]:
    structure = converter_for(Wording.FIELDS).get_structure_hook(section.kind)

    def read(plain: Plain) -> Any:
        return structure(plain, section.kind)

    for index, plain in enumerate(_listed(section.key, data, findings)):
        path = (section.key, index)
        yield _Item(section, path, plain, _attempt(read, plain, path, findings))


def _outside(data: dict[str, Plain], findings: list[Finding]) -> frozenset[RecordId]:
    listed = enumerate(_listed(OUTSIDE_KEY, data, findings))
    ids = (_attempt(_outside_id, plain, (OUTSIDE_KEY, index), findings) for index, plain in listed)
    return frozenset(name for name in ids if name is not None)


def _outside_id(plain: Plain) -> RecordId:
    return record_id(to_text(plain))


def _listed(key: str, data: dict[str, Plain], findings: list[Finding]) -> list[Plain]:
    return (_attempt(to_list, data[key], (key,), findings) if key in data else None) or []


def _attempt(read: Callable[[Plain], V], plain: Plain, path: Path, findings: list[Finding]) -> V | None:
    try:
        return read(plain)
    except Exception as error:
        findings.extend(findings_of(error, path))
        return None


def _assembled(items: list[_Item], outside: frozenset[RecordId]) -> tuple[Register, Iterator[Finding]]:
    read = [item.value for item in items if item.value is not None]
    records = [value for value in read if isinstance(value, Record)]
    gaps = _gaps(items)
    register, faults = assemble(
        records,
        [value for value in read if isinstance(value, Source)],
        [value for value in read if is_claim(type(value))],
        outside | (gaps.records - {record.id for record in records}),
    )
    paths = {id(item.value): item.path for item in items}
    return register, (_finding(one, paths[id(one.item)]) for one in faults if not _is_told(one, gaps))


@attrs.frozen
class _Gaps:
    """What is not there because it could not be read.

    Attributes:
        records: Ids of records.
        sources: Ids of sources.
        statements: Records and fields that claims were about.
    """

    records: frozenset[RecordId]
    sources: frozenset[str]
    statements: frozenset[tuple[str, str]]


def _gaps(items: list[_Item]) -> _Gaps:
    records: set[RecordId] = set()
    sources: set[str] = set()
    statements: set[tuple[str, str]] = set()
    for item in items:
        if item.value is None and is_mapping(item.plain):
            name, about, field = (_text_of(item.plain.get(key)) for key in ("id", "record", "field"))
            if item.section.word == "claim":
                statements.add((about, field))
            elif item.section.word == "source":
                sources.add(name)
            elif _is_id(name):
                records.add(RecordId(name))
    return _Gaps(frozenset(records), frozenset(sources), frozenset(statements))


def _text_of(plain: object) -> str:
    return plain if isinstance(plain, str) else ""


def _is_id(text: str) -> bool:
    try:
        record_id(text)
    except InvalidValue:
        return False
    return True


def _is_told(fault: ItemFault, gaps: _Gaps) -> bool:
    """Whether it only follows from something else that could not be read, of which a finding tells."""
    claim = fault.item
    if isinstance(claim, Source):
        return fault.path == "derived_from" and claim.derived_from in gaps.sources
    if not isinstance(claim, Claim):
        return False
    if fault.path == "source":
        return claim.source in gaps.sources
    return fault.path == "value" and (claim.record, str(claim.field)) in gaps.statements


def _finding(fault: ItemFault, path: Path) -> Finding:
    return Finding((*path, *path_of(fault.path)), fault.problem, fault.came, fault.accepted)
