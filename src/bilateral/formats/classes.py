"""How a mapping becomes a value of an attrs class: field by field, so that every fault is found at its own path."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType, NoneType
from typing import TYPE_CHECKING, Any, get_args, get_origin

import attrs

from ..errors import nearest
from ..values.figures.figure import Figure
from ..values.money.money import Money
from ..values.quantities.quantity import Quantity
from ..values.words import kind_words
from .faults import AlreadyTold
from .plain import MERGE_KEY, UNREAD, is_mapping
from .strict import Hook, InvalidPlain, refusal, to_mapping, to_text
from .values import EXAMPLES, IN_WORDS

if TYPE_CHECKING:
    from cattrs import Converter

#: Values whose rules look at the whole value, so that only the constructor can keep them.
_WHOLE = frozenset({Money, Quantity, Figure})
#: A refusal names no more fields of a class than this.
_MOST_NAMED = 5
_NO_HOOKS: Mapping[str, Hook] = MappingProxyType({})


def class_reader(kind: Any, converter: Converter, hooks: Mapping[str, Hook] = _NO_HOOKS) -> Hook:
    """Make the hook that reads one attrs class, from a mapping or, where it has words, from a text.

    Args:
        kind: The class.
        converter: What reads the values of its fields.
        hooks: What reads those of some fields instead.

    >>> from cattrs import Converter
    >>> from bilateral.parts import Change
    >>> class_reader(Change, Converter())({"provision": "article 4"}, Change).provision
    'article 4'
    """
    from cattrs.gen import make_dict_structure_fn, override

    origin = get_origin(kind) or kind
    fields = attrs.fields(attrs.resolve_types(origin))
    readers: dict[str, Any] = {}
    for field in fields:
        hook = _field_reader(field, hooks.get(field.name, converter.structure), rules=origin not in _WHOLE)
        readers[field.name] = override(struct_hook=hook)
    structure = make_dict_structure_fn(kind, converter, _cattrs_forbid_extra_keys=True, **readers)
    read_words = IN_WORDS.get(kind)
    accepted = _described(kind, origin, fields)
    names = frozenset(field.name for field in fields)

    def read(value: object, _kind: Any) -> Any:
        if read_words is not None and isinstance(value, str):
            return read_words(to_text(value))
        if read_words is not None and not _is_meant(value, names):
            raise refusal(_lack(kind, value), value, accepted)
        members = to_mapping(value, accepted)
        if members.get(MERGE_KEY) is UNREAD:
            raise AlreadyTold  # what it holds besides is not known
        return structure(members, kind)

    return read


def _is_meant(value: object, names: Iterable[str]) -> bool:
    """Whether a value is a mapping that has one of these keys, misspelt perhaps."""
    return is_mapping(value) and (not value or any(nearest(str(key), names) for key in value))


def _lack(kind: Any, value: object) -> str:
    """Say what a value is not, or what a number lacks to be it."""
    measures = {Money: "currency", Quantity: "unit"}
    lacks = next((measures[one] for one in (kind, *get_args(kind)) if one in measures), None)
    if lacks and isinstance(value, (int, float)) and not isinstance(value, bool):
        return f"a number without its {lacks}"
    return f"no {kind_words(get_origin(kind) or kind)}"


def _field_reader(field: attrs.Attribute[Any], structure: Hook, *, rules: bool) -> Hook:
    """Read one field and keep its own rules at once: the constructor would stop at the first that is broken.

    Null says what leaving the key out would say.
    """
    convert: Any = field.converter  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]  # any class's
    is_needed = field.default is attrs.NOTHING and NoneType not in get_args(field.type)

    def read(value: object, kind: Any) -> Any:
        if value is None and field.default is not attrs.NOTHING:
            return default_of(field)
        if value is None and is_needed:
            raise InvalidPlain("nothing", came=value, accepted=f"{field.name} must be there")
        taken = structure(value, kind)
        if convert is not None:
            taken = convert(taken)
        if rules and field.validator is not None:
            field.validator(None, field, taken)
        return taken

    return read


def default_of(field: attrs.Attribute[Any]) -> Any:
    """Give what a field holds where nothing is said."""
    factory = getattr(field.default, "factory", None)
    return field.default if factory is None else factory()


def _described(kind: Any, origin: type[object], fields: tuple[attrs.Attribute[Any], ...]) -> str:
    needed = [field.name for field in fields if field.default is attrs.NOTHING]
    names = needed or [field.name for field in fields][:_MOST_NAMED]
    keys = f"with keys such as {', '.join(names)}"
    words = EXAMPLES.get(kind)
    return f"write e.g. {words!r}, or {keys}" if words else f"a {kind_words(origin)} is written {keys}"
