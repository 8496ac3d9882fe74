"""Stretches of a text that are spoken for."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bilateral.reading.spans import Spans

PLACES = st.tuples(st.integers(0, 30), st.integers(1, 6)).map(lambda at: (at[0], at[0] + at[1]))


@given(st.lists(PLACES), PLACES)
def test_a_place_touches_spans_if_they_share_a_character(pairs: list[tuple[int, int]], place: tuple[int, int]) -> None:
    taken = {at for start, end in pairs for at in range(start, end)}

    assert (not taken.isdisjoint(range(*place))) is Spans.of(pairs).touch(*place)


@given(st.lists(PLACES), st.lists(PLACES))
def test_spans_joined_are_those_of_both(one: list[tuple[int, int]], other: list[tuple[int, int]]) -> None:
    assert Spans.of([*one, *other]) == Spans.of(one) | Spans.of(other)
