"""Digits in groups, Indian (6,01,427) or international (601,427), read and printed; and the digits of every script."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from decimal import Decimal
from functools import cache
from itertools import pairwise
from operator import itemgetter
from types import MappingProxyType
from typing import Literal

from ...errors import InvalidGrouping, WrongType
from ...language.lexicon.number_words import numbering_systems
from ..words import is_a

#: How the digits of a number stand in groups, and which scale words go with it.
Grouping = Literal["indian", "international"]
#: The mark before the decimals, and that between groups of digits.
DecimalMark = Literal[".", ","]
GroupMark = Literal[",", ".", " ", "'"]


# People type one blank for another, and one apostrophe.
_TYPED = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2019": "'"})


def with_plain_marks(text: str, *, decimal: DecimalMark, group: GroupMark | None) -> str:
    """Write a number that has other marks with the usual ones; return nothing if it is none."""
    checked_marks(decimal, group)
    groups = "[. ']" if decimal == "," else ","
    mark = groups if group is None else re.escape(group)
    found = re.match(
        rf"(\s*[-\u2212]?)([0-9]{{1,3}}(?:({mark})[0-9]{{3}}(?>(?:\3[0-9]{{3}})*))?|[0-9]++)(?:{re.escape(decimal)}([0-9]++))?"
        r"(?![0-9]|[.,'\s][0-9])",
        plain := text.translate(_TYPED),
    )
    if found is None or (found[3] and found[2].startswith("0")):
        return ""
    sign, whole, _, places = found.groups()
    return f"{sign}{re.sub('[^0-9]', '', whole)}{'.' if places else ''}{places or ''}{plain[found.end() :]}"


_DECIMALS = (None, ".", ",")
_GROUPS = (None, ",", ".", " ", "'")


def checked_marks(decimal: str | None, group: str | None) -> None:
    """Check the decimal mark and that between groups of digits."""
    if decimal is None and group is None:
        return
    are_texts = all(one is None or is_a(str, one) for one in (decimal, group))
    if not are_texts or decimal not in _DECIMALS or group not in _GROUPS or (decimal or ".") == group:
        accepted = "a mark, and another between groups, e.g. ',' and '.'"
        raise WrongType("decimal", came=(decimal, group), accepted=accepted)


#: The scale words that go with each grouping, with their power of ten, the greatest first.
_SCALES_OF = MappingProxyType(
    {
        "indian": ((12, "lakh crore"), (7, "crore"), (5, "lakh")),
        "international": ((12, "trillion"), (9, "billion"), (6, "million")),
    }
)

#: How many digits stand together at the end of a number in Indian groups.
_LAST_GROUP = 3
#: No more decimals than this stand before a scale word: "₹3,36,337 crore", not "₹3.36337 lakh crore".
MOST_DECIMALS = 2


def grouped(number: Decimal, grouping: Grouping) -> str:
    """Print a finite number with its digits in groups.

    Raises:
        InvalidGrouping: The grouping is neither of the two.

    >>> grouped(Decimal("601427.50"), "indian"), grouped(Decimal(601427), "international")
    ('6,01,427.50', '601,427')
    """
    if grouping == "indian":
        text = str(number)
        if text.isdecimal():  # most numbers are whole, and need no more than this
            return text if len(text) <= _LAST_GROUP else ",".join(_cuts(len(text))(text))
    number = number if number else number.copy_abs()  # no minus zero
    if grouping == "indian":
        return _indian(format(number, "f"))
    checked_grouping(grouping)
    return format(number, ",f")


def scaled(number: Decimal, grouping: Grouping) -> str:
    """Print a number with the greatest scale word before which it needs at most two decimals.

    Raises:
        InvalidGrouping: The grouping is neither of the two.

    >>> scaled(Decimal(50_000_000_000), "indian"), scaled(Decimal(5_400_000_000), "international")
    ('5,000 crore', '5.4 billion')
    >>> scaled(Decimal(751_600), "indian")
    '7,51,600'
    """
    checked_grouping(grouping)
    # What has a fraction of a rupee never comes to two decimals of a lakh.
    size = int(number.copy_abs()) if number == number.to_integral_value() else 0
    for power, word in _SCALES_OF[grouping]:
        finest = 10 ** (power - MOST_DECIMALS)
        if size >= 10**power and size % finest == 0:
            units, rest = divmod(size // finest, 10**MOST_DECIMALS)
            fraction = f".{rest:0{MOST_DECIMALS}}".rstrip("0") if rest else ""
            sign, whole = "-" if number < 0 else "", _indian(str(units)) if grouping == "indian" else f"{units:,}"
            return f"{sign}{whole}{fraction} {word}"
    return grouped(number, grouping)


def checked_grouping(grouping: str) -> str:
    """Return the name of a grouping if it is one."""
    if not is_a(str, grouping) or grouping not in _SCALES_OF:
        accepted = "it is 'indian' or 'international'"
        raise InvalidGrouping("no grouping of digits", came=grouping, accepted=accepted)
    return grouping


def _indian(digits: str) -> str:
    whole, point, fraction = digits.partition(".")
    sign, whole = ("-", whole[1:]) if whole[0] == "-" else ("", whole)
    if len(whole) > _LAST_GROUP:
        whole = ",".join(_cuts(len(whole))(whole))
    return f"{sign}{whole}{point}{fraction}"


@cache
def _cuts(length: int) -> Callable[[str], tuple[str, ...]]:
    # The last three digits stand together, those before them in pairs; all are cut in one step.
    ends = [*range(length - _LAST_GROUP, 0, -2)][::-1]
    return itemgetter(*(slice(start, end) for start, end in pairwise([0, *ends, length])))


_LATIN = "0123456789"


@cache
def digits_of(system: str) -> str:
    """Return the ten digits of a numbering system of CLDR; of one without decimal digits, the Latin ones."""
    name = numbering_systems().get(system)
    if name is None:
        return _LATIN
    zero = ord(unicodedata.lookup(f"{name} DIGIT ZERO"))
    return "".join(chr(zero + value) for value in range(10))


def in_digits(text: str, system: str) -> str:
    """Write the Latin digits of a text in those of a numbering system."""
    return text.translate(str.maketrans(_LATIN, digits_of(system)))


def in_latin_digits(text: str) -> str | None:
    r"""Write the digits of a text in Latin ones, or return None if they are of several scripts."""
    if text.isascii():
        return text
    values = {char: unicodedata.decimal(char) for char in set(text) if char.isdecimal()}
    # The ten digits of a script stand in one row, so that each tells where its zero is.
    if len({ord(char) - value for char, value in values.items()}) > 1:
        return None
    return "".join(str(values.get(char, char)) for char in text)
