"""Claims in files: the field they are about is a name such as `contract.value`, and says what the value is."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any, get_args, get_origin

import attrs

from ..errors import did_you_mean
from ..evidence.claim import Claim
from ..query.field import Field
from ..query.fields import NAMESPACES
from .classes import class_reader
from .strict import Hook, InvalidPlain, to_mapping, to_text

if TYPE_CHECKING:
    from cattrs import Converter

#: An id, where one has to stand.
_ANYTHING = "x"
_ACCEPTED = "a claim is written with the keys record, field, value and source"


@cache
def field_named(text: str) -> Field[Any, Any]:
    """Find a field by its name in questions.

    Raises:
        InvalidPlain: There is no such kind of record or no such field of it; the nearest is offered.

    >>> print(field_named("contract.value"))
    contract.value
    >>> field_named("contract.vlaue")
    Traceback (most recent call last):
    ...
    bilateral.formats.strict.InvalidPlain: no field in 'contract.vlaue'; did you mean 'contract.value'?
    """
    namespace = text.partition(".")[0]
    if namespace not in NAMESPACES:
        accepted = f"write e.g. 'contract.value'; {did_you_mean(namespace, NAMESPACES)}"
        raise InvalidPlain("no kind of record", came=text, accepted=accepted)
    known = {f"{namespace}.{name}": field for name, field in fields_in(namespace).items()}
    if text not in known:
        raise InvalidPlain("no field", came=text, accepted=did_you_mean(text, known))
    return known[text]


def fields_in(namespace: str) -> dict[str, Field[Any, Any]]:
    """List the fields of a kind of record by their names.

    >>> list(fields_in("person"))[-1]
    'nationality'
    """
    return {name: field for name, field in vars(NAMESPACES[namespace]).items() if isinstance(field, Field)}


def value_kind(field: Field[Any, Any]) -> Any:
    """Say of what type one value of a field is, as the record itself declares it.

    A field tells a text from a number; the record also tells an id from a country's code.

    >>> from bilateral import contract, meeting
    >>> value_kind(contract.quantity)
    bilateral.values.figures.figure.Figure[bilateral.values.quantities.quantity.Quantity]
    >>> value_kind(meeting.countries)
    bilateral.values.countries.country_entries.CountryCode
    """
    kind: Any = field.record
    for step in field.path.split("."):
        kind = _one_of(getattr(attrs.fields(attrs.resolve_types(kind)), step).type)
    return kind


def _one_of(kind: Any) -> Any:
    """Take the type out of `T | None` and `tuple[T, ...]`."""
    known = [one for one in get_args(kind) if one not in (type(None), Ellipsis)]
    return kind if not known or attrs.has(get_origin(kind) or kind) else known[0]


def is_claim(kind: Any) -> bool:
    """Tell whether a type is that of claims, whatever they are about.

    >>> is_claim(Claim[Any, Any]), is_claim(str)
    (True, False)
    """
    return (get_origin(kind) or kind) is Claim


def claim_reader(_kind: Any, converter: Converter) -> Hook:
    """Make the hook that reads a claim: its field tells as what its value is to be read.

    >>> from bilateral.formats.converter import make_converter
    >>> said = {"record": "ak-203", "field": "contract.value", "value": "$5 billion", "source": "daily"}
    >>> make_converter().structure(said, Claim[Any, Any]).value.low
    Money('5000000000', 'USD')
    """
    readers: dict[str | None, Hook] = {}

    def read(value: object, wanted: Any) -> Any:
        named = to_mapping(value, _ACCEPTED).get("field")
        name = named if isinstance(named, str) and _is_field(named) else None
        if name not in readers:
            hooks: dict[str, Hook] = {"field": _read_field, "value": _value_reader(name, converter)}
            readers[name] = class_reader(Claim[Any, Any], converter, hooks)
        return readers[name](value, wanted)

    return read


def _is_field(text: str) -> bool:
    try:
        field_named(text)
    except InvalidPlain:
        return False
    return True


def _read_field(value: object, _kind: Any) -> Field[Any, Any]:
    return field_named(to_text(value))


def _value_reader(name: str | None, converter: Converter) -> Hook:
    # About an unknown field nobody can say what its value should be; that it is unknown is fault enough.
    if name is None:
        return _taken_as_it_is
    field = field_named(name)
    kind = value_kind(field)

    def read(value: object, _wanted: Any) -> Any:
        taken = converter.structure(value, kind)
        # A claim refuses what no record could hold here; said now, that is a fault of the value itself.
        Claim(record=_ANYTHING, field=field, value=taken, source=_ANYTHING)
        return taken

    return read


def _taken_as_it_is(value: object, _kind: Any) -> object:
    return value


def claim_writer(_kind: Any, converter: Converter) -> Callable[[Claim[Any, Any]], dict[str, Any]]:
    """Make the hook that writes a claim, with its field by name and its value as what stands there.

    >>> from bilateral.formats.converter import make_converter
    >>> claim = Claim(record="talks", field=field_named("meeting.ordinal"), value=20, source="daily")
    >>> make_converter().unstructure(claim)["field"]
    'meeting.ordinal'
    """
    from cattrs.gen import make_dict_unstructure_fn, override

    by_name: dict[str, Any] = {"field": override(unstruct_hook=str), "value": override(unstruct_hook=_as_it_is)}
    write_rest = make_dict_unstructure_fn(Claim[Any, Any], converter, _cattrs_omit_if_default=True, **by_name)

    def write(claim: Claim[Any, Any]) -> dict[str, Any]:
        value = converter.unstructure(claim.value, unstructure_as=value_kind(claim.field))
        return {**write_rest(claim), "value": value}

    return write


def _as_it_is(value: Any) -> Any:
    return value
