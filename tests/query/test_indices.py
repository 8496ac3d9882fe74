"""Indices: what they narrow a question down to is what going through all the records gives, in their order."""

from __future__ import annotations

import itertools
import pickle
from array import array
from collections.abc import Callable, Iterable
from operator import eq, ge, gt, le, lt, ne
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import (
    Answer,
    Contract,
    Figure,
    LineItem,
    Meeting,
    Money,
    Party,
    Period,
    Predicate,
    Quantity,
    Record,
    Register,
    When,
    certainly,
    contract,
    line_item,
    meeting,
    party,
    possibly,
)
from bilateral.errors import WrongType
from bilateral.kinds import ContractKind
from bilateral.query import bounds
from bilateral.query.answer import answer
from bilateral.query.conditions import as_one, conditions
from bilateral.query.indices import FEWEST, Indices
from bilateral.query.postings import postings
from bilateral.testing import laws
from bilateral.types import RecordId

Follow = Callable[[RecordId], Record | None]
WORDS = st.sampled_from(["Delhi", "Goa", "Agra", ""])


def gone_through(items: tuple[Any, ...], question: Predicate[Any], follow: Follow) -> list[str]:
    """The ids of the records that answer yes, found without any index."""
    return [one.id for one in items if answer(question.node, one, follow) is Answer.YES]


def by_index(indices: Indices, question: Predicate[Any]) -> list[str]:
    """The ids of the records that answer yes, found by indices however few there are."""
    items, left, _ = indices.narrowed(tuple(conditions(question.node)), fewest=1)
    asked = as_one(left)
    return [one.id for one in items if asked is None or answer(asked, one, indices.follow) is Answer.YES]


@given(st.lists(WORDS | st.lists(WORDS, max_size=4).map(tuple)))
def test_a_value_is_found_at_each_place_that_holds_it_once_and_in_order(held: list[str | tuple[str, ...]]) -> None:
    index = postings(held)
    several = [(have,) if isinstance(have, str) else have for have in held]

    for word in ("Delhi", "Goa", "Agra"):
        assert [place for place, words in enumerate(several) if word in words] == list(index.at(word))
    assert not index.at("")


def an_engine(register: Register, kind: type[Record], question: Predicate[Any]) -> list[str]:
    """Indices, taken for an engine: the same question makes them first, and then finds them there."""
    records = register.of(kind)
    indices = Indices(records.items, records.follow)
    first, second = by_index(indices, question), by_index(indices, question)
    assert first == second
    return first


def test_indices_find_what_going_through_all_the_records_finds() -> None:
    laws.engine(an_engine)


def test_indices_find_no_record_twice_and_lose_none() -> None:
    laws.partition(an_engine)


# Few values, so that questions meet what records hold ------------------------------------------------------

DAYS = ("2019", "2019-02", "2019-02-03", "[2018,2020]", "{2019-02-01,2019-02-03}", "2019-XX-03", "2020-01-01")
SPANS = ("2019/2020", "2019-01-01/2019-02-03", "2019-02-03/..", "../2019", "/2019", "2019-02/")
AMOUNTS = ("Rs 5", "Rs 6", "about Rs 5", "over Rs 5", "up to Rs 6", "Rs 4-6", "under Rs 5", "Rs 5.1", "$5")
NUMBERS = ("5 rifles", "6 rifles", "over 5 rifles", "5 tonnes", "5 barrels", "about 5 systems")
HUGE = Figure.at_least(Money(10**29 + 1, "INR"))
CODES = ("IN", "RU", "FR")
#: What stands in a field, one after the other; each list is as long as no multiple of another, so that they mix.
PARTIES: tuple[Any, ...] = (
    (), ("IN",), ("IN", "RU"), ("RU", "FR"), (Party(country="IN"), Party(country="IN", organization="hal")),
    (Party(name_as_printed="unknown supplier"), "RU"), ("FR",),
)  # fmt: skip
SIGNED = (None, *DAYS)
VALUES = (None, *AMOUNTS, HUGE)
LINES = ((), *itertools.product((*NUMBERS, None), repeat=2))
SESSIONS: dict[RecordId, Record] = {
    one.id: one for one in (Meeting(id="m-1", title="First", ordinal=1), Meeting(id="m-2", title="One of them"))
}
DEALS = tuple(
    Contract(
        id=f"c-{number}",
        title="Deal",
        parties=PARTIES[number % len(PARTIES)],
        signed=SIGNED[number % len(SIGNED)],
        value=VALUES[number % len(VALUES)],
        kind=(None, "lease", "purchase")[number % 3],
        signed_at=(None, "m-1", "m-2", "m-3", "m-1")[number % 5],
        items=[LineItem(designation="x", quantity=each) for each in LINES[number % len(LINES)]],
    )
    for number in range(220)
)
WAYS = (eq, ne, lt, le, gt, ge)


def _compared(field: Any, values: Iterable[Any]) -> list[Predicate[Any]]:
    return [way(field, value) for value in values for way in WAYS]


def _amounts(figures: Iterable[Figure[Any]]) -> list[Any]:
    return [one for figure in figures for one in (figure, figure.bound)]


_COUNTED = _compared(line_item.quantity, _amounts(map(Figure.quantity, NUMBERS)))
LEAVES: tuple[Predicate[Any], ...] = (
    *map(contract.parties.includes, CODES),
    *_compared(contract.signed, map(When, DAYS)),
    *(contract.signed.is_within(When(day)) for day in DAYS),
    *(contract.signed.is_within(Period.parse(span)) for span in SPANS),
    *_compared(contract.value, [*_amounts(map(Figure.money, AMOUNTS)), HUGE]),
    *_compared(contract.quantity, _amounts(map(Figure.quantity, NUMBERS))),
    *map(contract.items.any, _COUNTED),
    *map(contract.items.all, _COUNTED),
    *(contract.signed_at.matches(one) for one in _compared(meeting.ordinal, (1, 2))),
    *(ask(ContractKind.LEASE) for ask in (contract.kind.__eq__, contract.kind.__ne__)),
    contract.signed_at == "m-1",
    contract.id == "c-7",
    contract.id == "none",
    contract.kind.is_known(),
    contract.parties.any(party.country == "RU"),
)
#: A set of dates has no place in an order, and makes all that is found be looked at; so others are asked, too.
PLAIN_DEALS = tuple(
    deal for deal in DEALS if deal.signed is None or (not deal.signed.is_set and "X" not in str(deal.signed))
)
INDEXED = (Indices(DEALS, SESSIONS.get), Indices(PLAIN_DEALS, SESSIONS.get))
indexed = st.sampled_from(INDEXED)


def test_each_question_of_one_field_finds_what_going_through_all_the_records_finds() -> None:
    changed = [change for one in LEAVES for change in (one, ~one, certainly(one), possibly(one))]
    wrong = [
        str(asked)
        for asked, indices in itertools.product(changed, INDEXED)
        if gone_through(indices.items, asked, SESSIONS.get) != by_index(indices, asked)
    ]

    assert not wrong


def test_questions_of_two_fields_find_what_going_through_all_the_records_finds() -> None:
    days = _compared(contract.signed, [When("2019-02"), When("2020-01-01")])
    amounts = _compared(contract.value, map(Money.parse, ("Rs 5", "Rs 6")))
    wrong = [
        str(one & two)
        for one, two, indices in itertools.product(days, amounts, INDEXED)
        if gone_through(indices.items, one & two, SESSIONS.get) != by_index(indices, one & two)
    ]

    assert not wrong


def test_what_is_kept_in_less_room_is_found_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounds, "_FEW", 0)
    asked = [*LEAVES, *(one & two for one, two in itertools.pairwise(LEAVES))]
    large = [Indices(one.items, one.follow) for one in INDEXED]
    wrong = [
        str(each)
        for each, indices in itertools.product(asked, large)
        if gone_through(indices.items, each, SESSIONS.get) != by_index(indices, each)
    ]

    assert not wrong
    assert {array} == {type(index.lows) for one in large for index in one.by_bounds.values()}


questions = st.recursive(
    st.sampled_from(LEAVES),
    lambda inner: st.one_of(
        st.tuples(inner, inner).map(lambda pair: pair[0] & pair[1]),
        st.tuples(inner, inner).map(lambda pair: pair[0] | pair[1]),
        inner.map(lambda one: ~one),
        inner.map(certainly),
        inner.map(possibly),
    ),
    max_leaves=5,
)


@given(indexed, questions)
def test_questions_joined_find_what_going_through_all_the_records_finds(
    indices: Indices, question: Predicate[Any]
) -> None:
    assert gone_through(indices.items, question, SESSIONS.get) == by_index(indices, question)


leaves = st.sampled_from(LEAVES)


@given(indexed, leaves, leaves, leaves)
def test_what_is_so_in_one_way_or_another_is_found_once(
    indices: Indices, one: Predicate[Any], two: Predicate[Any], three: Predicate[Any]
) -> None:
    for question in (one & two, one & ~two & three, (one & two) | three, (one | two) & three):
        assert gone_through(indices.items, question, SESSIONS.get) == by_index(indices, question)


@given(indexed, questions, questions)
def test_what_is_asked_of_what_was_chosen_is_what_is_asked_together(
    indices: Indices, one: Predicate[Any], two: Predicate[Any]
) -> None:
    first, second = by_index(indices, one), by_index(indices, two)

    assert [name for name in first if name in second] == by_index(indices, one & two)


@given(questions)
def test_the_conditions_of_a_question_are_met_just_where_it_is_answered_with_yes(question: Predicate[Any]) -> None:
    met = as_one(conditions(question.node))

    for deal in DEALS[:40]:
        every = met is None or answer(met, deal, SESSIONS.get) is Answer.YES
        assert every is (answer(question.node, deal, SESSIONS.get) is Answer.YES)


# What is asked of the records of a register ----------------------------------------------------------------

MANY = 40 * FEWEST


def _deal(number: int) -> Contract:
    return Contract(
        id=f"c-{number}",
        title=f"Deal {number}",
        parties=("IN", CODES[1 + number % 2]),
        signed=f"{2010 + number % 20}-06",
        value=f"Rs {number} crore",
        items=[LineItem(designation="x", quantity=f"{number + 1} rifles")],
    )


REGISTER = Register(records=[_deal(number) for number in range(MANY)])
CONTRACTS = REGISTER.contracts
HELD: dict[RecordId, Record] = {one.id: one for one in REGISTER}
PAIR = contract.parties.includes("IN") & contract.parties.includes("RU")
YEAR = contract.signed.is_within(When("2019"))
COSTLY = contract.value >= Money.parse("Rs 1000 crore")


def steps(*questions: Predicate[Contract]) -> list[str]:
    """The questions that indices serve, in the order in which they do."""
    return [str(step.question) for step in CONTRACTS.plan(*questions).steps]


def test_a_plan_says_which_indices_narrow_a_question_down_and_what_is_asked_of_each_record_left() -> None:
    plan = CONTRACTS.plan(PAIR, COSTLY, contract.title.contains("7"))

    assert MANY == plan.total
    assert ["parties.country includes 'RU'", "parties.country includes 'IN'"] == [
        str(one.question) for one in plan.steps[:2]
    ]
    assert "title contains '7'" == str(plan.asked)
    assert plan.candidates == plan.steps[-1].left == CONTRACTS.where(PAIR, COSTLY).count()
    assert CONTRACTS.where(PAIR, COSTLY, contract.title.contains("7")).count() < plan.candidates


def test_a_plan_is_shown_line_by_line() -> None:
    plan = CONTRACTS.plan(YEAR)

    assert [
        "Contract records  how",
        "2,560             all",
        "128               by index: signed is within When('2019')",
        "128               each is one sought",
    ] == str(plan).splitlines()
    assert ">by index: signed is within When(&#x27;2019&#x27;)</td>" in plan._repr_html_()  # pyright: ignore[reportPrivateUsage] - what a notebook calls


def test_without_an_index_each_record_is_asked() -> None:
    plan = CONTRACTS.plan(contract.title.contains("7"))

    assert () == plan.steps
    assert MANY == plan.candidates
    assert "each is asked: title contains '7'" in str(plan)


def test_of_no_question_the_plan_is_all_of_them() -> None:
    plan = CONTRACTS.plan()

    assert (MANY, None) == (plan.candidates, plan.asked)


def test_few_records_are_gone_through() -> None:
    assert () == CONTRACTS[: FEWEST - 1].plan(PAIR).steps


def test_what_is_chosen_is_asked_by_the_indices_of_all() -> None:
    chosen = CONTRACTS.where(PAIR).where(YEAR)

    assert CONTRACTS.where(PAIR & YEAR) == chosen
    assert steps(PAIR, YEAR, COSTLY) == [str(step.question) for step in chosen.plan(COSTLY).steps]


def test_what_was_chosen_is_gone_through_where_it_is_less_than_indices_leave() -> None:
    chosen = CONTRACTS.where(contract.title.contains("77"))
    plan = chosen.plan(contract.value < Money.parse("Rs 2000 crore"))

    assert chosen.count() == plan.candidates
    assert "value < Money('20000000000', 'INR')" == str(plan.asked)


@pytest.mark.parametrize(
    "question",
    [
        contract.parties.any(party.country == "RU"),
        contract.items.any(line_item.quantity >= Quantity(50, "rifle")),
        contract.signed >= When("2025"),
        contract.value < Money.parse("Rs 5 crore"),
        contract.id == "c-7",
        contract.parties.includes("FR") | (contract.value < Money.parse("Rs 5 crore")),
        ~(contract.parties.includes("IN") & (contract.signed < When("2025"))),
        certainly(YEAR),
    ],
    ids=str,
)
def test_a_part_a_turned_and_an_alternative_question_are_served(question: Predicate[Contract]) -> None:
    served = steps(question)

    assert served or "~" in str(question)
    assert gone_through(CONTRACTS.items, question, HELD.get) == list(CONTRACTS.where(question).ids)


def test_across_a_link_a_question_is_asked_once_of_each_record_that_is_named() -> None:
    held = [Meeting(id=f"m-{number}", title="Session", ordinal=number + 1) for number in range(3)]
    signed = [Contract(id=f"d-{n}", title="Deal", signed_at=f"m-{n % 3}") for n in range(FEWEST)]
    question = contract.signed_at.matches(meeting.ordinal == 2)
    contracts = Register(records=[*held, *signed]).contracts

    assert ["signed_at matches meeting (ordinal == 2)"] == [
        str(step.question) for step in contracts.plan(question).steps
    ]
    assert contracts.where(question).count() == len([one for one in signed if one.signed_at == "m-1"])


def test_a_plan_refuses_what_where_refuses() -> None:
    wrong: Any = meeting.ordinal == 20

    with pytest.raises(WrongType, match="questions about Contract"):
        CONTRACTS.plan(wrong)


def test_what_is_copied_leaves_its_indices_behind() -> None:
    chosen = CONTRACTS.where(PAIR)
    again = pickle.loads(pickle.dumps(chosen))  # noqa: S301 - our own

    assert chosen == again
    assert chosen.where(YEAR) == again.where(YEAR)
