"""Ids, and which of them a record may name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cache, cached_property, lru_cache
from typing import Any, TypeVar

import attrs
from hypothesis import strategies as st

from ..records.record import RecordKind

T = TypeVar("T")

#: Ids of every shape; the collections of treaties have stranger ones than we would choose.
ODD_IDS = ("RUS-USA[FKC]_1967E", "1990", "true", "NO", "0x1F", "1e3", "a:b", "a/b", "A", "x" * 100)


@cache
def ids() -> st.SearchStrategy[str]:
    """Texts that may name a record or a source, some of them such as other collections have.

    >>> from hypothesis import find
    >>> find(ids(), lambda name: "[" in name)
    'RUS-USA[FKC]_1967E'
    """
    letters = st.sampled_from("abcdefghijklmnopqrstuvwxyz")
    plain = st.tuples(letters, st.text("abcdefghijklmnopqrstuvwxyz0123456789-", max_size=8)).map("".join)
    return plain | st.sampled_from(ODD_IDS)


#: So many strategies for choosing are kept: to look a new one over takes Hypothesis longer than to draw from it.
CHOICES_KEPT = 1000


def one_of(choices: tuple[T, ...]) -> st.SearchStrategy[T]:
    """One of some things; the same strategy for the same things."""
    return _one_of(choices)


@lru_cache(CHOICES_KEPT)
def _one_of(choices: tuple[Any, ...]) -> st.SearchStrategy[Any]:
    return st.sampled_from(choices)


@attrs.frozen
class Named:
    """The ids that records may name, by kind; those of other registers among them.

    >>> from hypothesis import find
    >>> known = Named({RecordKind.PERSON: ("rao", "shoigu")})
    >>> find(known.one(RecordKind.PERSON), lambda name: name is not None)
    'rao'
    """

    ids: Mapping[RecordKind, tuple[str, ...]]

    def one(self, *kinds: RecordKind) -> st.SearchStrategy[str | None]:
        """One of the ids of some kinds; None at times, and where there is no such id."""
        return one_of((None, *self.all(kinds)))

    def some(self, *kinds: RecordKind) -> st.SearchStrategy[list[str]]:
        """Several of the ids of some kinds, each once."""
        known = self.all(kinds)
        return st.lists(one_of(known), max_size=3, unique=True) if known else st.just([])

    def all(self, kinds: Iterable[RecordKind]) -> tuple[str, ...]:
        """Every id of some kinds."""
        return tuple(name for kind in kinds for name in self.ids.get(kind, ()))

    def kept(self, what: object, make: Callable[[], st.SearchStrategy[Any]]) -> st.SearchStrategy[Any]:
        """The strategy of something that names these ids, made once."""
        if what not in self._kept:
            self._kept[what] = make()
        return self._kept[what]

    @cached_property
    def _kept(self) -> dict[object, st.SearchStrategy[Any]]:
        return {}


#: For a record by itself: what it names is one of these.
ANYWHERE = Named({kind: (f"{kind.value}-1", f"{kind.value}-2") for kind in RecordKind})


@cache
def ids_of(kind: RecordKind) -> st.SearchStrategy[str]:
    """Ids of records of one kind: mostly those that records by themselves name, so that some name each other."""
    return st.sampled_from((kind.value, *ANYWHERE.ids[kind])) | ids()
