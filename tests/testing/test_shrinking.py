"""A failing test ends with an example that a person can read, and examples come quickly enough."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Any, TypeVar

import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

import bilateral.testing as made
from bilateral import Money, Qualifier, Reading, Register, When
from bilateral.errors import WrongType
from bilateral.kinds import Precision, RecordKind
from bilateral.register.fitting import filled

T = TypeVar("T")


@pytest.fixture(autouse=True)
def thorough() -> None:
    """However quickly the laws are tried, here something is looked for until it is found."""
    settings.register_profile("thorough", settings.get_profile("default"), max_examples=2000, database=None)


def least(of: st.SearchStrategy[T], condition: Callable[[T], bool]) -> T:
    """The smallest example of which something is true; the same in each run, as where shrinking starts is luck."""
    thorough = settings(settings.get_profile("thorough"), phases=[Phase.generate, Phase.shrink])
    return find(of, condition, settings=thorough, random=Random(0))  # noqa: S311 - nothing secret is drawn


# Small -------------------------------------------------------------------------------------------------------


def test_the_least_contract_says_only_what_it_is_called() -> None:
    assert ("title",) == filled(least(made.contracts(), lambda _: True))


def test_a_contract_over_a_sum_says_nothing_else() -> None:
    found = least(
        made.contracts(), lambda one: one.value is not None and one.value.possibly_over(Money("70000", "INR"))
    )

    assert {"title", "value"} == set(filled(found))


def test_a_contract_with_two_items_says_nothing_else() -> None:
    found = least(made.contracts(), lambda one: len(one.items) == 2)

    assert {"title", "items"} == set(filled(found))
    assert found.items[0].quantity is None


@pytest.mark.laws
def test_a_register_with_a_link_holds_little_else() -> None:
    few = made.registers(kinds=[RecordKind.TREATY, RecordKind.CONTRACT], with_claims=False)
    found: Register = least(few, lambda one: any(record.under in one.treaties for record in one.contracts))

    # Two are needed; where shrinking starts decides whether a few more stay that refer to each other.
    assert len(found) <= 6


@pytest.mark.laws
def test_a_register_with_one_claim_holds_one_record() -> None:
    few = made.registers(kinds=[RecordKind.TREATY], max_size=3)
    found: Register = least(few, lambda one: len(one) > 0 and len(one.claims) > 0)

    assert (1, 1, 1) == (len(found), len(found.sources), len(found.claims))


def test_a_reading_with_an_amount_says_nothing_else() -> None:
    found: Reading = least(made.readings(), lambda one: len(one.money) > 0)

    assert 1 == len(found.text)
    assert () == (*found.quantities, *found.dates, *found.countries, *found.meetings, *found.ambiguous)
    assert (None, None) == (found.published, found.money[0].cue)


# At the edges ------------------------------------------------------------------------------------------------

EDGES: list[tuple[str, st.SearchStrategy[Any], Callable[[Any], bool]]] = [
    ("10^30", made.moneys(), lambda money: money.amount == 10**30),
    ("10^-30", made.exact_numbers(), lambda number: 0 < number <= Decimal("1e-30")),
    ("negative", made.moneys(), lambda money: money.amount < 0),
    ("open above", made.figures_of_money(), lambda figure: figure.high is None),
    ("open below", made.figures_of_quantity(), lambda figure: figure.low is None),
    ("between", made.figures_of_money(), lambda figure: figure.qualifier is Qualifier.BETWEEN),
    ("year 0", made.whens(), lambda when: when.edtf.startswith("0000")),
    ("before Christ", made.whens(), lambda when: when.last_day < 0),
    ("far years", made.whens(), lambda when: when.edtf.startswith("Y")),
    ("masks", made.whens(), lambda when: "X" in when.edtf),
    ("open periods", made.periods(), lambda period: not isinstance(period.end, When)),
    ("dead states", made.countries(), lambda country: country.is_historic),
    ("parties that are no country", made.parties(), lambda party: party.country is None),
    ("a record kept elsewhere", made.registers(), lambda register: bool(register.outside)),
    ("halves of characters", made.prose_like_texts(), lambda text: "\ud83d" in text),
    ("amounts beside days", made.prose_like_texts(), lambda text: "crore" in text and "December" in text),
    ("units far away", made.found_quantities(), lambda found: found.unit.start > found.end + 5),
    ("strange ids", made.contracts(), lambda one: "[" in one.id),
]


@pytest.mark.parametrize(("of", "condition"), [edge[1:] for edge in EDGES], ids=[edge[0] for edge in EDGES])
def test_edges_are_reached(of: st.SearchStrategy[Any], condition: Callable[[Any], bool]) -> None:
    # Each is reached at once or within some hundreds of examples, the same in each run.
    patient = settings(settings.get_profile("thorough"), max_examples=20_000, phases=[Phase.generate])
    assert condition(find(of, condition, settings=patient, random=Random(0)))  # noqa: S311 - nothing secret is drawn


# Options -----------------------------------------------------------------------------------------------------

pairs = st.tuples(st.decimals(-(10**9), 10**9, places=3), st.decimals(0, 10**6, places=3))


@given(pairs, st.data())
def test_amounts_lie_within_their_bounds(pair: tuple[Decimal, Decimal], data: st.DataObject) -> None:
    low, high = pair[0], pair[0] + pair[1]
    money = data.draw(made.moneys("INR", min_value=low, max_value=high))

    assert low <= money.amount <= high
    assert low <= data.draw(made.quantities("rifle", min_value=low)).number
    assert data.draw(made.numbers_between(None, high)) <= high


def test_bounds_that_nothing_lies_between_are_refused() -> None:
    with pytest.raises(ValueError, match="no number is at least 5 and at most 4"):
        made.moneys(min_value=5, max_value=4)


@given(st.dates(), st.integers(0, 5000), st.data())
def test_whens_lie_within_their_bounds(earliest: dt.date, days: int, data: st.DataObject) -> None:
    latest = dt.date.fromordinal(min(earliest.toordinal() + days, dt.date.max.toordinal()))
    when = data.draw(made.whens(earliest=earliest, latest=When.on(latest)))

    assert earliest <= when.earliest
    assert when.latest <= latest


@pytest.mark.parametrize("precision", list(Precision), ids=lambda precision: precision.value)
def test_whens_are_as_precise_as_is_wanted(precision: Precision) -> None:
    assert precision is least(made.whens(precision=precision), lambda _: True).precision


@settings(max_examples=30)
@given(made.registers(min_size=1, max_size=2, parties=("IN", "RU")), made.contracts(parties=("IN", "RU")))
def test_parties_are_those_that_are_wanted(register: Register, one: Any) -> None:
    assert 1 <= len(register) <= 2
    assert {"IN", "RU"} == {party.country for party in one.parties}
    assert len(register.instruments) == len(register.between("IN", "RU").instruments)


@given(made.registers(kinds=[RecordKind.TREATY], with_claims=False))
def test_a_register_holds_the_kinds_that_are_wanted(register: Register) -> None:
    assert len(register) == len(register.treaties)
    assert not register.claims


@given(made.found_values(made.whens(), "early in 2021"))
def test_words_found_are_those_of_the_text(found: Any) -> None:
    assert found.text == "early in 2021"[found.start : found.end]


def test_no_words_are_found_in_an_empty_text() -> None:
    with pytest.raises(ValueError, match="no words stand in an empty text"):
        made.words_in("")


@given(made.passages(text="a contract for 6,01,427 rifles"))
def test_a_passage_quotes_its_text(passage: Any) -> None:
    assert passage.quote == "a contract for 6,01,427 rifles"[passage.start : passage.end]


def test_a_field_that_there_is_none_of_is_refused() -> None:
    with pytest.raises(WrongType, match="did you mean 'value'"):
        least(made.contracts(vlaue=st.none()), lambda _: True)
    wrong: Any = 5
    with pytest.raises(WrongType, match=r"Contract.value takes a strategy, e.g. st.just"):
        least(made.contracts(value=wrong), lambda _: True)


# The package -------------------------------------------------------------------------------------------------

PUBLIC = [name for name in made.__all__ if name != "laws"]


@pytest.mark.parametrize("name", PUBLIC)
def test_every_public_name_is_described_by_an_example(name: str) -> None:
    documented = getattr(made, name).__doc__ or ""

    assert ">>> " in documented or getattr(made, name).__module__.rpartition(".")[2] in OTHERS


#: Modules whose own tests use what they hold.
OTHERS = {"country", "dates", "figure", "money", "numerals", "quantity"}


def test_a_function_is_never_hidden_by_a_module_of_its_name() -> None:
    modules = {path.stem for path in Path(made.__path__[0]).glob("*.py")}

    assert not modules & set(PUBLIC)
