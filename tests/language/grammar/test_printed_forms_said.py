"""Dates of EDTF that few people say, in the words that are printed of them and in those near by."""

from __future__ import annotations

from bilateral import When
from strategies.doors import parsed


def test_what_nobody_knows() -> None:
    expected = {
        "an unknown year": "XXXX",
        "an unknown day": "",
        "a unknown year": "",
        "a day in April 1985": "1985-04-XX",
        "some day in 1985": "1985-XX-XX",
        "a day in the 1980s": "",
        "one day in April 1985": "1985-04-XX",
        "day in April 1985": "1985-04-XX",
        "a day somewhere in April 1985": "1985-04-XX",
        "a day sometime in April 1985": "1985-04-XX",
        "a day some time in April 1985": "1985-04-XX",
        "a day during April 1985": "1985-04-XX",
        "a day on April 1985": "",
        "a day in spring 1985": "",
        "a month in 1985": "1985-XX",
        "a month in April 1985": "",
        "month in 1985": "1985-XX",
        "a year in the 1980s": "198X",
        "a year in 1985": "",
        "a year in the 19th century": "18XX",
        "a decade in the 19th century": "18XX",
        "a decade in the 1800s": "18XX",
        "a decade in the 1850s": "",
        "a decade in the 1980s": "",
        "a week in 1985": "",
        "the 6th of a month in 2021": "2021-XX-06",
        "the 6th of some month in 2021": "2021-XX-06",
        "the 6th of a month in May 2021": "",
        "the 6th of an unknown month": "XXXX-XX-06",
        "6th of an unknown month": "XXXX-XX-06",
        "the 6 of an unknown month": "",
        "the 6th in an unknown month": "",
        "the 6th of an unknown year": "",
    }

    assert expected == parsed(When.parse, expected)


def test_masked_years() -> None:
    expected = {
        "25 December in the 1560s": "156X-12-25",
        "25th December in the 1560s": "156X-12-25",
        "25 December of the 1560s": "156X-12-25",
        "25 December on the 1560s": "",
        "December in the 1560s": "156X-12",
        "December of an unknown year": "XXXX-12",
        "25 December of an unknown year": "XXXX-12-25",
        "a day in December of the 19th century": "18XX-12-XX",
        "a day in December in the 1560s": "156X-12-XX",
        "a December of an unknown year": "XXXX-12",
        "December of the 16th century": "15XX-12",
        "December in the decade 2000-2009": "200X-12",
        "December in the year 1985": "1985-12",
        "25 December of the 2nd millennium": "1XXX-12-25",
    }

    assert expected == parsed(When.parse, expected)


def test_large_numbers() -> None:
    expected = {
        "the year 3 × 10^5": "Y3E5",
        "the year -17 × 10^7": "Y-17E7",
        "year 3 × 10^5": "Y3E5",
        "3 × 10^5": "",
        "the year 3 x 10^5": "",
        "the decade 2000-2009": "200X",
        "the decade 1990-1999": "199X",
        "the decade 2000-2010": "",
        "the decade 2001-2010": "",
        "decade 2000–2009": "200X",
        "the decade 2000/2009": "",
    }

    assert expected == parsed(When.parse, expected)


def test_estimated_years() -> None:
    expected = {
        "a year from 1900 to 1999, estimated as 1950": "1950S2",
        "a year from 1950 to 1959, estimated as 1950": "1950S3",
        "a year from 1900 to 1998, estimated as 1950": "",
        "a year from 1910 to 1999, estimated as 1950": "",
        "a year from 1000 to 1999, estimated as 1950": "1950S1",
        "a year from 0 to 9999, estimated as 1950": "",
        "a year from 900 to 999, estimated as 950": "0950S2",
        "a year from 1900 to 1999, guessed as 1950": "",
        "a year from 171000000 to 171999999, estimated as 171010000": "Y171010000S3",
        "a year of 1900 to 1999, estimated as 1950": "",
    }

    assert expected == parsed(When.parse, expected)


def test_what_is_said_of_the_parts() -> None:
    expected = {
        "11 June 2004 (year and month approximate)": "2004-06~-11",
        "11 June 2004 (year and month approximate; day uncertain)": "2004-06~-?11",
        "11 June 2004 (year uncertain; day approximate)": "2004?-06-~11",
        "11 June 2004 (year uncertain and approximate)": "2004%-06-11",
        "11 June 2004 (year and month and day approximate)": "2004-06-11~",
        "11 June 2004 (day approximate)": "2004-06-~11",
        "11 June 2004 (month uncertain)": "2004-?06-11",
        "11 June 2004 (year uncertain; month approximate; day uncertain and approximate)": "2004?-~06-%11",
        "11 June 2004 (month and day uncertain)": "2004-?06-?11",
        "June 2004 (month approximate)": "2004-~06",
        "June 2004 (day approximate)": "",
        "2004 (year approximate)": "2004~",
        "2004 (year doubtful)": "",
        "11 June 2004 (year approximate": "",
        "11 June 2004 (year approximate, day uncertain)": "",
        "45 BC (year approximate)": "-0044~",
        "11 June 45 BC (day uncertain)": "-0044-06-?11",
    }

    assert expected == parsed(When.parse, expected)


def test_pieces_of_edtf() -> None:
    expected = {
        "about 2004-06~-11": "2004-06~-11~",
        "2004-06-11": "2004-06-11",
        "2004-13": "",
        "199X-03": "199X-03",
        "a day in 199X-03": "199X-03-XX",
        "by 2004-06": "[..2004-06]",
        "before 2004-06-11": "[..2004-06-10]",
        "2004-06-11, Friday": "2004-06-11",
        "between 2004-06 and 2004-08": "[2004-06..2004-08]",
        "between 2004-06-01 and 2004-06-08": "[2004-06-01..2004-06-08]",
        "before Y170000002": "[..Y170000001]",
        "before -0044-03-15": "[..-0044-03-14]",
    }

    assert expected == parsed(When.parse, expected)
