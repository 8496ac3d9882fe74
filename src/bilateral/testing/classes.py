"""The classes that a user may meet, and what makes values of each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, NewType, TypeAlias, TypeVar, get_args, get_origin

from hypothesis import strategies as st

from ..errors import BilateralError, Fault
from ..evidence.claim import Claim
from ..evidence.relation import Comparison, relation
from ..evidence.source import Passage, Source
from ..evidence.withdrawal import Withdrawal
from ..formats.files import Loaded
from ..law.verdict import Verdict
from ..query.aspect import Aspect
from ..query.field import Field
from ..query.fields import contract
from ..query.plan import Plan, Step
from ..query.predicate import Predicate
from ..query.records import Records
from ..reading.found import Ambiguous, Found, FoundCountry, FoundQuantity, Words
from ..reading.meetings.meeting_mention import MeetingMention
from ..reading.reading import Reading
from ..records.record import Record, RecordKind
from ..register.candidate import Candidate, candidates
from ..register.chronology import Event
from ..register.conflict import Conflict, ConflictSide
from ..register.difference import Difference, FieldChange, difference
from ..register.explanation import Explanation, WeighedClaim
from ..register.matching import Match, MatchKind
from ..register.matrix import Matrix
from ..register.presence import Presence
from ..register.register import Register
from ..register.series import Irregularity, IrregularityKind
from ..register.side_by_side import SideBySide
from ..register.unsourced import Unsourced
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
from ..values.money.currency import Currency, CurrencySpan
from ..values.money.currency_codes import CurrencyCode, Meanings
from ..values.money.money import Conversion, Money
from ..values.money.rates import EcbRates, FixedRates, Rate
from ..values.numbers.numerals import Numeral
from ..values.quantities.quantity import Quantity
from . import reading
from .country import CODES, countries, dyads, existences, international_organizations, state_spans
from .dates import periods, terms, whens
from .derived import is_a, is_part, made, parts, record_class
from .fault import errors, faults
from .figure import (
    currencies,
    currency_codes,
    figures_of_money,
    figures_of_quantity,
    fixed_rates,
    moneys,
    quantities,
    rates,
    spans_of_currencies,
)
from .naming import ids, ids_of
from .numerals import numerals
from .predicate import fields, predicates
from .record import records
from .register import conflicts, explanations, loadeds, matrices, record_collections, registers, verdicts
from .source import claims, passages, sources, withdrawals
from .text import titles

#: What makes values of a class, given what stands in its brackets, as Money in Figure[Money].
Make: TypeAlias = Callable[..., st.SearchStrategy[Any]]


def strategy_of(kind: Any) -> st.SearchStrategy[Any] | None:
    """Give what makes values of a class; None for what Hypothesis makes by itself, as members of an Enum."""
    if is_a(kind, BilateralError):
        return errors(kind)
    make = STRATEGIES.get(get_origin(kind) or kind)
    if make is not None:
        return make(*get_args(kind))
    if is_a(kind, Record):
        return records(kinds=[one for one in RecordKind if issubclass(record_class(one), kind)])
    if isinstance(kind, NewType):
        return ids() if (named := _kind_named(kind)) is None else ids_of(named)
    return made(kind) if is_part(kind) else None


def classes() -> Iterator[Any]:
    """Every class, and every kind of text, of which there is a strategy."""
    of_records = [record_class(kind) for kind in RecordKind]
    bases = {base for kind in of_records for base in kind.__mro__ if issubclass(base, Record)}
    yield from {*STRATEGIES, *bases, *(part for kind in of_records for part in parts(kind))}
    yield from (found for found in vars(id_types).values() if isinstance(found, NewType))


def _kind_named(kind: NewType) -> RecordKind | None:
    """The kind of record that an id of a type names: of a SeriesId, a series of meetings."""
    word = kind.__name__.removesuffix("Id").lower()
    return next((one for one in RecordKind if one.value.endswith(word)), None)


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
    found = made(of).flatmap(lambda one: claims(record=one)) if _kind_of(of) else claims()
    return found if value in (None, Any) else found.filter(lambda claim: claim.field.holds == value)


def _fields(of: Any = None, value: Any = None) -> st.SearchStrategy[Any]:
    found = fields(of) if _kind_of(of) else fields()
    return found if value in (None, Any) else found.filter(lambda field: field.holds == value)


def _found(of: Any = None) -> st.SearchStrategy[Any]:
    if of is None or isinstance(of, TypeVar) or of is Any:
        values: st.SearchStrategy[Any] = _figures() | whens() | periods() | countries() | reading.meeting_mentions()
    else:
        values = st.from_type(of)
    return reading.found_values(values)


def _weighed(conflict: Conflict) -> WeighedClaim:
    side = conflict.sides[1]
    return WeighedClaim(claim=side.claims[0], source=side.sources[0], relation=conflict.comparison, is_taken=False)


def _candidates() -> st.SearchStrategy[Any]:
    told = claims(sources=["daily"]).filter(lambda claim: claim.counts)
    return st.builds(_candidate, told, sources(id=st.just("daily")))


def _candidate(claim: Claim[Any, Any], source: Source) -> Candidate:
    return candidates([claim], {source.id: source})[0]


def _steps() -> st.SearchStrategy[Step]:
    return st.builds(Step, question=predicates().map(lambda one: one.node), left=st.integers(0, 2_000_000))


def _plans() -> st.SearchStrategy[Plan]:
    nodes = st.none() | predicates().map(lambda one: one.node)
    several = st.lists(_steps(), max_size=4).map(tuple)
    kinds = st.sampled_from(RecordKind).map(lambda kind: record_class(kind).__name__)
    counts = st.integers(0, 2_000_000)
    return st.builds(Plan, kind=kinds, total=counts, steps=several, candidates=counts, asked=nodes)


def _matches() -> st.SearchStrategy[Match]:
    reasons = st.lists(titles(), min_size=1, max_size=2).map(tuple)
    here = st.none() | ids_of(RecordKind.TREATY)
    kinds = st.sampled_from(MatchKind)
    return st.builds(Match, kind=kinds, one=here, other=ids_of(RecordKind.TREATY), reasons=reasons)


def _irregularities() -> st.SearchStrategy[Irregularity]:
    meetings = st.lists(ids_of(RecordKind.MEETING), min_size=1, max_size=2).map(tuple)
    kinds = st.sampled_from(IrregularityKind)
    return st.builds(
        Irregularity, series=ids_of(RecordKind.MEETING_SERIES), kind=kinds, meetings=meetings, reason=titles()
    )


def _side_by_side() -> st.SearchStrategy[SideBySide]:
    told = st.lists(claims(), min_size=1, max_size=2).map(lambda several: tuple(claim.value for claim in several))
    compared = st.builds(relation, whens(), whens() | st.none())
    return st.builds(
        SideBySide, record=ids_of(RecordKind.CONTRACT), field=fields(), one=told, other=told, comparison=compared
    )


#: What makes values of each class that is not derived: records, their parts and ids follow from what the classes say,
#: enums are left to Hypothesis, and of errors each is made as its class wants it.
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
        Source: sources,
        Passage: passages,
        Withdrawal: withdrawals,
        Claim: _claims,
        Register: registers,
        Records: _collections,
        Explanation: explanations,
        WeighedClaim: lambda: conflicts().map(_weighed),
        Candidate: _candidates,
        Conflict: conflicts,
        ConflictSide: lambda: conflicts().map(lambda conflict: conflict.sides[0]),
        Matrix: matrices,
        Difference: lambda: st.builds(difference, registers(), registers()),
        FieldChange: lambda: st.builds(FieldChange, ids(), st.just("title"), titles(), titles()),
        Presence: lambda: registers().map(lambda register: register.exists(contract.title.is_known())),
        Verdict: verdicts,
        Comparison: lambda: st.builds(relation, whens(), whens() | st.none()),
        Irregularity: _irregularities,
        Match: _matches,
        Event: lambda: st.builds(Event, whens(), ids_of(RecordKind.TREATY), titles()),
        SideBySide: _side_by_side,
        Unsourced: lambda: st.builds(Unsourced, ids(), st.just("title")),
        Aspect: lambda: st.sampled_from((contract.signed.year, contract.value.currency, contract.quantity.unit)),
        Field: _fields,
        Predicate: _predicates,
        Plan: _plans,
        Step: _steps,
        Fault: faults,
        Words: reading.words_in,
        Found: _found,
        FoundQuantity: reading.found_quantities,
        FoundCountry: reading.found_countries,
        Ambiguous: reading.ambiguities,
        MeetingMention: reading.meeting_mentions,
        Reading: reading.readings,
        Loaded: loadeds,
    }
)
