"""Seasons, quarters, halves and other months of a year that are counted or named."""

from __future__ import annotations

from bilateral import Period, When
from strategies.doors import dates_found, parsed


def test_seasons() -> None:
    expected = {
        "spring 1997": "1997-21",
        "summer 1997": "1997-22",
        "autumn 1997": "1997-23",
        "fall 1997": "1997-23",
        "winter 1997": "1997-24",
        "spring of 1997": "1997-21",
        "spring, 1997": "1997-21",
        "spring of the year 1997": "1997-21",
        "southern summer 2021": "2021-30",
        "northern summer 2021": "2021-26",
        "summer 2021 (northern hemisphere)": "2021-26",
        "summer 2021 (southern hemisphere)": "2021-30",
        "summer 2021 (eastern hemisphere)": "",
        "summer 2021 (northern": "",
        "summer 2021 (northern hemisphere": "",
        "winter 1997-98": "1997-24",
        "winter 1997/98": "1997-24",
        "winter 1997-1998": "1997-24",
        "winter 1997-99": "",
        "winter 1999-00": "1999-24",
        "winter 1999-2000": "1999-24",
        "spring": "",
        "spring '97": "",
        "southern 2021": "",
        "winter 45 BC": "-0044-24",
    }

    assert expected == parsed(When.parse, expected)


def test_quarters_and_halves() -> None:
    expected = {
        "Q1 2021": "2021-33",
        "Q4 2021": "2021-36",
        "Q5 2021": "",
        "Q0 2021": "",
        "Q12 2021": "",
        "Q 1 2021": "",
        "q1 2021": "2021-33",
        "Q1-2021": "2021-33",
        "Q1:2021": "2021-33",
        "Q1, 2021": "2021-33",
        "Q1 of 2021": "2021-33",
        "Q1 of the year 2021": "2021-33",
        "Q1 (Q1) 2021": "2021-33",
        "Q1/2021": "",
        "H1 2021": "2021-40",
        "H2 2021": "2021-41",
        "H3 2021": "",
        "1Q 2021": "2021-33",
        "1Q2021": "2021-33",
        "3H 2021": "",
        "2H 2021": "2021-41",
        "2021 Q4": "2021-36",
        "2021Q4": "2021-36",
        "2021, Q4": "2021-36",
        "2021 Q5": "",
        "2021 Q0": "",
        "2021 Q44": "",
        "2021 Q 4": "",
        "2021 H2": "2021-41",
        "2021 H3": "",
        "first quarter of 2021": "2021-33",
        "second quarter 2021": "2021-34",
        "fourth quarter of 2021": "2021-36",
        "fifth quarter of 2021": "",
        "4th quarter of 2021": "2021-36",
        "3rd-quarter 2021": "2021-35",
        "first half of 2021": "2021-40",
        "second half of 2021": "2021-41",
        "third half of 2021": "",
        "first quadrimester of 2021": "2021-37",
        "second semester of 2021": "2021-41",
        "third quadrimester of 2021": "2021-39",
        "fourth quadrimester of 2021": "",
        "last quarter of 2021": "2021-36",
        "final quarter of 2021": "2021-36",
        "last half of 2021": "2021-41",
        "last quadrimester of 2021": "",
        "first half (H1) of 2021": "2021-40",
        "first half (H1 of 2021": "",
        "zeroth quarter of 2021": "",
    }

    assert expected == parsed(When.parse, expected)


def test_months_of_a_year() -> None:
    expected = {
        "first nine months of 2025": "2025-01/2025-09",
        "first 9 months of 2025": "2025-01/2025-09",
        "last nine months of 2025": "2025-04/2025-12",
        "final nine months of 2025": "",
        "first two months of 2025": "2025-01/2025-02",
        "first one months of 2025": "",
        "first eleven months of 2025": "2025-01/2025-11",
        "first twelve months of 2025": "",
        "last 2 months of 2025": "2025-11/2025-12",
        "last 11 months of 2025": "2025-02/2025-12",
        "last 12 months of 2025": "",
        "last 1 months of 2025": "",
        "first nine months of FY25": "2024-04/2024-12",
        "last three months of FY25": "2025-01/2025-03",
        "last quarter of FY25": "2025-01/2025-03",
        "first half of FY25": "2024-04/2024-09",
        "Q1 FY25": "2024-04/2024-06",
        "Q1FY25": "2024-04/2024-06",
        "Q1 2025-26": "2025-04/2025-06",
        "Q1:2025-26": "2025-04/2025-06",
        "Q1 2025-27": "",
        "1HFY25": "2024-04/2024-09",
        "2HFY25": "2024-10/2025-03",
        "3HFY25": "",
        "1QFY25": "2024-04/2024-06",
        "4QFY25": "2025-01/2025-03",
        "5QFY25": "",
        "1QFY2025": "2024-04/2024-06",
        "1QFY25-26": "",
        "1QFY255": "",
        "H1 FY25": "2024-04/2024-09",
        "H2 of FY25": "2024-10/2025-03",
        "first half (April-September) of 2025-26": "2025-04/2025-09",
        "first half (April-September of 2025-26": "",
    }

    assert expected == parsed(Period.parse, expected)


def test_months_by_their_names() -> None:
    expected = {
        "April-June quarter of 2024": "2024-04/2024-06",
        "April-June 2024 quarter": "2024-04/2024-06",
        "April to June quarter of 2024": "2024-04/2024-06",
        "Apr.-Jun. quarter of 2024": "2024-04/2024-06",
        "the June quarter of 2024": "2024-04/2024-06",
        "June 2024 quarter": "2024-04/2024-06",
        "June quarter, 2024": "2024-04/2024-06",
        "June quarter of the year 2024": "",
        "January quarter of 2024": "2023-11/2024-01",
        "February quarter of 2024": "2023-12/2024-02",
        "March quarter of 2024": "2024-01/2024-03",
        "December quarter of 2024": "2024-10/2024-12",
        "April-December FY24": "2023-04/2023-12",
        "April-December of FY24": "2023-04/2023-12",
        "April-December, FY24": "2023-04/2023-12",
        "April-December of the FY24": "2023-04/2023-12",
        "July-March 2014-15": "2014-07/2015-03",
        "July-March 2014-16": "",
        "January-March 2014-15": "2015-01/2015-03",
        "June quarter FY24": "2023-04/2023-06",
        "June FY24": "",
        "June period of 2024": "",
        "June half of 2024": "",
        "April-September half of 2024": "2024-04/2024-09",
        "April-September period of 2024": "2024-04/2024-09",
        "April-September half (H1) of 2024": "2024-04/2024-09",
        "November-January quarter of 2024": "2024-11/2025-01",
        "June quarter 2024-25": "2024-04/2024-06",
        "Apr.-Jun. 2024 quarter": "2024-04/2024-06",
        "April-Jun. FY24": "2023-04/2023-06",
    }

    assert expected == parsed(Period.parse, expected)


def test_parts_of_years_in_a_text() -> None:
    expected = {
        "In spring 1997 they met.": "spring 1997 = 1997-21",
        "In spring they met.": "",
        "In fall 1997 they met.": "fall 1997 = 1997-23",
        "The fall of 1997 was cold.": "fall of 1997 = 1997-23",
        "By fall 1997 they met.": "By fall 1997 = ../1997-23",
        "The fall 1997 was cold.": "fall 1997 = 1997-23",
        "Until fall 1997 they met.": "Until fall 1997 = ../1997-23",
        "Since fall 1997 they met.": "Since fall 1997 = 1997-23/..",
        "For fall 1997 they met.": "fall 1997 = 1997-23",
        "In winter 1997-98 they met.": "winter 1997-98 = 1997-24",
        "In summer 2021 (southern hemisphere) they met.": "summer 2021 (southern hemisphere) = 2021-30",
        "In Q1 2021 they met.": "Q1 2021 = 2021-01/2021-03",
        "In Q1 they met.": "",
        "In Q1 2021-22 they met.": "Q1 2021-22 = 2021-04/2021-06",
        "In the first half they met.": "",
        "In the first half of 2021 they met.": "first half of 2021 = 2021-01/2021-06",
        "In the first half of the game they met.": "",
        "In the first nine months of 2025 they met.": "first nine months of 2025 = 2025-01/2025-09",
        "In the last quarter they met.": "",
        "In the June quarter they met.": "June quarter = 2021-04/2021-06",
        "In the june quarter they met.": "",
        "In the April-June quarter of 2024 they met.": "April-June quarter of 2024 = 2024-04/2024-06",
        "In 1HFY25 they met.": "1HFY25 = 2024-04/2024-09",
        "In 2021 Q4 they met.": "2021 Q4 = 2021-10/2021-12",
        "In H1 FY25 they met.": "H1 FY25 = 2024-04/2024-09",
        "The Q1A of 2021 came.": "2021 = 2021",
    }

    assert expected == dates_found(expected)
