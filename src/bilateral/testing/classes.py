"""The classes that a user may meet, and what makes values of each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, TypeAlias, TypeVar, get_args, get_origin

from hypothesis import strategies as st

from ..errors import BilateralError, Fault
from ..evidence.claim import Claim
from ..evidence.source import Passage, Source
from ..formats.files import Loaded
from ..query.field import Field
from ..query.predicate import Predicate
from ..query.records import Records
from ..reading.found import Ambiguous, Found, FoundCountry, FoundQuantity, Words
from ..reading.meetings.meeting_mention import MeetingMention
from ..reading.reading import Reading
from ..records.act import Act
from ..records.agreement import Registration, Termination
from ..records.contract import Contract
from ..records.instrument import Instrument, Relation
from ..records.line_item import LineItem
from ..records.meeting import Gap, Meeting
from ..records.meeting_series import MeetingSeries
from ..records.milestone import Milestone
from ..records.office import Office, Tenure
from ..records.organization import Holding, Organization
from ..records.participant import Participant, Statement
from ..records.party import Party
from ..records.person import Person
from ..records.protocol import Change, Protocol
from ..records.record import Identifier, Record, RecordKind
from ..records.treaty import Treaty
from ..register.explanation import Explanation
from ..register.register import Register
from ..values import ids as id_types
from ..values.countries.country import Country
from ..values.countries.country_entries import CountryCode
from ..values.countries.dyad import Dyad
from ..values.countries.international_organization import InternationalOrganization
from ..values.countries.state_spans import Existence, StateSpan
from ..values.dates.period import Period
from ..values.dates.term import Term
from ..values.dates.when import When
from ..values.figures.figure import Figure
from ..values.money.currency import Currency
from ..values.money.currency_codes import CurrencyCode
from ..values.money.currency_meanings import Meanings
from ..values.money.currency_spans import CurrencySpan
from ..values.money.ecb_rates import EcbRates
from ..values.money.money import Conversion, Money
from ..values.money.rates import FixedRates, Rate
from ..values.numbers.numerals import Numeral
from ..values.quantities.quantity import Quantity
from . import actor, instrument, meeting, part_of_instrument, part_of_record, reading, record
from .country import CODES, countries
from .dates import periods, terms, whens
from .dyad import dyads
from .fault import errors, faults
from .figure import figures_of_money, figures_of_quantity
from .international_organization import international_organizations
from .money import currencies, currency_codes, fixed_rates, moneys, rates
from .naming import ids, ids_of
from .numerals import numerals
from .predicate import fields, predicates
from .quantity import quantities
from .register import explanations, loadeds, record_collections, registers
from .source import claims, passages, sources
from .span import existences, spans_of_currencies, state_spans

#: What makes values of a class, given what stands in its brackets, as Money in Figure[Money].
Make: TypeAlias = Callable[..., st.SearchStrategy[Any]]


def strategy_of(kind: Any) -> st.SearchStrategy[Any] | None:
    """Give what makes values of a class; None for what Hypothesis makes by itself, as members of an Enum.

    >>> from hypothesis import find
    >>> find(strategy_of(Figure[Quantity]), lambda figure: figure.high is None).low.number
    Decimal('0')
    >>> from bilateral import Qualifier
    >>> strategy_of(Qualifier) is None
    True
    """
    if isinstance(kind, type) and issubclass(kind, BilateralError):
        return errors(kind)
    make = STRATEGIES.get(get_origin(kind) or kind)
    return None if make is None else make(*get_args(kind))


def _figures(of: Any = None) -> st.SearchStrategy[Any]:
    if of is Money:
        return figures_of_money()
    return figures_of_quantity() if of is Quantity else figures_of_money() | figures_of_quantity()


def _kind_of(kind_of_record: Any) -> RecordKind | None:
    kind: RecordKind | None = getattr(kind_of_record, "record_kind", None)
    return kind


def _collections(of: Any = None) -> st.SearchStrategy[Any]:
    return record_collections(kind=_kind_of(of))


def _predicates(of: Any = None) -> st.SearchStrategy[Any]:
    return predicates(of) if _kind_of(of) else predicates()


def _claims(of: Any = None, value: Any = None) -> st.SearchStrategy[Any]:
    kind = _kind_of(of)
    made = claims() if kind is None else record.RECORDS[kind]().flatmap(lambda one: claims(record=one))
    return made if value in (None, Any) else made.filter(lambda claim: claim.field.holds == value)


def _fields(of: Any = None, value: Any = None) -> st.SearchStrategy[Any]:
    made = fields(of) if _kind_of(of) else fields()
    return made if value in (None, Any) else made.filter(lambda field: field.holds == value)


def _found(of: Any = None) -> st.SearchStrategy[Any]:
    if of is None or isinstance(of, TypeVar) or of is Any:
        values: st.SearchStrategy[Any] = _figures() | whens() | periods() | countries() | reading.meeting_mentions()
    else:
        values = st.from_type(of)
    return reading.found_values(values)


#: What makes values of each class. Enums are left to Hypothesis, and of errors each is made as its class wants it.
STRATEGIES: Mapping[Any, Make] = MappingProxyType(
    {
        Money: moneys,
        Quantity: quantities,
        Figure: _figures,
        When: whens,
        Period: periods,
        Term: terms,
        Country: countries,
        CountryCode: lambda: st.sampled_from(CODES),
        CurrencyCode: currency_codes,
        Currency: currencies,
        CurrencySpan: spans_of_currencies,
        Meanings: lambda: st.fixed_dictionaries({}, optional={"rupee": st.sampled_from(("INR", "PKR", "LKR", "NPR"))}),
        Numeral: numerals,
        Rate: rates,
        FixedRates: fixed_rates,
        Conversion: lambda: st.builds(Conversion, moneys(), moneys(), rates()),
        EcbRates: lambda: st.builds(EcbRates, st.just("")),
        Dyad: dyads,
        StateSpan: state_spans,
        Existence: existences,
        InternationalOrganization: international_organizations,
        Treaty: instrument.treaties,
        Protocol: instrument.protocols,
        Contract: instrument.contracts,
        Meeting: meeting.meetings,
        MeetingSeries: meeting.meeting_series,
        Organization: actor.organizations,
        Person: actor.persons,
        Office: actor.offices,
        Record: record.records,
        Instrument: record.instruments,
        Act: part_of_instrument.acts,
        Change: part_of_instrument.changes,
        Gap: part_of_record.gaps,
        Holding: part_of_record.holdings,
        Identifier: part_of_record.identifiers,
        LineItem: part_of_instrument.line_items,
        Milestone: part_of_instrument.milestones,
        Participant: part_of_record.participants,
        Party: part_of_instrument.parties,
        Registration: part_of_instrument.registrations,
        Relation: part_of_instrument.relations,
        Statement: part_of_record.statements,
        Tenure: part_of_record.tenures,
        Termination: part_of_instrument.terminations,
        Source: sources,
        Passage: passages,
        Claim: _claims,
        Register: registers,
        Records: _collections,
        Explanation: explanations,
        Field: _fields,
        Predicate: _predicates,
        Fault: faults,
        Words: reading.words_in,
        Found: _found,
        FoundQuantity: reading.found_quantities,
        FoundCountry: reading.found_countries,
        Ambiguous: reading.ambiguities,
        MeetingMention: reading.meeting_mentions,
        Reading: reading.readings,
        Loaded: loadeds,
        id_types.RecordId: ids,
        id_types.SourceId: ids,
        id_types.TreatyId: lambda: ids_of(RecordKind.TREATY),
        id_types.ProtocolId: lambda: ids_of(RecordKind.PROTOCOL),
        id_types.ContractId: lambda: ids_of(RecordKind.CONTRACT),
        id_types.MeetingId: lambda: ids_of(RecordKind.MEETING),
        id_types.SeriesId: lambda: ids_of(RecordKind.MEETING_SERIES),
        id_types.OrganizationId: lambda: ids_of(RecordKind.ORGANIZATION),
        id_types.PersonId: lambda: ids_of(RecordKind.PERSON),
        id_types.OfficeId: lambda: ids_of(RecordKind.OFFICE),
    }
)
