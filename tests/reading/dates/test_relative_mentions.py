"""Mentions that are dated from the day of a report."""

from __future__ import annotations

import pytest

from strategies.dates_found import found_in


@pytest.mark.parametrize(
    "text",
    [
        "Bhutan today is one of the largest sellers.", "The army today is among the best.",
        "Today, Delhi has more cars than Rome.", "Nepal today is a strong nation.",
        "Links today are closer than ever.", "Today's harbour is another place.",
    ],
)  # fmt: skip
def test_today_may_mean_these_times(text: str) -> None:
    assert [] == found_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "Today is a holiday.", "It ended. Today is a great occasion.", "Nepal today is hosting talks.",
        "He said that today is a great day.", "Today, Delhi is hosting them.",
        "Today, later than planned, they met.",
    ],
)  # fmt: skip
def test_today_is_a_day_where_something_happens(text: str) -> None:
    assert ["2021-12-06"] == [value for _, value in found_in(text)]


def test_what_is_of_yesterday_or_tomorrow_is_of_that_day() -> None:
    assert [("yesterday", "2021-12-05")] == found_in("In yesterday's talks both gave way.")
    assert [("Tomorrow", "2021-12-07")] == found_in("Tomorrow's summit decides.")


def test_an_address_holds_no_weekday() -> None:
    assert [] == found_in("Oman and Monday.com signed.")
    assert [("Monday", "2021-12-06")] == found_in("They met on Monday.Oman signed.")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It is due by year-end.", [("by year-end", "../2021")]),
        ("It is due before the year-end.", [("before the year-end", "../2021")]),
        ("It is due by the year's end.", [("by the year's end", "../2021")]),
        ("It is due at year-end 2026.", [("year-end 2026", "2026")]),
        ("It is due by year-end 2026.", [("by year-end 2026", "../2026-12-31")]),
        ("They made year-end talks of a year-end rally.", []),
        ("A year's notice ended the year's first round.", []),
    ],
)
def test_the_end_of_the_year_in_short(text: str, found: list[tuple[str, str]]) -> None:
    assert found == found_in(text)


def test_decades_ago_are_counted_as_years_are() -> None:
    assert [("A decade ago", "2011")] == found_in("A decade ago they were rivals.")
    assert [("two decades ago", "2001")] == found_in("It was two decades ago.")
    assert [] == found_in("It was over two decades ago.")


def test_hours_of_the_day_of_the_report_and_of_the_night_before() -> None:
    assert [("last night", "2021-12-05"), ("this morning", "2021-12-06")] == found_in(
        "Fired on last night and this morning."
    )


@pytest.mark.parametrize(
    "text", ["It was his last year in office.", "The firm's last month there was bad.", "Open each second Monday.",
             "On the first Tuesday they rest.", "Shrove Tuesday came.", "Any Friday will do.", "the Friday prayers"]
)  # fmt: skip
def test_years_and_weekdays_of_something_else_are_none(text: str) -> None:
    assert [] == found_in(text)


def test_a_clause_behind_a_semicolon_has_its_own_tense() -> None:
    text = "On Thursday, one man spoke; on Friday, his heir will speak."
    assert ["2021-12-02", "2021-12-10"] == [value for _, value in found_in(text)]


def test_the_present_of_a_verb_is_said_of_a_day_to_come() -> None:
    text = "The envoy, who landed on Saturday, sees the king on Thursday."
    assert ["2021-12-04", "2021-12-09"] == [value for _, value in found_in(text)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It has rained since last night.", "2021-12-05/.."),
        ("It was open till yesterday.", "../2021-12-05"),
        ("It has been so since yesterday.", "2021-12-05/.."),
    ],
)
def test_what_lasts_is_bounded_by_a_day_beside_that_of_the_report(text: str, value: str) -> None:
    assert [value] == [found for _, found in found_in(text)]


def test_since_today_is_of_these_times() -> None:
    assert [] == found_in("Little has changed since today is like any day.")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("PERU AND CHILE SIGNED PACT LAST YEAR", ("LAST YEAR", "2020")),
        ("ENVOY ARRIVES TODAY IN LIMA", ("TODAY", "2021-12-06")),
        ("CONSULATE WAS SHUT TWO YEARS AGO", ("TWO YEARS AGO", "2019")),
        ("EXPORTS FELL IN MAY LAST YEAR", ("MAY LAST YEAR", "2020-05")),
    ],
)
def test_a_headline_in_capitals_tells_its_day(text: str, found: tuple[str, str]) -> None:
    assert [found] == found_in(text)


def test_capitals_in_a_line_of_small_letters_are_a_name() -> None:
    assert [] == found_in("They read it in LAST YEAR, which is a film.")
    assert [] == found_in("USA TODAY SAW THEM LEAVE THE PORT")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Fees rise, starting 3 January.", ("starting 3 January", "2022-01-03/..")),
        ("It falls due in lots (beginning in 2027).", ("beginning in 2027", "2027/..")),
        ("Fees rise, starting tomorrow.", ("starting tomorrow", "2021-12-07/..")),
        ("He is on a visit starting 3 January.", ("3 January", "2022-01-03")),
        ("He is on a visit starting tomorrow.", ("tomorrow", "2021-12-07")),
        ("It is for the year starting on 1 April.", ("1 April", "2022-04-01")),
        ("It was held every two years since 1997.", ("since 1997", "1997/..")),
        ("It was shut ten years before 1997.", ("1997", "1997")),
    ],
)
def test_from_when_on_and_when_something_begins(text: str, found: tuple[str, str]) -> None:
    assert [found] == found_in(text)
