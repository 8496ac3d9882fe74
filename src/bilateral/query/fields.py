"""The fields of each kind of record, by name and type: `contract.value`, `meeting.ordinal`.

Every field of a record stands here under the record's own name for it, and a test holds the two together.
"""

from __future__ import annotations

import copyreg
import datetime as dt
from itertools import chain
from typing import Any, TypeVar

from ..records.act import Act
from ..records.agreement import (
    ConclusionLevel,
    InternationalAgreement,
    Registration,
    Renewal,
    Termination,
)
from ..records.clauses import ClauseName, Denunciation, Effect, EndEvent, EntryRule, KnownClauses, Survival
from ..records.contract import Contract, ContractKind, FinalStatus, LineItem, Taxation, ValueBasis
from ..records.instrument import Instrument, Relation
from ..records.meeting import Gap, Meeting, MeetingKind, MeetingMode, MeetingStatus, Participant, Statement
from ..records.meeting_series import Hosting, MeetingSeries
from ..records.milestone import Milestone
from ..records.office import Level, Office, Tenure
from ..records.organization import Holding, Organization, OrganizationKind
from ..records.party import Party, PartyRole
from ..records.person import Person
from ..records.protocol import Change, Protocol, ProtocolRole
from ..records.record import Identifier, Record
from ..records.treaty import Treaty, TreatyKind
from ..values.answer import Answer
from ..values.dates.period import Period
from ..values.dates.term import Term
from ..values.dates.when import When
from ..values.figures.figure import Figure
from ..values.ids import MeetingId, OfficeId, OrganizationId, RecordId, SeriesId, TreatyId
from ..values.misnamed import answers_misspelt
from ..values.money.money import Money
from ..values.quantities.quantity import Quantity
from ..values.words import require_flag
from .field import Choice, Field, Named, Number, Text, is_field
from .imprecise import FigureField, Moment, Span
from .members import (
    AgreementLink,
    Countries,
    Link,
    Links,
    Members,
    OneCountry,
    Outcomes,
    Parent,
    Parties,
    PartiesByRole,
    Parts,
)
from .namespace import Namespace
from .on_day import StatusOnDay, one_day
from .part_fields import PARTS
from .predicate import OnDay, Predicate, namespace_of

E = TypeVar("E", bound=Record)
X = TypeVar("X", bound=Instrument)
A = TypeVar("A", bound=InternationalAgreement)


class RecordFields(Namespace[E]):
    """What can be asked of every record."""

    def __init__(self, record: type[E]) -> None:
        super().__init__(record)
        self.id: Named[E, RecordId] = Named("id", record, str)
        self.identifiers: Parts[E, Identifier] = Parts("identifiers", record, Identifier, many=True)
        self.notes: Members[E, str] = Members("notes", record, str, many=True)
        self.tags: Members[E, str] = Members("tags", record, str, many=True)


class InstrumentFields(RecordFields[X]):
    """What can be asked of every instrument."""

    def __init__(self, record: type[X]) -> None:
        super().__init__(record)
        self.title: Text[X] = Text("title", record, str)
        self.alternative_titles: Members[X, str] = Members("alternative_titles", record, str, many=True)
        self.parties: Parties[X] = Parties("parties", record, Party, many=True)
        self.signed: Moment[X] = Moment("signed", record, When)
        self.signed_at: Link[X, MeetingId, Meeting] = Link("signed_at", record, str, target=Meeting)
        self.place: Text[X] = Text("place", record, str)
        self.subjects: Members[X, str] = Members("subjects", record, str, many=True)
        self.languages: Members[X, str] = Members("languages", record, str, many=True)
        self.text_url: Text[X] = Text("text_url", record, str)
        self.published_in: Text[X] = Text("published_in", record, str)
        self.relations: Parts[X, Relation] = Parts("relations", record, Relation, many=True)


@answers_misspelt
class AgreementFields(InstrumentFields[A]):
    """What can be asked of treaties and protocols."""

    def __init__(self, record: type[A]) -> None:
        super().__init__(record)
        self.binding: Choice[A, Answer] = Choice("binding", record, Answer)
        self.level: Choice[A, ConclusionLevel] = Choice("level", record, ConclusionLevel)
        self.acts: Parts[A, Act] = Parts("acts", record, Act, many=True)
        self.entry_into_force: Moment[A] = Moment("entry_into_force", record, When)
        self.entry: Parts[A, EntryRule] = Parts("entry", record, EntryRule, many=True)
        self.effect_from: Parts[A, Effect] = Parts("effect_from", record, Effect, many=True)
        self.provisional_application: Span[A] = Span("provisional_application", record, Period)
        self.period: Span[A] = Span("period", record, Period)
        self.term: Choice[A, Term] = Choice("term", record, Term)
        self.renewal: Choice[A, Renewal] = Choice("renewal", record, Renewal)
        self.renewal_term: Choice[A, Term] = Choice("renewal_term", record, Term)
        self.renewals: Number[A] = Number("renewals", record, int)
        self.notice: Choice[A, Term] = Choice("notice", record, Term)
        self.denunciation: Choice[A, Denunciation] = Choice("denunciation", record, Denunciation)
        self.ends_with: AgreementLink[A] = AgreementLink("ends_with", record, str, target=InternationalAgreement)
        self.ends_on: Choice[A, EndEvent] = Choice("ends_on", record, EndEvent)
        self.survival: Parts[A, Survival] = Parts("survival", record, Survival, many=True)
        self.known_clauses: Choice[A, KnownClauses] = Choice("known_clauses", record, KnownClauses)
        self.without: Members[A, ClauseName] = Members("without", record, ClauseName, many=True)
        self.termination: Choice[A, Termination] = Choice("termination", record, Termination)
        self.registrations: Parts[A, Registration] = Parts("registrations", record, Registration, many=True)
        self.depositary: Text[A] = Text("depositary", record, str)
        self.authentic_languages: Members[A, str] = Members("authentic_languages", record, str, many=True)

    def in_force(self, *, on: When | dt.date | str, presume_renewed: bool = False) -> Predicate[A]:
        """Match agreements that are in force on a day, by all that their register holds; see `Register.in_force`."""
        require_flag(presume_renewed, "in_force(presume_renewed=)")
        return Predicate(self.record, OnDay("in_force", one_day(on), presume_renewed=presume_renewed))

    def applicable(self, *, on: When | dt.date | str, presume_renewed: bool = False) -> Predicate[A]:
        """Match agreements that have effect on a day, by all that their register holds; see `Register.applicable`."""
        require_flag(presume_renewed, "applicable(presume_renewed=)")
        return Predicate(self.record, OnDay("applicable", one_day(on), presume_renewed=presume_renewed))


class TreatyFields(AgreementFields[Treaty]):
    """What can be asked of a treaty."""

    def __init__(self) -> None:
        super().__init__(Treaty)
        self.kind: Choice[Treaty, TreatyKind] = Choice("kind", Treaty, TreatyKind)
        self.designation: Text[Treaty] = Text("designation", Treaty, str)


class ProtocolFields(AgreementFields[Protocol]):
    """What can be asked of a protocol."""

    def __init__(self) -> None:
        super().__init__(Protocol)
        self.role: Choice[Protocol, ProtocolRole] = Choice("role", Protocol, ProtocolRole)
        self.parent: Parent[Protocol] = Parent("parent", Protocol, str, target=Record)
        self.number: Number[Protocol] = Number("number", Protocol, int)
        self.changes: Parts[Protocol, Change] = Parts("changes", Protocol, Change, many=True)


@answers_misspelt
class ContractFields(InstrumentFields[Contract]):
    """What can be asked of a contract."""

    def __init__(self) -> None:
        super().__init__(Contract)
        self.kind: Choice[Contract, ContractKind] = Choice("kind", Contract, ContractKind)
        self.value: FigureField[Contract, Money] = FigureField("value", Contract, Figure[Money])
        self.maximum_value: FigureField[Contract, Money] = FigureField("maximum_value", Contract, Figure[Money])
        self.estimated_value: FigureField[Contract, Money] = FigureField("estimated_value", Contract, Figure[Money])
        self.value_basis: Choice[Contract, ValueBasis] = Choice("value_basis", Contract, ValueBasis)
        self.taxation: Choice[Contract, Taxation] = Choice("taxation", Contract, Taxation)
        self.items: Parts[Contract, LineItem] = Parts("items", Contract, LineItem, many=True)
        self.quantity: FigureField[Contract, Quantity] = FigureField(
            "quantity", Contract, Figure[Quantity], path="items.quantity", many=True
        )
        self.period: Span[Contract] = Span("period", Contract, Period)
        self.milestones: Parts[Contract, Milestone] = Parts("milestones", Contract, Milestone, many=True)
        self.buyers: PartiesByRole[Contract] = PartiesByRole(Contract, PartyRole.BUYER)
        self.suppliers: PartiesByRole[Contract] = PartiesByRole(Contract, PartyRole.SUPPLIER)
        self.offset: Text[Contract] = Text("offset", Contract, str)
        self.place_of_manufacture: Text[Contract] = Text("place_of_manufacture", Contract, str)
        self.final_status: Choice[Contract, FinalStatus] = Choice("final_status", Contract, FinalStatus)
        self.under: Link[Contract, TreatyId, Treaty] = Link("under", Contract, str, target=Treaty)

    def status(self, *, on: When | dt.date | str) -> StatusOnDay[Contract]:
        """Ask as what contracts stand on a day: `contract.status(on="2021-12-31") == "overdue"`."""
        return StatusOnDay(Contract, one_day(on))


class MeetingFields(RecordFields[Meeting]):
    """What can be asked of a meeting."""

    def __init__(self) -> None:
        super().__init__(Meeting)
        self.title: Text[Meeting] = Text("title", Meeting, str)
        self.kind: Choice[Meeting, MeetingKind] = Choice("kind", Meeting, MeetingKind)
        self.series: Link[Meeting, SeriesId, MeetingSeries] = Link("series", Meeting, str, target=MeetingSeries)
        self.ordinal: Number[Meeting] = Number("ordinal", Meeting, int)
        self.ordinal_in_year: Number[Meeting] = Number("ordinal_in_year", Meeting, int)
        self.held: Moment[Meeting] = Moment("held", Meeting, When)
        self.until: Moment[Meeting] = Moment("until", Meeting, When)
        self.countries: Countries[Meeting] = Countries("countries", Meeting, str, many=True)
        self.place: Text[Meeting] = Text("place", Meeting, str)
        self.host: OneCountry[Meeting] = OneCountry("host", Meeting, str)
        self.mode: Choice[Meeting, MeetingMode] = Choice("mode", Meeting, MeetingMode)
        self.level: Choice[Meeting, Level] = Choice("level", Meeting, Level)
        self.chairs: Parts[Meeting, Participant] = Parts("chairs", Meeting, Participant, many=True)
        self.participants: Parts[Meeting, Participant] = Parts("participants", Meeting, Participant, many=True)
        self.agenda: Members[Meeting, str] = Members("agenda", Meeting, str, many=True)
        self.outcomes: Outcomes[Meeting] = Outcomes("outcomes", Meeting, str, many=True, target=Instrument)
        self.outcome_count: FigureField[Meeting, Quantity] = FigureField("outcome_count", Meeting, Figure[Quantity])
        self.expected_outcomes: FigureField[Meeting, Quantity] = FigureField(
            "expected_outcomes", Meeting, Figure[Quantity]
        )
        self.expected_subjects: Members[Meeting, str] = Members("expected_subjects", Meeting, str, many=True)
        self.statements: Parts[Meeting, Statement] = Parts("statements", Meeting, Statement, many=True)
        self.in_margins_of: Link[Meeting, MeetingId, Meeting] = Link("in_margins_of", Meeting, str, target=Meeting)
        self.gap_before: Choice[Meeting, Gap] = Choice("gap_before", Meeting, Gap)
        self.status: Choice[Meeting, MeetingStatus] = Choice("status", Meeting, MeetingStatus)


class MeetingSeriesFields(RecordFields[MeetingSeries]):
    """What can be asked of a series of meetings."""

    def __init__(self) -> None:
        super().__init__(MeetingSeries)
        self.title: Text[MeetingSeries] = Text("title", MeetingSeries, str)
        self.acronym: Text[MeetingSeries] = Text("acronym", MeetingSeries, str)
        self.countries: Countries[MeetingSeries] = Countries("countries", MeetingSeries, str, many=True)
        self.body: Link[MeetingSeries, OrganizationId, Organization] = Link(
            "body", MeetingSeries, str, target=Organization
        )
        self.offices: Links[MeetingSeries, OfficeId, Office] = Links(
            "offices", MeetingSeries, str, many=True, target=Office
        )
        self.chairs: Links[MeetingSeries, OfficeId, Office] = Links(
            "chairs", MeetingSeries, str, many=True, target=Office
        )
        self.interval: Choice[MeetingSeries, Term] = Choice("interval", MeetingSeries, Term)
        self.hosting: Choice[MeetingSeries, Hosting] = Choice("hosting", MeetingSeries, Hosting)
        self.first_held: Moment[MeetingSeries] = Moment("first_held", MeetingSeries, When)
        self.agenda: Members[MeetingSeries, str] = Members("agenda", MeetingSeries, str, many=True)
        self.parent: Link[MeetingSeries, SeriesId, MeetingSeries] = Link(
            "parent", MeetingSeries, str, target=MeetingSeries
        )


class OrganizationFields(RecordFields[Organization]):
    """What can be asked of an organization."""

    def __init__(self) -> None:
        super().__init__(Organization)
        self.name: Text[Organization] = Text("name", Organization, str)
        self.acronym: Text[Organization] = Text("acronym", Organization, str)
        self.alternative_names: Members[Organization, str] = Members("alternative_names", Organization, str, many=True)
        self.kind: Choice[Organization, OrganizationKind] = Choice("kind", Organization, OrganizationKind)
        self.countries: Countries[Organization] = Countries("countries", Organization, str, many=True)
        self.parent: Link[Organization, OrganizationId, Organization] = Link(
            "parent", Organization, str, target=Organization
        )
        self.owners: Parts[Organization, Holding] = Parts("owners", Organization, Holding, many=True)
        self.period: Span[Organization] = Span("period", Organization, Period)


class PersonFields(RecordFields[Person]):
    """What can be asked of a person."""

    def __init__(self) -> None:
        super().__init__(Person)
        self.name: Text[Person] = Text("name", Person, str)
        self.given_name: Text[Person] = Text("given_name", Person, str)
        self.family_name: Text[Person] = Text("family_name", Person, str)
        self.patronymic: Text[Person] = Text("patronymic", Person, str)
        self.honorific: Text[Person] = Text("honorific", Person, str)
        self.rank: Text[Person] = Text("rank", Person, str)
        self.nationality: OneCountry[Person] = OneCountry("nationality", Person, str)


class OfficeFields(RecordFields[Office]):
    """What can be asked of an office."""

    def __init__(self) -> None:
        super().__init__(Office)
        self.title: Text[Office] = Text("title", Office, str)
        self.country: OneCountry[Office] = OneCountry("country", Office, str)
        self.organization: Link[Office, OrganizationId, Organization] = Link(
            "organization", Office, str, target=Organization
        )
        self.level: Choice[Office, Level] = Choice("level", Office, Level)
        self.holders: Parts[Office, Tenure] = Parts("holders", Office, Tenure, many=True)


instrument: InstrumentFields[Instrument] = InstrumentFields(Instrument)
treaty: TreatyFields = TreatyFields()
protocol: ProtocolFields = ProtocolFields()
contract: ContractFields = ContractFields()
meeting: MeetingFields = MeetingFields()
meeting_series: MeetingSeriesFields = MeetingSeriesFields()
organization: OrganizationFields = OrganizationFields()
person: PersonFields = PersonFields()
office: OfficeFields = OfficeFields()

#: The fields of each kind of record that can be held, by the name under which files and people find them.
NAMESPACES: dict[
    str,
    RecordFields[Treaty]
    | RecordFields[Protocol]
    | RecordFields[Contract]
    | RecordFields[Meeting]
    | RecordFields[MeetingSeries]
    | RecordFields[Organization]
    | RecordFields[Person]
    | RecordFields[Office],
] = {
    "treaty": treaty,
    "protocol": protocol,
    "contract": contract,
    "meeting": meeting,
    "meeting_series": meeting_series,
    "organization": organization,
    "person": person,
    "office": office,
}


#: Every namespace, by its name.
_ALL: dict[str, Namespace[Any]] = {"instrument": instrument, **NAMESPACES, **PARTS}


def _named(namespace: str, name: str) -> Field[Any, Any]:
    """Give the field of that name."""
    named: Field[Any, Any] = getattr(_ALL[namespace], name)
    return named


def _by_name(field: Field[Any, Any]) -> tuple[Any, ...] | str:
    """Say by which name a field is found again, so that what is copied or sent is the field itself and no second one.

    Nobody could tell the two apart: to compare fields asks a question.
    """
    namespace = namespace_of(field.record)
    fields = _ALL.get(namespace)
    is_ours = vars(fields).get(field.name) is field if fields else False
    return (_named, (namespace, field.name)) if is_ours else field.__reduce_ex__(2)


def _namespace(name: str) -> object:
    """Give the namespace of that name."""
    return _ALL[name]


def _by_kind(fields: Namespace[Any]) -> tuple[Any, ...] | str:
    """Say by which name a namespace is found again, as of a field."""
    name = namespace_of(fields.record)
    return (_namespace, (name,)) if _ALL.get(name) is fields else fields.__reduce_ex__(2)


for _fields in _ALL.values():
    copyreg.pickle(type(_fields), _by_kind)
for _field in chain.from_iterable(vars(fields).values() for fields in _ALL.values()):
    if is_field(_field):
        copyreg.pickle(type(_field), _by_name)
