"""Which values of one field contradict each other: what is told of their reaches is what each pair says."""

from __future__ import annotations

from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st

from bilateral import Figure, When
from bilateral.evidence.relation import Stated
from bilateral.register.opposed import against
from bilateral.testing import money_figures, periods, quantity_figures, terms, texts, whens

KINDS: list[st.SearchStrategy[Any]] = [money_figures(), quantity_figures(), whens(), periods(), terms(), texts()]


def several(kind: st.SearchStrategy[Any]) -> st.SearchStrategy[list[Stated]]:
    """Values of one kind, of the whole or of a part."""
    basis = st.sampled_from(["", "", "", "in all", "a year"])
    return st.lists(st.builds(Stated.of, kind, basis), max_size=12)


def stated(*values: Any) -> list[Stated]:
    """Values of the same thing."""
    return [*map(Stated.of, values)]


@given(st.sampled_from(KINDS).flatmap(several))
@example(stated(Figure.money("$5 billion"), Figure.money("$5.4 billion"), Figure.money("$5.6 billion")))
@example(stated(Figure.money("over $5"), Figure.money("$5"), Figure.money("up to $5"), Figure.money("under $5")))
@example(stated(When("2021"), When("2021-12-31"), When("2022-01-01"), When("[2020,2023]"), When("[..2020-01]")))
def test_those_contradict_each_other_that_do_so_as_a_pair(values: list[Stated]) -> None:
    found = against(values)

    for a, one in enumerate(values):
        for b, other in enumerate(values):
            assert (a != b and one.contradicts(other)) == bool(found[a] >> b & 1)


@given(money_figures(), money_figures())
def test_how_far_amounts_lie_apart_is_told_in_their_own_proportion(one: Figure[Any], other: Figure[Any]) -> None:
    a, b = Stated.of(one).possible, Stated.of(other).possible
    distance: Any = a.apart(b)
    whole = abs(one.bound.magnitude)

    assert a.share_apart(b) == (float(distance.magnitude / whole) if whole else float("inf"))
