"""Records of a lake brought into memory, with the claims about them and the sources of these."""

from __future__ import annotations

from typing import Any

from ..evidence.claim import Claim
from ..evidence.source import Source
from ..formats.canonical import decode_items
from ..records.record import Record
from ..register import references
from ..register.links import with_origins
from ..register.register import Register
from .lake_engine import LakeEngine
from .schema import ROW, WHOLE_RECORD
from .truth import among


def register_of(engine: LakeEngine, records: tuple[Record, ...]) -> Register:
    """Make a register of some records; links that lead out of it stay."""
    ids = frozenset(record.id for record in records)
    about = _items(engine, Claim, "record", ids)
    claims = [claim for claim in about if claim.record in ids]
    sources = {source.id: source for source in _items(engine, Source)} if claims else {}
    told = with_origins({claim.source for claim in claims}, sources)
    named = {
        reference.target
        for record in records
        for reference in record.references()
        if not references.is_known(reference)
    }
    return Register(
        records,
        sources=[source for source in sources.values() if source.id in told],
        claims=claims,
        outside=named - ids,
    )


def _items(engine: LakeEngine, kind: type[Any], column: str = "id", names: frozenset[str] = frozenset()) -> list[Any]:
    """Read the sources or claims; where a few names are given, those of them that bear one there."""
    table = engine.opened(kind)
    few = table.filter(among(table[column], names)) if 0 < len(names) <= _FEW else table
    asked = few.order_by(ROW).select(column, WHOLE_RECORD)
    found = engine.arrow(asked).to_pydict()
    texts = [text for name, text in zip(found[column], found[WHOLE_RECORD], strict=True) if not names or name in names]
    return list(decode_items(kind, texts).items)


#: Of more names than this, an engine is not asked one by one.
_FEW = 1000
