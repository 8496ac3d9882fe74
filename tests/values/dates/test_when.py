from __future__ import annotations

import datetime as dt
import itertools
import math
import operator
import pickle
import re
from collections.abc import Callable, Iterable
from fractions import Fraction

import pendulum
import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from bilateral import Answer, Period, When
from bilateral.errors import InvalidWhen, WrongType, quoted
from bilateral.kinds import Boundary, Precision
from bilateral.testing import edtf_texts, hostile_texts, periods, whens
from bilateral.testing.dates import near_whens
from bilateral.values.dates.days import day_number
from strategies.dates import near_gapped, near_sets

YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN


#: The year of `near_whens`, `near_gapped` and `near_sets`.
NEAR = range(day_number(2020, 1, 1), day_number(2020, 12, 31) + 1)

Days = tuple[int, ...]


def days_of(when: When) -> list[int]:
    """Every day that it may be."""
    ranges = list(when.possible_days.ranges())
    return [day for day in NEAR if any(first <= day <= last for first, last in ranges)]


def choices(when: When) -> list[Days]:
    """Every way to choose its days: one, or of several one for each."""
    if not when.is_several:
        return [(day,) for day in days_of(when)]
    single: list[list[int]] = []
    for member in when.edtf[1:-1].split(","):
        days = days_of(When(f"[{member}]"))
        single += [[day] for day in days] if ".." in member else [days]
    return list(itertools.product(*single))


def brute(question: Callable[[Days, Days], bool], ours: When, theirs: When) -> Answer:
    """Answer by trying every day that each of the two may be."""
    return tried(question(one, other) for one in choices(ours) for other in choices(theirs))


def tried(found: Iterable[bool]) -> Answer:
    """Answer yes if it was so each time it was tried, unknown as soon as it was so once, and once not."""
    seen: set[bool] = set()
    for one in found:
        seen.add(one)
        if len(seen) > 1:
            return UNKNOWN
    return Answer.of(seen == {True})


def may_be_years(text: str) -> bool:
    """Whether a text is sooner two years than a part of one: "2021-22"."""
    found = re.fullmatch(r"[0-9]{2}([0-9]{2})-([0-9]{2})", text)
    return found is not None and "21" <= found[2] <= "41" and found[1] < found[2]


def near() -> st.SearchStrategy[When]:
    return near_whens() | (near_gapped() | near_sets()).map(When)


@given(whens())
def test_a_when_is_read_back_from_its_text(when: When) -> None:
    assert when == When(str(when))
    assert may_be_years(str(when)) or when == When.parse(str(when))


@given(st.integers(1000, 9950), st.integers(21, 41))
def test_two_years_in_the_form_of_a_part_of_a_year_are_refused_with_both_readings(year: int, part: int) -> None:
    text = f"{year}-{part}"
    if year % 100 >= part:
        assert When(text) == When.parse(text)
    else:
        with pytest.raises(InvalidWhen, match=f"two readings, the years {year} to .* and .* {year}, in '{text}'"):
            When.parse(text)


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
    assume(1 <= when.possible_days.first and when.possible_days.last <= dt.date.max.toordinal())

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


@given(near(), near())
@example(When("2020-02-X1"), When("2020-02-02"))
@example(When("{2020-02-01,2020-02-11}"), When("2020-02-X1"))
@example(When("{2020-02-X1,2020-02-11}"), When("2020-02-21"))
@settings(deadline=None)
def test_each_answer_is_that_of_trying_every_day(one: When, other: When) -> None:
    covered = set(days_of(other))

    assert brute(lambda ours, theirs: max(ours) < min(theirs), one, other) == one.is_before(other)
    assert brute(lambda ours, theirs: min(ours) > max(theirs), one, other) == one.is_after(other)
    assert brute(lambda ours, _: covered.issuperset(ours), one, other) == one.is_within(other)
    if not (one.is_several and other.is_several):
        assert brute(lambda ours, theirs: set(ours) == set(theirs), one, other) == one.is_same(other)


@given(near_sets().filter(lambda text: "{" in text), near_sets().filter(lambda text: "{" in text))
@settings(deadline=None)
@example("{2020-02-11,2020-03-30..2020-03-31}", "{2020-02-11,2020-03-30..2020-03-31,2020-03-3X}")
def test_whether_two_exchanges_are_the_same_is_never_answered_wrong(one: str, other: str) -> None:
    answer = brute(lambda ours, theirs: set(ours) == set(theirs), When(one), When(other))

    assert When(one).is_same(When(other)) in (answer, UNKNOWN)
    assert answer is not YES or When(one).is_same(When(other)) is YES


@given(near(), periods(near_whens()))
@settings(deadline=None)
def test_whether_it_lies_in_a_period_is_found_by_trying_every_day(when: When, period: Period) -> None:
    dated = [day for end in (period.start, period.end) if isinstance(end, When) for day in days_of(end)]
    ends: list[list[float]] = []
    for end, open_day in ((period.start, -math.inf), (period.end, math.inf)):
        unknown: list[float] = [open_day] if end is Boundary.OPEN else [NEAR[0], *dated, NEAR[-1]]
        ends.append([*days_of(end)] if isinstance(end, When) else unknown)
    spans = [(start, end) for start, end in itertools.product(*ends) if start <= end]
    bounds = {(min(days), max(days)) for days in choices(when)}

    assert when.is_within(period) is tried(
        start <= first and last <= end for (start, end), (first, last) in itertools.product(spans, bounds)
    )


VERBS = ("before", "after", "within", "same")


def tried_share(verb: str, one: When, other: When) -> Fraction:
    pairs = list(itertools.product(days_of(one), days_of(other)))
    true = {"before": operator.lt, "after": operator.gt, "same": operator.eq}
    if verb == "within":
        return Fraction(len(set(days_of(one)) & set(days_of(other))), len(days_of(one)))
    return Fraction(sum(true[verb](ours, theirs) for ours, theirs in pairs), len(pairs))


@given(near().filter(lambda when: not when.is_several), near().filter(lambda when: not when.is_several))
@settings(deadline=None)
def test_each_share_is_that_of_counting_every_day(one: When, other: When) -> None:
    for verb in VERBS:
        assert tried_share(verb, one, other) == getattr(one, f"share_{verb}")(other)


@given(whens() | near(), whens() | near())
def test_a_share_is_1_where_it_is_certain_and_0_where_it_is_impossible(one: When, other: When) -> None:
    for verb in VERBS:
        share, answer = getattr(one, f"share_{verb}")(other), getattr(one, f"is_{verb}")(other)

        assert share is None or (share == 1) == answer.is_certain
        assert share is None or (share > 0) == answer.is_possible
        assert share is None or 0 <= share <= 1


@given(near(), near())
def test_the_shares_of_before_same_and_after_make_a_whole(one: When, other: When) -> None:
    shares = [one.share_before(other), one.share_same(other), one.share_after(other)]

    if not (one.is_several or other.is_several):
        assert 1 == sum(share for share in shares if share is not None)
    else:
        assert [None, None, None] == shares


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize("open_one", ["[..2020-03-01]", "[2020-03-01..]", "{2020-03-01,2020-03-02}"])
def test_what_has_no_end_or_is_several_days_has_no_share(verb: str, open_one: str) -> None:
    assert getattr(When(open_one), f"share_{verb}")(When("2020")) is None
    with pytest.raises(WrongType, match="takes a When"):
        getattr(When("2020"), f"share_{verb}")(Period("2020", ".."))


@pytest.mark.parametrize("text", ["[..1760-12-03]", "[1760-12..]", "{..1984}"])
def test_an_open_set_has_no_first_or_last_day_and_says_where_to_ask(text: str) -> None:
    when = When(text)

    with pytest.raises(InvalidWhen, match=r"an open set of dates in .*; ask its reach"):
        _ = (when.first_day, when.last_day)
    assert math.isinf(when.reach.earliest_start) or math.isinf(when.reach.latest_end)
    assert not when.is_exact
    assert Precision.MILLENNIA is when.precision or when.is_several


def test_the_days_of_an_exchange_of_notes_are_both() -> None:
    notes = When("{1960-05-01,1960-05-03}")

    assert notes.is_several
    assert notes.is_before(When("1960-05-02")) is notes.is_after(When("1960-05-02")) is NO
    assert notes.is_within(When("1960-05")) is notes.is_same(notes) is YES
    assert notes.is_within(Period("1960-05-02", "..")) is NO
    assert When("1960-05-02").is_within(notes) is NO
    assert When("1960-05-03").is_within(notes) is YES
    assert When("1960-05-03").is_same(notes) is NO


def test_a_december_of_a_decade_lies_in_no_november() -> None:
    assert When("156X-12").is_within(When("1560-11")) is NO
    assert When("156X-12").is_within(When("1560")) is UNKNOWN
    assert When("1560-12-25").is_within(When("156X-12")) is YES
    assert When("156X-12-25").is_within(Period("1560-01-01", "1560-06-30")) is NO


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
    assert when.is_same(when) in ((YES,) if when.is_exact else (YES, UNKNOWN) if when.is_several else (UNKNOWN,))
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
    assume(not may_be_years(text))
    assert 1 == len({When(text), When.parse(text)})


def test_a_megabyte_is_refused_at_once() -> None:
    for text in ("9" * 10**6, "- " * 10**6, "about " * 10**6, "6 december " * 10**5, "a day in " * 10**5):
        with pytest.raises(InvalidWhen, match=r"more than \d+ characters"):
            When.parse(text)


def test_a_when_that_a_decoder_filled_without_its_check_says_so() -> None:
    when = When.__new__(When)
    object.__setattr__(when, "edtf", "soon")

    with pytest.raises(InvalidWhen, match="no date in 'soon'"):
        _ = when.first_day
