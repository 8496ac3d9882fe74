"""Between plain data and typed values, strictly: nothing is coerced, nothing is skipped, nothing is lost."""

from __future__ import annotations

import enum
from collections.abc import Callable
from decimal import Decimal
from typing import TYPE_CHECKING, Any, get_args, get_origin

import attrs

from ..values.numbers.exact import exact_number
from .claims import claim_reader, claim_writer, is_claim
from .classes import class_reader
from .strict import (
    Hook,
    read_by,
    to_bool,
    to_decimal,
    to_list,
    to_member,
    to_number,
    to_text,
)
from .values import CHECKED, DATES, IN_WORDS, Wording, words_for

if TYPE_CHECKING:
    from cattrs import Converter


def make_converter(wording: Wording = Wording.FIELDS) -> Converter:
    """Make a converter between plain data and this library's values; no state is shared with another.

    Reading takes what JSON has: mappings, lists, texts, numbers, true, false, null. Every field is read by
    itself, with its own converter and rules, so that all faults come out together, each with its path.
    Writing leaves out what is as it is by default.

    Args:
        wording: How amounts and parties are written; both forms are read.

    >>> from bilateral import Party
    >>> make_converter().structure({"country": "Russia", "role": "supplier"}, Party).country
    'RU'
    """
    from cattrs import Converter

    converter = Converter(detailed_validation=True, forbid_extra_keys=True, omit_if_default=True)
    _learn_to_read(converter)
    _learn_to_write(converter, wording)
    return converter


def _learn_to_read(converter: Converter) -> None:
    plain: dict[Any, Hook] = {str: to_text, int: to_number, bool: to_bool, Decimal: to_decimal}
    for kind, hook in plain.items():
        converter.register_structure_hook(kind, hook)
    for kind, read in {**CHECKED, **DATES}.items():
        converter.register_structure_hook(kind, read_by(read))
    converter.register_structure_hook_func(_is_enum, to_member)
    converter.register_structure_hook_factory(_is_tuple, _tuple_reader)
    converter.register_structure_hook_factory(attrs.has, class_reader)
    converter.register_structure_hook_factory(is_claim, claim_reader)


def _is_enum(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, enum.Enum)


def _is_tuple(kind: Any) -> bool:
    return get_origin(kind) is tuple


def _tuple_reader(kind: Any, converter: Converter) -> Hook:
    from cattrs.cols import homogenous_tuple_structure_factory

    structure = homogenous_tuple_structure_factory(kind, converter)

    def read(value: object, wanted: Any) -> Any:
        return structure(to_list(value), wanted)

    return read


def _learn_to_write(converter: Converter, wording: Wording) -> None:
    for kind in DATES:
        converter.register_unstructure_hook(kind, str)
    converter.register_unstructure_hook(Decimal, _decimal_text)
    converter.register_unstructure_hook_factory(_is_tuple, _tuple_writer)
    converter.register_unstructure_hook_factory(is_claim, claim_writer)
    if wording is Wording.WORDS:
        converter.register_unstructure_hook_factory(lambda kind: kind in IN_WORDS, _words_writer)


def _decimal_text(number: Decimal) -> str:
    # Equal numbers are written alike, so that equal registers are the same bytes.
    return format(exact_number(number), "f")


def _tuple_writer(kind: Any, converter: Converter) -> Callable[[Any], Any]:
    member = get_args(kind)[0]
    write = converter.get_unstructure_hook(member)
    return lambda values: [write(value) for value in values]


def _words_writer(kind: Any, converter: Converter) -> Callable[[Any], Any]:
    from cattrs.gen import make_dict_unstructure_fn

    by_fields = make_dict_unstructure_fn(kind, converter, _cattrs_omit_if_default=True)
    read = IN_WORDS[kind]

    def write(value: Any) -> Any:
        words = words_for(value, read)
        return by_fields(value) if words is None else words

    return write
