"""Days without a year that another date of their sentence dates."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import Period, When, read

FIRST = st.dates(dt.date(1950, 1, 1), dt.date(2080, 12, 31))
#: Days until what follows, within a year, and until somebody reports it: in some year or other, and not as news.
LATER = st.integers(1, 364)
REPORTED = st.tuples(st.integers(15, 340), st.integers(0, 4)).map(lambda days: days[0] + 1461 * days[1])


def in_full(day: dt.date) -> str:
    """Write a day with its year."""
    return f"{day.day} {day:%B %Y}"


def without_year(day: dt.date) -> str:
    """Write a day without its year."""
    return f"{day.day} {day:%B}"


def dates(text: str, published: str | dt.date = "2021-12-06") -> list[str]:
    """Give the dates of a text in EDTF, in their order."""
    return [str(found.value) for found in read(text, published=published).dates]


@given(FIRST, LATER, REPORTED, st.sampled_from([
    "It was signed on {} and ratified on {}.", "It was signed on {}, and entered into force on {}.",
    "It was signed on {}, ratified on {}.", "Signed on {}, it took effect on {}.", "signed {} (ratified {})",
]))  # fmt: skip
def test_what_is_joined_follows_within_a_year(first: dt.date, later: int, reported: int, said: str) -> None:
    second = first + dt.timedelta(later)
    published = second + dt.timedelta(reported)
    found = dates(said.format(in_full(first), without_year(second)), published)
    assert found == [first.isoformat(), second.isoformat()]


@given(FIRST, LATER, REPORTED)
def test_what_goes_on_to_a_later_date_stands_before_it_within_a_year(
    last: dt.date, earlier: int, reported: int
) -> None:
    first = last - dt.timedelta(earlier)
    said = f"Talks began on {without_year(first)} and ended on {in_full(last)}."
    assert dates(said, first + dt.timedelta(reported)) == [first.isoformat(), last.isoformat()]


@given(FIRST, LATER)
def test_the_end_of_a_span_follows_its_start_within_a_year(first: dt.date, later: int) -> None:
    last = first + dt.timedelta(later)
    said = f"from {in_full(first)} to {without_year(last)}"
    assert Period.parse(said) == Period(When.on(first), When.on(last))
    assert dates(f"Talks were held {said}.") == [f"{first}/{last}"]


@pytest.mark.parametrize(("text", "found"), [
    ("It was signed on 3 March 2019, ratified on 4 May and in force on 1 July.",
     ["2019-03-03", "2019-05-04", "2019-07-01"]),
    ("It will be signed on 3 March 2025 and enter into force on 1 July.", ["2025-03-03", "2025-07-01"]),
    ("The first round was held in May 2015, the second in October.", ["2015-05", "2015-10"]),
    # Other facts than what was joined to the first.
    ("The pact signed on 4 May 1971 will be reviewed on 18 December.", ["1971-05-04", "2021-12-18"]),
    ("It was signed on 3 March 2019 and will take effect on 1 January.", ["2019-03-03", "2022-01-01"]),
    ("India, which signed it in March 2019, met them on 5 October.", ["2019-03", "2021-10-05"]),
    ("India, which signed it in March 2019, said on 5 October that it would.", ["2019-03", "2021-10-05"]),
    ("He, who was elected on 3 March 2019 and sworn in on 1 April, came on 20 September.",
     ["2019-03-03", "2019-04-01", "2021-09-20"]),
    ("It was signed on 3 March 2019. It was ratified on 1 July.", ["2019-03-03", "2021-07-01"]),
    ("They met on 4 May and discussed the pact signed on 9 June 2015.", ["2021-05-04", "2015-06-09"]),
    ("They recalled the 6 May attack.", []),  # what happened on it is meant, of a year that nothing tells
    # The last two weeks are news.
    ("He was elected on 3 March 2019 and came to Delhi on 2 December.", ["2019-03-03", "2021-12-02"]),
])  # fmt: skip
def test_which_dates_are_joined(text: str, found: list[str]) -> None:
    assert dates(text) == found
