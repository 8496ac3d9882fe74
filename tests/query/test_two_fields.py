"""Questions about two fields of one record, against every case of what both leave open."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Decimal
from itertools import product
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
    Predicate,
    Quantity,
    Term,
    Treaty,
    When,
    contract,
    instrument,
    line_item,
    meeting,
    milestone,
    treaty,
)
from bilateral.errors import InvalidRecord, WrongType
from bilateral.parts import Milestone
from bilateral.query.answer import answer
from bilateral.query.predicate import Ask, Not, Versus
from bilateral.testing.dates import near_whens

YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN

COMPARED: list[Callable[[Any, Any], Any]] = [eq, ne, lt, le, gt, ge]
compared = pytest.mark.parametrize("ask", COMPARED, ids=lambda ask: ask.__name__)


def asked(question: Predicate[Any], record: Any) -> Answer:
    """The answer about a record, or a part of one, alone."""
    return answer(question.node, record, lambda _name: None)


def in_every_case(ask: Callable[[Any, Any], bool], left: Iterable[Any], right: Iterable[Any]) -> Answer:
    """Yes if it is so of each two values, no if of none."""
    found = {ask(one, other) for one, other in product(left, right)}
    return UNKNOWN if len(found) > 1 else Answer.of(found.pop())


# Against brute force ------------------------------------------------------------------------------------------

#: Bounds are whole numbers up to here, so between two of them quarters stand for whatever lies there.
HIGHEST = 4
QUARTERS = [Decimal(n) / 4 for n in range(-4, 4 * (HIGHEST + 2))]

FIGURES: list[Callable[[Quantity], Figure[Quantity]]] = [
    Figure.exactly,
    Figure.over,
    Figure.at_least,
    Figure.under,
    Figure.at_most,
]


@st.composite
def small_figures(draw: st.DrawFn) -> Figure[Quantity]:
    """Figures with whole bounds, low enough to go through all that they leave open."""
    low, high = draw(st.integers(0, HIGHEST - 1)), draw(st.integers(1, HIGHEST))
    if low < high and draw(st.booleans()):
        return Figure.between(Quantity(low, "rifle"), Quantity(high, "rifle"))
    return draw(st.sampled_from(FIGURES))(Quantity(low, "rifle"))


def amounts(figure: Figure[Quantity]) -> list[Decimal]:
    """Of the quarters, those that it may be."""
    return [one for one in QUARTERS if figure.is_equal(Quantity(one, "rifle")).is_possible]


@compared
@given(held=small_figures(), expected=small_figures())
def test_amounts_are_compared_in_every_case(
    ask: Callable[[Any, Any], Any], held: Figure[Quantity], expected: Figure[Quantity]
) -> None:
    made = Meeting(id="m", title="Session", outcome_count=held, expected_outcomes=expected)

    found = asked(ask(meeting.outcome_count, meeting.expected_outcomes), made)

    assert in_every_case(ask, amounts(held), amounts(expected)) is found


SETS = ["2021-12-06", "2021-12-0X", "[2021-12-01,2021-12-03]", "[2021-12-02..2021-12-05]", "2021-12-01", "2021-12"]


def days(when: When) -> list[int]:
    """The days that it may be."""
    return [day for first, last in when.possible_days.ranges() for day in range(int(first), int(last) + 1)]


@compared
@given(met=st.sampled_from(SETS), due=st.sampled_from(SETS))
def test_days_are_compared_in_every_case(ask: Callable[[Any, Any], Any], met: str, due: str) -> None:
    made = Milestone(kind="delivery", met=met, due=due)

    found = asked(ask(milestone.met, milestone.due), made)

    assert in_every_case(ask, days(When(met)), days(When(due))) is found


@compared
@given(ordinal=st.integers(1, 3) | st.none(), in_year=st.integers(1, 3) | st.none())
def test_numbers_are_compared_where_both_are_said(
    ask: Callable[[Any, Any], Any], ordinal: int | None, in_year: int | None
) -> None:
    made = Meeting(id="m", title="Session", ordinal=ordinal, ordinal_in_year=in_year)
    expected = UNKNOWN if ordinal is None or in_year is None else Answer.of(ask(ordinal, in_year))

    assert expected is asked(ask(meeting.ordinal, meeting.ordinal_in_year), made)


@given(near_whens(), near_whens(), near_whens())
def test_a_day_lies_within_a_period_as_the_period_contains_the_day(signed: When, start: When, end: When) -> None:
    try:
        made = Contract(id="c", title="Rifles", signed=signed, period=f"{start.edtf}/{end.edtf}")
    except (InvalidRecord, ValueError):
        return  # no period, or one that is over when it is signed
    assert made.period is not None

    found = asked(contract.signed.is_within(contract.period), made)

    assert found is asked(contract.period.contains(contract.signed), made) is signed.is_within(made.period)


@compared
@given(st.data())
def test_which_stands_first_makes_no_difference(ask: Callable[[Any, Any], Any], data: st.DataObject) -> None:
    turned = {eq: eq, ne: ne, lt: gt, le: ge, gt: lt, ge: le}[ask]
    value, estimate = data.draw(small_figures()), data.draw(small_figures())
    made = Meeting(id="m", title="Session", outcome_count=value, expected_outcomes=estimate)

    found = asked(ask(meeting.outcome_count, meeting.expected_outcomes), made)

    assert asked(turned(meeting.expected_outcomes, meeting.outcome_count), made) is found


# Cases ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "estimate", "expected"),
    [
        ("$7 million", "$5 million", YES),
        ("$5 million", "$5 million", NO),
        ("about Rs 9 crore", "Rs 9 crore", UNKNOWN),
        ("about Rs 9 crore", "Rs 8.5 crore", UNKNOWN),
        ("over Rs 9 crore", "about Rs 5 crore", YES),
        ("$7 million", "Rs 5 crore", UNKNOWN),
        ("$7 million", None, UNKNOWN),
        (None, None, UNKNOWN),
    ],
)
def test_money_is_compared_within_a_currency(value: str | None, estimate: str | None, expected: Answer) -> None:
    made = Contract(id="c", title="Rifles", value=value, estimated_value=estimate)

    assert expected is asked(contract.value > contract.estimated_value, made)


def test_texts_and_terms_are_compared() -> None:
    pact = Treaty(id="t", title="Pact", designation="Pact", term="10 years", renewal_term=Term(years=5))

    assert YES is asked(treaty.title == treaty.designation, pact)
    assert UNKNOWN is asked(treaty.title == treaty.place, pact)
    assert NO is asked(treaty.term == treaty.renewal_term, pact)
    assert YES is asked(treaty.term != treaty.renewal_term, pact)
    assert UNKNOWN is asked(treaty.term == treaty.notice, pact)
    assert YES is asked(instrument.title == treaty.designation, pact)


def test_a_day_in_a_field_is_one_day_of_a_year_that_is_asked_for_whole() -> None:
    pact = Treaty(id="t", title="Pact", signed="2021", entry_into_force="2021")

    assert YES is asked(treaty.signed == When("2021"), pact)
    assert UNKNOWN is asked(treaty.signed == treaty.entry_into_force, pact)
    assert UNKNOWN is asked(treaty.signed < treaty.entry_into_force, pact)
    assert YES is asked(~(treaty.signed < When("2021")), pact)


def test_two_fields_of_a_part_are_compared() -> None:
    item = LineItem(designation="gun", quantity="40 guns", delivered="30 guns")
    made = Contract(id="c", title="Guns", items=[item])

    assert YES is asked(line_item.delivered < line_item.quantity, item)
    assert YES is asked(contract.items.any(line_item.delivered < line_item.quantity), made)


# As data, and in words ----------------------------------------------------------------------------------------


def test_it_is_plain_data_that_names_two_fields() -> None:
    assert Versus("value", Ask.OVER, "estimated_value") == (contract.value > contract.estimated_value).node
    assert Not(Versus("signed", Ask.OVER, "entry_into_force")) == (treaty.signed <= treaty.entry_into_force).node
    assert Versus("signed", Ask.WITHIN, "period") == contract.period.contains(contract.signed).node
    assert "value > estimated_value" == str(contract.value > contract.estimated_value)
    assert "~(value == estimated_value)" == str(contract.value != contract.estimated_value)
    assert "signed is within period" == str(contract.signed.is_within(contract.period))


def test_it_is_about_the_record_that_has_both() -> None:
    either: Any = instrument.title

    assert Contract is (contract.offset == instrument.title).about
    assert Contract is (either == contract.offset).about


# What makes no sense ------------------------------------------------------------------------------------------

C: Any = contract
T: Any = treaty
M: Any = meeting

REFUSED: list[tuple[Callable[[], object], str]] = [
    (
        lambda: C.value > C.signed,
        "contract.value > takes a value, or another field of Contract that",
    ),
    (lambda: C.value > C.quantity, "contract.value > takes a value, or another field of Contract"),
    (lambda: C.value > M.outcome_count, "contract.value > takes a value, or another field of Contract"),
    (lambda: C.value > C.value, "contract.value > takes a value, or another field of Contract"),
    (lambda: C.signed < T.signed, "contract.signed < takes a value, or another field of Contract"),
    (lambda: C.signed < C.period, "contract.signed < takes a value, or another field of Contract"),
    (lambda: C.signed.is_within(T.period), "contract.signed is within takes a value, or another field of Contract"),
    (
        lambda: T.signed.is_within(T.entry_into_force),
        "treaty.signed is within takes a value, or another",
    ),
    (lambda: C.period.contains(C.period), "contract.period contains takes a value, or another field of Contract"),
    (lambda: C.title.contains(C.offset), "contract.title contains takes a value, or another field of Contract"),
    (lambda: C.title == C.id, "contract.title == takes a value, or another field of Contract"),
    (lambda: C.id == C.title, "contract.id == takes a value, or another field of Contract"),
    (lambda: C.under == C.signed_at, "contract.under == takes a value, or another field of Contract"),
    (lambda: M.host == M.title, "country takes a name or an ISO 3166 code"),
    (lambda: C.kind == C.taxation, "contract.kind == takes a value, or another field of Contract"),
    (lambda: C.tags.includes(C.title), "contract.tags includes takes a value, or another field of Contract"),
    (lambda: M.ordinal == M.title, "meeting.ordinal == takes a value, or another field of Meeting"),
    (lambda: line_item.delivered < C.quantity, "line_item.delivered < takes a value, or another field of LineItem"),
]


@pytest.mark.parametrize(("ask", "words"), REFUSED, ids=[words for _, words in REFUSED])
def test_what_makes_no_sense_is_refused(ask: Callable[[], object], words: str) -> None:
    with pytest.raises(WrongType) as caught:
        ask()

    assert str(caught.value).startswith(words)
