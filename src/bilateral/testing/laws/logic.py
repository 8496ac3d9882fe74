"""The laws of three answers: yes, no and unknown."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from hypothesis import strategies as st

from ...query.predicate import Predicate, certainly, possibly
from ...values.answer import Answer
from .trial import try_law

S = TypeVar("S")


def kleene(
    answer: Callable[[S, Predicate[Any]], Answer],
    cases: st.SearchStrategy[tuple[S, Predicate[Any], Predicate[Any]]],
) -> None:
    """Questions joined with `&`, `|` and `~`, or asked for certain or possibly, are answered as their parts are.

    Args:
        answer: Answers a question about a subject.
        cases: Subjects, each with two questions about it.

    Raises:
        LawBroken: A question is answered otherwise than Kleene's logic has it.

    >>> from bilateral.query.answer import answer
    >>> from bilateral import Contract
    >>> from bilateral.testing import contracts, predicates
    >>> about = predicates(Contract, links=0)
    >>> kleene(lambda record, one: answer(one.node, record, lambda name: None), st.tuples(contracts(), about, about))
    """

    def broken(case: tuple[S, Predicate[Any], Predicate[Any]]) -> str | None:
        subject, one, two = case

        def said(question: Predicate[Any]) -> Answer:
            return answer(subject, question)

        first, second = said(one), said(two)
        expected = {
            one & two: first & second,
            one | two: first | second,
            ~one: ~first,
            ~~one: first,
            ~(one & two): ~first | ~second,
            ~(one | two): ~first & ~second,
            certainly(one): Answer.of(first.is_certain),
            possibly(one): Answer.of(first.is_possible),
            ~certainly(~one): Answer.of(first.is_possible),
            ~possibly(~one): Answer.of(first.is_certain),
        }
        for question, wanted in expected.items():
            if (came := said(question)) is not wanted:
                return f"({question}) is answered {came.name}, not {wanted.name}"
        return None

    try_law("questions are answered as their parts are", cases, broken)
