"""Where the sources of a report contradict each other, and what follows by its policy."""

from __future__ import annotations

from collections.abc import Iterator

from ...register.conflict import Conflict, ConflictSide
from ...values.words import words_of
from ..html import Html, html, table, tag, together
from .subject import Subject


def disagreements(subject: Subject, conflicts: tuple[Conflict, ...]) -> Iterator[Html]:
    """Give each field on which sources contradict each other, its sides, and its explanation."""
    if not conflicts:
        yield tag("p", "No sources contradict each other.", class_="soft")
    for conflict in conflicts:
        explanation = subject.register.explain(conflict.record, conflict.field, policy=subject.policy)
        name = words_of(conflict.field.name).replace("_", " ")
        yield tag("h3", subject.named(conflict.record), f": {name} ", tag("span", conflict.comparison, class_="warn"))
        sides = [_side(subject, side) for side in conflict.sides]
        yield table(["said", "independent sources", "by"], sides, ["independent sources"])
        found = [*explanation.notes(), *(f"{words}: {why}" for _, words, _, why in explanation.rows())]
        yield tag("ul", *(tag("li", note) for note in dict.fromkeys(found)), class_="claims")


def _side(subject: Subject, side: ConflictSide) -> tuple[object, ...]:
    names = dict.fromkeys(source.id for source in side.sources)
    by = together((together([html(subject.sources[name]), subject.cited(name)], " ") for name in names), "; ")
    return words_of(side.value), side.independent, by
