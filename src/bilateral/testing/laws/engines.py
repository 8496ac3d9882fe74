"""The law of an engine: it answers as memory does."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from hypothesis import strategies as st

from ...query.fields import NAMESPACES
from ...query.predicate import Predicate
from ...records.record import Record, RecordKind
from ...register.register import Register
from ..predicate import predicates
from ..register import registers
from .trial import try_law

Case = tuple[Register, type[Record], Predicate[Any]]


def engine(
    ask: Callable[[Register, type[Record], Predicate[Any]], Iterable[str]],
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


@st.composite
def _cases(draw: st.DrawFn, kinds: tuple[RecordKind, ...], links: int) -> Case:
    about = NAMESPACES[draw(st.sampled_from(kinds)).value].record
    # Others are there to be led to; of the kind itself there should be some to be found.
    register = draw(registers(kinds=(about.record_kind, about.record_kind, *RecordKind), with_claims=False))
    return register, about, draw(predicates(about, links=links))
