"""Plain data, as JSON and YAML have it in common, and how one piece of it becomes one value: nothing is coerced."""

from __future__ import annotations

import enum
import math
import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any, TypeAlias, TypeGuard, TypeVar

import attrs

from ..errors import InvalidValue, did_you_mean
from ..records.conversion import word
from ..values.numbers.exact import exact_number
from ..values.words import kind_words
from .faults import AlreadyTold, Locate, PathFault, shown

#: No count that can be meant has more digits, and Python takes long to read a million of them.
MOST_DIGITS = 40
#: What is nested more deeply than this is no register, and is told so once.
DEEPEST = 50
#: The key by which YAML 1.1 takes the members of another mapping; here they are written out.
MERGE_KEY = "<<"


class Unread(enum.Enum):
    """What stands in plain data for something that could not be read, of which a fault tells already."""

    UNREAD = "..."

    def __repr__(self) -> str:
        return self.value


UNREAD = Unread.UNREAD

Plain: TypeAlias = "str | int | float | bool | Unread | list[Plain] | dict[str, Plain] | None"


def is_mapping(value: object) -> TypeGuard[dict[str, Any]]:
    """Tell whether plain data is a mapping."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Tell whether plain data is a list."""
    return isinstance(value, list)


@attrs.frozen
class Lost:
    """Something that a text says and its data does not hold, of which a fault tells.

    Attributes:
        key: The key it stood under; empty where it may have been anything.
        plain: What could be read of it.
        line: Its line, where that is known.
    """

    key: str
    plain: Plain
    line: int | None = None


@attrs.frozen
class Document:
    """A text read as plain data, with what was wrong with it as such.

    Attributes:
        data: The whole, in the form that one JSON document has.
        faults: What could not be read.
        locate: The way from places in the data to lines of the text.
        lost: What else it says.
    """

    data: Plain
    faults: tuple[PathFault, ...]
    locate: Locate
    lost: tuple[Lost, ...] = ()


class _WrittenWhole(int):
    """A whole number that is written in other digits than Python's, as 012: a fault quotes those."""

    written: str

    def __repr__(self) -> str:
        return self.written


class _WrittenBroken(float):
    """The same of a number with a point or an exponent, as 12.50."""

    written: str

    def __repr__(self) -> str:
        return self.written


def whole_number(text: str, base: int = 10) -> int | Unread:
    """Read a whole number, unless it has more digits than any that can be meant; it is quoted as it is written.

    >>> whole_number("0x1F", base=0), whole_number("0x1F", base=0) == 31
    (0x1F, True)
    """
    if len(text) > MOST_DIGITS:
        return UNREAD
    number = int(text, base)
    if str(number) == text:
        return number
    number = _WrittenWhole(number)
    number.written = text
    return number


def broken_number(text: str) -> float | Unread:
    """Read a number with a point or an exponent, unless it is beyond what a float holds; likewise."""
    number = float(text)
    if not math.isfinite(number):
        return UNREAD
    if str(number) == text:
        return number
    number = _WrittenBroken(number)
    number.written = text
    return number


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
    """Take a text, and nothing that could be written as one."""
    if not isinstance(value, str):
        accepted = f"put it in quotes: '{shown(value)}'" if isinstance(value, (int, float)) else "write a text"
        raise refusal("no text", value, accepted)
    if not value.isascii() and _HALF_CHARACTER.search(value):
        raise InvalidPlain("half a character", came=value, accepted=WHOLE_CHARACTERS)
    return value


def to_number(value: object, _kind: object = int) -> int:
    """Take a whole number; true is none, and neither is 20.0."""
    if isinstance(value, int) and not isinstance(value, bool):
        return int(value)
    raise refusal("no whole number", value, "write digits without quotes, e.g. 20")


def to_bool(value: object, _kind: object = bool) -> bool:
    """Take true or false."""
    if isinstance(value, bool):
        return value
    raise refusal("neither true nor false", value, "write true or false, without quotes")


def to_decimal(value: object, _kind: object = Decimal) -> Decimal:
    """Take a number written as a text, so that no reader ever makes a float of it."""
    if isinstance(value, str):
        return exact_number(value)
    raise refusal("no number in a text", value, "put it in quotes, so that no digit is lost: '50.5'")


def to_member(value: object, kind: type[E]) -> E:
    """Take one member of an enumeration by its value."""
    if isinstance(value, str):
        return word(kind, value)
    raise refusal(f"no {kind_words(kind)}", value, did_you_mean("", [member.value for member in kind]))


def to_list(value: object) -> list[Any]:
    """Take a list; a text would fall apart into its letters, and a mapping would lose its values."""
    if is_list(value):
        return value
    raise refusal("no list", value, "write [ ] around it, even where there is one")


def to_mapping(value: object, accepted: str) -> dict[str, Any]:
    """Take a mapping."""
    if is_mapping(value):
        return value
    raise refusal("no mapping", value, accepted)


def read_by(read: Callable[[str], V]) -> Hook:
    """Make a hook that takes a text and reads it."""

    def hook(value: object, _kind: object) -> V:
        return read(to_text(value))

    return hook


def refusal(problem: str, came: object, accepted: str) -> Exception:
    """Make the error that says why plain data cannot be taken, once; what is null is told to go."""
    if came is UNREAD:
        return AlreadyTold()
    if came is None:
        return InvalidPlain("nothing", came=came, accepted=_LEAVE_OUT)
    return InvalidPlain(problem, came=came, accepted=accepted)
