"""Fields one can ask about, and what each refuses."""

from __future__ import annotations

import copy
import operator
import pickle
from collections.abc import Callable
from typing import Any

import attrs
import pytest

from bilateral import (
    Answer,
    Contract,
    Meeting,
    MeetingSeries,
    Money,
    Record,
    Term,
    When,
    contract,
    instrument,
    meeting,
    person,
    treaty,
)
from bilateral.errors import WrongType
from bilateral.kinds import ContractKind, MeetingKind
from bilateral.query.aspect import Aspect
from bilateral.query.field import Choice, Number, Text, key_of
from bilateral.query.fields import NAMESPACES
from bilateral.query.namespace import Namespace
from bilateral.query.part_fields import PARTS
from bilateral.query.predicate import Ask, Junction, Linked, Not, namespace_of
from bilateral.query.predicate import Test as Leaf  # pytest takes what is called Test for its own
from bilateral.query.unasked import Unasked
from bilateral.testing.predicate import namespace
from bilateral.types import Field
from strategies.least import RECORDS


def fields_of(fields: object) -> list[Field[Any, Any]]:
    """The fields of a namespace."""
    return [field for field in vars(fields).values() if isinstance(field, Field)]


WRONG: list[tuple[Any, object, str]] = [
    (contract.kind, "lease", "contract.kind takes ContractKind.PURCHASE|LICENSED_PRODUCTION"),
    (contract.kind, MeetingKind.CALL, "contract.kind takes ContractKind"),
    (contract.title, 5, "contract.title takes str, got 5"),
    (contract.title, None, "contract.title takes a value; to ask whether nothing is said, use is_unknown(), got None"),
    (meeting.ordinal, "20", "meeting.ordinal takes int, got '20'"),
    (meeting.ordinal, 20.0, "meeting.ordinal takes int, got 20.0"),
    (meeting.ordinal, True, "meeting.ordinal takes int, got True"),
    (treaty.binding, True, "treaty.binding takes Answer.YES|NO|UNKNOWN, got True"),
    (treaty.binding, "no", "treaty.binding takes Answer.YES|NO|UNKNOWN, got 'no'"),
    (treaty.term, 10, "treaty.term takes Term (made by Term.parse), got 10"),
    (meeting.series, 5, "meeting.series takes str, got 5"),
    (instrument.title, contract.title, "instrument.title == takes a value, or another field of Instrument that holds"),
]


@pytest.mark.parametrize(("field", "value", "words"), WRONG, ids=lambda one: str(one)[:30])
def test_a_wrong_value_is_refused_when_the_question_is_asked(field: Any, value: object, words: str) -> None:
    asks: list[Callable[[], object]] = [lambda: field == value, lambda: field != value, lambda: field.is_in(value)]
    for ask in asks:
        with pytest.raises(WrongType) as caught:
            ask()

        assert str(caught.value).startswith(words)


def test_a_number_is_asked_only_with_numbers() -> None:
    number: Any = meeting.ordinal
    asks: list[Callable[[], object]] = [
        lambda: number < 5.5,
        lambda: number <= "5",
        lambda: number > [20],
        lambda: number >= When("2021"),
    ]
    for ask in asks:
        with pytest.raises(WrongType, match=r"^meeting\.ordinal takes int, got "):
            ask()


@pytest.mark.parametrize("came", [5, b"AK", Money(5, "INR")], ids=repr)
def test_words_are_looked_for_by_words(came: Any) -> None:
    for ask in (contract.title.contains, contract.title.starts_with):
        with pytest.raises(WrongType, match=r"^contract\.title takes str, got "):
            ask(came)


def test_one_of_none_is_no_question() -> None:
    for field in (contract.kind, contract.title, meeting.ordinal, contract.id, person.nationality):
        asking: Any = field
        with pytest.raises(WrongType, match="is_in takes one value or more"):
            asking.is_in()


def test_each_question_is_the_plain_data_that_says_it() -> None:
    assert Leaf("ordinal", Ask.AT_LEAST, 20) == (meeting.ordinal >= 20).node
    assert Leaf("title", Ask.CONTAINS, "AK") == contract.title.contains("AK").node
    assert Not(Leaf("title", Ask.EQUAL, "AK")) == (contract.title != "AK").node
    assert Leaf("value", Ask.KNOWN) == contract.value.is_known().node
    assert Not(Leaf("value", Ask.KNOWN)) == contract.value.is_unknown().node
    assert isinstance(contract.id.is_in("a", "b").node, Junction)
    assert (
        Linked("signed_at", Meeting, Leaf("ordinal", Ask.EQUAL, 20))
        == contract.signed_at.matches(meeting.ordinal == 20).node
    )


def test_a_question_is_about_the_kind_of_record_that_has_the_field() -> None:
    assert Contract is (contract.title == "Rifles").about
    assert Meeting is meeting.title.is_known().about


# Fields themselves ------------------------------------------------------------------------------------------


def test_a_field_is_called_by_its_namespace_and_name() -> None:
    assert ["contract.value", "meeting.ordinal", "instrument.title", "contract.quantity"] == [
        str(field) for field in (contract.value, meeting.ordinal, instrument.title, contract.quantity)
    ]
    assert "meeting_series" == namespace_of(MeetingSeries)


def test_a_field_stands_where_it_is_called_unless_it_is_told_otherwise() -> None:
    assert "ordinal" == meeting.ordinal.path
    assert "items.quantity" == contract.quantity.path


def test_a_field_is_not_changed() -> None:
    for field in (contract.value, contract.title, contract.signed, contract.under, contract.parties):
        asking: Any = field
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            asking.name = "price"


def test_fields_are_told_apart_by_record_and_name() -> None:
    again = Number[Meeting]("ordinal", Meeting, int)

    assert key_of(again) == key_of(meeting.ordinal) == (Meeting, "ordinal")
    assert key_of(contract.title) != key_of(treaty.title)


@pytest.mark.parametrize(
    "field", [*fields_of(instrument), *(field for kind in RECORDS for field in namespace(kind))], ids=str
)
def test_a_field_is_found_in_a_set_also_when_it_was_copied_or_sent(field: Field[Any, Any]) -> None:
    back = pickle.loads(pickle.dumps(field))  # noqa: S301 - our own bytes
    known = {field}

    assert all(one in known for one in (back, copy.copy(field), copy.deepcopy(field)))


@pytest.mark.parametrize("fields", [instrument, *NAMESPACES.values(), *PARTS.values()], ids=repr)
def test_a_namespace_is_itself_when_it_was_copied_or_sent_and_says_its_name(fields: Namespace[Any]) -> None:
    back = pickle.loads(pickle.dumps(fields))  # noqa: S301 - our own bytes

    assert fields is back is copy.copy(fields) is copy.deepcopy(fields)
    assert namespace_of(fields.record) == repr(fields)


@pytest.mark.parametrize("key", [contract.signed.year, contract.value.currency, contract.quantity.unit], ids=str)
def test_a_key_of_groups_is_the_same_when_it_was_copied_or_sent(key: Aspect[Any, Any]) -> None:
    back = pickle.loads(pickle.dumps(key))  # noqa: S301 - our own bytes

    assert key == back == copy.copy(key) == copy.deepcopy(key)
    assert {key} == {back}
    assert key not in {contract.maximum_value.currency, treaty.signed.year}


def test_a_field_of_somebodys_own_is_copied_and_sent_as_it_is() -> None:
    own = Text[Contract]("clearance", Contract, str)
    back = pickle.loads(pickle.dumps(own))  # noqa: S301 - our own bytes

    assert key_of(own) == key_of(back) == key_of(copy.copy(own))
    assert (type(own), own.path) == (type(back), back.path)


@pytest.mark.parametrize(
    ("field", "yes", "no"),
    [
        (meeting.ordinal, [20, 0], [20.0, "20", True, None]),
        (contract.title, ["", "AK"], [5, None, b""]),
        (contract.kind, [ContractKind.LEASE], ["lease", MeetingKind.CALL, None]),
        (treaty.binding, [Answer.NO], [False, "no"]),
        (treaty.term, [Term()], ["P10Y", 10]),
    ],
    ids=str,
)
def test_a_field_knows_what_fits_it(field: Field[Any, Any], yes: list[object], no: list[object]) -> None:
    assert all(field.fits(value) for value in yes)
    assert not any(field.fits(value) for value in no)


def test_fields_of_ones_own_can_be_made() -> None:
    titled = Text[Record]("title", Record, str)

    assert "record.title" == str(titled)
    assert isinstance(titled, Choice)


# What Python would misread ----------------------------------------------------------------------------------


def test_sides_without_parentheses_are_told_to_have_them() -> None:
    place: Any = contract.place
    asks: list[Callable[[], object]] = [
        lambda: contract.value >= Money(5, "INR") & place == "Delhi",
        lambda: meeting.ordinal == 20 | place == "Delhi",
        lambda: contract.kind == ContractKind.LEASE & place == "Delhi",
        lambda: place & (contract.title == "Rifles"),
        lambda: place | True,
    ]
    for ask in asks:
        with pytest.raises(
            TypeError, match=r"^contract\.place is no question yet; put each side of & and \| in parentheses"
        ):
            ask()


#: The signs that may ask something of a field, and those that Python has for the opposite.
SIGNS: dict[str, Callable[[Any, Any], object]] = {
    "==": operator.eq, "<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge
}  # fmt: skip


def is_asked_with(ask: Callable[[Any, Any], object], field: object) -> bool:
    """Whether a field refuses a thing that it can't hold, instead of the sign."""
    with pytest.raises(TypeError) as told:
        ask(field, object())
    return isinstance(told.value, WrongType)


@pytest.mark.parametrize("fields", [*NAMESPACES.values(), *PARTS.values()], ids=lambda fields: fields.record.__name__)
def test_an_error_about_a_field_lists_the_signs_that_it_is_asked_with(fields: object) -> None:
    for field in [one for one in vars(fields).values() if isinstance(one, Unasked)]:
        with pytest.raises(AttributeError, match="has no 'zzzz'; there are ") as told:
            getattr(field, "zzzz")  # noqa: B009 - a checker refuses what isn't there
        listed = str(told.value).partition("there are ")[2].split(", ")

        assert [sign for sign in SIGNS if sign in listed] == [
            sign for sign in SIGNS if is_asked_with(SIGNS[sign], field)
        ]
        assert is_asked_with(operator.ne, field) == ("==" in listed)
        if "==" not in listed:  # as Python compares things, so that it is found in a list
            assert field == field
            assert (field == contract.parties) is (field is contract.parties)


def test_in_is_told_what_to_write_instead() -> None:
    parties: Any = contract.parties
    with pytest.raises(
        TypeError, match=r"^contract\.parties is asked with includes\(\.\.\.\) or any\(\.\.\.\), not with in$"
    ):
        _ = "RU" in parties


def test_what_is_asked_with_no_sign_and_no_list_may_still_be_known_or_not() -> None:
    field: Field[Contract, str] = Field("title", Contract, str)
    anything: Any = field
    for ask, sign in ((operator.contains, "in"), (operator.eq, "==")):
        with pytest.raises(TypeError, match=rf"^contract\.title is asked with is_known\(\), not with {sign}$"):
            ask(anything, "RU")


def test_what_stands_for_nothing_said_is_asked_for_by_another_question() -> None:
    asks: list[Callable[[], object]] = [
        lambda: contract.place == "",
        lambda: contract.title.contains(""),
        lambda: treaty.binding == Answer.UNKNOWN,
        lambda: treaty.binding.is_in(Answer.YES, Answer.UNKNOWN),
    ]
    for ask in asks:
        with pytest.raises(WrongType, match=r"takes a value; to ask whether nothing is said, use is_unknown\(\), got "):
            ask()
