"""How a record, or a part of one, is made: the least that it needs, then more, as far as nothing contradicts it."""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias, TypeVar

import attrs
from hypothesis import reject
from hypothesis import strategies as st

from ..errors import InvalidRecord, WrongType, did_you_mean
from .naming import ANYWHERE, Named, one_of

T = TypeVar("T")
E = TypeVar("E", bound=enum.Enum)

#: What may stand in a field; where it is the id of another record, that depends on the ids there are.
Contents: TypeAlias = st.SearchStrategy[Any] | Callable[[Named], st.SearchStrategy[Any]]
#: Every field of a class, with what may stand there.
Fields: TypeAlias = Mapping[str, Contents]
#: What a caller wants to stand in some fields.
Wanted: TypeAlias = Mapping[str, st.SearchStrategy[Any]]


@st.composite
def filled(
    draw: st.DrawFn,
    kind: type[T],
    fields: Callable[[], Fields],  # a function, so that Hypothesis prints its name and not the whole table
    wanted: Wanted,
    named: Named = ANYWHERE,
    least: st.SearchStrategy[Mapping[str, Any]] | None = None,
) -> T:
    """One of our classes with what it needs and what is wanted, and of the rest some that does not contradict it.

    Args:
        draw: What Hypothesis gives.
        kind: What to make.
        fields: What may stand in each of its fields.
        wanted: What has to stand in some of them.
        named: The ids that it may name.
        least: What it needs beside the fields that have no default, as one of two ids.
    """
    makes: Any = kind
    contents = fields()
    _require_known(kind, contents, wanted)
    needed = [one.name for one in attrs.fields(makes) if one.default is attrs.NOTHING and one.name not in wanted]
    values = dict(draw(least)) if least is not None else {}
    values |= {name: draw(_strategy(contents[name], named)) for name in needed if name not in values}
    values |= {name: draw(of) for name, of in wanted.items()}
    try:
        made = makes(**values)
    except InvalidRecord:
        reject()  # what was wanted of it contradicts itself this once
    rest = tuple(sorted(contents.keys() - values.keys()))
    while rest and (more := draw(_one_more(rest, contents, named))):
        name, value = more
        try:
            made = attrs.evolve(made, **{name: value})
        except InvalidRecord:
            continue
    whole: T = made
    return whole


@st.composite
def _one_more(draw: st.DrawFn, rest: tuple[str, ...], contents: Fields, named: Named) -> tuple[str, Any] | None:
    # Name and value are drawn in one, and always from the same names, so that Hypothesis can leave a field out as a
    # whole when it shrinks. A field that comes twice holds what came last.
    if not draw(_GO_ON):
        return None
    name = draw(one_of(rest))
    return name, draw(_strategy(contents[name], named))


#: Whether one more is made; so there are some five on average.
_GO_ON = st.sampled_from((False, *[True] * 5))


def _strategy(contents: Contents, named: Named) -> st.SearchStrategy[Any]:
    return contents(named) if callable(contents) else contents


def _require_known(kind: type[object], contents: Fields, wanted: Wanted) -> None:
    for name, of in wanted.items():
        if name not in contents:
            raise WrongType(kind.__name__, came=name, accepted=f"fields that it has; {did_you_mean(name, contents)}")
        if not _is_strategy(of):
            raise WrongType(f"{kind.__name__}.{name}", came=of, accepted="a strategy, e.g. st.just(...)")


def _is_strategy(value: object) -> bool:
    # What a checker rules out, a test without one brings.
    return isinstance(value, st.SearchStrategy)


def several(of: st.SearchStrategy[T]) -> st.SearchStrategy[list[T]]:
    """None, one or a few; none where there are none to choose from.

    >>> from hypothesis import find
    >>> find(several(st.integers()), lambda found: len(found) == 2)
    [0, 0]
    """
    return st.just([]) if of.is_empty else st.lists(of, max_size=3)


def member(kind: type[E]) -> st.SearchStrategy[E | None]:
    """One member of an enumeration, or nothing.

    >>> from bilateral import Answer
    >>> from hypothesis import find
    >>> find(member(Answer), lambda found: found is Answer.YES)
    Answer.YES
    """
    return st.none() | st.sampled_from(kind)
