"""Amounts in real published sentences, labelled by hand: how many the readers of whole texts read right.

The sentences are their publishers' and not part of this project; without them these tests are skipped.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from bilateral.errors import InvalidValue
from bilateral.values.figure import Figure
from bilateral.values.money import Money
from bilateral.values.qualifier import Qualifier
from bilateral.values.quantity import Quantity

GOLD = Path(__file__).parents[3] / "shared" / "gold"

#: The labels' qualifiers, with ours; "nearly" is finer than the label's "about".
LABELS = {
    "exact": {Qualifier.EXACTLY},
    "about": {Qualifier.ABOUT, Qualifier.NEARLY},
    "more_than": {Qualifier.OVER},
    "at_least": {Qualifier.AT_LEAST},
    "less_than": {Qualifier.UNDER},
    "at_most": {Qualifier.AT_MOST},
    "range": {Qualifier.BETWEEN},
}
RUPEES = ("PKR", "LKR", "NPR")

Row = dict[str, Any]


def rows(name: str) -> Iterator[Row]:
    """Yield the rows that are scored."""
    if not GOLD.exists():
        pytest.skip("the labelled sentences are not here")
    for line in (GOLD / name).read_text("utf-8").splitlines():
        row: Row = json.loads(line)
        if not row.get("ambiguous") and not row.get("vague"):
            yield row


def read_money(row: Row) -> Figure[Money]:
    """Read the mention with its qualifier."""
    rupee = row["currency"] if row["currency"] in RUPEES else "INR"
    return Figure.money(with_cue(row, row["mention"]), rupee=rupee)


def read_quantity(row: Row) -> Figure[Quantity]:
    """Read the mention with its qualifier and its unit."""
    return Figure.quantity(with_cue(row, f"{row['mention']} {row['unit']}"))


def with_cue(row: Row, mention: str) -> str:
    """Join the qualifier's words to the mention, on the side where they stand."""
    cue = row.get("cue", "")
    before = row.get("cue_start", 0) < row["start"]
    return " ".join(filter(None, (cue, mention) if before else (mention, cue)))


def is_right(row: Row, figure: Figure[Money] | Figure[Quantity]) -> bool:
    """Whether currency, qualifier and the amounts said are those of the label."""
    low, high = (None if row[end] is None else Decimal(row[end]) for end in ("low", "high"))
    stated = figure.stated
    said = (figure.interval.low, figure.interval.high) if stated is None else (stated.magnitude, stated.magnitude)
    expected = (high if low is None else low, low if high is None else high)
    currency = row.get("currency", figure.bound.denomination)
    return currency == figure.bound.denomination and figure.qualifier in LABELS[row["qualifier"]] and said == expected


def wrong(name: str, read: Callable[[Row], Figure[Money] | Figure[Quantity]]) -> tuple[int, list[str]]:
    """Count the rows, and list those that are not read right."""
    count, missed = 0, list[str]()
    for row in rows(name):
        count += 1
        try:
            figure = read(row)
        except InvalidValue as error:
            missed.append(f"{row['id']}: {error.problem}")
            continue
        if not is_right(row, figure):
            missed.append(f"{row['id']}: read as {figure}")
    print(f"\n{name}: {count - len(missed)} of {count} read right; not: {', '.join(missed)}")
    return count, missed


def test_amounts_of_money_in_the_press_are_read() -> None:
    count, missed = wrong("money.jsonl", read_money)

    assert len(missed) <= 0.04 * count


def test_counts_in_the_press_are_read() -> None:
    count, missed = wrong("quantity.jsonl", read_quantity)

    # A dozen comes with the number words of a later step.
    assert len(missed) <= 0.04 * count
