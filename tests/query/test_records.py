"""Records of one kind: chosen by questions and functions, and gone through."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import (
    Answer,
    Contract,
    Instrument,
    Meeting,
    Predicate,
    Record,
    Records,
    Treaty,
    certainly,
    contract,
    instrument,
    meeting,
    possibly,
    protocol,
    treaty,
)
from bilateral.errors import NotOne, UnknownRecord, WrongType
from bilateral.kinds import ContractKind
from bilateral.testing import predicates
from bilateral.types import RecordId
from strategies.least import RECORDS as LEAST
from strategies.pool import pooled_records

pytestmark = pytest.mark.smoke


def several(*items: Any, kind: type[Record] = Contract) -> Records[Any]:
    """Records that name nothing that is held."""
    return Records[Any](kind, items, lambda _: None)


@st.composite
def of_one_kind(draw: st.DrawFn, kind: type[Record] | None = None) -> Records[Any]:
    """A few records of one kind."""
    chosen = draw(st.sampled_from(list(LEAST))) if kind is None else kind
    names = [f"{chosen.record_kind.value}-{number}" for number in range(draw(st.integers(0, 5)))]
    return several(*(draw(pooled_records(chosen.record_kind, name)) for name in names), kind=chosen)


@st.composite
def asked(draw: st.DrawFn, count: int) -> tuple[Records[Any], list[Predicate[Any]]]:
    """A few records of one kind, and questions about them."""
    found = draw(of_one_kind())
    return found, draw(st.lists(predicates(found.kind), min_size=count, max_size=count))


def rifles(name: str, **arguments: Any) -> Contract:
    """A contract of that id."""
    fields: dict[str, Any] = {"id": name, "title": "Rifles", **arguments}
    return Contract(**fields)


# where ------------------------------------------------------------------------------------------------------


@given(asked(1))
def test_a_question_a_question_turned_round_and_what_is_unknown_share_the_records_out(
    case: tuple[Records[Any], list[Predicate[Any]]],
) -> None:
    found, (question,) = case
    yes, no = found.where(question), found.where(~question)
    unknown = found.where(possibly(question), possibly(~question))

    assert sorted(found.ids) == sorted((*yes.ids, *no.ids, *unknown.ids))


@given(asked(2))
def test_several_questions_are_one_joined_by_and(case: tuple[Records[Any], list[Predicate[Any]]]) -> None:
    found, (one, two) = case

    assert found.where(one, two) == found.where(one & two) == found.where(one).where(two)


@given(asked(1))
def test_what_is_asked_is_taken_to_mean_certainly(case: tuple[Records[Any], list[Predicate[Any]]]) -> None:
    found, (question,) = case

    assert found.where(question) == found.where(certainly(question))
    assert set(found.where(question).ids) <= set(found.where(possibly(question)).ids)


@given(asked(1))
def test_what_is_chosen_keeps_its_order(case: tuple[Records[Any], list[Predicate[Any]]]) -> None:
    found, (question,) = case
    chosen = found.where(question).ids

    assert chosen == tuple(name for name in found.ids if name in chosen)


@given(of_one_kind())
def test_no_question_leaves_everything(found: Records[Any]) -> None:
    assert found == found.where()


def test_a_question_may_reach_over_a_link() -> None:
    session = Meeting(id="m-20", title="Session", ordinal=20)
    held: dict[RecordId, Record] = {session.id: session}
    found = Records[Contract](
        Contract, (rifles("a", signed_at="m-20"), rifles("b", signed_at="m-19"), rifles("c")), held.get
    )
    question = contract.signed_at.matches(meeting.ordinal == 20)

    assert ("a",) == found.where(question).ids
    assert ("a", "b", "c") == found.where(possibly(question)).ids


@pytest.mark.parametrize("came", [True, None, contract.place, "place", print], ids=lambda one: type(one).__name__)
def test_only_questions_are_asked(came: Any) -> None:
    with pytest.raises(WrongType, match=r"^where\(\) of Contract takes a question such as "):
        several(rifles("a")).where(came)


@pytest.mark.parametrize("question", [treaty.title == "Pact", meeting.ordinal == 20], ids=str)
def test_a_question_about_another_kind_is_refused_even_of_no_records(question: Any) -> None:
    with pytest.raises(WrongType, match=r"^where\(\) of Contract takes questions about Contract, not about \w+, got "):
        several().where(question)


def test_a_question_about_one_kind_of_instrument_is_refused_of_instruments() -> None:
    question: Any = contract.value.is_known()
    with pytest.raises(WrongType, match="takes questions about Instrument, not about Contract"):
        several(kind=Instrument).where(question)
    assert several(kind=Instrument).where(instrument.title == "Pact").count() == 0


# filter -----------------------------------------------------------------------------------------------------


def test_a_function_may_choose() -> None:
    found = several(rifles("a", place="Delhi"), rifles("b"))

    assert ("a",) == found.filter(lambda one: one.place == "Delhi").ids


def given_back(value: Any) -> Callable[[object], Any]:
    """A function that gives this, whatever it is asked."""
    return lambda _: value


def test_a_function_that_gives_an_answer_or_a_question_is_told_what_to_do() -> None:
    with pytest.raises(TypeError, match=r"is not a bool; write answer\.is_certain"):
        several(rifles("a")).filter(given_back(Answer.YES))
    with pytest.raises(TypeError, match="has no answer before it is asked of a record"):
        several(rifles("a")).filter(given_back(contract.place == "Delhi"))


# One, some, all ---------------------------------------------------------------------------------------------


@given(of_one_kind())
def test_length_iteration_ids_and_places_agree(found: Records[Any]) -> None:
    items = list(found)

    assert len(items) == len(found) == found.count() == len(found.ids)
    assert [record.id for record in items] == list(found.ids)
    assert items == [found[place] for place in range(len(found))] == [found[name] for name in found.ids]
    assert bool(items) == bool(found)
    assert all(record in found and record.id in found for record in items)


@given(of_one_kind(), st.data())
def test_slices_are_as_of_a_list(found: Records[Any], data: st.DataObject) -> None:
    part = data.draw(st.slices(len(found)))

    assert list(found)[part] == list(found[part])
    assert found.kind is found[part].kind
    assert found == found[:]


@given(of_one_kind())
def test_the_first_the_last_and_the_only_one(found: Records[Any]) -> None:
    assert (found[0] if found else None) is found.first()
    assert (found[-1] if found else None) is found.last()
    if len(found) == 1:
        assert found.first() is found.one()
    else:
        with pytest.raises(NotOne, match=rf"^one {found.kind.__name__} is wanted, there are {len(found)}"):
            found.one()


def test_the_only_one_of_several_is_asked_back_by_name() -> None:
    with pytest.raises(NotOne, match=r"^one Contract is wanted, there are 0$"):
        several().one()
    with pytest.raises(NotOne, match=r"^one Contract is wanted, there are 7: c-0, c-1, c-2, c-3, c-4, \.\.\.$"):
        several(*(rifles(f"c-{n}") for n in range(7))).one()


def test_an_unknown_id_is_named_with_the_nearest() -> None:
    found = several(rifles("ak-203"), rifles("s-400"))

    with pytest.raises(UnknownRecord) as caught:
        _ = found["ak-230"]

    assert "no Contract is called 'ak-230'; did you mean 'ak-203'?" == str(caught.value)
    assert isinstance(caught.value, KeyError)


@pytest.mark.parametrize("came", [None, 5.0, ("a",), b"a", rifles("a")], ids=lambda one: type(one).__name__)
def test_what_is_neither_an_id_nor_a_place_is_refused(came: Any) -> None:
    with pytest.raises(WrongType, match=r"^Contract\[\.\.\.\] takes an id, a place from 0 or a slice, got "):
        _ = several(rifles("a"))[came]


def test_a_place_beyond_the_end_is_as_of_a_list() -> None:
    with pytest.raises(IndexError):
        _ = several(rifles("a"))[1]


def test_what_is_among_them_is_told_by_id_or_by_the_whole_record() -> None:
    found = several(rifles("a"))

    assert "a" in found
    assert "b" not in found
    assert rifles("a") in found
    assert rifles("a", place="Delhi") not in found
    for other in (None, 0, ["a"], {"a": 1}, b"a", 10**5000):
        assert other not in found


def test_records_are_equal_by_what_they_hold_wherever_it_leads() -> None:
    one, two = several(rifles("a")), Records[Any](Contract, (rifles("a"),), {RecordId("a"): rifles("a")}.get)

    assert one == two
    assert hash(one) == hash(two)
    assert one != several(rifles("a"), kind=Instrument)


def test_records_travel_to_another_process_with_the_way_they_follow() -> None:
    session = Meeting(id="m-20", title="Session", ordinal=20)
    held: dict[RecordId, Record] = {session.id: session}
    found = Records[Contract](Contract, (rifles("a", signed_at="m-20"),), held.get)
    assert "a" in found  # the index is built now, and need not travel
    back = pickle.loads(pickle.dumps(found))  # noqa: S301 - our own bytes

    assert found == back
    assert ("a",) == back.where(contract.signed_at.matches(meeting.ordinal == 20)).ids


def test_nothing_is_changed_in_place() -> None:
    found = several(rifles("a"))
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        found.items = ()  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (several(), "<0 contracts>"),
        (several(rifles("a")), "<1 contract: a>"),
        (several(*(rifles(f"c-{n}") for n in range(6))), "<6 contracts: c-0, c-1, c-2, c-3, c-4, ...>"),
    ],
)
def test_they_are_shown_by_their_ids(found: Records[Any], words: str) -> None:
    assert words == repr(found)


def test_as_text_they_are_a_table() -> None:
    found = several(rifles("a", kind=ContractKind.LEASE))

    assert str(found).startswith("1 contract\nid")


def test_another_kinds_question_names_both() -> None:
    wrong: Any = protocol.number
    with pytest.raises(WrongType, match="Treaty"):
        several(kind=Treaty).order_by(wrong)
    with pytest.raises(WrongType, match="Treaty"):
        several(kind=Treaty).where(wrong == 1)
