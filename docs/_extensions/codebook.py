"""The codebook: every kind of record, every field and every listed word, as one page that is written from the code.

A field's meaning is what the docstring of its class says of it; so is that of a word. What a field may hold follows
from its type and its rule.
"""

from __future__ import annotations

import enum
import inspect
from collections.abc import Iterator, Sequence
from decimal import Decimal
from types import NoneType, UnionType
from typing import Any, NewType, TypeVar, Union, get_args, get_origin

import attrs

import bilateral as bl
from bilateral import kinds
from bilateral.evidence.claim import Claim
from bilateral.formats.document import SECTIONS
from bilateral.records import rules
from bilateral.records.agreement import InternationalAgreement
from bilateral.records.instrument import Instrument
from bilateral.records.meanings import meanings
from bilateral.records.record import Record
from bilateral.values.words import kind_words

#: Values that a field may hold: what each is called, how it is written in a file, and the page that tells more.
VALUES: dict[object, tuple[str, str, str]] = {
    bl.When: ("day", "EDTF or English, as exactly as it is known: `2019-02`, `6 December 2021`", "dates"),
    bl.Period: ("span of days", "EDTF: `2021/2031`; `..` for an open end, nothing for an unknown one", "periods"),
    bl.Term: ("length of time", "`6 months`, or ISO 8601: `P6M`", "periods"),
    bl.Money: ("exact amount", "`Rs 5000 crore`, `US$5.4 billion`", "currencies"),
    bl.Quantity: ("exact number", "`601,427 rifles`", "quantities"),
    bl.Figure[bl.Money]: ("reported amount", "`around Rs 5000 crore`, `up to $2bn`", "figures"),
    bl.Figure[bl.Quantity]: ("reported number", "`more than 500,000 rifles`", "figures"),
    bl.types.CountryCode: ("country", "its ISO 3166 code, `IN`, or its name", "countries"),
}
PLAIN: dict[object, str] = {
    str: "a text",
    int: "a whole number",
    Decimal: "a number",
    bool: "true or false",
    bl.Answer: "a word of [Answer](#answer)",
    bl.types.RecordId: "the id of a record",
    bl.types.SeriesId: "the id of a meeting series",
    bl.types.Field: "a field, as `contract.value`",
}
RULES: dict[object, str] = {
    rules.title: "a text that isn't blank",
    rules.language: "a language tag of BCP 47, as `en`",
    rules.web_address: "an address that begins with `https://` or `http://`",
    rules.ordinal: "a whole number from 1",
    rules.offset: "a whole number from 0",
}
#: Classes that several kinds of record share, each with what it is called.
SHARED = {
    Record: "Fields of every record",
    Instrument: "Fields of treaties, protocols and contracts",
    InternationalAgreement: "Fields of treaties and protocols",
}


def codebook() -> str:
    """Write the page below its title."""
    return "\n".join((*_values(), *_records(), *_parts(), *_evidence(), *_words()))


def listed_words() -> tuple[type[enum.Enum], ...]:
    """Give every class of listed words that a record or an answer may hold."""
    return (*(getattr(kinds, name) for name in kinds.__all__), bl.Qualifier, bl.Answer)


def record_kinds() -> tuple[type[Record], ...]:
    """Give every kind of record, in the order of a file."""
    kinds_kept = (section.kind for section in SECTIONS if inspect.isclass(section.kind))
    return tuple(kind for kind in kinds_kept if issubclass(kind, Record))


def _values() -> Iterator[str]:
    yield "## How values are written\n"
    rows = [(f"[{name}](../guide/{page}.md)", written) for name, written, page in VALUES.values()]
    yield _table(("value", "in a file, or where a record is made"), rows)


def _records() -> Iterator[str]:
    yield "## Records\n"
    for kind, title in SHARED.items():
        yield from _section(kind, title)
    for kind in record_kinds():
        yield from _section(kind, kind.__name__)


def _parts() -> Iterator[str]:
    yield "## Parts of records\n"
    found: dict[type[object], None] = {}
    for kind in record_kinds():
        found |= dict.fromkeys(_parts_of(kind))
    for part in sorted(found, key=lambda one: one.__name__):
        yield from _section(part, part.__name__)


def _parts_of(kind: type[object]) -> Iterator[type[object]]:
    for field in _fields(kind):
        for one in _classes(field.type):
            if attrs.has(one) and one.__module__.startswith("bilateral.records."):
                yield one
                yield from _parts_of(one)


def _evidence() -> Iterator[str]:
    yield "## Sources and claims\n"
    found: dict[type[object], None] = dict.fromkeys((bl.Source, Claim))
    for kind in (*found,):
        for field in _fields(kind):
            parts = (one for one in _classes(field.type) if one.__module__.startswith("bilateral.evidence"))
            found |= dict.fromkeys(parts)
    for kind in found:
        if attrs.has(kind):
            yield from _section(kind, kind.__name__)


def _words() -> Iterator[str]:
    yield "## Listed words\n"
    for kind in sorted(listed_words(), key=lambda one: one.__name__):
        yield f"### {kind.__name__}\n\n{_summary(kind)}\n"
        told = meanings(kind)
        rows = [(f"`{member.value}`" if member.value else "(an empty text)", told[member.name]) for member in kind]
        yield _table(("word", "meaning"), rows)


def _section(kind: type[object], title: str) -> Iterator[str]:
    yield f"### {title}\n\n{_summary(kind)}{_below(kind)}\n"
    told, above = meanings(kind), _fields_above(kind)
    rows = [(f"`{field.name}`", told[field.name], _holds(field)) for field in _fields(kind) if field.name not in above]
    if rows:
        yield _table(("field", "meaning", "what it holds"), rows)


def _below(kind: type[object]) -> str:
    shared = [title for one, title in SHARED.items() if one is not kind and issubclass(kind, one)]
    links = [f"the [{title[0].lower()}{title[1:]}](#{_anchor(title)})" for title in shared]
    return f" It has {' and '.join(links)}, too." if links else ""


def _anchor(title: str) -> str:
    return title.lower().replace(",", "").replace(" ", "-")


def _fields_above(kind: type[object]) -> frozenset[str]:
    shared = [one for one in SHARED if one is not kind and issubclass(kind, one)]
    return frozenset(field.name for one in shared for field in _fields(one))


def _fields(kind: type[Any]) -> tuple[attrs.Attribute[Any], ...]:
    fields: tuple[attrs.Attribute[Any], ...] = attrs.fields(attrs.resolve_types(kind))
    return fields


def _holds(field: attrs.Attribute[Any]) -> str:
    rule = field.validator.rule if isinstance(field.validator, rules.Every) else field.validator
    told = RULES.get(rule) if not isinstance(rule, type) else None
    many = get_origin(field.type) is tuple
    one = told or _said(get_args(field.type)[0] if many else field.type)
    needed = "**needed**: " if field.default is attrs.NOTHING else ""
    return f"{needed}{'several, each ' if many else ''}{one}"


def _said(kind: Any) -> str:
    if get_origin(kind) in (Union, UnionType):
        return " or ".join(_said(one) for one in get_args(kind) if one is not NoneType)
    if kind in VALUES:
        return _one(VALUES[kind][0])
    if kind in PLAIN:
        return PLAIN[kind]
    if isinstance(kind, NewType):
        return f"the id of {_one(kind.__name__.removesuffix('Id').lower())}"
    if isinstance(kind, TypeVar):
        return "what the field holds"
    if get_origin(kind) in PLAIN:
        return PLAIN[get_origin(kind)]
    name = getattr(kind, "__name__", str(kind))
    return f"{'a word of ' if kind in listed_words() else ''}[{name}](#{name.lower()})"


def _one(name: str) -> str:
    return f"{'an' if name[0] in 'aeiou' else 'a'} {name}"


def _classes(kind: Any) -> Iterator[type[object]]:
    for one in (get_origin(kind), kind, *get_args(kind)):
        if inspect.isclass(one):
            yield one
        elif one is not kind and get_args(one):
            yield from _classes(one)


def _summary(kind: type[object]) -> str:
    return " ".join((inspect.getdoc(kind) or kind_words(kind)).partition("\n\n")[0].split())


def _table(heads: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    lines = [heads, ("---",) * len(heads), *rows]
    return "\n".join(f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in line)} |" for line in lines) + "\n"
