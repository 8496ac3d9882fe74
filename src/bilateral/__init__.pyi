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
from .reading.claims.grounding import ground
from .reading.found import Ambiguous, Found, FoundCountry, FoundQuantity, Words
from .reading.meetings.meeting_mention import MeetingMention
from .reading.reading import Reading, read
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
from .values.countries.country import Country
from .values.countries.country_entries import CountryCode
from .values.countries.country_errors import AmbiguousCountry, NoSuchStateThen, UnknownCountry
from .values.countries.country_languages import UnknownLanguage
from .values.countries.dyad import Dyad, InvalidDyad
from .values.countries.international_organization import InternationalOrganization, UnknownOrganization
from .values.countries.signatory import AmbiguousSignatory, signatory
from .values.countries.state_spans import Authority, Existence, StateSpan
from .values.dates.fiscal_year import InvalidFiscalYear, fiscal_year
from .values.dates.period import Boundary, InvalidPeriod, Period
from .values.dates.possible_days import Precision
from .values.dates.term import InvalidTerm, Term
from .values.dates.time_relation import TimeRelation
from .values.dates.when import InvalidWhen, When
from .values.figures.figure import Figure
from .values.figures.figure_bounds import AmbiguousFigure, InvalidFigure
from .values.figures.qualifier import Qualifier
from .values.ids import InvalidId
from .values.money.currency import Currency
from .values.money.currency_codes import AmbiguousCurrency, CurrencyCode, UnknownCurrency
from .values.money.currency_meanings import Meanings
from .values.money.currency_spans import CurrencySpan
from .values.money.ecb_rates import EcbRates, NoCurrencyConverter
from .values.money.money import Conversion, CurrencyMismatch, Money
from .values.money.money_reading import InvalidMoney
from .values.money.rates import FixedRates, InvalidRate, NoRate, Rate, Rates
from .values.numbers.exact import InvalidNumber
from .values.numbers.exact_fractions import exact_fraction
from .values.numbers.locale_format import UnknownLocale
from .values.numbers.numerals import Numeral, crore, lakh
from .values.numbers.ordinals import ordinal_number
from .values.numbers.spelling_out import spell
from .values.quantities.quantity import InvalidQuantity, Quantity, UnitMismatch
from .values.quantities.unit_conversion import NoPint

__all__ = [
    "Act",
    "ActKind",
    "Ambiguous",
    "AmbiguousCountry",
    "AmbiguousCurrency",
    "AmbiguousFigure",
    "AmbiguousSignatory",
    "Answer",
    "Authority",
    "BilateralError",
    "Boundary",
    "Change",
    "Claim",
    "ConclusionLevel",
    "Contract",
    "ContractKind",
    "Conversion",
    "Country",
    "CountryCode",
    "Currency",
    "CurrencyCode",
    "CurrencyMismatch",
    "CurrencySpan",
    "Dyad",
    "EcbRates",
    "EntryMethod",
    "Existence",
    "Explanation",
    "Fault",
    "FaultyInput",
    "Field",
    "Figure",
    "FinalStatus",
    "FixedRates",
    "Found",
    "FoundCountry",
    "FoundQuantity",
    "Gap",
    "Holding",
    "Hosting",
    "Identifier",
    "Instrument",
    "InternationalOrganization",
    "InvalidDyad",
    "InvalidFigure",
    "InvalidFile",
    "InvalidFiscalYear",
    "InvalidId",
    "InvalidMoney",
    "InvalidNumber",
    "InvalidPeriod",
    "InvalidQuantity",
    "InvalidRate",
    "InvalidRecord",
    "InvalidRegister",
    "InvalidTerm",
    "InvalidValue",
    "InvalidWhen",
    "Level",
    "LineItem",
    "Loaded",
    "Meanings",
    "Meeting",
    "MeetingKind",
    "MeetingMention",
    "MeetingMode",
    "MeetingSeries",
    "MeetingStatus",
    "Milestone",
    "MilestoneKind",
    "MilestoneStatus",
    "Money",
    "NoCurrencyConverter",
    "NoPint",
    "NoRate",
    "NoSuchStateThen",
    "NotOne",
    "NothingToAdd",
    "Numeral",
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
    "Rate",
    "Rates",
    "Reading",
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
    "StateSpan",
    "Statement",
    "Taxation",
    "Tenure",
    "Term",
    "Termination",
    "TerminationGrounds",
    "TimeRelation",
    "Treaty",
    "TreatyKind",
    "UnitMismatch",
    "UnknownCountry",
    "UnknownCurrency",
    "UnknownFormat",
    "UnknownLanguage",
    "UnknownLocale",
    "UnknownOrganization",
    "UnknownRecord",
    "ValueBasis",
    "When",
    "Words",
    "WrongType",
    "certainly",
    "check",
    "contract",
    "crore",
    "datasets",
    "dumps",
    "exact_fraction",
    "fiscal_year",
    "ground",
    "instrument",
    "json_schema",
    "lakh",
    "load",
    "loads",
    "meeting",
    "meeting_series",
    "office",
    "ordinal_number",
    "organization",
    "person",
    "possibly",
    "protocol",
    "read",
    "save",
    "signatory",
    "spell",
    "treaty",
]
