"""Registers whose records name each other, with sources and claims that fit them."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from ..evidence.claim import Claim
from ..evidence.source import Passage, Source, SourceKind
from ..formats.claims import fields_in
from ..query.field import Field
from ..query.fields import contract
from ..records.record import Record, RecordKind
from ..register.fitting import held_values
from ..register.register import Register
from .dates import whens
from .record_parts import ADDRESSES, LANGUAGES, ODD_IDS, Named, holding, member, several, texts, titles
from .records import RECORDS

_IDS = st.sampled_from(ODD_IDS) | st.from_regex(r"[a-z][a-z0-9-]{0,8}", fullmatch=True)


def sources(name: str = "source") -> st.SearchStrategy[Source]:
    """A source of that id."""
    more = {
        "kind": member(SourceKind),
        "title": texts(),
        "publisher": texts(),
        "authors": several(titles()),
        "url": ADDRESSES,
        "archive_url": ADDRESSES,
        "language": LANGUAGES,
        "published": st.none() | whens(),
        "retrieved": st.none() | whens(),
        "derived_from": st.none() | st.just("agency"),
        "licence": texts(),
        "citation": texts(),
    }
    return holding(Source, {"id": st.just(name)}, more)


def passages() -> st.SearchStrategy[Passage]:
    """Places in a source."""
    offsets = st.tuples(st.integers(0, 1000), st.integers(1, 100))
    between = offsets.map(lambda found: Passage(start=found[0], end=found[0] + found[1], quote="words"))
    return (
        between
        | st.builds(Passage, quote=titles())
        | st.builds(Passage, page=titles(), paragraph=st.none() | st.integers(1, 99))
    )


def fields_of(record: Record) -> list[Field[Any, Any]]:
    """Every field of a record that it says something in."""
    return [field for field in fields_in(record.record_kind.value).values() if held_values(record, field)]


@st.composite
def registers(draw: st.DrawFn) -> Register:
    """Registers of a few records, some naming others, some naming what is kept elsewhere."""
    names = draw(st.lists(_IDS, max_size=6, unique=True))
    outside = draw(st.sets(st.sampled_from(names))) if names else set[str]()
    known: dict[RecordKind, tuple[str, ...]] = {kind: tuple(sorted(outside)) for kind in RecordKind}
    records: list[Record] = []
    for name in names:
        if name not in outside:
            kind = draw(st.sampled_from(RecordKind))
            # A record names only what came before, so that nothing rests on itself.
            records.append(draw(RECORDS[kind](name, Named(dict(known)))))
            known[kind] = (*known[kind], name)
    told = [draw(sources(name)) for name in draw(st.lists(_IDS, max_size=2, unique=True))]
    claimed = draw(claims(records, told, sorted(outside))) if told else []
    return Register(records=records, sources=told, claims=claimed, outside=outside)


@st.composite
def claims(draw: st.DrawFn, records: list[Record], told: list[Source], outside: list[str]) -> list[Claim[Any, Any]]:
    """Claims that support what records hold, one for each value, and some about records kept elsewhere."""
    held = [(record, field) for record in records for field in fields_of(record)]
    chosen = draw(st.lists(st.sampled_from(range(len(held))), max_size=4, unique=True)) if held else []
    made: list[Claim[Any, Any]] = []
    for record, field in (held[index] for index in chosen):
        made += [draw(_claims(record.id, field, value, told)) for value in held_values(record, field)]
    if outside:
        made += draw(st.lists(_claims(outside[0], contract.place, "Delhi", told), max_size=2))
    return made


def _claims(name: str, field: Field[Any, Any], value: object, told: list[Source]) -> st.SearchStrategy[Claim[Any, Any]]:
    return st.builds(
        Claim[Any, Any],
        record=st.just(name),
        field=st.just(field),
        value=st.just(value),
        source=st.sampled_from([source.id for source in told]),
        passage=st.none() | passages(),
        attribution=texts(),
    )
