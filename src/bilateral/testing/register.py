"""Registers whose records name each other, with sources and claims that fit them."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

from hypothesis import strategies as st

from ..evidence.claim import Claim
from ..evidence.source import Source
from ..formats.files import Loaded
from ..law.force import in_force
from ..law.verdict import Verdict
from ..query.fields import contract
from ..query.records import Records
from ..records.contract import Contract
from ..records.record import Record, RecordKind
from ..register.conflict import Conflict
from ..register.explanation import Explanation
from ..register.fitting import held_values
from ..register.matrix import Matrix
from ..register.register import Register
from ..values.figures.figure import Figure
from ..values.money.money import Money
from .dates import whens
from .derived import made, record_class
from .fault import faults
from .naming import Named, ids, one_of
from .record import between, treaties
from .source import claims_of, fields_of, sources


def registers(
    *,
    min_size: int = 0,
    max_size: int = 6,
    kinds: Collection[RecordKind] = tuple(RecordKind),
    parties: Iterable[str] | None = None,
    with_claims: bool = True,
) -> st.SearchStrategy[Register]:
    """Registers of a few records, some naming others, some naming what is kept elsewhere.

    Args:
        min_size: The least number of records.
        max_size: The greatest number of records.
        kinds: The kinds of record that are in it.
        parties: The codes of the parties of each instrument, and of the countries of whatever else is between
            countries; any if not given.
        with_claims: Whether it may have sources and claims, which support what the records hold.

    >>> from hypothesis import find
    >>> len(find(registers(kinds=[RecordKind.PERSON], min_size=1, max_size=2), lambda register: True).persons)
    1
    >>> pair = find(registers(min_size=1, kinds=[RecordKind.TREATY], parties=("IN", "RU")), lambda register: True)
    >>> pair.between("IN", "RU") == pair
    True
    """
    sides = None if parties is None else tuple(parties)
    return _registers(min_size, max_size, tuple(kinds), sides, with_claims)


@st.composite
def _registers(
    draw: st.DrawFn,
    min_size: int,
    max_size: int,
    kinds: tuple[RecordKind, ...],
    parties: tuple[str, ...] | None,
    with_claims: bool,  # noqa: FBT001 - a composite is printed by its places
) -> Register:
    outside = draw(_OUTSIDE)
    known: dict[RecordKind, tuple[str, ...]] = {kind: tuple(outside) for kind in RecordKind}
    records: list[Record] = []
    while len(records) < max_size:
        record = draw(_one_more(known, kinds, parties, len(records) < min_size))
        if record is None:
            break
        records.append(record)
        # A record names only what came before, so that nothing rests on itself.
        # The latest comes first, so that whatever stands between two that are linked can be left out.
        known[record.record_kind] = (record.id, *known[record.record_kind])
    told = draw(_sources()) if with_claims else []
    claimed = draw(_claims(records, told, outside)) if told else []
    return Register(records=records, sources=told, claims=claimed, outside=outside)


@st.composite
def _one_more(
    draw: st.DrawFn,
    known: dict[RecordKind, tuple[str, ...]],
    kinds: tuple[RecordKind, ...],
    parties: tuple[str, ...] | None,
    wanted: bool,  # noqa: FBT001 - a composite is printed by its places
) -> Record | None:
    # All of a record is drawn in one, so that Hypothesis can leave it out as a whole when it shrinks.
    if not (wanted or draw(_GO_ON)):
        return None
    taken = {name for names in known.values() for name in names}
    kind = record_class(draw(one_of(kinds)))
    name = draw(ids().filter(lambda name: name not in taken))
    named = Named(dict(known))
    record: Record = draw(made(kind, {"id": st.just(name), **between(kind, parties, named)}, named))
    return record


@st.composite
def _sources(draw: st.DrawFn) -> list[Source]:
    """Sources of which one may be derived from one before it."""
    told: list[Source] = []
    for name in draw(st.lists(ids(), max_size=2, unique=True)):
        told.append(draw(sources(id=st.just(name), derived_from=one_of((None, *(source.id for source in told))))))
    return told


_OUTSIDE = st.lists(ids(), max_size=2, unique=True)
#: Whether one more is made; so there are some three on average.
_GO_ON = st.sampled_from((False, True, True, True))


@st.composite
def _claims(draw: st.DrawFn, records: list[Record], told: list[Source], outside: list[str]) -> list[Claim[Any, Any]]:
    """Claims that support what records hold, one for each value, and some about records kept elsewhere."""
    names = [source.id for source in told]
    held = [(record, field) for record in records for field in fields_of(record)]
    chosen = draw(st.lists(st.sampled_from(range(len(held))), max_size=4, unique=True)) if held else []
    made: list[Claim[Any, Any]] = []
    for record, field in (held[index] for index in chosen):
        made += [draw(claims_of(record.id, field, value, names)) for value in held_values(record, field)]
    if outside:
        made += draw(st.lists(claims_of(outside[0], contract.place, "Delhi", names), max_size=2))
    return made


def record_collections(*, kind: RecordKind | None = None, max_size: int = 6) -> st.SearchStrategy[Records[Any]]:
    """What a register holds of one kind of record, as `register.contracts`.

    Args:
        kind: The kind of record; any if not given.
        max_size: The greatest number of records.

    >>> from hypothesis import find
    >>> find(record_collections(kind=RecordKind.TREATY), lambda treaties: True).kind.__name__
    'Treaty'
    """
    kinds = st.sampled_from(RecordKind if kind is None else (kind,))
    return kinds.flatmap(
        lambda one: registers(kinds=(one,), max_size=max_size, with_claims=False).map(
            lambda register: register.of(record_class(one))
        )
    )


@st.composite
def _explanations(draw: st.DrawFn) -> Explanation:
    register = draw(registers(min_size=1))
    record = draw(st.sampled_from(register.records))
    return register.explain(record.id, draw(st.sampled_from(fields_of(record))))


def explanations() -> st.SearchStrategy[Explanation]:
    """Who says what about one field of one record of some register.

    >>> from hypothesis import find
    >>> explanation = find(explanations(), lambda explanation: True)
    >>> len(explanation.claims) == len(explanation.sources)
    True
    """
    return _explanations()


@st.composite
def _matrices(draw: st.DrawFn) -> Matrix:
    register = draw(registers(min_size=1))
    return register.matrix(draw(st.sampled_from(register.records)).id)


def matrices() -> st.SearchStrategy[Matrix]:
    """Which source says what of which field of one record of some register.

    >>> from hypothesis import find
    >>> find(matrices(), lambda matrix: True).cells
    ()
    """
    return _matrices()


@st.composite
def _conflicts(draw: st.DrawFn) -> Conflict:
    prices = draw(st.lists(st.integers(1, 9), min_size=2, max_size=4, unique=True))
    told = [draw(sources(id=st.just(f"source-{price}"), derived_from=st.none())) for price in prices]
    held = [Figure.exactly(Money(price, "INR")) for price in prices]
    claimed = [
        draw(
            claims_of("c-1", contract.value, price, [source.id]).filter(lambda claim: claim.counts and not claim.basis)
        )
        for price, source in zip(held, told, strict=True)
    ]
    made = Register(records=[Contract(id="c-1", title="Rifles", value=held[0])], sources=told, claims=claimed)
    return made.conflicts()[0]


def conflicts() -> st.SearchStrategy[Conflict]:
    """Fields on which sources contradict each other.

    >>> from hypothesis import find
    >>> print(find(conflicts(), lambda conflict: True).field)
    contract.value
    """
    return _conflicts()


def loadeds() -> st.SearchStrategy[Loaded]:
    """What came of reading a file: a register, and what was wrong.

    >>> from hypothesis import find
    >>> find(loadeds(), lambda loaded: True).register
    <Register: 0 records, 0 sources, 0 claims>
    """
    return st.builds(Loaded, registers(max_size=3), st.lists(faults(), max_size=3).map(tuple))


def verdicts() -> st.SearchStrategy[Verdict]:
    """Answers to whether some treaty was in force on some day.

    >>> from hypothesis import find
    >>> isinstance(find(verdicts(), lambda verdict: True), Verdict)
    True
    """
    return st.builds(in_force, treaties(), on=whens().filter(lambda when: not when.is_several))
