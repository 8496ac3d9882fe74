"""Days and months that are named without their year."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import When, read
from bilateral.kinds import Precision

MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
          "November", "December")  # fmt: skip


def value_in(text: str, published: dt.date | str) -> str:
    (found,) = read(text, published=published).dates
    return str(found.value)


@given(st.integers(1, 10), st.sampled_from(["/", "-", "\u2013"]))
def test_months_that_a_mark_joins_are_of_the_next_such_time_for_what_is_to_come(month: int, mark: str) -> None:
    said = f"{MONTHS[month - 1]}{mark}{MONTHS[month]}"
    [found] = read(f"Rice for {said} delivery will be sold.", published="2021-12-31").dates

    assert (said, f"2022-{month:02}/2022-{month + 1:02}") == (found.text, str(found.value))


@given(st.dates(dt.date(1950, 1, 1), dt.date(2090, 12, 31)), st.integers(1, 12), st.integers(1, 28))
def test_where_no_verb_tells_it_is_the_nearest(published: dt.date, month: int, day: int) -> None:
    found = value_in(f"the deadline of {day} {MONTHS[month - 1]}, again", published)

    assert abs(When(found).first_day - published.toordinal()) <= 183
    assert When(found).precision is Precision.DAY


@given(st.dates(dt.date(1950, 1, 1), dt.date(2090, 12, 31)), st.integers(1, 12), st.integers(1, 28))
def test_its_own_verb_tells_the_side(published: dt.date, month: int, day: int) -> None:
    past = When(value_in(f"It was signed on {day} {MONTHS[month - 1]}.", published))
    ahead = When(value_in(f"It will be signed on {day} {MONTHS[month - 1]}.", published))

    # A report may be dated a few days before what it tells.
    assert -10 <= published.toordinal() - past.first_day < 366
    assert -3 <= ahead.first_day - published.toordinal() < 366


@given(st.dates(dt.date(1950, 1, 1), dt.date(2090, 12, 31)), st.integers(1, 12), st.integers(1, 28))
def test_a_deadline_lies_ahead_and_since_lies_behind(published: dt.date, month: int, day: int) -> None:
    until = value_in(f"It was extended until {day} {MONTHS[month - 1]}.", published)
    since = value_in(f"It will run since {day} {MONTHS[month - 1]}.", published)

    assert until.startswith("../")
    assert When(until[3:]).earliest >= published - dt.timedelta(days=3)
    assert since.endswith("/..")
    assert When(since[:-3]).earliest <= published + dt.timedelta(days=10)


@given(st.dates(dt.date(1950, 1, 1), dt.date(2090, 12, 31)), st.integers(-300, 300))
def test_the_weekday_beside_it_tells_the_year(published: dt.date, days: int) -> None:
    day = published + dt.timedelta(days=days)
    if (day.month, day.day) == (2, 29):
        return
    found = When(value_in(f"the vote of {day:%A}, {day.day} {day:%B}.", published))

    assert found.earliest.weekday() == day.weekday()
    assert (found.earliest.month, found.earliest.day) == (day.month, day.day)


@pytest.mark.parametrize(
    ("text", "published", "value"),
    [
        ("They will build on the May 2 ceasefire.", "2019-06-10", "2019-05-02"),
        ("It was to have been published in September.", "1998-07-27", "1998-09"),
        ("Crude for March delivery fell.", "2015-12-11", "2016-03"),
        ("It ended in the year ending March 31.", "1987-06-01", "1988-03-31"),
        ("On 3 March 2019 he came and left on June 4 of that year.", "2024-06-01", "2019-06-04"),
    ],
)
def test_what_else_tells_the_year(text: str, published: str, value: str) -> None:
    assert value == str(read(text, published=published).dates[-1].value)


@pytest.mark.parametrize(
    "text", ["Each 9 May they march.", "It opens on 1 March every year.", "from June to September each year"]
)
def test_a_day_that_comes_each_year_is_none(text: str) -> None:
    assert () == read(text, published="2021-12-06").dates


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The consul lands on 12 January and left on 30 November.", ["2022-01-12", "2021-11-30"]),
        ("Oman took the chair on 1 July and hands it over on 30 April.", ["2021-07-01", "2022-04-30"]),
        ("Fares went up on 1 September and go up again on 1 February.", ["2021-09-01", "2022-02-01"]),
        ("The raids of 20 November and the round due on 4 January worry them.", ["2021-11-20", "2022-01-04"]),
        ("Of both rounds, that of March was open and the one in February will be closed.", ["2021-03", "2022-02"]),
        ("They looked forward to a further round in January.", ["2022-01"]),
        ("Offers are invited from 10 to 24 December.", ["2021-12-10/2021-12-24"]),
        ("The court fixed 17 March for the next hearing.", ["2022-03-17"]),
        ("In May the two meet in Lima.", ["2022-05"]),
        ("The truce held through November.", ["../2021-11"]),
        ("On 26 May 2014 he took office, and on 30 May he flew east.", ["2014-05-26", "2014-05-30"]),
        ("On 26 May 2014 he took office; on 30 May he will leave.", ["2014-05-26", "2022-05-30"]),
    ],
)
def test_each_day_of_a_sentence_has_the_year_of_its_own_verb(text: str, values: list[str]) -> None:
    assert values == [str(found.value) for found in read(text, published="2021-12-06").dates]


def test_the_last_of_several_days_may_be_open() -> None:
    found = read("It may be held on 2 and 3 December or later.", published="2021-12-01").dates

    assert ["2021-12-02", "[2021-12-03..]"] == [str(each.value) for each in found]


@pytest.mark.parametrize("day", ["31 June", "June 31", "30 February", "0 May"])
def test_a_day_that_no_year_has_is_none(day: str) -> None:
    assert not [found for found in read(f"It was signed on {day}.", published="2021-12-06").dates if found.text == day]


def test_either_day_of_a_span_has_the_year_that_is_meant() -> None:
    assert ["[2021-12-28..2022-01-03]"] == [
        str(found.value) for found in read("It is either 28 December to 3 January.", published="2021-12-06").dates
    ]


def test_an_hour_ends_no_clause() -> None:
    assert "2021-01-21" == value_in("They met at 17:21 on 21 January.", "2021-12-06")


@pytest.mark.parametrize(("text", "found"), [
    ("Done at Riga this January 4, 1960, in two originals.", ["1960-01-04"]),
    ("He was born on May. 29, 1964, in Riga.", ["1964-05-29"]),
    ("They left in May. 29 men stayed.", ["2021-05"]),
])  # fmt: skip
def test_a_day_with_its_year_is_read_whole(text: str, found: list[str]) -> None:
    assert [str(each.value) for each in read(text, published="2021-12-06").dates] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The test, earlier scheduled for June 23, was put off.", "2024-06-23"),
        ("The test, scheduled for June 23, was put off.", "2025-06-23"),
        ("It had originally been due on June 23.", "2024-06-23"),
        ("Since its launch on 2 September, it has sent 400 images.", "2023-09-02"),
        ("Since he was elected in September he has been silent.", "2023-09"),
        ("It is silent since; it will meet on 2 September.", "2024-09-02"),
        ("The Bill, moved in the last session, lapsed in December.", "2023-12"),
        ("The bank, which had cut its rate, raised it on December 3.", "2023-12-03"),
        ("Fares go up from September 1.", "2024-09-01/.."),
        ("Sales were up from May.", "2024-05"),
        ("Cocoa for March rose again.", "2025-03"),
        ("It bought rice, March shipment, at a loss.", "2025-03"),
        ("The law, passed in December, is in force.", "2023-12"),
        ("The fields, dubbed North and South, open on December 3.", "2024-12-03"),
        ("Bids must be in by noon on April 6.", "../2025-04-06"),
        ("It stays open until midnight on September 3.", "../2024-09-03"),
        ("The summit, put off from April, is near.", "2024-04"),
        ("He turns 75 on September 17.", "2024-09-17"),
    ],
)
def test_what_was_to_be_and_what_has_been(text: str, found: str) -> None:
    assert value_in(text, "2024-07-05") == found
