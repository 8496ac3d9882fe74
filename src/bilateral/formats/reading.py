"""From plain data to a register: everything that can be taken is, and everything wrong is found, once."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator
from typing import Any, TypeVar

import attrs

from ..errors import did_you_mean
from ..evidence.claim import Claim
from ..evidence.source import Source
from ..records.record import Record
from ..register.assembly import assemble
from ..register.item_fault import ItemFault
from ..register.register import Register
from ..values.ids import RecordId, record_id
from .document import KEYS, OUTSIDE_KEY, SECTIONS, VERSION, VERSION_KEY, Section, converter_for
from .faults import PathFault, path_faults, shown
from .gaps import Gaps
from .places import Path, path_of
from .plain import MERGE_KEY, UNREAD, Lost, Plain
from .strict import to_list, to_text
from .values import Wording

V = TypeVar("V")

_BEGINNING = f"a register begins with {VERSION_KEY}: {VERSION}, the version of its layout"


@attrs.frozen
class _Item:
    """One item of a list: where it stands, and the value it became."""

    path: Path
    value: Any


def register_of(
    data: Plain, found: tuple[PathFault, ...] = (), lost: tuple[Lost, ...] = ()
) -> tuple[Register, tuple[PathFault, ...]]:
    """Make a register of a document, with everything that is wrong in it.

    What could not be read may be what others lead to: that they do is no second fault. The id of a record that
    could not be read counts as one kept elsewhere.

    Args:
        data: The document.
        found: What is wrong with it as plain data.
        lost: What else its text says.

    >>> register, faults = register_of({"bilateral": 1, "persons": [{"id": "lavrov"}]})
    >>> len(register), faults[0].problem, faults[0].path
    (0, 'missing key', ('persons', 0, 'name'))
    """
    faults = list(found)
    if not isinstance(data, dict):
        if data is not UNREAD:
            faults.append(PathFault((), "no register", shown(data), _BEGINNING))
        return Register(), tuple(faults)
    faults.extend(_about_version(data))
    if not _is_legible(data):
        return Register(), tuple(faults)
    gaps = Gaps()
    for one in lost:
        gaps.add_lost(one)
    faults.extend(_unknown_keys(data, gaps))
    items = [item for section in SECTIONS for item in _items(section, data, faults, gaps)]
    register, unfit = _assembled(items, _outside(data, faults, gaps), gaps)
    return register, tuple(gaps.noted([*faults, *unfit]))


def _about_version(data: dict[str, Plain]) -> Iterator[PathFault]:
    path, version = (VERSION_KEY,), data.get(VERSION_KEY)
    if VERSION_KEY not in data:
        yield PathFault(path, "missing key", accepted=_BEGINNING)
    elif _is_number(version) and version != VERSION:
        yield PathFault(path, "another version", shown(version), f"this version of bilateral reads layout {VERSION}")
    elif not _is_number(version) and version is not UNREAD:
        yield PathFault(path, "no version", shown(version), _BEGINNING)


def _is_legible(data: dict[str, Plain]) -> bool:
    """Whether it is worth reading: in another layout, or in something else altogether, all would seem wrong."""
    version = data.get(VERSION_KEY)
    return version == VERSION if _is_number(version) else not data.keys().isdisjoint(KEYS)


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _unknown_keys(data: dict[str, Plain], gaps: Gaps) -> Iterator[PathFault]:
    for key, plain in data.items():
        if key not in KEYS:
            gaps.add_part(key, plain, (key,))
            if key != MERGE_KEY or plain is not UNREAD:
                yield PathFault((key,), "unknown key", shown(key), did_you_mean(key, KEYS))


def _items(section: Section, data: dict[str, Plain], faults: list[PathFault], gaps: Gaps) -> Iterator[_Item]:
    structure = converter_for(Wording.FIELDS).get_structure_hook(section.kind)

    def read(plain: Plain) -> Any:
        return structure(plain, section.kind)

    for index, plain in enumerate(_listed(section.key, data, faults, gaps)):
        path = (section.key, index)
        value = _attempt(read, plain, path, faults)
        if value is not None:
            yield _Item(path, value)
        else:
            gaps.add_item(section, plain, path)


def _outside(data: dict[str, Plain], faults: list[PathFault], gaps: Gaps) -> frozenset[RecordId]:
    listed = list(enumerate(_listed(OUTSIDE_KEY, data, faults, gaps)))
    ids = {index: _attempt(_outside_id, plain, (OUTSIDE_KEY, index), faults) for index, plain in listed}
    for index, plain in listed:
        if ids[index] is None:
            gaps.add_outside(plain, (OUTSIDE_KEY, index))
    return frozenset(name for name in ids.values() if name is not None)


def _outside_id(plain: Plain) -> RecordId:
    return record_id(to_text(plain))


def _listed(key: str, data: dict[str, Plain], faults: list[PathFault], gaps: Gaps) -> list[Plain]:
    plain = data.get(key)
    if plain is None:
        return []
    items = _attempt(to_list, plain, (key,), faults)
    if items is None:
        gaps.add_part(key, plain, (key,))
    return items or []


def _attempt(read: Callable[[Plain], V], plain: Plain, path: Path, faults: list[PathFault]) -> V | None:
    try:
        return read(plain)
    except Exception as error:
        faults.extend(path_faults(error, path))
        return None


def _assembled(items: list[_Item], outside: frozenset[RecordId], gaps: Gaps) -> tuple[Register, Iterator[PathFault]]:
    read = [item.value for item in items]
    records = [value for value in read if isinstance(value, Record)]
    claims: list[Claim[Any, Any]] = [value for value in read if isinstance(value, Claim)]
    sources = [value for value in read if isinstance(value, Source)]
    known = outside | {record.id for record in records}
    unread = frozenset(_unread(records, claims, gaps, known)) - known
    register, unfit = assemble(records, sources, claims, outside | unread)
    paths = {id(item.value): item.path for item in items}
    names = {source.id for source in sources}
    return register, (_fault(one, paths[id(one.item)]) for one in unfit if not _is_explained(one, gaps, names))


def _unread(
    records: Iterable[Record], claims: Iterable[Claim[Any, Any]], gaps: Gaps, known: Container[RecordId]
) -> Iterator[RecordId]:
    """Name the records that could not be read, as far as others name them."""
    yield from gaps.records
    for record in records:
        for reference in record.references():
            if reference.target not in known and gaps.explains(reference):
                yield reference.target
    yield from (claim.record for claim in claims if claim.record not in known and gaps.explains_record_of(claim))


def _is_explained(fault: ItemFault, gaps: Gaps, sources: Container[str]) -> bool:
    """Whether it may only follow from something that could not be read, of which a fault tells."""
    item = fault.item
    if isinstance(item, Source):
        name = item.derived_from
        return fault.path == "derived_from" and name is not None and name not in sources and gaps.explains_source(name)
    if not isinstance(item, Claim):
        return False
    if fault.path == "source":
        return gaps.explains_source(item.source)
    return fault.path == "value" and gaps.explains_value(item)


def _fault(fault: ItemFault, path: Path) -> PathFault:
    return PathFault((*path, *path_of(fault.path)), fault.problem, fault.came, fault.accepted)
