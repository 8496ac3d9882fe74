"""Making a register of what can be made one, and saying what could not."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

import attrs

from ..errors import InvalidRegister
from ..evidence.claim import Claim
from ..evidence.source import Source
from ..records.record import Record
from ..values.ids import RecordId
from . import fitting, references
from .references import ItemFault
from .register import Register

Kept = TypeVar("Kept", Record, Source)


def assemble(
    records: Sequence[Record],
    sources: Sequence[Source],
    claims: Sequence[Claim[Any, Any]],
    outside: frozenset[RecordId] = frozenset(),
) -> tuple[Register, tuple[ItemFault, ...]]:
    """Make a register of all that fits together, with everything that doesn't.

    A record that only names another which is not there is kept, and the name goes to `outside`; a record that is
    said to be outside is kept, too. A source derived from none that is there, or from itself, is kept and its
    `derived_from` left out, for claims rest on it. Whatever else does not fit is left out, and so is every claim about
    a field of which the record does not follow the claims that are left.
    """
    try:
        return Register(records, sources, claims, outside), ()
    except InvalidRegister:
        records, sources = _each_once(records), _each_once(sources)
    here = {record.id: record for record in records}
    doubted = references.both_here_and_outside(here, outside)
    found = tuple(fitting.item_faults(records, sources, claims, outside - here.keys()))
    orphans = {id(one.item) for one in found if one.path == references.DERIVED_FROM}
    bad = {id(one.item) for one in found if not one.leads_outside and one.path != references.DERIVED_FROM}
    kept = {record.id: record for record in records if id(record) not in bad}
    told = [claim for claim in claims if id(claim) not in bad]
    unfollowed = fitting.unfollowed(told, kept)
    named = here.keys() | {RecordId(one.leads_outside) for one in found if one.leads_outside}
    register = Register(
        records=kept.values(),
        sources=[
            attrs.evolve(source, derived_from=None) if id(source) in orphans else source
            for source in sources
            if id(source) not in bad
        ],
        claims=[claim for claim in told if (claim.record, claim.field.name) not in unfollowed],
        outside=(outside | named) - kept.keys(),
    )
    return register, (*doubted, *found)


def _each_once(items: Iterable[Kept]) -> list[Kept]:
    return list({id(item): item for item in items}.values())
