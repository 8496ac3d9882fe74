# What "import bilateral" offers: the explicit list of its public names, for type checkers and for __init__.py.

from . import datasets, errors, kinds, law, numbers, parts, policies, rates, testing, types
from .engines.lake import Lake
from .errors import BilateralError, Fault
from .evidence.claim import Claim
from .evidence.coverage import Coverage
from .evidence.relation import Comparison, relation
from .evidence.source import Passage, Source
from .formats.files import check, dumps, load, loads, save
from .formats.json_schema import json_schema
from .law.verdict import Verdict
from .query.fields import contract, instrument, meeting, meeting_series, office, organization, person, protocol, treaty
from .query.part_fields import act, line_item, milestone, party
from .query.predicate import Predicate, certainly, possibly
from .query.records import Records
from .reading.claims.grounding import ground
from .reading.found import Found
from .reading.reading import Reading, read
from .records.act import Act
from .records.clauses import Denunciation, EntryRule
from .records.contract import Contract, LineItem
from .records.instrument import Instrument
from .records.meeting import Meeting
from .records.meeting_series import MeetingSeries
from .records.office import Office
from .records.organization import Organization
from .records.party import Party
from .records.person import Person
from .records.protocol import Protocol
from .records.record import Record
from .records.treaty import Treaty
from .register.difference import difference
from .register.merging import merge
from .register.register import Register
from .values.answer import Answer
from .values.countries.country import Country
from .values.countries.dyad import Dyad
from .values.countries.international_organization import InternationalOrganization
from .values.countries.signatory import signatory
from .values.dates.fiscal_year import fiscal_year
from .values.dates.period import Period
from .values.dates.term import Term
from .values.dates.when import When
from .values.figures.figure import Figure
from .values.figures.qualifier import Qualifier
from .values.money.currency import Currency
from .values.money.money import Money
from .values.numbers.numerals import Numeral, crore, lakh
from .values.quantities.quantity import Quantity
from .views.report.page import report

__all__ = [
    "Act",
    "Answer",
    "BilateralError",
    "Claim",
    "Comparison",
    "Contract",
    "Country",
    "Coverage",
    "Currency",
    "Denunciation",
    "Dyad",
    "EntryRule",
    "Fault",
    "Figure",
    "Found",
    "Instrument",
    "InternationalOrganization",
    "Lake",
    "LineItem",
    "Meeting",
    "MeetingSeries",
    "Money",
    "Numeral",
    "Office",
    "Organization",
    "Party",
    "Passage",
    "Period",
    "Person",
    "Predicate",
    "Protocol",
    "Qualifier",
    "Quantity",
    "Reading",
    "Record",
    "Records",
    "Register",
    "Source",
    "Term",
    "Treaty",
    "Verdict",
    "When",
    "act",
    "certainly",
    "check",
    "contract",
    "crore",
    "datasets",
    "difference",
    "dumps",
    "errors",
    "fiscal_year",
    "ground",
    "instrument",
    "json_schema",
    "kinds",
    "lakh",
    "law",
    "line_item",
    "load",
    "loads",
    "meeting",
    "meeting_series",
    "merge",
    "milestone",
    "numbers",
    "office",
    "organization",
    "parts",
    "party",
    "person",
    "policies",
    "possibly",
    "protocol",
    "rates",
    "read",
    "relation",
    "report",
    "save",
    "signatory",
    "testing",
    "treaty",
    "types",
]
