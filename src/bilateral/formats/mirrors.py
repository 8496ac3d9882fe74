"""Mirrors of the classes, which msgspec fills from JSON, and code that makes the values themselves of them.

A mirror has the fields of a class, with the types that JSON has. msgspec coerces nothing and takes no unknown key, but
knows no rules. They are kept by code that is written here for each class, straight through its fields: it reads texts
by the functions by which every file is read, puts values to the rules of their fields, and at last runs the class's
own check of the whole. Whatever is odd raises some error; `converter` then reads it again, and says what is wrong.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Callable
from decimal import Decimal
from functools import cache
from types import NoneType
from typing import Any, TypeVar, get_args, get_origin

import attrs
import msgspec

from ..evidence.claim import Claim
from ..records import conversion, rules
from ..records.party import Party
from ..values import ids
from ..values.countries.country_entries import CountryCode
from ..values.dates.when import When
from ..values.drafts import draft_of
from ..values.figures.figure import Figure
from ..values.figures.qualifier import WHOLE_STEPS, Qualifier
from ..values.money.currency_codes import CurrencyCode
from ..values.money.money import Money
from ..values.money.money_reading import money_amount
from ..values.numbers.exact import ONE, exact_number
from ..values.quantities.quantity import Quantity, quantity_number
from ..values.quantities.units import unit_name
from ..values.words import exact_text
from .converter import ALONE, BRIEF, CHECKED, DATES, IN_WORDS, field_named, value_kind

#: Texts of few kinds, which one value can stand for wherever they are.
_SHARED = frozenset({CountryCode, CurrencyCode, When})
#: So many of them are kept.
_MOST_KEPT = 2**16
#: And none that is written in more characters.
_LONGEST_KEPT = 500

#: Converters that take a value of their field's type as it is.
_TAKE_AS_IS: frozenset[object] = frozenset(
    {
        conversion.to_text,
        conversion.to_texts,
        conversion.to_when,
        conversion.to_period,
        conversion.to_term,
        conversion.to_money_figure,
        conversion.to_quantity_figure,
        conversion.to_country,
        conversion.to_countries,
        conversion.to_record,
        conversion.to_records,
        conversion.to_treaty,
        conversion.to_meeting,
        conversion.to_series,
        conversion.to_organization,
        conversion.to_person,
        conversion.to_office,
        conversion.to_offices,
        conversion.to_source,
        exact_text,
        money_amount,
        quantity_number,
    }
)
#: Rules that need no code: msgspec knows what is a text, and control characters are looked for in all of the JSON.
_KEPT_ANYWAY: frozenset[object] = frozenset({rules.text, rules.truth})


class Odd(Exception):
    """What is no canonical JSON; whether anything is wrong with it, others say."""


class _Kept(dict[str, Any]):
    """Values by the texts that are written for them; other texts that mean the same are read, and not kept."""

    def __init__(self, read: Callable[[str], Any]) -> None:
        self.read = read

    def __missing__(self, text: str) -> Any:
        value = self.read(text)
        if str(value) == text and len(self) < _MOST_KEPT:
            self[text] = value
        return value


_KEPT = {kind: _Kept({**CHECKED, **DATES}[kind]) for kind in _SHARED}
_UNITS = _Kept(unit_name)


class _Amounts(dict[Any, "tuple[Money | Quantity, int]"]):
    """Amounts by their mirrors, each with its number where that is a whole one: what is reported are round numbers."""

    def __init__(self, make: Callable[[Any], Any]) -> None:
        self.make = make

    def __missing__(self, mirror: Any) -> tuple[Money | Quantity, int]:
        before = TALLY.quotes
        amount = self.make(mirror)
        TALLY.quotes = before
        made = amount, int(amount.magnitude) if amount.magnitude.same_quantum(ONE) else 0
        if len(self) < _MOST_KEPT:
            self[mirror] = made
        return made


#: How many quotation marks an amount has: two fields, of which the key and the text stand between two each.
_MARKS_OF_AMOUNT = 8


@attrs.frozen
class Way:
    """How one type is read.

    Attributes:
        mirror: What JSON has for it.
        read: What makes a value of that, a function or a mapping; None where it is the value.
        quotes: How many quotation marks it has; what a mirror holds is counted by its own code.
    """

    mirror: Any
    read: Any = None
    quotes: int = 0


@cache
def way_of(kind: Any) -> Way:
    """Say how one value of a type is read."""
    if kind in _KEPT:
        return Way(str, _KEPT[kind], 2)
    if kind in CHECKED or kind in DATES:
        return Way(str, {**CHECKED, **DATES}[kind], 2)
    if kind is Decimal:
        return Way(str, exact_number, 2)
    if attrs.has(get_origin(kind) or kind):
        mirror = mirror_of(kind)
        if kind in (Money, Quantity):
            return Way(mirror.struct, _Amounts(mirror.make), _MARKS_OF_AMOUNT)
        return Way(str | mirror.struct, mirror.make_of_either) if kind in BRIEF else Way(mirror.struct, mirror.make)
    return Way(kind, quotes=2 if kind is str or (isinstance(kind, type) and issubclass(kind, enum.Enum)) else 0)


class Tally:
    """How many quotation marks the JSON must have of all that was made, if it says nothing else.

    Each key has two, be it known or not, and each time that it stands there: JSON that has more marks says more.
    """

    quotes = 0


TALLY = Tally()


@attrs.frozen(eq=False)
class Mirror:
    """What stands for a class while it is read.

    Attributes:
        kind: The class.
        struct: What msgspec fills.
        make: What makes a value of one of that, and counts its quotation marks.
    """

    kind: Any
    struct: Any
    make: Callable[[Any], Any]

    def make_of_either(self, plain: Any) -> Any:
        """Make a value of the text that says all of it, or else of what was filled."""
        if type(plain) is not str:
            return self.make(plain)
        TALLY.quotes += 2
        return IN_WORDS[self.kind](plain)


@cache
def mirror_of(kind: Any, tag: str | None = None) -> Mirror:
    """Make the mirror of a class; with a tag, of one that stands under `type`."""
    code = _Code(kind, 0 if tag is None else 4)
    members = [code.member(field) for field in attrs.fields(attrs.resolve_types(code.origin))]
    struct = msgspec.defstruct(
        code.origin.__name__,
        members,
        kw_only=True,
        frozen=True,
        forbid_unknown_fields=True,
        gc=False,
        tag_field=None if tag is None else "type",
        tag=tag,
    )
    return Mirror(kind, struct, code.made())


class _Code:
    """The code that makes a value of one class, field by field.

    It fills a draft, which has the room of that class and takes what it is given, and then becomes one of it.
    """

    def __init__(self, kind: Any, quotes: int) -> None:
        self.origin: Any = get_origin(kind) or kind
        self.measure = get_args(kind)[0] if get_args(kind) else None
        self.names: dict[str, Any] = {**_NAMES, "Draft": draft_of(self.origin), "Kind": self.origin}
        self.lines: list[str] = []
        self.quotes = quotes

    def name(self, thing: Any) -> str:
        """Give a thing a name in the code."""
        name = f"_{len(self.names)}"
        self.names[name] = thing
        return name

    def member(self, field: attrs.Attribute[Any]) -> tuple[Any, ...]:
        """Write the code of one field, and tell how its mirror has it."""
        members = get_args(field.type)
        is_optional = NoneType in members
        wanted = next(one for one in members if one is not NoneType) if is_optional else field.type
        if isinstance(wanted, TypeVar):
            wanted = self.measure
        if self.origin is Claim and field.name in ("field", "value"):
            return self.of_claim(field.name)
        is_several = get_origin(wanted) is tuple
        way = way_of(get_args(wanted)[0]) if is_several else _for_field(field, wanted)
        self.lines.append(f"x = mirror.{field.name}")
        if wanted == tuple[Party, ...]:
            shared, none = self.name(_PARTIES), self.name(_NO_PARTIES)
            self.lines += [f"x, marks = {shared}[bytes(x)] if x is not {none} else ((), 0)", "quotes += marks"]
            self.lines.append(f"draft.{field.name} = x")
            return (field.name, msgspec.Raw, _NO_PARTIES)
        steps = self.several(way, get_args(wanted)[0], field) if is_several else self.one(way, field)
        self.fill(field, steps, field.default, is_optional=is_optional)
        mirror = way.mirror if not is_several else tuple[way.mirror, ...]
        if is_several and get_args(wanted)[0] in ALONE:
            mirror = way.mirror | mirror
        mirror = mirror | None if is_optional else mirror
        return (field.name, mirror) if field.default is attrs.NOTHING else (field.name, mirror, field.default)

    def fill(self, field: attrs.Attribute[Any], steps: list[str], default: Any, *, is_optional: bool = False) -> None:
        """Write what is done with a value that is there, and with one that is not."""
        if default is attrs.NOTHING:
            self.quotes += 2
            default = None
            is_there = "x is not None" if is_optional else ""
        else:
            steps = ["quotes += 2", *steps]
            is_there = "x" if default in ("", ()) else f"x is not {self.name(default)}"
            if default is None or isinstance(default, bool):
                is_there = f"x is not {default}"
        self.lines += [f"if {is_there}:", *_indented(steps)] if is_there and steps else steps
        self.lines.append(f"draft.{field.name} = x")

    def one(self, way: Way, field: attrs.Attribute[Any]) -> list[str]:
        """Write how one value is made, and which rules it keeps."""
        steps = [f"quotes += {way.quotes}"] if way.quotes else []
        if isinstance(way.read, _Amounts):
            steps.append(f"x, {field.name} = {self.name(way.read)}[x]")
        elif way.read is exact_number:
            steps.append("x = Decimal(x) if is_plain(x) else exact_number(x)")
        elif way.read is not None:
            steps.append(f"x = {self.reading(way.read, 'x')}")
        if not _is_taken_as_it_is(field.converter, field.type, way):
            steps.append(f"x = {self.name(field.converter)}(x)")
        return [*steps, *self.kept(field.validator, field, "x")]

    def reading(self, read: Any, x: str) -> str:
        """Write what makes a value of `x`."""
        if read in (ids.record_id, ids.source_id):
            return f"{x} if {self.name(ids.is_id)}({x}) else {self.name(read)}({x})"
        return f"{self.name(read)}[{x}]" if isinstance(read, _Kept) else f"{self.name(read)}({x})"

    def several(self, way: Way, member: Any, field: attrs.Attribute[Any]) -> list[str]:
        """Write how a tuple of values is made."""
        steps = [f"quotes += {way.quotes} * len(x)"] if way.quotes else []
        if member in ALONE:
            steps.append("x = x if type(x) is tuple else (x,)")
        if way.read is not None:
            steps.append(
                f"x = ({self.reading(way.read, 'x[0]')},) if len(x) == 1 else "
                f"tuple([{self.reading(way.read, 'y')} for y in x])"
            )
        rule: Any = field.validator
        if isinstance(rule, rules.Every) and not isinstance(rule.rule, type):
            kept = self.kept(rule.rule, field, "y")
            return [*steps, *(["for y in x:", *_indented(kept)] if kept else [])]
        return steps

    def kept(self, rule: Any, field: attrs.Attribute[Any], x: str) -> list[str]:
        """Write how one value is put to the rule of its field."""
        if rule is None or rule in _KEPT_ANYWAY or isinstance(rule, rules.A | rules.Every):
            return []
        if rule is rules.title:
            return [f"if not {x} or {x}.isspace():", "    raise Odd"]
        return [f"{self.name(rule)}(draft, {self.name(field)}, {x})"]

    def of_claim(self, name: str) -> tuple[Any, ...]:
        """Write how a claim's field is found, which tells what its value is."""
        self.quotes += 2
        if name == "field":
            self.quotes += 2
            self.lines.append(f"draft.field = {self.name(field_named)}(mirror.field)")
            return ("field", str)
        self.lines.append(f"draft.value = {self.name(_claimed)}(mirror.field, mirror.value)")
        return ("value", msgspec.Raw)

    def check(self) -> list[str]:
        """Write how the whole is put to the check of its class."""
        if not hasattr(self.origin, "__attrs_post_init__"):
            return []
        check = "draft.__attrs_post_init__()"
        if self.origin is not Figure:
            return [check]
        return [*_FIGURE.splitlines(), f"    {check}"]

    def made(self) -> Callable[[Any], Any]:
        """Make the function."""
        body = [
            "draft = Draft()",
            f"quotes = {self.quotes}",
            *self.lines,
            "TALLY.quotes += quotes",
            "draft.__class__ = Kind",
            *self.check(),
            "return draft",
        ]
        text = "\n".join(["def make(mirror):", *_indented(body)])
        exec(compile(text, f"<mirror of {self.origin.__name__}>", "exec"), self.names)  # noqa: S102 - written above
        make: Callable[[Any], Any] = self.names["make"]
        return make


#: What most figures are, and which needs no other check: one exact amount, or whole bounds about half a step from one.
_FIGURE = """\
is_closed = draft.low_included and draft.high_included and draft.low is not None and draft.high is not None
if is_closed and draft.qualifier is EXACTLY and draft.low is draft.high:
    pass
elif (
    is_closed
    and draft.qualifier is ABOUT
    and low > 0
    and (step := high - low) in STEPS
    and draft.low.denomination == draft.high.denomination
    and not (low + high) % (step + step)
):
    pass
else:"""
#: What all code names.
_NAMES: dict[str, Any] = {
    "Odd": Odd,
    "TALLY": TALLY,
    "Decimal": Decimal,
    "exact_number": exact_number,
    "is_plain": re.compile(r"[1-9][0-9]{0,29}").fullmatch,
    "STEPS": WHOLE_STEPS,
    "EXACTLY": Qualifier.EXACTLY,
    "ABOUT": Qualifier.ABOUT,
}


def _indented(lines: list[str]) -> list[str]:
    return [f"    {line}" for line in lines]


def _is_taken_as_it_is(converter: Any, kind: Any, way: Way) -> bool:
    """Tell whether a converter has nothing to do for what was read of a file."""
    read = way.read.read if isinstance(way.read, _Kept) else way.read
    if converter is None or converter in _TAKE_AS_IS or converter is read:
        return True
    return any(isinstance(one, type) and issubclass(one, enum.Enum) for one in (kind, *get_args(kind)))


def _for_field(field: attrs.Attribute[Any], wanted: Any) -> Way:
    return Way(str, _UNITS, 2) if field.converter is unit_name else way_of(wanted)


class _Parties(dict[bytes, "tuple[tuple[Party, ...], int]"]):
    """Parties by the JSON that is written for them, with how many quotation marks that has."""

    def __missing__(self, text: bytes) -> tuple[tuple[Party, ...], int]:
        before, mirror = TALLY.quotes, mirror_of(Party)
        plain = msgspec.json.decode(text, type=tuple[mirror.struct, ...])
        if not plain:
            raise Odd  # it says what leaving it out would say
        made = tuple([mirror.make(party) for party in plain]), TALLY.quotes - before + 2
        TALLY.quotes = before
        if len(self) < _MOST_KEPT and len(text) < _LONGEST_KEPT:
            self[text] = made
        return made


_PARTIES, _NO_PARTIES = _Parties(), msgspec.Raw()


@cache
def _value_way(field: str) -> tuple[Any, Way]:
    way = way_of(value_kind(field_named(field)))
    return msgspec.json.Decoder(way.mirror), way


def _claimed(field: str, raw: Any) -> Any:
    decoder, way = _value_way(field)
    plain = decoder.decode(raw)
    TALLY.quotes += way.quotes
    if way.read is None:
        return plain
    return way.read[plain] if isinstance(way.read, _Kept) else way.read(plain)
