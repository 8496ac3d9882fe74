"""The public test suites for dates in English words: python-edtf, messydates, ProfessionalWiki, Recognizers-Text.

A suite is not followed where it picks one of two readings, drops what a text says, or reads another calendar's or a
holiday's day; each such row stands in a table with the reason. The official visits of the United States are texts of
its Office of the Historian, and their dates are those that it gives them.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any, cast

import pytest

from bilateral import Period, When
from bilateral.errors import InvalidPeriod, InvalidWhen
from bilateral.values.dates.days import year_month_day

DATA = Path(__file__).parents[2].parent / "shared" / "data"

pytestmark = pytest.mark.skipif(not DATA.exists(), reason="the suites are not part of the project: no ../shared")

TWO_READINGS = "a hundred years or ten: '1800s' is refused"
TWO_DATES = "the text tells of more than one date, and the suite drops the others"
NOT_ONLY_A_DATE = "the text has other words, which the suite drops; finding dates in prose is another thing"
EXCLUSIVE = "'before' and 'after' leave the year itself out: [..1927], and as a period ../1927-12-31"
BEFORE_CHRIST = "ISO 8601-1 counts a year 0, so that 64 BC is -0063 (EDTF, level 1, Negative calendar year)"

#: What we hold otherwise, and why.
EXCEPTIONS = {
    "active 17-19th Centuries": NOT_ONLY_A_DATE,
    "active 1910-30": NOT_ONLY_A_DATE,
    "notcirca 1860": NOT_ONLY_A_DATE,
    "attic. 1802": NOT_ONLY_A_DATE,
    "1861-67 (later print)": NOT_ONLY_A_DATE,
    "Tomorrow is 13-10-2021": NOT_ONLY_A_DATE,
    "1851-1852; printed 1853-1854": TWO_DATES,
    "1864-1872, printed 1870s": TWO_DATES,
    "1900-1903, cast before 1929": TWO_DATES,
    "1900; 1973": TWO_DATES,
    "1915, from Camerawork, October 1916": TWO_DATES,
    "1938, printed 1940s-1950s": TWO_DATES,
    "1800s": TWO_READINGS,
    "2000s": TWO_READINGS,
    "c1900s": TWO_READINGS,
    "before about the 1900s": TWO_READINGS,
    "year in about the 1800s": TWO_READINGS,
    "before 1928": EXCLUSIVE,
    "after approx Summer 1928": EXCLUSIVE,
    "c64 BCE": BEFORE_CHRIST,
    "28 BC": BEFORE_CHRIST,
    "200 BC:100 BC": BEFORE_CHRIST,
    "January 12": "a day without its year is refused; where nobody told it, XXXX-01-12 can be written",
    "a day in about Spring 1849?": "1849-21-XX% is no EDTF: no day stands behind a season",
    "1858/1860": "EDTF, level 0, Time Interval: '/' stands between the ends of an interval",
    "1915 late - autumn 1916": "'late 1915' is no date told exactly, and the suite drops 'late'",
    "2012-01-NA": "'NA' is R's word for what is missing, not a date's",
    "193-3": "a year of three digits",
    "193-3, 193-4": "a year of three digits",
    "XX-1998": "a date with its unknown part first; write 1998-XX",
    "1997, 2 Dec": "the suite has 02-12-1997; in EDTF that day is 1997-12-02",
    "2012-01?-1": "a qualifier of a part, in a date that is not EDTF; 2012-01?-01 is",
    "2012~-1-1": "a qualifier of a part, in a date that is not EDTF; 2012~-01-01 is",
    "2012-1-01~": "a qualifier in a date that is not EDTF; 2012-01-01~ is",
}

Row = dict[str, Any]


@cache
def rows(path: str) -> tuple[Row, ...]:
    return tuple(json.loads(line) for line in (DATA / path).read_text("utf-8").splitlines())


def english_rows() -> list[Row]:
    # Dates of digits only, whose order another argument tells ("messydate_text:ymd"), are in no language.
    kinds = ("natlang_to_edtf", "messydate_text", "messydate", "invalid_messydate")
    return [row for row in rows("edtf_conformance/cases.jsonl") if row["kind"] in kinds]


def read(text: str) -> When | Period | None:
    try:
        return When.parse(text)
    except InvalidWhen:
        try:
            return Period.parse(text)
        except InvalidPeriod:
            return None


def passes(row: Row) -> bool:
    found, expected = read(row["input"]), row["expected"]
    return found is None if expected is None or row["kind"].startswith("invalid") else str(found) == expected


def test_every_row_of_english_passes_or_is_listed_with_the_reason() -> None:
    failing = [row for row in english_rows() if row["input"] not in EXCEPTIONS and not passes(row)]

    assert [] == failing


def test_every_exception_is_still_one() -> None:
    assert set(EXCEPTIONS) == {row["input"] for row in english_rows() if not passes(row)}


#: Rows of which no words are looked for.
NOT_SAID = {
    "{ ..1983}": "a blank in a set, which EDTF has not",
    "{2005-22..}": "no season follows another, so that none can be counted on from",
    "[..1990-23]": "no season follows another, so that none can be counted on from",
}

#: What we say in other words, and why; the first sign in the EDTF text that fits.
OTHER_WORDS = (
    ("T", "the day first, then the time"),
    ("{", "'all of', so that no reader takes it for one of them"),
    ("[", "'or earlier', 'or later', 'one of': the same for years, months and days"),
    ("-XX-", "words that can be read back"),
    ("XXXX", "words that can be read back"),
    ("/", "'from' and 'since', small letters, and days as '9 February 2021'"),
    ("~", "'about', and the day first"),
    ("?", "'possibly', and the day first"),
    ("%", "'possibly about', and the day first"),
    ("-1234", "ISO 8601-1 counts a year 0, so that -1234 is 1235 BC"),
    ("1975-", "small letters; a half, as 'semester' may be a university's"),
    ("0042", "small letters"),
)


def said_rows() -> list[Row]:
    humanized = [row for row in rows("edtf_conformance/cases.jsonl") if row["kind"] == "humanize_en"]
    return [row for row in humanized if row["input"] not in NOT_SAID]


@pytest.mark.parametrize("row", said_rows() if DATA.exists() else [], ids=lambda row: row["input"])
def test_every_row_of_words_is_said_and_read_back(row: Row) -> None:
    dated = read(row["input"])
    assert dated is not None
    words = dated.in_words()

    assert words != row["input"] or words == row["expected"]
    if "T" not in row["input"]:
        back = type(dated).parse(words)
        assert dated.in_words() == back.in_words()
        assert dated.reach == back.reach


def test_words_that_differ_do_so_for_a_reason() -> None:
    for row in said_rows():
        dated = read(row["input"])
        assert dated is not None
        assert dated.in_words() == row["expected"] or any(sign in row["input"] for sign, _ in OTHER_WORDS)


def told_rows() -> list[tuple[str, str]]:
    """The texts of Recognizers-Text that resolve alike whatever day they are read on: text and first day."""
    found: list[tuple[str, str]] = []
    for row in rows("recognizers_text/date.jsonl"):
        for each in row["expected"] if "/English/Date" in row["kind"] else ():
            value = cast("Row", each.get("Value") or {})
            days = cast("dict[str, str]", value.get("FutureResolution") or {})
            first = days.get("date", days.get("startDate"))
            told = days == value.get("PastResolution") and "X" not in value["Timex"]
            if first and told and not RELATIVE.search(each["Text"].lower()):
                found.append((each["Text"], first))
    return found


#: Words that tell a day from the one on which they are read.
RELATIVE = re.compile(
    r"\b(?:today|tomorrow|tmrw|yesterday|now|this|next|last|past|ago|my|hence|future|within|rest|later|business"
    r"|weekend|friday the|saturday the|second sunday|week 10|years? after)\b"
)

#: What of these is not read as there, and why.
UNTOLD = {
    "21/04/16": "a year of two digits",
    "3-7-07": "a year of two digits",
    "2/29/2019": "2019 has no 29 February; the suite has no day for it either",
    "second week of 2015": "EDTF has no weeks",
    "the two thousands": "ten years, a hundred or a thousand",
    "the noughties": "a name of ten years that some give to 2000 to 2009, others to 1900 to 1909",
    "Feb between 2-7 two thousand and eighteen": "words in an order that nobody writes",
    "2015.3": "a decimal number",
    "2016 - 11": "a span from 2016 to 2011, or to something else",
    "2016/11": "EDTF, level 0, Time Interval: '/' stands between two dates; 2010/11 is a season of two years",
    "2016/ 11": "as 2016/11",
    "2016 /11": "as 2016/11",
    "11- 2016": "a blank in a number",
    "end of 2000": "the suite takes the last four months; no rule says so",
    "middle of 2000": "the suite takes the four months in the middle; no rule says so",
    "for 1 week, from 20th dec": "a day without its year",
}


def test_what_is_told_without_another_day_is_read_as_recognizers_text_does() -> None:
    failing = {text for text, first in told_rows() if first_day(text) != first}

    assert set(UNTOLD) == failing


def first_day(text: str) -> str | None:
    found = read(text)
    if found is None:
        return None
    year, month, day = year_month_day(int(found.reach.earliest_start))
    return f"{year:04}-{month:02}-{day:02}"


def visits() -> tuple[Row, ...]:
    return rows("us_state_visits/date_text_gold.jsonl")


def is_read_right(row: Row) -> bool:
    found, expected = read(row["input"]), row["expected"]
    days = (found.start, found.end) if isinstance(found, Period) else (found, found)
    return tuple(map(str, days)) == (expected["start"], expected["end"])


def test_every_day_of_a_state_visit_is_read() -> None:
    assert [] == [row["input"] for row in visits() if not is_read_right(row)]


def test_the_count(capsys: pytest.CaptureFixture[str]) -> None:
    english, told, said = english_rows(), told_rows(), said_rows()
    reasons = Counter(EXCEPTIONS[row["input"]] for row in english if not passes(row))
    with capsys.disabled():
        print("\nDates in words:")
        for kind in ("natlang_to_edtf", "messydate_text", "messydate"):
            passed = [passes(row) for row in english if row["kind"] == kind]
            print(f"  {sum(passed):4} of {len(passed):4} {kind}")
        for reason, count in reasons.most_common():
            print(f"       {count:4} not: {reason}")
        same = sum(dated.in_words() == row["expected"] for row in said if (dated := read(row["input"])))
        print(
            f"  {len(said):4} of {len(said) + len(NOT_SAID):4} humanize_en said and read back, {same} in the same words"
        )
        right = sum(first_day(text) == first for text, first in told)
        print(f"  {right:4} of {len(told):4} of Recognizers-Text that need no other day")
        print(f"  {sum(map(is_read_right, visits())):4} of {len(visits()):4} state visits of the United States")

    assert english
    assert told
