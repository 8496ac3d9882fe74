"""How many of the hand-labelled mentions a reader of prose finds, with their place and their meaning.

The labels are a sample of what a sentence holds, so a find counts as wrong only where it overlaps a label, or stands
in one of the sentences that hold nothing. The sentences are their publishers' and not part of this project: without
them there is nothing to score.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

GOLD = Path(__file__).parents[1].parent / "shared" / "gold"

Row = dict[str, Any]
#: What a label says besides its place: of an amount the currency, its ends and the qualifier; of a date its EDTF.
Meaning = tuple[object, ...]


class Find(NamedTuple):
    """What a reader found."""

    start: int
    end: int
    meaning: Meaning


#: Given a row, what a reader finds in its text.
Finder = Callable[[Row], list[Find]]


class Score(NamedTuple):
    """How many labels were found as they are, how many finds overlap one, and how many labels there are."""

    right: int
    overlapping: int
    labels: int
    missed: tuple[str, ...]

    @property
    def precision(self) -> float:
        """The share of the finds that are right."""
        return self.right / self.overlapping if self.overlapping else 0.0

    @property
    def recall(self) -> float:
        """The share of the labels that were found."""
        return self.right / self.labels if self.labels else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        return 2 * self.right / (self.overlapping + self.labels) if self.labels else 0.0


def rows(kind: str) -> Iterator[Row]:
    """Yield the rows of `money`, `quantity` or `date` that are scored."""
    for line in (GOLD / f"{kind}.jsonl").read_text("utf-8").splitlines():
        row: Row = json.loads(line)
        if not row.get("ambiguous") and not row.get("vague"):
            yield row


def negatives() -> list[str]:
    """Give the sentences that hold no money and nothing counted."""
    return (GOLD / "negatives.txt").read_text("utf-8").splitlines()


def labelled(kind: str, row: Row) -> Meaning:
    """Give what a label says.

    The two ways to say "about" are one in the labels, and a bound that is missing stands for the other.
    """
    if kind == "date":
        return (row["edtf"],)
    ends = tuple(None if row[end] is None else Decimal(row[end]) for end in ("low", "high"))
    low, high = ends[1] if ends[0] is None else ends[0], ends[0] if ends[1] is None else ends[1]
    return (row.get("currency"), low, high, row["qualifier"])


def score(kind: str, find: Finder) -> Score:
    """Score a reader on the labels of one kind."""
    right = overlapping = labels = 0
    missed: list[str] = []
    for row in rows(kind):
        near = [found for found in find(row) if found.start < row["end"] and row["start"] < found.end]
        is_found = Find(row["start"], row["end"], labelled(kind, row)) in near
        labels, right, overlapping = labels + 1, right + is_found, overlapping + len(near)
        if not is_found:
            missed.append(f"{row['id']} {row['mention']!r}: {[one.meaning for one in near] or 'nothing'}")
    return Score(right, overlapping, labels, tuple(missed))
