"""Rates of exchange: what one unit of a currency was worth in another on one day, and who says so."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from decimal import Context, Decimal
from typing import Protocol

import attrs

from ...errors import InvalidNumber, InvalidRate, InvalidWhen, NoRate, WrongType
from ..dates.days import is_plain_day
from ..dates.when import When, day_of
from ..numbers.exact import MOST_PLACES, ONE, exact_number
from ..words import exact_text
from .currency_codes import CurrencyCode, currency_code

#: A day or more of holidays may lie between two rates, but no year.
MOST_DAYS_BEFORE = 366

_ACCEPTED = "a rate is a positive number, e.g. '75.4' or Decimal('75.4')"
# A rate that has to be worked out is rounded half to even, to as many places as a number may have.
_DIVISION = Context(prec=80)
_FINEST = ONE.scaleb(-MOST_PLACES)


def rate_value(value: Decimal | int | str) -> Decimal:
    """Take the number of a rate, exactly.

    Raises:
        InvalidRate: It is not above zero, or no exact number.

    >>> rate_value("75.40")
    Decimal('75.4')
    """
    try:
        number = exact_number(value)
    except InvalidNumber as error:
        raise InvalidRate(error.problem, came=error.came, accepted=_ACCEPTED) from None
    if number <= 0:
        raise InvalidRate("no rate", came=value, accepted=_ACCEPTED)
    return number


def plain_day(day: dt.date) -> dt.date:
    """Check that it is a date without a time of day, which would be lost.

    Raises:
        WrongType: It is not.

    >>> plain_day(dt.date(2021, 12, 6))
    datetime.date(2021, 12, 6)
    """
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
    value: Decimal = attrs.field(converter=rate_value)
    day: dt.date = attrs.field(converter=plain_day)
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


def sorted_rates(rates: Iterable[Rate]) -> tuple[Rate, ...]:
    """Put rates in the order of their pairs and days.

    Raises:
        InvalidRate: Two rates of one pair and day differ.

    >>> sorted_rates([])
    ()
    """
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

    rates: tuple[Rate, ...] = attrs.field(converter=sorted_rates)

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
    """Take the one day of which a rate is wanted.

    Raises:
        InvalidWhen: It is no date, or not known to the day and beyond doubt.
        WrongType: It is a `datetime`, whose time would be lost, or no date at all.

    >>> one_day("2021-12-06")
    datetime.date(2021, 12, 6)
    >>> one_day("2021-12")
    Traceback (most recent call last):
    ...
    bilateral.errors.InvalidWhen: not one day in '2021-12'; \
give the day whose rate is meant, e.g. '2021-12-06'
    """
    when = day_of(on)
    if not when.is_exact or when.is_uncertain or when.is_approximate:
        accepted = "give the day whose rate is meant, e.g. '2021-12-06'"
        raise InvalidWhen("not one day", came=str(on), accepted=accepted)
    return dt.date(when.earliest.year, when.earliest.month, when.earliest.day)


def rate_on(rates: Rates, pair: tuple[str, str], on: dt.date, *, nearest_before: int) -> Rate:
    """Return the rate of a pair on a day or, where it has none, on the nearest of so many days before.

    Raises:
        NoRate: There is none on any of these days; the error is that of the day itself.
        InvalidRate: `nearest_before` is no number of days from 0 to 366.

    >>> table = FixedRates.of("USD", "INR", {"2021-12-03": "75.2"}, source="made up")
    >>> rate_on(table, ("USD", "INR"), dt.date(2021, 12, 5), nearest_before=3).day
    datetime.date(2021, 12, 3)
    """
    if type(nearest_before) is not int or not 0 <= nearest_before <= MOST_DAYS_BEFORE:
        accepted = f"nearest_before is a number of days from 0 to {MOST_DAYS_BEFORE}"
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
    """Divide two rates, rounded half to even to 30 places.

    >>> quotient(Decimal(1), Decimal(3))
    Decimal('0.333333333333333333333333333333')
    """
    return _DIVISION.divide(dividend, divisor).quantize(_FINEST, context=_DIVISION)


def _key(rate: Rate) -> tuple[str, str, dt.date]:
    return rate.base, rate.quote, rate.day
