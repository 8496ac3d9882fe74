from __future__ import annotations

import datetime as dt
import math
import re

import pendulum
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bilateral import Term, When
from bilateral.errors import InvalidTerm, WrongType
from bilateral.testing import edtf_texts
from bilateral.testing.dates import near_whens
from bilateral.values.dates.date_arithmetic import moved_date, moved_day
from bilateral.values.dates.days import Range, year_month_day
from bilateral.values.dates.edtf import read
from bilateral.values.dates.edtf_sets import AnyDays, days_of
from strategies.dates import near_terms


def ranges(edtf: str) -> list[Range]:
    found = read(edtf) or days_of(edtf)
    assert found is not None
    return list(found.ranges())


def has(edtf: str, day: float) -> bool:
    return any(first <= day <= last for first, last in ranges(edtf))


@given(st.dates(dt.date(100, 1, 1), dt.date(9000, 1, 1)), st.integers(-900, 900), st.integers(-900, 900))
def test_a_day_is_moved_as_pendulum_moves_it(day: dt.date, months: int, days: int) -> None:
    moved = pendulum.date(day.year, day.month, day.day).add(months=months).add(days=days)

    assert moved.toordinal() == moved_day(day.toordinal(), months, days)


@given(near_whens(), st.integers(-30, 30), st.integers(-40, 40))
def test_each_day_that_it_may_be_leads_to_one_that_the_result_may_be(when: When, months: int, days: int) -> None:
    moved = moved_date(when.edtf, months, days)
    assert moved is not None
    led_to = {moved_day(day, months, days) for day in range(int(when.first_day), int(when.last_day) + 1)}
    may_be = {day for first, last in ranges(moved) for day in range(int(first), int(last) + 1)}

    assert led_to <= may_be
    # No vaguer than need be: a month stays a month, which may have up to three days more.
    assert len(may_be - led_to) <= 3
    assert days or all(year_month_day(int(day))[2] > 28 for day in may_be - led_to)


@given(edtf_texts(), st.integers(-300, 300), st.integers(-300, 300))
@example("[-0401-21,-X999]", 0, 1)  # each of its years moved by a day is more than a set may have
def test_the_ends_of_any_date_lead_into_the_result(edtf: str, months: int, days: int) -> None:
    moved = moved_date(edtf, months, days)
    if moved is None:
        assert not edtf.startswith("[")
        assert edtf.startswith("{") or max(abs(day) for each in ranges(edtf) for day in each) > 365 * 10**14
        return
    for first, last in ranges(edtf)[:20]:
        assert has(moved, moved_day(first, months, days))
        assert has(moved, moved_day(last, months, days))


@given(edtf_texts(), st.integers(-30, 30))
@example("-9999-?02~", -1)  # the month joins a year of five digits, and both signs are then the year's
def test_what_is_said_of_a_date_is_said_of_the_one_it_leads_to(edtf: str, years: int) -> None:
    moved = moved_date(edtf, 12 * years, 0)
    before, after = read(edtf), (read(moved) or days_of(moved)) if moved else None

    if before and after:
        assert said_of(before) == said_of(after) or "[" in str(moved)


def said_of(days: AnyDays) -> tuple[bool, bool]:
    """Whether any part of a date is uncertain, and whether any is approximate."""
    signs = {sign for _, sign in days.qualified}
    return any(sign.is_uncertain for sign in signs), any(sign.is_approximate for sign in signs)


@pytest.mark.parametrize(
    ("date", "term", "result"),
    [
        ("2019-02", "ten years", "2029-02"),
        ("[..1990,1991..]", "P1M", "[..1990,1991..]"),  # any day at all
        ("[..1990,1992..]", "P1Y", "[..1991,1993..]"),
        ("[..1990]", "P1Y", "[..1991]"),
        ("2021-12-06", "P1M", "2022-01-06"),
        ("2021-01-31", "P1M", "2021-02-28"),
        ("2020-02-29", "P1Y", "2021-02-28"),
        ("2019", "ten years", "2029"),
        ("2019~", "P6M", "[2019-07~..2020-06~]"),
        ("2019-02", "P10D", "[2019-02-11..2019-03-10]"),
        ("2019-02", "P1M", "2019-03"),
        ("199X", "P10Y", "200X"),
        ("199X", "P5Y", "[1995..2004]"),
        ("18XX", "a century", "19XX"),
        ("2021-33", "P1Y", "2022-33"),
        ("2021-33", "P3M", "[2021-04..2021-06]"),
        ("2021-24", "P1Y", "2022-24"),
        ("2004-06~-11", "P10Y", "2014-06~-11"),
        ("?2004-06-~11", "P1M", "?2004-07-~11"),
        ("1985-XX-XX", "P1Y", "1986-XX-XX"),
        ("2019-02-XX", "P1M", "2019-03-XX"),
        ("[..1984]", "P10Y", "[..1994]"),
        ("[1667,1669]", "P1Y", "[1668,1670]"),
        ("Y170000002", "P1Y", "Y170000003"),
        ("-0001", "P2Y", "0001"),
        ("9999", "P1Y", "Y10000"),
        ("2021-12-06T10:30:00Z", "P1M", "2022-01-06T10:30:00Z"),
        ("2021-12-06?", "P1D", "2021-12-07?"),
    ],
)
def test_a_date_and_a_term_make_a_date_as_vague(date: str, term: str, result: str) -> None:
    assert When(result) == When(date) + Term.parse(term)


@given(near_whens(without_months=True), near_terms())
def test_the_term_between_two_days_leads_from_one_to_the_other(first: When, term: Term) -> None:
    last = first + term

    assert last == first + Term.between(first, last)


@given(near_whens(), near_terms())
def test_before_leads_to_where_after_leads_back(when: When, term: Term) -> None:
    earlier = term.before(when)

    assert earlier == when - term
    assert earlier.is_before(when).is_possible or term == Term()


@pytest.mark.parametrize(
    ("first", "last", "problem"),
    [("2019-02", "2021-12-06", "not known exactly"), ("2021-12-06", "2019-02-01", "a last day before the first")],
)
def test_no_term_lies_between_what_is_not_two_days_in_order(first: str, last: str, problem: str) -> None:
    with pytest.raises(InvalidTerm, match=problem):
        Term.between(When(first), When(last))


def test_what_cannot_be_written_is_refused() -> None:
    with pytest.raises(InvalidTerm, match=re.escape("no day P1Y after the one in '{1667,1668}'")):
        Term(years=1).after(When("{1667,1668}"))
    with pytest.raises(InvalidTerm, match="no day"):
        Term(years=1).after(When("Y999999999999999"))


def test_what_is_infinitely_far_stays_there() -> None:
    assert math.inf == moved_day(math.inf, 12, 1)


@pytest.mark.parametrize("came", ["2021", dt.date(2021, 12, 6), 5])
def test_a_term_is_added_to_a_when_only(came: object) -> None:
    with pytest.raises(WrongType, match=r"Term\.after takes a When"):
        _ = came + Term(years=1)  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue] - that is tested
