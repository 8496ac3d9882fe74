"""How a question is answered in memory: what indices narrow it down to, and what is asked of each record left."""

from __future__ import annotations

import attrs

from ..values.displayed import Displayed
from ..values.misnamed import answers_misspelt
from ..values.table import in_columns
from .predicate import Node


@answers_misspelt
@attrs.frozen
class Step:
    """One narrowing down.

    Attributes:
        question: The part of the question that an index served.
        left: How many records were left then.
    """

    question: Node
    left: int


@answers_misspelt
@attrs.frozen(kw_only=True, repr=False)
class Plan(Displayed):
    """How a question is answered in memory.

    Attributes:
        kind: The kind of record.
        total: How many there are.
        steps: How indices narrow them down, one after the other; none where no index serves.
        candidates: How many are left at the end.
        asked: What is then asked of each; empty where all of them are what is sought.
    """

    kind: str
    total: int
    steps: tuple[Step, ...]
    candidates: int
    asked: Node | None

    def __str__(self) -> str:
        return "\n".join(line.rstrip() for line in in_columns(self.rows()))

    def rows(self) -> list[list[str]]:
        """Lay it out: a head, and then how many records are left after each step, and how."""
        last = f"each is asked: {self.asked}" if self.asked is not None else "each is one sought"
        return [
            [f"{self.kind} records", "how"],
            [f"{self.total:,}", "all"],
            *([f"{step.left:,}", f"by index: {step.question}"] for step in self.steps),
            [f"{self.candidates:,}", last],
        ]
