"""The English date cases of Recognizers-Text (Microsoft, MIT): what of its assistants' talk reads as prose does.

They are sentences said to a calendar; what newspapers don't write is not read, and each class of it is named.
"""

from __future__ import annotations

import datetime as dt
import json
import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bilateral import Period, When
from bilateral.reading.spans import Spans
from bilateral.types import Ambiguous
from strategies.finders import find_dates

CASES = Path(__file__).parents[3] / "shared" / "data" / "recognizers_text" / "date.jsonl"
KINDS = {"DateTime/English/DateParser.json", "DateTime/English/DatePeriodParser.json"}

#: Why cases are not read as they ask, and the lines of the file that hold them.
NOT_AS_ASKED: dict[str, tuple[int, ...]] = {
    "shorthand of messages: tmrw, my day, past day, last 3year": (3, 17, 26, 27, 77, 95),
    "day and month in digits, without a year: a score or a fraction as well": (6, 8, 9, 177),
    "a month in digits, or a year before its month": (
        62, 73, 74, 147, 148, 152, 154, 155, 156, 157, 158, 161, 162, 183,
    ),
    "a two-digit year behind hyphens: a version or a score as well": (56,),
    "a day's number without its month": (30, 31, 32, 33, 34, 35, 36, 37, 66, 68, 69),
    "no day of the calendar": (64, 65),
    "numbers of a date in words, but for the forms that treaties have": (13, 48, 123, 124, 127, 128, 129, 130),
    "an ordinal's weekday or week of a month or year": (25, 38, 96, 97, 115, 116, 117, 180, 181),
    "counted from another day than the report's, or in several units": (43, 44, 45, 46, 52, 53, 57, 58, 59, 131, 132),
    "a span counted from now, which is a term and no date": (
        28, 60, 91, 92, 94, 136, 137, 138, 142, 143, 168, 169, 170, 171, 172, 173, 184,
    ),
    "nobody counted them: few months ago": (29,),
    "the rest of a week or year, weekends, the week of a day, the same week": (
        82, 83, 84, 85, 86, 87, 88, 166, 174, 175, 185,
    ),
    "a season without its year; of one with it they ask no days": (104, 105, 106, 107, 141),
    "early, late, the end of: a cue here, a third of the days there": (
        108, 109, 110, 111, 112, 139, 140, 167, 186, 187,
    ),
    "a period to 2018 ends with 2018 (EDTF), not when it begins": (133, 134, 135, 160, 163),
    "a range with today or now, or in a week that stands beside": (79, 113, 178),
    "two readings, both kept: last Monday": (165,),
    "a number of few digits, or two of a decade, without 'the'": (118, 120),
}  # fmt: skip

Case = dict[str, Any]
Days = tuple[str | None, str | None]


def cases() -> Iterator[tuple[int, Case]]:
    """Yield the cases that hold a date, each with the number of its line."""
    if not CASES.exists():
        pytest.skip("the cases of Recognizers-Text are not here")
    for number, line in enumerate(CASES.read_text("utf-8").splitlines(), 1):
        case: Case = json.loads(line)
        if case["kind"] in KINDS:
            yield number, case


def asked(case: Case) -> list[tuple[str, set[Days]]]:
    """Find the words and the days that are asked for: to come or past, up to the day before the end."""
    return [(plain(each["Text"]), set(resolutions(each["Value"] or {}))) for each in case["expected"]]


def resolutions(value: dict[str, Any]) -> Iterator[Days]:
    """Yield the first and last day of each resolution."""
    each: tuple[dict[str, str], ...] = (value.get("FutureResolution") or {}, value.get("PastResolution") or {})
    for resolution in each:
        if "date" in resolution:
            yield resolution["date"], resolution["date"]
        elif {"startDate", "endDate"} <= resolution.keys():
            # The end of a month is asked as the first day of the next; that of a range of days as its last.
            last = dt.date.fromisoformat(resolution["endDate"])
            yield resolution["startDate"], (last - dt.timedelta(days=1)).isoformat()
            yield resolution["startDate"], last.isoformat()


def found(case: Case) -> list[tuple[str, list[Days]]]:
    """Find the dates as prose reads them, with the first and the last day that they may be."""
    published = When(case["reference"][:10]) if case["reference"] else None
    return [
        (plain(one.text), [bounds(value) for value in (one.readings if isinstance(one, Ambiguous) else (one.value,))])
        for one in find_dates(case["input"], Spans(), published=published)
    ]


def bounds(value: object) -> Days:
    """Return the first and the last day that a date or period may be; None where it is open."""
    assert isinstance(value, When | Period)
    first, last = value.reach.earliest_start, value.reach.latest_end
    return tuple(None if math.isinf(day) else dt.date.fromordinal(int(day)).isoformat() for day in (first, last))  # type: ignore[return-value]  # two days give two


def plain(words: str) -> str:
    """Leave out the words before a date that one takes in and the other doesn't."""
    small = words.lower()
    for lead in ("on ", "from ", "the "):
        small = small.removeprefix(lead)
    return small


def is_right(case: Case) -> bool:
    """Whether each date is found, with days that are asked for, and no other."""
    wanted, came = asked(case), found(case)
    return len(wanted) == len(came) and all(
        words == theirs and len(days) == 1 and days[0] in all_days
        for (words, days), (theirs, all_days) in zip(came, wanted, strict=True)
    )


def test_dates_said_to_an_assistant_are_read_as_far_as_prose_has_them() -> None:
    wrong = [number for number, case in cases() if not is_right(case)]
    count = sum(1 for _ in cases())
    print(f"\nRecognizers-Text, English dates: {count - len(wrong)} of {count} as asked; the others:")
    for reason, lines in NOT_AS_ASKED.items():
        print(f"  {len(lines):3} {reason}")

    assert sorted(wrong) == sorted(line for lines in NOT_AS_ASKED.values() for line in lines)
