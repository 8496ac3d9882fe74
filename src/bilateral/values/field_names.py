"""Whatever a class refuses, it says of which of its fields: converters and rules are shared, and know none by name."""

from __future__ import annotations

import functools
import math
from collections.abc import Callable
from typing import Any, TypeVar, cast

import attrs

from ..errors import InvalidValue, WrongType, did_you_mean
from .drafts import draft_of
from .misnamed import answers_misspelt
from .words import kind_words, said_by

T = TypeVar("T")
V = TypeVar("V")


def names_fields(kind: type[T]) -> type[T]:
    """Make a class of attrs say no more than it must, and enough where it refuses.

    What its converters and rules raise names the field, a misspelt argument is answered, and a `repr` leaves out the
    fields of which nothing is said.
    """
    written: Callable[..., None] = kind.__init__
    construct: Callable[..., None] | None = None

    @functools.wraps(written)
    def construct_and_name(self: Any, *args: object, **fields: object) -> None:
        nonlocal construct
        construct = construct or _constructor(kind, written)  # made with the first of a class: many need none
        try:
            construct(self, *args, **fields)
        except (InvalidValue, WrongType) as error:
            if field := _refused(self):
                words, name = kind_words(kind), getattr(self, "id", None)
                _name(error, field.name, f"{words} {name!r}" if isinstance(name, str) else words)
                _hint_to_leave_out(error, field)
            raise
        except TypeError as error:
            _refuse_misspelt(kind, fields)
            if args and type(error) is TypeError:
                error.args = (f"{error}{_by_name(kind)}",)
            raise

    kind.__init__ = construct_and_name  # type: ignore[method-assign]
    if "__repr__" in vars(kind):  # as attrs wrote it: with all the fields of which nobody said anything
        kind.__repr__ = _as_given  # type: ignore[method-assign]
    return answers_misspelt(kind)


def _as_given(thing: object) -> str:
    """Write a thing as it was made, with the fields that were given."""
    fields = ", ".join(f"{name}={value!r}" for name, value in said_by(thing).items())
    return f"{type(thing).__name__}({fields})"


def _constructor(kind: type[T], written: Callable[..., None]) -> Callable[..., None]:
    """Write what attrs has written as the constructor, but for what is left to its default, which is right already.

    Most fields of a record are left out. attrs would convert and check them all, and call a function to set each.
    """
    fields = _fields(kind)
    if not all(field.kw_only for field in fields):
        return written
    names: dict[str, Any] = {"Kind": kind, "Draft": draft_of(kind), "written": written, "become": object.__setattr__}
    lines, rules, arguments = list[str](), list[str](), list[str]()
    for field in fields:
        name = field.name
        names |= {f"take_{name}": converter_of(field), f"rule_{name}": field.validator, f"field_{name}": field}
        names[f"default_{name}"] = field.default
        is_given = f"if {name} is not default_{name}: " if _is_right(field) else ""
        arguments.append(name if field.default is attrs.NOTHING else f"{name}=default_{name}")
        lines += [f"{is_given}{name} = take_{name}({name})"] if converter_of(field) else []
        lines.append(f"self.{name} = {name}")
        rules += [f"{is_given}rule_{name}(self, field_{name}, {name})"] if field.validator else []
    given = ", ".join(f"{field.name}={field.name}" for field in fields)
    text = _CONSTRUCTOR.format(arguments=", ".join(arguments), given=given, check=_check(kind))
    text = text.replace("        FIELDS", "\n".join(f"        {line}" for line in lines))
    text = text.replace("    RULES", "\n".join(f"    {line}" for line in rules))
    exec(compile(text, f"<constructor of {kind.__name__}>", "exec"), names)  # noqa: S102 - all of it is written here
    made: Callable[..., None] = names["__init__"]
    made.__qualname__ = f"{kind.__qualname__}.__init__"
    return made


_CONSTRUCTOR = """\
def __init__(self, *, {arguments}):
    if type(self) is not Kind:
        return written(self, {given})
    become(self, "__class__", Draft)
    try:
        FIELDS
    finally:
        self.__class__ = Kind
    RULES
    {check}
"""


def _check(kind: type[object]) -> str:
    return "self.__attrs_post_init__()" if hasattr(kind, "__attrs_post_init__") else ""


def converter_of(field: attrs.Attribute[Any]) -> Any:
    """Give what converts the values of a field, or None."""
    converter: Any = field.converter  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]  # any class's
    return converter


def _is_right(field: attrs.Attribute[Any]) -> bool:
    """Tell whether the default of a field is what its converter makes of it, and keeps its rule."""
    default, convert = field.default, converter_of(field)
    if default is attrs.NOTHING or (convert is not None and convert(default) is not default):
        return False
    return field.validator is None or not _breaks(field, None, default)


def _refused(thing: object) -> attrs.Attribute[Any] | None:
    """Find the field whose value was refused: attrs converts them in order, and then puts them to their rules."""
    fields = _fields(type(thing))
    unread = (field for field in fields if not hasattr(thing, field.name))
    return next(unread, None) or next((field for field in fields if _breaks_its_rule(thing, field)), None)


def _fields(kind: type[object]) -> tuple[attrs.Attribute[Any], ...]:
    fields: tuple[attrs.Attribute[Any], ...] = attrs.fields(cast("type[attrs.AttrsInstance]", kind))
    return fields


def _breaks_its_rule(thing: object, field: attrs.Attribute[Any]) -> bool:
    return field.validator is not None and _breaks(field, thing, getattr(thing, field.name))


def _breaks(field: attrs.Attribute[Any], thing: object, value: object) -> bool:
    try:
        if field.validator is not None:
            field.validator(thing, field, value)
    except (InvalidValue, WrongType):
        return True
    return False


def _name(error: InvalidValue | WrongType, field: str, called: str) -> None:
    """Say in the error's words which field of what it is about; all else stays what it was raised with."""
    said, shown = str(error), repr(field) if field in _PREPOSITIONS else field
    if isinstance(error, WrongType) and error.place in (field, f"each of {field}"):
        place = error.place.removesuffix(field) + shown
        error.args = (f"{place} of {called}{said.removeprefix(error.place)}",)
    else:
        error.args = (f"{shown} of {called}: {said}",)


def _hint_to_leave_out(error: InvalidValue | WrongType, field: attrs.Attribute[Any]) -> None:
    """Tell who passes on the empty cell of a table that a field may be left out."""
    came: object = error.came
    is_empty = came is None or (isinstance(came, float) and math.isnan(came)) or type(came).__name__ in _EMPTY_CELLS
    if is_empty and field.default is not attrs.NOTHING:
        error.args = (f"{error}; where nothing is said, leave {field.name} out",)


#: What pandas has in a cell of which nothing is known, besides NaN.
_EMPTY_CELLS = ("NAType", "NaTType")
#: What a sentence would take for its own word, so it is quoted as the name of a field: "of of coverage".
_PREPOSITIONS = frozenset({"after", "before", "by", "during", "of", "on", "under", "until"})


def _refuse_misspelt(kind: type[object], given: dict[str, object]) -> None:
    known = [field.name for field in _fields(kind)]
    for name in given.keys() - set(known):
        accepted = f"the names of its fields ({did_you_mean(name, known)})"
        raise WrongType(kind_words(kind), came=name, accepted=accepted) from None


def _by_name(kind: type[object]) -> str:
    known = _fields(kind)
    if not all(field.kw_only for field in known):
        return ""
    required = [field for field in known if field.default is attrs.NOTHING] or known[:1]
    example = f"{kind.__name__}({', '.join(f'{field.name}=...' for field in required)})"
    return f"; fields are given by name, as {example}"
