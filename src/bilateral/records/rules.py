"""Rules that one field of a record keeps, as attrs validators."""

from __future__ import annotations

import enum
import re
from collections.abc import Callable
from typing import Any, TypeAlias

import attrs

from ..errors import InvalidValue, WrongType

#: What attrs calls a validator: it is handed the record, the field and the value.
Rule: TypeAlias = Callable[[Any, "attrs.Attribute[Any]", Any], None]

#: A language tag as in BCP 47 (RFC 5646, section 2.1): a language, then subtags of script, region or variant.
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}")
_WEB_ADDRESS = re.compile(r"https?://[^\s/]\S*")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
#: Half of a character that takes two places in UTF-16; no file can be written with it.
_HALF_CHARACTER = re.compile("[\ud800-\udfff]")
#: No count here is larger; it fits a column of 32 bits.
LARGEST_COUNT = 2**31 - 1


def text(_record: object, field: attrs.Attribute[Any], value: object) -> None:
    """Require a text without control characters or half characters; it may be empty."""
    if not isinstance(value, str):
        raise WrongType(field.name, came=value, accepted="a text")
    if _CONTROL.search(value):
        raise InvalidValue("control character", came=value, accepted=f"{field.name} is text for people to read")
    if _HALF_CHARACTER.search(value):
        raise InvalidValue(
            "half a character", came=value, accepted=f"{field.name} is text that can be written to a file"
        )


def title(record: object, field: attrs.Attribute[Any], value: object) -> None:
    """Require a text that says something."""
    text(record, field, value)
    if not str(value).strip():
        raise InvalidValue("nothing but blanks", came=value, accepted=f"{field.name} is what people call it")


def language(record: object, field: attrs.Attribute[Any], value: object) -> None:
    """Require a language tag of BCP 47, such as `en`, `hi` or `ru-Cyrl`; it may be empty."""
    text(record, field, value)
    if value and not _LANGUAGE.fullmatch(str(value)):
        raise InvalidValue("no language tag", came=value, accepted="write one of BCP 47, e.g. 'en', 'hi', 'ru'")


def web_address(record: object, field: attrs.Attribute[Any], value: object) -> None:
    """Require an address on the web, so that no other scheme is ever made a link; it may be empty."""
    text(record, field, value)
    if value and not _WEB_ADDRESS.fullmatch(str(value)):
        raise InvalidValue("no web address", came=value, accepted="write one that begins with https:// or http://")


def truth(_record: object, field: attrs.Attribute[Any], value: object) -> None:
    """Require True or False."""
    if not isinstance(value, bool):
        raise WrongType(field.name, came=value, accepted="True or False")


def ordinal(_record: object, field: attrs.Attribute[Any], value: object) -> None:
    """Require a whole number from 1, for the first is 1; or None."""
    _count(field, value, least=1)


def offset(_record: object, field: attrs.Attribute[Any], value: object) -> None:
    """Require a count of characters that stand before something, from 0; or None."""
    _count(field, value, least=0)


def _count(field: attrs.Attribute[Any], value: object, *, least: int) -> None:
    if value is None:
        return
    if isinstance(value, bool) or not isinstance(value, int):
        raise WrongType(field.name, came=value, accepted="a whole number")
    if not least <= value <= LARGEST_COUNT:
        raise InvalidValue("no count", came=value, accepted=f"{field.name} counts from {least} to {LARGEST_COUNT:,}")


@attrs.frozen
class A:
    """Require one value of exactly this kind; None is taken where it is what stands there by default."""

    kind: type[object]

    def __call__(self, _record: object, field: attrs.Attribute[Any], value: object) -> None:
        """Raise WrongType if it is of another."""
        if type(value) is self.kind or (value is None and field.default is None):
            return
        raise WrongType(field.name, came=value, accepted=_exactly(self.kind, value))


@attrs.frozen
class Every:
    """Require of each member of a tuple that it is of exactly this kind, or keeps this rule; None is no member."""

    rule: type[object] | Rule

    def __call__(self, record: object, field: attrs.Attribute[Any], values: tuple[object, ...]) -> None:
        """Raise what the rule raises for the first that does not keep it."""
        rule = self.rule
        for value in values:
            if not isinstance(rule, type):
                rule(record, field, value)
            elif type(value) is not rule:
                raise WrongType(f"each of {field.name}", came=value, accepted=_exactly(rule, value))


def _exactly(kind: type[object], value: object) -> str:
    if isinstance(value, kind):
        return f"{kind.__name__} itself, for a file could not keep {type(value).__name__}"
    fields = [field.name for field in attrs.fields(kind)] if attrs.has(kind) else []
    return f"{kind.__name__}({fields[0]}=...)" if fields else described(kind)


def described(kind: type[object]) -> str:
    """Say what a kind of value is called and, where it has few members, which they are."""
    if issubclass(kind, enum.Enum):
        return f"{kind.__name__}.{'|'.join(member.name for member in kind)}"
    return kind.__name__
