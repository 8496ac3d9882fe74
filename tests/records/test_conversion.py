"""What people may write where a record holds a value."""

from __future__ import annotations

import enum
import re
from collections.abc import Callable
from typing import Any, cast, get_origin

import attrs
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from annotations import one_of
from bilateral import (
    Act,
    BilateralError,
    Contract,
    Coverage,
    Denunciation,
    EntryRule,
    Figure,
    Meeting,
    MeetingSeries,
    Money,
    Office,
    Organization,
    Party,
    Period,
    Protocol,
    Quantity,
    Source,
    Term,
    Treaty,
    When,
)
from bilateral.errors import InvalidValue, WrongType, quoted
from bilateral.records.conversion import (
    to_money_figure,
    to_period,
    to_quantity_figure,
    to_term,
    to_texts,
    to_tuple,
    to_when,
)

#: Each function, what it takes as it is, and a text that says the same.
TAKEN: list[tuple[Callable[[Any], Any], object, str]] = [
    (to_when, When("2019-02"), "February 2019"),
    (to_period, Period("2021", "2031"), "from 2021 to 2031"),
    (to_term, Term(years=10), "ten years"),
    (to_money_figure, Figure.about(Money("50000000", "INR")), "around Rs 5 crore"),
    (to_quantity_figure, Figure.over(Quantity(500_000, "rifle")), "more than 500,000 rifles"),
]
FUNCTIONS = [function for function, _, _ in TAKEN]

texts = st.text() | st.sampled_from(
    ["Rs", "₹5", "5", "/", "2021-13", "P", "about", "five", "2021/..", "-1 rifle", ".."]
)


@pytest.mark.parametrize(("function", "value", "text"), TAKEN)
def test_a_value_is_taken_as_it_is_and_its_words_are_read(
    function: Callable[[object], object], value: object, text: str
) -> None:
    assert value is function(value)
    assert value == function(text)


@pytest.mark.parametrize("function", FUNCTIONS)
@given(text=texts)
def test_any_text_is_read_or_refused_and_quoted(function: Callable[[str], object], text: str) -> None:
    try:
        function(text)
    except BilateralError as error:
        assert quoted(text) in str(error)


@pytest.mark.parametrize("function", FUNCTIONS)
@pytest.mark.parametrize("came", [5, 5.7, True, b"2021", ["2021"], object()], ids=lambda came: type(came).__name__)
def test_nothing_else_is_taken(function: Callable[[object], object], came: object) -> None:
    with pytest.raises(BilateralError):
        function(came)


def test_the_words_of_a_figure_are_kept() -> None:
    value = Contract(id="c-1", title="Rifles", value="around Rs 5000 crore").value

    assert value is not None
    assert "around Rs 5000 crore" == value.text


def test_an_exact_amount_is_a_figure_too() -> None:
    assert Figure.exactly(Money("5", "INR")) == to_money_figure(Money("5", "INR"))
    assert Figure.exactly(Quantity(5, "rifle")) == to_quantity_figure(Quantity(5, "rifle"))


@pytest.mark.parametrize("function", FUNCTIONS)
def test_none_is_nothing_said(function: Callable[[object], object]) -> None:
    assert function(None) is None


# Words --------------------------------------------------------------------------------------------------------

CLAUSES = (EntryRule, Denunciation, Coverage)

ENUMERATED = [
    (kind, field.name, word)
    for kind in (Treaty, Protocol, Contract, Meeting, MeetingSeries, Organization, Office, Act, Party, Source, *CLAUSES)
    for field in attrs.fields(attrs.resolve_types(kind))
    for word in [one_of(field.type)]
    if isinstance(word, type) and issubclass(word, enum.Enum)
]


def _converter(kind: Any, name: str) -> Callable[[object], object]:
    convert: Any = getattr(attrs.fields_dict(kind)[name], "converter")  # noqa: B009 - its type is any class's
    takes_several = get_origin(attrs.fields_dict(attrs.resolve_types(kind))[name].type) is tuple
    return (lambda value: convert((value,))[0]) if takes_several else cast("Callable[[object], object]", convert)


@pytest.mark.parametrize(("kind", "name", "words"), ENUMERATED, ids=lambda one: getattr(one, "__name__", one))
def test_a_field_of_listed_words_takes_its_member_and_its_word(kind: type, name: str, words: type[enum.Enum]) -> None:
    convert = _converter(kind, name)
    for member in words:
        assert member is convert(member) is convert(member.value)


@pytest.mark.parametrize(("kind", "name", "words"), ENUMERATED, ids=lambda one: getattr(one, "__name__", one))
@given(text=st.text() | st.sampled_from(["PURCHASE", "leas", " lease", "Lease"]))
def test_any_other_text_is_refused_and_quoted(kind: type, name: str, words: type[enum.Enum], text: str) -> None:
    convert = _converter(kind, name)
    assume(text not in {member.value for member in words})
    with pytest.raises(InvalidValue, match=re.escape(quoted(text))):
        convert(text)


def test_the_nearest_word_is_offered() -> None:
    with pytest.raises(InvalidValue, match="no contract kind in 'leas'; did you mean 'lease'"):
        Contract(id="c-1", title="Rifles", kind="leas")


@pytest.mark.parametrize("came", [Quantity(5, "rifle"), Figure.at_most(Quantity(5, "rifle")), When("2021"), 5], ids=str)
def test_where_money_is_wanted_nothing_counted_is_taken(came: object) -> None:
    with pytest.raises(WrongType, match=r"^an amount takes a Money, a Figure\[Money\] or words such as "):
        to_money_figure(came)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize("came", [Money(5, "INR"), Figure.at_most(Money(5, "INR")), Term(years=1), 5], ids=str)
def test_where_something_is_counted_no_money_is_taken(came: object) -> None:
    with pytest.raises(WrongType, match=r"^an amount takes a Quantity, a Figure\[Quantity\] or words such as "):
        to_quantity_figure(came)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


# Several ----------------------------------------------------------------------------------------------------


@given(st.lists(st.text()))
def test_several_are_taken_in_their_order_from_whatever_can_be_gone_through(several: list[str]) -> None:
    assert tuple(several) == to_texts(several) == to_texts(tuple(several)) == to_texts(iter(several))


@pytest.mark.parametrize("came", ["IN", "", b"IN", {"IN": 1}, 5, None, Money("5", "INR")], ids=repr)
def test_one_value_is_not_taken_for_several(came: object) -> None:
    with pytest.raises(WrongType, match=r"^a field of several values takes a tuple or a list, got "):
        to_tuple(came)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
