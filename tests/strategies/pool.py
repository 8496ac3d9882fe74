"""Records and registers made once, of which laws choose: to make new ones for each example takes most of their time.

With the profile `laws` each example is made anew.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import Any, TypeVar

import attrs
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from bilateral import Reading, Record, RecordKind, Register
from bilateral.errors import InvalidRecord
from bilateral.testing import readings, records, registers

T = TypeVar("T")

#: So many are made of each.
REGISTERS, RECORDS, READINGS = 100, 60, 100


def pooled_registers() -> st.SearchStrategy[Register]:
    """Registers, some of them empty, whose records name each other, with sources and claims."""
    return _chosen(registers(), _registers)


def pooled_records(kind: RecordKind | None = None, name: str | None = None) -> st.SearchStrategy[Any]:
    """Records of some kind, or of a given one; each of its own id, or of a given one."""
    if kind is None:
        return st.sampled_from(RecordKind).flatmap(lambda one: pooled_records(one, name))
    fields = {} if name is None else {"id": st.just(name)}
    return _chosen(records(kinds=[kind], **fields), lambda: _records(kind, name))


def pooled_readings() -> st.SearchStrategy[Reading]:
    """Texts read, with anything found anywhere in them."""
    return _chosen(readings(), _readings)


def _chosen(fresh: st.SearchStrategy[T], pool: Callable[[], tuple[T, ...]]) -> st.SearchStrategy[T]:
    # The pool is filled when the first example is drawn, not when the tests are collected.
    deep = settings.get_current_profile_name() == "laws"
    return fresh if deep else st.deferred(lambda: st.sampled_from(pool()))


@cache
def _registers() -> tuple[Register, ...]:
    return tuple(sorted(_drawn(registers(), REGISTERS), key=len))


@cache
def _records(kind: RecordKind, name: str | None) -> tuple[Record, ...]:
    if name is None:
        return tuple(_drawn(records(kinds=[kind]), RECORDS))
    return tuple(one for record in _records(kind, None) if (one := _renamed(record, name)) is not None)


def _renamed(record: Record, name: str) -> Record | None:
    try:
        return attrs.evolve(record, id=name)
    except InvalidRecord:  # it names what it would be called
        return None


@cache
def _readings() -> tuple[Reading, ...]:
    return tuple(sorted(_drawn(readings(), READINGS), key=lambda reading: len(reading.text)))


def _drawn(of: st.SearchStrategy[T], count: int) -> list[T]:
    # In a thread of its own, for Hypothesis refuses a test within the one that waits for the pool.
    with ThreadPoolExecutor(max_workers=1) as elsewhere:
        return elsewhere.submit(_first, of, count).result()


def _first(of: st.SearchStrategy[T], count: int) -> list[T]:
    """As many examples, the same each time."""
    found: list[T] = []

    @seed(0)
    @settings(
        max_examples=count,
        deadline=None,
        derandomize=False,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(of)
    def keep(one: T) -> None:
        found.append(one)

    keep()
    return found
