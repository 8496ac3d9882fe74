"""The fields of the parts of records, by name and type: `line_item.quantity`, `party.country`.

A question about a part is asked of the records that hold it: `contract.items.any(line_item.quantity >= hundred)`.
Every field of a part stands here under its own name for it, and a test holds the two together.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from ..records.act import Act, ActKind
from ..records.agreement import InternationalAgreement, Registration
from ..records.clauses import CountedFrom, Effect, EntryEvent, EntryRule, ProvisionalRule, Survival
from ..records.contract import LineItem
from ..records.instrument import Instrument, Relation, RelationKind
from ..records.meeting import Participant, ParticipantRole, Statement
from ..records.milestone import Milestone, MilestoneKind, MilestoneStatus
from ..records.office import Office, Tenure
from ..records.organization import Holding, Organization
from ..records.party import Party, PartyRole, Side
from ..records.person import Person
from ..records.protocol import Change
from ..records.record import Identifier
from ..values.answer import Answer
from ..values.dates.period import Period
from ..values.dates.term import Term
from ..values.dates.when import When
from ..values.figures.figure import Figure
from ..values.ids import OfficeId, OrganizationId, PersonId
from ..values.money.money import Money
from ..values.quantities.quantity import Quantity
from .field import Choice, Number, Ordered, Text
from .imprecise import FigureField, Moment, Span
from .members import AgreementLink, InstrumentLink, Link, OneCountry
from .namespace import Namespace


class IdentifierFields(Namespace[Identifier]):
    """What can be asked of a name in another scheme."""

    def __init__(self) -> None:
        super().__init__(Identifier)
        self.scheme: Text[Identifier] = Text("scheme", Identifier, str)
        self.value: Text[Identifier] = Text("value", Identifier, str)
        self.url: Text[Identifier] = Text("url", Identifier, str)


class RelationFields(Namespace[Relation]):
    """What can be asked of a tie to an earlier instrument."""

    def __init__(self) -> None:
        super().__init__(Relation)
        self.kind: Choice[Relation, RelationKind] = Choice("kind", Relation, RelationKind)
        self.target: InstrumentLink[Relation] = InstrumentLink("target", Relation, str, target=Instrument)
        self.description: Text[Relation] = Text("description", Relation, str)


class PartyFields(Namespace[Party]):
    """What can be asked of a party."""

    def __init__(self) -> None:
        super().__init__(Party)
        self.country: OneCountry[Party] = OneCountry("country", Party, str)
        self.organization: Link[Party, OrganizationId, Organization] = Link(
            "organization", Party, str, target=Organization
        )
        self.side: Choice[Party, Side] = Choice("side", Party, Side)
        self.role: Choice[Party, PartyRole] = Choice("role", Party, PartyRole)
        self.name_as_printed: Text[Party] = Text("name_as_printed", Party, str)


class ActFields(Namespace[Act]):
    """What can be asked of an act of a party."""

    def __init__(self) -> None:
        super().__init__(Act)
        self.kind: Choice[Act, ActKind] = Choice("kind", Act, ActKind)
        self.party: OneCountry[Act] = OneCountry("party", Act, str)
        self.date: Moment[Act] = Moment("date", Act, When)
        self.received: Moment[Act] = Moment("received", Act, When)
        self.effective: Moment[Act] = Moment("effective", Act, When)
        self.place: Text[Act] = Text("place", Act, str)
        self.person: Link[Act, PersonId, Person] = Link("person", Act, str, target=Person)
        self.office: Link[Act, OfficeId, Office] = Link("office", Act, str, target=Office)
        self.part: Text[Act] = Text("part", Act, str)
        self.note: Text[Act] = Text("note", Act, str)


class EntryRuleFields(Namespace[EntryRule]):
    """What can be asked of a rule of entry into force."""

    def __init__(self) -> None:
        super().__init__(EntryRule)
        self.event: Choice[EntryRule, EntryEvent] = Choice("event", EntryRule, EntryEvent)
        self.date: Moment[EntryRule] = Moment("date", EntryRule, When)
        self.counted_from: Choice[EntryRule, CountedFrom] = Choice("counted_from", EntryRule, CountedFrom)
        self.delay: Choice[EntryRule, Term] = Choice("delay", EntryRule, Term)
        self.first_of_month: Choice[EntryRule, bool] = Choice("first_of_month", EntryRule, bool)
        self.target: AgreementLink[EntryRule] = AgreementLink("target", EntryRule, str, target=InternationalAgreement)
        self.if_by: Moment[EntryRule] = Moment("if_by", EntryRule, When)
        self.or_as_agreed: Choice[EntryRule, bool] = Choice("or_as_agreed", EntryRule, bool)
        self.no_later_than: Moment[EntryRule] = Moment("no_later_than", EntryRule, When)
        self.provisional: Choice[EntryRule, ProvisionalRule] = Choice("provisional", EntryRule, ProvisionalRule)


class EffectFields(Namespace[Effect]):
    """What can be asked of a day of effect."""

    def __init__(self) -> None:
        super().__init__(Effect)
        self.date: Moment[Effect] = Moment("date", Effect, When)
        self.party: OneCountry[Effect] = OneCountry("party", Effect, str)
        self.part: Text[Effect] = Text("part", Effect, str)


class SurvivalFields(Namespace[Survival]):
    """What can be asked of what outlives an agreement."""

    def __init__(self) -> None:
        super().__init__(Survival)
        self.length: Choice[Survival, Term] = Choice("length", Survival, Term)
        self.parts: Text[Survival] = Text("parts", Survival, str)


class RegistrationFields(Namespace[Registration]):
    """What can be asked of a registration."""

    def __init__(self) -> None:
        super().__init__(Registration)
        self.register: Text[Registration] = Text("register", Registration, str)
        self.number: Text[Registration] = Text("number", Registration, str)
        self.date: Moment[Registration] = Moment("date", Registration, When)
        self.by: Text[Registration] = Text("by", Registration, str)


class ChangeFields(Namespace[Change]):
    """What can be asked of a change of a provision."""

    def __init__(self) -> None:
        super().__init__(Change)
        self.provision: Text[Change] = Text("provision", Change, str)
        self.before: Text[Change] = Text("before", Change, str)
        self.after: Text[Change] = Text("after", Change, str)


class LineItemFields(Namespace[LineItem]):
    """What can be asked of a line item."""

    def __init__(self) -> None:
        super().__init__(LineItem)
        self.designation: Text[LineItem] = Text("designation", LineItem, str)
        self.description: Text[LineItem] = Text("description", LineItem, str)
        self.quantity: FigureField[LineItem, Quantity] = FigureField("quantity", LineItem, Figure[Quantity])
        self.delivered: FigureField[LineItem, Quantity] = FigureField("delivered", LineItem, Figure[Quantity])
        self.unit_value: FigureField[LineItem, Money] = FigureField("unit_value", LineItem, Figure[Money])
        self.calibre: Text[LineItem] = Text("calibre", LineItem, str)
        self.classification: Text[LineItem] = Text("classification", LineItem, str)


class MilestoneFields(Namespace[Milestone]):
    """What can be asked of a milestone."""

    def __init__(self) -> None:
        super().__init__(Milestone)
        self.kind: Choice[Milestone, MilestoneKind] = Choice("kind", Milestone, MilestoneKind)
        self.description: Text[Milestone] = Text("description", Milestone, str)
        self.status: Choice[Milestone, MilestoneStatus] = Choice("status", Milestone, MilestoneStatus)
        self.due: Moment[Milestone] = Moment("due", Milestone, When)
        self.met: Moment[Milestone] = Moment("met", Milestone, When)
        self.tranche: Number[Milestone] = Number("tranche", Milestone, int)
        self.quantity: FigureField[Milestone, Quantity] = FigureField("quantity", Milestone, Figure[Quantity])
        self.value: FigureField[Milestone, Money] = FigureField("value", Milestone, Figure[Money])
        self.by: Text[Milestone] = Text("by", Milestone, str)


class ParticipantFields(Namespace[Participant]):
    """What can be asked of somebody who takes part."""

    def __init__(self) -> None:
        super().__init__(Participant)
        self.person: Link[Participant, PersonId, Person] = Link("person", Participant, str, target=Person)
        self.office: Link[Participant, OfficeId, Office] = Link("office", Participant, str, target=Office)
        self.side: OneCountry[Participant] = OneCountry("side", Participant, str)
        self.role: Choice[Participant, ParticipantRole] = Choice("role", Participant, ParticipantRole)
        self.on_behalf_of: Link[Participant, PersonId, Person] = Link("on_behalf_of", Participant, str, target=Person)
        self.attended: Choice[Participant, Answer] = Choice("attended", Participant, Answer)


class StatementFields(Namespace[Statement]):
    """What can be asked of a statement."""

    def __init__(self) -> None:
        super().__init__(Statement)
        self.gist: Text[Statement] = Text("gist", Statement, str)
        self.speaker: Link[Statement, PersonId, Person] = Link("speaker", Statement, str, target=Person)
        self.office: Link[Statement, OfficeId, Office] = Link("office", Statement, str, target=Office)
        self.setting: Text[Statement] = Text("setting", Statement, str)
        self.language: Text[Statement] = Text("language", Statement, str)
        self.interpreted: Choice[Statement, Answer] = Choice("interpreted", Statement, Answer)


class HoldingFields(Namespace[Holding]):
    """What can be asked of a share in an organization."""

    def __init__(self) -> None:
        super().__init__(Holding)
        self.owner: Link[Holding, OrganizationId, Organization] = Link("owner", Holding, str, target=Organization)
        self.country: OneCountry[Holding] = OneCountry("country", Holding, str)
        self.share: Ordered[Holding, Decimal] = Ordered("share", Holding, Decimal)
        self.period: Span[Holding] = Span("period", Holding, Period)


class TenureFields(Namespace[Tenure]):
    """What can be asked of a time in an office."""

    def __init__(self) -> None:
        super().__init__(Tenure)
        self.person: Link[Tenure, PersonId, Person] = Link("person", Tenure, str, target=Person)
        self.period: Span[Tenure] = Span("period", Tenure, Period)


identifier: IdentifierFields = IdentifierFields()
instrument_relation: RelationFields = RelationFields()
party: PartyFields = PartyFields()
act: ActFields = ActFields()
entry_rule: EntryRuleFields = EntryRuleFields()
effect: EffectFields = EffectFields()
survival: SurvivalFields = SurvivalFields()
registration: RegistrationFields = RegistrationFields()
change: ChangeFields = ChangeFields()
line_item: LineItemFields = LineItemFields()
milestone: MilestoneFields = MilestoneFields()
participant: ParticipantFields = ParticipantFields()
statement: StatementFields = StatementFields()
holding: HoldingFields = HoldingFields()
tenure: TenureFields = TenureFields()

#: The fields of each kind of part, by the name under which people find them.
PARTS: dict[str, Namespace[Any]] = {
    "identifier": identifier,
    "instrument_relation": instrument_relation,
    "party": party,
    "act": act,
    "entry_rule": entry_rule,
    "effect": effect,
    "survival": survival,
    "registration": registration,
    "change": change,
    "line_item": line_item,
    "milestone": milestone,
    "participant": participant,
    "statement": statement,
    "holding": holding,
    "tenure": tenure,
}
