"""Sources, and passages in them."""

from __future__ import annotations

import enum
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import Claim, Coverage, Passage, Source
from bilateral.errors import InvalidId, InvalidRecord, InvalidValue, WrongType
from bilateral.kinds import Covered, SourceKind, Standing
from bilateral.parts import Withdrawal
from bilateral.testing import laws, passages, sources


def test_they_are_values() -> None:
    laws.value(sources(), names={})  # an enum in a repr is not evaluated
    laws.value(passages())


# Sources ----------------------------------------------------------------------------------------------------


def test_nothing_is_known_of_a_source_but_what_is_said() -> None:
    for one, said in ((Source(id="daily"), {"id"}), (Passage(page="4"), {"page"})):
        assert said == {field.name for field in attrs.fields(type(one)) if getattr(one, field.name)}


@pytest.mark.parametrize("kind", [Source, Passage, Coverage, Withdrawal, Claim])
def test_all_that_is_said_is_given_by_its_name(kind: Any) -> None:
    with pytest.raises(TypeError, match=rf"; fields are given by name, as {kind.__name__}\(\w+=\.\.\.[,)]"):
        kind("2021-12-06")


def test_a_source_is_not_derived_from_itself() -> None:
    with pytest.raises(InvalidRecord, match=r"^source 'daily': it is derived from itself$"):
        Source(id="daily", derived_from="daily")


def test_nothing_is_read_before_it_is_published() -> None:
    with pytest.raises(
        InvalidRecord, match=r"^source 'daily': it was read \(2021-12-05\) before it was published \(2021-12-06\)$"
    ):
        Source(id="daily", published="2021-12-06", retrieved="2021-12-05")


@pytest.mark.parametrize("words", [SourceKind, Standing, Covered])
def test_a_listed_word_is_the_name_of_its_member(words: type[enum.Enum]) -> None:
    assert [one.name.lower() for one in words] == [one.value for one in words]


@pytest.mark.parametrize("retrieved", ["2021-12-06", "2021-12", "2022", None])
def test_what_may_have_been_read_after_it_was_published_is_taken(retrieved: str | None) -> None:
    assert "daily" == Source(id="daily", published="2021-12-06", retrieved=retrieved).id


def test_all_that_is_wrong_is_said_at_once() -> None:
    with pytest.raises(InvalidRecord) as caught:
        Source(id="daily", derived_from="daily", published="2021", retrieved="2020")

    assert 2 == len(caught.value.problems)


@pytest.mark.parametrize(
    ("field", "came", "words"),
    [
        ("id", "the daily", "no id in 'the daily'"),
        ("derived_from", "the wire", "no id in 'the wire'"),
        ("kind", "newspapr", "no source kind in 'newspapr'; did you mean 'newspaper'"),
        ("url", "javascript:alert(1)", "no web address in 'javascript:alert(1)'"),
        ("archive_url", "example.org", "no web address in 'example.org'"),
        ("language", "English", "no language tag in 'English'"),
        ("authors", "R. Rao", "a field of several values takes a tuple or a list, got 'R. Rao'"),
        ("authors", ("",), "nothing but blanks in ''"),
        ("published", "06/12/2021", "two readings"),
        ("title", 5, "title of source 'daily' takes a text, got 5"),
    ],
)
def test_a_wrong_value_is_refused(field: str, came: object, words: str) -> None:
    arguments: dict[str, Any] = {"id": "daily", field: came}
    with pytest.raises((InvalidValue, WrongType, InvalidId)) as caught:
        Source(**arguments)

    assert words in str(caught.value)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({}, "daily"),
        ({"publisher": "The Daily"}, "The Daily"),
        ({"publisher": "The Daily", "title": "Rifles"}, "The Daily"),
        ({"title": "Rifles", "published": "2021-12-06"}, "Rifles, 2021-12-06"),
        ({"published": "2021-12"}, "daily, 2021-12"),
    ],
)
def test_a_source_is_called_by_its_publisher_or_else_its_title_and_its_day(
    arguments: dict[str, Any], words: str
) -> None:
    assert words == str(Source(id="daily", kind=SourceKind.NEWSPAPER, **arguments))


# Passages ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "arguments",
    [
        {"quote": "five"},
        {"page": "iv"},
        {"paragraph": 1},
        {"start": 0, "end": 1},
        {"quote": "five", "start": 5, "end": 9},
    ],
)
def test_a_passage_points_somewhere(arguments: dict[str, Any]) -> None:
    passage = Passage(**arguments)

    assert arguments == {name: getattr(passage, name) for name in arguments}


def test_a_passage_that_points_nowhere_is_refused() -> None:
    with pytest.raises(
        InvalidRecord, match=r"^passage: it points nowhere; give a quote, start and end, a page or a paragraph$"
    ):
        Passage()


@pytest.mark.parametrize("arguments", [{"start": 5}, {"end": 5}])
def test_start_and_end_go_together(arguments: dict[str, Any]) -> None:
    with pytest.raises(InvalidRecord, match="start and end go together"):
        Passage(**arguments, quote="five")


@given(st.integers(0, 100), st.integers(0, 100))
def test_a_passage_ends_after_it_begins(start: int, end: int) -> None:
    if start < end:
        assert (start, end) == (Passage(start=start, end=end).start, Passage(start=start, end=end).end)
    else:
        with pytest.raises(
            InvalidRecord, match=rf"^passage: (?:.*; )?it ends \({end}\) no later than it begins \({start}\)$"
        ):
            Passage(start=start, end=end)


@pytest.mark.parametrize("field", ["start", "end", "paragraph"])
@pytest.mark.parametrize("came", [5.5, "5", True], ids=repr)
def test_places_are_whole_numbers(field: str, came: Any) -> None:
    with pytest.raises(WrongType, match=rf"^{field} of passage takes a whole number, got "):
        Passage(**dict[str, Any]({"page": "1", field: came}))


def test_characters_are_counted_from_0_and_paragraphs_from_1() -> None:
    with pytest.raises(InvalidValue, match="start counts from 0"):
        Passage(start=-1, end=5)
    with pytest.raises(InvalidValue, match="paragraph counts from 1"):
        Passage(paragraph=0)
