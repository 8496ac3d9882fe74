"""Code that writes the values of each class as JSON, field by field, what is as it is by default left out.

It writes what `converter` makes of the same value. That one writes what is rare: classes of which a value may be one
text, or stand alone where several may.
"""

from __future__ import annotations

import enum
from collections.abc import Callable
from decimal import Decimal
from functools import cache
from json.encoder import encode_basestring
from types import NoneType
from typing import Any, TypeAlias, TypeVar, get_args, get_origin

import attrs

from ..evidence.claim import Claim
from ..values.dates.when import When
from ..values.figures.figure import Figure
from .converter import ALONE, BRIEF, CHECKED, DATES, Wording, value_kind
from .document import converter_for
from .plain import WHOLE_CHARACTERS, InvalidPlain

#: What writes a value as JSON.
Write: TypeAlias = Callable[[Any], str]

_RARE = BRIEF | ALONE


def _number(number: Decimal) -> str:
    text = str(number)
    return format(number, "f") if "E" in text else text


def _claimed(claim: Claim[Any, Any]) -> str:
    return writer_of(value_kind(claim.field))(claim.value)


#: What all code names.
_NAMES: dict[str, Any] = {"text": encode_basestring, "number": _number, "claimed": _claimed}


@cache
def writer_of(kind: Any) -> Write:
    """Make what writes the values of a type."""
    if code := _word(kind, "x"):
        return _function("x", [f"return {code}"], {})
    origin: Any = get_origin(kind) or kind
    member: Any = next(iter(get_args(kind)), None)
    if origin is tuple and member not in _RARE:
        write = writer_of(member)
        return lambda values: f"[{','.join([write(value) for value in values])}]"
    if attrs.has(origin) and kind not in _RARE:
        return _Code(kind).made()
    plain = converter_for(Wording.FIELDS)
    return lambda value: _encoded(plain.unstructure(value, unstructure_as=kind))


def _encoded(plain: Any) -> str:
    import msgspec

    return msgspec.json.encode(plain).decode()


def require_whole(json: str) -> str:
    """Refuse JSON that no file can hold."""
    try:
        json.encode()
    except UnicodeEncodeError as error:
        came = error.object[max(0, error.start - 10) : error.end + 10]
        raise InvalidPlain("half a character", came=came, accepted=WHOLE_CHARACTERS) from None
    return json


def _function(argument: str, body: list[str], names: dict[str, Any]) -> Write:
    known = _NAMES | names
    text = "\n".join([f"def write({argument}):", *(f"    {line}" for line in body)])
    exec(compile(text, "<writer>", "exec"), known)  # noqa: S102 - all of it is written in this file
    write: Write = known["write"]
    return write


def _word(kind: Any, x: str) -> str:
    """Write what makes the JSON of a value that is one word there; empty if it is none."""
    if kind in CHECKED:  # no character of these is written otherwise between quotation marks
        return f"f'\"{{{x}}}\"'"
    if kind is When:
        return f"f'\"{{{x}.edtf}}\"'"
    if kind in DATES:
        return f"f'\"{{{x}!s}}\"'"
    if isinstance(kind, type) and issubclass(kind, enum.Enum):
        return f"f'\"{{{x}._value_}}\"'"
    return _PLAIN.get(kind, "").format(x=x)


_PLAIN: dict[Any, str] = {
    str: "text({x})",
    int: "str({x})",
    bool: "('true' if {x} else 'false')",
    Decimal: "f'\"{{number({x})}}\"'",
}


#: How a claim says what it is about, and what is there.
_CLAIMED = {"field": 'json += f\',"field":"{value.field}"\'', "value": "json += ',\"value\":' + claimed(value)"}


class _Code:
    """The code that writes values of one class."""

    def __init__(self, kind: Any) -> None:
        self.origin: Any = get_origin(kind) or kind
        self.measure = next(iter(get_args(kind)), None)
        self.names: dict[str, Any] = {}

    def made(self) -> Write:
        """Make the function."""
        # What must be there comes first.
        declared: tuple[attrs.Attribute[Any], ...] = attrs.fields(attrs.resolve_types(self.origin))
        fields = sorted(declared, key=lambda field: field.default is not attrs.NOTHING)
        lines = [line for field in fields for line in self.member(field)]
        return _function("value", ["json = ''", *lines, "return f'{{{json[1:]}}}'"], self.names)

    def member(self, field: attrs.Attribute[Any]) -> list[str]:
        """Write the code of one field."""
        name, kinds = field.name, [one for one in get_args(field.type) if one is not NoneType]
        is_optional = NoneType in get_args(field.type)
        wanted: Any = kinds[0] if is_optional else field.type
        if self.origin is Claim and name in _CLAIMED:
            return [_CLAIMED[name]]
        if self.origin is Figure and name == "high":
            return [
                "x = value.high",
                "if x is not value.low: high = write_low(x) if x is not None else 'null'",
                "json += f',\"high\":{high}'",
            ]
        if isinstance(wanted, TypeVar):
            wanted = self.measure
        code = _word(wanted, "x")
        if not code:
            self.names[f"write_{name}"] = writer_of(wanted)
            code = f"write_{name}(x)"
        load = f"x = value.{name}"
        if self.origin is Figure and name == "low":
            return [load, f"high = {code} if x is not None else 'null'", "json += f',\"low\":{high}'"]
        if field.default is not attrs.NOTHING:
            return [load, f"if {self.is_said(field)}:", f"    json += ',\"{name}\":' + {code}"]
        code = f"({code} if x is not None else 'null')" if is_optional else code
        return [load, f"json += ',\"{name}\":' + {code}"]

    def is_said(self, field: attrs.Attribute[Any]) -> str:
        """Write what tells whether a field holds something else than it does by default."""
        if field.default is None or isinstance(field.default, bool):
            return f"x is not {field.default}"
        if field.default in ("", ()):
            return "x"
        self.names[f"default_{field.name}"] = field.default
        return f"x is not default_{field.name}"
