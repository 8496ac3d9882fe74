"""Records with their sources and claims, checked to fit together: found by kind and id, changed by making new ones."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from itertools import chain, groupby
from typing import Any, Self, TypeAlias, TypeVar

import attrs

from ..errors import Fault, InvalidRegister, UnknownRecord, WrongType, did_you_mean, quoted
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
from ..values.countries.country import Country, country_code
from ..values.countries.international_organization import organizations
from ..values.displayed import Displayed
from ..values.ids import RecordId, SourceId, record_id, wanted_id
from ..values.misnamed import answers_misspelt
from ..values.words import counted, is_a, require_flag
from . import fitting, links, references
from .contents import are_kept, in_order, is_kind, to_claims, to_ids, to_records, to_sources
from .field_differences import differences_of
from .renaming import renamed, renamed_claim

R = TypeVar("R", bound=Record)
V = TypeVar("V")
Claims: TypeAlias = tuple[Claim[Any, Any], ...]


# With slots, attrs would give it a `__getattr__`, and IPython doesn't look into an object that has one: the Tab key
# would offer no ids in `register.contracts["`.
@answers_misspelt
@attrs.frozen(repr=False, slots=False)
class Collection(Displayed):
    """What a register holds, how it is found, and what others are made of it; a `Register` says what it comes to.

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

    @cached_property
    def _by_kind(self) -> tuple[tuple[type[Record], tuple[Any, ...]], ...]:
        # They stand kind by kind; so each kind is one stretch of them, and looked at once.
        return tuple((kind, tuple(held)) for kind, held in groupby(self.records, key=type))

    @cached_property
    def _of(self) -> dict[type[Record], Records[Any]]:
        # Given out once for each kind, so that what is indexed of them is kept.
        return {}

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
        if kind not in self._of:
            held = (records for each, records in self._by_kind if issubclass(each, kind))
            self._of[kind] = Records(kind, tuple(chain.from_iterable(held)), self._way)
        return self._of[kind]

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
        found = self._by_id.get(RecordId(name)) if type(name) is str else None
        return self._named(name) if found is None else found

    def _named(self, name: str) -> Record:
        if not is_a(str, name):
            raise WrongType("Register[...]", came=name, accepted=wanted_id(name))
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
        counts = ((self.records, "record"), (self.sources, "source"), (self.claims, "claim"))
        return f"<{type(self).__name__}: {', '.join(counted(len(those), thing) for those, thing in counts)}>"

    def _ipython_key_completions_(self) -> list[str]:
        return [*self._by_id]

    def __getstate__(self) -> dict[str, object]:
        # What was found since it was made is found again where it is unpickled.
        return {field.name: getattr(self, field.name) for field in attrs.fields(type(self))}

    # New registers ------------------------------------------------------------------------------------

    def add(self, *items: Record | Source | Claim[Any, Any]) -> Self:
        """Make a register that holds these too; records that name each other come in one call.

        Raises:
            InvalidRegister: They don't fit what is there.
            WrongType: One is neither a record, a source nor a claim.

        >>> from bilateral import Register, Treaty
        >>> Register().add(Treaty(id="pact", title="Pact"), Treaty(id="accord", title="Accord")).treaties
        <2 treaties: pact, accord>
        """
        for item in items:
            if not is_a((Record, Source, Claim), item):
                raise WrongType("add()", came=item, accepted="records, sources and claims one by one, as add(*several)")
        records = tuple(item for item in items if isinstance(item, Record))
        sources = tuple(item for item in items if isinstance(item, Source))
        claims: Claims = tuple(item for item in items if isinstance(item, Claim))
        if are_kept(items) and self._fits(records, sources, claims):
            return self._with(records, sources, claims)
        return attrs.evolve(  # what doesn't fit is told, and what was kept outside is looked at with all that names it
            self,
            records=(*self.records, *records),
            sources=(*self.sources, *sources),
            claims=(*self.claims, *claims),
            outside=self.outside - {record.id for record in records},
        )

    def replace(self, record: Record) -> Self:
        """Make a register that holds this record instead of the one of its id.

        Raises:
            UnknownRecord: No record has that id.
            WrongType: It is no record.
            InvalidRegister: It doesn't fit what is there, or holds what no claim about it says.

        >>> from bilateral import Register, Treaty
        >>> register = Register().add(Treaty(id="pact", title="Pact"))
        >>> register.replace(attrs.evolve(register.treaties["pact"], place="Delhi")).treaties["pact"].place
        'Delhi'
        """
        if not is_a(Record, record):
            raise WrongType("replace()", came=record, accepted="a record, as evolve(register['t-1'], place='Delhi')")
        held = self[record.id]
        return attrs.evolve(self, records=[record if one is held else one for one in self.records])

    def remove(self, record: str) -> Self:
        """Make a register without a record and the claims about it.

        Where others name it, its id stands in `outside`, as that of a record that is kept elsewhere. Sources stay.

        Raises:
            UnknownRecord: No record has that id.

        >>> from bilateral import Contract, Register, Treaty
        >>> pact, deal = Treaty(id="pact", title="Pact"), Contract(id="deal", title="Rifles", under="pact")
        >>> left = Register().add(pact, deal).remove("pact")
        >>> left.contracts.ids, left.outside
        (('deal',), frozenset({'pact'}))
        """
        gone = self[record]
        kept = [one for one in self.records if one is not gone]
        named = {reference.target for one in kept for reference in one.references()} & {gone.id}
        claims = [claim for claim in self.claims if claim.record != gone.id]
        return attrs.evolve(self, records=kept, claims=claims, outside=self.outside | named)

    def rename(self, old: str, new: str) -> Self:
        """Make a register in which a record has another id, wherever it is named.

        Raises:
            UnknownRecord: No record has the old id.
            InvalidId: The new one is none.
            InvalidRegister: Another record has the new one, here or outside.

        >>> from bilateral import Contract, Register, Treaty
        >>> pact, deal = Treaty(id="pact", title="Pact"), Contract(id="deal", title="Rifles", under="pact")
        >>> Register().add(pact, deal).rename("pact", "pact-2021").contracts["deal"].under
        'pact-2021'
        """
        was, name = self[old].id, record_id(new)
        if name in self or name in self.outside:
            accepted = "another id: this one is taken, here or outside"
            raise InvalidRegister((Fault(problem="a record has this id", came=quoted(name), accepted=accepted),))
        return attrs.evolve(
            self,
            records=[renamed(record, was, name) for record in self.records],
            claims=[renamed_claim(claim, was, name) for claim in self.claims],
        )

    def __or__(self, other: Self) -> Self:
        """Make a register of both; what is the same in both is held once.

        Raises:
            InvalidRegister: One id stands for different things in the two; `bilateral.merge` weighs what they claim.
            WrongType: It is no register.

        >>> from bilateral import Register, Treaty
        >>> pact, accord = Treaty(id="pact", title="Pact"), Treaty(id="accord", title="Accord")
        >>> (Register().add(pact, accord) | Register().add(accord)).treaties
        <2 treaties: pact, accord>
        """
        if not is_a(Collection, other):
            raise WrongType("|", came=other, accepted="another register; add(...) takes records one by one")
        if faults := (*differences_of(self.records, other.records), *differences_of(self.sources, other.sources)):
            raise InvalidRegister(faults)
        records = (*self.records, *those_not_in(self.records, other.records))
        return attrs.evolve(
            self,
            records=records,
            sources=(*self.sources, *those_not_in(self.sources, other.sources)),
            claims=(*self.claims, *those_not_in(self.claims, other.claims)),
            outside=(self.outside | other.outside) - {record.id for record in records},
        )

    def between(self, one: Country | str, other: Country | str, *, predecessors: bool = False) -> Self:
        """Make a register of what is between two countries, with the people and bodies it names, and who says so.

        Links that lead out of it stay, and the ids they lead to stand in `outside`.

        Args:
            one: A country, by code or name.
            other: Another country.
            predecessors: Whether what a state concluded that one of them succeeded counts too, as the USSR for Russia.

        Raises:
            UnknownCountry, AmbiguousCountry: A text names no country, or more than one.

        >>> from bilateral import Register, Treaty
        >>> pact, accord = (Treaty(id=f"IN-{code}", title="Pact", parties=("IN", code)) for code in ("RU", "FR"))
        >>> Register().add(pact, accord).between("India", "France").treaties.ids
        ('IN-FR',)
        """
        require_flag(predecessors, "between(predecessors=)")
        sides = [links.side(country_code(country), predecessors=predecessors) for country in (one, other)]
        instruments, meetings = (self.treaties, self.protocols, self.contracts), (self.meetings, self.series)
        found = links.between(sides, instruments, (*meetings, self.organizations))
        return self._only(links.with_named(found, self._by_id))

    def _only(self, kept: dict[RecordId, Record]) -> Self:
        claims = [claim for claim in self.claims if claim.record in kept]
        told = links.with_origins({claim.source for claim in claims}, self._sources_by_id)
        named = {
            reference.target
            for record in kept.values()
            for reference in record.references()
            if not references.is_known(reference)
        }
        return attrs.evolve(
            self,
            records=self._in_order(kept),
            sources=[source for source in self.sources if source.id in told],
            claims=claims,
            outside=named - kept.keys(),
        )

    def _in_order(self, kept: dict[RecordId, Record]) -> list[Record]:
        """Put records that were found kind by kind, and then those they name, in the order of this register."""
        named = (self.series, self.organizations, self.persons, self.offices)
        found = [record for record in kept.values() if isinstance(record, (Instrument, Meeting))]
        return [*found, *(record for records in named for record in records if record.id in kept)]


def those_not_in(held: Iterable[V], others: Iterable[V]) -> list[V]:
    """List what others have and these haven't, in their order."""
    known = frozenset(held)
    return [other for other in others if other not in known]
