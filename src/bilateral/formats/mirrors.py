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

from ..evidence.claim import Claim
from ..records import rules
from ..records.party import Party
from ..values import ids
from ..values.drafts import draft_of
from ..values.field_names import converter_of
from ..values.figures.figure import Figure
from ..values.figures.qualifier import BOUNDS, ROUNDED, WHOLE_STEPS, Qualifier
from ..values.money.money import Money
from ..values.numbers.exact import exact_number
from ..values.quantities.quantity import Quantity
from ..values.quantities.units import unit_name
from .converter import ALONE, BRIEF, CHECKED, DATES, IN_WORDS, field_named, value_kind
from .field_rules import is_kept_anyway, is_taken_as_it_is
from .kept import KEPT, UNITS, Amounts, Kept, Parties
from .tally import TALLY, Odd


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
    if kind in KEPT:
        return Way(str, KEPT[kind], 2)
    if kind in CHECKED or kind in DATES:
        return Way(str, {**CHECKED, **DATES}[kind], 2)
    if kind is Decimal:
        return Way(str, exact_number, 2)
    if attrs.has(get_origin(kind) or kind):
        mirror = mirror_of(kind)
        if kind in (Money, Quantity):
            return Way(mirror.struct, Amounts(mirror.make), Amounts.quotes)
        return Way(str | mirror.struct, mirror.make_of_either) if kind in BRIEF else Way(mirror.struct, mirror.make)
    return Way(kind, quotes=2 if kind is str or (isinstance(kind, type) and issubclass(kind, enum.Enum)) else 0)


def several(kind: Any) -> Any:
    """Give the type of tuples of a type that is made when it is needed."""
    return tuple.__class_getitem__((kind, ...))


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
    import msgspec

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
        self.lines.append(f"x = mirror.{field.name}")
        if wanted == tuple[Party, ...]:
            return self.of_parties(field.name)
        member: Any = get_args(wanted)[0] if is_several else wanted
        converter: Any = converter_of(field)
        way = Way(str, UNITS, 2) if converter is unit_name else way_of(member)
        steps = self.several(way, member, field) if is_several else self.one(way, field)
        quotes = 0 if is_several else way.quotes
        self.fill(field, steps, quotes, is_optional=is_optional)
        mirror = several(way.mirror) if is_several else way.mirror
        if is_several and member in ALONE:
            mirror = way.mirror | mirror
        mirror = mirror | None if is_optional else mirror
        return (field.name, mirror) if field.default is attrs.NOTHING else (field.name, mirror, field.default)

    def fill(self, field: attrs.Attribute[Any], steps: list[str], quotes: int, *, is_optional: bool) -> None:
        """Write what is done with a value that is there, and how many quotation marks it has; the key has two."""
        default: Any = field.default
        is_there = ""
        if default is attrs.NOTHING:
            self.quotes += 2
            if is_optional:
                is_there = "x is not None"
            else:
                self.quotes, quotes = self.quotes + quotes, 0
        else:
            quotes += 2
            is_there = "x" if default in ("", ()) else f"x is not {self.name(default)}"
            if default is None or isinstance(default, bool):
                is_there = f"x is not {default}"
        steps = [*([f"quotes += {quotes}"] if quotes else []), *steps]
        self.lines += [f"if {is_there}:", *_indented(steps)] if is_there and steps else steps
        self.lines.append(f"draft.{field.name} = x")

    def one(self, way: Way, field: attrs.Attribute[Any]) -> list[str]:
        """Write how one value is made, and which rules it keeps."""
        steps: list[str] = []
        if isinstance(way.read, Amounts):
            steps.append(f"x, {field.name} = {self.name(way.read)}[x]")
        elif way.read is exact_number:
            steps.append("x = Decimal(x) if is_plain(x) else exact_number(x)")
        elif way.read is not None:
            steps.append(f"x = {self.reading(way.read, 'x')}")
        read = way.read.read if isinstance(way.read, Kept) else way.read
        converter = converter_of(field)
        if not is_taken_as_it_is(converter, field.type, read):
            steps.append(f"x = {self.name(converter)}(x)")
        return [*steps, *self.kept(field.validator, field, "x")]

    def reading(self, read: Any, x: str) -> str:
        """Write what makes a value of `x`."""
        if read in (ids.record_id, ids.source_id):
            return f"{x} if {self.name(ids.is_id)}({x}) else {self.name(read)}({x})"
        return f"{self.name(read)}[{x}]" if isinstance(read, Kept) else f"{self.name(read)}({x})"

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
        if is_kept_anyway(rule):
            return []
        if rule is rules.title:
            return [f"if not {x} or {x}.isspace():", "    raise Odd"]
        return [f"{self.name(rule)}(draft, {self.name(field)}, {x})"]

    def of_parties(self, name: str) -> tuple[Any, ...]:
        """Write how parties are read, all of them at once."""
        import msgspec

        self.lines += [
            f"if x is {self.name(_no_parties())}:",
            "    x = ()",
            "else:",
            f"    x, marks = {self.name(_parties())}[b'' + x]",
            "    quotes += 2 + marks",
            f"draft.{name} = x",
        ]
        return (name, msgspec.Raw, _no_parties())

    def of_claim(self, name: str) -> tuple[Any, ...]:
        """Write how a claim's field is found, which tells what its value is."""
        import msgspec

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
        return [*_FIGURE.splitlines()] if self.origin is Figure else ["draft.__attrs_post_init__()"]

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


#: What almost all figures are, and needs no other check: one bound, two that are one, or whole ones of a rounding.
_FIGURE = """\
shape = (draft.low is not None, draft.high is not None, draft.low_included, draft.high_included)
qualifier = draft.qualifier
if BOUNDS[qualifier] != shape:
    draft.__attrs_post_init__()
elif draft.low is None or draft.high is None or (draft.low is draft.high and qualifier is EXACTLY):
    pass
elif not (
    (step := high - low if qualifier is ABOUT else 2 * (high - low)) in STEPS
    and low > 0
    and not (low + high if qualifier is ABOUT else 2 * high) % (2 * step)
    and qualifier in ROUNDED
    and draft.low.denomination == draft.high.denomination
):
    draft.__attrs_post_init__()"""
#: What all code names.
_NAMES: dict[str, Any] = {
    "Odd": Odd,
    "TALLY": TALLY,
    "Decimal": Decimal,
    "exact_number": exact_number,
    "is_plain": re.compile(r"[1-9][0-9]{0,29}").fullmatch,
    "STEPS": WHOLE_STEPS,
    "BOUNDS": dict(BOUNDS),
    "ROUNDED": ROUNDED,
    "EXACTLY": Qualifier.EXACTLY,
    "ABOUT": Qualifier.ABOUT,
}


def _indented(lines: list[str]) -> list[str]:
    return [f"    {line}" for line in lines]


@cache
def _parties() -> Parties:
    import msgspec

    party = mirror_of(Party)
    return Parties(msgspec.json.Decoder(several(party.struct)).decode, party.make)


@cache
def _no_parties() -> Any:
    """Give what stands where nobody has named any."""
    import msgspec

    return msgspec.Raw()


@cache
def _value_way(field: str) -> tuple[Any, Way]:
    import msgspec

    way = way_of(value_kind(field_named(field)))
    return msgspec.json.Decoder(way.mirror), way


def _claimed(field: str, raw: Any) -> Any:
    decoder, way = _value_way(field)
    plain = decoder.decode(raw)
    TALLY.quotes += way.quotes
    if way.read is None:
        return plain
    return way.read[plain] if isinstance(way.read, Kept) else way.read(plain)
