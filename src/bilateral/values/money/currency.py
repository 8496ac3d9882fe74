"""Currencies: their codes, their names, where and when they were in use, and which one a text means."""

from __future__ import annotations

import datetime as dt
import difflib
from functools import cache, lru_cache
from types import MappingProxyType
from typing import NewType, Unpack, cast

import attrs

from ...errors import InvalidValue, WrongType
from ..answer import Answer
from ..dates.day_asked import day_of
from ..dates.when import When
from ..numbers.patterns import within
from .currency_meanings import Meanings, meanings_known
from .currency_nouns import adjectives_of
from .currency_numbers import english_name, numeric_code
from .currency_signs import SIGNS
from .currency_spans import LIVING_NAMES, NOWHERE, WITHDRAWN_NAMES, CurrencySpan, currency_spans
from .currency_words import ANY_CODE, currency_before, currency_behind, currency_word, is_currency
from .minor_units import minor_digits, minor_unit

# How a currency is written stands in a module of its own.
__all__ = [
    "ANY_CODE", "AmbiguousCurrency", "Currency", "CurrencyCode", "CurrencySpan", "Meanings", "UnknownCurrency",
    "checked_meanings", "currency_before", "currency_behind", "currency_code", "currency_named", "currency_sign",
    "given_meanings", "is_currency", "power_of_name",
]  # fmt: skip

CurrencyCode = NewType("CurrencyCode", str)

#: No name of a currency is longer.
LONGEST_NAME = 80

#: Codes that stand for no money: none, and one for tests.
_NO_MONEY = frozenset({"XXX", "XTS"})

#: These need no list of all the world's currencies, which takes a hundredth of a second to load.
_COMMON = frozenset(SIGNS) | {
    "AED", "AFN", "ARS", "BTN", "BYN", "CHF", "CNY", "CZK", "DEM", "DKK", "EGP", "FRF", "HUF", "IDR", "IQD", "IRR",
    "JPY", "KES", "KWD", "LKR", "MMK", "MUR", "MVR", "MXN", "MYR", "NOK", "NPR", "OMR", "PKR", "PLN", "QAR", "SAR",
    "SEK", "SUR", "YUD", "ZAR",
}  # fmt: skip

_NAMED = "write an ISO 4217 code, e.g. 'INR', or a name such as 'Pakistani rupees' or 'Rs'"


class UnknownCurrency(InvalidValue):
    """A code or a name that is no currency's."""


class AmbiguousCurrency(UnknownCurrency):
    """A name that several currencies share, where no default would be safe."""


def currency_code(text: str) -> CurrencyCode:
    """Check that text is the code of a currency, living or withdrawn, by ISO 4217 or the list of Unicode's CLDR.

    Raises:
        UnknownCurrency: It is not; the nearest codes are named.
        WrongType: It is no text.

    >>> currency_code("INR"), currency_code("SUR")
    ('INR', 'SUR')
    """
    if type(text) is str and (text in _COMMON or text in _every_code()):
        return CurrencyCode(text)
    if not _is_text(text):
        raise WrongType("a currency", came=text, accepted="the code as text, e.g. 'INR'")
    near = difflib.get_close_matches(str(text)[:9].upper(), _every_code(), n=3)
    hint = f" (did you mean {' or '.join(near)}?)" if near else ""
    accepted = f"write an ISO 4217 code, e.g. 'INR' or 'USD'{hint}, or have Money.parse read words such as 'Rs'"
    raise UnknownCurrency("no currency", came=text, accepted=accepted)


@attrs.frozen(order=False)
class Currency:
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
        """Read how a currency is written: its code, its sign or its name.

        Args:
            text: The currency and nothing else.
            **meanings: What shared names mean, as `rupee="PKR"`; see `Meanings` for their defaults.

        Raises:
            UnknownCurrency: It is none.
            AmbiguousCurrency: Several are called so, and no argument says which is meant.

        >>> Currency.parse("Pakistani rupees"), Currency.parse("Rs", rupee="LKR"), Currency.parse("usd")
        (Currency('PKR'), Currency('LKR'), Currency('USD'))
        """
        try:
            return Currency(currency_named(within(text, LONGEST_NAME).strip(), **meanings))
        except UnknownCurrency as error:
            raise type(error)(error.problem, came=text, accepted=error.accepted) from None

    @property
    def name(self) -> str:
        """What it is called in English, as Unicode's CLDR has it.

        >>> Currency("INR").name
        'Indian Rupee'
        """
        return WITHDRAWN_NAMES.get(self.code) or LIVING_NAMES.get(self.code) or english_name(self.code)

    @property
    def symbol(self) -> str:
        """The sign that means no other currency; its code where it has none.

        >>> Currency("INR").symbol, Currency("USD").symbol, Currency("PKR").symbol
        ('₹', 'US$', 'PKR')
        """
        return SIGNS.get(self.code, self.code)

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
        return minor_unit(self.code)

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
        return frozenset(span.territory for span in self.spans) - {NOWHERE}

    @property
    def is_withdrawn(self) -> bool:
        """Whether no territory uses it any more.

        >>> Currency("DEM").is_withdrawn, Currency("EUR").is_withdrawn
        (True, False)
        """
        return self.code in WITHDRAWN_NAMES or (bool(self.spans) and all(span.end for span in self.spans))

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
        return self.name

    def __repr__(self) -> str:
        return f"Currency('{self.code}')"


def currency_named(name: str, **meanings: Unpack[Meanings]) -> CurrencyCode:
    """Return the currency of a name or sign that `currency_pattern` found.

    Args:
        name: The name as it was written.
        **meanings: What shared names mean, as `rupee="PKR"`; see `Meanings` for their defaults.

    Raises:
        UnknownCurrency: It, or the code of an argument, is no currency's, or not one of that name.
        AmbiguousCurrency: Several are called so, and no argument says which is meant.

    >>> currency_named("Rs.", rupee="PKR", dollar="USD")
    'PKR'
    """
    given = checked_meanings(meanings)
    word = currency_word(name)
    if word is None:
        return currency_code(name)
    if not word.meaning:
        return CurrencyCode(word.codes[0])
    code = given.get(word.meaning, meanings_known()[word.meaning].default)
    if not code:
        raise AmbiguousCurrency("the money of several countries", came=name, accepted=_say_which(word.meaning))
    if word.codes and code not in word.codes:
        raise UnknownCurrency(f"no part of {code}", came=name, accepted=f"its minor unit is the {minor_unit(code)}")
    return CurrencyCode(code)


def power_of_name(name: str) -> int:
    """Return the power of ten of what a name counts: -2 of paise, 6 of MUSD, 0 of rupees.

    >>> power_of_name("paise"), power_of_name("Rs")
    (-2, 0)
    """
    word = currency_word(name)
    return word.power if word else 0


def checked_meanings(meanings: Meanings) -> MappingProxyType[str, str]:
    """Check what shared names are said to mean.

    Raises:
        UnknownCurrency: A code is not one of those that have the name.
        WrongType: No such name is shared.

    >>> checked_meanings({"rupee": "USD"})
    Traceback (most recent call last):
    ...
    bilateral.values.money.currency.UnknownCurrency: no rupee in 'USD'; \
rupee= takes INR, PKR, LKR, NPR, MUR, SCR, MVP or MVQ
    """
    return _checked(given_meanings(meanings)) if meanings else _NO_MEANINGS


def given_meanings(meanings: Meanings) -> tuple[tuple[str, str], ...]:
    """Return what was said of shared names as a tuple, which a cache can take.

    Raises:
        WrongType: No such name is shared, or its meaning is no text.

    >>> given_meanings({"rupee": "PKR"})
    (('rupee', 'PKR'),)
    """
    given = cast("dict[str, str]", meanings)
    for name, code in given.items():
        if name not in meanings_known():
            raise WrongType("what a name means", came=name, accepted=f"one of {', '.join(meanings_known())}")
        if not _is_text(code):
            raise WrongType(name, came=code, accepted="the code of a currency as text, e.g. 'INR'")
    return tuple(given.items())


def currency_sign(code: CurrencyCode) -> str:
    """Return what is printed before an amount: a sign that means no other currency, or the code and a blank.

    >>> currency_sign(currency_code("USD")), currency_sign(currency_code("PKR"))
    ('US$', 'PKR ')
    """
    return SIGNS.get(code) or f"{code} "


_NO_MEANINGS: MappingProxyType[str, str] = MappingProxyType({})


@lru_cache(maxsize=256)
def _checked(meanings: tuple[tuple[str, str], ...]) -> MappingProxyType[str, str]:
    for name, code in meanings:
        if code not in meanings_known()[name].codes:
            raise UnknownCurrency(f"no {name.replace('_', ' ')}", came=code, accepted=_takes(name))
    return MappingProxyType(dict(meanings))


def _say_which(name: str) -> str:
    codes = meanings_known()[name].codes
    country = next(iter(adjectives_of(codes[0])), "")
    return f"name the country, e.g. '{country.title()} {name.replace('_', ' ')}', or say which: {_takes(name)}"


def _takes(name: str) -> str:
    *codes, last = meanings_known()[name].codes
    return f"{name}= takes {', '.join(codes)} or {last}"


def _is_text(value: object) -> bool:
    return isinstance(value, str)


@cache
def _every_code() -> frozenset[str]:
    from babel.core import get_global

    return frozenset(get_global("all_currencies")).union(WITHDRAWN_NAMES, LIVING_NAMES) - _NO_MONEY
