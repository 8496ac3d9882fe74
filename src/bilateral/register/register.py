"""An immutable collection of records, their sources and the claims that support them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Any, TypeVar

import attrs

from ..errors import InvalidRegister, UnknownRecord, WrongType, did_you_mean, quoted
from ..evidence.claim import Claim
from ..evidence.source import Source
from ..law.case import Surroundings
from ..law.contracts import status_of
from ..law.effect import of_effect
from ..law.force import verdict
from ..law.verdict import Verdict
from ..query.answer import Way
from ..query.field import Field, called
from ..query.fields import NAMESPACES, contract
from ..query.predicate import OnDay
from ..query.records import Records
from ..records.agreement import InternationalAgreement
from ..records.contract import Contract
from ..records.contract_status import ContractStatus
from ..records.conversion import to_tuple
from ..records.instrument import Instrument
from ..records.meeting import Meeting
from ..records.meeting_series import MeetingSeries
from ..records.office import Office
from ..records.organization import Organization
from ..records.person import Person
from ..records.protocol import Protocol
from ..records.record import Record, RecordKind
from ..records.treaty import Treaty
from ..values.answer import Answer
from ..values.countries.country import Country, country_code
from ..values.dates.when import When
from ..values.field_names import names_fields
from ..values.ids import RecordId, SourceId, record_id
from ..values.words import is_a
from . import fitting, links, references
from .explanation import Explanation
from .matching import Match, matches
from .references import name_of
from .series import Irregularity, irregularities

C = TypeVar("C")

#: The order in which a register keeps its kinds of record; within a kind they stay as they came.
KINDS = tuple(RecordKind)
#: The classes of record that a file can keep. One derived from them would come back as another, without its own fields.
RECORD_CLASSES: tuple[type[Record], ...] = tuple(fields.record for fields in NAMESPACES.values())


def to_records(values: Iterable[Record]) -> tuple[Record, ...]:
    """Take several records, kind by kind, so that a register reads the same however it was put together."""
    records = _all_of(values, "records", Record, "records such as Treaty(...)", RECORD_CLASSES)
    return tuple(sorted(records, key=lambda record: KINDS.index(record.record_kind)))


def to_sources(values: Iterable[Source]) -> tuple[Source, ...]:
    """Take several sources as a tuple; raise WrongType if one is something else."""
    return _all_of(values, "sources", Source, "sources, as Source(...)", (Source,))


def to_claims(values: Iterable[Claim[Any, Any]]) -> tuple[Claim[Any, Any], ...]:
    """Take several claims as a tuple; raise WrongType if one is something else."""
    return _all_of(values, "claims", Claim, "claims, as Claim(...)", (Claim,))


def to_ids(values: Iterable[str]) -> frozenset[RecordId]:
    """Take several ids as a set; raise InvalidId if one is none."""
    return frozenset(record_id(value) for value in _several(values, "outside", "ids"))


def is_kind(kind: object) -> bool:
    """Tell whether records of a register may be of this class: it is one of theirs, or what some have in common."""
    return isinstance(kind, type) and issubclass(kind, Record) and any(issubclass(one, kind) for one in RECORD_CLASSES)


def _all_of(
    values: Iterable[C], place: str, kind: type[object], accepted: str, classes: tuple[type[object], ...]
) -> tuple[C, ...]:
    several = _several(values, place, accepted)
    for value in several:
        if type(value) not in classes:
            instead = _itself(type(value), classes) if isinstance(value, kind) else accepted
            raise WrongType(place, came=value, accepted=instead)
    return several


def _several(values: Iterable[C], place: str, accepted: str) -> tuple[C, ...]:
    try:
        return to_tuple(values)
    except WrongType as error:
        raise WrongType(place, came=error.came, accepted=f"a tuple or a list of {accepted}") from None


def _itself(derived: type[object], classes: tuple[type[object], ...]) -> str:
    """Say what is taken instead of a derived class, and what to do with what it was made for."""
    names = " or ".join(one.__name__ for one in [one for one in classes if issubclass(derived, one)] or classes)
    elsewhere = "say it in tags, notes or identifiers, or " if issubclass(derived, Record) else ""
    return (
        f"{names} itself: a file could not keep {derived.__name__} or fields of its own "
        f"({elsewhere}keep it beside the register)"
    )


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
        return f"<Register: {len(self.records)} records, {len(self.sources)} sources, {len(self.claims)} claims>"

    # New registers ------------------------------------------------------------------------------------

    def add(self, *items: Record | Source | Claim[Any, Any]) -> Register:
        """Make a register that holds these too; records that name each other come in one call.

        Raises:
            InvalidRegister: They don't fit what is there.
            WrongType: One is neither a record, a source nor a claim.
        """
        for item in items:
            if not is_a((Record, Source, Claim), item):
                raise WrongType("add()", came=item, accepted="records, sources and claims one by one, as add(*several)")
        return attrs.evolve(
            self,
            records=(*self.records, *(item for item in items if isinstance(item, Record))),
            sources=(*self.sources, *(item for item in items if isinstance(item, Source))),
            claims=(*self.claims, *(item for item in items if isinstance(item, Claim))),
            outside=self.outside - {item.id for item in items if isinstance(item, Record)},
        )

    def __or__(self, other: Register) -> Register:
        """Make a register of both; what is the same in both is held once.

        Raises:
            InvalidRegister: One id stands for different things in the two.
        """
        if not is_a(Register, other):
            return NotImplemented
        records = (*self.records, *_those_not_in(self.records, other.records))
        return Register(
            records=records,
            sources=(*self.sources, *_those_not_in(self.sources, other.sources)),
            claims=(*self.claims, *_those_not_in(self.claims, other.claims)),
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
        return Records(Instrument, family, self._way)

    # What is in force ---------------------------------------------------------------------------------

    @cached_property
    def _around(self) -> Surroundings:
        return Surroundings(self.of(InternationalAgreement), self.sources)

    def in_force(
        self,
        agreement: str,
        *,
        on: When | dt.date | str,
        presume_renewed: bool = False,
        between: tuple[Country | str, Country | str] | None = None,
    ) -> Verdict:
        """Answer whether a treaty or protocol is in force on a day, from all that is here, and say why.

        Args:
            agreement: Its id.
            on: The day; a month or year is one day of it.
            presume_renewed: Whether the asker takes it that nobody gave notice not to renew it.
            between: For which two countries, where several states succeeded to one of its parties.

        Raises:
            UnknownRecord: No record has that id.
            WrongType: It is of no treaty or protocol.
            InvalidWhen: The day is no date, or several days.

        >>> pact = Treaty(id="pact", title="Pact", parties=("IN", "RU"), signed="2021-12-06")
        >>> register = Register().add(pact)
        >>> register.in_force("pact", on="2021-12-05").status.value, register.in_force("pact", on="2025").answer
        ('not_signed', Answer.UNKNOWN)
        """
        record = self._agreement(agreement)
        return verdict(record, on, self._around, presume_renewed=presume_renewed, between=between)

    def applicable(
        self,
        agreement: str,
        *,
        on: When | dt.date | str,
        presume_renewed: bool = False,
        between: tuple[Country | str, Country | str] | None = None,
    ) -> Verdict:
        """Answer whether a treaty or protocol has effect on a day, which is another question than force.

        Effect may begin before entry into force or after it, provisional application is effect without force, and
        obligations may outlive the agreement. The arguments are those of `in_force`.

        Raises:
            UnknownRecord: No record has that id.
            WrongType: It is of no treaty or protocol.
            InvalidWhen: The day is no date, or several days.

        >>> pact = Treaty(id="pact", title="Pact", parties=("IN", "RU"), signed="2021-12-06", entry="signature",
        ...               effect_from="2022", known_clauses="all")
        >>> Register().add(pact).applicable("pact", on="2021-12-31").answer
        Answer.NO
        """
        record, around = self._agreement(agreement), self._around
        return verdict(record, on, around, presume_renewed=presume_renewed, between=between, of=of_effect)

    def overdue(self, *, on: When | dt.date | str) -> Records[Contract]:
        """Give the contracts of which something is certainly due, and certainly not met, on a day.

        Raises:
            InvalidWhen: The day is no date, or several days.

        >>> from bilateral.parts import Milestone
        >>> late = {"kind": "delivery", "due": "2022-05", "status": "scheduled"}
        >>> rifles = Contract(id="ak-203", title="Rifles", signed="2021-12-06", milestones=[Milestone(**late)])
        >>> Register().add(rifles).overdue(on="2022-06-01").ids
        ('ak-203',)
        """
        return self.contracts.where(contract.status(on=on) == ContractStatus.OVERDUE)

    def _agreement(self, name: str) -> InternationalAgreement:
        record = self[name]
        if not isinstance(record, InternationalAgreement):
            raise WrongType("in_force", came=name, accepted=f"a treaty or a protocol; {name_of(record)} is none")
        return record

    @cached_property
    def _way(self) -> Way:
        return Way(self._by_id.get, self._answered)

    def _answered(self, question: OnDay, record: Record) -> Answer:
        if isinstance(record, Contract):
            asked = [one for one in question.among if isinstance(one, ContractStatus)]
            return status_of(record, on=question.on).is_among(*asked)
        if not isinstance(record, InternationalAgreement):
            return Answer.UNKNOWN
        of = of_effect if question.name == "applicable" else None
        return verdict(record, question.on, self._around, presume_renewed=question.presume_renewed, of=of).answer

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
        if not is_a(Register, other):
            raise WrongType("match", came=other, accepted="a Register")
        return matches(self.instruments, other.instruments)

    # Who says so --------------------------------------------------------------------------------------

    def explain(self, record: str, field: Field[Any, Any]) -> Explanation:
        """List who says what about a field of a record, beside what the record holds.

        Raises:
            UnknownRecord: No record has that id.
            WrongType: Such a record has no such field.
        """
        subject = self[record]
        _require_field(field, subject)
        claims = tuple(one for one in self.claims if one.record == subject.id and one.field.name == field.name)
        return Explanation(
            record=subject.id,
            field=field,
            held=fitting.held_values(subject, field),
            claims=claims,
            sources=tuple(self._sources_by_id[claim.source] for claim in claims),
        )

    def unsourced(self) -> tuple[tuple[RecordId, str], ...]:
        """List the fields that hold something no claim supports, as (record, field)."""
        claimed = set(fitting.grouped(self.claims))
        return tuple(
            (record.id, name)
            for record in self.records
            for name in fitting.filled(record)
            if (record.id, name) not in claimed
        )


def _those_not_in(held: Iterable[V], others: Iterable[V]) -> list[V]:
    known = frozenset(held)
    return [other for other in others if other not in known]


def _require_field(field: object, subject: Record) -> None:
    name = called(field)
    if not isinstance(field, Field) or not isinstance(subject, field.record):
        raise WrongType(f"explain({subject.id!r}, ...)", came=name, accepted=f"a field of {name_of(subject)}")
