"""Amounts of money: exact, and in one currency."""

from __future__ import annotations

import datetime as dt
from decimal import ROUND_HALF_EVEN, Context, Decimal
from functools import lru_cache
from typing import ClassVar, Unpack, overload

import attrs

from ...errors import CurrencyMismatch, InvalidMoney, Mismatch, WrongType
from ..amount import Amount
from ..answer import Answer
from ..dates.when import When
from ..misnamed import answers_misspelt
from ..numbers.exact import CRORE, LAKH, ONE, shifted
from ..numbers.grouping import DecimalMark, Grouping, GroupMark, checked_marks, grouped, scaled
from ..numbers.locale_format import format_in_locale
from ..words import exact_text, require_flag
from .currency_codes import CurrencyCode, Meanings, currency_code, currency_sign, given_meanings, minor_digits
from .money_reading import amount_text, money_amount, plain_amount, read_money, unmistakable
from .rates import Rate, Rates, rate_on

#: Where rupees and takas are counted, people count in lakh and crore.
INDIAN_GROUPING = frozenset({"INR", "PKR", "BDT", "NPR", "LKR"})

# What is rounded, is rounded half to even (IEEE 754's default, and that of the decimal module), and only here.
_ROUNDED = Context(prec=200)


@answers_misspelt
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

    def __init_subclass__(cls) -> None:
        raise TypeError("Money has no subclasses, for their sums would be Money: hold one in a class of your own")

    @staticmethod
    def parse(
        text: str, *, decimal: DecimalMark | None = None, group: GroupMark | None = None, **meanings: Unpack[Meanings]
    ) -> Money:
        """Read an amount as it is written in newspapers and contracts.

        Args:
            text: The amount with its currency and nothing else.
            decimal: The decimal mark: "," in most of Europe. Where nobody says, it is the point; but "EUR 4.250", which
                may be four thousand, is refused.
            group: The mark between groups of digits; where nobody says, any that cannot be mistaken.
            **meanings: What names mean that several currencies share, as `rupee="PKR"`, `dollar="SGD"` or
                `krone="NOK"`; see `Meanings` for their defaults.

        Raises:
            InvalidMoney: The text is no amount, or not an exact one.
            UnknownCurrency: Its currency, or that of an argument, is none.
            AmbiguousCurrency: Several are called so, and no argument says which is meant.

        >>> Money.parse("₹1.5 lakh crore").amount
        Decimal('1500000000000')
        >>> Money.parse("Rs 5000", rupee="PKR"), Money.parse("Rs 5 and 50 paise")
        (Money('5000', 'PKR'), Money('5.5', 'INR'))
        >>> Money.parse("EUR 1.234.567,89", decimal=",")
        Money('1234567.89', 'EUR')
        """
        text = exact_text(text)
        if not meanings and decimal is None and group is None:
            plain = plain_amount(text)
            if plain is not None:
                return Money(plain[0], plain[1])
        checked_marks(decimal, group)
        return _parsed(amount_text(text), given_meanings(meanings), decimal, group)

    @staticmethod
    def of_minor_units(count: Decimal | int | str, currency: str) -> Money:
        """Make an amount of so many minor units, as payment systems count: paise, cents, kopecks.

        Raises:
            InvalidMoney: It is no exact number, or the currency has no minor unit.

        >>> Money.of_minor_units(5000, "INR"), Money.of_minor_units(5000, "JPY")
        (Money('50', 'INR'), Money('5000', 'JPY'))
        """
        return Money(shifted(money_amount(count), -_digits_of(currency_code(currency))), currency)

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

    @property
    def in_minor_units(self) -> Decimal:
        """The amount in minor units of its currency (paise, cents, kopecks), exactly.

        Raises:
            InvalidMoney: The currency has no minor unit, as gold.

        >>> Money.parse("Rs 50.25").in_minor_units
        Decimal('5025')
        """
        return shifted(self.amount, _digits_of(self.currency))

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

    def to(self, currency: str, rates: Rates, *, on: dt.date | When | str, nearest_before: int = 0) -> Conversion:
        """Convert the amount at the rate of one day.

        The result is rounded to the minor unit of its currency, half to even; the conversion keeps the rate.

        Args:
            currency: The code of the currency to convert into.
            rates: What knows the rates, as `EcbRates()` or `FixedRates`.
            on: The day, which must be known exactly.
            nearest_before: How many days before it to look back, where that day has no rate.

        Raises:
            NoRate: There is no rate for the day; the error names the pair, the day and the span that has rates.
            InvalidWhen: The day is not known exactly.
            UnknownCurrency: The currency is none.
            WrongType: It is nothing that knows rates.

        >>> from bilateral.rates import FixedRates
        >>> rates = FixedRates.of("USD", "INR", {"2021-12-06": "75.4"}, source="a bank's table")
        >>> print(Money.parse("$5 million").to("INR", rates, on="2021-12-06"))
        US$5 million = ₹37.7 crore (USD 1 = INR 75.4 on 2021-12-06 (a bank's table))
        """
        pair = self.currency, currency_code(currency)
        rate = rate_on(rates, pair, on, nearest_before=nearest_before)
        return Conversion(self, self if pair[0] == pair[1] else self.at(rate), rate)

    def at(self, rate: Rate, rounding: str = ROUND_HALF_EVEN) -> Money:
        """Say what it is worth at a rate of its currency, rounded to the minor unit of the other.

        Args:
            rate: The rate.
            rounding: How it is rounded, by its name in the module `decimal`.

        >>> rate = Rate("USD", "INR", "75.4", dt.date(2021, 12, 6), "a bank's table")
        >>> Money("0.33", "USD").at(rate)
        Money('24.88', 'INR')
        """
        worth = _ROUNDED.multiply(self.amount, rate.value)
        step = ONE.scaleb(-_digits_of(rate.quote))
        return Money(worth.quantize(step, rounding=rounding, context=_ROUNDED), rate.quote)

    @overload
    def format(self, grouping: Grouping, *, scales: bool = True) -> str: ...

    @overload
    def format(self, *, locale: str, compact: bool = False) -> str: ...

    def format(
        self, grouping: Grouping | None = None, *, scales: bool = True, locale: str | None = None, compact: bool = False
    ) -> str:
        r"""Print the amount in Indian (lakh, crore) or international (million, billion) style, or as a locale does.

        Args:
            grouping: How the digits stand in groups.
            scales: Whether words of scale may stand for zeros.
            locale: The name of a locale, e.g. `hi_IN`, in place of a grouping; nothing is rounded.
            compact: Whether the locale's short words of scale may stand for zeros.

        Raises:
            InvalidGrouping: The grouping is neither of the two.
            UnknownLocale: There is no such locale.

        >>> Money.parse("$5.4 billion").format("indian"), Money.parse("$5.4 billion").format("international")
        ('US$540 crore', 'US$5.4 billion')
        >>> Money.parse("Rs 6,01,427").format(locale="de_DE")
        '601.427,00\xa0₹'
        """
        require_flag(scales, "Money.format(scales=)")
        require_flag(compact, "Money.format(compact=)")
        if locale is not None and grouping is None:
            return format_in_locale(self.amount, locale, compact=compact, currency=self.currency)
        if grouping is None or locale is not None:
            accepted = "a grouping, as 'indian', or else a locale, as locale='hi_IN'"
            raise WrongType("Money.format", came=(grouping, locale), accepted=accepted)
        amount = self.amount
        if amount.is_signed():  # quicker than to compare it with zero, which has no sign here
            return f"-{(-self).format(grouping, scales=scales)}"
        number = scaled(amount, grouping) if scales else grouped(amount, grouping)
        return f"{currency_sign(self.currency)}{unmistakable(number, self.currency)}"

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


# jedi, which completes names in notebooks, fails at a property that gives a Literal, and offers nothing of its class.
vars(Money)["grouping"].fget.__annotations__.clear()


@answers_misspelt
@attrs.frozen(order=False)
class Conversion:
    """An amount converted, with the rate, the day and the source by which it was.

    Attributes:
        original: The amount that was converted.
        money: What it was worth, rounded to the minor unit of its currency.
        rate: The rate.

    >>> from bilateral.rates import FixedRates
    >>> rates = FixedRates.of("USD", "INR", {"2021-12-06": "75.4"}, source="a bank's table")
    >>> conversion = Money(100, "USD").to("INR", rates, on="2021-12-06")
    >>> conversion.money, conversion.rate.value, conversion.rate.day.isoformat(), conversion.rate.source
    (Money('7540', 'INR'), Decimal('75.4'), '2021-12-06', "a bank's table")
    """

    original: Money
    money: Money
    rate: Rate

    def __str__(self) -> str:
        return f"{self.original} = {self.money} ({self.rate})"


def _digits_of(code: CurrencyCode) -> int:
    digits = minor_digits(code)
    if digits is None:
        raise InvalidMoney("a currency without a minor unit", came=str(code), accepted="use one that has, e.g. 'INR'")
    return digits


@lru_cache(maxsize=2048)
def _parsed(
    text: str, given: tuple[tuple[str, str], ...], decimal: DecimalMark | None, group: GroupMark | None
) -> Money:
    return Money(*read_money(text, given, decimal, group))
