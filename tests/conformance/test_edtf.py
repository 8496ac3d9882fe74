"""The public test suites of EDTF, levels 0, 1 and 2: valid, invalid, bounds, parts and qualifiers.

The specification decides where a suite and it, or two suites, differ: "Extended Date/Time Format (EDTF)
Specification", Library of Congress, 4 February 2019 (below: EDTF), which profiles ISO 8601-1:2019 and -2:2019.
"""

from __future__ import annotations

import datetime as dt
import json
import math
import re
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from bilateral import Period, When
from bilateral.errors import InvalidValue
from bilateral.kinds import Precision
from bilateral.values.dates.days import day_number, year_month_day
from bilateral.values.dates.edtf import DateParts, parts

CASES = Path(__file__).parents[2].parent / "shared" / "data" / "edtf_conformance" / "cases.jsonl"

pytestmark = pytest.mark.skipif(not CASES.exists(), reason="the suites are not part of the project: no ../shared")

_FIVE_DIGITS = "EDTF, level 1, Letter-prefixed calendar year: more than four digits have a Y, and are a year alone"
_MIXED_ENDS = "EDTF, level 0, Time Interval: it ends 'sometime in' June, which may be after the 11th"

#: Rows that we hold to be wrong, and the clause that says so.
EXCEPTIONS = {
    # Refused, though the suite takes it.
    "19": "EDTF, level 0, Date: a year has four digits. Two of ISO 8601-1 may be a year or a day cut short: 19XX",
    "12004-06~-11": _FIVE_DIGITS,
    "1156X-12-25": _FIVE_DIGITS,
    "2XXXX-12-XX": _FIVE_DIGITS,
    "31XXX-XX": _FIVE_DIGITS,
    # Taken, though the suite refuses it.
    "2004-06-11%/2004-06~": _MIXED_ENDS,
    "2004-06-11%/2004-%06": _MIXED_ENDS,
    "Y-61000/-2000": "EDTF, level 1, Letter-prefixed calendar year: it is a date, and an interval has dates",
    # Read as other days.
    "2004-06-01/": "EDTF, level 1, Extended Interval: the end is unknown; ten years are python-edtf's own",
}

#: Rows on which two suites contradict each other, with a row of the other suite that has the same form. EDTF, level
#: 1, Seasons, decides: a season stands in place of a month, in an interval too.
CONTRADICTED = {"2012-21/2012-22": "2003-22/2003-23"}

Row = dict[str, Any]
Span = tuple[float | None, float | None]


@cache
def rows() -> tuple[Row, ...]:
    every = tuple(json.loads(line) for line in CASES.read_text("utf-8").splitlines())
    return tuple(row for row in every if row["kind"] in KINDS and is_edtf(row))


def is_edtf(row: Row) -> bool:
    """Leave out the rows of undate that are other calendars and languages: they hold names."""
    return row["kind"] != "parse_to" or re.fullmatch(r"[0-9X/.-]+", row["input"]) is not None


def accepted(text: str) -> When | Period | None:
    for read in (When, When.parse, Period.parse):
        try:
            return read(text)
        except InvalidValue:
            continue
    return None


def is_refused(text: str) -> bool:
    """Ask the strict door: `When.parse` is lenient to blanks in sets, as two suites ask and a third refuses."""
    for read in (When, Period.parse):
        try:
            read(text)
        except InvalidValue:
            continue
        return False
    return True


def ends(dated: When | Period | None) -> Span | None:
    if dated is None:
        return None
    return dated.reach.earliest_start, dated.reach.latest_end


def day(text: str) -> float:
    """The number of a day as the suites write it: -0199-01-01, -inf, 1985-04-12T23:59:59Z."""
    if text in ("inf", "-inf"):
        return math.copysign(math.inf, -1 if text == "-inf" else 1)
    year, month, number = re.fullmatch(r"(-?\d+)-(\d\d)-(\d\d)(?:T.*)?", text).groups()  # type: ignore[union-attr]
    return day_number(int(year), int(month), int(number))


def fits(found: Span | None, first: str | None, last: str | None) -> bool:
    return found is not None and all(
        text is None or have == day(text) for have, text in zip(found, (first, last), strict=True)
    )


def fits_bounds(text: str, found: Span | None, expected: dict[str, str]) -> bool:
    # python-edtf's strict bounds of a year with significant digits are its estimate; the years that it may be,
    # as EDTF has it ("some year between 1900 and 1999, estimated to be 1950"), are its fuzzy ones.
    kind = "fuzzy" if re.search(r"[0-9]S[0-9]", text) else "strict"
    return fits(found, expected[f"lower_{kind}"], expected[f"upper_{kind}"])


def fits_rfc3339(text: str, found: Span | None, expected: dict[str, str]) -> bool:
    """go-edtf: first and last moment of the start and of the end; none where it is open, unknown or a long year."""
    moments = (expected.get("StartLowerTimeRFC3339"), expected.get("EndUpperTimeRFC3339"))
    return fits(found, *(moment and where_written(moment, text) for moment in moments))


def where_written(moment: str, text: str) -> str:
    # go-edtf gives moments in UTC; the date is the one "of the local time" (EDTF, level 0, Date and Time).
    if not re.search(r"T.*[+-]", text):
        return moment
    return dt.datetime.fromisoformat(moment).astimezone(dt.datetime.fromisoformat(text).tzinfo).date().isoformat()


def dates_in(dated: When | Period | None) -> list[When]:
    found = [dated] if isinstance(dated, When) else [dated.start, dated.end] if dated else []
    return [part for part in found if isinstance(part, When)]


def qualified(dated: When | Period | None) -> tuple[bool, bool]:
    dates = dates_in(dated)
    return any(date.is_uncertain for date in dates), any(date.is_approximate for date in dates)


def has_parts(found: When | Period, expected: str) -> bool:
    """undate: `Undate('156X', 12, 25)`, the parts of one date or of both ends."""
    stated = [
        tuple(part.strip(" '") for part in each.split(",")) for each in re.findall(r"Undate\(([^()]*)\)", expected)
    ]
    ours = [parts(date.edtf) for date in dates_in(found)]
    return stated == [tuple(part.lstrip("0") for part in written(date)) for date in ours if date]


def written(date: DateParts) -> list[str]:
    return [part for part in (date.year, date.month, date.day) if part]


def has_property(found: When, expected: dict[str, str]) -> bool:
    if values := expected.get("values"):
        years = [year_month_day(number)[0] for number in (found.first_day, found.last_day)]
        return bool(years[0] <= json.loads(values)[0] <= years[1])
    offset = dt.datetime.fromisoformat(found.edtf).utcoffset()
    return offset is not None and f"'offset', {round(offset.total_seconds() / 60)}" == expected["property"]


def is_as_edtf_ruby_says(found: When | Period, expected: str) -> bool:
    dates = dates_in(found)
    wanted: list[str] = re.findall(r"eq\('?([^')]+)'?\)", expected)
    if "be_uncertain" in expected or "be_approximate" in expected:
        date = dates[-1] if ".to be" in expected else dates[0]
        return date.is_uncertain if "be_uncertain" in expected else date.is_approximate
    if ".unspecified.to_s" in expected:
        full = (dates[0].edtf + "-XX-XX")[: len(wanted[0])]
        return bool(wanted[0] == re.sub("[0-9]", "s", full))
    if "be_unspecified" in expected:
        return "X" in dates[0].edtf
    if ".year" in expected:
        return bool(int(wanted[0]) == year_month_day(dates[0].first_day)[0])
    return dates[0].precision is Precision.YEAR  # be_year_precision, and to_s of a year


def passes(row: Row) -> bool:
    text, expected, found = row["input"], row["expected"], accepted(row["input"])
    if row["kind"] == "invalid":
        return is_refused(text)
    if found is None:
        return False
    match row["kind"]:
        case "bounds":
            return fits_bounds(text, ends(found), expected)
        case "bound":
            return fits(ends(found), expected.get("min"), expected.get("max"))
        case "bounds_rfc3339":
            return fits_rfc3339(text, ends(found), expected)
        case "parse_to":
            return has_parts(found, expected)
        case "property":
            return isinstance(found, When) and has_property(found, expected)
        case "table:APPROXIMATE_UNCERTAIN_EXAMPLES":
            uncertain, approximate, both = expected
            return qualified(found) == (uncertain or both, approximate or both)
        case "rspec":
            return is_as_edtf_ruby_says(found, expected)
        case _:
            return True


#: The kinds of rows that say something of EDTF texts; the others are of English, Arabic or French, or of forms of
#: another library's own.
KINDS = {
    "valid_level", "valid", "parse", "parse_to", "property", "invalid", "bounds", "bound", "bounds_rfc3339", "rspec",
    "table:APPROXIMATE_UNCERTAIN_EXAMPLES",
}  # fmt: skip


def test_every_row_passes_or_is_listed_with_the_clause_that_it_breaks() -> None:
    known = {*EXCEPTIONS, *CONTRADICTED}
    failing = [row for row in rows() if row["input"] not in known and not passes(row)]

    assert [] == failing


def test_every_exception_is_still_one() -> None:
    failing = {row["input"] for row in rows() if not passes(row)}

    assert {*EXCEPTIONS, *CONTRADICTED} == failing


def test_what_is_contradicted_is_taken_by_another_suite_and_by_us() -> None:
    passed = {row["input"] for row in rows() if row["kind"] != "invalid" and passes(row)}

    assert set(CONTRADICTED.values()) <= passed


def test_what_is_read_is_edtf_of_today() -> None:
    for row in rows():
        for date in dates_in(accepted(row["input"])):
            assert date == When(date.edtf)


def test_the_count(capsys: pytest.CaptureFixture[str]) -> None:
    counted = Counter((row["kind"], passes(row)) for row in rows())
    with capsys.disabled():
        print("\nEDTF, levels 0, 1 and 2:")
        for kind in sorted(KINDS):
            print(f"  {counted[kind, True]:4} of {counted[kind, True] + counted[kind, False]:4} {kind}")
        for text, clause in EXCEPTIONS.items():
            print(f"  not passed: {text!r}: {clause}")
        for text, other in CONTRADICTED.items():
            print(f"  not passed: {text!r}, as another suite takes {other!r}")

    assert counted.total() > 0
