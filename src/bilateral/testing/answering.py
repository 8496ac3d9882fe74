"""Records that say something about what a question asks: of most others the answer is unknown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import Any

import attrs
from hypothesis import strategies as st

from ..errors import BilateralError
from ..query.field import Choice, Field, Number
from ..query.imprecise import FigureField, Moment, Span, is_figure
from ..query.members import Several
from ..query.predicate import Junction, Modal, Node, Not, Predicate, Some, Test, Versus
from ..records.part import Part
from ..records.record import Record
from ..values.dates.term import Term
from ..values.dates.when import When
from ..values.figures.figure import Figure
from ..values.money.money import Money
from ..values.quantities.quantity import Quantity
from ..values.words import is_a
from .dates import near_whens, periods
from .derived import contents, made
from .figure import figures_of_money, figures_of_quantity
from .naming import Named
from .predicate import namespace

Sought = Mapping[str, st.SearchStrategy[Any]]

SMALL = st.integers(1, 4).map(Decimal)


def answering(
    question: Predicate[Any],
    named: Named,
    *,
    id: str,  # noqa: A002 - it is the name of the field
) -> st.SearchStrategy[Record]:
    """Records in whose fields stands something near to what a question asks of them.

    Args:
        question: A question about a kind of record.
        named: The ids that the records may name.
        id: What each is called.
    """
    kind: Any = question.about
    record: st.SearchStrategy[Record] = made(kind, {**sought(kind, question.node, named), "id": st.just(id)}, named)
    return record


def sought(kind: type[Record | Part], node: Node, named: Named) -> Sought:
    """What has to stand in fields of a record, or of a part of one, so that it says something of a question."""
    match node:
        case Test(field=path, value=value):
            name, _, rest = path.partition(".")
            return {name: _holding(kind, name, Test(rest, node.ask, value) if rest else node, named)}
        case Versus(field=one, other=other):
            return {name: _of_two(field_of(kind, name), named) for name in (one, other)}
        case Some(field=name, inner=inner):
            return {name: _parts(field_of(kind, name), inner, named)}
        case Junction(sides=sides):
            return {name: of for side in sides for name, of in sought(kind, side, named).items()}
        case Not(inner=inner) | Modal(inner=inner):
            return sought(kind, inner, named)
        case _:  # what asks beyond the record is left to the rest of the register
            return {}


def field_of(kind: type[Record | Part], path: str) -> Any:
    """The field of a kind of record, or of part, that stands there."""
    return next(field for field in namespace(kind) if field.path == path)


def _holding(kind: type[Record | Part], name: str, node: Test, named: Named) -> st.SearchStrategy[Any]:
    field = field_of(kind, name)
    if is_a(Several, field) and field.path != node.field:
        return _parts(field, node, named)
    return _fitting(field, _near(field, node.value), named)


def _parts(field: Several[Any, Any], inner: Node, named: Named) -> st.SearchStrategy[Any]:
    """One part or two, of which at least the fields say something that a question asks of them."""
    wanted = {name: of for name, of in sought(field.holds, inner, named).items() if not of.is_empty}
    part = made(field.holds, wanted, named)
    # Three parties would have to be put on two sides.
    return st.just([]) if part.is_empty else st.lists(part, min_size=1, max_size=2)


def _near(field: Field[Any, Any], value: Any) -> list[st.SearchStrategy[Any]]:
    """Values like the one that is asked for, as often as not that very one."""
    if isinstance(field, FigureField):
        return [] if value is None else _near_amount(value.bound if is_figure(value) else value)
    if isinstance(field, Moment):
        return [near_whens(), *([st.just(value)] if isinstance(value, When) else [])]
    if isinstance(field, Span):
        return [periods(near_whens())]
    return [] if value is None else [st.just([value] if field.many else value)]


def _near_amount(amount: Money | Quantity) -> list[st.SearchStrategy[Any]]:
    if isinstance(amount, Money):
        return [st.just(Figure.exactly(amount)), figures_of_money(amount.currency)]
    return [st.just(Figure.exactly(amount)), figures_of_quantity(amount.unit)]


def _of_two(field: Any, named: Named) -> st.SearchStrategy[Any]:
    """Values that often stand in two fields at once, or close to each other."""
    close = next((of for kind, of in CLOSE.items() if isinstance(field, kind)), ())
    if is_a(FigureField, field):
        close = (figures_of_money("INR", SMALL) if field.measures is Money else figures_of_quantity("rifle", SMALL),)
    return _fitting(field, close, named)


#: Of fields that hold no amounts, a few values; of texts and terms only those are taken that fit.
CLOSE: Mapping[type[Any], tuple[st.SearchStrategy[Any], ...]] = MappingProxyType(
    {
        Moment: (near_whens(),),
        Span: (periods(near_whens()),),
        Number: (st.integers(1, 3),),
        Choice: (st.sampled_from(("Pact", "Treaty")), st.sampled_from((Term(years=5), Term(years=10)))),
    }
)


def _fitting(field: Field[Any, Any], near: Iterable[st.SearchStrategy[Any]], named: Named) -> st.SearchStrategy[Any]:
    """Of what is near, what the field takes; or anything."""
    anything = contents(field.record, field.path, named)
    return st.one_of(*(of.filter(lambda value: _takes(field, value)) for of in near), anything)


def _takes(field: Field[Any, Any], value: Any) -> bool:
    kind: Any = field.record
    attribute: Any = attrs.fields_dict(kind)[field.path]
    try:
        taken = attribute.converter(value) if attribute.converter else value
        if attribute.validator:
            attribute.validator(None, attribute, taken)
    except BilateralError:
        return False
    return True
