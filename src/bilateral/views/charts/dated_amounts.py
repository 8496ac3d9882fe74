"""Amounts in one currency, each with its day: what can be drawn of values over time, and what can't."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Sequence
from typing import Any

import attrs

from ...errors import CurrencyMismatch, WrongType
from ...query.answer import is_said, read, several
from ...query.exchange import exchange, own_day
from ...query.field import Field, called
from ...query.imprecise import FigureField
from ...query.records import Records
from ...records.record import Record
from ...values.dates.when import When
from ...values.figures.figure import Figure
from ...values.money.currency_codes import currency_code
from ...values.money.money import Money
from ...values.money.rates import Rates
from ...values.words import words_of
from ..titles import title_of

#: What asks for them, for errors.
_PLACE = "values_over_time()"


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
        return title_of(self.record)

    def told(self) -> str:
        """Say all of it in words."""
        return f"{self.title}, {self.day}: {words_of(self.figure)}"


def dated_amounts(
    records: Records[Any],
    field: FigureField[Any, Money],
    currency: str | None,
    rates: Rates | None,
    on: When | dt.date | str | None,
    nearest_before: int,
) -> list[DatedAmount]:
    """List the amounts that have a day, in its order, in one currency.

    Raises:
        WrongType: It is no field of money of this kind of record.
        CurrencyMismatch: There are no rates, and amounts are in another currency, or in several.
    """
    if not _is_money(field, records.kind):
        accepted = f"a field of money of {records.kind.__name__}"
        raise WrongType(_PLACE, came=called(field), accepted=accepted)
    found = [
        (record, day, figure) for record in records if (day := own_day(record)) for figure in _figures(record, field)
    ]
    given = exchange(field, currency, rates, on, nearest_before, place=_PLACE) if rates is not None else None
    if given is None:
        _require_one(currency, [(record, figure) for record, _, figure in found])
        converted = [(figure,) for *_, figure in found]
    else:
        converted = given.converted([record for record, *_ in found], [(figure,) for *_, figure in found])
    amounts = [
        DatedAmount(record, day, figure, worth.low, worth.high)
        for (record, day, figure), (worth,) in zip(found, converted, strict=True)
    ]
    return sorted(amounts, key=lambda one: (one.day.sort_key, one.record.id))


def _is_money(field: object, kind: type[Record]) -> bool:
    return isinstance(field, FigureField) and field.measures is Money and issubclass(kind, field.record)


def _figures(record: Record, field: Field[Any, Any]) -> tuple[Figure[Money], ...]:
    return tuple(filter(is_said, several(read(record, field.path))))


def _require_one(asked: str | None, found: Sequence[tuple[Record, Figure[Money]]]) -> None:
    """Refuse amounts in several currencies, or in another than the one asked for, where there are no rates."""
    codes = sorted({figure.bound.currency for _, figure in found})
    if asked is None and len(codes) > 1:
        raise CurrencyMismatch(f"amounts in {', '.join(codes)}: give currency= and rates=, or choose those in one")
    wanted = set(codes) if asked is None else {currency_code(asked)}
    for record, figure in found:
        if figure.bound.currency not in wanted:
            where = f"{record.id} is in {figure.bound.currency}, and the picture in {asked}"
            raise CurrencyMismatch(f"{where}: give rates=, or only amounts in {asked}")
