"""Laws of errors and faults: they say what came, they travel, and no input is too strange to be quoted."""

from __future__ import annotations

import difflib
import pickle
from collections.abc import Iterator

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bilateral import BilateralError, Fault
from bilateral.errors import (
    LONGEST_QUOTE,
    MOST_NAMED,
    FaultyInput,
    InvalidId,
    InvalidRecord,
    InvalidValue,
    WrongType,
    did_you_mean,
    hints_among,
    quoted,
)
from bilateral.hints import most_alike

#: Words as ids and field names are.
WORDS = st.text(st.characters(codec="ascii", categories=["Ll"], include_characters="-_"), min_size=1, max_size=12)


def nested(depth: int) -> object:
    """A list in a list in a list."""
    inner: object = 0
    for _ in range(depth):
        inner = [inner]
    return inner


@given(st.text())
def test_a_short_text_is_quoted_as_python_writes_it(text: str) -> None:
    shown = quoted(text)

    assert shown == repr(text) or len(repr(text)) > LONGEST_QUOTE


@given(st.text(min_size=LONGEST_QUOTE))
def test_a_long_text_is_quoted_by_its_ends(text: str) -> None:
    shown = quoted(text)

    assert len(shown) <= LONGEST_QUOTE + len(" ... ")
    assert repr(text).startswith(shown[:50])
    assert repr(text).endswith(shown[-50:])


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.binary(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    )
)
@example(10**5000)  # Python refuses to write out so many digits
@example(-(10**5000))
@example([10**5000])
def test_anything_at_all_can_be_quoted(came: object) -> None:
    shown = quoted(came)

    assert shown
    assert len(shown) <= LONGEST_QUOTE + len(" ... ")


def test_what_python_cannot_write_out_is_quoted_by_its_type() -> None:
    assert "<int too large or too deep to be written out>" == quoted(10**5000)
    assert "<list too large or too deep to be written out>" == quoted([10**5000])
    assert "<list too large or too deep to be written out>" == quoted(nested(100_000))


@given(st.text(), st.text(min_size=1), st.text(min_size=1))
def test_an_invalid_value_says_what_came_and_what_would_be_accepted(came: str, problem: str, accepted: str) -> None:
    error = InvalidValue(problem, came=came, accepted=accepted)

    assert f"{problem} in {quoted(came)}; {accepted}" == str(error)


@given(st.text())
def test_a_subclass_travels_to_another_process_whole(came: str) -> None:
    error = InvalidId("no id", came=came, accepted="letters")
    back = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes

    assert isinstance(back, InvalidId)
    assert str(error) == str(back)
    assert error.__dict__ == back.__dict__


@pytest.mark.parametrize(
    "error",
    [
        WrongType("ordinal", came=5.7, accepted="a whole number"),
        InvalidRecord("contract 'ak-203'", ("it is negative", "it is over")),
        FaultyInput((Fault(problem="unknown key", came="'vlaue'", line=7),)),
    ],
    ids=lambda error: type(error).__name__,
)
def test_every_error_travels_to_another_process_whole(error: BilateralError) -> None:
    back = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes

    assert type(error) is type(back)
    assert str(error) == str(back)
    assert error.__dict__ == back.__dict__


def test_errors_can_be_caught_as_ours_and_as_python_means_them() -> None:
    assert issubclass(InvalidValue, BilateralError)
    assert issubclass(InvalidValue, ValueError)
    assert issubclass(WrongType, BilateralError)
    assert issubclass(WrongType, TypeError)
    assert issubclass(InvalidRecord, ValueError)
    assert issubclass(FaultyInput, ValueError)


def test_an_invalid_record_lists_all_that_is_wrong() -> None:
    error = InvalidRecord("meeting 'm-1'", ("it ends before it begins", "it is its own outcome"))

    assert "meeting 'm-1': it ends before it begins; it is its own outcome" == str(error)


# Faults -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (Fault(problem="truncated"), "truncated"),
        (Fault(problem="no id", came="''"), "no id: ''"),
        (Fault(problem="no id", came="''", accepted="write one"), "no id: ''; write one"),
        (Fault(problem="no id", came="''", path="$.contracts[2].id"), "$.contracts[2].id: no id: ''"),
        (Fault(problem="truncated", file="r.json", line=3), "r.json:3: truncated"),
        (Fault(problem="truncated", file="r.json"), "r.json: truncated"),
        (Fault(problem="truncated", line=3), "3: truncated"),
        (
            Fault(problem="no id", came="''", accepted="write one", path="$.id", line=1, file="r.yaml"),
            "r.yaml:1: $.id: no id: ''; write one",
        ),
    ],
)
def test_a_fault_says_where_what_and_what_else(fault: Fault, words: str) -> None:
    assert words == str(fault)


def test_faults_are_counted_and_listed_one_a_line() -> None:
    one, two = Fault(problem="truncated"), Fault(problem="no id")

    assert "1 fault:\n  truncated" == str(FaultyInput((one,)))
    assert "2 faults:\n  truncated\n  no id" == str(FaultyInput((one, two)))


# Suggestions ------------------------------------------------------------------------------------------------


@given(st.lists(WORDS, min_size=1), st.data())
def test_a_known_word_is_its_own_nearest(known: list[str], data: st.DataObject) -> None:
    word = data.draw(st.sampled_from(known))

    assert f"did you mean {word!r}?" == did_you_mean(word, known)


LETTERS = st.text("abc AB\u00e9\u0430", max_size=12)


@given(LETTERS | st.text(max_size=12), st.lists(LETTERS | st.text(max_size=12)), st.sampled_from([0.3, 0.6, 0.8, 1.0]))
def test_the_most_alike_are_those_that_difflib_finds(word: str, known: list[str], likeness: float) -> None:
    assert difflib.get_close_matches(word, known, 3, likeness) == most_alike(word, known, most=3, likeness=likeness)


@given(st.text(), st.lists(WORDS))
def test_what_is_offered_is_known(word: str, known: list[str]) -> None:
    hint = did_you_mean(word, known)

    if hint.startswith("did you mean"):
        assert hint in {f"did you mean {one!r}?" for one in known}
    else:
        listed = sorted(set(known))
        assert not known or hint.startswith(f"there are {', '.join(listed[:MOST_NAMED])}")


def test_a_transposed_letter_is_seen() -> None:
    assert "did you mean 'value'?" == did_you_mean("vlaue", ["title", "value", "signed"])


def test_among_very_many_a_word_is_compared_with_its_neighbours_in_the_alphabet() -> None:
    many = [f"contract-{number:05}" for number in range(10_000)]

    assert "did you mean 'contract-04711'?" == did_you_mean("contract-04711x", reversed(many))
    assert did_you_mean("contract-0000", many).startswith("did you mean 'contract-00")
    assert "did you mean 'contract-09999'?" == did_you_mean("contract-99999", many)


def test_known_words_are_gone_through_once_and_only_when_a_word_is_wrong() -> None:
    gone_through: list[str] = []

    def words() -> Iterator[str]:
        for word in ("value", "title", "value"):
            gone_through.append(word)
            yield word

    hint = hints_among(words())

    assert not gone_through
    assert ["did you mean 'value'?", "there are title, value"] == [hint(word) for word in ("vlaue", "x")]
    assert ["value", "title", "value"] == gone_through


def test_where_nothing_is_near_all_are_named_but_not_too_many() -> None:
    many = [f"record-{number:03}" for number in range(100)]

    assert "there are none" == did_you_mean("x", [])
    assert "there are title, value" == did_you_mean("x", ["value", "title"])
    assert did_you_mean("%", many).endswith(f"and {100 - MOST_NAMED} more")


def test_a_hostile_word_is_cut_before_it_is_compared() -> None:
    assert "there are title, value" == did_you_mean("v" * 1_000_000, ["value", "title"])
