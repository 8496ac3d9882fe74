"""Questions as trees of plain data: how they are joined, printed, compared and refused."""

from __future__ import annotations

import pickle
from functools import reduce
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotations import is_several
from bilateral import (
    Contract,
    Instrument,
    Meeting,
    Money,
    Predicate,
    Record,
    Treaty,
    When,
    certainly,
    contract,
    instrument,
    meeting,
    possibly,
    treaty,
)
from bilateral.errors import WrongType
from bilateral.kinds import ContractKind
from bilateral.query.field import is_field
from bilateral.query.fields import NAMESPACES
from bilateral.query.namespace import Namespace
from bilateral.query.part_fields import PARTS
from bilateral.query.predicate import Junction, require_predicate
from bilateral.testing import predicates
from strategies.least import RECORDS

any_predicate = st.sampled_from(list(RECORDS)).flatmap(predicates)
about_contracts = predicates(Contract)

dear = contract.value >= Money.parse("Rs 1000 crore")
in_delhi = contract.place == "Delhi"
in_agra = contract.place == "Agra"
old = contract.signed < When("2021")


# Joined -----------------------------------------------------------------------------------------------------


@given(any_predicate)
def test_a_question_turned_round_twice_is_itself(question: Predicate[Any]) -> None:
    assert question == ~~question
    assert question != ~question


@given(about_contracts, about_contracts, about_contracts)
def test_however_questions_are_grouped_the_tree_is_the_same(
    one: Predicate[Contract], two: Predicate[Contract], three: Predicate[Contract]
) -> None:
    assert (one & two) & three == one & (two & three)
    assert (one | two) | three == one | (two | three)


def test_what_is_joined_by_the_same_word_lies_flat() -> None:
    both = (dear & in_delhi & ~old).node

    assert isinstance(both, Junction)
    assert (dear.node, in_delhi.node, (~old).node) == both.sides


@given(any_predicate)
def test_a_question_is_plain_data_that_travels_whole(question: Predicate[Any]) -> None:
    back = pickle.loads(pickle.dumps(question))  # noqa: S301 - our own bytes

    assert question == back
    assert hash(question) == hash(back)
    assert str(question) == str(back)


@given(any_predicate)
def test_nothing_in_a_question_is_a_function(question: Predicate[Any]) -> None:
    assert not [one for one in inside(question) if callable(one) and not isinstance(one, type)]


def inside(node: Any) -> list[Any]:
    """A node and all that it is made of."""
    if is_several(node):
        return [one for part in node for one in inside(part)]
    kind: Any = node.__class__
    parts = [getattr(node, field.name) for field in attrs.fields(kind)] if attrs.has(kind) else []
    return [node, *(one for part in parts for one in inside(part))]


def test_very_many_questions_can_be_joined() -> None:
    several = [contract.place == f"town {number}" for number in range(5000)]
    either = reduce(lambda one, two: one | two, several)
    both = reduce(lambda one, two: one & two, several)

    assert str(either).count("|") == str(both).count("&") == 4999
    assert hash(either) != hash(both)
    assert contract.place.is_in(*(f"town {number}" for number in range(5000))) == either


def test_a_question_about_every_instrument_joins_one_about_contracts_in_either_order() -> None:
    titled = instrument.title.contains("rifles")

    assert Instrument is titled.about
    assert Contract is (titled & dear).about is (dear & titled).about
    assert Contract is (titled | dear).about is (dear | titled).about
    assert Instrument is (titled & titled).about


# Printed ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("question", "words"),
    [
        (dear, "value >= Money('10000000000', 'INR')"),
        (in_delhi, "place == 'Delhi'"),
        (~in_delhi, "~(place == 'Delhi')"),
        (contract.place != "Delhi", "~(place == 'Delhi')"),
        (contract.value.is_known(), "value is known"),
        (contract.value.is_unknown(), "~(value is known)"),
        (contract.kind == ContractKind.LEASE, "kind == ContractKind.LEASE"),
        (contract.parties.includes("Russia"), "parties.country includes 'RU'"),
        (contract.subjects.includes("arms"), "subjects includes 'arms'"),
        (contract.title.starts_with("AK"), "title starts with 'AK'"),
        (contract.signed.is_within(When("2021")), "signed is within When('2021')"),
        (contract.signed <= When("2021"), "~(signed > When('2021'))"),
        (dear & in_delhi, "(value >= Money('10000000000', 'INR')) & (place == 'Delhi')"),
        (in_delhi | old | in_agra, "(place == 'Delhi') | (signed < When('2021')) | (place == 'Agra')"),
        (~(in_delhi | old), "~((place == 'Delhi') | (signed < When('2021')))"),
        (in_delhi & ~old, "(place == 'Delhi') & ~(signed < When('2021'))"),
        (certainly(in_delhi) | possibly(old), "certainly(place == 'Delhi') | possibly(signed < When('2021'))"),
        ((in_delhi | old) & in_agra, "((place == 'Delhi') | (signed < When('2021'))) & (place == 'Agra')"),
        (contract.signed_at.matches(meeting.ordinal == 20), "signed_at matches meeting (ordinal == 20)"),
        (contract.place.is_in("Delhi", "Agra"), "(place == 'Delhi') | (place == 'Agra')"),
        (contract.place.is_in("Delhi"), "place == 'Delhi'"),
    ],
)  # fmt: skip
def test_a_question_prints_as_one_would_type_it(question: Predicate[Contract], words: str) -> None:
    assert words == str(question)


@given(about_contracts, about_contracts)
def test_different_questions_print_differently(one: Predicate[Contract], two: Predicate[Contract]) -> None:
    # Save for the words of a figure, all that tells them apart is printed.
    if str(one) == str(two):
        assert one == two


# Refused ----------------------------------------------------------------------------------------------------


@given(any_predicate)
def test_a_question_has_no_truth_of_its_own(question: Predicate[Any]) -> None:
    with pytest.raises(
        TypeError, match=r"has no answer before it is asked of a record; write register\.contracts\.where"
    ):
        bool(question)


@pytest.mark.parametrize(
    "other", [True, None, "place", Money(5, "INR"), contract.place], ids=lambda one: type(one).__name__
)
def test_a_question_is_joined_only_with_a_question(other: Any) -> None:
    with pytest.raises(WrongType, match=r"^& takes a question on each side, in parentheses: .*, got "):
        _ = in_delhi & other
    with pytest.raises(WrongType, match=r"^\| takes a question on each side, in parentheses: .*, got "):
        _ = in_delhi | other


def test_parentheses_that_were_forgotten_are_told() -> None:
    price: Any = Money(5, "INR")
    value: Any = contract.value

    with pytest.raises(WrongType, match=r"^& takes .* in parentheses: .*, got Money\('5', 'INR'\)$"):
        _ = contract.value > price & contract.signed.is_known()
    with pytest.raises(WrongType, match=r"^\| takes .* in parentheses: .*, got contract\.value$"):
        _ = contract.signed.is_known() | value > price


@pytest.mark.parametrize("other", [treaty.title == "Pact", meeting.ordinal == 20])
def test_questions_about_two_kinds_of_record_are_not_joined(other: Any) -> None:
    accepted = f"takes a question about Contract, not about {other.about.__name__}, got "

    with pytest.raises(WrongType, match=accepted):
        _ = in_delhi & other
    with pytest.raises(WrongType, match=accepted):
        _ = in_delhi | other


@pytest.mark.parametrize("mode", [certainly, possibly])
@pytest.mark.parametrize("came", [True, contract.place, None, "place"], ids=lambda one: type(one).__name__)
def test_only_a_question_is_certainly_or_possibly_so(mode: Any, came: object) -> None:
    with pytest.raises(WrongType, match=rf"^{mode.__name__} takes a question such as "):
        mode(came)


@pytest.mark.parametrize("kind", [Treaty, Contract, Meeting])
def test_a_question_is_required_by_where_it_stands(kind: type[Record]) -> None:
    require_predicate(Predicate[Any](kind, in_delhi.node), place="here")
    with pytest.raises(WrongType, match=r"^here takes a question"):
        require_predicate(kind, place="here")


@pytest.mark.parametrize(("name", "fields"), [*NAMESPACES.items(), *PARTS.items()])
def test_a_question_is_shown_with_the_name_under_which_its_fields_are_found(name: str, fields: Namespace[Any]) -> None:
    question = next(field for field in vars(fields).values() if is_field(field)).is_known()

    assert repr(question) == f"Predicate.parse({str(question)!r}, {name})"
