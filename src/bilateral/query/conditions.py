"""A question as conditions of which all must be met for the answer to be certainly yes: what an index can serve."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from ..values.answer import Answer
from .predicate import Junction, Modal, Mode, Node, Not, Some, Test, Word, joined


@attrs.frozen
class Condition:
    """A part of a question, and the answer that it must have.

    Attributes:
        node: The part.
        wanted: Yes or no.
        is_hint: Whether another condition follows this one up: it narrows the search, and need not be met in itself.
    """

    node: Node
    wanted: Answer = Answer.YES
    is_hint: bool = False

    @property
    def question(self) -> Node:
        """What must be answered with yes.

        >>> from bilateral import contract
        >>> print(Condition((contract.place == "Delhi").node, Answer.NO).question)
        ~(place == 'Delhi')
        """
        return self.node if self.wanted is Answer.YES else Not(self.node)


def conditions(node: Node, wanted: Answer = Answer.YES) -> Iterator[Condition]:
    """Give the conditions all of which are met just where a question is answered so.

    >>> from bilateral import When, contract
    >>> asked = ~((contract.place == "Delhi") | (contract.signed < When("2021")))
    >>> print(*(one.question for one in conditions(asked.node)), sep="; ")
    ~(place == 'Delhi'); ~(signed < When('2021'))
    """
    match node:
        case Test():
            yield Condition(node, wanted)
        case Not():
            yield from conditions(node.inner, ~wanted)
        case Junction() if _is_every(node, wanted):
            for side in node.sides:
                yield from conditions(side, wanted)
        # What is certainly so is so; and what isn't even possibly so, is not.
        case Modal(mode=mode) if (mode is Mode.CERTAINLY) is (wanted is Answer.YES):
            yield from conditions(node.inner, wanted)
        case Some() if wanted is Answer.YES:
            yield Condition(node)
            yield from _hints(node)
        case _:
            yield Condition(node, wanted)


def alternatives(condition: Condition) -> Iterable[tuple[Node, Answer]]:
    """Give what may be met instead of each other, one of which must be; nothing where a condition is a single one."""
    match condition.node:
        case Junction(sides=sides):
            return [(side, condition.wanted) for side in sides]
        case _:
            return ()


def as_one(parts: Iterable[Condition]) -> Node | None:
    """Join conditions into the question that is yes where all are met; None where there are none."""
    asked = [one.question for one in parts if not one.is_hint]
    return joined(Word.AND, *asked) if asked else None


def _is_every(node: Junction, wanted: Answer) -> bool:
    return (node.word is Word.AND) is (wanted is Answer.YES)


def _hints(node: Some) -> Iterator[Condition]:
    """Of parts that must be so, say what the record must hold among them."""
    for inner in conditions(node.inner):
        if isinstance(inner.node, Test):
            test = attrs.evolve(inner.node, field=f"{node.field}.{inner.node.field}")
            yield Condition(test, inner.wanted, is_hint=True)
