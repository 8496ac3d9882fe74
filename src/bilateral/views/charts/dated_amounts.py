"""Amounts in one currency, each with its day: what can be drawn of values over time, and what can't."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterable
from typing import Any

import attrs

from ...errors import CurrencyMismatch, InvalidWhen, WrongType
from ...query.answer import is_said, is_several, read
from ...query.field import Field, called
from ...query.imprecise import FigureField
from ...query.records import Records
from ...records.record import Record
from ...values.dates.when import When
from ...values.figures.figure import Figure
from ...values.money.currency_codes import currency_code
from ...values.money.money import Money
from ...values.money.rates import Rates
from ...values.words import visible, words_of


@attrs.frozen
class DatedAmount:
    """An amount of a record in the currency of a picture.

    Attributes:
        record: Of which record it is.
        day: When that was signed or held.
        figure: The amount as it was said.
        low: Its lower bound in the currency of the picture.
        high: Its upper bound in that currency.
    """

    record: Record
    day: When
    figure: Figure[Money]
    low: Money | None
    high: Money | None

    @property
    def first(self) -> float:
        """The first day that it may be, as a day number; of one that has none the last."""
        reach = self.day.reach
        return reach.earliest_start if math.isfinite(reach.earliest_start) else reach.latest_end

    @property
    def last(self) -> float:
        """The last day that it may be; of one that has none the first."""
        reach = self.day.reach
        return reach.latest_end if math.isfinite(reach.latest_end) else reach.earliest_start

    @property
    def title(self) -> str:
        """What the record is called."""
        return visible(getattr(self.record, "title", self.record.id))

    def told(self) -> str:
        """Say all of it in words."""
        return f"{self.title}, {self.day}: {words_of(self.figure)}"


@attrs.frozen
class Exchange:
    """Into which currency amounts are converted, and at which rates.

    Attributes:
        currency: The currency; where it is left out, the one that all amounts are in.
        rates: What knows the rates, where some are in another.
        on: The day whose rates count; where it is left out, of each amount its own day.
        nearest_before: How many days before it to look back, where that day has no rate.
    """

    currency: str | None = None
    rates: Rates | None = None
    on: When | dt.date | str | None = None
    nearest_before: int = 0

    def worth(self, money: Money, record: Record, day: When) -> Money:
        """Say what an amount of a record was worth."""
        if money.currency == self.currency:
            return money
        if self.rates is None:
            accepted = f"rates=, or only amounts in {self.currency}"
            raise CurrencyMismatch(
                f"{record.id} is in {money.currency}, and the picture in {self.currency}: give {accepted}"
            )
        try:
            found = money.to(str(self.currency), self.rates, on=self.on or day, nearest_before=self.nearest_before)
        except InvalidWhen as error:
            accepted = "on=, the day whose rates count for all, or only records of which the day is known"
            raise InvalidWhen(f"no one day for a rate of {record.id}", came=error.came, accepted=accepted) from None
        return found.money


def dated_amounts(records: Records[Any], field: FigureField[Any, Money], exchange: Exchange) -> list[DatedAmount]:
    """List the amounts that have a day, in its order.

    Raises:
        WrongType: It is no field of money of this kind of record.
    """
    if not _is_money(field, records.kind):
        raise WrongType(
            "values_over_time()", came=called(field), accepted=f"a field of money of {records.kind.__name__}"
        )
    found = [
        (record, day, figure)
        for record in records
        if (day := day_of_record(record))
        for figure in _figures(record, field)
    ]
    exchange = attrs.evolve(exchange, currency=_currency(exchange.currency, (figure for _, _, figure in found)))
    amounts = [
        DatedAmount(record, day, figure, *_bounds(record, day, figure, exchange)) for record, day, figure in found
    ]
    return sorted(amounts, key=lambda one: (one.day.sort_key, one.record.id))


def day_of_record(record: Record) -> When | None:
    """Say when it was signed or held."""
    day: When | None = getattr(record, "signed", None) or getattr(record, "held", None)
    return day


def _is_money(field: object, kind: type[Record]) -> bool:
    return isinstance(field, FigureField) and field.measures is Money and issubclass(kind, field.record)


def _figures(record: Record, field: Field[Any, Any]) -> tuple[Figure[Money], ...]:
    held = read(record, field.path)
    return tuple(one for one in (held if is_several(held) else (held,)) if is_said(one))


def _currency(asked: str | None, figures: Iterable[Figure[Money]]) -> str:
    if asked is not None:
        return currency_code(asked)
    found = sorted({figure.bound.currency for figure in figures})
    if len(found) > 1:
        raise CurrencyMismatch(f"amounts in {', '.join(found)}: give currency= and rates=, or choose those in one")
    return found[0] if found else "XXX"


def _bounds(record: Record, day: When, figure: Figure[Money], exchange: Exchange) -> tuple[Money | None, Money | None]:
    low, high = (None if bound is None else exchange.worth(bound, record, day) for bound in (figure.low, figure.high))
    return low, high
