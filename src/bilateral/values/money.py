"""Amounts of money: exact, and in one currency."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import ClassVar, NoReturn

import attrs

from ..errors import InvalidValue
from .amount import Amount, Mismatch
from .answer import Answer
from .currency import (
    ANY_CODE,
    CurrencyCode,
    UnknownCurrency,
    currency_before,
    currency_behind,
    currency_code,
    currency_named,
    currency_sign,
)
from .exact import InvalidNumber, exact_number, shifted
from .grouping import Grouping, grouped, scaled
from .number_words import MONEY_SCALES
from .numerals import CRORE, LAKH, MINUS, is_number, numeral_pattern, numeral_value
from .patterns import END, FLAGS, GAP, JOINT, START, within
from .qualifier import is_qualified

#: No amount needs more; a longer text is refused before it is looked at.
LONGEST_MONEY = 200

#: Where rupees and takas are counted, people count in lakh and crore.
INDIAN_GROUPING = frozenset({"INR", "PKR", "BDT", "NPR", "LKR"})

_ACCEPTED = "write e.g. 'Rs 5,000 crore', '$5.4 billion' or '60 billion rupees'"
_FIGURE = "use Figure.money(...) for an amount with a qualifier or a range"


class InvalidMoney(InvalidValue):
    """A text or a value that is no exact amount of money."""


class CurrencyMismatch(Mismatch):
    """Two amounts of different currencies, where one currency was needed."""


def money_amount(value: Decimal | int | str) -> Decimal:
    """Take an amount exactly; raise InvalidMoney where `exact_number` would raise InvalidNumber.

    >>> money_amount("5.40")
    Decimal('5.4')
    """
    try:
        return exact_number(value)
    except InvalidNumber as error:
        raise InvalidMoney(error.problem, came=error.came, accepted=error.accepted) from None


@attrs.frozen
class Money(Amount):
    """An exact amount of one currency.

    Attributes:
        amount: How much, in units of the currency (rupees, not paise), up to 10^30.
        currency: The ISO 4217 code of the currency.

    >>> Money.parse("Rs 5000 crore")
    Money('50000000000', 'INR')
    >>> print(Money("50000000000", "INR"))
    ₹5,000 crore
    """

    mismatch: ClassVar[type[Mismatch]] = CurrencyMismatch

    amount: Decimal = attrs.field(converter=money_amount)
    currency: CurrencyCode = attrs.field(converter=currency_code)

    @staticmethod
    def parse(text: str, *, rupee: str = "INR", dollar: str = "USD") -> Money:
        """Read an amount as it is written in newspapers and contracts.

        Args:
            text: The amount with its currency and nothing else.
            rupee: The code of the rupee that "Rs" and "rupees" mean.
            dollar: The code of the dollar that "$" and "dollars" mean.

        Raises:
            InvalidMoney: The text is no amount, or not an exact one.
            UnknownCurrency: Its currency, or that of an argument, is none.

        >>> Money.parse("₹1.5 lakh crore").amount
        Decimal('1500000000000')
        >>> Money.parse("Rs 5000", rupee="PKR")
        Money('5000', 'PKR')
        """
        if not within(text, LONGEST_MONEY):
            raise InvalidMoney("no amount of money", came=text, accepted=_ACCEPTED)
        return _parsed(text, rupee, dollar)

    @property
    def magnitude(self) -> Decimal:
        """How much: the amount.

        >>> Money(5, "INR").magnitude
        Decimal('5')
        """
        return self.amount

    @property
    def denomination(self) -> str:
        """Of what: the code of the currency.

        >>> Money(5, "INR").denomination
        'INR'
        """
        return self.currency

    @property
    def in_crore(self) -> Decimal:
        """The amount in crore, exactly.

        >>> Money.parse("$5.4 billion").in_crore
        Decimal('540')
        """
        return shifted(self.amount, -CRORE)

    @property
    def in_lakh(self) -> Decimal:
        """The amount in lakh, exactly.

        >>> Money.parse("Rs 1.5 crore").in_lakh
        Decimal('150')
        """
        return shifted(self.amount, -LAKH)

    def with_magnitude(self, magnitude: Decimal) -> Money:
        """Return another amount of the same currency.

        >>> Money(5, "INR").with_magnitude(Decimal(6))
        Money('6', 'INR')
        """
        return Money(magnitude, self.currency)

    def comparable_with(self, denomination: str) -> Answer:
        """Whether it can be compared with amounts of a currency: UNKNOWN of another, for a rate could tell.

        >>> Money(5, "INR").comparable_with("USD")
        Answer.UNKNOWN
        """
        return Answer.YES if self.currency == denomination else Answer.UNKNOWN

    def format(self, grouping: Grouping, *, scales: bool = True) -> str:
        """Print the amount with Indian (lakh, crore) or international (million, billion) groups and scales.

        Args:
            grouping: How the digits stand in groups.
            scales: Whether words of scale may stand for zeros.

        Raises:
            InvalidGrouping: The grouping is neither of the two.

        >>> Money.parse("$5.4 billion").format("indian"), Money.parse("$5.4 billion").format("international")
        ('US$540 crore', 'US$5.4 billion')
        """
        amount = self.amount.copy_abs()
        number = scaled(amount, grouping) if scales else grouped(amount, grouping)
        return f"{'-' if self.amount < 0 else ''}{currency_sign(self.currency)}{number}"

    @property
    def grouping(self) -> Grouping:
        """How its digits are grouped where its currency is used.

        >>> Money.parse("Rs 5 crore").grouping, Money.parse("$5 million").grouping
        ('indian', 'international')
        """
        return "indian" if self.currency in INDIAN_GROUPING else "international"

    def __str__(self) -> str:
        return self.format(self.grouping)

    def __repr__(self) -> str:
        return f"Money('{self.amount:f}', '{self.currency}')"


def money_pattern(name: str, *, codes: str = ANY_CODE, bare: bool = False) -> str:
    """Write the pattern of an amount of money; its groups are named after `name`.

    Args:
        name: The group of the whole amount, and what the names of its parts start with.
        codes: The pattern of a bare code; in running prose three capitals are mostly none.
        bare: Whether the currency may be missing, as in the first half of "5 to 6 billion dollars".

    >>> re.search(money_pattern("m"), "a Rs 5,100-crore order", FLAGS)["m"]
    'Rs 5,100-crore'
    """
    before = rf"(?P<{name}_before>{currency_before(codes=codes)}){GAP}(?P<{name}_sign>{MINUS})?"
    behind = rf"{JOINT}(?P<{name}_behind>{currency_behind(codes=codes)})"
    # Where neither group has matched, fail: (?!) matches nothing.
    somewhere = "" if bare else f"(?({name}_before)|(?({name}_behind)|(?!)))"
    # "/-" and "/=" close an amount, so that nobody writes more digits behind it.
    number = rf"{numeral_pattern(name, scales=MONEY_SCALES)}(?:/[-=])?"
    return rf"(?P<{name}>(?P<{name}_minus>{MINUS})?{START}(?:{before})?{number}(?:{behind})?{somewhere}{END})"


def read_currency(match: re.Match[str], name: str, *, rupee: str, dollar: str) -> CurrencyCode | None:
    """Read the currency of an amount that was found, if one stands there.

    Raises:
        InvalidMoney: One currency stands before the number and another behind it.
        UnknownCurrency: What stands there is none.

    >>> read_currency(re.match(money_pattern("m"), "$5"), "m", rupee="INR", dollar="CAD")
    'CAD'
    """
    before, behind = match.group(f"{name}_before", f"{name}_behind")
    first = currency_named(before, rupee=rupee, dollar=dollar) if before else None
    second = currency_named(behind, rupee=rupee, dollar=dollar) if behind else first
    if first not in (None, second):
        raise InvalidMoney("two currencies for one amount", came=match[name], accepted=_ACCEPTED)
    return second


def read_amount(match: re.Match[str], name: str, *, power: int = 0) -> Decimal:
    """Read the signed number of an amount that was found.

    Args:
        match: A match of a pattern that holds `money_pattern(name)`.
        name: That name.
        power: A further power of ten, of a scale word that stands elsewhere ("$5-6 billion").

    Raises:
        InvalidNumber: It is none that can be meant, or has two signs.

    >>> read_amount(re.match(money_pattern("m"), "$5"), "m", power=9)
    Decimal('5E+9')
    """
    value = numeral_value(match, name, power=power)
    minus, sign = match.group(f"{name}_minus", f"{name}_sign")
    if minus and sign:
        raise InvalidNumber("two signs", came=match[name], accepted="one is enough")
    return value.copy_negate() if minus or sign else value


@lru_cache(maxsize=1)
def _amount() -> re.Pattern[str]:
    # Compiled when first used: that takes longer than the import of all the rest.
    return re.compile(rf"\s*{money_pattern('m')}\s*", FLAGS)


@lru_cache(maxsize=2048)
def _parsed(text: str, rupee: str, dollar: str) -> Money:
    match = _amount().fullmatch(text)
    if match is None:
        _refuse(text)
    try:
        currency = read_currency(match, "m", rupee=rupee, dollar=dollar)
        return Money(read_amount(match, "m"), currency or "")
    except UnknownCurrency as error:
        raise UnknownCurrency(error.problem, came=text, accepted=error.accepted) from None
    except InvalidValue as error:
        raise InvalidMoney(error.problem, came=text, accepted=_ACCEPTED) from None


def _refuse(text: str) -> NoReturn:
    if is_qualified(text):
        raise InvalidMoney("not an exact amount", came=text, accepted=_FIGURE)
    if _amount().search(text):
        raise InvalidMoney("not one exact amount and nothing else", came=text, accepted=_FIGURE)
    problem = "no currency" if is_number(text) else "no amount of money"
    raise InvalidMoney(problem, came=text, accepted=_ACCEPTED)
