"""Which source says what of which field, as a picture."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...evidence.relation import ComparisonKind
from ...register.matrix import Matrix
from ...values.words import words_of
from .drawing import (
    BLUE,
    GREEN,
    GREY,
    ORANGE,
    PURPLE,
    ROW_HEIGHT,
    SKY,
    VERMILION,
    WIDTH,
    Values,
    finished,
    key,
    layered,
    named_rows,
    names,
    names_beside,
    require_altair,
    signs,
    words_alone,
)

if TYPE_CHECKING:
    import altair as alt

_EMPTY = "No source says anything of it."
#: Agreement is round, what says more or less points to a side, and what differs has corners.
_LOOKS = {
    ComparisonKind.SAME: ("circle", BLUE),
    ComparisonKind.AGREES_WHEN_ROUNDED: ("stroke", SKY),
    ComparisonKind.REFINES: ("triangle-up", GREEN),
    ComparisonKind.COARSER: ("triangle-down", PURPLE),
    ComparisonKind.OVERLAPS: ("square", ORANGE),
    ComparisonKind.CONTRADICTS: ("cross", VERMILION),
    ComparisonKind.DIFFERENT_BASIS: ("diamond", GREY),
}


def matrix_chart(matrix: Matrix) -> alt.VConcatChart:
    """Draw how each source stands to what a record holds; see `Matrix.chart`."""
    require_altair("a matrix")
    import altair as alt

    title = f"{matrix.record}: who says what"
    if not matrix.sources:
        return finished([words_alone(_EMPTY)], title, [_EMPTY])

    labels = names([str(one) for one in matrix.sources], [one.id for one in matrix.sources])
    fields = [words_of(field.name).replace("_", " ") for field in matrix.fields]
    cells: Values = [
        {"label": label, "from": field, "what": words_of(kind), "words": f"{source}: {field}: {words_of(kind)}"}
        for label, source, row in zip(labels, matrix.sources, matrix.cells, strict=True)
        for field, kind in zip(fields, row, strict=True)
        if kind is not ComparisonKind.SILENT
    ]
    y = named_rows(labels)
    x = alt.X(
        "from:N",
        title=None,
        scale=alt.Scale(domain=fields),
        axis=alt.Axis(orient="top", labelAngle=-40, ticks=False, domain=False, grid=True),
    )
    present = [words_of(kind) for kind in _LOOKS if any(kind in row for row in matrix.cells)]
    marks = (layer.encode(x, y, tooltip="words:N") for layer in _signs(cells))
    beside = (layer.encode(y=y) for layer in names_beside(labels))
    drawn = layered([*marks, *beside], WIDTH, ROW_HEIGHT * max(1, len(labels)))
    told = [str(cell["words"]) for cell in cells]
    return finished([drawn, key(present, _signs)], title, told)


def _signs(cells: Values) -> Iterator[alt.Chart]:
    for kind, (shape, colour) in _LOOKS.items():
        if these := [cell for cell in cells if cell["what"] == words_of(kind)]:
            yield signs(these, shape, colour, size=130)
