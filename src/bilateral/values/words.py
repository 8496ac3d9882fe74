"""How a value is shown to people: in the words of its source where it has them, and without what it doesn't say."""

from __future__ import annotations

import enum
import re
from abc import abstractmethod
from collections.abc import Iterable, Mapping
from typing import Any, TypeGuard

import attrs

from ..errors import WrongType

#: What steers a screen, turns the direction of writing or hides words: control characters but the line break and the
#: tab, marks and overrides of direction, separators of lines, annotations between lines, invisible tags; halves of
#: characters, which no encoding can write; and U+FFFE and U+FFFF, which are no characters, and end a program that draws
#: them. The joiners of Indian scripts (U+200C, U+200D) do none of this.
STEERING = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufff9-\ufffb"
    "\ufffe\uffff\ud800-\udfff\U000e0000-\U000e007f]"
)


def visible(text: str) -> str:
    r"""Write the characters of a text that would steer a screen as Python writes them in a literal.

    A line that ends as on Windows ends as everywhere.
    """
    return STEERING.sub(_escaped, text.replace("\r\n", "\n"))


def _escaped(match: re.Match[str]) -> str:
    return match[0].encode("unicode_escape").decode("ascii")


def on_one_line(text: str, longest: int) -> str:
    """Show a text on one line, shortened in the middle if it is longer."""
    line = visible(" ".join(text.split()))
    half = (longest - 1) // 2
    return line if len(line) <= longest else f"{line[:half]}\N{HORIZONTAL ELLIPSIS}{line[-half:]}"


def exact_text(text: str) -> str:
    """Take the characters of a text as an exact `str`; every door does so before it looks into a cache.

    A text of a class derived from `str`, as `numpy.str_`, can't be written to JSON, and keeps alive what hangs on it.
    Its own `__str__` is not asked, for it may say something else. What is no text comes back as it is, to be refused.
    """
    if type(text) is str or not isinstance(text, str):  # pyright: ignore[reportUnnecessaryIsInstance]  # untyped callers
        return text
    return str.__str__(text)


def is_a(kind: type[object] | tuple[type[object], ...], value: object) -> bool:
    """Whether a value is of a kind, whatever the types of its place say: at run time a caller may pass any type."""
    return isinstance(value, kind)


def require_flag(value: object, place: str) -> None:
    """Refuse what is neither True nor False, for people whom no type checker has told: to Python "no" is true.

    Raises:
        WrongType: It is neither.
    """
    if type(value).__name__ not in ("bool", "bool_"):  # those of numpy as well
        raise WrongType(place, came=value, accepted="True or False")


def require_several(values: object, place: str, accepted: str) -> None:
    """Refuse what is no list of things, a text among them: that would fall apart into its letters.

    Raises:
        WrongType: It is none.
    """
    if not is_a(Iterable, values) or is_a((str, bytes, Mapping), values):
        raise WrongType(place, came=values, accepted=accepted)


def require_progress(progress: object, place: str) -> None:
    """Refuse what cannot be told how far something has come.

    Raises:
        WrongType: It is no function.
    """
    if progress is not None and not callable(progress):
        raise WrongType(f"{place}(progress=)", came=progress, accepted="a function that is told how far it has come")


class InWords:
    """A value whose `str` is written for programs, as `P10Y`; people are shown its words."""

    __slots__ = ()

    @abstractmethod
    def in_words(self) -> str:
        """Say it in English."""


def words_of(value: object) -> str:
    """Show a value, or several, or something made up of values; nothing in it steers a screen."""
    if _are_several(value):
        return "; ".join(words_of(one) for one in value)
    if isinstance(value, InWords):
        return value.in_words()
    if isinstance(value, enum.Enum):
        return str(value.value).replace("_", " ")
    if attrs.has(type(value)) and not any("__str__" in vars(one) for one in type(value).__mro__ if one is not object):
        return ", ".join(words_of(part) for part in said_by(value).values())
    return visible(str(getattr(value, "text", "") or value))


#: What a class is called whose name is no noun.
_CALLED = {"Covered": "sort of coverage", "CountedFrom": "start of the count"}


def kind_words(kind: type[object]) -> str:
    """Say what a class is called in plain words."""
    return _CALLED.get(kind.__name__) or re.sub(r"(?<=[a-z])(?=[A-Z])", " ", kind.__name__).lower()


#: What several are called, where it isn't one with an s behind it.
_SEVERAL = {
    "treaty": "treaties",
    "meeting series": "meeting series",
    "irregularity": "irregularities",
    "match": "matches",
    "field without a source": "fields without a source",
}


def counted(number: int, thing: str) -> str:
    """Say how many there are of something.

    >>> counted(1, "contract"), counted(8, "contract"), counted(0, "treaty")
    ('1 contract', '8 contracts', '0 treaties')
    """
    return f"{number:,} {thing if number == 1 else several(thing)}"


def several(thing: str) -> str:
    """Say what several are called.

    >>> several("meeting series"), several("treaty")
    ('meeting series', 'treaties')
    """
    return _SEVERAL.get(thing, f"{thing}s")


def said_by(thing: Any) -> dict[str, Any]:
    """List what something says, by its fields, and leave out what it doesn't."""
    fields: tuple[attrs.Attribute[Any], ...] = attrs.fields(thing.__class__)
    held = {field: getattr(thing, field.name) for field in fields}
    return {field.name: value for field, value in held.items() if value != field.default}


def _are_several(value: object) -> TypeGuard[tuple[Any, ...]]:
    return isinstance(value, tuple)
