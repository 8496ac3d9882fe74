"""Amounts in real published sentences, labelled by hand: how many the readers of whole texts read right.

The sentences are their publishers' and not part of this project; without them these tests are skipped.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any, cast

import pytest

from bilateral import Figure, Money, Qualifier, Quantity
from bilateral.errors import InvalidValue
from bilateral.types import Meanings
from bilateral.values.money.currency_codes import meanings_known

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
    """Read the mention with its qualifier; where the label rests on the paper's country, the reader is told."""
    return Figure.money(with_cue(row, row["mention"]), **(told(row["currency"]) if row.get("context") else {}))


def told(currency: str) -> Meanings:
    """Say that every name which this currency shares with others means this one."""
    found = {name: currency for name, meaning in meanings_known().items() if currency in meaning.codes}
    return cast("Meanings", found)


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


def score(name: str, read: Callable[[Row], Figure[Money] | Figure[Quantity]]) -> float:
    """Return the share of rows that are read right; print the others, and how they are read."""
    count, missed = 0, dict[str, str]()
    for row in rows(name):
        count += 1
        try:
            figure = read(row)
        except InvalidValue as error:
            missed[row["id"]] = error.problem
            continue
        if not is_right(row, figure):
            missed[row["id"]] = f"read as {figure}"
    print(f"\n{name}: {count - len(missed)} of {count} read right; not: {missed or 'none'}")
    return 1 - len(missed) / count


@pytest.mark.parametrize(("name", "read"), [("money.jsonl", read_money), ("quantity.jsonl", read_quantity)])
def test_figures_in_the_press_are_read_as_labelled(
    name: str, read: Callable[[Row], Figure[Money] | Figure[Quantity]]
) -> None:
    assert score(name, read) >= 0.97
