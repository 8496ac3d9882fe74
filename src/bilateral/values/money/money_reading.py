"""What a text says that is one exact amount of money: how much, and of which currency."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import NoReturn

from ...errors import InvalidMoney, InvalidNumber, InvalidValue, UnknownCurrency
from ..figures.qualifier import is_qualified
from ..numbers.exact import LARGEST, exact_number
from ..numbers.numerals import is_number
from ..numbers.patterns import FLAGS, within
from .currency_codes import CurrencyCode, currency_code
from .currency_meanings import Meanings
from .currency_names import checked_meanings
from .money_text import money_pattern, read_amount, read_currency, read_foreign_words

#: No amount needs more; a longer text is refused before it is looked at.
LONGEST_MONEY = 200

_LARGEST = int(LARGEST)
_ACCEPTED = "write e.g. 'Rs 5,000 crore', '$5.4 billion' or '60 billion rupees'"
_FIGURE = "use Figure.money(...) for an amount with a qualifier or a range"


def money_amount(value: Decimal | int | str) -> Decimal:
    """Take an amount exactly; raise InvalidMoney where `exact_number` would raise InvalidNumber.

    >>> money_amount("5.40")
    Decimal('5.4')
    """
    # A plain whole number within the bounds is in its one form already.
    if type(value) is int and -_LARGEST <= value <= _LARGEST:
        return Decimal(value)
    try:
        return exact_number(value)
    except InvalidNumber as error:
        raise InvalidMoney(error.problem, came=error.came, accepted=error.accepted) from None


def amount_text(text: str) -> str:
    """Return a text that is short enough to be read.

    Raises:
        InvalidMoney: It is no text, an empty one, or longer than any amount.

    >>> amount_text("Rs 5")
    'Rs 5'
    """
    if not within(text, LONGEST_MONEY):
        raise InvalidMoney("no amount of money", came=text, accepted=_ACCEPTED)
    return text


def read_money(text: str, meanings: Meanings) -> tuple[Decimal, CurrencyCode]:
    """Read a whole text as one exact amount of a currency.

    Args:
        text: The amount with its currency and nothing else.
        meanings: What names mean that several currencies share.

    Raises:
        InvalidMoney: The text is no amount, or not an exact one.
        UnknownCurrency: Its currency, or that of an argument, is none.

    >>> read_money("Rs 5 crore", {"rupee": "PKR"})
    (Decimal('50000000'), 'PKR')
    """
    checked_meanings(meanings)
    match = _amount().fullmatch(text)
    try:
        return _read(match, meanings) if match else _read_foreign(text, meanings)
    except UnknownCurrency as error:
        raise type(error)(error.problem, came=text, accepted=error.accepted) from None
    except InvalidValue as error:
        raise InvalidMoney(error.problem, came=text, accepted=error.accepted) from None


@lru_cache(maxsize=1)
def _amount() -> re.Pattern[str]:
    # Compiled when first used: that takes longer than the import of all the rest.
    return re.compile(rf"\s*{money_pattern('m')}\s*", FLAGS)


def _read(match: re.Match[str], meanings: Meanings) -> tuple[Decimal, CurrencyCode]:
    currency = read_currency(match, "m", **meanings)
    try:
        return money_amount(read_amount(match, "m")), currency_code(currency or "")
    except InvalidValue as error:
        raise InvalidMoney(error.problem, came=match[0], accepted=_ACCEPTED) from None


def _read_foreign(text: str, meanings: Meanings) -> tuple[Decimal, CurrencyCode]:
    found = read_foreign_words(text, **meanings)
    if found is None:
        _refuse(text)
    amount, currency = found
    return money_amount(amount), currency


def _refuse(text: str) -> NoReturn:
    if is_qualified(text):
        raise InvalidMoney("not an exact amount", came=text, accepted=_FIGURE)
    if _amount().search(text):
        raise InvalidMoney("not one exact amount and nothing else", came=text, accepted=_FIGURE)
    problem = "no currency" if is_number(text) else "no amount of money"
    raise InvalidMoney(problem, came=text, accepted=_ACCEPTED)
