from __future__ import annotations

import datetime as dt
import pickle
import time
from collections.abc import Callable

import pendulum
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from bilateral.errors import WrongType, quoted
from bilateral.testing.dates import edtf_texts, hostile_texts, near_whens, whens
from bilateral.values.answer import Answer
from bilateral.values.edtf import Precision
from bilateral.values.period import Period
from bilateral.values.when import InvalidWhen, When

YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN


def days_of(when: When) -> range:
    return range(when.first_day, when.last_day + 1)


def brute(question: Callable[[int, int], bool], ours: When, theirs: When) -> Answer:
    """Answer by trying every day that each of the two may be."""
    tried = {question(one, other) for one in days_of(ours) for other in days_of(theirs)}
    return Answer.from_bounds(certain=tried == {True}, possible=True in tried)


@given(whens())
def test_a_when_is_read_back_from_its_text(when: When) -> None:
    assert when == When.parse(str(when))


@given(whens())
def test_a_when_is_evaluated_back_from_its_repr(when: When) -> None:
    assert when == eval(repr(when), {"When": When})  # noqa: S307 - the text is our own


@given(whens())
def test_a_when_survives_pickling(when: When) -> None:
    assert when == pickle.loads(pickle.dumps(when))  # noqa: S301 - the bytes are our own


@given(hostile_texts())
@example("20210101  ")
@example("2021-W01-1")
@example("２０２１-12-06")
@example("2021-12-06\n")
def test_any_text_is_a_date_or_is_quoted_in_the_error(text: str) -> None:
    try:
        when = When.parse(text)
    except InvalidWhen as error:
        assert quoted(text) in str(error)
    else:
        assert when == When(when.edtf)


@given(whens(), whens())
def test_the_order_for_sorting_is_total_and_agrees_with_equality(one: When, other: When) -> None:
    assert (one.sort_key == other.sort_key) == (one == other)
    assert (one.sort_key < other.sort_key) + (one.sort_key > other.sort_key) + (one == other) == 1


@given(whens(), whens())
def test_sorting_keeps_what_is_certain(one: When, other: When) -> None:
    if one.certainly_before(other):
        assert one.sort_key < other.sort_key


@given(whens())
def test_the_bounds_are_dates_where_a_date_can_be(when: When) -> None:
    assume(when.first_day >= 1 and when.last_day <= dt.date.max.toordinal())

    assert when.first_day == when.earliest.toordinal()
    assert when.last_day == when.latest.toordinal()
    assert type(when.earliest) is type(when.latest) is pendulum.Date
    assert when.earliest <= when.latest


@pytest.mark.parametrize("text", ["0000", "-0044-03-15", "Y10000", "Y170000002", "9999-24"])
def test_a_bound_that_no_date_can_be_is_refused_and_has_a_number(text: str) -> None:
    when = When(text)

    with pytest.raises(InvalidWhen, match="first_day and last_day"):
        _ = when.latest
    assert when.first_day <= when.last_day


@given(near_whens(), near_whens())
def test_each_answer_is_that_of_trying_every_day(one: When, other: When) -> None:
    assert brute(lambda ours, theirs: ours < theirs, one, other) == one.is_before(other)
    assert brute(lambda ours, theirs: ours > theirs, one, other) == one.is_after(other)
    assert brute(lambda ours, theirs: ours == theirs, one, other) == one.is_same(other)
    assert brute(lambda ours, _: ours in days_of(other), one, other) == one.is_within(other)


@given(whens(), whens())
def test_certain_and_possible_are_the_two_ways_to_read_an_answer(one: When, other: When) -> None:
    for name in ("before", "after", "within", "same"):
        answer = getattr(one, f"is_{name}")(other)

        assert answer.is_certain == getattr(one, f"certainly_{name}")(other)
        assert answer.is_possible == getattr(one, f"possibly_{name}")(other)


@given(whens(), whens())
def test_before_and_after_mirror_each_other(one: When, other: When) -> None:
    assert one.is_before(other) == other.is_after(one)
    assert one.is_same(other) == other.is_same(one)
    assert not (one.certainly_before(other) and one.possibly_after(other))


@given(whens())
def test_a_date_lies_within_its_own_days_and_may_be_the_same_day(when: When) -> None:
    assert when.is_within(when) is YES
    assert when.is_same(when) is (YES if when.is_exact else UNKNOWN)
    assert not when.certainly_before(when)


@given(st.dates())
def test_a_day_is_the_same_from_a_date_and_from_its_text(day: dt.date) -> None:
    assert When.on(day) == When(day.isoformat())
    assert day == When.on(day).earliest == When.on(day).latest


def test_a_pendulum_date_is_a_day() -> None:
    assert When("2021-12-06") == When.on(pendulum.Date(2021, 12, 6))


@pytest.mark.parametrize("day", [dt.datetime(2021, 12, 6, 10), pendulum.datetime(2021, 12, 6), "2021-12-06", 738130])
def test_what_is_no_plain_day_is_not_cut_to_one(day: object) -> None:
    with pytest.raises(WrongType, match=r"a datetime\.date"):
        When.on(day)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType] - that is what is tested


@pytest.mark.parametrize("came", [None, 2021, 2019.02, dt.date(2021, 12, 6), b"2021-12-06", ["2021"]])
def test_only_text_is_read(came: object) -> None:
    for take in (When, When.parse):
        with pytest.raises(WrongType, match="When takes text"):
            take(came)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType] - that is what is tested


def test_a_kind_of_text_is_kept_as_plain_text() -> None:
    class Text(str):
        __slots__ = ()

    assert type(When(Text("2021-12-06")).edtf) is type(When(Text("2019-02")).edtf) is str


@pytest.mark.parametrize("verb", ["is_before", "is_after", "is_within", "is_same", "certainly_before", "possibly_same"])
@pytest.mark.parametrize("other", ["2021", dt.date(2021, 12, 6), None])
def test_a_date_is_asked_about_dates_only(verb: str, other: object) -> None:
    with pytest.raises(WrongType, match="When"):
        getattr(When("2021"), verb)(other)


def test_a_period_is_not_the_same_day_as_a_date() -> None:
    with pytest.raises(WrongType, match="is_same takes a When"):
        When("2021").is_same(Period("2021", ".."))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType] - tested


def test_whens_have_no_order_but_verbs() -> None:
    with pytest.raises(TypeError):
        _ = When("2019") < When("2021")  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue] - tested


def test_a_month_and_a_day_in_it() -> None:
    month, day = When("2019-02"), When("2019-02-14")

    assert (UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN) == (
        month.is_before(day), month.is_after(day), month.is_within(day), month.is_same(day)
    )  # fmt: skip
    assert day.is_within(month) is YES
    assert month.is_before(When("2019-03-01")) is YES
    assert month.is_after(When("2019-03-01")) is NO


@pytest.mark.parametrize(
    ("text", "precision"),
    [
        ("2021-12-06T10:30:00Z", Precision.SECOND),
        ("2021-12-06?", Precision.DAY),
        ("2021-12", Precision.MONTH),
        ("2021-12-XX", Precision.MONTH),
        ("2021-24", Precision.SEASON),
        ("2021", Precision.YEAR),
        ("2021-XX-XX", Precision.YEAR),
        ("Y170000002", Precision.YEAR),
        ("199X~", Precision.DECADE),
        ("19XX", Precision.CENTURY),
        ("1XXX", Precision.MILLENNIUM),
    ],
)
def test_precision_is_the_finest_unit_of_which_nothing_is_open(text: str, precision: Precision) -> None:
    assert precision is When(text).precision


@given(edtf_texts())
def test_equal_dates_have_equal_hashes(text: str) -> None:
    assert 1 == len({When(text), When.parse(text)})


def test_a_megabyte_is_refused_at_once() -> None:
    began = time.perf_counter()
    for text in ("9" * 10**6, "- " * 10**6, "about " * 10**6, "6 december " * 10**5, "a day in " * 10**5):
        with pytest.raises(InvalidWhen, match="more than 64 characters"):
            When.parse(text)
    assert time.perf_counter() - began < 1


def test_a_when_that_a_decoder_filled_without_its_check_says_so() -> None:
    when = When.__new__(When)
    object.__setattr__(when, "edtf", "soon")

    with pytest.raises(InvalidWhen, match="no date in 'soon'"):
        _ = when.first_day
