"""Digits in groups, Indian (6,01,427) or international (601,427): read, and printed."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from functools import cache
from itertools import pairwise
from operator import itemgetter
from types import MappingProxyType
from typing import Literal

from ...errors import InvalidGrouping, WrongType
from .digits import in_latin_digits

#: How the digits of a number stand in groups, and which scale words go with it.
Grouping = Literal["indian", "international"]
#: The mark before the decimals, and that between groups of digits.
DecimalMark = Literal[".", ","]
GroupMark = Literal[",", ".", " ", "'"]

# U+066C and U+066B are the comma and the point of Urdu; the zeros are those of the scripts of South Asia.
_COMMA, _POINT = "[,\u066c]", "[.\u066b]"
_NOT_ZERO = r"[^\D0\u0660\u06f0\u0966\u09e6\u0a66\u0ae6\u0b66\u0be6\u0c66\u0ce6\u0d66\u0de6]"

# Russian parts groups by blanks and decimals by a comma, "25 000 рублей" and "2,5 млрд": its letters follow, or a blank
# that breaks no line.
_CYRILLIC = r"(?=\s?[\u0400-\u04ff])"
_BLANKED = (
    rf"[1-9]\d{{0,2}}(?:(?>(?: \d{{3}})+)(?>(?:,\d{{1,2}})?){_CYRILLIC}"
    rf"|(?>(?:[\u00a0\u202f]\d{{3}})+)(?>(?:,\d{{1,2}}{_CYRILLIC})?))"
    rf"|\d{{1,3}}+,\d{{1,2}}+{_CYRILLIC}"
)

#: Digits of any script as they may be written, each comma in its place: `5,0,0` and `6,1,427` are no numbers.
#: No part gives back what it took, so the time is linear in the digits.
DIGITS = (
    rf"(?:(?:{_BLANKED}|{_NOT_ZERO}\d{{0,2}}(?>(?:{_COMMA}\d{{3}})+)"  # 601,427
    rf"|{_NOT_ZERO}\d?(?>(?:{_COMMA}\d{{2}}(?={_COMMA}))+){_COMMA}\d{{3}}"  # 6,01,427
    rf"|\d++)(?>(?:{_POINT}\d++)?)|{_POINT}\d++)"  # 601427, 5.4, .5
    rf"(?!\d|[.,\u066b\u066c]\d)"
)
_PLAIN_MARKS = str.maketrans({" ": None, "\u00a0": None, "\u202f": None, ",": None, "\u066c": None, "\u066b": "."})


def plain_digits(text: str) -> str | None:
    """Return the Latin digits of what `DIGITS` found, without commas; None if they are of several scripts.

    >>> plain_digits("6,01,427.50"), plain_digits("६,०१,४२७"), plain_digits("६1")
    ('601427.50', '601427', None)
    """
    latin = in_latin_digits(text)
    if latin is None:
        return None
    plain = latin.translate(_PLAIN_MARKS)
    # Behind a comma stand three digits, or else decimals.
    places = _PLACES(latin)
    return f"{plain[: -len(places[1])]}.{places[1]}" if places else plain


_PLACES = re.compile(r"[^,.]*,([0-9]{1,2})").fullmatch


# People type one blank for another, and one apostrophe.
_TYPED = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2019": "'"})


def with_plain_marks(text: str, *, decimal: DecimalMark, group: GroupMark | None) -> str:
    """Write a number that has other marks with the marks that `DIGITS` reads; return nothing if it is none.

    Raises:
        WrongType: A mark is none, or the two are one.

    >>> with_plain_marks("1.234.567,89", decimal=",", group=None), with_plain_marks("1,5 crore", decimal=",", group=".")
    ('1234567.89', '1.5 crore')
    """
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


def checked_marks(decimal: str | None, group: str | None) -> None:
    """Check the decimal mark and that between groups of digits.

    Raises:
        WrongType: A mark is none, or the two are one.
    """
    if decimal not in (None, ".", ",") or group not in (None, ",", ".", " ", "'") or (decimal or ".") == group:
        accepted = "a mark, and another between groups, e.g. ',' and '.'"
        raise WrongType("decimal", came=(decimal, group), accepted=accepted)


#: The scale words that go with each grouping, with their power of ten, the greatest first.
SCALES_OF = MappingProxyType(
    {
        "indian": ((12, "lakh crore"), (7, "crore"), (5, "lakh")),
        "international": ((12, "trillion"), (9, "billion"), (6, "million")),
    }
)

#: How many digits stand together at the end of a number in Indian groups.
LAST_GROUP = 3
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
            return text if len(text) <= LAST_GROUP else ",".join(_cuts(len(text))(text))
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


def checked_grouping(grouping: str) -> str:
    """Return the name of a grouping if it is one.

    Raises:
        InvalidGrouping: It is none.

    >>> checked_grouping("indian")
    'indian'
    """
    if grouping not in SCALES_OF:
        accepted = "it is 'indian' or 'international'"
        raise InvalidGrouping("no grouping of digits", came=grouping, accepted=accepted)
    return grouping


def _grouped(whole: str, grouping: Grouping) -> str:
    return _indian(whole) if grouping == "indian" else f"{int(whole):,}"


def _indian(digits: str) -> str:
    whole, point, fraction = digits.partition(".")
    sign, whole = ("-", whole[1:]) if whole[0] == "-" else ("", whole)
    if len(whole) > LAST_GROUP:
        whole = ",".join(_cuts(len(whole))(whole))
    return f"{sign}{whole}{point}{fraction}"


@cache
def _cuts(length: int) -> Callable[[str], tuple[str, ...]]:
    # The last three digits stand together, those before them in pairs; all are cut in one step.
    ends = [*range(length - LAST_GROUP, 0, -2)][::-1]
    return itemgetter(*(slice(start, end) for start, end in pairwise([0, *ends, length])))
