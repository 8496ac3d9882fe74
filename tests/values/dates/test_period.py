from __future__ import annotations

import datetime as dt
import math
import pickle
from collections.abc import Callable

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from bilateral import Answer, Period, Term, When
from bilateral.errors import InvalidPeriod, InvalidWhen, WrongType, quoted
from bilateral.kinds import Boundary
from bilateral.testing import boundaries, hostile_texts, periods, whens
from bilateral.testing.dates import dates, near_whens
from bilateral.values.dates.date_arithmetic import moved_day
from strategies.dates import near_terms

YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN

#: Days enough before and after those of `near_whens` to stand for the unknown and the infinite.
FIRST, LAST = When("2020-01-20").first_day, When("2020-04-10").last_day


def possible_days(end: When | Boundary, *, open_day: float) -> list[float]:
    if isinstance(end, When):
        return list(range(end.first_day, end.last_day + 1))
    return [open_day] if end is Boundary.OPEN else list(range(FIRST, LAST + 1))


def possible_spans(period: Period) -> list[tuple[float, float]]:
    """Every first and last day that a period may have."""
    starts = possible_days(period.start, open_day=-math.inf)
    ends = possible_days(period.end, open_day=math.inf)
    return [(start, end) for start in starts for end in ends if start <= end]


def tried(outcomes: set[bool]) -> Answer:
    return Answer.from_bounds(certain=outcomes == {True}, possible=True in outcomes)


def near_periods() -> st.SearchStrategy[Period]:
    return periods(near_whens(without_months=True)) | periods(near_whens())


@given(periods())
def test_a_period_is_read_back_from_its_text(period: Period) -> None:
    assert period == Period.parse(str(period))


@given(periods())
def test_a_period_is_read_back_from_its_words(period: Period) -> None:
    assert period == Period.parse(period.in_words())


@given(periods())
def test_a_period_is_evaluated_back_from_its_repr(period: Period) -> None:
    names = {"Period": Period, "When": When, "Boundary": Boundary}

    assert period == eval(repr(period), names)  # noqa: S307 - the text is our own
    assert period == pickle.loads(pickle.dumps(period))  # noqa: S301 - the bytes are our own


@given(hostile_texts())
def test_any_text_is_a_period_or_is_quoted_in_the_error(text: str) -> None:
    try:
        period = Period.parse(text)
    except InvalidPeriod as error:
        assert quoted(text) in str(error)
    else:
        assert period == Period.parse(str(period))


@given(periods(), periods())
def test_the_order_for_sorting_is_total_and_agrees_with_equality(one: Period, other: Period) -> None:
    assert (one.sort_key == other.sort_key) == (one == other)
    assert (one.sort_key < other.sort_key) + (one.sort_key > other.sort_key) + (one == other) == 1


@given(near_periods(), near_whens())
def test_whether_it_contains_a_day_is_found_by_trying_every_day(period: Period, when: When) -> None:
    spans = possible_spans(period)
    days = range(when.first_day, when.last_day + 1)
    answer = tried({start <= day <= end for start, end in spans for day in days})

    assert answer == period.contains(when) == when.is_within(period)


@given(near_periods(), near_whens())
def test_before_and_after_a_day_are_found_by_trying_every_day(period: Period, when: When) -> None:
    spans = possible_spans(period)
    days = range(when.first_day, when.last_day + 1)

    assert period.is_before(when) == tried({end < day for _, end in spans for day in days})
    assert period.is_after(when) == tried({start > day for start, _ in spans for day in days})


@given(periods(near_whens(without_months=True)), periods(near_whens(without_months=True)))
def test_two_periods_are_compared_as_trying_every_day_does(one: Period, other: Period) -> None:
    pairs = [(ours, theirs) for ours in possible_spans(one) for theirs in possible_spans(other)]

    assert one.is_before(other) == tried({ours[1] < theirs[0] for ours, theirs in pairs})
    assert one.overlaps(other) == tried({ours[0] <= theirs[1] and theirs[0] <= ours[1] for ours, theirs in pairs})


@given(periods(), whens())
def test_certain_and_possible_are_the_two_ways_to_read_an_answer(period: Period, when: When) -> None:
    assert period.contains(when).is_certain == period.certainly_contains(when)
    assert period.contains(when).is_possible == period.possibly_contains(when)


@given(dates(), dates())
def test_an_end_that_is_certainly_before_the_start_is_refused(start: str, end: str) -> None:
    if When(end).certainly_before(When(start)):
        with pytest.raises(InvalidPeriod, match="an end before the start"):
            Period(start, end)
    else:
        assert f"{start}/{end}" == str(Period(start, end))


@given(
    near_whens(),
    near_whens(),
    st.sampled_from(["{} to {}", "from {} to {}", "{} until {}", "{} through {}", "{} - {}", "{} \u2013 {}"]),
    st.sampled_from([str, When.in_words]),
)
@example(When("2021-12-06"), When("2021-12-07"), "{} to {}", str)
def test_a_span_is_a_period_and_not_a_day(start: When, end: When, form: str, said: Callable[[When], str]) -> None:
    text = form.format(said(start), said(end))

    with pytest.raises(InvalidWhen, match=r"more than one day in .*; use Period\.parse\(\.\.\.\)"):
        When.parse(text)
    if not end.certainly_before(start):
        assert Period(start, end) == Period.parse(text)


@given(
    st.dates(dt.date(1000, 1, 1)),
    st.dates(dt.date(1000, 1, 1)),
    st.sampled_from([4, 7, 10]),
    st.sampled_from([4, 7, 10]),
    st.sampled_from([str, When.in_words]),
)
def test_between_two_dates_is_some_day_where_edtf_can_write_it(
    one: dt.date, other: dt.date, length: int, other_length: int, said: Callable[[When], str]
) -> None:
    start, end = When(one.isoformat()[:length]), When(other.isoformat()[:other_length])
    text = f"between {said(start)} and {said(end)}"

    if length == other_length and start.first_day <= end.first_day:
        assert When(f"[{start}..{end}]") == When.parse(text)
    else:
        with pytest.raises(InvalidWhen, match=r"more than one day in .*; use Period\.parse\(\.\.\.\)$"):
            When.parse(text)


@given(boundaries(), dates())
def test_a_boundary_may_stand_at_either_end(boundary: Boundary, date: str) -> None:
    assert Period(boundary, date) == Period.parse(f"{boundary}/{date}")
    assert Period(date, boundary) == Period.parse(f"{date}/{boundary}")


def test_each_end_is_a_day_imprecisely_known() -> None:
    period = Period.parse("2021/2031")

    assert period.contains(When("2025")) is YES
    assert period.contains(When("2021")) is UNKNOWN
    assert period.contains(When("2031-12-31")) is UNKNOWN
    assert period.contains(When("2032")) is NO


def test_all_of_a_year_has_its_days_as_ends() -> None:
    assert Period("2021-01-01", "2021-12-31").contains(When("2021")) is YES
    assert Period("2021", "2021").contains(When("2021")) is UNKNOWN


def test_open_goes_on_and_unknown_may_have_ended() -> None:
    assert Period("2021", "..").contains(When("2999")) is YES
    assert Period("2021", "").contains(When("2999")) is UNKNOWN
    assert Period("..", "2021").contains(When("-4000")) is YES
    assert Period("", "2021").contains(When("-4000")) is UNKNOWN
    assert Period("..", "..").contains(When("Y-170000002")) is YES


def test_a_period_ends_no_earlier_than_it_starts_even_where_its_end_is_vague() -> None:
    period = Period("2021-12-06", "2021")

    assert period.is_after(When("2021-12-05")) is YES
    assert period.contains(When("2021-12-06")) is YES


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("2021-2031", "2021/2031"),
        ("2021 – 2031", "2021/2031"),
        ("2021—2031", "2021/2031"),
        ("2021 to 2031", "2021/2031"),
        ("From 2021 until 2031", "2021/2031"),
        ("from 6 December 2021 to February 2031", "2021-12-06/2031-02"),
        ("6 December 2021 - 5 December 2031", "2021-12-06/2031-12-05"),
        ("the 1990s to about 2005", "199X/2005~"),
        ("since 2019", "2019/.."),
        ("Since February 2019", "2019-02/.."),
        ("from 2019", "2019/.."),
        ("from 2019 onwards", "2019/.."),
        ("2019 onward", "2019/.."),
        ("between 1 January 2020 and 2022", "2020-01-01/2022"),
        ("until 2031", "../2031"),
        ("up to 2031", "../2031"),
        ("from 2021 to an unknown day", "2021/"),
        ("without start or end", "../.."),
        ("6-8 December 2021", "2021-12-06/2021-12-08"),
        ("6–8 December 2021", "2021-12-06/2021-12-08"),
        ("December 6-8, 2021", "2021-12-06/2021-12-08"),
        ("December 6 to 8, 2021", "2021-12-06/2021-12-08"),
        ("from December 6 to 8, 2021", "2021-12-06/2021-12-08"),
        ("from 6 to 8 December 2021", "2021-12-06/2021-12-08"),
        ("between 6 and 8 December 2021", "2021-12-06/2021-12-08"),
        ("from the sixth to the eighth of December two thousand and twenty-one", "2021-12-06/2021-12-08"),
        ("28 February-2 March 2021", "2021-02-28/2021-03-02"),
        ("May 31–June 3, 1961", "1961-05-31/1961-06-03"),
        ("6 December - 3 January 2022", "2021-12-06/2022-01-03"),
        ("June to July 2021", "2021-06/2021-07"),
        ("November-February 2022", "2021-11/2022-02"),
        ("spring to autumn 2021", "2021-21/2021-23"),
        ("Q1-Q3 2021", "2021-01/2021-09"),
        ("January-March quarter of 2021", "2021-01/2021-03"),
        ("October–December quarter 2021", "2021-10/2021-12"),
        ("200-100 BC", "-0199/-0099"),
        ("17th-19th centuries", "16XX/18XX"),
        ("1988-89", "1988/1989"),
        ("2021-22", "2021/2022"),
        ("2004–06", "2004/2006"),
        ("1999-00", "1999/2000"),
        ("2021–31", "2021/2031"),
        ("1856-ca. 1865", "1856/1865~"),
        ("till 2031", "../2031"),
        ("by 2025", "../2025"),
        ("until the end of 2025", "../2025-12-31"),
        ("from the beginning of 2021 to the end of 2025", "2021-01-01/2025-12-31"),
        ("before 1985", "../1984-12-31"),
        ("before the end of 2021", "../2021-12-31"),
        ("after 1985", "1986-01-01/.."),
        ("after February 2019", "2019-03-01/.."),
        ("all of 2021", "2021-01-01/2021-12-31"),
        ("throughout the second half of 2021", "2021-07-01/2021-12-31"),
    ],
)
def test_unambiguous_english_is_read(text: str, edtf: str) -> None:
    assert edtf == str(Period.parse(text))


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("2021", "no period in '2021'; keep it as a When, or give both ends, e.g. '2021/..'"),
        ("February 2019", "no period"),
        ("06/12/2021", "two readings, 6 December and 12 June,"),
        ("from 6/12/2021 to 2031", "two readings, 6 December and 12 June,"),
        ("2031/2021", "an end before the start"),
        ("from 2031 to 2021", "an end before the start in 'from 2031 to 2021'"),
        ("/", "neither start nor end"),
        ("2021-12-06T10:30:00Z/2031", "a time of day"),
        ("2021/31", "a year of two or three digits"),
        ("2021 and 2022", "more than one day in '2021 and 2022'; write e.g. '2021/2031'"),
        ("since yesterday", "a day told from another day"),
        ("from June to July", "a day without its year"),
        ("from 6 December 2021 to June", "a day without its year"),
        ("2004-06", "one day, however well known, and no period"),
        ("6-Dec-2021", "one day, however well known, and no period"),
        ("winter to spring 2021", "more than one day"),
        ("2021 to the present", "a day told from another day"),
        ("2021/2022/2023", "no date"),
        ("soon", "no date in 'soon'; write e.g. '2021/2031'"),
        ("", "no date"),
        ("2021/2031 " * 400, "more than 2048 characters"),
    ],
)
def test_what_is_no_period_is_refused_with_the_reason(text: str, problem: str) -> None:
    with pytest.raises(InvalidPeriod) as caught:
        Period.parse(text)

    assert problem in str(caught.value)
    assert quoted(text) in str(caught.value)


def test_ends_are_read_when_a_period_is_made() -> None:
    assert Period("December 2021", "..") == Period(When("2021-12"), Boundary.OPEN)
    with pytest.raises(InvalidWhen, match="no date in 'soon'"):
        Period("soon", "..")


@pytest.mark.parametrize("came", [None, 2021, ["2021", "2031"]])
def test_only_text_is_read(came: object) -> None:
    with pytest.raises(WrongType, match=r"Period\.parse takes a str"):
        Period.parse(came)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType] - that is what is tested
    with pytest.raises(WrongType, match="When takes text"):
        Period(came, "..")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType] - that is what is tested


@pytest.mark.parametrize(("verb", "other"), [("contains", "2021"), ("overlaps", When("2021")), ("is_before", None)])
def test_a_period_is_asked_about_what_fits(verb: str, other: object) -> None:
    with pytest.raises(WrongType):
        getattr(Period("2021", ".."), verb)(other)


def test_a_megabyte_is_refused_at_once() -> None:
    for text in ("2021/" * 10**6, "from " * 10**6, " to " * 10**6, "–" * 10**6):
        with pytest.raises(InvalidPeriod, match="more than 2048 characters"):
            Period.parse(text)


@given(whens(), st.sampled_from(["before", "after"]))
def test_before_and_after_leave_out_every_day_of_the_date(when: When, side: str) -> None:
    if (
        when.is_set
        or not (when.is_exact or when.edtf.isdigit())
        or when.is_approximate
        or when.is_uncertain
        or "T" in when.edtf
    ):
        return
    # In years of more than four digits EDTF has no days.
    assume(abs(when.first_day) < 9998 * 365)
    period = Period.parse(f"{side} {when.in_words()}")

    assert (period.is_before(when) if side == "before" else period.is_after(when)) is YES
    next_day = when.first_day - 1 if side == "before" else when.last_day + 1
    assert next_day in (period.reach.earliest_end, period.reach.earliest_start)


@given(near_whens())
def test_all_of_a_date_contains_each_of_its_days_and_no_other(when: When) -> None:
    period = Period.all_of(when)

    assert period.contains(when) is YES
    assert when.last_day - when.first_day + 1 == period.shortest_days == period.longest_days


@given(near_periods())
def test_the_shortest_and_longest_are_found_by_trying_every_day(period: Period) -> None:
    lengths = [end - start + 1 for start, end in possible_spans(period)]

    assert min(lengths) == period.shortest_days
    assert max(lengths) == period.longest_days or Boundary.UNKNOWN in (period.start, period.end)


@given(near_periods(), near_terms())
def test_whether_it_lasts_as_long_as_a_term_is_found_by_trying_every_day(period: Period, term: Term) -> None:
    months, days = 12 * term.years + term.months, term.days
    outcomes = {moved_day(start, months, days) <= end + 1 for start, end in possible_spans(period)}
    answer = period.lasts(term)

    if Boundary.UNKNOWN in (period.start, period.end):
        assert answer is UNKNOWN or outcomes == {answer is YES}
    else:
        assert tried(outcomes) == answer


@given(near_whens(), near_terms())
def test_a_period_that_lasts_for_a_term_may_last_for_it(start: When, term: Term) -> None:
    if term == Term():
        with pytest.raises(InvalidPeriod, match="no length"):
            Period.lasting(start, term)
        return
    period = Period.lasting(start, term)

    assert period == Period.parse(str(period))
    assert period.lasts(term).is_possible
    assert not start.is_exact or period.lasts(term) is YES


@given(near_whens().filter(lambda when: when.is_exact), near_terms().filter(lambda term: term != Term()))
def test_an_interval_may_give_its_length_in_place_of_its_end(start: When, term: Term) -> None:
    assert Period.lasting(start, term) == Period.parse(f"{start}/{term}")


@given(st.dates(dt.date(1, 1, 1)), st.integers(1, 31), st.data())
def test_an_interval_may_leave_out_what_its_last_day_shares_with_its_first(
    first: dt.date, day: int, data: st.DataObject
) -> None:
    later = [f"{month:02}-{day:02}" for month in range(first.month, 13)]
    end = data.draw(st.sampled_from([one for one in later if is_day(f"{first.year:04}-{one}")] or ["12-31"]))
    whole = f"{first}/{first.year:04}-{end}"
    assume(str(first) <= whole.partition("/")[2])

    assert Period.parse(whole) == Period.parse(f"{first}/{end}")
    if end[:2] == f"{first.month:02}":
        assert Period.parse(whole) == Period.parse(f"{first}/{end[3:]}")


def is_day(text: str) -> bool:
    try:
        dt.date.fromisoformat(text)
    except ValueError:
        return False
    return True


def test_ten_years_end_on_the_day_before_the_first_comes_again() -> None:
    assert "2021-12-06/2031-12-05" == str(Period.lasting("6 December 2021", Term(years=10)))
    assert "2021/[2030-12-31..2031-12-30]" == str(Period.lasting("2021", Term(years=10)))
    assert "2024-02-29/2025-02-27" == str(Period.lasting("2024-02-29", Term(years=1)))


def test_what_has_no_end_has_no_length() -> None:
    assert math.inf == Period("2021", "..").shortest_days == Period("", "..").shortest_days
    assert 1 == Period("", "2021").shortest_days
    assert Period("2021", "..").lasts(Term(years=1000)) is YES


@pytest.mark.parametrize("call", [lambda: Period.lasting("2021", "P10Y"), lambda: Period("2021", "").lasts(10)])  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType] - that is what is tested
def test_a_term_is_a_term(call: Callable[[], object]) -> None:
    with pytest.raises(WrongType, match="takes a Term"):
        call()
