"""Records put in an order and added up in one currency, and sorted into groups by year and currency."""

from __future__ import annotations

from typing import Any, assert_type

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import Contract, Figure, LineItem, Meeting, Money, Records, When, contract, meeting, treaty
from bilateral.errors import CurrencyMismatch, InvalidWhen, NoRate, UnknownCurrency, WrongType
from bilateral.rates import FixedRates, Rate
from bilateral.testing import figures_of_money

BANK = FixedRates(
    Rate(base, "EUR", value, When(day).earliest, "a bank")
    for base, day, value in (
        ("USD", "2021-12-03", "0.88"),
        ("USD", "2021-12-06", "0.89"),
        ("INR", "2021-12-06", "0.0118"),
        ("USD", "2022-01-03", "0.5"),
    )
)
SAME_DAY: dict[str, Any] = {"rates": BANK, "currency": "EUR", "on": "2021-12-06"}
OWN_DAY: dict[str, Any] = {"rates": BANK, "currency": "EUR"}


def deals(*values: str | Figure[Money] | None, **others: Any) -> Records[Contract]:
    """Contracts of these values, called a, b, c."""
    items = (Contract(id=chr(97 + n), title="Deal", value=value, **others) for n, value in enumerate(values))
    return Records[Contract](Contract, tuple(items), lambda _: None)


def test_the_dearest_is_first_whatever_its_currency() -> None:
    found = deals("$300 million", "€5.2 billion", None, "Rs 100,000 crore")

    assert ("d", "b", "a", "c") == found.order_by(contract.value, descending=True, **SAME_DAY).ids
    assert ("a", "b", "d", "c") == found.order_by(contract.value, **SAME_DAY).ids


def test_a_sum_is_that_of_what_each_amount_comes_to() -> None:
    found = deals("$100", "€11", "over Rs 10,000")

    assert "more than €218" == str(found.sum(contract.value, **SAME_DAY))
    assert "at least €100" == str(deals("$100", None, "€11").sum(contract.value, **SAME_DAY))


@given(st.lists(figures_of_money("EUR", st.decimals(0, 10**9, places=2)), min_size=1, max_size=4))
def test_what_is_in_the_currency_already_needs_no_rate_and_no_day(amounts: list[Figure[Money]]) -> None:
    found, none = deals(*amounts), FixedRates([])

    assert found.order_by(contract.value) == found.order_by(contract.value, rates=none, currency="EUR")
    try:
        total = found.sum(contract.value)
    except ValueError:
        return
    assert total == found.sum(contract.value, rates=none, currency="EUR")


def test_where_no_day_is_given_each_record_counts_at_its_own() -> None:
    rows = (("a", "2021-12-06"), ("b", "2022-01-03"))
    items = tuple(Contract(id=name, title="Deal", value="$100", signed=day) for name, day in rows)
    found = Records[Contract](Contract, items, lambda _: None)

    assert "€139" == str(found.sum(contract.value, **OWN_DAY))
    assert ("b", "a") == found.order_by(contract.value, **OWN_DAY).ids


def test_of_many_records_without_a_day_the_first_are_named() -> None:
    found = deals(*["$5"] * 9, signed=None)

    with pytest.raises(InvalidWhen, match=r"of each of 9 records in 'a: no day(, [b-h]: no day)*'; sum\(\) takes"):
        found.sum(contract.value, **OWN_DAY)


@pytest.mark.parametrize("signed", [None, "2021", "2021-12-06~"])
def test_records_without_a_day_of_their_own_are_named(signed: str | None) -> None:
    found, day = deals("$5", "€5", "$7", signed=signed), signed or "no day"
    told = (
        rf"not one day for the rate of each of 2 records in 'a: {day}, c: {day}'; "
        r".* takes the day whose rates count, as on="
    )

    for ask in (found.sum, found.order_by):
        with pytest.raises(InvalidWhen, match=told):
            ask(contract.value, **OWN_DAY)


def test_records_without_a_rate_are_named() -> None:
    found = deals("$5", "£5", "£7", signed="2021-12-06")

    with pytest.raises(NoRate, match=r"no rate of GBP in EUR on 2021-12-06: .*; sum\(\) lacks a rate of b, c$"):
        found.sum(contract.value, **SAME_DAY)
    with pytest.raises(NoRate, match=r"order_by\(\) lacks a rate of a, b, c$"):
        found.order_by(contract.value, rates=BANK, currency="EUR", on="1999-01-04")
    with pytest.raises(NoRate, match=r"lacks a rate of a, b, c, d, e and 2 more$"):
        deals(*["£5"] * 7).sum(contract.value, **SAME_DAY)


@pytest.mark.parametrize("day", ["2021-12-04", "2021-12-05"])
def test_a_day_without_a_rate_may_take_that_of_one_before(day: str) -> None:
    weekend: dict[str, Any] = {**SAME_DAY, "on": day}
    found = deals("$100")

    for ask in (found.sum, found.order_by):
        with pytest.raises(NoRate):
            ask(contract.value, **weekend)
    assert "€88" == str(found.sum(contract.value, **weekend, nearest_before=3))
    assert found == found.order_by(contract.value, **weekend, nearest_before=3)


@pytest.mark.parametrize(
    ("wrong", "error", "told"),
    [
        ({"rates": {}, "currency": "EUR"}, WrongType, r"rates= takes what knows rates .*, got \{\}"),
        ({"currency": "EUR"}, WrongType, r"with currency= or on=: rates= takes what knows rates .*, got None"),
        ({"on": "2021"}, WrongType, r"rates= takes what knows rates"),
        ({"rates": BANK}, WrongType, r"with rates=: currency= takes a code, as currency='EUR', got None"),
        ({"rates": BANK, "currency": "Euro"}, UnknownCurrency, "Euro"),
        ({"rates": BANK, "currency": "EUR", "on": "2021"}, InvalidWhen, "not one day in '2021'"),
    ],
)
def test_what_rates_take_is_told(wrong: dict[str, Any], error: type[Exception], told: str) -> None:
    for ask in (deals("$5").sum, deals("$5").order_by):
        with pytest.raises(error, match=told):
            ask(contract.value, **wrong)


def test_only_money_is_converted() -> None:
    rifles = deals("$5", items=(LineItem(designation="x", quantity="5 rifles"),))

    told = r"with rates= takes a field of money, as contract\.value, got 'contract\."
    with pytest.raises(WrongType, match=told):
        rifles.sum(contract.quantity, **SAME_DAY)
    with pytest.raises(WrongType, match=told):
        rifles.order_by(contract.signed, **SAME_DAY)


def test_two_currencies_without_rates_are_told_what_helps() -> None:
    told = r"group them with group_by\(contract\.value\.currency\), or convert them with currency= and rates=$"
    for ask in (deals("$5", "€5").sum, deals("$5", "€5").order_by):
        with pytest.raises(CurrencyMismatch, match=told):
            ask(contract.value)


# By year and currency ---------------------------------------------------------------------------------------


def test_the_total_by_year_and_currency_is_one_call() -> None:
    rows = (
        ("a", "2021-12", "$5"),
        ("b", "2021", "$7"),
        ("c", "202X", "€5"),
        ("d", "2020-01-01", None),
        ("e", None, "€1"),
    )
    items = tuple(Contract(id=name, title="Deal", value=value, signed=day) for name, day, value in rows)
    groups = Records[Contract](Contract, items, lambda _: None).group_by(contract.signed.year, contract.value.currency)

    assert_type(groups, dict[tuple[int | None, str | None], Records[Contract]])
    assert {(2021, "USD"): ("a", "b"), (None, "EUR"): ("c", "e"), (2020, None): ("d",)} == {
        key: group.ids for key, group in groups.items()
    }
    assert "US$12" == str(groups[2021, "USD"].sum(contract.value))


def test_a_record_stands_in_the_group_of_each_of_its_units() -> None:
    items = (LineItem(designation="x", quantity="5 rifles"), LineItem(designation="y", quantity="6 tanks"))
    found = deals("$5", "$6", items=items).group_by(contract.quantity.unit)

    assert {"rifle": ("a", "b"), "tank": ("a", "b")} == {unit: group.ids for unit, group in found.items()}


@given(st.lists(st.sampled_from(["2020", "2021-05", "20XX", None]), max_size=6))
def test_groups_by_two_keys_part_those_by_one(days: list[str | None]) -> None:
    items = tuple(Contract(id=f"c-{n}", title="Deal", signed=day) for n, day in enumerate(days))
    found = Records[Contract](Contract, items, lambda _: None)
    both = found.group_by(contract.signed.year, contract.title)

    assert sorted(found.ids) == sorted(name for group in both.values() for name in group.ids)
    assert {year: group.ids for year, group in found.group_by(contract.signed.year).items()} == {
        year: group.ids for (year, _), group in both.items()
    }


@pytest.mark.parametrize("keys", [(), ("signed",), (treaty.signed.year,), (meeting.held,), (contract.signed, 5)])
def test_what_is_no_key_is_refused(keys: tuple[Any, ...]) -> None:
    with pytest.raises(WrongType, match=r"group_by\(\) takes a field of Contract"):
        deals("$5").group_by(*keys)


def test_a_meeting_counts_on_the_day_it_was_held() -> None:
    from bilateral.query.exchange import own_day

    assert When("2021-12-06") == own_day(Meeting(id="m", title="Talks", held="2021-12-06"))
