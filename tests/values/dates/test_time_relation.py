from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import Answer, Period, When
from bilateral.errors import WrongType
from bilateral.kinds import TimeRelation
from bilateral.testing import periods, whens
from bilateral.testing.dates import near_whens
from bilateral.values.dates.dated import Dated, Reach, possible_relations
from strategies.dates import time_relations

Span = tuple[int, int]


def relation(ours: Span, theirs: Span) -> TimeRelation:
    """The relation of two spans of known days, as Allen's table of ends has it."""
    (start, end), (begin, finish) = ours, theirs
    if end + 1 < begin or finish + 1 < start:
        return TimeRelation.BEFORE if end < begin else TimeRelation.AFTER
    if end + 1 == begin or finish + 1 == start:
        return TimeRelation.MEETS if end < begin else TimeRelation.MET_BY
    if start == begin or end == finish:
        if ours == theirs:
            return TimeRelation.EQUALS
        if start == begin:
            return TimeRelation.STARTS if end < finish else TimeRelation.STARTED_BY
        return TimeRelation.FINISHES if start > begin else TimeRelation.FINISHED_BY
    if start > begin:
        return TimeRelation.DURING if end < finish else TimeRelation.OVERLAPPED_BY
    return TimeRelation.CONTAINS if end > finish else TimeRelation.OVERLAPS


@st.composite
def small_reaches(draw: st.DrawFn) -> tuple[Reach, bool]:
    """A reach of a few days, and whether it is one day's."""
    days = sorted(draw(st.lists(st.integers(0, 6), min_size=2, max_size=2)))
    if draw(st.booleans()):
        return Reach(days[0], days[1], days[0], days[1]), True
    ends = sorted(draw(st.lists(st.integers(days[0], 7), min_size=2, max_size=2)))
    return Reach(days[0], min(days[1], ends[1]), ends[0], ends[1]), False


def spans(reach: Reach, *, is_a_day: bool) -> list[Span]:
    starts = range(int(reach.earliest_start), int(reach.latest_start) + 1)
    ends = range(int(reach.earliest_end), int(reach.latest_end) + 1)
    return [(start, end) for start in starts for end in ends if start <= end and (start == end or not is_a_day)]


@given(small_reaches(), small_reaches())
def test_the_possible_relations_are_found_by_trying_every_day(
    one: tuple[Reach, bool], other: tuple[Reach, bool]
) -> None:
    tried = {
        relation(ours, theirs)
        for ours in spans(one[0], is_a_day=one[1])
        for theirs in spans(other[0], is_a_day=other[1])
    }

    assert tried == possible_relations(one[0], other[0], one_is_a_day=one[1], other_is_a_day=other[1])


@given(time_relations())
def test_an_inverse_is_the_relation_the_other_way_round(one: TimeRelation) -> None:
    assert one is one.inverse.inverse
    assert (one is one.inverse) == (one is TimeRelation.EQUALS)


@given(whens() | periods(), whens() | periods())
def test_the_other_stands_in_the_inverse_relations(one: Dated, other: Dated) -> None:
    there = one.possible_relations(other)

    assert there
    assert there == {each.inverse for each in other.possible_relations(one)}


@given(near_whens() | periods(near_whens()), near_whens() | periods(near_whens()))
def test_before_is_before_or_meets(one: Dated, other: Dated) -> None:
    assert one.is_before(other) == one.relation_is(other, TimeRelation.BEFORE, TimeRelation.MEETS)
    assert one.is_after(other) == one.relation_is(other, TimeRelation.AFTER, TimeRelation.MET_BY)


@given(whens() | periods(), whens() | periods(), st.sets(time_relations()))
def test_a_relation_is_certain_or_possible_as_it_is_answered(
    one: Dated, other: Dated, asked: set[TimeRelation]
) -> None:
    answer = one.relation_is(other, *asked)

    assert answer.is_certain == one.relation_certainly_is(other, *asked)
    assert answer.is_possible == one.relation_possibly_is(other, *asked)
    assert ~answer == one.relation_is(other, *(set(TimeRelation) - asked))


def test_of_two_exact_periods_one_relation_holds() -> None:
    year, quarter = Period.all_of("2021"), Period.all_of(When("2021-33"))

    assert {TimeRelation.STARTED_BY} == year.possible_relations(quarter)
    assert quarter.relation_is(year, TimeRelation.STARTS) is Answer.YES
    assert quarter.relation_is(year, TimeRelation.DURING) is Answer.NO


def test_a_period_meets_the_one_that_begins_the_day_after() -> None:
    assert Period("2001-12", "2021-12-05").relation_certainly_is(Period("2021-12-06", ".."), TimeRelation.MEETS)
    assert When("2021-12-04").relation_certainly_is(When("2021-12-06"), TimeRelation.BEFORE)


def test_what_has_no_end_ends_together_and_what_is_unknown_may() -> None:
    finishes = Period("2022-01-01", "..").relation_is(Period("2021-01-01", ".."), TimeRelation.FINISHES)

    assert finishes is Answer.YES
    assert {TimeRelation.FINISHES, TimeRelation.DURING} == Period("2022-01-01", "").possible_relations(
        Period("2021-01-01", "..")
    )


@pytest.mark.parametrize("asked", [("2021", TimeRelation.MEETS), (When("2021"), "meets")])
def test_only_relations_are_asked_and_only_of_what_lies_in_time(asked: tuple[object, object]) -> None:
    with pytest.raises(WrongType):
        When("2021").relation_is(*asked)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType] - tested
