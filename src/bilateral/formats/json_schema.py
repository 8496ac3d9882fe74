"""The JSON Schema of one document, made from the very classes that read it."""

from __future__ import annotations

import enum
import inspect
from collections.abc import Iterator, Mapping
from decimal import Decimal
from types import MappingProxyType, NoneType, UnionType
from typing import Any, TypeAlias, Union, get_args, get_origin

import attrs

from ..query.field import Field
from ..query.fields import NAMESPACES
from ..records import rules
from ..records.meanings import meanings
from ..records.rules import LARGEST_COUNT
from ..values.words import kind_words
from .converter import ALONE, CHECKED, DATES, IN_WORDS, fields_in, is_claim, value_kind
from .document import OUTSIDE_KEY, SECTIONS, VERSION, VERSION_KEY

Schema: TypeAlias = dict[str, Any]

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_TEXT: Schema = {"type": "string"}
_PLAIN: Mapping[Any, Schema] = MappingProxyType(
    {
        str: _TEXT,
        int: {"type": "integer"},
        bool: {"type": "boolean"},
        Decimal: {"type": "string", "pattern": r"^-?[0-9]+(\.[0-9]+)?$"},
        NoneType: {"type": "null"},
    }
)
#: What the rules of single fields come to here; the others can only be kept by the library itself.
_RULES: Mapping[Any, Schema] = MappingProxyType(
    {
        rules.title: {"pattern": r"\S"},
        rules.ordinal: {"minimum": 1, "maximum": LARGEST_COUNT},
        rules.offset: {"minimum": 0, "maximum": LARGEST_COUNT},
    }
)


def json_schema() -> Schema:
    """Return the JSON Schema (2020-12) of a register as one JSON document.

    Editors complete and check files with it, YAML too. It says what may stand where; whether a text is a date,
    names lead somewhere and days come in order, only `check` can tell.

    >>> json_schema()["properties"]["bilateral"]
    {'const': 1, 'description': 'The version of this layout.'}
    """
    kinds = _Kinds()
    properties: Schema = {VERSION_KEY: {"const": VERSION, "description": "The version of this layout."}}
    for section in SECTIONS:
        properties[section.key] = _or_null({"type": "array", "items": kinds.schema(section.kind)})
    ids = _or_null({"type": "array", "items": _TEXT})
    outside = {**ids, "description": "Ids of records that are kept elsewhere."}
    whole = _object(properties | {OUTSIDE_KEY: outside}, [VERSION_KEY])
    definitions = dict(sorted(kinds.definitions.items()))
    return {"$schema": _DIALECT, "title": "A register of bilateral", **whole, "$defs": definitions}


@attrs.define
class _Kinds:
    """The schemas of kinds of value, each written down once under its name."""

    definitions: dict[str, Schema] = attrs.field(factory=dict[str, Schema])

    def schema(self, kind: Any) -> Schema:
        if kind in _PLAIN:
            return dict(_PLAIN[kind])
        if get_origin(kind) is tuple:
            member = self.schema(get_args(kind)[0])
            several: Schema = {"type": "array", "items": member}
            return {"anyOf": [member, several]} if get_args(kind)[0] in ALONE else several
        if get_origin(kind) in (Union, UnionType):
            return {"anyOf": [self.schema(one) for one in get_args(kind)]}
        name = _name(kind)
        if name not in self.definitions:
            self.definitions[name] = {}  # so that a kind which holds itself comes to an end
            self.definitions[name] = self.definition(kind)
        return {"$ref": f"#/$defs/{name}"}

    def definition(self, kind: Any) -> Schema:
        if kind in CHECKED:
            return {**_TEXT, "description": f"A {kind_words(kind)}."}
        summary = {"description": _summary(get_origin(kind) or kind)}
        if isinstance(kind, type) and issubclass(kind, enum.Enum):
            return {"enum": [member.value for member in kind], "description": _words(kind)}
        if kind in DATES:
            return {**_TEXT, **summary}
        if is_claim(kind):
            about = {"field": {"enum": [str(field) for field in _every_field()]}, "value": {}}
            return {**self.fields(kind, about), **summary, "allOf": list(self.values_of_claims())}
        by_fields = self.fields(kind, {})
        return {**({"anyOf": [_TEXT, by_fields]} if kind in IN_WORDS else by_fields), **summary}

    def fields(self, kind: Any, known: Mapping[str, Schema]) -> Schema:
        origin = get_origin(kind) or kind
        fields = attrs.fields(attrs.resolve_types(origin))
        words = meanings(origin)
        properties: Schema = {}
        for field in fields:
            schema = known[field.name] if field.name in known else self.schema(_bound(field.type, kind))
            if field.default is not attrs.NOTHING:
                schema = _or_null(schema)
            described = {"description": words[field.name]} if field.name in words else {}
            properties[field.name] = {**schema, **_RULES.get(field.validator, {}), **described}
        return _object(properties, [field.name for field in fields if field.default is attrs.NOTHING])

    def values_of_claims(self) -> Iterator[Schema]:
        """Say for each kind of value of which fields it is claimed."""
        named: dict[str, list[str]] = {}
        schemas: dict[str, Schema] = {}
        for field in _every_field():
            schema = self.schema(value_kind(field))
            schemas[str(schema)] = schema
            named.setdefault(str(schema), []).append(str(field))
        for key, schema in schemas.items():
            about = {"properties": {"field": {"enum": named[key]}}}
            yield {"if": about, "then": {"properties": {"value": schema}}}


def _every_field() -> Iterator[Field[Any, Any]]:
    return (field for namespace in NAMESPACES for field in fields_in(namespace).values())


def _object(properties: Schema, required: list[str]) -> Schema:
    needed = {"required": required} if required else {}
    return {"type": "object", "properties": properties, **needed, "additionalProperties": False}


def _or_null(schema: Schema) -> Schema:
    """Null says what leaving the key out would say."""
    options: list[Schema] = schema.get("anyOf", [schema])
    return schema if _PLAIN[NoneType] in options else {"anyOf": [*options, dict(_PLAIN[NoneType])]}


def _bound(kind: Any, whole: Any) -> Any:
    """Put in for the parameters of a generic class, as `A` in `Figure[A]`, what they stand for."""
    given = dict(zip(getattr(get_origin(whole), "__parameters__", ()), get_args(whole), strict=False))
    if get_origin(kind) in (Union, UnionType):
        return Union[tuple(given.get(one, one) for one in get_args(kind))]  # noqa: UP007 - of a tuple
    return given.get(kind, kind)


def _name(kind: Any) -> str:
    own: str = (get_origin(kind) or kind).__name__
    return own if is_claim(kind) else "".join(one.__name__ for one in get_args(kind)) + own


def _words(kind: type[enum.Enum]) -> str:
    """Say what a class of listed words is, and what each of them means: editors show it beside the word."""
    told = meanings(kind)
    lines = (f"{member.value}: {told[member.name]}" for member in kind if member.name in told)
    return "\n".join((_summary(kind), *lines))


def _summary(kind: type[object]) -> str:
    return (inspect.getdoc(kind) or "").partition("\n\n")[0].replace("\n", " ")
