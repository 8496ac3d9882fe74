"""What answers as memory does, and what does not."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import attrs

from bilateral import Predicate, Record, Register
from bilateral.query.answer import answer
from bilateral.query.predicate import Junction, Linked, Modal, Mode, Node, Not, Some, Word
from bilateral.testing import laws
from strategies.broken_laws import broken


def changed(node: Node, change: Callable[[Node], Node]) -> Node:
    """A question in which each part is put through a change."""
    match node:
        case Junction():
            node = attrs.evolve(node, sides=tuple(changed(side, change) for side in node.sides))
        case Not() | Modal() | Linked() | Some():
            node = attrs.evolve(node, inner=changed(node.inner, change))
        case _:
            pass
    return change(node)


def engine(change: Callable[[Node], Node]) -> Callable[[Register, type[Record], Predicate[Any]], Iterable[str]]:
    """Memory, asked another question."""

    def ask(register: Register, kind: type[Record], question: Predicate[Any]) -> Iterable[str]:
        asked = Predicate[Any](question.about, changed(question.node, change))
        return [record.id for record in register.of(kind) if _certain(asked, record, register)]

    return ask


def _certain(question: Predicate[Any], record: Record, register: Register) -> bool:
    return answer(question.node, record, {one.id: one for one in register}.get).is_certain


def test_memory_answers_as_memory_does() -> None:
    laws.engine(engine(lambda node: node))


def test_an_engine_that_says_no_for_unknown_is_found() -> None:
    def bold(node: Node) -> Node:
        return Modal(Mode.CERTAINLY, node)

    assert "asked (" in broken(lambda: laws.engine(engine(bold))).problem


def test_an_engine_that_takes_or_for_and_is_found() -> None:
    def swapped(node: Node) -> Node:
        return attrs.evolve(node, word=Word.AND) if isinstance(node, Junction) else node

    broken(lambda: laws.engine(engine(swapped)))


def test_an_engine_that_finds_what_is_not_asked_for_is_found() -> None:
    def everything(register: Register, kind: type[Record], _question: Predicate[Any]) -> Iterable[str]:
        return register.of(kind).ids

    found = broken(lambda: laws.engine(everything))
    assert isinstance(found.example, tuple)


# Whatever is asked, in parts ---------------------------------------------------------------------------------


def test_memory_parts_records_by_what_is_so_what_isnt_and_what_is_unknown() -> None:
    laws.partition(engine(lambda node: node))


def test_an_engine_that_loses_the_unknown_is_found() -> None:
    def bold(node: Node) -> Node:
        return attrs.evolve(node, mode=Mode.CERTAINLY) if isinstance(node, Modal) else node

    assert "parts [" in broken(lambda: laws.partition(engine(bold))).problem


def test_an_engine_that_says_no_of_an_empty_list_is_found() -> None:
    def bold(node: Node) -> Node:
        return Modal(Mode.CERTAINLY, node) if isinstance(node, Some) else node

    broken(lambda: laws.engine(engine(bold)))
