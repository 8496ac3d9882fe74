"""The public test suites of EDTF, levels 0 and 1: valid, invalid, bounds and qualifiers.

The specification decides where a suite and it, or two suites, differ: "Extended Date/Time Format (EDTF)
Specification", Library of Congress, 4 February 2019 (below: EDTF), which profiles ISO 8601-1:2019 and -2:2019.
"""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any, cast

import pytest

from bilateral.errors import InvalidValue
from bilateral.values.days import day_number
from bilateral.values.period import Period
from bilateral.values.when import When

CASES = Path(__file__).parents[2].parent / "shared" / "data" / "edtf_conformance" / "cases.jsonl"

pytestmark = pytest.mark.skipif(not CASES.exists(), reason="the suites are not part of the project: no ../shared")

#: Rows that we hold to be wrong, and the clause that says so.
EXCEPTIONS = {
    # Refused, though the suite takes it.
    "19": "EDTF, level 0, Date: a year has four digits; centuries of ISO 8601-1 are not in level 0. Write 19XX",
    "-04": "EDTF, level 0, Date: as above",
    "20xx": "EDTF, Unspecified digit(s): the character is (upper case) 'X'",
    "199u": "EDTF, Differences: the draft's 'u' is superseded by 'X'",
    "-199u": "EDTF, Differences: the draft's 'u' is superseded by 'X'",
    "-1999-uu-uu": "EDTF, Differences: the draft's 'u' is superseded by 'X'",
    "2004-06-uu": "EDTF, Differences: the draft's 'u' is superseded by 'X'",
    "1984?~": "EDTF, Differences: '?' and '~' together are combined into '%'",
    "y-170000002": "EDTF, Differences: the year prefix is now 'Y'",
    "1670..1673": "EDTF, Set representation: double-dots stand inside brackets; between dates stands '/'",
    "2004-06-01~/2004-06-20..": "EDTF, Extended Interval: '..' stands in place of a date, not beside one",
    **dict.fromkeys(
        ["2016-05-02T16:54:59+1330", "2016-05-02T16:54:59+1200", "2016-05-02T16:54:59+0410",
         "2016-05-02T16:54:59-0015", "2016-05-02T16:54:59-1159", "2016-05-02T16:54:59-1200"],
        "EDTF, Extended format: a colon between clock components; basic format is not permitted",
    ),
    # Taken, though the suite refuses it.
    "2004-06-11%/2004-06~": "EDTF, level 0, Time Interval: it ends 'sometime in' June, which may be after the 11th",
    "2012-21/2012-22": "EDTF, level 1, Seasons: a season stands in place of a month; edtf-validate takes such ones",
    "Y-61000/-2000": "EDTF, level 1, Letter-prefixed calendar year: it is a year, and an interval has dates",
    # Read as other days.
    "1985-04-12T23:20:30-04": "EDTF, level 0, Date and Time, example 3: 'refers to the date 1985 April 12th'",
    "2004-06-01/": "EDTF, Extended Interval: the end is unknown; ten years are python-edtf's own",
}  # fmt: skip

#: What only level 2 has: sets, exponents and significant digits, sub-year groupings, qualified parts, and X (the
#: draft's u) that is not rightmost, or in a year that has a month, or in half a month or day.
LEVEL_2 = re.compile(
    r"[\[{]|[0-9][ES][0-9]|[0-9]e[0-9]|^-?[0-9]{4}-(?:2[5-9]|3[0-9]|4[01])$|[?~%][0-9X-]|[Xu]-?[0-9]|[0-9][Xu]+-|-[0-9]X"
)

Row = dict[str, Any]
Span = tuple[float | None, float | None]


@cache
def rows() -> tuple[Row, ...]:
    return tuple(json.loads(line) for line in CASES.read_text("utf-8").splitlines())


def is_level_2(row: Row) -> bool:
    expected = row["expected"]
    stated = cast("dict[str, int]", expected).get("level") if isinstance(expected, dict) else None
    return stated == 2 if stated is not None else LEVEL_2.search(row["input"]) is not None


def accepted(text: str) -> When | Period | None:
    for read in (When.parse, Period.parse):
        try:
            return read(text)
        except InvalidValue:
            continue
    return None


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


def fits_rfc3339(found: Span | None, expected: dict[str, str]) -> bool:
    """go-edtf: first and last moment of the start and of the end; none where it is open, unknown or a long year."""
    return fits(found, expected.get("StartLowerTimeRFC3339"), expected.get("EndUpperTimeRFC3339"))


def qualified(dated: When | Period | None) -> tuple[bool, bool] | None:
    parts = [dated] if isinstance(dated, When) else [dated.start, dated.end] if dated else []
    dates = [part for part in parts if isinstance(part, When)]
    return any(date.is_uncertain for date in dates), any(date.is_approximate for date in dates)


def passes(row: Row) -> bool:
    found, expected = accepted(row["input"]), row["expected"]
    match row["kind"]:
        case "invalid":
            return found is None
        case "bounds":
            return fits(ends(found), expected["lower_strict"], expected["upper_strict"])
        case "bound":
            return fits(ends(found), expected.get("min"), expected.get("max"))
        case "bounds_rfc3339":
            return fits_rfc3339(ends(found), expected)
        case "table:APPROXIMATE_UNCERTAIN_EXAMPLES":
            uncertain, approximate, both = expected
            return found is not None and qualified(found) == (uncertain or both, approximate or both)
        case "rspec":
            uncertain, approximate = qualified(found) or (False, False)
            return found is not None and {"uncertain": uncertain, "approximate": approximate}.get(
                expected.rpartition("be_")[2], True
            )
        case _:
            return found is not None


#: The kinds of rows that say something of EDTF texts; the others are of English, Arabic or French, or of forms of
#: another library's own.
KINDS = {
    "valid_level", "valid", "parse", "property", "invalid", "bounds", "bound", "bounds_rfc3339", "rspec",
    "table:APPROXIMATE_UNCERTAIN_EXAMPLES",
}  # fmt: skip


def rows_of_levels_0_and_1() -> list[Row]:
    return [row for row in rows() if row["kind"] in KINDS and not is_level_2(row)]


def test_every_row_passes_or_is_listed_with_the_clause_that_it_breaks() -> None:
    failing = [row for row in rows_of_levels_0_and_1() if row["input"] not in EXCEPTIONS and not passes(row)]

    assert [] == failing


def test_every_exception_is_still_one() -> None:
    failing = {row["input"] for row in rows_of_levels_0_and_1() if not passes(row)}

    assert set(EXCEPTIONS) == failing


def test_level_2_is_read_rightly_or_refused_never_misread() -> None:
    misread = [
        row
        for row in rows()
        if row["kind"] in KINDS - {"invalid"} and is_level_2(row) and accepted(row["input"]) and not passes(row)
    ]

    assert [] == misread


def test_every_invalid_row_of_level_2_is_refused_too() -> None:
    taken = [row["input"] for row in rows() if row["kind"] == "invalid" and is_level_2(row) and not passes(row)]

    assert [] == taken


def test_the_count(capsys: pytest.CaptureFixture[str]) -> None:
    counted = Counter((row["kind"], passes(row)) for row in rows_of_levels_0_and_1())
    later = sum(row["kind"] in KINDS - {"invalid"} and is_level_2(row) and not passes(row) for row in rows())
    with capsys.disabled():
        print("\nEDTF, levels 0 and 1:")
        for kind in sorted(KINDS):
            print(f"  {counted[kind, True]:4} of {counted[kind, True] + counted[kind, False]:4} {kind}")
        print(f"  {later:4} of level 2, refused with that reason")
        for text, clause in EXCEPTIONS.items():
            print(f"  not passed: {text!r}: {clause}")

    assert counted.total() > 0
