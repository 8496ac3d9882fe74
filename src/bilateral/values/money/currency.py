"""Where and when each currency was in use: the spans of Unicode's CLDR, and what had to be put right in them."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from functools import cache
from types import MappingProxyType
from typing import Unpack

import attrs

from ...errors import UnknownCurrency
from ...language.lexicon.tables import table
from ..answer import Answer
from ..dates.when import When, day_of
from ..formatted import Formatted
from ..misnamed import answers_misspelt
from ..numbers.patterns import spelling, within
from ..words import exact_text
from .currency_codes import (
    CurrencyCode,
    Meanings,
    currency_code,
    currency_named,
    currency_sign,
    english_name,
    every_code,
    is_withdrawn_code,
    minor_digits,
    minor_units,
    numeric_code,
)

#: Where CLDR puts what belongs to no territory: metals, baskets, tests.
_NOWHERE = "ZZ"


# Without order=False mypy takes `<` for given.
@answers_misspelt
@attrs.frozen(order=False)
class CurrencySpan:
    """Where, and from when to when, a currency was in use.

    Attributes:
        territory: The ISO 3166 code of the territory; `EU` and dead states among them.
        start: The first day; None if not known.
        end: The last day; None if it is still in use, or if no first day is known either.
        is_tender: Whether it was money to pay with, and not an account, a fund or a share of gold.

    >>> currency_spans("DDM")[0]
    CurrencySpan(territory='DD', start=When('1948-07-20'), end=When('1990-10-02'), is_tender=True)
    """

    territory: str
    start: When | None
    end: When | None
    is_tender: bool = True

    def holds(self, on: When) -> Answer:
        """Whether a day lies in the span.

        >>> currency_spans("DDM")[0].holds(When("1990"))
        Answer.UNKNOWN
        """
        began = Answer.UNKNOWN if self.start is None else ~on.is_before(self.start)
        ended = Answer.NO if self.end is None else on.is_after(self.end)
        return began & ~ended


@cache
def currency_spans(code: str) -> tuple[CurrencySpan, ...]:
    """Return where and when a currency was in use, as far as CLDR and the corrections to it know."""
    return _spans().get(code, ())


@cache
def currencies_of(territory: str) -> MappingProxyType[str, bool]:
    """Return the currencies that a territory has or had, each with whether it is still in use."""
    from babel.core import get_global

    found: dict[str, bool] = {}
    for code, _, end, _ in get_global("territory_currencies").get(territory, ()):
        found[code] = found.get(code, False) or end is None
    for line in table("currency_spans"):
        if line["territory"] == territory:
            found[line["currency"]] = not line["last_day"]
    return MappingProxyType(found)


@cache
def _spans() -> MappingProxyType[str, tuple[CurrencySpan, ...]]:
    from babel.core import get_global

    found: dict[tuple[str, str], list[CurrencySpan]] = {}
    for territory, rows in get_global("territory_currencies").items():
        for code, start, end, is_tender in rows:
            span = CurrencySpan(territory, _day(start), _day(end), is_tender)
            found.setdefault((territory, code), []).append(span)
    for line in table("currency_spans"):
        last = When(line["last_day"]) if line["last_day"] else None
        span = CurrencySpan(line["territory"], When(line["first_day"]), last)
        found[line["territory"], line["currency"]] = [span]
    by_code: dict[str, list[CurrencySpan]] = {}
    for (_, code), spans in sorted(found.items()):
        by_code.setdefault(code, []).extend(spans)
    return MappingProxyType({code: tuple(spans) for code, spans in by_code.items()})


def _day(parts: tuple[int, int, int] | None) -> When | None:
    return When("{:04}-{:02}-{:02}".format(*parts)) if parts else None


#: No name of a currency is longer.
LONGEST_NAME = 80


@answers_misspelt
@attrs.frozen(order=False)
class Currency(Formatted):
    """A currency, living or withdrawn.

    `Money` and records keep the code alone, as files do; this class answers what is known of it.

    Args:
        code: The code of ISO 4217, or of Unicode's CLDR for what ISO never had.

    Raises:
        UnknownCurrency: It is no currency's.

    >>> rouble = Currency("SUR")
    >>> rouble.name, rouble.numeric, rouble.minor_unit, rouble.is_withdrawn
    ('Soviet Rouble', '810', 'kopeck', True)
    >>> rouble.in_use("1980"), rouble.in_use("2021-12-06"), Currency("RUB").in_use("1998")
    (Answer.YES, Answer.NO, Answer.YES)
    """

    code: CurrencyCode = attrs.field(converter=currency_code)

    @staticmethod
    def parse(text: str, **meanings: Unpack[Meanings]) -> Currency:
        """Read how a currency is written: its code, its sign or its name; and what `str` prints of it.

        Args:
            text: The currency and nothing else.
            **meanings: What shared names mean, as `rupee="PKR"`; see `Meanings` for their defaults.

        Raises:
            UnknownCurrency: It is none.
            AmbiguousCurrency: Several are called so, and no argument says which is meant.

        >>> Currency.parse("Pakistani rupees"), Currency.parse("Rs", rupee="LKR"), Currency.parse("usd")
        (Currency('PKR'), Currency('LKR'), Currency('USD'))
        """
        text = exact_text(text)
        name = within(text, LONGEST_NAME).strip()
        try:
            return Currency(currency_named(name, **meanings))
        except UnknownCurrency as error:
            if spelling(name) in _by_full_name():
                return Currency(_by_full_name()[spelling(name)])
            raise type(error)(error.problem, came=text, accepted=error.accepted) from None

    @property
    def name(self) -> str:
        """What it is called in English, as Unicode's CLDR has it.

        >>> Currency("INR").name
        'Indian Rupee'
        """
        return english_name(self.code)

    @property
    def symbol(self) -> str:
        """The sign that means no other currency; its code where it has none.

        >>> Currency("INR").symbol, Currency("USD").symbol, Currency("PKR").symbol
        ('₹', 'US$', 'PKR')
        """
        return currency_sign(self.code).rstrip()

    @property
    def numeric(self) -> str | None:
        """The three digits of ISO 4217; None where they are not known here.

        >>> Currency("INR").numeric
        '356'
        """
        return numeric_code(self.code)

    @property
    def minor_digits(self) -> int | None:
        """How many digits its minor unit has behind the point; None if it has none, as gold.

        >>> Currency("INR").minor_digits, Currency("JPY").minor_digits
        (2, 0)
        """
        return minor_digits(self.code)

    @property
    def minor_unit(self) -> str | None:
        """What its minor unit is called, in the singular; None where that is not known here.

        >>> Currency("INR").minor_unit, Currency("BDT").minor_unit
        ('paisa', 'poisha')
        """
        return minor_units().get(self.code)

    @property
    def spans(self) -> tuple[CurrencySpan, ...]:
        """Where and when it was in use; none where CLDR has none.

        >>> print(*(f"{span.territory} {span.start} {span.end}" for span in Currency("PKR").spans), sep="; ")
        BD 1948-04-01 1972-01-01; PK 1948-04-01 None
        """
        return currency_spans(self.code)

    @property
    def territories(self) -> frozenset[str]:
        """The ISO 3166 codes of all territories that ever used it.

        >>> sorted(Currency("BTN").territories), "YU" in Currency("YUD").territories
        (['BT'], True)
        """
        return frozenset(span.territory for span in self.spans) - {_NOWHERE}

    @property
    def is_withdrawn(self) -> bool:
        """Whether no territory uses it any more.

        >>> Currency("DEM").is_withdrawn, Currency("EUR").is_withdrawn
        (True, False)
        """
        return is_withdrawn_code(self.code) or (bool(self.spans) and all(span.end for span in self.spans))

    def in_use(self, on: When | dt.date | str, territory: str | None = None) -> Answer:
        """Whether it was in use on a day: UNKNOWN where the day or the span is too imprecisely known.

        A currency that is still in use has no last day, so that it is in use on any later day.

        Args:
            on: The day, as exactly as it is known.
            territory: The ISO 3166 code of the one territory that is asked about; any if not given.

        Raises:
            InvalidWhen: A text that is no date.

        >>> Currency("DEM").in_use("2002"), Currency("INR").in_use("1947-01-01", "PK")
        (Answer.UNKNOWN, Answer.YES)
        """
        day = day_of(on)
        spans = [span for span in self.spans if territory in (None, span.territory)]
        if not self.spans:
            return Answer.UNKNOWN
        return Answer.some(span.holds(day) for span in spans)

    def __str__(self) -> str:
        return _printed(self.code)

    def __repr__(self) -> str:
        return f"Currency('{self.code}')"


def _with_code(currency: Currency) -> str:
    return f"{currency.name} ({currency.code})"


@cache
def _printed(code: CurrencyCode) -> str:
    # "Argentine Peso" is what five codes are or were called: as text, it means the one of today.
    currency = Currency(code)
    try:
        return currency.name if Currency.parse(currency.name) == currency else _with_code(currency)
    except UnknownCurrency:
        return _with_code(currency)


@cache
def _by_full_name() -> MappingProxyType[str, CurrencyCode]:
    every = [Currency(code) for code in every_code()]
    shared = Counter(currency.name for currency in every)
    alone = {spelling(currency.name): currency.code for currency in every if shared[currency.name] == 1}
    return MappingProxyType({**alone, **{spelling(_with_code(currency)): currency.code for currency in every}})
