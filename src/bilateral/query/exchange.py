"""Amounts of records put into one currency, at the rates of one day, or of the day of each record."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Any

import attrs

from ..errors import InvalidWhen, NoRate, WrongType
from ..records.record import Record
from ..values.dates.when import When
from ..values.figures.figure import Figure
from ..values.money.currency_codes import CurrencyCode, currency_code
from ..values.money.money import Money
from ..values.money.rates import Rates, known_rates, one_day
from .field import Field, called
from .imprecise import FigureField, is_figure

#: Of more records than this an error names the first.
_MOST_NAMED = 5


@attrs.frozen
class Exchange:
    """Into which currency amounts of records are converted, and at which rates.

    Attributes:
        currency: The currency.
        rates: What knows the rates.
        on: The day whose rates count; where it is left out, of each record its own: when it was signed or held.
        nearest_before: How many days before it to look back, where that day has no rate.
        place: What converts them, for errors.
    """

    currency: CurrencyCode
    rates: Rates
    on: dt.date | None
    nearest_before: int
    place: str

    def converted(self, records: Sequence[Record], values: Iterable[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
        """Convert what records say, record by record; what nobody said stays so.

        Raises:
            InvalidWhen: Of some record the day isn't known exactly; the error names them all.
            NoRate: For some record there is no rate; the error names the first such rate and the records.
        """
        several = list(values)
        pairs = list(zip(records, several, strict=True))
        if vague := [record for record, one in pairs if any(map(self._needs_rate, one)) and not self._day(record)]:
            raise _undated(self.place, vague)
        found, lacking = list[tuple[Any, ...]](), list[tuple[Record, NoRate]]()
        for record, one in pairs:
            try:
                found.append(tuple(self._worth(value, record) for value in one))
            except NoRate as error:
                lacking.append((record, error))
        if lacking:
            raise _unpriced(self.place, lacking)
        return found

    def _needs_rate(self, value: object) -> bool:
        return is_figure(value) and value.bound.denomination != self.currency

    def _worth(self, value: Any, record: Record) -> Any:
        day = self._day(record)
        if day is None or not self._needs_rate(value):
            return value
        money: Figure[Money] = value
        return money.to(self.currency, self.rates, on=day, nearest_before=self.nearest_before)

    def _day(self, record: Record) -> dt.date | None:
        """Give the day whose rates count; None where it isn't known exactly."""
        own = own_day(record)
        if self.on is not None or own is None:
            return self.on
        try:
            return one_day(own)
        except InvalidWhen:
            return None


def own_day(record: Record) -> When | None:
    """Tell when a record was signed or held; None where nobody says.

    >>> from bilateral import Contract, Meeting
    >>> own_day(Contract(id="c", title="Rifles", signed="2021-12-06")), own_day(Meeting(id="m", title="Talks"))
    (When('2021-12-06'), None)
    """
    day: When | None = getattr(record, "signed", None) or getattr(record, "held", None)
    return day


def exchange(
    field: Field[Any, Any],
    currency: str | None,
    rates: Rates | None,
    on: When | dt.date | str | None,
    nearest_before: int,
    *,
    place: str,
) -> Exchange | None:
    """Take what amounts are converted by; None where nothing is said of it.

    Raises:
        WrongType: There is no currency or there are no rates where the rest is said, or it is no field of money.
        UnknownCurrency: The currency is none.
        InvalidWhen: It is not one day.
    """
    if currency is None and rates is None and on is None:
        return None
    known = known_rates(rates, f"{place} with currency= or on=: rates=")
    if currency is None:
        raise WrongType(f"{place} with rates=: currency=", came=currency, accepted="a code, as currency='EUR'")
    if not _is_of_money(field):
        raise WrongType(f"{place} with rates=", came=called(field), accepted="a field of money, as contract.value")
    day = None if on is None else one_day(on)
    return Exchange(currency_code(currency), known, day, nearest_before, place)


def _is_of_money(field: Field[Any, Any]) -> bool:
    return isinstance(field, FigureField) and field.measures is Money


def _undated(place: str, records: Sequence[Record]) -> InvalidWhen:
    days = [own_day(record) for record in records]
    said = ["no day" if day is None else str(day) for day in days]
    accepted = f"{place} takes the day whose rates count, as on='2021-12-06', or only records whose day is known"
    came = ", ".join(f"{record.id}: {day}" for record, day in zip(records[:_MOST_NAMED], said, strict=False))
    return InvalidWhen(f"not one day for the rate of each of {len(records)} records", came=came, accepted=accepted)


def _unpriced(place: str, lacking: Sequence[tuple[Record, NoRate]]) -> NoRate:
    _, first = lacking[0]
    names = ", ".join(record.id for record, _ in lacking[:_MOST_NAMED])
    more = f" and {len(lacking) - _MOST_NAMED} more" if len(lacking) > _MOST_NAMED else ""
    return NoRate(first.base, first.quote, first.day, f"{first.known}; {place} lacks a rate of {names}{more}")
