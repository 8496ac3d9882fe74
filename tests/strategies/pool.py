"""Records and registers made once, of which laws choose: to make new ones for each example takes most of their time.

By `make laws` each example is made anew.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import Any, TypeVar

import attrs
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from bilateral import Reading, Record, Register
from bilateral.errors import InvalidRecord
from bilateral.kinds import RecordKind
from bilateral.testing import readings, records, registers

T = TypeVar("T")

#: So many records are made of each kind.
RECORDS = 40


def pooled(of: st.SearchStrategy[T], size: int = 100) -> st.SearchStrategy[T]:
    """As many examples of a strategy, made when the first is asked for."""

    @cache
    def pool() -> list[T]:
        return _drawn(of, size)

    return _chosen(of, pool)


def _chosen(fresh: st.SearchStrategy[T], pool: Callable[[], Sequence[T]]) -> st.SearchStrategy[T]:
    deep = settings.get_current_profile_name().endswith("laws")
    return fresh if deep else st.deferred(lambda: st.sampled_from(pool()))


@cache
def pooled_registers() -> st.SearchStrategy[Register]:
    """Registers, some of them empty, whose records name each other, with sources and claims."""
    return pooled(registers())


@cache
def pooled_readings() -> st.SearchStrategy[Reading]:
    """Texts read, with anything found anywhere in them."""
    return pooled(readings())


@cache
def pooled_records(kind: RecordKind | None = None, name: str | None = None) -> st.SearchStrategy[Any]:
    """Records of some kind, or of a given one; each of its own id, or of a given one."""
    if kind is None:
        return st.sampled_from(RecordKind).flatmap(lambda one: pooled_records(one, name))
    fresh = records(kinds=[kind]) if name is None else records(kinds=[kind], id=st.just(name))
    return _chosen(fresh, lambda: _records(kind, name))


@cache
def _records(kind: RecordKind, name: str | None) -> list[Record]:
    if name is None:
        return _drawn(records(kinds=[kind]), RECORDS)
    return [one for record in _records(kind, None) if (one := _renamed(record, name)) is not None]


def _renamed(record: Record, name: str) -> Record | None:
    try:
        return attrs.evolve(record, id=name)
    except InvalidRecord:  # it names what it would be called
        return None


def _drawn(of: st.SearchStrategy[T], count: int) -> list[T]:
    # In a thread of its own, for Hypothesis refuses a test within the one that waits for the pool.
    with ThreadPoolExecutor(max_workers=1) as elsewhere:
        return elsewhere.submit(_first, of, count).result()


def _first(of: st.SearchStrategy[T], count: int) -> list[T]:
    """As many examples, the same each time; those that are told in few words come first, to be shrunk to."""
    found: list[T] = []

    @seed(0)
    @settings(
        max_examples=count,
        deadline=None,
        derandomize=False,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large],
    )
    @given(of)
    def keep(one: T) -> None:
        found.append(one)

    keep()
    return sorted(found, key=lambda one: len(repr(one)))
