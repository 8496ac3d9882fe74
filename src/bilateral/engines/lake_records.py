"""Records of one kind in a lake: the verbs of `Records`, each a query that an engine answers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import attrs

from ..errors import NotAnswered, NotOne, UnknownRecord, WrongType, did_you_mean, quoted
from ..query.aspect import Aspect
from ..query.field import Field
from ..query.imprecise import FigureField
from ..query.predicate import Predicate
from ..query.requirements import MOST_SHOWN, require_field, require_order, require_question
from ..records.record import Record
from ..register.register import Register
from ..values.dates.when import When
from ..values.figures.figure import Figure
from ..values.ids import RecordId
from ..values.misnamed import answers_misspelt
from ..values.money.money import Money
from ..values.money.rates import Rates
from ..values.quantities.quantity import Quantity
from ..values.words import is_a, require_flag
from .lake_conditions import Answered, Called, CalledLike, InGroup
from .lake_groups import groups_of
from .lake_order import Order
from .lake_rows import Condition, LakeRows
from .lake_total import require_one, total
from .tables import pandas_of, polars_of

if TYPE_CHECKING:
    from polars import DataFrame

E_co = TypeVar("E_co", bound=Record, covariant=True)
A = TypeVar("A", Money, Quantity)
K = TypeVar("K")


@answers_misspelt
@attrs.frozen(eq=False, repr=False)
class LakeRecords(Generic[E_co]):
    """Records of one kind that lie in a lake, in an order, each once: to be asked what `Records` are.

    Nothing is fetched before something is asked for. Then the engine answers, in the order that memory would give, and
    records are read as they come.

    Attributes:
        kind: The kind of record.
        rows: Which rows of the lake these are.
    """

    kind: type[Record]
    rows: LakeRows

    def where(self, *predicates: Predicate[E_co]) -> LakeRecords[E_co]:
        """Keep the records for which every question is certainly answered with yes.

        Raises:
            WrongType: One is no question, or a question about another kind of record.
            NotAnswered: It asks for what no column says, once it is answered; the error says what to do instead.
        """
        for predicate in predicates:
            require_question(self.kind, predicate)
        return self._kept(*(Answered(predicate.node) for predicate in predicates))

    def filter(self, function: Callable[[E_co], bool]) -> LakeRecords[E_co]:
        """Refuse what no engine can see into.

        Raises:
            NotAnswered: Always; ask a question with `where`, or fetch the records first.
        """
        raise NotAnswered(
            f"no engine can see into {quoted(function)}; ask a question with where(...), or bring the records into "
            "memory first, as .where(...).to_register()"
        )

    def order_by(
        self,
        field: Field[E_co, Any],
        *,
        descending: bool = False,
        currency: str | None = None,
        rates: Rates | None = None,
        on: When | dt.date | str | None = None,
        nearest_before: int = 0,
    ) -> LakeRecords[E_co]:
        """Put the records in the order of a field; where it is unknown they come last either way.

        It is the order of `Records.order_by`. That the amounts are of one currency or unit is looked at right away.

        Raises:
            WrongType: It is no field, one of another kind of record, or one whose values have no order.
            CurrencyMismatch, UnitMismatch: The amounts are not of one currency or unit; choose one, or group them.
            NotAnswered: Rates are given, which no engine knows.
        """
        _refuse_rates((currency, rates, on, nearest_before), "order_by()")
        require_field(self.kind, field, "order_by()")
        require_flag(descending, "order_by(descending=)")
        require_order(field, "order_by()")
        require_one(self.rows, field, "order_by()")
        orders = (Order(field.path, descending), *self.rows.orders)
        return LakeRecords(self.kind, attrs.evolve(self.rows, orders=orders))

    def group_by(self, key: Field[E_co, K], *more: object) -> dict[K | None, LakeRecords[E_co]]:
        """Sort the records into groups by a field; the group of None holds those where it is unknown.

        The groups come in the order of their first records. A record whose field holds several values stands in the
        group of each.

        Raises:
            WrongType: It is no field of this kind of record.
            NotAnswered: It is a function, or what follows from a field, or there are several keys.
        """
        if callable(key):
            self.filter(key)
        if more or isinstance(key, Aspect):
            raise NotAnswered(f"a lake is grouped by one field; {_IN_MEMORY}, or group each of its groups again")
        require_field(self.kind, key, "group_by()")
        return {value: self._kept(InGroup(key.path, value)) for value in groups_of(self.rows, key)}

    def sum(
        self,
        field: FigureField[E_co, A],
        *,
        currency: str | None = None,
        rates: Rates | None = None,
        on: When | dt.date | str | None = None,
        nearest_before: int = 0,
    ) -> Figure[A]:
        """Add up an amount, bounds and all; see `Records.sum`.

        Raises:
            WrongType: It is no field of amounts, or one of another kind of record.
            NothingToAdd: No record says an amount, or what they say leaves their sum open at both ends.
            CurrencyMismatch, UnitMismatch: The amounts are not of one currency or unit; choose one, or group them.
            NotAnswered: Rates are given, which no engine knows.
        """
        _refuse_rates((currency, rates, on, nearest_before), "sum()")
        require_field(self.kind, field, "sum()", FigureField)
        return total(self.rows, field)

    def first(self) -> E_co | None:
        """Give the first record, or None where there is none."""
        return next(self.rows.records(limit=1), None)

    def last(self) -> E_co | None:
        """Give the last record, or None where there is none."""
        return next(self.rows.records(reverse=True, limit=1), None)

    def one(self) -> E_co:
        """Give the only record.

        Raises:
            NotOne: There is none, or more than one.
        """
        found: list[E_co] = list(self.rows.records(limit=2))
        if len(found) != 1:
            raise NotOne(f"one {self.kind.__name__} is wanted, there are {len(self)}{self._named()}")
        return found[0]

    def count(self) -> int:
        """Say how many there are."""
        return self.rows.count()

    @property
    def ids(self) -> tuple[RecordId, ...]:
        """The records' ids, in order."""
        return tuple(map(RecordId, self.rows.column("id")))

    def called(self, name: str) -> E_co | None:
        """Give the record of that id, or None where there is none."""
        return self._kept(Called((name,))).first()

    def __getitem__(self, key: str) -> E_co:
        if not is_a(str, key):
            accepted = "an id; to take some by their place, bring them into memory with to_register()"
            raise WrongType(f"{self.kind.__name__}[...]", came=key, accepted=accepted)
        found = self.called(key)
        if found is None:
            near = self._kept(CalledLike(key[:1])).rows.column("id", limit=1000)
            hint = f"; {did_you_mean(key, near)}" if near else ""
            raise UnknownRecord(f"no {self.kind.__name__} is called {quoted(key)}{hint}")
        return found

    def __contains__(self, record: object) -> bool:
        name = record.id if isinstance(record, Record) else record
        if not isinstance(name, str):
            return False
        found = self.called(name)
        return found is not None and (found == record or isinstance(record, str))

    def __iter__(self) -> Iterator[E_co]:
        return self.rows.records()

    def __len__(self) -> int:
        return self.count()

    def to_register(self) -> Register:
        """Bring these into memory, with the sources of what is claimed about them, as a register of their own.

        Links that lead out of it stay, and the ids they lead to stand in `outside`.
        """
        from .lake_register import register_of

        return register_of(self.rows.engine, tuple(self))

    def to_arrow(self, members: Field[E_co, Any] | None = None) -> Any:
        """Make a pyarrow.Table of these; the columns, and what is raised, are those of `Records.to_arrow`."""
        from .lake_table import table_of

        return table_of(self.rows, members)

    def to_polars(self, members: Field[E_co, Any] | None = None) -> DataFrame:
        """Make a polars.DataFrame of these; see `Records.to_polars`."""
        return polars_of(self.to_arrow(members))

    def to_pandas(self, members: Field[E_co, Any] | None = None) -> Any:
        """Make a pandas.DataFrame of these; see `Records.to_pandas`."""
        return pandas_of(self.to_arrow(members))

    def sql(self) -> str:
        """Show the query for the ids of these, as the engine gets it."""
        return self.rows.engine.sql(self.rows.query(["id"]))

    def __repr__(self) -> str:
        return f"<LakeRecords of {self.kind.__name__}>"

    def _named(self) -> str:
        shown = self.rows.column("id", limit=MOST_SHOWN + 1)
        return (": " if shown else "") + ", ".join(shown[:MOST_SHOWN]) + (", ..." if len(shown) > MOST_SHOWN else "")

    def _kept(self, *conditions: Condition) -> LakeRecords[E_co]:
        rows = attrs.evolve(self.rows, conditions=(*self.rows.conditions, *conditions))
        return LakeRecords(self.kind, rows)


#: What to do where no engine can answer.
_IN_MEMORY = "bring the records into memory first, as .where(...).to_register()"


def _refuse_rates(exchange: tuple[object, ...], place: str) -> None:
    """Refuse rates: each amount is rounded on its own, so an engine would come to another total than memory."""
    if exchange != (None, None, None, 0):
        raise NotAnswered(f"no engine knows the rates of {place}: {_IN_MEMORY}")
