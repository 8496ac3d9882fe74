"""Plain data, as JSON and YAML have it in common: mappings, lists, texts, numbers, true, false and null."""

from __future__ import annotations

import enum
import math
from typing import Any, TypeAlias, TypeGuard

import attrs

from .faults import PathFault
from .places import Locate

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
    """Tell whether plain data is a mapping.

    >>> is_mapping({"country": "IN"}), is_mapping(["IN"])
    (True, False)
    """
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Tell whether plain data is a list.

    >>> is_list(["IN"]), is_list("IN")
    (True, False)
    """
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


def whole_number(text: str, base: int = 10) -> int | Unread:
    """Read a whole number, unless it has more digits than any that can be meant.

    Args:
        text: Its digits, perhaps behind a sign.
        base: The base they are written in; 0 where they begin with `0o` or `0x`.

    >>> whole_number("20"), whole_number("9" * 41)
    (20, ...)
    """
    return int(text, base) if len(text) <= MOST_DIGITS else UNREAD


def broken_number(text: str) -> float | Unread:
    """Read a number with a point or an exponent, unless it is beyond what a float holds.

    >>> broken_number("5.4"), broken_number("1e999")
    (5.4, ...)
    """
    number = float(text)
    return number if math.isfinite(number) else UNREAD
