# What "import bilateral" offers: the explicit list of its public names, for type checkers and for __init__.py.

from . import datasets
from .errors import BilateralError, Fault, FaultyInput, InvalidRecord, InvalidValue, WrongType
from .evidence.claim import Claim
from .evidence.source import Passage, Source, SourceKind
from .formats.files import InvalidFile, Loaded, UnknownFormat, check, dumps, load, loads, save
from .formats.json_schema import json_schema
from .query.field import Field
from .query.fields import (
    contract,
    instrument,
    meeting,
    meeting_series,
    office,
    organization,
    person,
    protocol,
    treaty,
)
from .query.predicate import Predicate, certainly, possibly
from .query.records import NothingToAdd, NotOne, Records, UnknownRecord
from .records.act import Act, ActKind
from .records.agreement import (
    ConclusionLevel,
    EntryMethod,
    Registration,
    Renewal,
    Termination,
    TerminationGrounds,
)
from .records.contract import Contract, ContractKind, FinalStatus, Taxation, ValueBasis
from .records.instrument import Instrument, Relation, RelationKind
from .records.line_item import LineItem
from .records.meeting import Gap, Meeting, MeetingKind, MeetingMode, MeetingStatus
from .records.meeting_series import Hosting, MeetingSeries
from .records.milestone import Milestone, MilestoneKind, MilestoneStatus
from .records.office import Level, Office, Tenure
from .records.organization import Holding, Organization, OrganizationKind
from .records.participant import Participant, ParticipantRole, Statement
from .records.party import Party, PartyRole, Side
from .records.person import Person
from .records.protocol import Change, Protocol, ProtocolRole
from .records.record import Identifier, Record, RecordKind
from .records.treaty import Treaty, TreatyKind
from .register.explanation import Explanation
from .register.register import InvalidRegister, Register
from .values.answer import Answer
from .values.country import AmbiguousCountry, Country, CountryCode, UnknownCountry
from .values.currency import CurrencyCode, UnknownCurrency
from .values.edtf import Precision
from .values.exact import InvalidNumber
from .values.figure import Figure
from .values.figure_bounds import InvalidFigure
from .values.ids import InvalidId
from .values.money import CurrencyMismatch, InvalidMoney, Money
from .values.numerals import crore, lakh
from .values.period import Boundary, InvalidPeriod, Period
from .values.qualifier import Qualifier
from .values.quantity import InvalidQuantity, Quantity, UnitMismatch
from .values.term import InvalidTerm, Term
from .values.when import InvalidWhen, When

__all__ = [
    "Act",
    "ActKind",
    "AmbiguousCountry",
    "Answer",
    "BilateralError",
    "Boundary",
    "Change",
    "Claim",
    "ConclusionLevel",
    "Contract",
    "ContractKind",
    "Country",
    "CountryCode",
    "CurrencyCode",
    "CurrencyMismatch",
    "EntryMethod",
    "Explanation",
    "Fault",
    "FaultyInput",
    "Field",
    "Figure",
    "FinalStatus",
    "Gap",
    "Holding",
    "Hosting",
    "Identifier",
    "Instrument",
    "InvalidFigure",
    "InvalidFile",
    "InvalidId",
    "InvalidMoney",
    "InvalidNumber",
    "InvalidPeriod",
    "InvalidQuantity",
    "InvalidRecord",
    "InvalidRegister",
    "InvalidTerm",
    "InvalidValue",
    "InvalidWhen",
    "Level",
    "LineItem",
    "Loaded",
    "Meeting",
    "MeetingKind",
    "MeetingMode",
    "MeetingSeries",
    "MeetingStatus",
    "Milestone",
    "MilestoneKind",
    "MilestoneStatus",
    "Money",
    "NotOne",
    "NothingToAdd",
    "Office",
    "Organization",
    "OrganizationKind",
    "Participant",
    "ParticipantRole",
    "Party",
    "PartyRole",
    "Passage",
    "Period",
    "Person",
    "Precision",
    "Predicate",
    "Protocol",
    "ProtocolRole",
    "Qualifier",
    "Quantity",
    "Record",
    "RecordKind",
    "Records",
    "Register",
    "Registration",
    "Relation",
    "RelationKind",
    "Renewal",
    "Side",
    "Source",
    "SourceKind",
    "Statement",
    "Taxation",
    "Tenure",
    "Term",
    "Termination",
    "TerminationGrounds",
    "Treaty",
    "TreatyKind",
    "UnitMismatch",
    "UnknownCountry",
    "UnknownCurrency",
    "UnknownFormat",
    "UnknownRecord",
    "ValueBasis",
    "When",
    "WrongType",
    "certainly",
    "check",
    "contract",
    "crore",
    "datasets",
    "dumps",
    "instrument",
    "json_schema",
    "lakh",
    "load",
    "loads",
    "meeting",
    "meeting_series",
    "office",
    "organization",
    "person",
    "possibly",
    "protocol",
    "save",
    "treaty",
]
