"""Laws of those who answer questions about records: in memory, or as an engine."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeAlias, TypeVar

import attrs
from hypothesis import strategies as st

from ..query.fields import NAMESPACES
from ..query.predicate import Predicate, certainly, possibly
from ..records.record import Record, RecordKind
from ..register.register import Register
from ..values.answer import Answer
from .answering import answering
from .derived import record_class
from .naming import Named
from .predicate import predicates
from .register import registers
from .trial import try_law

T = TypeVar("T")

#: A register, a kind of record in it, and a question about that kind.
Case = tuple[Register, type[Record], Predicate[Any]]

#: Gives the ids of the records of a kind, in a register, of which the answer to a question is certainly yes.
Asked: TypeAlias = Callable[[Register, type[Record], Predicate[Any]], Iterable[str]]


def engine(
    ask: Asked,
    *,
    kinds: Iterable[RecordKind] = tuple(RecordKind),
    links: int = 1,
) -> None:
    """An engine finds the same records as memory does, whatever is asked of whichever register.

    It is enough to compare what is certainly so: an engine that takes unknown for no is found out where the
    question is turned round, or asked for what is possible.

    Args:
        ask: Gives the ids of the records of a kind, in a register, of which the answer is certainly yes.
        kinds: The kinds of record to ask about.
        links: Over how many links, one behind the other, questions may reach.

    Raises:
        LawBroken: It finds too many, or too few.

    >>> engine(lambda register, kind, question: register.of(kind).where(question).ids)
    """

    def broken(case: Case) -> str | None:
        register, kind, question = case
        found = sorted(ask(register, kind, question))
        expected = sorted(register.of(kind).where(question).ids)
        return None if found == expected else f"asked ({question}) it finds {found}, and memory {expected}"

    try_law("an engine answers as memory does", _cases(tuple(kinds), links), broken)


def partition(ask: Asked, *, kinds: Iterable[RecordKind] = tuple(RecordKind), links: int = 1) -> None:
    """Each record is among those of which a question is so, of which it isn't, or of which it is unknown; in one only.

    It needs no other answer to compare with, so it can be tried on any engine and on any way in.

    Args:
        ask: Gives the ids of the records of a kind, in a register, of which the answer is certainly yes.
        kinds: The kinds of record to ask about.
        links: Over how many links, one behind the other, questions may reach.

    Raises:
        LawBroken: A record is lost, or found more than once.

    >>> partition(lambda register, kind, question: register.of(kind).where(question).ids)
    """

    def broken(case: Case) -> str | None:
        register, kind, question = case
        is_unknown = possibly(question) & possibly(~question)
        found = [one for part in (question, ~question, is_unknown) for one in ask(register, kind, part)]
        expected = sorted(register.of(kind).ids)
        return None if sorted(found) == expected else f"({question}) parts {expected} into {found}"

    try_law("a question is so, isn't, or is unknown", _cases(tuple(kinds), links), broken)


@st.composite
def _cases(draw: st.DrawFn, kinds: tuple[RecordKind, ...], links: int) -> Case:
    about = NAMESPACES[draw(st.sampled_from(kinds)).value].record
    question = draw(predicates(about, links=links))
    # Others are there to be led to; of the kind itself there should be some to be found.
    register = draw(registers(kinds=(about.record_kind, *RecordKind), max_size=4, with_claims=False))
    known = {kind: tuple(one.id for one in register.of(record_class(kind))) for kind in RecordKind}
    # No other record is called by a capital letter, but for a few that are odd.
    names = [f"Asked-{number}" for number in range(draw(st.integers(0, 3)))]
    told = [draw(answering(question, Named(known), id=name)) for name in names]
    return _with(register, told), about, question


def _with(register: Register, told: Iterable[Record]) -> Register:
    """The register with more records, but for those that take one of its own for a record of another kind."""
    held = {record.id: record.record_kind for record in register}
    more = [record for record in told if all(held.get(one.target) in {None, *one.kinds} for one in record.references())]
    named = {one.target for record in more for one in record.references()} - held.keys()
    return attrs.evolve(register, records=(*register.records, *more), outside=(*register.outside, *named))


def kleene(
    answer: Callable[[T, Predicate[Any]], Answer],
    cases: st.SearchStrategy[tuple[T, Predicate[Any], Predicate[Any]]],
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

    def broken(case: tuple[T, Predicate[Any], Predicate[Any]]) -> str | None:
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
