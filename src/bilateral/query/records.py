"""Records of one kind, to go through, to question, and to see as a table."""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import chain
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Generic, NoReturn, SupportsIndex, TypeVar, overload

import attrs

from ..errors import NoSuchPlace, NotOne, UnknownRecord, WrongType, did_you_mean, quoted
from ..records.record import Record
from ..values.answer import Answer
from ..values.dates.when import When
from ..values.displayed import Displayed
from ..values.figures.figure import Figure
from ..values.ids import RecordId
from ..values.misnamed import answers_misspelt, no_attribute, public_names
from ..values.money.money import Money
from ..values.money.rates import Rates
from ..values.quantities.quantity import Quantity
from ..values.words import counted, is_a, kind_words, require_flag
from .answer import Follow, asked, is_said, read, several
from .conditions import as_one, conditions
from .exchange import Exchange, exchange
from .field import Field
from .groups import Key, grouped, require_keys
from .imprecise import FigureField
from .indices import Indices, Steps
from .plan import Plan, Step
from .predicate import Node, Predicate, Word, joined
from .requirements import MOST_SHOWN, require_field, require_one_denomination, require_order, require_question
from .table import as_text
from .tabular import Tabular
from .total import total_of

if TYPE_CHECKING:
    import altair as alt

E_co = TypeVar("E_co", bound=Record, covariant=True)
E = TypeVar("E", bound=Record)
A = TypeVar("A", Money, Quantity)
K = TypeVar("K")
L = TypeVar("L")


@attrs.frozen(eq=False)
class Origin:
    """Where records come from that a question chose: what is asked of them next is asked of those, by their indices.

    Attributes:
        indices: The indices of all that the question was asked of.
        node: What was asked.
    """

    indices: Indices
    node: Node


@answers_misspelt
@attrs.frozen(repr=False)
class Records(Displayed, Tabular[E_co], Generic[E_co]):
    """Several records of one kind, in an order, each once.

    Attributes:
        kind: The kind of record.
        items: The records.
        follow: The way from an id to the record of that name, in the register these records come from.
        origin: The records of which a question chose these, and the question; None where none did.
    """

    kind: type[Record]
    items: tuple[E_co, ...]
    follow: Follow = attrs.field(eq=False)
    origin: Origin | None = attrs.field(default=None, eq=False)

    def where(self, *predicates: Predicate[E_co]) -> Records[E_co]:
        """Keep the records for which every question is certainly answered with yes.

        Raises:
            WrongType: One is no question, or a question about another kind of record.

        >>> from bilateral import Contract, Money, Register, contract, possibly
        >>> costs = {"rye": "$5 million", "oats": "about $3 million", "hay": None}
        >>> deals = [Contract(id=name, title=name, value=cost) for name, cost in costs.items()]
        >>> contracts, large = Register(records=deals).contracts, contract.value >= Money.parse("$3 million")
        >>> contracts.where(large).ids, contracts.where(possibly(large)).ids
        (('rye',), ('rye', 'oats', 'hay'))
        """
        items, left, origin, _ = self._narrowed(predicates)
        if left is not None:
            found = asked(left, self.follow)
            items = tuple([record for record in items if found(record) is Answer.YES])
        return Records(self.kind, items, self.follow, origin)

    def plan(self, *predicates: Predicate[E_co]) -> Plan:
        """Say how `where` answers: what indices narrow the records down to, and what is then asked of each.

        An index is made when a question first has use for it, here or in `where`, and kept with the records.

        Raises:
            WrongType: One is no question, or a question about another kind of record.

        >>> from bilateral import Contract, Register, contract
        >>> deals = [Contract(id=f"c-{n}", title="Deal", place="Delhi" if n % 9 else "Goa") for n in range(900)]
        >>> print(Register(records=deals).contracts.plan(contract.place == "Goa", contract.title.contains("jet")))
        Contract records  how
        900               all
        100               by index: place == 'Goa'
        100               each is asked: title contains 'jet'
        """
        items, left, origin, steps = self._narrowed(predicates)
        total = len(self.items if origin is None else origin.indices.items)
        told = tuple(Step(one.question, left_then) for one, left_then in steps)
        return Plan(kind=self.kind.__name__, total=total, steps=told, candidates=len(items), asked=left)

    def _narrowed(
        self, predicates: Sequence[Predicate[Any]]
    ) -> tuple[tuple[E_co, ...], Node | None, Origin | None, Steps]:
        """Give the records that may answer yes, what is left to ask of each, and where and how they were found."""
        for predicate in predicates:
            require_question(self.kind, predicate)
        if not predicates:
            return self.items, None, self.origin, ()
        node = joined(Word.AND, *(predicate.node for predicate in predicates))
        indices = self._indices if self.origin is None else self.origin.indices
        whole = node if self.origin is None else joined(Word.AND, self.origin.node, node)
        origin = Origin(indices, whole)
        items, left, steps = indices.narrowed(tuple(conditions(whole)))
        # What was chosen before may be fewer than what indices narrow all of them down to.
        return (self.items, node, origin, ()) if len(self.items) < len(items) else (items, as_one(left), origin, steps)

    def filter(self, function: Callable[[E_co], bool]) -> Records[E_co]:
        """Keep the records for which a function is true; it is called in memory and no engine can see into it.

        Raises:
            WrongType: It is a question; `where` asks those.

        >>> from bilateral import Meeting, Register
        >>> held = [Meeting(id=f"talks-{n}", title="Talks", ordinal=n) for n in (1, 2, 3)]
        >>> Register(records=held).meetings.filter(lambda one: (one.ordinal or 0) % 2).ids
        ('talks-1', 'talks-3')
        """
        if not callable(function):
            raise WrongType(
                "filter", came=function, accepted="a function of a record; to ask a question, use where(...)"
            )
        return self._kept(record for record in self.items if function(record))

    def order_by(
        self,
        field: Field[E_co, Any],
        *,
        descending: bool = False,
        currency: str | None = None,
        rates: Rates | None = None,
        on: When | dt.date | str | None = None,
        nearest_before: int = 0,
    ) -> Records[E_co]:
        """Put the records in the order of a field; where it is unknown they come last either way.

        What is imprecisely known is ordered by its earliest or lowest case; see `When.sort_key`. What is one out
        of some is ordered as these are listed, e.g. the highest `Level` first. Of several values the first counts.

        The last one may therefore be one that says nothing: the greatest is the first in descending order.

        Args:
            field: The field.
            descending: Whether the greatest comes first.
            currency: The currency in which amounts of money are compared, where they are not all in one.
            rates: What knows the rates, as `EcbRates()` of `bilateral.rates`.
            on: The day whose rates count; where it is left out, of each record its own: when it was signed or held.
            nearest_before: How many days before it to look back, where that day has no rate.

        Raises:
            WrongType: It is no field, one of another kind of record, or one whose values have no order.
            CurrencyMismatch, UnitMismatch: The amounts are not of one currency or unit, and no rates are given.
            NoRate, InvalidWhen: There is no rate, or the day isn't known exactly; the error names the records.

        >>> from bilateral import Contract, Register, contract
        >>> register = Register().add(Contract(id="a", title="A", value="$5"), Contract(id="b", title="B", value="$9"))
        >>> register.contracts.order_by(contract.value, descending=True).first().id
        'b'
        """
        require_field(self.kind, field, "order_by()")
        require_flag(descending, "order_by(descending=)")
        require_order(field, "order_by()")
        values = self._values(field, exchange(field, currency, rates, on, nearest_before, place="order_by()"))
        held = [
            (next(filter(is_said, several), None), record) for several, record in zip(values, self.items, strict=True)
        ]
        require_one_denomination((value for value, _ in held), field, "order_by()")
        known = [(_sort_key(value), record) for value, record in held if value is not None]
        known.sort(key=itemgetter(0), reverse=bool(descending))
        silent = (record for value, record in held if value is None)
        return self._kept(chain((record for _, record in known), silent))

    @overload
    def group_by(self, key: Key[E_co, K], /) -> dict[K | None, Records[E_co]]: ...
    @overload
    def group_by(
        self, key: Key[E_co, K], second: Key[E_co, L], /
    ) -> dict[tuple[K | None, L | None], Records[E_co]]: ...
    @overload
    def group_by(
        self, one: Key[E_co, Any], two: Key[E_co, Any], three: Key[E_co, Any], /, *more: Key[E_co, Any]
    ) -> dict[tuple[Any, ...], Records[E_co]]: ...
    def group_by(self, *keys: Key[E_co, Any]) -> dict[Any, Records[E_co]]:
        """Sort the records into groups by a field or a function; the group of None holds those where it is unknown.

        A record whose field holds several values stands in the group of each. By several keys the groups are named by
        tuples. The `year` of a day, the `currency` of a price and the `unit` of what is counted are keys, too.

        Raises:
            WrongType: One is neither a function nor a field of this kind of record, or there is none.

        >>> from bilateral import Contract, Register, contract
        >>> register = Register().add(Contract(id="a", title="A", value="$5", signed="2021-12-06"),
        ...                           Contract(id="b", title="B", value="$9", signed="2021"))
        >>> deals = register.contracts.group_by(contract.signed.year, contract.value.currency)
        >>> {key: str(several.sum(contract.value)) for key, several in deals.items()}
        {(2021, 'USD'): 'US$14'}
        """
        require_keys(self.kind, keys)
        return {value: self._kept(iter(members)) for value, members in grouped(self.items, keys).items()}

    def sum(
        self,
        field: FigureField[E_co, A],
        *,
        currency: str | None = None,
        rates: Rates | None = None,
        on: When | dt.date | str | None = None,
        nearest_before: int = 0,
    ) -> Figure[A]:
        """Add up an amount, bounds and all.

        A record that doesn't say the amount may hold any amount from nothing up, so it opens the upper end:
        the total is then at least what the others come to.

        Args:
            field: The amount.
            currency: The currency of the total, where the amounts are not all in one; see `Figure.to`.
            rates: What knows the rates; for these and the rest, see `order_by`.
            on: The day whose rates count; where it is left out, of each record its own.
            nearest_before: How many days before it to look back, where that day has no rate.

        Raises:
            WrongType: It is no field of amounts, or one of another kind of record.
            NothingToAdd: No record says an amount, or what they say leaves their sum open at both ends.
            CurrencyMismatch, UnitMismatch: The amounts are not of one currency or unit, and no rates are given.
            NoRate, InvalidWhen: There is no rate, or the day isn't known exactly; the error names the records.

        >>> from bilateral import Contract, Register, contract
        >>> from bilateral.rates import FixedRates
        >>> rates = FixedRates.of("USD", "INR", {"2021-12-06": "75"}, source="a bank's table")
        >>> register = Register().add(Contract(id="a", title="A", value="$5 million", signed="2021-12-06"),
        ...                           Contract(id="b", title="B", value="Rs 10 crore"))
        >>> print(register.contracts.sum(contract.value, rates=rates, currency="INR"))
        ₹47.5 crore
        """
        require_field(self.kind, field, "sum()", FigureField)
        values = self._values(field, exchange(field, currency, rates, on, nearest_before, place="sum()"))
        amounts: list[Figure[A] | None] = [one for said in values for one in said or (None,)]
        return total_of(amounts, field, self.kind, len(self))

    def _values(self, field: Field[E_co, Any], at: Exchange | None) -> list[tuple[Any, ...]]:
        """List what each record says of a field, in one currency where that is asked."""
        values = [several(read(record, field.path)) for record in self.items]
        return values if at is None else at.converted(self.items, values)

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
        """Give the first record, or None where there is none.

        >>> from bilateral import Register, Treaty
        >>> treaties = Register().add(Treaty(id="pact", title="Pact"), Treaty(id="accord", title="Accord")).treaties
        >>> treaties.first().id, treaties.last().id, treaties.count(), treaties.ids
        ('pact', 'accord', 2, ('pact', 'accord'))
        """
        return self.items[0] if self.items else None

    def last(self) -> E_co | None:
        """Give the last record, or None where there is none."""
        return self.items[-1] if self.items else None

    def one(self) -> E_co:
        """Give the only record.

        Raises:
            NotOne: There is none, or more than one.

        >>> from bilateral import Register, Treaty
        >>> Register().add(Treaty(id="pact", title="Pact on trade")).treaties.one().title
        'Pact on trade'
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
    def _indices(self) -> Indices:
        return Indices(self.items, self.follow)

    @cached_property
    def _by_id(self) -> Mapping[str, E_co]:
        return self._indices.by_id

    @overload
    def __getitem__(self, key: str | int) -> E_co: ...
    @overload
    def __getitem__(self, key: slice) -> Records[E_co]: ...
    def __getitem__(self, key: str | int | slice) -> E_co | Records[E_co]:
        found = self._by_id.get(key) if type(key) is str else None
        return self._at(key) if found is None else found

    def _at(self, key: str | int | slice) -> E_co | Records[E_co]:
        if isinstance(key, slice):
            return self._kept(iter(self.items[key]))
        if not isinstance(key, str):
            return self._in_place(key)
        if key not in self._by_id:
            raise UnknownRecord(f"no {self.kind.__name__} is called {quoted(key)}; {did_you_mean(key, self._by_id)}")
        return self._by_id[key]

    def _in_place(self, place: int) -> E_co:
        if is_a((bool, type), place) or not is_a(SupportsIndex, place):  # the whole numbers of numpy are places, too
            raise WrongType(f"{self.kind.__name__}[...]", came=place, accepted="an id, a place from 0 or a slice")
        if not -len(self) <= place < len(self):
            there = f"there are {counted(len(self), kind_words(self.kind))}, the first at 0 and the last at -1"
            raise NoSuchPlace(f"nothing stands at {place}; {there if len(self) else 'there are none'}")
        return self.items[place]

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> NoReturn:
            """Name what is nearest, for people whom no type checker has told; an id is asked for in brackets."""
            raise no_attribute("Records", name, lambda: public_names(Records), lambda: self.ids) from None

    def __contains__(self, record: object) -> bool:
        if isinstance(record, Record):
            return self._by_id.get(record.id) == record
        return isinstance(record, str) and record in self._by_id

    def __iter__(self) -> Iterator[E_co]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

    def __repr__(self) -> str:
        named = f": {self._named()}" if len(self) else ""
        return f"<{counted(len(self), kind_words(self.kind))}{named}>"

    def __str__(self) -> str:
        return as_text(self.kind, self.items)

    def _ipython_key_completions_(self) -> list[str]:
        return [*self.ids]

    def _named(self) -> str:
        return ", ".join(self.ids[:MOST_SHOWN]) + (", ..." if len(self) > MOST_SHOWN else "")

    def _kept(self, records: Iterator[E_co]) -> Records[E_co]:
        return Records(self.kind, tuple(records), self.follow)


def _sort_key(have: Any) -> Any:
    return list(type(have)).index(have) if isinstance(have, enum.Enum) else getattr(have, "sort_key", have)
