from __future__ import annotations

import itertools
import math

from hypothesis import given
from hypothesis import strategies as st

from bilateral.values.dates.days import Range, common, count, cover, gaps, meet, merged, pairs_in_order


def day_sets() -> st.SearchStrategy[tuple[Range, ...]]:
    spans = st.tuples(st.integers(0, 40), st.integers(0, 8)).map(lambda span: (span[0], span[0] + span[1]))
    return st.lists(spans, max_size=6).map(lambda found: tuple(merged(sorted(found))))


def listed(ranges: tuple[Range, ...]) -> set[int]:
    return {day for first, last in ranges for day in range(int(first), int(last) + 1)}


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(0, 8)), max_size=6))
def test_merged_ranges_are_the_same_days_in_order_and_apart(spans: list[tuple[int, int]]) -> None:
    ranges = sorted((first, first + length) for first, length in spans)
    found = tuple(merged(ranges))

    assert listed(tuple(ranges)) == listed(found)
    assert all(before[1] + 1 < after[0] for before, after in itertools.pairwise(found))


@given(day_sets(), day_sets())
def test_sets_of_days_are_compared_as_python_compares_sets(one: tuple[Range, ...], other: tuple[Range, ...]) -> None:
    ours, theirs = listed(one), listed(other)

    assert ours & theirs == listed(tuple(common(one, other)))
    assert bool(ours & theirs) == meet(one, other)
    assert (theirs <= ours) == cover(one, other)
    assert len(ours) == count(one)


@given(day_sets(), st.integers(-2, 30), st.integers(0, 25))
def test_gaps_are_the_days_that_a_set_leaves_out(ranges: tuple[Range, ...], first: int, length: int) -> None:
    last = first + length

    assert set(range(first, last + 1)) - listed(ranges) == listed(tuple(gaps(ranges, first, last)))


@given(day_sets(), day_sets())
def test_pairs_in_order_are_counted_as_if_one_by_one(one: tuple[Range, ...], other: tuple[Range, ...]) -> None:
    pairs = sum(ours < theirs for ours in listed(one) for theirs in listed(other))

    assert pairs == pairs_in_order(one, other)


def test_open_ranges_have_gaps_and_days_in_common() -> None:
    before, after = ((-math.inf, 5),), ((3, math.inf),)

    assert [(3, 5)] == list(common(before, after))
    assert [(6, math.inf)] == list(gaps(before, -math.inf, math.inf))
    assert [(-math.inf, 2)] == list(gaps(after, -math.inf, math.inf))
    assert [] == list(gaps(((-math.inf, math.inf),), -math.inf, math.inf))
    assert cover(before, ((-math.inf, 4),))
    assert not cover(before, after)
