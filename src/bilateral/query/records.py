"""Records of one kind, to go through, to question, and to see as a table."""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal
from functools import cached_property
from itertools import chain
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Generic, TypeVar, get_origin, overload

import attrs

from ..errors import InvalidFigure, NothingToAdd, NotOne, UnknownRecord, WrongType, did_you_mean, quoted
from ..records.part import Part
from ..records.record import Record
from ..values.dates.when import When
from ..values.displayed import Displayed
from ..values.figures.figure import Figure
from ..values.ids import RecordId
from ..values.money.money import Money
from ..values.money.rates import Rates
from ..values.quantities.quantity import Quantity
from ..values.table import in_columns
from ..values.words import counted, is_a, kind_words, words_of
from .answer import Follow, answer, is_said, is_several, read
from .field import Field, called, namespace_of
from .fields import NAMESPACES
from .imprecise import FigureField, is_figure
from .predicate import Predicate, require_predicate

if TYPE_CHECKING:
    import altair as alt

E_co = TypeVar("E_co", bound=Record, covariant=True)
E = TypeVar("E", bound=Record)
A = TypeVar("A", Money, Quantity)
K = TypeVar("K")

#: Of more records than this a name or an error lists the first.
MOST_SHOWN = 5


@attrs.frozen(repr=False)
class Records(Displayed, Generic[E_co]):
    """Several records of one kind, in an order, each once.

    Attributes:
        kind: The kind of record.
        items: The records.
        follow: The way from an id to the record of that name, in the register these records come from.
    """

    kind: type[Record]
    items: tuple[E_co, ...]
    follow: Follow = attrs.field(eq=False)

    def where(self, *predicates: Predicate[E_co]) -> Records[E_co]:
        """Keep the records for which every question is certainly answered with yes.

        Raises:
            WrongType: One is no question, or a question about another kind of record.
        """
        for predicate in predicates:
            self._require(predicate)
        return self._kept(
            record
            for record in self.items
            if all(answer(predicate.node, record, self.follow).is_certain for predicate in predicates)
        )

    def filter(self, function: Callable[[E_co], bool]) -> Records[E_co]:
        """Keep the records for which a function is true; it is called in memory and no engine can see into it.

        Raises:
            WrongType: It is a question; `where` asks those.
        """
        if not callable(function):
            raise WrongType(
                "filter", came=function, accepted="a function of a record; to ask a question, use where(...)"
            )
        return self._kept(record for record in self.items if function(record))

    def order_by(self, field: Field[E_co, Any], *, descending: bool = False) -> Records[E_co]:
        """Put the records in the order of a field; where it is unknown they come last either way.

        What is imprecisely known is ordered by its earliest or lowest case; see `When.sort_key`. What is one out
        of some is ordered as these are listed, e.g. the highest `Level` first. Of several values the first counts.

        The last one may therefore be one that says nothing: the greatest is the first in descending order.

        Raises:
            WrongType: It is no field, one of another kind of record, or one whose values have no order.
            CurrencyMismatch, UnitMismatch: The amounts are not of one currency or unit; choose one, or group them.

        >>> from bilateral import Contract, Register, contract
        >>> register = Register().add(Contract(id="a", title="A", value="$5"), Contract(id="b", title="B", value="$9"))
        >>> register.contracts.order_by(contract.value, descending=True).first().id
        'b'
        """
        self._require_field(field, "order_by()")
        if not _has_order(field):
            raise WrongType("order_by()", came=str(field), accepted="a field whose values have an order")
        held = [(next(filter(is_said, _several(read(record, field.path))), None), record) for record in self.items]
        _require_one_denomination((value for value, _ in held), field, "order_by()")
        known = [(_sort_key(value), record) for value, record in held if value is not None]
        known.sort(key=itemgetter(0), reverse=descending)
        silent = (record for value, record in held if value is None)
        return self._kept(chain((record for _, record in known), silent))

    def group_by(self, key: Field[E_co, K] | Callable[[E_co], K]) -> dict[K | None, Records[E_co]]:
        """Sort the records into groups by a field or a function; the group of None holds those where it is unknown.

        A record whose field holds several values stands in the group of each.

        Raises:
            WrongType: It is neither a function nor a field of this kind of record.
        """
        if not callable(key):
            self._require_field(key, "group_by()")
        groups: dict[K | None, list[E_co]] = {}
        for record in self.items:
            for value in _keys(record, key):
                groups.setdefault(value, []).append(record)
        return {value: self._kept(iter(members)) for value, members in groups.items()}

    def sum(self, field: FigureField[E_co, A]) -> Figure[A]:
        """Add up an amount, bounds and all.

        A record that doesn't say the amount may hold any amount from nothing up, so it opens the upper end:
        the total is then at least what the others come to.

        Raises:
            WrongType: It is no field of amounts, or one of another kind of record.
            NothingToAdd: No record says an amount, or what they say leaves their sum open at both ends.
            CurrencyMismatch, UnitMismatch: The amounts are not of one currency or unit; choose one, or group them.
        """
        self._require_field(field, "sum()", FigureField)
        amounts: list[Figure[A] | None] = []
        for record in self.items:
            amounts.extend(_several(read(record, field.path)) or (None,))
        _require_one_denomination(amounts, field, "sum()")
        known = [amount for amount in amounts if amount is not None]
        if not known:
            raise NothingToAdd(f"none of {counted(len(self), kind_words(self.kind))} says its {field.name}")
        if len(known) < len(amounts):
            known.append(Figure.at_least(known[0].bound.with_magnitude(Decimal(0))))
        try:
            return Figure.total(known)
        except InvalidFigure:
            problem = f"what these {len(self)} say of their {field.name} bounds their sum neither below nor above"
            raise NothingToAdd(problem) from None

    def values_over_time(
        self,
        field: FigureField[E_co, Money],
        *,
        currency: str | None = None,
        rates: Rates | None = None,
        on: When | dt.date | str | None = None,
        nearest_before: int = 0,
    ) -> alt.VConcatChart:
        """Draw an amount of each record at the day it was signed or held, with its bounds, in one currency.

        Args:
            field: The amount, as `contract.value`.
            currency: The currency of the picture; where it is left out, the one that all amounts are in.
            rates: What knows the rates, where some are in another.
            on: The day whose rates count for all; where it is left out, for each amount its own day.
            nearest_before: How many days before it to look back, where that day has no rate.

        Raises:
            NoAltair: The library that draws is not installed.
            WrongType: It is no field of money of this kind of record.
            CurrencyMismatch: The amounts are in several currencies, and no rates are given.
            NoRate, InvalidWhen: There is no rate for a day, or a day is not known exactly.
        """
        from ..views.charts.values_over_time import values_over_time

        return values_over_time(self, field, currency, rates, on, nearest_before)

    def first(self) -> E_co | None:
        """Give the first record, or None where there is none."""
        return self.items[0] if self.items else None

    def last(self) -> E_co | None:
        """Give the last record, or None where there is none."""
        return self.items[-1] if self.items else None

    def one(self) -> E_co:
        """Give the only record.

        Raises:
            NotOne: There is none, or more than one.
        """
        if len(self.items) != 1:
            names = f": {self._named()}" if self.items else ""
            raise NotOne(f"one {self.kind.__name__} is wanted, there are {len(self)}{names}")
        return self.items[0]

    def count(self) -> int:
        """Say how many there are."""
        return len(self.items)

    @property
    def ids(self) -> tuple[RecordId, ...]:
        """The records' ids, in order."""
        return tuple(record.id for record in self.items)

    @cached_property
    def _by_id(self) -> dict[str, E_co]:
        return {record.id: record for record in self.items}

    @overload
    def __getitem__(self, key: str | int) -> E_co: ...
    @overload
    def __getitem__(self, key: slice) -> Records[E_co]: ...
    def __getitem__(self, key: str | int | slice) -> E_co | Records[E_co]:
        if isinstance(key, slice):
            return self._kept(iter(self.items[key]))
        if isinstance(key, int):
            return self.items[key]
        if not is_a(str, key):
            raise WrongType(f"{self.kind.__name__}[...]", came=key, accepted="an id, a place from 0 or a slice")
        if key not in self._by_id:
            raise UnknownRecord(f"no {self.kind.__name__} is called {quoted(key)}; {did_you_mean(key, self._by_id)}")
        return self._by_id[key]

    def __contains__(self, record: object) -> bool:
        if isinstance(record, Record):
            return self._by_id.get(record.id) == record
        return isinstance(record, str) and record in self._by_id

    def __iter__(self) -> Iterator[E_co]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

    def __repr__(self) -> str:
        return f"<{counted(len(self), kind_words(self.kind))}: {self._named()}>"

    def __str__(self) -> str:
        return as_text(kind_words(self.kind), self.items)

    def _ipython_key_completions_(self) -> list[str]:
        return [*self.ids]

    def _named(self) -> str:
        return ", ".join(self.ids[:MOST_SHOWN]) + (", ..." if len(self) > MOST_SHOWN else "")

    def _kept(self, records: Iterator[E_co]) -> Records[E_co]:
        return Records(self.kind, tuple(records), self.follow)

    def _require(self, predicate: Predicate[Any]) -> None:
        require_predicate(predicate, place=f"where() of {self.kind.__name__}")
        if not issubclass(self.kind, predicate.about):
            accepted = f"questions about {self.kind.__name__}, not about {predicate.about.__name__}"
            if issubclass(predicate.about, Part):
                accepted = f"{accepted}; of parts ask with any(...) or all(...), e.g. contract.items.any(...)"
            raise WrongType(f"where() of {self.kind.__name__}", came=str(predicate), accepted=accepted)

    def _require_field(self, field: object, place: str, kind: type[Field[Any, Any]] = Field) -> None:
        if not _is_field_of(self.kind, field, kind):
            what = "a field" if kind is Field else "a field of amounts"
            accepted = f"{what} of {self.kind.__name__}{_as_field(field, self.kind, kind)}"
            raise WrongType(place, came=called(field), accepted=accepted)


def _is_field_of(record: type[Record], came: object, kind: type[Field[Any, Any]]) -> bool:
    return isinstance(came, kind) and issubclass(record, came.record)


def _as_field(came: object, record: type[Record], kind: type[Field[Any, Any]]) -> str:
    """Say how to name a field, where its bare name came."""
    namespace = NAMESPACES.get(namespace_of(record))
    named: object = vars(namespace).get(came) if namespace and isinstance(came, str) else None
    return f", as {named}" if isinstance(named, kind) else ""


def _several(have: Any) -> tuple[Any, ...]:
    return have if is_several(have) else (have,)


def _keys(record: E, key: Field[E, K] | Callable[[E], K]) -> tuple[K | None, ...]:
    if not isinstance(key, Field):
        return (key(record),)
    values = (value if is_said(value) else None for value in _several(read(record, key.path)))
    return tuple(dict.fromkeys(values)) or (None,)


def _has_order(field: Field[Any, Any]) -> bool:
    kind = get_origin(field.holds) or field.holds
    return hasattr(kind, "sort_key") or issubclass(kind, (str, int, enum.Enum))


def _require_one_denomination(values: Iterable[object], field: Field[Any, Any], place: str) -> None:
    bounds: dict[str, Money | Quantity] = {
        value.bound.denomination: value.bound for value in values if is_figure(value)
    }
    if len(bounds) < 2:
        return
    first, *_ = denominations = sorted(bounds)
    what = "currency" if isinstance(bounds[first], Money) else "unit"
    none = repr(bounds[first].with_magnitude(Decimal(0)))
    listed = ", ".join(denominations[:MOST_SHOWN]) + (", ..." if len(bounds) > MOST_SHOWN else "")
    raise bounds[first].mismatch(
        f"{place} takes amounts of one {what}, got {listed}; "
        f"choose one, as where({field} >= {none}), or sort them out with group_by(...)"
    )


def _sort_key(have: Any) -> Any:
    return list(type(have)).index(have) if isinstance(have, enum.Enum) else getattr(have, "sort_key", have)


#: A table shows no more rows than a screen; it says how many it leaves out.
MOST_ROWS = 20
#: A cell shows no more characters than this, on one line.
WIDEST_CELL = 60
#: What a table shows of each kind of record, where the record has it.
COLUMNS = ("id", "title", "signed", "held", "ordinal", "value", "period", "parent")


def as_text(name: str, records: Sequence[Record]) -> str:
    """Lay records out in columns, for a terminal."""
    rows = _rows(records)
    if not rows:
        return counted(0, name)
    return "\n".join([counted(len(records), name), *in_columns(rows), *_left_out(records)])


def _rows(records: Sequence[Record]) -> list[list[str]]:
    shown = records[:MOST_ROWS]
    columns = [name for name in COLUMNS if any(_said(record, name) for record in shown)]
    return [columns, *([_cell(record, name) for name in columns] for record in shown)] if shown else []


def _said(record: Record, name: str) -> bool:
    return hasattr(record, name) and is_said(read(record, name))


def _cell(record: Record, name: str) -> str:
    text = " ".join(words_of(getattr(record, name)).split()) if _said(record, name) else ""
    # An id is what one asks with, so it is never cut.
    return text if name == "id" or len(text) <= WIDEST_CELL else f"{text[: WIDEST_CELL - 1]}\N{HORIZONTAL ELLIPSIS}"


def _left_out(records: Sequence[Record]) -> Iterable[str]:
    return [f"... and {len(records) - MOST_ROWS} more"] if len(records) > MOST_ROWS else []
