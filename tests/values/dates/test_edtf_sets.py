from __future__ import annotations

import itertools
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import When
from bilateral.errors import InvalidWhen
from bilateral.kinds import Precision
from bilateral.testing.dates import dates, level_2_dates, runs, sets_of_dates
from bilateral.values.dates.edtf import read
from bilateral.values.dates.edtf_sets import DateSet, days_of


def read_it(text: str) -> DateSet:
    found = days_of(text)
    assert found is not None
    return found


def is_in(day: float, found: DateSet) -> bool:
    return any(first <= day <= last for first, last in found.ranges())


@given(st.lists(dates() | level_2_dates(), min_size=1, max_size=3), st.sampled_from(["[]", "{}"]))
def test_a_set_covers_the_days_of_its_dates(texts: list[str], brackets: str) -> None:
    found = read_it(f"{brackets[0]}{','.join(texts)}{brackets[1]}")
    days = [member for member in map(read, texts) if member]

    assert min(each.first for each in days) == found.first
    assert max(each.last for each in days) == found.last
    assert all(is_in(each.first, found) and is_in(each.last, found) for each in days)
    assert (brackets == "{}") == found.is_several


@given(sets_of_dates())
def test_the_ranges_of_a_set_are_in_order_and_apart(text: str) -> None:
    found = read_it(text)
    ranges = list(found.ranges())

    assert (found.first, found.last) == (ranges[0][0], ranges[-1][1])
    assert all(before[1] + 1 < after[0] for before, after in itertools.pairwise(ranges))
    assert found.first <= found.latest_first
    assert found.earliest_last <= found.last


@given(runs())
def test_a_run_goes_from_its_first_date_to_its_last(text: str) -> None:
    begin, _, end = text.partition("..")
    found = read_it(f"[{text}]")

    assert (read(begin).first if begin else -math.inf) == found.first  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess] - it is a date
    assert (read(end).last if end else math.inf) == found.last  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess] - it is a date
    assert 1 == len(list(found.ranges()))


@pytest.mark.parametrize(
    "text",
    ["[]", "{}", "[..]", "[,]", "[1667,]", "[,1667]", "[1667, 1668]", "[ 1667]", "{1999]", "{1999", "1999]", "[[1999]]",
     "[2019-12..2021]", "[2021..2020]", "[2021-01-31..2021-01-30]", "[156X..157X]", "[2001-21..2001-23]", "[1950S2..]",
     "[2021-12-06T10:00:00]", "[1..3]", "[2020...2021]", "[2020..2021..2022]", "[2021/2022]", "[soon]", "[2021-02-30]",
     "[2021]?", "[2021..-0000]", "[XXXX-XX-01,XXXX-XX-02,XXXX-XX-03,XXXX-XX-04]"],
)  # fmt: skip
def test_what_is_no_set_of_dates_is_refused_with_that_reason(text: str) -> None:
    assert days_of(text) is None
    if text[0] in "[{":
        with pytest.raises(InvalidWhen, match=r"no set of dates in .*; write e\.g\."):
            When(text)


@pytest.mark.parametrize(
    ("text", "precision"),
    [
        ("[1667,1668]", Precision.DECADE),
        ("[2021-12-06,2021-12-07]", Precision.MONTH),
        ("[2021-12-06]", Precision.DAY),
        ("[..2021]", Precision.MILLENNIA),
        ("{1960,1961-12}", Precision.YEAR),
        ("{1960-05-01,1960-05-03}", Precision.DAY),
        ("{2021-01..2021-03}", Precision.MONTH),
    ],
)
def test_a_set_is_as_precise_as_what_it_leaves_open(text: str, precision: Precision) -> None:
    assert precision is read_it(text).precision


@pytest.mark.parametrize(
    ("several", "days", "answer"),
    [
        ("{2001..2003}", "200X-05-01", True),
        ("{2001..2003}", "20X2-05-01", False),
        ("{2001-01..2001-03}", "2001-XX-15", True),
        ("{2001-01..2001-03}", "2001-XX-30", False),
        ("{2001-01..2001-03}", "2001-XX-31", False),
        ("{2001-01..2001-02}", "2001-01", False),
        ("{2001-12..2002-02}", "200X-XX-1X", True),
        ("{2001-01-01..2001-01-03}", "2001-01", True),
        ("{2001-01-01..2001-01-03}", "2001-01-0X", True),
        ("{2001-01-01..2001-01-03}", "2001-01-X1", False),
        ("{..2003}", "2001", False),
        ("{2003..}", "200X", False),
    ],
)
def test_each_unit_of_a_run_needs_a_day_of_its_own(several: str, days: str, answer: bool) -> None:  # noqa: FBT001
    other = read(days)
    assert other is not None

    assert answer == read_it(several).each_may_be_in(other.ranges)


def test_a_set_is_as_long_as_an_exchange_of_many_notes() -> None:
    notes = ",".join(f"1960-05-{day:02}" for day in range(1, 21))

    assert 20 == len(read_it(f"{{{notes}}}").members)


@pytest.mark.parametrize("piece", ["2021,", "[", "..", "1XXX,", "{2021..2022},"])
def test_a_very_long_text_is_refused_at_once(piece: str) -> None:

    assert days_of("[" + piece * 10**6 + "]") is None
