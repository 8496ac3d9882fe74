"""What may be in a document and could not be read, so that nothing that leads there is called broken.

Where an id could be read though its record could not, that id is known. Where it could not, whatever leads to such a
record and to none that is here may lead there: nobody can say that it is broken.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any, get_origin

import attrs

from ..errors import InvalidValue, nearest
from ..evidence.claim import Claim
from ..records.record import Reference
from ..values.ids import RecordId, record_id
from .document import KEYS, OUTSIDE_KEY, SECTIONS, Section
from .faults import PathFault
from .places import Path
from .plain import UNREAD, Lost, Plain, is_list, is_mapping

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

    def add_item(self, section: Section, plain: Plain, path: Path) -> None:
        """Add an item of a list that could not be read."""
        self._add(plain, Gap(frozenset({section.word}), path), _fields(section))

    def add_part(self, key: str, plain: Plain, path: Path, line: int | None = None) -> None:
        """Add what stands under a key of the document, of which nothing was read.

        Args:
            key: The key, perhaps misspelt.
            plain: What stands there.
            path: Where, if that is known.
            line: On which line, if only that is known.
        """
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
