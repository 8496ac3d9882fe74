"""An immutable collection of records, their sources and the claims that support them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Any, TypeVar

import attrs

from ..errors import Fault, InvalidRegister, UnknownRecord, WrongType, did_you_mean, quoted
from ..evidence.claim import Claim
from ..evidence.source import Source
from ..query.field import Field, called, is_field
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
from ..values.countries.country import Country, country_code
from ..values.dates.when import When, day_of
from ..values.field_names import names_fields
from ..values.ids import RecordId, SourceId, record_id
from . import fitting, links, references
from .conflict import Conflict, conflicts
from .contents import is_kind, to_claims, to_ids, to_records, to_sources
from .difference import differences_of
from .explanation import Explanation, explained
from .knowledge import Knowledge, KnownBy, known_claims, known_records, to_known_by
from .matching import Match, matches
from .matrix import Matrix, matrix
from .policy import Policy, most_precise, require_policy
from .reconciliation import by_record, reconciled
from .references import name_of
from .renaming import renamed, renamed_claim
from .series import Irregularity, irregularities

R = TypeVar("R", bound=Record)
V = TypeVar("V")


@names_fields
@attrs.frozen(repr=False)
class Register:
    """What is known of what two governments agreed, and from whom.

    Attributes:
        records: Treaties, protocols, contracts, meetings and all that they name, kind by kind.
        sources: Where claims come from.
        claims: Who says what about which field, each as often as it came.
        outside: Ids that records name though the record itself is kept elsewhere, each once; a question across such a
            link is answered with unknown. A source is never outside: it may be here with nothing but its id.

    Raises:
        InvalidRegister: Two things have one id, a reference leads nowhere, to the wrong kind of record or round in a
            circle, or claims don't fit the records. All such faults are listed.
        WrongType: Something else came, or something of a class derived from these: a file could not keep it.

    >>> pact = Treaty(id="t-1", title="Pact on trade", parties=("IN", "RU"))
    >>> Register().add(pact).treaties
    <1 Treaty: t-1>
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
    def _by_id(self) -> dict[RecordId, Record]:
        return {record.id: record for record in self.records}

    @cached_property
    def _sources_by_id(self) -> dict[SourceId, Source]:
        return {source.id: source for source in self.sources}

    # The kinds of record ------------------------------------------------------------------------------

    def of(self, kind: type[R]) -> Records[R]:
        """Give the records of one kind, or of several where `kind` is what they have in common.

        Raises:
            WrongType: It is no kind of record that a register holds.

        >>> Register().of(Instrument).count()
        0
        """
        if not is_kind(kind):
            raise WrongType("of()", came=kind, accepted="a class of records, as Contract or Instrument")
        return Records(kind, tuple(one for one in self.records if isinstance(one, kind)), self._by_id.get)

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
        if not _is_a(name, (str,)):
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
        return f"<Register: {len(self.records)} records, {len(self.sources)} sources, {len(self.claims)} claims>"

    # New registers ------------------------------------------------------------------------------------

    def add(self, *items: Record | Source | Claim[Any, Any]) -> Register:
        """Make a register that holds these too; records that name each other come in one call.

        Raises:
            InvalidRegister: They don't fit what is there.
            WrongType: One is neither a record, a source nor a claim.
        """
        for item in items:
            if not _is_a(item, (Record, Source, Claim)):
                raise WrongType("add()", came=item, accepted="records, sources and claims one by one, as add(*several)")
        return attrs.evolve(
            self,
            records=(*self.records, *(item for item in items if isinstance(item, Record))),
            sources=(*self.sources, *(item for item in items if isinstance(item, Source))),
            claims=(*self.claims, *(item for item in items if isinstance(item, Claim))),
            outside=self.outside - {item.id for item in items if isinstance(item, Record)},
        )

    def replace(self, record: Record) -> Register:
        """Make a register that holds this record instead of the one of its id.

        Raises:
            UnknownRecord: No record has that id.
            WrongType: It is no record.
            InvalidRegister: It doesn't fit what is there, or holds what no claim about it says.
        """
        if not _is_a(record, (Record,)):
            raise WrongType("replace()", came=record, accepted="a record, as evolve(register['t-1'], place='Delhi')")
        held = self[record.id]
        return attrs.evolve(self, records=[record if one is held else one for one in self.records])

    def remove(self, record: str) -> Register:
        """Make a register without a record and the claims about it.

        Where others name it, its id stands in `outside`, as that of a record that is kept elsewhere. Sources stay.

        Raises:
            UnknownRecord: No record has that id.
        """
        gone = self[record]
        kept = [one for one in self.records if one is not gone]
        named = {reference.target for one in kept for reference in one.references()} & {gone.id}
        claims = [claim for claim in self.claims if claim.record != gone.id]
        return attrs.evolve(self, records=kept, claims=claims, outside=self.outside | named)

    def rename(self, old: str, new: str) -> Register:
        """Make a register in which a record has another id, wherever it is named.

        Raises:
            UnknownRecord: No record has the old id.
            InvalidId: The new one is none.
            InvalidRegister: Another record has the new one, here or outside.
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

    def __or__(self, other: Register) -> Register:
        """Make a register of both; what is the same in both is held once.

        Raises:
            InvalidRegister: One id stands for different things in the two; `bilateral.merge` weighs what they claim.
        """
        if not _is_a(other, (Register,)):
            return NotImplemented
        if faults := (*differences_of(self.records, other.records), *differences_of(self.sources, other.sources)):
            raise InvalidRegister(faults)
        records = (*self.records, *those_not_in(self.records, other.records))
        return Register(
            records=records,
            sources=(*self.sources, *those_not_in(self.sources, other.sources)),
            claims=(*self.claims, *those_not_in(self.claims, other.claims)),
            outside=(self.outside | other.outside) - {record.id for record in records},
        )

    def between(self, one: Country | str, other: Country | str, *, predecessors: bool = False) -> Register:
        """Make a register of what is between two countries, with the people and bodies it names, and who says so.

        Links that lead out of it stay, and the ids they lead to stand in `outside`.

        Args:
            one: A country, by code or name.
            other: Another country.
            predecessors: Whether what a state concluded that one of them succeeded counts too, as the USSR for Russia.

        Raises:
            UnknownCountry, AmbiguousCountry: A text names no country, or more than one.
        """
        sides = [links.side(country_code(country), predecessors=predecessors) for country in (one, other)]
        kept = links.with_named(
            [record for record in self.records if all(side & links.countries_of(record) for side in sides)],
            self._by_id,
        )
        return self._only(kept)

    def _only(self, kept: dict[RecordId, Record]) -> Register:
        claims = [claim for claim in self.claims if claim.record in kept]
        told = links.with_origins({claim.source for claim in claims}, self._sources_by_id)
        named = {
            reference.target
            for record in kept.values()
            for reference in record.references()
            if not references.is_known(reference)
        }
        return Register(
            records=[record for record in self.records if record.id in kept],
            sources=[source for source in self.sources if source.id in told],
            claims=claims,
            outside=named - kept.keys(),
        )

    # What records have to do with each other ----------------------------------------------------------

    def outcomes(self, meeting: str) -> Records[Instrument]:
        """Give the instruments that came of a meeting: those it names, those signed at it, and its own record.

        Raises:
            UnknownRecord, InvalidId: No meeting has that id, or none can have it.
        """
        held = self.meetings[record_id(meeting)]
        return self.instruments.filter(lambda instrument: links.is_outcome(instrument, held))

    def lineage(self, instrument: str) -> Records[Instrument]:
        """Give what an instrument rests on, itself, and what rests on it, each after what it rests on.

        Raises:
            UnknownRecord, InvalidId: No instrument has that id, or none can have it.
        """
        start = self.instruments[record_id(instrument)]
        family = links.lineage({one.id: one for one in self.instruments}, start.id)
        return Records(Instrument, family, self._by_id.get)

    def irregularities(self, series: str) -> tuple[Irregularity, ...]:
        """List what is out of the ordinary in a series: numbers missing or doubled, years skipped, hosts out of turn.

        Raises:
            UnknownRecord, InvalidId: No series has that id, or none can have it.

        >>> from bilateral import Meeting, MeetingSeries
        >>> held = (Meeting(id=f"m-{n}", title="Session", series="talks", ordinal=n) for n in (1, 2, 5))
        >>> register = Register().add(MeetingSeries(id="talks", title="Talks"), *held)
        >>> [str(found) for found in register.irregularities("talks")]
        ['talks: no 3rd to 4th on record, between the 2nd and the 5th']
        """
        kept = self.series[record_id(series)]
        return tuple(irregularities(kept, (each for each in self.meetings if each.series == kept.id)))

    def match(self, other: Register) -> tuple[Match, ...]:
        """Find which instruments of another collection are here: the same, different, or unsure, with the reasons.

        Args:
            other: The other collection. Each of its instruments stands in one match at least.

        Raises:
            WrongType: It is not a register.

        >>> pact = Treaty(id="t-1", title="Pact on trade", parties=("IN", "RU"), signed="1994-01-28")
        >>> there = Treaty(id="x", title="Trade pact", parties=("IN", "RU"), signed="1994-01-29")
        >>> print(*Register().add(pact).match(Register().add(there)))
        unsure: t-1 and x (signed 1994-01-28 and 1994-01-29; titles alike)
        """
        if not _is_a(other, (Register,)):
            raise WrongType("match", came=other, accepted="a Register")
        return matches(self.instruments, other.instruments)

    # Who says so --------------------------------------------------------------------------------------

    @cached_property
    def _claims_by_record(self) -> dict[RecordId, dict[str, list[Claim[Any, Any]]]]:
        return by_record(self.claims)

    def explain(self, record: str, field: Field[Any, Any], *, policy: Policy = most_precise) -> Explanation:
        """List who says what about a field of a record, what the record holds, and what a policy takes, and why.

        Of a record that is kept elsewhere nothing is held. What its own source has withdrawn is not listed.

        Raises:
            UnknownRecord: No record has that id.
            WrongType: Such a record has no such field, or it is no policy.
        """
        is_outside = _is_a(record, (str,)) and record in self.outside
        subject = None if is_outside else self[record]
        name = RecordId(record)
        _require_field(field, name, subject)
        require_policy(policy, place="explain(policy=)")
        claims = self._claims_by_record.get(name, {}).get(field.name, [])
        return explained(name, subject, field, claims, self._sources_by_id, policy)

    def as_known(
        self, *, on: When | dt.date | str, by: KnownBy | str = KnownBy.PUBLISHED, possibly: bool = False
    ) -> Register:
        """Make a register of what was known by a day; ask of it what was the case then or later.

        A field about which there are claims keeps what the claims known by then support. A record that could not be
        without the others is left out, and its id stands in `outside`. A claim that was withdrawn later is still there.

        Args:
            on: The day, itself included.
            by: Whether a claim is known from when it was published, from when it was recorded here, or from the later
                of both.
            possibly: Whether to keep a claim of which it is not certain that it was known by then: its day is unknown,
                or known too roughly.

        Raises:
            InvalidWhen, WrongType: It is no day.
            InvalidValue: It is no way to be known.

        >>> from bilateral import contract
        >>> claim = Claim(record="c-1", field=contract.place, value="Delhi", source="daily")
        >>> deal = Contract(id="c-1", title="Rifles", place="Delhi")
        >>> register = Register(records=[deal], sources=[Source(id="daily", published="2021-12-06")], claims=[claim])
        >>> register.as_known(on="2021-12-05").contracts["c-1"].place
        ''
        """
        knowledge = Knowledge(on=day_of(on), by=to_known_by(by), possibly=possibly)
        known = known_claims(self.claims, self._sources_by_id, knowledge)
        records, outside = known_records(self.records, self.claims, known, self._sources_by_id, self.outside)
        told = {claim.source for claim in known} | {one.id for one in self.sources if knowledge.had_read(one)}
        kept = links.with_origins(told, self._sources_by_id)
        sources = [source for source in self.sources if source.id in kept]
        return Register(records=records, sources=sources, claims=known, outside=outside)

    def conflicts(self) -> tuple[Conflict, ...]:
        """List the fields on which sources contradict each other; what is withdrawn or deprecated doesn't count.

        First come those whose smaller side has most independent sources behind it, then those furthest apart in
        proportion to the value, then by record and field.
        """
        return tuple(conflicts(fitting.grouped(self.claims), self._by_id, self._sources_by_id))

    def matrix(self, record: str) -> Matrix:
        """Lay out how each source stands to what a record holds, field by field.

        Raises:
            UnknownRecord: No record has that id.
        """
        subject = self[record]
        return matrix(subject, self._claims_by_record.get(subject.id, {}), self._sources_by_id)

    def reconcile(self, policy: Policy = most_precise) -> Register:
        """Make a register whose records hold what a policy takes from the claims about them.

        Withdrawn and deprecated claims don't count. A field about which there are no claims stays as it is, and so does
        one whose new value the record's own rules forbid. A field of several values takes every member that a claim
        names; one reached through members, as `quantity`, is rewritten where one member has that unit.

        Raises:
            WrongType: It is no policy, or it chose what nobody claims.

        >>> from bilateral import Figure, contract
        >>> exact = Claim(record="c-1", field=contract.value, value=Figure.money("Rs 5,124 crore"), source="daily")
        >>> rough = Claim(record="c-1", field=contract.value, value=Figure.money("over Rs 5000 crore"), source="daily")
        >>> deal = Contract(id="c-1", title="Rifles", value="over Rs 5000 crore")
        >>> register = Register(records=[deal], sources=[Source(id="daily")], claims=[rough, exact])
        >>> print(register.reconcile().contracts["c-1"].value)
        ₹5,124 crore
        """
        require_policy(policy, place="reconcile()")
        records, outside = reconciled(self.records, self.claims, self._sources_by_id, policy, self.outside)
        return attrs.evolve(self, records=records, outside=outside)

    def unsourced(self) -> tuple[tuple[RecordId, str], ...]:
        """List the fields that hold something no claim supports, as (record, field)."""
        claimed = set(fitting.grouped(self.claims))
        return tuple(
            (record.id, name)
            for record in self.records
            for name in fitting.filled(record)
            if (record.id, name) not in claimed
        )


def those_not_in(held: Iterable[V], others: Iterable[V]) -> list[V]:
    """List what others have and these haven't, in their order."""
    known = frozenset(held)
    return [other for other in others if other not in known]


def _is_a(value: object, kinds: tuple[type[object], ...]) -> bool:
    # What a checker rules out, a notebook brings.
    return isinstance(value, kinds)


def _require_field(field: object, name: RecordId, subject: Record | None) -> None:
    if not is_field(field) or (subject is not None and not isinstance(subject, field.record)):
        accepted = "a field, as contract.value" if subject is None else f"a field of {name_of(subject)}"
        raise WrongType(f"explain({name!r}, ...)", came=called(field), accepted=accepted)
