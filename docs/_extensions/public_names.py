"""The list of public names: what each is, in a line, with a link to its entry in the reference."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from types import ModuleType
from typing import NewType

import bilateral
from bilateral import errors, kinds, numbers, parts, policies, rates, types
from bilateral.query.namespace import Namespace
from bilateral.register.policy import Stepwise
from bilateral.values.words import kind_words

#: The modules whose names are public, the package first.
PLACES = (bilateral, kinds, parts, policies, rates, numbers, types, errors)
#: The modules among the names of the package, and the pages that tell of them.
PAGES = {
    "datasets": "datasets",
    "errors": "errors",
    "kinds": "codebook",
    "law": "law",
    "numbers": "numbers",
    "parts": "codebook",
    "policies": "register",
    "rates": "money",
    "testing": "testing",
    "types": "index",
}


def public_names() -> str:
    """Write the list, a table for each module."""
    return "\n".join(line for place in PLACES for line in _place(place))


def names_of(place: ModuleType) -> tuple[str, ...]:
    """Give the public names of a module, in the order of the alphabet."""
    names = getattr(place, "__all__", None) or [name for name in dir(place) if _is_defined_there(place, name)]
    return tuple(sorted(names, key=str.lower))


def meaning(public: object) -> str:
    """Say in one sentence what a name stands for."""
    public = _told_of(public)
    if isinstance(public, Stepwise):
        return f"{public.rule[0].upper()}{public.rule[1:]}."
    if isinstance(public, NewType):
        return f"A {kind_words(public)}, as a checked text."  # type: ignore[arg-type]
    first, _, _ = (inspect.getdoc(public) or "").partition("\n\n")
    return " ".join(first.split())


def entry(name: str, public: object) -> str:
    """Write a name as a link to its entry in the reference."""
    if isinstance(public, ModuleType):
        return f"[`{name}`]({PAGES[name]}.md)"
    public = _told_of(public)
    if isinstance(public, Stepwise):
        return f"{{py:obj}}`{name} <bilateral.register.policy.{name}>`"
    return f"{{py:obj}}`{name} <{public.__module__}.{getattr(public, '__qualname__', name)}>`"


def _place(place: ModuleType) -> Iterator[str]:
    first, _, _ = (place.__doc__ or "").partition("\n\n")
    yield f"## {place.__name__}\n\n{' '.join(first.split())}\n\n| name | what it is |\n| --- | --- |"
    for name in names_of(place):
        public = getattr(place, name)
        yield f"| {entry(name, public)} | {meaning(public).replace('|', chr(92) + '|')} |"
    yield ""


def _told_of(public: object) -> object:
    """The fields that one asks about are told of by their class."""
    return public.__class__ if Namespace in type(public).__mro__ else public


def _is_defined_there(place: ModuleType, name: str) -> bool:
    named = getattr(place, name)
    return inspect.isclass(named) and named.__module__ == place.__name__ and not name.startswith("_")
