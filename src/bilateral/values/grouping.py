"""Digits in groups, Indian (6,01,427) or international (601,427): read, and printed."""

from __future__ import annotations

from decimal import Decimal
from types import MappingProxyType
from typing import Literal

from ..errors import InvalidValue

#: How the digits of a number stand in groups, and which scale words go with it.
Grouping = Literal["indian", "international"]

#: Digits as they may be written, each comma in its place: `5,0,0` and `6,1,427` are no numbers.
#: No part gives back what it took, so the time is linear in the digits.
DIGITS = (
    r"(?:(?:[1-9][0-9]{0,2}(?:,[0-9]{3})++"  # 601,427
    r"|[1-9][0-9]?(?:,[0-9]{2}(?=,))++,[0-9]{3}"  # 6,01,427
    r"|[0-9]++)(?:\.[0-9]++)?+|\.[0-9]++)"  # 601427, 5.4, .5
    r"(?![0-9]|[.,][0-9])"
)

#: The scale words that go with each grouping, with their power of ten, the greatest first.
SCALES_OF = MappingProxyType(
    {
        "indian": ((12, "lakh crore"), (7, "crore"), (5, "lakh")),
        "international": ((12, "trillion"), (9, "billion"), (6, "million")),
    }
)

#: No more decimals than this stand before a scale word: "₹3,36,337 crore", not "₹3.36337 lakh crore".
MOST_DECIMALS = 2


class InvalidGrouping(InvalidValue):
    """A name that is no way of grouping digits."""


def grouped(number: Decimal, grouping: Grouping) -> str:
    """Print a finite number with its digits in groups.

    Raises:
        InvalidGrouping: The grouping is neither of the two.

    >>> grouped(Decimal("601427.50"), "indian"), grouped(Decimal(601427), "international")
    ('6,01,427.50', '601,427')
    """
    _check(grouping)
    whole, point, fraction = format(number.copy_abs(), "f").partition(".")
    return f"{_sign(number)}{_grouped(whole, grouping)}{point}{fraction}"


def scaled(number: Decimal, grouping: Grouping) -> str:
    """Print a number with the greatest scale word before which it needs at most two decimals.

    Raises:
        InvalidGrouping: The grouping is neither of the two.

    >>> scaled(Decimal(50_000_000_000), "indian"), scaled(Decimal(5_400_000_000), "international")
    ('5,000 crore', '5.4 billion')
    >>> scaled(Decimal(751_600), "indian")
    '7,51,600'
    """
    _check(grouping)
    # What has a fraction of a rupee never comes to two decimals of a lakh.
    whole = int(number.copy_abs()) if number == number.to_integral_value() else 0
    for power, word in SCALES_OF[grouping]:
        finest = 10 ** (power - MOST_DECIMALS)
        if whole >= 10**power and whole % finest == 0:
            units, rest = divmod(whole // finest, 10**MOST_DECIMALS)
            fraction = f".{rest:0{MOST_DECIMALS}}".rstrip("0") if rest else ""
            return f"{_sign(number)}{_grouped(str(units), grouping)}{fraction} {word}"
    return grouped(number, grouping)


def _sign(number: Decimal) -> str:
    return "-" if number < 0 else ""


def _check(grouping: str) -> None:
    if grouping not in SCALES_OF:
        accepted = "it is 'indian' or 'international'"
        raise InvalidGrouping("no grouping of digits", came=grouping, accepted=accepted)


def _grouped(whole: str, grouping: Grouping) -> str:
    return _indian(whole) if grouping == "indian" else f"{int(whole):,}"


def _indian(whole: str) -> str:
    # The last three digits stand together, those before them in pairs.
    head, tail = whole[:-3], whole[-3:]
    first = len(head) % 2
    pairs = [head[:first], *(head[place : place + 2] for place in range(first, len(head), 2)), tail]
    return ",".join(filter(None, pairs))
