"""Records with their sources and claims, checked to fit together, kind by kind and by id."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any, Self, TypeAlias, TypeVar

import attrs

from ..errors import InvalidRegister, UnknownRecord, WrongType, did_you_mean, quoted
from ..evidence.claim import Claim
from ..evidence.source import Source
from ..query.answer import Way
from ..query.predicate import Disputed, OnDay
from ..query.records import Records
from ..records.contract import Contract
from ..records.instrument import Instrument
from ..records.meeting import Meeting
from ..records.meeting_series import MeetingSeries
from ..records.office import Office
from ..records.organization import Organization
from ..records.person import Person
from ..records.protocol import Protocol
from ..records.record import Record
from ..records.treaty import Treaty
from ..values.answer import Answer
from ..values.countries.international_organization import organizations
from ..values.ids import RecordId, SourceId
from ..values.words import is_a
from . import fitting
from .contents import in_order, is_kind, to_claims, to_ids, to_records, to_sources

R = TypeVar("R", bound=Record)
Claims: TypeAlias = tuple[Claim[Any, Any], ...]


@attrs.frozen(repr=False)
class Collection:
    """What a register holds, and how it is found; a `Register` also says what it comes to.

    Attributes:
        records: Treaties, protocols, contracts, meetings and all that they name, kind by kind.
        sources: Where claims come from.
        claims: Who says what about which field, each as often as it came.
        outside: Ids that records name though the record itself is kept elsewhere.

    Raises:
        InvalidRegister: These don't fit together.
    """

    records: tuple[Record, ...] = attrs.field(default=(), converter=to_records)
    sources: tuple[Source, ...] = attrs.field(default=(), converter=to_sources)
    claims: tuple[Claim[Any, Any], ...] = attrs.field(default=(), converter=to_claims)
    outside: frozenset[RecordId] = attrs.field(default=frozenset(), converter=to_ids)

    def __attrs_post_init__(self) -> None:
        found = fitting.item_faults(self.records, self.sources, self.claims, self.outside)
        faults = tuple(one.fault() for one in found)
        if faults:
            raise InvalidRegister(faults)

    @cached_property
    def _by_id(self) -> Mapping[RecordId, Record]:
        return {record.id: record for record in self.records}

    @cached_property
    def _sources_by_id(self) -> Mapping[SourceId, Source]:
        return {source.id: source for source in self.sources}

    def _fits(
        self, records: tuple[Record, ...], sources: tuple[Source, ...], claims: tuple[Claim[Any, Any], ...]
    ) -> bool:
        """Tell whether new items fit, where that can be told without another look at what is here."""
        names = {record.id for record in records}
        if not names.isdisjoint(self.outside) or not names.isdisjoint(organizations()):
            return False  # something here may name them already
        held = fitting.Held(self._by_id, self._sources_by_id, self.claims)
        return next(fitting.item_faults(records, sources, claims, self.outside, held), None) is None

    def _with(
        self, records: tuple[Record, ...], sources: tuple[Source, ...], claims: tuple[Claim[Any, Any], ...]
    ) -> Self:
        """Make a register with items that are known to fit: what is here isn't checked, nor its index made, again."""
        made = object.__new__(type(self))
        held = {
            "records": in_order(self.records, records),
            "sources": (*self.sources, *sources),
            "claims": (*self.claims, *claims),
            "outside": self.outside,
            "_by_id": fitting.layered(self._by_id, {record.id: record for record in records}),
            "_sources_by_id": fitting.layered(self._sources_by_id, {source.id: source for source in sources}),
        }
        for name, value in held.items():
            object.__setattr__(made, name, value)
        return made

    @cached_property
    def _way(self) -> Way:
        return Way(self._by_id.get, self._answered)

    def _answered(self, _question: OnDay | Disputed, _record: Record) -> Answer:
        """Answer a question that looks beyond a record; a register can, who knows only records can't."""
        return Answer.UNKNOWN

    # The kinds of record ------------------------------------------------------------------------------

    def of(self, kind: type[R]) -> Records[R]:
        """Give the records of one kind, or of several where `kind` is what they have in common.

        Raises:
            WrongType: It is no kind of record that a register holds.

        >>> Collection().of(Instrument).count()
        0
        """
        if not is_kind(kind):
            raise WrongType("of()", came=kind, accepted="a class of records, as Contract or Instrument")
        return Records(kind, tuple(one for one in self.records if isinstance(one, kind)), self._way)

    @cached_property
    def instruments(self) -> Records[Instrument]:
        """The treaties, protocols and contracts."""
        return self.of(Instrument)

    @cached_property
    def treaties(self) -> Records[Treaty]:
        """The treaties."""
        return self.of(Treaty)

    @cached_property
    def protocols(self) -> Records[Protocol]:
        """The protocols."""
        return self.of(Protocol)

    @cached_property
    def contracts(self) -> Records[Contract]:
        """The contracts."""
        return self.of(Contract)

    @cached_property
    def meetings(self) -> Records[Meeting]:
        """The meetings."""
        return self.of(Meeting)

    @cached_property
    def series(self) -> Records[MeetingSeries]:
        """The series of meetings."""
        return self.of(MeetingSeries)

    @cached_property
    def organizations(self) -> Records[Organization]:
        """The organizations."""
        return self.of(Organization)

    @cached_property
    def persons(self) -> Records[Person]:
        """The persons."""
        return self.of(Person)

    @cached_property
    def offices(self) -> Records[Office]:
        """The offices."""
        return self.of(Office)

    def __getitem__(self, name: str) -> Record:
        if not is_a(str, name):
            raise WrongType("Register[...]", came=name, accepted="an id")
        found = self._by_id.get(RecordId(name))
        if found is None:
            raise UnknownRecord(f"no record is called {quoted(name)}; {did_you_mean(name, self._by_id)}")
        return found

    def __contains__(self, name: object) -> bool:
        if isinstance(name, Record):
            return self._by_id.get(name.id) == name
        return isinstance(name, str) and name in self._by_id

    def __iter__(self) -> Iterator[Record]:
        return iter(self.records)

    def __len__(self) -> int:
        return len(self.records)

    def __repr__(self) -> str:
        counts = f"{len(self.records)} records, {len(self.sources)} sources, {len(self.claims)} claims"
        return f"<{type(self).__name__}: {counts}>"
