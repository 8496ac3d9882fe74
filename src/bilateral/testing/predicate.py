"""Questions about each kind of record: every field, every way to ask, joined and turned round at random."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from functools import cache, partial
from operator import eq, ge, gt, le, lt, ne
from typing import Any

from hypothesis import strategies as st

from ..query.field import Choice, Field, Ordered, Text
from ..query.fields import NAMESPACES, AgreementFields, ContractFields
from ..query.imprecise import FigureField, Moment, Span
from ..query.members import (
    AgreementLink,
    Countries,
    InstrumentLink,
    Link,
    Links,
    Members,
    OneCountry,
    Outcomes,
    Parent,
    Parties,
    PartiesByRole,
    Parts,
    Several,
)
from ..query.part_fields import PARTS
from ..query.predicate import Ask, Predicate, certainly, namespace_of, possibly
from ..records.contract import Contract
from ..records.contract_status import ContractStatus
from ..records.meeting import Meeting
from ..records.part import Part
from ..records.party import Party
from ..records.protocol import Protocol
from ..records.record import Record, RecordKind
from ..records.treaty import Treaty
from ..values.answer import Answer
from ..values.money.money import Money
from ..values.words import is_a
from .country import CODES
from .dates import near_whens, periods, whens
from .derived import of_type, record_class
from .figure import money_figures, quantity_figures
from .naming import ANYWHERE
from .text import texts

#: The ids that records of `bilateral.testing.record` mostly bear and name.
IDS = st.sampled_from([name for kind in RecordKind for name in (kind.value, *ANYWHERE.ids[kind])])

DAYS = near_whens() | whens()

Questions = st.SearchStrategy[Predicate[Any]]


def fields(kind: type[Record | Part] | None = None) -> st.SearchStrategy[Field[Any, Any]]:
    """Fields that one may ask about.

    Args:
        kind: The kind of record that has them, or of part of a record; any kind of record if not given.

    >>> from hypothesis import find
    >>> print(find(fields(Contract), lambda field: field.many))
    contract.identifiers
    """
    kinds = [record_class(one) for one in RecordKind] if kind is None else [kind]
    return st.sampled_from([field for one in kinds for field in namespace(one)])


def namespace(kind: type[Record | Part]) -> list[Field[Any, Any]]:
    """Every field of a kind of record, or of part of a record."""
    return [field for field in _names_in(kind) if isinstance(field, Field)]


def _names_in(kind: type[Record | Part]) -> Iterable[object]:
    held: object = PARTS[namespace_of(kind)] if issubclass(kind, Part) else NAMESPACES[kind.record_kind.value]
    return vars(held).values()


def predicates(
    kind: type[Record | Part] | None = None, *, links: int = 1, modal: bool = True, of_registers: bool = False
) -> st.SearchStrategy[Predicate[Any]]:
    """Questions about one kind of record, of any shape: every field, every way to ask, joined and turned round.

    Questions about a record ask of its parts, too, and of one field against another. Whoever answers them can be put
    to the test with `laws.engine`.

    Args:
        kind: What it is about, a kind of record or of part; any kind of record if not given.
        links: Over how many links, one behind the other, it may reach.
        modal: Whether it asks for what is said, for certain or possibly; such answers may change as more is known.
        of_registers: Whether it asks what only a register answers: what is in force, as what a contract stands, and
            on what sources contradict each other. Of records alone these are unknown.

    >>> from hypothesis import find
    >>> find(predicates(Meeting), lambda question: True).about.__name__
    'Meeting'
    """
    return _predicates(kind, links, modal, of_registers)


@st.composite
def _predicates(  # a composite is printed by its places
    draw: st.DrawFn,
    kind: type[Record | Part] | None,
    links: int,
    modal: bool,  # noqa: FBT001
    of_registers: bool,  # noqa: FBT001
) -> Predicate[Any]:
    about: Any = record_class(draw(st.sampled_from(RecordKind))) if kind is None else kind
    return draw(_trees(about, links, modal, of_registers))


@cache
def _trees(  # cache counts places
    kind: type[Record | Part],
    links: int,
    modal: bool,  # noqa: FBT001
    of_registers: bool,  # noqa: FBT001
) -> Questions:
    def grown(inner: Questions) -> Questions:
        both: Questions = st.tuples(inner, inner).map(lambda sides: sides[0] & sides[1])
        either: Questions = st.tuples(inner, inner).map(lambda sides: sides[0] | sides[1])
        turned: Questions = inner.map(lambda one: ~one)
        chosen: list[Questions] = [inner.map(certainly), inner.map(possibly)] if modal else []
        return _one_sort([[both], [either], [turned], *([chosen] if modal else [])])

    return st.recursive(leaves(kind, links=links, modal=modal, of_registers=of_registers), grown, max_leaves=6)


def leaves(kind: type[Record | Part], *, links: int = 1, modal: bool = True, of_registers: bool = False) -> Questions:
    """Questions about one field of one kind of record."""
    fields = namespace(kind)
    held: list[Any] = [*fields, *(one for one in _names_in(kind) if isinstance(one, PartiesByRole))]
    ask = partial(questions, links=links, modal=modal, of_registers=of_registers)
    sorts: list[list[Questions]] = [[st.sampled_from(held).flatmap(ask)]] * 3
    # There are few such fields, and those who answer most often go wrong there.
    sorts.append([question for field in fields for question in _of_two(field)])
    sorts.append([part for field in held for part in _of_parts(field, links, modal, of_registers)])
    if of_registers and issubclass(kind, Record):
        sorts.append([*_of_register(kind)])
    return _one_sort([several for several in sorts if several])


@st.composite
def _one_sort(draw: st.DrawFn, sorts: list[list[Questions]]) -> Predicate[Any]:
    # Hypothesis lays alternatives within alternatives flat: most questions would then be of two fields, or modal.
    return draw(st.one_of(draw(st.sampled_from(sorts))))


def _of_register(kind: type[Record]) -> Iterator[Questions]:
    """Each way to ask what only a register answers."""
    asked: Any = NAMESPACES[kind.record_kind.value]
    days, presumed = DAYS.filter(lambda when: not when.is_several), st.booleans()
    yield st.sampled_from(namespace(kind)).map(lambda field: field.is_disputed())
    if isinstance(asked, AgreementFields):
        yield st.builds(asked.in_force, on=days, presume_renewed=presumed)
        yield st.builds(asked.applicable, on=days, presume_renewed=presumed)
    if isinstance(asked, ContractFields):
        statuses = st.lists(st.sampled_from(ContractStatus), min_size=1, max_size=3)
        yield st.tuples(days, statuses).map(lambda both: asked.status(on=both[0]).is_in(*both[1]))


@st.composite
def questions(
    draw: st.DrawFn,
    field: Field[Any, Any] | PartiesByRole[Any],
    *,
    links: int = 1,
    modal: bool = True,
    of_registers: bool = False,
) -> Predicate[Any]:
    """A question that fits a field."""
    return draw(_questions(field, links, modal, of_registers))


@cache
def _questions(field: Any, links: int, modal: bool, of_registers: bool) -> Questions:  # noqa: FBT001 - as above
    asked = list(_asked(field))
    if modal:
        asked += [st.just(field.is_known()), st.just(field.is_unknown())]
    if links:
        of_target = partial(predicates, links=links - 1, modal=modal, of_registers=of_registers)
        asked += [of_target(kind).map(field.matches) for kind in _targets(field)]
    asked += [*(_of_two(field) if is_a(Field, field) else ()), *_of_parts(field, links, modal, of_registers)]
    return st.one_of(asked) if asked else st.nothing()


def _of_parts(field: Any, links: int, modal: bool, of_registers: bool) -> Iterable[Questions]:  # noqa: FBT001 - as above
    """Each way to ask of the parts that a field holds."""
    if is_a((Several, PartiesByRole), field):
        of_part = predicates(part_of(field), links=links, modal=modal, of_registers=of_registers)
        yield of_part.map(field.any)
        yield of_part.map(field.all)


def part_of(field: Any) -> type[Part]:
    """The kind of part that a field holds."""
    held: type[Part] = Party if isinstance(field, PartiesByRole) else field.holds
    return held


def _targets(field: Any) -> list[type[Record]]:
    """The kinds of record that a link may lead to; of no link there are none."""
    if isinstance(field, (Outcomes, InstrumentLink)):
        return [Treaty, Protocol, Contract]
    if isinstance(field, AgreementLink):
        return [Treaty, Protocol]
    if isinstance(field, Parent):
        return [Treaty, Protocol, Contract, Meeting]
    if not isinstance(field, (Link, Links)):
        return []
    return [kind for kind in map(record_class, RecordKind) if issubclass(kind, target_of(field))]


def target_of(link: Any) -> type[Record]:
    """The kind of record to which a link leads."""
    target: type[Record] = link.target
    return target


def _asked(field: Any) -> Iterable[Questions]:
    """Each way to ask of a field, with values that fit it."""
    kinds: dict[Any, Callable[[Any], Iterable[Questions]]] = {
        FigureField: lambda field: _compared(field, figures(field)),
        Moment: lambda field: [
            *_compared(field, DAYS),
            (DAYS | periods()).map(field.is_within),
        ],
        Span: lambda field: [DAYS.map(field.contains)],
        (Parties, PartiesByRole): lambda field: [
            st.sampled_from(CODES).map(field.includes),
            IDS.map(field.includes_organization),
        ],
        Parts: lambda field: [of_type(field.holds).map(field.includes)],
        Countries: lambda field: [st.sampled_from(CODES).map(field.includes)],
        Links: lambda field: [IDS.map(field.includes)],
        Members: lambda field: [_held(field.holds).map(field.includes)],
        Choice: _chosen,
    }
    return next(ask(field) for kind, ask in kinds.items() if isinstance(field, kind))


def figures(field: FigureField[Any, Any]) -> st.SearchStrategy[Any]:
    """Figures, and exact amounts, of what a field measures."""
    found: st.SearchStrategy[Any] = money_figures() if field.measures is Money else quantity_figures()
    return found | found.map(lambda figure: figure.bound)


def _compared(field: Any, values: st.SearchStrategy[Any]) -> Iterable[Questions]:
    return [values.map(partial(ask, field)) for ask in COMPARISONS]


#: The ways to compare a field whose values have an order; of others the first two.
COMPARISONS: tuple[Callable[[Any, Any], Any], ...] = (eq, ne, lt, le, gt, ge)
ORDERED = (FigureField, Moment, Ordered)


def _of_two(field: Any) -> Iterable[Questions]:
    """Each way to ask of a field and another one of its record."""
    others: list[Any] = [one for one in namespace(field.record) if one is not field]
    if alike := [one for one in others if field.is_comparable(one, Ask.EQUAL)]:
        asks = COMPARISONS if is_a(ORDERED, field) else COMPARISONS[:2]
        yield from (st.sampled_from(alike).map(partial(ask, field)) for ask in asks)
    if spans := [one for one in others if field.is_comparable(one, Ask.WITHIN)]:
        yield st.sampled_from(spans).map(field.is_within)
    if days := [one for one in others if one.is_comparable(field, Ask.WITHIN)]:
        yield st.sampled_from(days).map(field.contains)


def _chosen(field: Any) -> Iterable[Questions]:
    values = choices(field)
    yield values.map(lambda value: field == value)
    yield values.map(lambda value: field != value)
    yield st.lists(values, min_size=1, max_size=3).map(lambda several: field.is_in(*several))
    if isinstance(field, Ordered):
        yield from _compared(field, values)
    if isinstance(field, Text):
        yield values.map(field.contains)
        yield values.map(field.starts_with)


def choices(field: Choice[Any, Any]) -> st.SearchStrategy[Any]:
    """Values of which a field holds one."""
    if isinstance(field, OneCountry):
        return st.sampled_from(CODES)
    if isinstance(field, Link) or field.name == "id":
        return IDS
    if issubclass(field.holds, enum.Enum):
        return st.sampled_from([member for member in field.holds if member is not Answer.UNKNOWN])
    return _held(field.holds)


def _held(kind: Any) -> st.SearchStrategy[Any]:
    """What a field holds of a type; nobody asks for an empty text, or for a great number."""
    if kind is str:
        return texts().filter(bool)
    if kind is Decimal:
        return st.decimals(0, 100, places=1)
    return st.integers(0, 30) if kind is int else of_type(kind)
