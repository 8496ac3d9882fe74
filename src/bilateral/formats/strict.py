"""How one piece of plain data becomes one value: nothing is coerced, and a refusal says what to write instead."""

from __future__ import annotations

import enum
import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any, TypeAlias, TypeVar

from ..errors import InvalidValue, did_you_mean
from ..records.conversion import word
from ..values.numbers.exact import exact_number
from ..values.words import kind_words
from .faults import AlreadyTold, shown
from .plain import UNREAD, is_list, is_mapping

#: What cattrs calls a structure hook: it is handed plain data and the type that is wanted.
Hook: TypeAlias = Callable[[Any, Any], Any]

V = TypeVar("V")
E = TypeVar("E", bound=enum.Enum)

#: Half of a character that takes two places in UTF-16; no file can be written with it.
_HALF_CHARACTER = re.compile("[\ud800-\udfff]")
#: What to write in its place.
WHOLE_CHARACTERS = "write the whole character, or both of its halves, as \\ud83d\\ude00"
_LEAVE_OUT = "leave it out where nothing is known"


class InvalidPlain(InvalidValue):
    """Plain data of another sort than is wanted."""


def to_text(value: object, _kind: object = str) -> str:
    """Take a text, and nothing that could be written as one.

    Raises:
        InvalidPlain: Something else came.

    >>> to_text(33521)
    Traceback (most recent call last):
    ...
    bilateral.formats.strict.InvalidPlain: no text in 33521; put it in quotes: '33521'
    """
    if not isinstance(value, str):
        accepted = f"put it in quotes: '{shown(value)}'" if isinstance(value, (int, float)) else "write a text"
        raise refusal("no text", value, accepted)
    if not value.isascii() and _HALF_CHARACTER.search(value):
        raise InvalidPlain("half a character", came=value, accepted=WHOLE_CHARACTERS)
    return value


def to_number(value: object, _kind: object = int) -> int:
    """Take a whole number; true is none, and neither is 20.0.

    Raises:
        InvalidPlain: Something else came.

    >>> to_number(20)
    20
    """
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise refusal("no whole number", value, "write digits without quotes, e.g. 20")


def to_bool(value: object, _kind: object = bool) -> bool:
    """Take true or false.

    Raises:
        InvalidPlain: Something else came.

    >>> to_bool(True)
    True
    """
    if isinstance(value, bool):
        return value
    raise refusal("neither true nor false", value, "write true or false, without quotes")


def to_decimal(value: object, _kind: object = Decimal) -> Decimal:
    """Take a number written as a text, so that no reader ever makes a float of it.

    Raises:
        InvalidPlain: It is no text.
        InvalidNumber: It is not written in plain digits, or cannot be meant.

    >>> to_decimal("50.5")
    Decimal('50.5')
    """
    if isinstance(value, str):
        return exact_number(value)
    raise refusal("no number in a text", value, "put it in quotes, so that no digit is lost: '50.5'")


def to_member(value: object, kind: type[E]) -> E:
    """Take one member of an enumeration by its value.

    Raises:
        InvalidValue: No member has this value; the nearest is offered.

    >>> from bilateral.kinds import ContractKind
    >>> to_member("purchse", ContractKind)
    Traceback (most recent call last):
    ...
    bilateral.errors.InvalidValue: no contract kind in 'purchse'; did you mean 'purchase'?
    """
    if isinstance(value, str):
        return word(kind, value)
    raise refusal(f"no {kind_words(kind)}", value, did_you_mean("", [member.value for member in kind]))


def to_list(value: object) -> list[Any]:
    """Take a list; a text would fall apart into its letters, and a mapping would lose its values.

    Raises:
        InvalidPlain: Something else came.

    >>> to_list(["IN", "RU"])
    ['IN', 'RU']
    """
    if is_list(value):
        return value
    raise refusal("no list", value, "write [ ] around it, even where there is one")


def to_mapping(value: object, accepted: str) -> dict[str, Any]:
    """Take a mapping.

    Args:
        value: What came.
        accepted: What would be accepted, for the refusal.

    Raises:
        InvalidPlain: Something else came.

    >>> to_mapping({"country": "IN"}, "a party")
    {'country': 'IN'}
    """
    if is_mapping(value):
        return value
    raise refusal("no mapping", value, accepted)


def read_by(read: Callable[[str], V]) -> Hook:
    """Make a hook that takes a text and reads it.

    >>> from bilateral.values.ids import record_id
    >>> read_by(record_id)("ak-203", str)
    'ak-203'
    """

    def hook(value: object, _kind: object) -> V:
        return read(to_text(value))

    return hook


def refusal(problem: str, came: object, accepted: str) -> Exception:
    """Make the error that says why plain data cannot be taken, once; what is null is told to go.

    >>> refusal("no text", None, "write a text")
    InvalidPlain('nothing in None; leave it out where nothing is known')
    """
    if came is UNREAD:
        return AlreadyTold()
    if came is None:
        return InvalidPlain("nothing", came=came, accepted=_LEAVE_OUT)
    return InvalidPlain(problem, came=came, accepted=accepted)
