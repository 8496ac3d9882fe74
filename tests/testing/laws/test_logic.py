"""What answers by Kleene's logic, and what does not."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from bilateral import Answer, Contract, Predicate, Record
from bilateral.query.answer import answer
from bilateral.testing import contracts, laws, predicates
from strategies.broken_laws import broken

cases = st.tuples(contracts(), predicates(Contract, links=0), predicates(Contract, links=0))


def nowhere(_name: str) -> None:
    """Lead nowhere."""


def test_memory_answers_by_kleene() -> None:
    laws.kleene(lambda record, question: answer(question.node, record, nowhere), cases)


def test_answers_that_take_unknown_for_no_are_found() -> None:
    def bold(record: Record, question: Predicate[Any]) -> Answer:
        return Answer.of(answer(question.node, record, nowhere).is_certain)

    assert "is answered NO, not YES" in broken(lambda: laws.kleene(bold, cases)).problem
