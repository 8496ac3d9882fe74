"""Between plain data and typed values, strictly: nothing is coerced, nothing is skipped, nothing is lost."""

from __future__ import annotations

import enum
from collections.abc import Callable, Collection, Mapping
from decimal import Decimal
from functools import cache, partial
from types import MappingProxyType, NoneType
from typing import TYPE_CHECKING, Any, get_args, get_origin

import attrs

from ..errors import BilateralError, did_you_mean, nearest
from ..evidence.claim import Claim
from ..query.field import Field
from ..query.fields import NAMESPACES
from ..records.clauses import (
    Effect,
    EntryRule,
    ProvisionalRule,
    Survival,
    to_effect,
    to_entry_rule,
    to_provisional_rule,
    to_survival,
)
from ..records.party import Party, to_party
from ..values import ids
from ..values.countries.country import country_code
from ..values.countries.country_entries import CountryCode
from ..values.dates.period import Period
from ..values.dates.term import Term
from ..values.dates.when import When, when_in_file
from ..values.figures.figure import Figure
from ..values.money.currency_codes import CurrencyCode, currency_code
from ..values.money.money import Money
from ..values.numbers.exact import exact_number
from ..values.quantities.quantity import Quantity
from ..values.words import kind_words
from .as_written import AS_USUAL, AsWritten, Readers
from .faults import AlreadyTold
from .plain import (
    MERGE_KEY,
    UNREAD,
    Hook,
    InvalidPlain,
    is_mapping,
    read_by,
    refusal,
    to_bool,
    to_decimal,
    to_list,
    to_mapping,
    to_member,
    to_number,
    to_text,
)

if TYPE_CHECKING:
    from cattrs import Converter


class Wording(enum.Enum):
    """How amounts and parties are written: field by field for programs, or in words for people."""

    FIELDS = "fields"
    WORDS = "words"


#: Such a text of each.
EXAMPLES: Mapping[Any, str] = MappingProxyType(
    {
        Money: "Rs 720 crore",
        Quantity: "720 rifles",
        Figure[Money]: "about Rs 720 crore",
        Figure[Quantity]: "over 720 rifles",
        Party: "India",
        EntryRule: "signature",
        ProvisionalRule: "signature",
        Effect: "2021-12-06",
        Survival: "P10Y",
    }
)


#: Texts that were checked, and what checks them.
CHECKED: Mapping[Any, Callable[[str], str]] = MappingProxyType(
    {
        **dict.fromkeys((ids.RecordId, *ids.IDS_OF_RECORDS), ids.record_id),
        ids.SourceId: ids.source_id,
        CountryCode: country_code,
        CurrencyCode: currency_code,
    }
)

#: What is always one text, and what reads it; `str` writes it.
DATES: Readers = MappingProxyType({When: when_in_file, Period: Period.parse, Term: Term.parse})

#: What may be one text or a mapping, and what reads the text.
IN_WORDS: Readers = MappingProxyType(
    {
        Money: Money.parse,
        Quantity: Quantity.parse,
        Figure[Money]: Figure.money,
        Figure[Quantity]: Figure.quantity,
        Party: to_party,
        EntryRule: to_entry_rule,
        ProvisionalRule: to_provisional_rule,
        Effect: to_effect,
        Survival: to_survival,
    }
)

#: Of these, what one text says whole is always written as that text.
BRIEF = frozenset({ProvisionalRule, Effect, Survival})

#: Where several of these may stand, one stands by itself.
ALONE = frozenset({EntryRule, Effect, Survival})


def _words_for(value: object, read: Callable[[str], object]) -> str | None:
    """Find the one text that says all of a value; None where no text does."""
    words = _written(value)
    try:
        again = read(words)
    except BilateralError:
        return None
    # Figures are equal whatever their words are, but words are what somebody said: they must not change.
    same = again == value and getattr(again, "text", "") == getattr(value, "text", "")
    return words if same else None


def _written(value: object) -> str:
    match value:
        case Figure():
            return value.text
        case Party():
            return value.country or ""
        case _:
            return str(value)


#: Values whose rules look at the whole value, so that only the constructor can keep them.
_WHOLE = frozenset({Money, Quantity, Figure})
#: A refusal names no more fields of a class than this.
_MOST_NAMED = 5
_NO_HOOKS: Mapping[str, Hook] = MappingProxyType({})


def _class_reader(
    kind: Any, converter: Converter, hooks: Mapping[str, Hook] = _NO_HOOKS, in_words: Readers = IN_WORDS
) -> Hook:
    """Make the hook that reads one attrs class, from a mapping or, where it has words, from a text."""
    from cattrs.gen import make_dict_structure_fn, override

    origin = get_origin(kind) or kind
    fields = attrs.fields(attrs.resolve_types(origin))
    readers: dict[str, Any] = {}
    for field in fields:
        hook = _field_reader(field, hooks.get(field.name, converter.structure), rules=origin not in _WHOLE)
        readers[field.name] = override(struct_hook=hook)
    structure = make_dict_structure_fn(kind, converter, _cattrs_forbid_extra_keys=True, **readers)
    read_words = in_words.get(kind)
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


def _is_meant(value: object, names: Collection[str]) -> bool:
    """Whether it is a mapping that has one of these keys, misspelt perhaps."""
    return is_mapping(value) and (not value or any(key in names or nearest(str(key), names) for key in value))


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
            factory = getattr(field.default, "factory", None)
            return field.default if factory is None else factory()
        if value is None and is_needed:
            raise InvalidPlain("nothing", came=value, accepted=f"{field.name} must be there")
        taken = structure(value, kind)
        if convert is not None:
            taken = convert(taken)
        if rules and field.validator is not None:
            field.validator(None, field, taken)
        return taken

    return read


def _described(kind: Any, origin: type[object], fields: tuple[attrs.Attribute[Any], ...]) -> str:
    needed = [field.name for field in fields if field.default is attrs.NOTHING]
    names = needed or [field.name for field in fields][:_MOST_NAMED]
    keys = f"with keys such as {', '.join(names)}"
    words = EXAMPLES.get(kind)
    return f"write e.g. {words!r}, or {keys}" if words else f"a {kind_words(origin)} is written {keys}"


#: An id, where one has to stand.
_ANYTHING = "x"
_CLAIM = "a claim is written with the keys record, field, value and source"


@cache
def field_named(text: str) -> Field[Any, Any]:
    """Find a field by its name in questions."""
    namespace = text.partition(".")[0]
    if namespace not in NAMESPACES:
        accepted = f"write e.g. 'contract.value'; {did_you_mean(namespace, NAMESPACES)}"
        raise InvalidPlain("no kind of record", came=text, accepted=accepted)
    known = {f"{namespace}.{name}": field for name, field in fields_in(namespace).items()}
    if text not in known:
        raise InvalidPlain("no field", came=text, accepted=did_you_mean(text, known))
    return known[text]


def fields_in(namespace: str) -> dict[str, Field[Any, Any]]:
    """List the fields of a kind of record by their names."""
    return {name: field for name, field in vars(NAMESPACES[namespace]).items() if isinstance(field, Field)}


def value_kind(field: Field[Any, Any]) -> Any:
    """Say of what type one value of a field is, as the record itself declares it.

    A field tells a text from a number; the record also tells an id from a country's code.
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
    """Tell whether a type is that of claims, whatever they are about."""
    return (get_origin(kind) or kind) is Claim


def _claim_reader(_kind: Any, converter: Converter) -> Hook:
    """Make the hook that reads a claim: its field tells as what its value is to be read."""
    readers: dict[str | None, Hook] = {}

    def read(value: object, wanted: Any) -> Any:
        named = to_mapping(value, _CLAIM).get("field")
        name = named if isinstance(named, str) and _is_field(named) else None
        if name not in readers:
            hooks: dict[str, Hook] = {"field": read_by(field_named), "value": _value_reader(name, converter)}
            readers[name] = _class_reader(Claim[Any, Any], converter, hooks)
        return readers[name](value, wanted)

    return read


def _is_field(text: str) -> bool:
    try:
        field_named(text)
    except InvalidPlain:
        return False
    return True


def _value_reader(name: str | None, converter: Converter) -> Hook:
    # About an unknown field nobody can say what its value should be; that it is unknown is fault enough.
    if name is None:
        return lambda value, _kind: value
    field = field_named(name)
    kind = value_kind(field)

    def read(value: object, _wanted: Any) -> Any:
        taken = converter.structure(value, kind)
        # A claim refuses what no record could hold here; said now, that is a fault of the value itself.
        Claim(record=_ANYTHING, field=field, value=taken, source=_ANYTHING)
        return taken

    return read


def _claim_writer(_kind: Any, converter: Converter) -> Callable[[Claim[Any, Any]], dict[str, Any]]:
    """Make the hook that writes a claim, with its field by name and its value as what stands there."""
    from cattrs.gen import make_dict_unstructure_fn, override

    by_name: dict[str, Any] = {
        "field": override(unstruct_hook=str),
        "value": override(unstruct_hook=lambda value: value),
    }
    write_rest = make_dict_unstructure_fn(Claim[Any, Any], converter, _cattrs_omit_if_default=True, **by_name)

    def write(claim: Claim[Any, Any]) -> dict[str, Any]:
        value = converter.unstructure(claim.value, unstructure_as=value_kind(claim.field))
        return {**write_rest(claim), "value": value}

    return write


def make_converter(wording: Wording = Wording.FIELDS, as_written: AsWritten = AS_USUAL) -> Converter:
    """Make a converter between plain data and this library's values; no state is shared with another.

    Reading takes what JSON has: mappings, lists, texts, numbers, true, false, null. Every field is read by
    itself, with its own converter and rules, so that all faults come out together, each with its path.
    Writing leaves out what is as it is by default.
    """
    from cattrs import Converter

    converter = Converter(detailed_validation=True, forbid_extra_keys=True, omit_if_default=True)
    _learn_to_read(converter, as_written)
    _learn_to_write(converter, wording)
    return converter


def _learn_to_read(converter: Converter, as_written: AsWritten) -> None:
    plain: dict[Any, Hook] = {str: to_text, int: to_number, bool: to_bool, Decimal: to_decimal}
    for kind, hook in plain.items():
        converter.register_structure_hook(kind, hook)
    for kind, read in {**CHECKED, **DATES, **as_written.dates}.items():
        converter.register_structure_hook(kind, read_by(read))
    converter.register_structure_hook_func(
        lambda kind: isinstance(kind, type) and issubclass(kind, enum.Enum), to_member
    )
    converter.register_structure_hook_factory(_is_tuple, _tuple_reader)
    class_reader = partial(_class_reader, in_words={**IN_WORDS, **as_written.amounts})
    converter.register_structure_hook_factory(attrs.has, class_reader)
    converter.register_structure_hook_factory(is_claim, _claim_reader)


def _is_tuple(kind: Any) -> bool:
    return get_origin(kind) is tuple


def _tuple_reader(kind: Any, converter: Converter) -> Hook:
    from cattrs.cols import homogenous_tuple_structure_factory

    structure = homogenous_tuple_structure_factory(kind, converter)
    member = get_args(kind)[0]
    read_one = converter.get_structure_hook(member) if member in ALONE else None

    def read(value: object, wanted: Any) -> Any:
        if read_one is not None and (is_mapping(value) or isinstance(value, str)):
            return (read_one(value, member),)
        return structure(to_list(value), wanted)

    return read


def _learn_to_write(converter: Converter, wording: Wording) -> None:
    for kind in DATES:
        converter.register_unstructure_hook(kind, str)
    # Equal numbers are written alike, so that equal registers are the same bytes.
    converter.register_unstructure_hook(Decimal, lambda number: format(exact_number(number), "f"))
    converter.register_unstructure_hook_factory(_is_tuple, _tuple_writer)
    converter.register_unstructure_hook_factory(is_claim, _claim_writer)
    if wording is Wording.WORDS:
        converter.register_unstructure_hook_factory(lambda kind: kind in IN_WORDS, _words_writer)
    converter.register_unstructure_hook_factory(lambda kind: kind in BRIEF, _words_writer)


def _tuple_writer(kind: Any, converter: Converter) -> Callable[[Any], Any]:
    member = get_args(kind)[0]
    write = converter.get_unstructure_hook(member)
    if member in ALONE:
        return lambda values: write(values[0]) if len(values) == 1 else [write(value) for value in values]
    return lambda values: [write(value) for value in values]


def _words_writer(kind: Any, converter: Converter) -> Callable[[Any], Any]:
    from cattrs.gen import make_dict_unstructure_fn

    by_fields = make_dict_unstructure_fn(kind, converter, _cattrs_omit_if_default=True)
    read = IN_WORDS[kind]

    def write(value: Any) -> Any:
        words = _words_for(value, read)
        return by_fields(value) if words is None else words

    return write
