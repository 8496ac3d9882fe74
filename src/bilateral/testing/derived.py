"""Strategies of records and their parts, derived from their classes: what a field may hold, its type and rule say.

A kind of record, or a field, that is added to the classes is made here without a line of its own.
"""

from __future__ import annotations

import enum
from collections.abc import Collection, Iterator, Mapping
from functools import cache
from types import MappingProxyType, NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

import attrs
from hypothesis import reject
from hypothesis import strategies as st

from ..errors import BilateralError, InvalidRecord, WrongType, did_you_mean
from ..evidence.coverage import KINDS, Coverage
from ..query.fields import NAMESPACES
from ..records.clauses import EntryEvent, EntryRule
from ..records.contract import LineItem
from ..records.meeting import Participant, Statement
from ..records.organization import Holding
from ..records.party import Party
from ..records.record import Record, RecordKind
from ..records.rules import LARGEST_COUNT
from ..values import words
from ..values.countries.country_entries import CountryCode
from ..values.dates.period import Period
from ..values.dates.term import Term
from ..values.dates.when import When
from ..values.figures.figure import Figure
from ..values.ids import SourceId
from ..values.money.money import Money
from ..values.quantities.quantity import Quantity
from .country import CODES
from .dates import periods, terms, whens
from .figure import money_figures, quantity_figures
from .naming import ANYWHERE, Named, ids, ids_of, one_of
from .text import languages, texts, titles, web_addresses

T = TypeVar("T")

#: What a caller wants to stand in some fields.
Wanted = Mapping[str, st.SearchStrategy[Any]]
_ANYTHING: Wanted = MappingProxyType({})

#: What stands in a field of each type. Enumerations and parts of records follow from their classes, ids from what
#: refers to what, and texts and counts from the rule of their field; any other type is left to Hypothesis.
OF_TYPES: Mapping[Any, st.SearchStrategy[Any]] = MappingProxyType(
    {
        When: whens(),
        Period: periods(),
        Term: terms(),
        Figure[Money]: money_figures(),
        Figure[Quantity]: quantity_figures(),
        CountryCode: st.sampled_from(CODES),
        SourceId: ids(),
    }
)

#: Fields of which the type says too little.
OF_FIELDS: Mapping[tuple[type, str], st.SearchStrategy[Any]] = MappingProxyType(
    {
        (Holding, "share"): st.decimals(0, 100, places=2) | st.sampled_from(("50.5", "0", "100", "33.3333333333")),
        (Coverage, "kinds"): st.sampled_from(sorted(KINDS)),
        # Two of the events have a field of their own, which would seldom fit.
        (EntryRule, "event"): st.sampled_from(EntryEvent)
        | st.sampled_from((EntryEvent.FIXED_DATE, EntryEvent.INSTRUMENT)),
    }
)

#: Classes that need one of several fields, the simplest first. Of a class that is not listed and needs one, those
#: are made that got one by chance.
ONE_OF: Mapping[type, tuple[str, ...]] = MappingProxyType(
    {
        Party: ("country", "organization", "name_as_printed"),
        Holding: ("country", "owner"),
        Participant: ("office", "person"),
        Statement: ("speaker", "office"),
        LineItem: ("designation", "description"),
    }
)


def record_class(kind: RecordKind) -> type[Record]:
    """Give the class of the records of a kind."""
    return NAMESPACES[kind.value].record


def made(kind: type[T], wanted: Wanted = _ANYTHING, named: Named = ANYWHERE) -> st.SearchStrategy[T]:
    """Records of one class, or parts of records: with what they need and what is wanted, and of the rest some."""
    fields: Any = kind
    _require_known(kind, wanted)
    needed = [field.name for field in attrs.fields(fields) if field.default is attrs.NOTHING]
    either = () if wanted.keys() & ONE_OF.get(kind, ()) else ONE_OF.get(kind, ())
    known = tuple(name for name in either if not certainly_in(kind, name, named).is_empty)
    if (either and not known) or any(contents(kind, name, named).is_empty for name in needed if name not in wanted):
        return st.nothing()
    return _made(kind, tuple(name for name in needed if name not in wanted), known, wanted, named)


@st.composite
def _made(
    draw: st.DrawFn, kind: type[T], needed: tuple[str, ...], either: tuple[str, ...], wanted: Wanted, named: Named
) -> T:
    values: dict[str, Any] = {}
    if either:
        name = draw(one_of(either))
        values[name] = draw(certainly_in(kind, name, named))
    values |= {name: draw(contents(kind, name, named)) for name in needed}
    values |= {name: draw(of) for name, of in wanted.items()}
    whole: Any = _consistent(kind, values, _more(draw, kind, values.keys(), named))
    found: T = _fitting(whole, named, values.keys()) if isinstance(whole, Record) else whole
    return found


def _more(draw: st.DrawFn, kind: Any, filled: Collection[str], named: Named) -> dict[str, Any]:
    """Some of the fields that are left; one that comes twice holds what came last."""
    found: dict[str, Any] = {}
    rest = tuple(sorted(name for name in _hints(kind) if name not in filled))
    one_more = _one_more(kind, rest, named)
    while rest and (one := draw(one_more)) is not None:
        found[one[0]] = one[1]
    return found


@st.composite
def _one_more(draw: st.DrawFn, kind: Any, rest: tuple[str, ...], named: Named) -> tuple[str, Any] | None:
    # Name and value are drawn in one, and always from the same names, so that Hypothesis can leave a field out as a
    # whole when it shrinks.
    if not draw(_GO_ON):
        return None
    name = draw(one_of(rest))
    return name, draw(contents(kind, name, named))


#: Whether one more is made; so there are some five on average.
_GO_ON = st.sampled_from((False, *[True] * 5))


def _consistent(kind: type[T], values: Mapping[str, Any], more: Mapping[str, Any]) -> T:
    """Make one of all that was drawn or, where that contradicts itself, of as much as does not."""
    try:
        return kind(**values, **more)
    except InvalidRecord:
        if not more:
            reject()  # what is wanted of it contradicts itself this once
    whole: Any = _consistent(kind, values, {})
    for name, value in more.items():
        try:
            whole = attrs.evolve(whole, **{name: value})
        except InvalidRecord:
            continue
    found: T = whole
    return found


def _fitting(record: Any, named: Named, wanted: Any) -> Any:
    """Leave out what names a record of another kind than the rest of the record allows, as a protocol's role does."""
    astray = [one.path for one in record.references() if one.target not in named.all(one.kinds)]
    wrong = {path.partition(".")[0].partition("[")[0] for path in astray} - wanted
    defaults = attrs.fields_dict(record.__class__)
    return attrs.evolve(record, **{name: defaults[name].default for name in wrong}) if wrong else record


def _require_known(kind: Any, wanted: Wanted) -> None:
    for name, of in wanted.items():
        if name not in _hints(kind):
            accepted = f"fields that it has; {did_you_mean(name, _hints(kind))}"
            raise WrongType(kind.__name__, came=name, accepted=accepted)
        if not words.is_a(st.SearchStrategy, of):
            raise WrongType(f"{kind.__name__}.{name}", came=of, accepted="a strategy, e.g. st.just(...)")


# What a field may hold --------------------------------------------------------------------------------------------


def contents(kind: Any, name: str, named: Named = ANYWHERE) -> st.SearchStrategy[Any]:
    """What may stand in a field, which may be nothing where the field need not say anything."""

    def of() -> st.SearchStrategy[Any]:
        hint = _hints(kind)[name]
        within = _each(kind, name, hint, named)
        return st.none() | within if NoneType in get_args(hint) else within

    return named.kept((kind, name), of)


def certainly_in(kind: Any, name: str, named: Named) -> st.SearchStrategy[Any]:
    """What says something in a field."""

    def of() -> st.SearchStrategy[Any]:
        hint = _hints(kind)[name]
        return titles() if hint is str else _each(kind, name, hint, named)

    return named.kept((kind, name, "certainly"), of)


def _each(kind: Any, name: str, hint: Any, named: Named) -> st.SearchStrategy[Any]:
    found = [_one(kind, name, member, named) for member in _members(hint)]
    return several(found[0], unique=_is_name(_members(hint)[0])) if _is_several(hint) else st.one_of(found)


def _one(kind: Any, name: str, hint: Any, named: Named) -> st.SearchStrategy[Any]:
    if (kind, name) in OF_FIELDS:
        return OF_FIELDS[kind, name]
    kinds = _kinds_named(kind, name)
    if kinds:
        known = named.all(kinds)
        return one_of(known) if known else st.nothing()
    if name == "id" and issubclass(kind, Record):
        return ids_of(kind.record_kind)
    if hint is str or hint is int:
        return _by_rule(kind, name, hint)
    return of_type(hint, named)


def of_type(kind: Any, named: Named = ANYWHERE) -> st.SearchStrategy[Any]:
    """What may stand where a value of a type stands in a record."""
    if kind in OF_TYPES:
        return OF_TYPES[kind]
    if is_a(kind, enum.Enum):
        return st.sampled_from(kind)
    return made(kind, named=named) if is_part(kind) else st.from_type(kind)


def several(of: st.SearchStrategy[T], *, unique: bool = False) -> st.SearchStrategy[list[T]]:
    """None, one or a few; none where there are none to choose from."""
    return st.just([]) if of.is_empty else st.lists(of, max_size=3, unique=unique)


#: Texts and counts of each sort, the freest first, each with some of which only the freer rules take all.
_SORTS: Mapping[type, tuple[tuple[st.SearchStrategy[Any], tuple[Any, ...]], ...]] = MappingProxyType(
    {
        str: (
            (texts(), ("", "of arms")),
            (titles(), ("of arms",)),
            (languages(), ("en",)),
            (web_addresses(), ("https://example.org",)),
        ),
        int: (
            (st.sampled_from((0, LARGEST_COUNT)) | st.integers(0, LARGEST_COUNT), (0,)),
            (st.sampled_from((1, 20, LARGEST_COUNT)) | st.integers(1, LARGEST_COUNT), (1,)),
        ),
    }
)


def _by_rule(kind: Any, name: str, hint: type) -> st.SearchStrategy[Any]:
    """The freest sort of text, or of count, that the rule of a field takes."""
    for of, samples in _SORTS[hint]:
        if all(_takes(kind, name, sample) for sample in samples):
            return of
    raise LookupError(f"no strategy here makes what {kind.__name__}.{name} takes")


def _takes(kind: Any, name: str, sample: object) -> bool:
    field = attrs.fields_dict(kind)[name]
    value = (sample,) if _is_several(_hints(kind)[name]) else sample
    try:
        if field.validator is not None:
            field.validator(None, field, value)
    except BilateralError:
        return False
    return True


# What the classes say ---------------------------------------------------------------------------------------------


@cache
def _hints(kind: Any) -> Mapping[str, Any]:
    hints = get_type_hints(kind)
    return {field.name: hints[field.name] for field in attrs.fields(kind)}


def _is_several(hint: Any) -> bool:
    return get_origin(hint) is tuple


def _members(hint: Any) -> tuple[Any, ...]:
    """The types of what may stand in a field, one by one."""
    if _is_several(hint):
        return get_args(hint)[:1]
    union = get_origin(hint) in (Union, UnionType)
    return tuple(one for one in get_args(hint) if one is not NoneType) if union else (hint,)


def _is_name(kind: Any) -> bool:
    """Whether a type is that of an id or a code."""
    return hasattr(kind, "__supertype__")


def is_a(kind: Any, base: type[Any]) -> bool:
    """Whether a type is a class derived from another, and not something like `Figure[Money]`."""
    return isinstance(kind, type) and issubclass(kind, base)


def is_part(kind: Any) -> bool:
    """Whether a class is one that records, or parts of them, are made of, field by field."""
    return isinstance(kind, type) and attrs.has(kind) and kind.__module__.startswith(_PARTS)


_PACKAGE = __name__.partition(".")[0]
_PARTS = (f"{_PACKAGE}.records.", f"{_PACKAGE}.evidence.coverage")


def parts(kind: Any) -> Iterator[type[Any]]:
    """Every class that stands in the fields of a class, and in theirs."""
    for hint in _hints(kind).values():
        for member in filter(is_part, _members(hint)):
            yield member
            yield from parts(member)


def _kinds_named(kind: Any, name: str) -> tuple[RecordKind, ...]:
    """The kinds of record that a field of a record, or of a part of one, may name: as references say."""
    holders: tuple[Any, ...] = (kind,) if is_a(kind, Record) else tuple(map(record_class, RecordKind))
    return next((kinds for one in holders if (kinds := _references(one).get((kind, name)))), ())


@cache
def _references(kind: Any) -> Mapping[tuple[type[Any], str], tuple[RecordKind, ...]]:
    """What each field of a record, and of its parts, may name."""
    found: dict[tuple[type[Any], str], tuple[RecordKind, ...]] = {}
    for reference in _specimen(kind).references():
        place = _place(kind, reference.path.replace("[0]", ""))
        found[place] = tuple(one for one in RecordKind if one in reference.kinds)
    return found


def _place(kind: Any, path: str) -> tuple[type[Any], str]:
    first, _, rest = path.partition(".")
    return _place(_members(_hints(kind)[first])[0], rest) if rest else (kind, first)


def _specimen(kind: Any) -> Any:
    """One that names a record wherever it can; none of its rules is asked whether all that may stand together."""
    one: Any = object.__new__(kind)
    for field in attrs.fields(kind):
        hint = _hints(kind)[field.name]
        members = [member for member in _members(hint) if _is_name(member) or is_part(member)]
        found = [_specimen(member) if is_part(member) else "x" for member in members]
        value = found[0] if found else field.default
        object.__setattr__(one, field.name, (value,) if found and _is_several(hint) else value)
    return one
