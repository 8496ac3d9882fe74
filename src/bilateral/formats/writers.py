"""Mirrors of the classes that msgspec writes as JSON, and code that fills them with values, field by field.

A mirror has the fields of a class, those first that must be there, and for each what JSON has; msgspec leaves out what
is as it is by default. So it writes what `converter` makes of the same value. That one makes what is rare: classes of
which a value may be one text, or stand alone where several may.
"""

from __future__ import annotations

import enum
from collections.abc import Callable
from decimal import Decimal
from functools import cache
from operator import attrgetter
from types import NoneType
from typing import Any, TypeAlias, TypeVar, get_args, get_origin

import attrs

from ..evidence.claim import Claim
from ..values.dates.when import When
from ..values.figures.figure import Figure
from .converter import ALONE, BRIEF, CHECKED, DATES, Wording, value_kind
from .document import converter_for

#: What makes of a value what msgspec writes of it.
Fill: TypeAlias = Callable[[Any], Any]

_RARE = BRIEF | ALONE


def _number(number: Decimal) -> str:
    text = str(number)
    return format(number, "f") if "E" in text else text


def _as_it_is(value: Any) -> Any:
    return value


def _claimed(claim: Claim[Any, Any]) -> Any:
    return filler_of(value_kind(claim.field))(claim.value)


@cache
def filler_of(kind: Any, tag: str | None = None) -> Fill:
    """Make what fills mirrors with values of a type; with a tag, they stand under `type`."""
    origin: Any = get_origin(kind) or kind
    if kind in _WORDS:
        return _WORDS[kind]
    if kind in CHECKED or (isinstance(kind, type) and issubclass(kind, enum.Enum)):
        return _as_it_is
    member: Any = next(iter(get_args(kind)), None)
    if origin is tuple and member not in _RARE:
        fill = filler_of(member)
        return _as_it_is if fill is _as_it_is else lambda values: [*map(fill, values)]
    if attrs.has(origin) and kind not in _RARE:
        return _Code(kind).made(tag)
    plain = converter_for(Wording.FIELDS)
    return lambda value: plain.unstructure(value, unstructure_as=kind)


#: What fills in values that are one word in JSON.
_WORDS: dict[Any, Fill] = {
    **dict.fromkeys((str, int, bool), _as_it_is),
    **dict.fromkeys(DATES, str),
    When: attrgetter("edtf"),
    Decimal: _number,
}


class _Code:
    """The code that fills mirrors of one class."""

    def __init__(self, kind: Any) -> None:
        self.origin: Any = get_origin(kind) or kind
        self.measure = next(iter(get_args(kind)), None)
        self.names: dict[str, Any] = {"claimed": _claimed}
        declared: tuple[attrs.Attribute[Any], ...] = attrs.fields(attrs.resolve_types(self.origin))
        self.fields = sorted(declared, key=lambda field: field.default is not attrs.NOTHING)

    def made(self, tag: str | None) -> Fill:
        """Make the function."""
        import msgspec

        members = [(f.name, Any) if f.default is attrs.NOTHING else (f.name, Any, f.default) for f in self.fields]
        self.names["Mirror"] = msgspec.defstruct(
            self.origin.__name__,
            members,
            frozen=True,
            omit_defaults=True,
            gc=False,
            tag_field=None if tag is None else "type",
            tag=tag,
        )
        text = f"def fill(value):\n    return Mirror({', '.join(map(self.member, self.fields))})"
        exec(compile(text, f"<filler of {self.origin.__name__}>", "exec"), self.names)  # noqa: S102 - written here
        fill: Fill = self.names["fill"]
        return fill

    def member(self, field: attrs.Attribute[Any]) -> str:
        """Write what fills in one field."""
        name, kinds = field.name, [one for one in get_args(field.type) if one is not NoneType]
        is_optional = NoneType in get_args(field.type)
        wanted: Any = kinds[0] if is_optional else field.type
        if isinstance(wanted, TypeVar):
            wanted = self.measure
        if self.origin is Claim and name in _CLAIMED:
            return _CLAIMED[name]
        if filler_of(wanted) is _as_it_is:
            return f"value.{name}"
        filled = self.filled(name, wanted)
        if self.origin is Figure:
            return _FIGURE[name]
        if is_optional:
            return f"None if (x := value.{name}) is None else {filled}"
        return f"(x := value.{name}) and {filled}" if get_origin(wanted) is tuple else f"fill_{name}(value.{name})"

    def filled(self, name: str, kind: Any) -> str:
        """Write what is made of `x`, the value of one field, or each of several."""
        is_each = get_origin(kind) is tuple and get_args(kind)[0] not in _RARE
        self.names[f"fill_{name}"] = filler_of(get_args(kind)[0] if is_each else kind)
        return f"[*map(fill_{name}, x)]" if is_each else f"fill_{name}(x)"


#: How a claim says what it is about, and what is there.
_CLAIMED = {"field": "str(value.field)", "value": "claimed(value)"}
#: How a figure fills in its bounds: most have one, which is both.
_FIGURE = {
    "low": "low := None if (x := value.low) is None else fill_low(x)",
    "high": "low if (y := value.high) is x else None if y is None else fill_high(y)",
}
