"""The dates of visits of state, as the Office of the Historian of the United States writes them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bilateral.reading.spans import Spans
from bilateral.types import Ambiguous
from strategies.finders import find_dates

VISITS = Path(__file__).parents[3] / "shared" / "data" / "us_state_visits" / "date_text_gold.jsonl"

#: The share of them that is asked for.
LEAST = 0.99


def test_the_dates_of_visits_are_found_whole_and_read_right() -> None:
    if not VISITS.exists():
        pytest.skip("the list of visits is not here")
    wrong, count = dict[str, str](), 0
    for line in VISITS.read_text("utf-8").splitlines():
        row = json.loads(line)
        count += 1
        start, end = row["expected"]["start"], row["expected"]["end"]
        expected = (row["input"], start if start == end else f"{start}/{end}")
        found = [
            (one.text, "two readings" if isinstance(one, Ambiguous) else str(one.value))
            for one in find_dates(row["input"], Spans())
        ]
        if found != [expected]:
            wrong[row["input"]] = str(found)
    print(f"\nvisits: {count - len(wrong)} of {count} found whole and read right; not: {wrong or 'none'}")

    assert len(wrong) <= (1 - LEAST) * count
