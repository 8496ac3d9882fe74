"""By what records are sorted into groups: fields, what follows from them, functions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import product
from typing import Any, TypeAlias, TypeVar

from ..errors import WrongType
from ..records.record import Record
from .answer import is_said, read, several
from .aspect import Aspect
from .field import Field
from .requirements import require_field

E = TypeVar("E", bound=Record)
K = TypeVar("K")

#: What records are sorted into groups by.
Key: TypeAlias = Field[E, K] | Aspect[E, K] | Callable[[E], K]


def grouped(records: Iterable[E], keys: Sequence[Key[E, Any]]) -> dict[Any, list[E]]:
    """Sort records into groups, named by a key's value or, where there are several keys, by a tuple of theirs."""
    groups: dict[Any, list[E]] = {}
    for record in records:
        for values in product(*(keys_of(record, key) for key in keys)):
            groups.setdefault(values if len(keys) > 1 else values[0], []).append(record)
    return groups


def keys_of(record: E, key: Key[E, Any]) -> tuple[Any, ...]:
    """Tell in which groups a record stands: by each value of a field, once, and None where one is not said."""
    if isinstance(key, Aspect):
        of: Callable[[Any], Any] = key.of
        return _once(of(value) if is_said(value) else None for value in several(read(record, key.field.path)))
    if isinstance(key, Field):
        return _once(value if is_said(value) else None for value in several(read(record, key.path)))
    return (key(record),)


def _once(values: Iterable[Any]) -> tuple[Any, ...]:
    return tuple(dict.fromkeys(values)) or (None,)


def require_keys(kind: type[Record], keys: Sequence[object]) -> None:
    """Refuse what records of a kind cannot be sorted into groups by."""
    if not keys:
        accepted = f"a field of {kind.__name__} or a function of one, or several of these"
        raise WrongType("group_by()", came=keys, accepted=accepted)
    for key in keys:
        if not callable(key):
            require_field(kind, key.field if isinstance(key, Aspect) else key, "group_by()")
