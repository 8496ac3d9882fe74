"""From plain data to a register: everything that can be taken is, and everything wrong is found, once."""

from __future__ import annotations

from collections.abc import Callable, Collection, Container, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, TypeVar, get_origin

import attrs

from ..errors import InvalidValue, did_you_mean, nearest
from ..evidence.claim import Claim
from ..evidence.source import Source
from ..records.record import Record, Reference
from ..register.assembly import assemble
from ..register.references import ItemFault
from ..register.register import Register
from ..values.ids import RecordId, record_id
from .as_written import AS_USUAL, AsWritten
from .converter import Wording
from .document import KEYS, OUTSIDE_KEY, SECTIONS, VERSION, VERSION_KEY, Section, converter_for
from .faults import Path, PathFault, path_faults, path_of, shown
from .plain import MERGE_KEY, UNREAD, Lost, Plain, is_list, is_mapping, to_list, to_text

if TYPE_CHECKING:
    from cattrs import Converter

_SOURCE, _CLAIM = "source", "claim"
_RECORDS = frozenset(section.word for section in SECTIONS) - {_SOURCE, _CLAIM}
_ANY = _RECORDS | {_SOURCE, _CLAIM}
_SECTION_OF = {section.key: section for section in SECTIONS}
_NOTE = "what may lead here is not checked until this can be read"


@attrs.frozen
class Gap:
    """Something whose id could not be read.

    Attributes:
        words: What it may be, as `source` or `treaty`.
        path: Where it stands, if that is known.
        line: Its line, if only that is known.
    """

    words: frozenset[str]
    path: Path = ()
    line: int | None = None


@attrs.define
class Gaps:
    """All that could not be read.

    Attributes:
        records: Ids of records.
        sources: Ids of sources.
        statements: Records and fields that claims were about, each empty where it could not be read.
        nameless: The first thing of each kind whose id could not be read.
        blamed: Those of them because of which something is not told.
    """

    records: set[RecordId] = attrs.field(factory=set[RecordId])
    sources: set[str] = attrs.field(factory=set[str])
    statements: dict[tuple[str, str], Gap] = attrs.field(factory=dict[tuple[str, str], Gap])
    nameless: dict[str, Gap] = attrs.field(factory=dict[str, Gap])
    blamed: set[Gap] = attrs.field(factory=set[Gap])

    @property
    def are_there(self) -> bool:
        """Whether there is any whose id something may lead to."""
        return bool(self.records or self.sources or self.nameless or self.statements)

    def add_item(self, section: Section, plain: Plain, path: Path) -> None:
        """Add an item of a list that could not be read."""
        self._add(plain, Gap(frozenset({section.word}), path), _fields(section))

    def add_part(self, key: str, plain: Plain, path: Path, line: int | None = None) -> None:
        """Add what stands under a key of the document, of which nothing was read."""
        near = nearest(key, [*_SECTION_OF, OUTSIDE_KEY])
        section = _SECTION_OF.get(near)
        gap = Gap(frozenset({section.word}) if section else _RECORDS if near else _ANY, path, line)
        is_part = is_list(plain) or plain is UNREAD or (bool(near) and plain is not None)
        for item in plain if is_list(plain) else [plain] if is_part else []:
            if near and not section:
                self.add_outside(item if is_list(plain) else UNREAD, path, line)
            elif near or is_mapping(item) or item is UNREAD:
                self._add(item, gap, _fields(section) if section and is_list(plain) else ())

    def add_outside(self, plain: Plain, path: Path, line: int | None = None) -> None:
        """Add the id of a record that is kept elsewhere."""
        self._add({"id": plain}, Gap(_RECORDS, path, line), ())

    def add_lost(self, lost: Lost) -> None:
        """Add what its format could put nowhere."""
        if lost.key == "id":
            self._add({"id": lost.plain}, Gap(_RECORDS | {_SOURCE}, line=lost.line), ())
        elif lost.key in KEYS:
            self.add_part(lost.key, lost.plain, (), lost.line)
        elif not lost.key:
            self._add(lost.plain, Gap(_ANY, line=lost.line), ())

    def _add(self, plain: Plain, gap: Gap, fields: Collection[str]) -> None:
        named = {key: _text(plain, key, fields) for key in ("id", "record", "field")} if is_mapping(plain) else {}
        name, about = named.get("id", ""), (named.get("record", ""), named.get("field", ""))
        if gap.words <= {_CLAIM} or (_CLAIM in gap.words and any(about)):
            self.statements.setdefault(about, gap)
        elif _is_id(name):
            self.sources.update({name} if _SOURCE in gap.words else ())
            self.records.update({RecordId(name)} if gap.words & _RECORDS else ())
        else:
            for word in gap.words:
                self.nameless.setdefault(word, gap)
            if _CLAIM in gap.words:
                self.statements.setdefault(("", ""), gap)

    def may_hold(self, target: RecordId, words: Collection[str]) -> bool:
        """Whether a record of one of these kinds may be among what could not be read."""
        return target in self.records or self._blames(words)

    def explains(self, reference: Reference) -> bool:
        """Whether a reference of a record may lead to what could not be read."""
        return self.may_hold(reference.target, {kind.value for kind in reference.kinds})

    def explains_record_of(self, claim: Claim[Any, Any]) -> bool:
        """Whether a claim may be about a record that could not be read."""
        words = {section.word for section in SECTIONS if issubclass(_class(section), claim.field.record)}
        return self.may_hold(claim.record, words)

    def explains_source(self, name: str) -> bool:
        """Whether a source may be among what could not be read."""
        return name in self.sources or self._blames({_SOURCE})

    def explains_value(self, claim: Claim[Any, Any]) -> bool:
        """Whether a claim that could not be read may say what the record holds."""
        record, field = claim.record, str(claim.field)
        abouts = ((record, field), (record, ""), ("", field), ("", ""))
        found = next((about for about in abouts if about in self.statements), None)
        if found is not None and not all(found):
            self.blamed.add(self.statements[found])
        return found is not None

    def _blames(self, words: Collection[str]) -> bool:
        found = next((self.nameless[word] for word in words if word in self.nameless), None)
        if found is not None:
            self.blamed.add(found)
        return found is not None

    def noted(self, faults: Iterable[PathFault]) -> Iterable[PathFault]:
        """Say at what could not be read, once for each, that something was not told because of it."""
        left = set(self.blamed)
        for fault in faults:
            mine = {gap for gap in left if _is_about(fault, gap)}
            left -= mine
            yield (attrs.evolve(fault, accepted="; ".join(filter(None, (fault.accepted, _NOTE)))) if mine else fault)


def _is_about(fault: PathFault, gap: Gap) -> bool:
    if gap.path:
        return fault.path[: len(gap.path)] == gap.path
    return gap.line is None or gap.line == fault.line


def _text(plain: dict[str, Plain], key: str, fields: Collection[str]) -> str:
    """Read a text out of a mapping, also behind a key that is misspelt."""
    misspelt = {other: nearest(other, [key]) for other in plain if other not in fields}
    text = plain.get(key) or next((plain[other] for other, meant in misspelt.items() if meant), "")
    return text if isinstance(text, str) else ""


def _fields(section: Section) -> tuple[str, ...]:
    return tuple(field.name for field in attrs.fields(_class(section)))


def _class(section: Section) -> type[attrs.AttrsInstance]:
    kind: type[attrs.AttrsInstance] = get_origin(section.kind) or section.kind
    return kind


def _is_id(text: str) -> bool:
    try:
        record_id(text)
    except InvalidValue:
        return False
    return True


V = TypeVar("V")

_BEGINNING = f"a register begins with {VERSION_KEY}: {VERSION}, the version of its layout"


@attrs.frozen
class _Items:
    """What was read of one list of a document.

    Attributes:
        key: The key of the list.
        values: What its items became.
        indices: Where in it they stand.
    """

    key: str
    values: list[Any]
    indices: Sequence[int]


def register_of(
    data: Plain, found: tuple[PathFault, ...] = (), lost: tuple[Lost, ...] = (), as_written: AsWritten = AS_USUAL
) -> tuple[Register, tuple[PathFault, ...]]:
    """Make a register of a document, with everything that is wrong in it.

    What could not be read may be what others lead to: that they do is no second fault. The id of a record that
    could not be read counts as one kept elsewhere.
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
    converter = converter_for(Wording.FIELDS, as_written)
    items = [_items(section, data, faults, gaps, converter) for section in SECTIONS]
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


def _items(
    section: Section, data: dict[str, Plain], faults: list[PathFault], gaps: Gaps, converter: Converter
) -> _Items:
    listed = _listed(section.key, data, faults, gaps)
    kind = _class(section)
    if set(map(type, listed)) == {kind}:  # all of them were read quickly
        return _Items(section.key, listed, range(len(listed)))
    structure = converter.get_structure_hook(section.kind)
    values: list[Any] = []
    indices: list[int] = []
    for index, plain in enumerate(listed):
        path = (section.key, index)
        value: Any = plain
        if type(value) is not kind:
            value = _attempt(lambda one: structure(one, section.kind), plain, path, faults)
        if value is not None:
            values.append(value)
            indices.append(index)
        else:
            gaps.add_item(section, plain, path)
    return _Items(section.key, values, indices)


def _outside(data: dict[str, Plain], faults: list[PathFault], gaps: Gaps) -> frozenset[RecordId]:
    listed = list(enumerate(_listed(OUTSIDE_KEY, data, faults, gaps)))
    ids = {
        index: _attempt(lambda one: record_id(to_text(one)), plain, (OUTSIDE_KEY, index), faults)
        for index, plain in listed
    }
    for index, plain in listed:
        if ids[index] is None:
            gaps.add_outside(plain, (OUTSIDE_KEY, index))
    return frozenset(name for name in ids.values() if name is not None)


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


def _assembled(items: list[_Items], outside: frozenset[RecordId], gaps: Gaps) -> tuple[Register, Iterator[PathFault]]:
    sources, *parts, claims = (part.values for part in items)
    records: list[Record] = [record for part in parts for record in part]
    known = outside | {record.id for record in records}
    unread = frozenset(_unread(records, claims, gaps, known)) - known if gaps.are_there else frozenset[RecordId]()
    register, unfit = assemble(records, sources, claims, outside | unread)
    wanted = {id(one.item) for one in unfit}
    paths = {
        id(value): (part.key, index)
        for part in items
        for value, index in zip(part.values if wanted else (), part.indices)  # noqa: B905 - of one length
        if id(value) in wanted
    }
    names = {source.id for source in sources}
    told = (one for one in unfit if not _is_explained(one, gaps, names))
    return register, (
        PathFault((*paths[id(one.item)], *path_of(one.path)), one.problem, one.came, one.accepted) for one in told
    )


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
