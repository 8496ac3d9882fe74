"""Days known imprecisely, worked out one from another: what their order may be is what it is of some of their days."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise, product
from typing import TypeAlias

from hypothesis import example, given
from hypothesis import strategies as st

from bilateral import Term, When
from bilateral.law.days import NEVER, Day, first_of_month, moved, moved_on, possible, shifted
from bilateral.law.world import World, every_way

WHENS = st.sampled_from(
    [
        "2010-02",
        "2010-03",
        "2010-02-28",
        "[2010-01-30..2010-02-02]",
        "[2010-01-31,2010-03-02]",
        "2010-XX-31",
        "2012-02-29",
    ]
).map(When)
TERMS = st.builds(Term, years=st.integers(0, 2), months=st.integers(0, 13), days=st.integers(0, 40))
#: What a clause makes of a day.
Clause: TypeAlias = Callable[[Day], Day]


def after(term: Term) -> Clause:
    return lambda day: moved(day, term)


def from_the_first_after(term: Term | None) -> Clause:
    return lambda day: first_of_month(day, term)


def by_days(count: int) -> Clause:
    return lambda day: shifted(day, count)


CLAUSES = st.one_of(TERMS.map(after), (st.none() | TERMS).map(from_the_first_after), st.integers(-3, 3).map(by_days))


def days(when: When) -> list[int]:
    return [day for first, last in possible(when) for day in range(first, last + 1)]


def made(clause: Clause, when: When) -> list[int]:
    """What a clause makes of each of the days that a date may be."""
    found = [clause(day) for day in days(when)]
    return [day for day in found if isinstance(day, int)]


def answers(ask: Callable[[World], bool]) -> list[bool]:
    return sorted(answer for _, answer in every_way(ask))


@given(WHENS, CLAUSES, WHENS, CLAUSES)
def test_two_days_may_lie_as_some_two_of_them_do(one: When, clause: Clause, other: When, its: Clause) -> None:
    found = answers(lambda world: world.is_by(clause(world.day("one", one)), its(world.day("other", other))))

    assert found == sorted({early <= late for early, late in product(made(clause, one), made(its, other))})


@given(WHENS, CLAUSES, CLAUSES)
@example(When("2010-02"), after(Term(months=1)), by_days(28))
def test_two_days_worked_out_from_one_may_lie_as_from_one_of_its_days(when: When, clause: Clause, its: Clause) -> None:
    found = answers(lambda world: world.is_by(clause(world.day("one", when)), its(world.day("one", when))))

    assert found == sorted({early <= late for early, late in zip(made(clause, when), made(its, when), strict=True)})


@given(WHENS, CLAUSES, CLAUSES, st.data())
@example(When("[2010-01-29..2010-03-02]"), after(Term(months=1)), by_days(30), None)
def test_what_was_taken_of_a_day_is_held_to_when_more_is_asked(
    when: When, clause: Clause, its: Clause, data: st.DataObject | None
) -> None:
    then = data.draw(st.sampled_from(days(when))) if data else days(When("2010-02-01"))[0]

    def ask(world: World) -> tuple[bool, bool]:
        day = world.day("one", when)
        return world.is_by(clause(day), its(day)), world.is_by(day, then)

    pairs = zip(made(clause, when), made(its, when), days(when), strict=True)
    assert {(early <= late, day <= then) for early, late, day in pairs} == {answer for _, answer in every_way(ask)}


@given(WHENS, WHENS, WHENS, CLAUSES)
def test_three_days_may_lie_as_some_three_of_them_do(one: When, other: When, third: When, clause: Clause) -> None:
    def ask(world: World) -> tuple[bool, bool, bool]:
        first, then, last = clause(world.day("one", one)), world.day("other", other), world.day("third", third)
        return world.is_by(first, then), world.is_by(then, last), world.is_by(first, last)

    every = product(made(clause, one), days(other), days(third))
    assert {answer for _, answer in every_way(ask)} == {(a <= b, b <= c, a <= c) for a, b, c in every}


@given(WHENS, CLAUSES, WHENS, st.data())
def test_what_is_required_leaves_the_ways_in_which_it_holds(
    one: When, clause: Clause, other: When, data: st.DataObject
) -> None:
    then = data.draw(st.sampled_from(days(one)))

    def ask(world: World) -> bool:
        early, late = world.day("one", one), world.day("other", other)
        world.require(clause(early), late)
        return world.is_by(early, then)

    pairs = product(zip(days(one), made(clause, one), strict=True), days(other))
    assert answers(ask) == sorted({day <= then for (day, early), late in pairs if early <= late})


#: Dates of so many days that to try each would take long.
SPANS = st.sampled_from(["201X", "[2012..2018]", "20XX"]).map(When)


@given(st.integers(4, 7), SPANS)
def test_what_holds_of_each_day_and_the_next_holds_of_the_first_and_the_last(count: int, when: When) -> None:
    def ask(world: World) -> bool:
        several = [world.day(f"day {place}", when) for place in range(count)]
        for early, late in pairwise(several):
            world.require(shifted(early, 400), late)
        return world.is_by(shifted(several[0], 400 * (count - 1)), several[-1])

    is_possible = 400 * (count - 1) < days(when)[-1] - days(when)[0]
    assert answers(ask) == [True] * is_possible


@given(SPANS, SPANS, SPANS, CLAUSES)
@example(When("201X"), When("201X"), When("[2012..2018]"), from_the_first_after(None))
def test_days_go_in_no_circle_but_on_one_day(one: When, other: When, third: When, clause: Clause) -> None:
    def ask(world: World) -> tuple[bool, bool, bool]:
        first, then, last = (world.day(*day) for day in zip("abc", (one, other, third), strict=True))
        return world.is_by(clause(first), then), world.is_by(then, last), world.is_by(last, first)

    found, year = {answer for _, answer in every_way(ask)}, When("2012")
    is_no_later = any(early <= day for early, day in zip(made(clause, year), days(year), strict=True))
    assert ((True, True, True) in found) is is_no_later
    assert found >= {(True, True, False), (False, True, True), (False, False, True)}


@given(TERMS, st.booleans())
def test_what_would_come_after_itself_comes_never(term: Term, is_known: bool) -> None:  # noqa: FBT001 - drawn
    def ask(world: World) -> tuple[bool, bool]:
        first, then = world.any_day("first"), world.day("then", When("201X")) if is_known else world.any_day("then")
        return world.is_by(moved(first, term), then) and world.is_by(then, first), world.is_by(NEVER, first)

    found = {answer for _, answer in every_way(ask)}
    assert ((True, False) in found) is (term == Term())
    assert ((True, True) in found) is not is_known


@given(CLAUSES, TERMS)
def test_a_day_counted_from_another_is_no_earlier_whichever_day_that_is(clause: Clause, term: Term) -> None:
    def first(world: World) -> Day:
        return clause(world.any_day("one"))

    assert [True] == answers(lambda world: world.is_by(first(world), moved(first(world), term)))
    assert [True] == answers(lambda world: world.is_before(first(world), first_of_month(first(world), term)))
    assert [term == Term()] == answers(lambda world: world.is_by(moved(first(world), term), first(world)))


@given(st.integers(700_000, 740_000), TERMS, TERMS, st.integers(0, 9))
def test_terms_are_counted_all_at_once_from_their_first_day(day: int, term: Term, more: Term, times: int) -> None:
    whole = Term(
        years=term.years + times * more.years,
        months=term.months + times * more.months,
        days=term.days + times * more.days,
    )

    assert moved(day, whole) == moved_on(day, term, more, times)
    assert moved(day, term) == moved_on(day, term, None, times)


@given(TERMS, st.integers(0, 9))
def test_what_never_comes_comes_no_earlier_for_a_delay(term: Term, more: int) -> None:
    assert (
        NEVER
        == moved(NEVER, term)
        == shifted(NEVER, more)
        == first_of_month(NEVER, term)
        == first_of_month(NEVER, None)
    )
