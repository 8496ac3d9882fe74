"""Fields of amounts, days and spans: how each question is asked, and what is refused."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given

from bilateral import Contract, Figure, Money, Period, Quantity, Term, Treaty, When, contract, meeting, treaty
from bilateral.errors import WrongType
from bilateral.query.answer import answer
from bilateral.query.predicate import Ask, Not
from bilateral.query.predicate import Test as Leaf  # pytest takes what is called Test for its own
from bilateral.testing import money_figures, quantity_figures
from bilateral.testing.dates import near_whens

COMPARISONS: list[tuple[Callable[[Any, Any], Any], str]] = [
    (lambda one, two: one < two, "is_under"),
    (lambda one, two: one <= two, "is_at_most"),
    (lambda one, two: one > two, "is_over"),
    (lambda one, two: one >= two, "is_at_least"),
    (lambda one, two: one == two, "is_equal"),
]
RS = Money.parse("Rs 5 crore")
RIFLES = Quantity(5, "rifle")
DAY = When("2021-12-06")


# Amounts ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("comparison", "verb"), COMPARISONS, ids=[verb for _, verb in COMPARISONS])
@given(have=money_figures(), want=money_figures())
def test_an_amount_is_asked_about_with_an_amount_or_a_figure(
    comparison: Callable[[Any, Any], Any], verb: str, have: Figure[Money], want: Figure[Money]
) -> None:
    made = Contract(id="c", title="Rifles", value=have)
    for value in (want, want.bound):
        question = comparison(contract.value, value)

        assert getattr(have, verb)(value) is answer(question.node, made, lambda _: None)


@given(quantity_figures())
def test_unlike_is_not_like(want: Figure[Quantity]) -> None:
    assert ~(contract.quantity == want) == (contract.quantity != want)


@pytest.mark.parametrize("came", [RIFLES, Figure.over(RIFLES), 5, 5.5, "Rs 5 crore", True, DAY], ids=str)
@pytest.mark.parametrize(("comparison", "_verb"), COMPARISONS, ids=[verb for _, verb in COMPARISONS])
def test_money_is_asked_about_only_with_money(comparison: Callable[[Any, Any], Any], _verb: str, came: object) -> None:
    with pytest.raises(WrongType, match=r"^contract\.value takes Money or a Figure of it, e\.g\. .*, got "):
        comparison(contract.value, came)


@pytest.mark.parametrize("came", [RS, Figure.under(RS), 5, "5 rifles"], ids=str)
@pytest.mark.parametrize("field", [contract.quantity, meeting.expected_outcomes, meeting.outcome_count], ids=str)
def test_what_is_counted_is_asked_about_only_with_quantities(field: Any, came: object) -> None:
    with pytest.raises(WrongType, match=rf"^{field} takes Quantity or a Figure of it, e\.g\. .*, got "):
        _ = field >= came
    with pytest.raises(WrongType, match=rf"^{field} takes Quantity or a Figure of it, e\.g\. .*, got "):
        _ = field != came


def test_a_field_of_amounts_knows_what_it_measures_and_what_fits() -> None:
    assert (Money, Quantity) == (contract.value.measures, contract.quantity.measures)
    assert contract.value.fits(Figure.under(RS))
    assert not contract.value.fits(RS)
    assert not contract.value.fits(Figure.under(RIFLES))
    assert contract.quantity.fits(Figure.under(RIFLES))


# Days -------------------------------------------------------------------------------------------------------


@given(near_whens(), near_whens())
def test_days_are_compared_certainly_and_possibly(have: When, want: When) -> None:
    made = Treaty(id="t", title="Pact", signed=have)
    asked = {
        "<": (treaty.signed < want, have.reach.is_before(want.reach.whole())),
        "<=": (treaty.signed <= want, ~want.reach.whole().is_before(have.reach)),
        ">": (treaty.signed > want, want.reach.whole().is_before(have.reach)),
        ">=": (treaty.signed >= want, ~have.reach.is_before(want.reach.whole())),
        "==": (treaty.signed == want, have.is_within(want)),
        "!=": (treaty.signed != want, ~have.is_within(want)),
        "within": (treaty.signed.is_within(want), have.is_within(want)),
    }
    for sign, (question, expected) in asked.items():
        assert expected is answer(question.node, made, lambda _: None), sign


def test_a_day_is_within_a_span() -> None:
    span = Period("2021", "2031")

    assert Leaf("signed", Ask.WITHIN, span) == contract.signed.is_within(span).node
    assert Not(Leaf("signed", Ask.OVER, DAY)) == (contract.signed <= DAY).node


@pytest.mark.parametrize(
    "came", ["2021-12-06", dt.date(2021, 12, 6), 2021, Period("2021", "2031"), Term(years=1)], ids=str
)
@pytest.mark.parametrize("ask", [comparison for comparison, _ in COMPARISONS])
def test_days_are_asked_about_only_with_days(ask: Callable[[Any, Any], Any], came: object) -> None:
    with pytest.raises(WrongType, match=r"^contract\.signed takes When \(made by When\.parse or When\.on\), got "):
        ask(contract.signed, came)


@pytest.mark.parametrize("came", ["2021", 2021, Term(years=1)], ids=str)
def test_a_day_is_within_a_day_or_a_span_only(came: Any) -> None:
    with pytest.raises(WrongType, match=r"^contract\.signed takes When \(made by .*\) or Period \(made by .*\), got "):
        contract.signed.is_within(came)


# Spans ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("came", ["2025", Period("2021", "2031"), 2025], ids=str)
def test_a_span_contains_only_days(came: Any) -> None:
    with pytest.raises(WrongType, match=r"^treaty\.period takes When \(made by When\.parse or When\.on\), got "):
        treaty.period.contains(came)


@pytest.mark.parametrize("field", [contract.value, contract.signed, treaty.period], ids=str)
def test_fields_can_be_kept_in_a_set(field: Any) -> None:
    assert field in {field}


def test_nothing_is_asked_about_by_another_question() -> None:
    nothing: Any = None
    asks: list[Callable[[], object]] = [
        lambda: contract.value == nothing,
        lambda: contract.quantity >= nothing,
        lambda: contract.signed != nothing,
        lambda: contract.signed.is_within(nothing),
        lambda: treaty.period.contains(nothing),
    ]
    for ask in asks:
        with pytest.raises(
            WrongType, match=r"takes a value; to ask whether nothing is said, use is_unknown\(\), got None"
        ):
            ask()
