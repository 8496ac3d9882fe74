"""Records of one kind, put in an order, into groups, and added up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotations import is_several
from bilateral import (
    Contract,
    Figure,
    LineItem,
    Meeting,
    Money,
    Quantity,
    Record,
    Records,
    When,
    contract,
    instrument,
    meeting,
    treaty,
)
from bilateral.errors import CurrencyMismatch, NothingToAdd, UnitMismatch, WrongType
from bilateral.kinds import Level
from bilateral.query.answer import is_said, read
from bilateral.testing.predicate import namespace
from strategies.least import RECORDS as LEAST
from strategies.pool import pooled_records


def several(*items: Any, kind: type[Record] = Contract) -> Records[Any]:
    """Records that name nothing that is held."""
    return Records[Any](kind, items, lambda _: None)


@st.composite
def of_one_kind(draw: st.DrawFn, kind: type[Record] | None = None) -> Records[Any]:
    """A few records of one kind."""
    chosen = draw(st.sampled_from(list(LEAST))) if kind is None else kind
    names = [f"{chosen.record_kind.value}-{number}" for number in range(draw(st.integers(0, 5)))]
    return several(*(draw(pooled_records(chosen.record_kind, name)) for name in names), kind=chosen)


def rifles(name: str, **arguments: Any) -> Contract:
    """A contract of that id."""
    fields: dict[str, Any] = {"id": name, "title": "Rifles", **arguments}
    return Contract(**fields)


# order_by ---------------------------------------------------------------------------------------------------


@given(of_one_kind(), st.data())
def test_to_order_is_to_lose_nothing_and_to_put_the_silent_last(found: Records[Any], data: st.DataObject) -> None:
    field = data.draw(st.sampled_from(namespace(found.kind)))
    try:
        up, down = found.order_by(field), found.order_by(field, descending=True)
    except WrongType as error:
        assert "a field whose values have an order" in str(error)
        return
    except (CurrencyMismatch, UnitMismatch):
        assert len({_first(record, field).bound.denomination for record in found if _first(record, field)}) > 1
        return

    silent = [record.id for record in found if not is_said(read(record, field.path))]
    for ordered in (up, down):
        assert sorted(found.ids) == sorted(ordered.ids)
        assert silent == list(ordered.ids[len(ordered) - len(silent) :])
        assert ordered == ordered.order_by(field, descending=ordered is down)


def _first(record: Record, field: Any) -> Any:
    have = read(record, field.path)
    return next((value for value in (have if is_several(have) else (have,)) if is_said(value)), None)


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("values", [("$1", "Rs 5 crore"), ("€9", "£8", "€7"), ("about $5", None, "over Rs 6", "$7")])
def test_amounts_of_different_currencies_have_no_order(values: tuple[str | None, ...], *, descending: bool) -> None:
    found = several(*(rifles(f"c-{n}", value=value) for n, value in enumerate(values)))

    with pytest.raises(CurrencyMismatch) as caught:
        found.order_by(contract.value, descending=descending)
    first, second = sorted({record.value.bound.currency for record in found if record.value})
    assert (
        f"order_by() takes amounts of one currency, got {first}, {second}; choose one, as where(contract.value >= "
        f"Money('0', '{first}')), group them with group_by(contract.value.currency), or convert them with currency= "
        "and rates="
    ) == str(caught.value)
    chosen = found.where(contract.value >= Money(0, first))
    assert {first} == {record.value.bound.currency for record in chosen.order_by(contract.value)}


@pytest.mark.parametrize(("signs", "listed"), [("$€£₹¥", ", USD;"), ("$€£₹¥₽", ", RUB, ...;")])
def test_of_many_currencies_the_first_are_listed(signs: str, listed: str) -> None:
    found = several(*(rifles(f"c-{n}", value=f"{sign}5") for n, sign in enumerate(signs)))

    with pytest.raises(CurrencyMismatch) as caught:
        found.order_by(contract.value)
    assert listed in str(caught.value)
    assert str(caught.value).partition(";")[0].count(",") == len(signs)


def test_numbers_of_different_things_have_no_order() -> None:
    items = {name: LineItem(designation="x", quantity=f"5 {name}") for name in ("tanks", "guns")}
    found = several(*(rifles(name, items=(item,)) for name, item in items.items()))

    with pytest.raises(UnitMismatch, match=r"^order_by\(\) takes amounts of one unit, got gun, tank; choose one, as "):
        found.order_by(contract.quantity)
    assert ("tanks",) == found.where(contract.quantity >= Quantity(0, "tank")).order_by(contract.quantity).ids


def test_the_greatest_is_the_first_in_descending_order_for_the_silent_come_last() -> None:
    found = several(rifles("silent"), rifles("low", value="$4"), rifles("high", value="$9"))
    up, down = (found.order_by(contract.value, descending=way) for way in (False, True))

    assert (("low", "high", "silent"), ("high", "low", "silent")) == (up.ids, down.ids)


@pytest.mark.parametrize("name", ["value", "signed"])
def test_the_bare_name_of_a_field_is_answered_with_how_it_is_named(name: str) -> None:
    bare: Any = name
    with pytest.raises(WrongType, match=rf"^order_by\(\) takes a field of Contract, as contract\.{name}, got "):
        several().order_by(bare)
    with pytest.raises(WrongType, match=r"^sum\(\) takes a field of amounts of Contract, .* contract\.value, "):
        several().sum(bare)


@given(st.lists(st.integers(1, 5) | st.none(), max_size=8))
def test_what_is_equal_keeps_its_order_up_and_down(numbers: list[int | None]) -> None:
    found = several(
        *(Meeting(id=f"m-{n}", title="S", ordinal=number) for n, number in enumerate(numbers)), kind=Meeting
    )
    for ordered, sign in ((found.order_by(meeting.ordinal), 1), (found.order_by(meeting.ordinal, descending=True), -1)):
        expected = sorted(found, key=lambda one: (one.ordinal is None, sign * (one.ordinal or 0)))

        assert tuple(one.id for one in expected) == ordered.ids


def test_what_is_imprecise_is_ordered_by_its_earliest_or_lowest() -> None:
    days = several(*(rifles(f"c-{n}", signed=day) for n, day in enumerate(("2021-12-06", "2022", "2021-12", "2019~"))))
    sums = several(
        *(rifles(f"c-{n}", value=f"{words}") for n, words in enumerate(("Rs 7", "about Rs 50", "over Rs 6")))
    )

    assert ("c-3", "c-2", "c-0", "c-1") == days.order_by(contract.signed).ids
    assert ("c-2", "c-0", "c-1") == sums.order_by(contract.value).ids


def test_one_out_of_some_is_ordered_as_they_are_listed() -> None:
    levels = (Level.OFFICIAL, Level.HEAD_OF_STATE, None, Level.MINISTER)
    found = several(*(Meeting(id=f"m-{n}", title="S", level=level) for n, level in enumerate(levels)), kind=Meeting)

    assert ("m-1", "m-3", "m-0", "m-2") == found.order_by(meeting.level).ids


@pytest.mark.parametrize("field", [contract.parties, contract.items, contract.relations, contract.milestones], ids=str)
def test_what_has_no_order_is_not_put_in_one(field: Any) -> None:
    with pytest.raises(WrongType, match=rf"^order_by\(\) takes a field whose values have an order, got '{field}'$"):
        several().order_by(field)


# group_by ---------------------------------------------------------------------------------------------------


@given(of_one_kind(), st.data())
def test_groups_cover_all_and_hold_what_they_are_called_by(found: Records[Any], data: st.DataObject) -> None:
    field = data.draw(st.sampled_from(namespace(found.kind)))
    groups: dict[Any, Records[Any]] = found.group_by(field)

    assert set(found.ids) == {name for group in groups.values() for name in group.ids}
    for value, group in groups.items():
        assert group
        for record in group:
            have = read(record, field.path)
            values = have if is_several(have) else (have,)
            assert value in values if value is not None else not values or not all(map(is_said, values))


@given(of_one_kind())
def test_a_field_of_one_value_puts_each_record_into_one_group(found: Records[Any]) -> None:
    groups = found.group_by(namespace(found.kind)[0])

    assert Counter(found.ids) == Counter(name for group in groups.values() for name in group.ids)


def test_a_record_of_several_values_stands_in_the_group_of_each_and_a_silent_one_in_that_of_none() -> None:
    found = several(rifles("a", subjects=("arms", "trade", "arms")), rifles("b", subjects=("trade",)), rifles("c"))
    groups = found.group_by(contract.subjects)

    assert {"arms": ("a",), "trade": ("a", "b"), None: ("c",)} == {value: group.ids for value, group in groups.items()}


def test_a_function_may_group() -> None:
    found = several(rifles("a", place="Delhi"), rifles("b"), rifles("c", place="Delhi"))
    groups = found.group_by(lambda one: one.place)

    assert {"Delhi": ("a", "c"), "": ("b",)} == {place: group.ids for place, group in groups.items()}


# sum --------------------------------------------------------------------------------------------------------


@given(st.lists(st.decimals(0, 10**12, places=2), min_size=1, max_size=8))
def test_exact_amounts_come_to_their_exact_sum_in_any_order(amounts: list[Decimal]) -> None:
    found = [rifles(f"c-{n}", value=Money(amount, "INR")) for n, amount in enumerate(amounts)]
    total = Figure.exactly(Money(sum(amounts, Decimal(0)), "INR"))

    assert total == several(*found).sum(contract.value) == several(*found[::-1]).sum(contract.value)


MAKERS: list[Callable[[Money], Figure[Money]]] = [
    Figure.exactly,
    Figure.about,
    Figure.nearly,
    Figure.over,
    Figure.at_least,
    Figure.under,
    Figure.at_most,
]


@st.composite
def sums(draw: st.DrawFn) -> Figure[Money]:
    """An amount in rupees, with any qualifier."""
    return draw(st.sampled_from(MAKERS))(Money(draw(st.integers(1, 10**9)), "INR"))


@given(st.lists(sums(), min_size=1, max_size=5))
def test_imprecise_amounts_come_to_the_sum_of_their_bounds(amounts: list[Figure[Money]]) -> None:
    found = [rifles(f"c-{n}", value=amount) for n, amount in enumerate(amounts)]
    lows, highs = [one.low for one in amounts], [one.high for one in amounts]
    if None in lows and None in highs:
        with pytest.raises(NothingToAdd, match=r"^what these \d say of their value bounds their sum neither below nor"):
            several(*found).sum(contract.value)
        return
    total = several(*found).sum(contract.value)

    assert (None if None in lows else sum(low for low in lows if low)) == total.low
    assert (None if None in highs else sum(high for high in highs if high)) == total.high
    assert total == several(*found[::-1]).sum(contract.value)


def test_a_ceiling_and_a_silence_bound_nothing() -> None:
    with pytest.raises(NothingToAdd, match="bounds their sum neither below nor above"):
        several(rifles("a", value="up to $2bn"), rifles("b")).sum(contract.value)


@pytest.mark.parametrize("place", [0, 1, 2])
def test_who_says_nothing_opens_the_upper_end(place: int) -> None:
    found = [rifles("a", value="Rs 5 crore"), rifles("b", value="about Rs 20 crore")]
    total = several(*found[:place], rifles("x"), *found[place:]).sum(contract.value)

    assert (Money.parse("Rs 20 crore"), None) == (total.low, total.high)
    assert total.certainly_at_least(Money.parse("Rs 20 crore"))


def test_items_are_added_up_one_by_one_and_a_contract_without_any_is_silent() -> None:
    two = rifles(
        "a", items=[LineItem(designation="x", quantity="5 rifles"), LineItem(designation="y", quantity="7 rifles")]
    )
    half = rifles("b", items=[LineItem(designation="x", quantity="5 rifles"), LineItem(designation="y")])
    twelve = Quantity(12, "rifle")

    assert Figure.exactly(twelve) == several(two).sum(contract.quantity)
    assert Figure.at_least(twelve) == several(two, rifles("c")).sum(contract.quantity)
    assert Figure.at_least(Quantity(5, "rifle")) == several(half).sum(contract.quantity)


def test_where_nobody_says_an_amount_there_is_nothing_to_add() -> None:
    with pytest.raises(NothingToAdd, match=r"^none of 2 contracts says its value$"):
        several(rifles("a"), rifles("b")).sum(contract.value)
    with pytest.raises(NothingToAdd, match=r"^none of 0 contracts says its quantity$"):
        several().sum(contract.quantity)


def test_unlike_is_not_added() -> None:
    with pytest.raises(CurrencyMismatch, match=r"INR.*USD"):
        several(rifles("a", value="Rs 5"), rifles("b", value="$5")).sum(contract.value)
    items = (LineItem(designation="x", quantity="5 rifles"), LineItem(designation="y", quantity="5 systems"))
    with pytest.raises(UnitMismatch, match=r"rifle.*system"):
        several(rifles("a", items=items)).sum(contract.quantity)


# Fields of the wrong kind -----------------------------------------------------------------------------------


@pytest.mark.parametrize("came", ["value", None, meeting.held, treaty.signed, 5], ids=str)
def test_only_a_field_of_these_records_orders_and_adds_them(came: Any) -> None:
    with pytest.raises(WrongType, match=r"^order_by\(\) takes a field of Contract, "):
        several(rifles("a")).order_by(came)
    with pytest.raises(WrongType, match=r"^sum\(\) takes a field of amounts of Contract, "):
        several(rifles("a")).sum(came)
    with pytest.raises(WrongType, match=r"^group_by\(\) takes a field of Contract, "):
        several(rifles("a")).group_by(came)


def test_only_amounts_are_added() -> None:
    told = r"^sum\(\) takes a field of amounts of Contract, e\.g\. contract\.value, got 'contract\.title'$"
    with pytest.raises(WrongType, match=told):
        several(rifles("a")).sum(contract.title)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def test_a_field_of_every_instrument_orders_and_groups_contracts() -> None:
    found = several(rifles("a", signed="2021"), rifles("b", signed="2019"))

    assert ("b", "a") == found.order_by(instrument.signed).ids
    groups = found.group_by(instrument.signed)
    assert {When("2021"), When("2019")} == set(groups)
