"""Laws of Kleene's three-valued logic."""

from __future__ import annotations

import pickle
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import Answer
from bilateral.errors import WrongType

YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN
PAIRS = list(product(Answer, repeat=2))
TRIPLES = list(product(Answer, repeat=3))
#: What each answer may turn out to be once everything is known.
CASES = {YES: {True}, NO: {False}, UNKNOWN: {True, False}}

answers = st.sampled_from(Answer)


def from_cases(cases: set[bool]) -> Answer:
    """The answer that stands for these possible cases."""
    return next(answer for answer, meant in CASES.items() if meant == cases)


# The tables are those that follow from trying every case.


@pytest.mark.parametrize(("one", "two"), PAIRS)
def test_and_is_what_every_case_says(one: Answer, two: Answer) -> None:
    assert from_cases({a and b for a in CASES[one] for b in CASES[two]}) is one & two


@pytest.mark.parametrize(("one", "two"), PAIRS)
def test_or_is_what_every_case_says(one: Answer, two: Answer) -> None:
    assert from_cases({a or b for a in CASES[one] for b in CASES[two]}) is one | two


@pytest.mark.parametrize("one", list(Answer))
def test_not_is_what_every_case_says(one: Answer) -> None:
    assert from_cases({not case for case in CASES[one]}) is ~one


@pytest.mark.parametrize(("one", "two"), PAIRS)
def test_de_morgan(one: Answer, two: Answer) -> None:
    assert ~(one & two) is ~one | ~two
    assert ~(one | two) is ~one & ~two


@pytest.mark.parametrize("one", list(Answer))
def test_turning_round_twice_changes_nothing(one: Answer) -> None:
    assert one is ~~one


@pytest.mark.parametrize(("one", "two"), PAIRS)
def test_order_makes_no_difference(one: Answer, two: Answer) -> None:
    assert one & two is two & one
    assert one | two is two | one


@pytest.mark.parametrize(("one", "two", "three"), TRIPLES)
def test_grouping_makes_no_difference_and_each_distributes_over_the_other(
    one: Answer, two: Answer, three: Answer
) -> None:
    assert (one & two) & three is one & (two & three)
    assert (one | two) | three is one | (two | three)
    assert one & (two | three) is (one & two) | (one & three)
    assert one | (two & three) is (one | two) & (one | three)


@pytest.mark.parametrize(("one", "two"), PAIRS)
def test_what_becomes_known_never_turns_a_known_answer(one: Answer, two: Answer) -> None:
    for known_one, known_two in product(CASES[one], CASES[two]):
        assert CASES[Answer.of(known_one) & Answer.of(known_two)] <= CASES[one & two]
        assert CASES[Answer.of(known_one) | Answer.of(known_two)] <= CASES[one | two]


# Many at once -----------------------------------------------------------------------------------------------


@given(st.lists(answers).flatmap(lambda many: st.tuples(st.just(many), st.permutations(many))))
def test_many_are_joined_in_any_order(orders: tuple[list[Answer], list[Answer]]) -> None:
    many, shuffled = orders

    assert Answer.every(many) is Answer.every(iter(shuffled))
    assert Answer.some(many) is Answer.some(iter(shuffled))


@given(st.lists(answers), st.lists(answers))
def test_many_are_joined_as_two_by_two(some: list[Answer], others: list[Answer]) -> None:
    assert Answer.every(some) & Answer.every(others) is Answer.every(some + others)
    assert Answer.some(some) | Answer.some(others) is Answer.some(some + others)


@given(st.lists(answers))
def test_not_every_one_is_some_that_is_not(many: list[Answer]) -> None:
    assert ~Answer.every(many) is Answer.some(~one for one in many)


def test_of_none_at_all_every_is_yes_and_some_is_no() -> None:
    assert YES is Answer.every([])
    assert NO is Answer.some([])


# In and out of bools ----------------------------------------------------------------------------------------


def test_true_false_and_none_stand_for_the_three() -> None:
    assert [YES, NO, UNKNOWN] == [Answer.of(known) for known in (True, False, None)]


@pytest.mark.parametrize(("certain", "possible"), [(True, True), (False, True), (False, False)])
def test_an_answer_is_what_is_certain_and_what_is_possible(*, certain: bool, possible: bool) -> None:
    answer = Answer.from_bounds(certain=certain, possible=possible)

    assert (certain, possible) == (answer.is_certain, answer.is_possible)


@pytest.mark.parametrize("one", list(Answer))
def test_what_is_certain_is_possible_and_the_opposite_of_what_is_not_possible(one: Answer) -> None:
    assert one.is_certain <= one.is_possible
    assert one.is_certain == (not (~one).is_possible)


@pytest.mark.parametrize("one", list(Answer))
def test_an_answer_is_never_taken_for_a_bool(one: Answer) -> None:
    with pytest.raises(TypeError, match=r"is not a bool; write answer\.is_certain"):
        bool(one)


@pytest.mark.parametrize("other", [True, None, "yes", 1])
def test_only_answers_are_joined_with_answers(other: object) -> None:
    with pytest.raises(TypeError):
        YES & other  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue, reportUnusedExpression]
    with pytest.raises(TypeError):
        YES | other  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue, reportUnusedExpression]


@pytest.mark.parametrize("other", [True, False, None, "no"])
def test_what_is_no_answer_is_not_silently_a_yes_among_many(other: object) -> None:
    with pytest.raises(WrongType, match="takes answers"):
        Answer.every([YES, other])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    with pytest.raises(WrongType, match="takes answers"):
        Answer.some([NO, other])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize("one", list(Answer))
def test_it_prints_and_travels_as_itself(one: Answer) -> None:
    assert one is eval(repr(one))  # noqa: S307 - the law is about eval
    assert one is Answer(str(one))
    assert one is pickle.loads(pickle.dumps(one))  # noqa: S301 - our own bytes
