"""Which source says what of which field: how each stands to what the record holds."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import attrs

from ..evidence.claim import Claim
from ..evidence.relation import ComparisonKind
from ..evidence.source import Source
from ..query.field import Field, key_of
from ..records.record import Record
from ..values.displayed import Displayed
from ..values.ids import RecordId, SourceId
from ..values.misnamed import answers_misspelt
from ..values.table import in_columns
from .candidate import basis_of, compared, own_basis
from .fitting import held_values, is_inner

if TYPE_CHECKING:
    import altair as alt


def _names(fields: Sequence[Field[Any, Any]]) -> tuple[object, ...]:
    return tuple(key_of(field) for field in fields)


@answers_misspelt
@attrs.frozen(kw_only=True, repr=False)
class Matrix(Displayed):
    """How each source stands to what a record holds, field by field.

    Attributes:
        record: The record.
        fields: The fields about which there are claims.
        sources: The sources that make them.
        cells: For each source, and in it for each field, how what it says stands to what the record holds.

    >>> from bilateral import Contract, Register, contract
    >>> place = Claim(record="c", field=contract.place, value="Delhi", source="daily")
    >>> deal = Contract(id="c", title="Rifles", place="Delhi")
    >>> print(Register(records=[deal], sources=[Source(id="daily")], claims=[place]).matrix("c"))
    c      place
    daily  same
    """

    record: RecordId
    # A field asks a question when it is compared, so matrices tell fields apart by their names.
    fields: tuple[Field[Any, Any], ...] = attrs.field(eq=_names)
    sources: tuple[Source, ...]
    cells: tuple[tuple[ComparisonKind, ...], ...]

    def rows(self) -> tuple[tuple[str, ...], ...]:
        """Lay it out: the names of the fields, then source by source how it stands."""
        head = (self.record, *(field.name for field in self.fields))
        return (head, *((str(one), *map(_word, row)) for one, row in zip(self.sources, self.cells, strict=True)))

    def plain(self) -> dict[str, Any]:
        """Say all of it in texts, for other programs."""
        names = [field.name for field in self.fields]
        found = zip(self.sources, self.cells, strict=True)
        rows = {source.id: dict(zip(names, map(_word, row), strict=True)) for source, row in found}
        return {"record": self.record, "sources": rows}

    def to_json(self) -> str:
        """Write it as one JSON object."""
        return json.dumps(self.plain(), ensure_ascii=False)

    def chart(self) -> alt.VConcatChart:
        """Draw it: a mark for each thing that a source says, whose shape and colour say how it stands.

        Raises:
            NoAltair: The library that draws is not installed.
        """
        from ..views.charts.matrix_chart import matrix_chart

        return matrix_chart(self)

    def __str__(self) -> str:
        return "\n".join(in_columns(self.rows()))


def _word(kind: ComparisonKind) -> str:
    return kind.value.replace("_", " ")


#: Of several things that one source says of a field, the one furthest from the record is shown.
FURTHEST = (
    ComparisonKind.CONTRADICTS,
    ComparisonKind.DIFFERENT_BASIS,
    ComparisonKind.OVERLAPS,
    ComparisonKind.AGREES_WHEN_ROUNDED,
    ComparisonKind.COARSER,
    ComparisonKind.REFINES,
    ComparisonKind.SAME,
    ComparisonKind.SILENT,
)
#: Of several values that a record holds, a claim is held against the nearest.
_NEAREST = (
    ComparisonKind.SAME,
    ComparisonKind.REFINES,
    ComparisonKind.COARSER,
    ComparisonKind.AGREES_WHEN_ROUNDED,
    ComparisonKind.OVERLAPS,
    ComparisonKind.CONTRADICTS,
    ComparisonKind.DIFFERENT_BASIS,
)


def matrix(
    record: Record, claims: Mapping[str, Sequence[Claim[Any, Any]]], sources: Mapping[SourceId, Source]
) -> Matrix:
    """Hold what each source says of a record against what the record holds; what is withdrawn is left out."""
    told = {name: [claim for claim in about if claim.counts] for name, about in claims.items()}
    fields = {name: about[0].field for name, about in told.items() if about}
    by_source: dict[tuple[str, SourceId], list[Claim[Any, Any]]] = {}
    for name, about in told.items():
        for claim in about:
            by_source.setdefault((name, claim.source), []).append(claim)
    names = {source for _, source in by_source}
    found = tuple(source for name, source in sources.items() if name in names)
    return Matrix(
        record=record.id,
        fields=tuple(fields.values()),
        sources=found,
        cells=tuple(tuple(_cell(record, by_source.get((name, one.id), ())) for name in fields) for one in found),
    )


def _cell(record: Record, about: Sequence[Claim[Any, Any]]) -> ComparisonKind:
    found = (_stands(record, claim) for claim in about)
    return min(found, key=FURTHEST.index, default=ComparisonKind.SILENT)


def _stands(record: Record, claim: Claim[Any, Any]) -> ComparisonKind:
    held = held_values(record, claim.field)
    if claim.field.many and not is_inner(claim.field):
        return ComparisonKind.SAME if claim.value in held else ComparisonKind.OVERLAPS
    basis, own = basis_of(claim, record), own_basis(record, claim.field)
    kinds = (compared(claim.field, claim.value, one, basis, own).kind for one in held)
    return min(kinds, key=_NEAREST.index, default=ComparisonKind.SILENT)
