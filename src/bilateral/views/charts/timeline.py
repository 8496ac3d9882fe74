"""A register in time: what was signed, in force, held and due, each as exactly as it is known."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

import attrs

from ...register.register import Register
from ...values.words import visible
from .drawing import (
    BLACK,
    BLUE,
    GREY,
    ORANGE,
    ROW_HEIGHT,
    SKY,
    VERMILION,
    WHITE,
    WIDTH,
    Values,
    calendar_day,
    data,
    finished,
    key,
    layered,
    lines,
    named_rows,
    names,
    names_beside,
    require_altair,
    signs,
    words_alone,
)
from .timeline_marks import Bar, BarKind, Point, PointKind, Row
from .timeline_rows import SECTIONS, room, rows_of

if TYPE_CHECKING:
    import altair as alt


@attrs.frozen
class Look:
    """How a kind of bar is drawn: what is no higher than a line is one; a line around it tells it apart in grey."""

    colour: str
    height: int
    dash: tuple[int, ...] = (1, 0)
    outline: int = 0
    opacity: float = 1


BARS = {
    BarKind.PERIOD: Look(WHITE, 16, outline=1),
    BarKind.ONE_DAY: Look(SKY, 16, opacity=0.6),
    BarKind.IN_FORCE: Look(BLUE, 8),
    BarKind.PROVISIONAL: Look(ORANGE, 8, dash=(3, 2), outline=1),
    BarKind.UNKNOWN: Look(GREY, 2),
    BarKind.GAP: Look(VERMILION, 3, dash=(2, 4)),
}
_UNDATED = "No record has a date."
#: What is no higher is drawn as a line.
_THIN = 3
SHAPES = {
    PointKind.SIGNED: "diamond",
    PointKind.ENTERED: "triangle-right",
    PointKind.ENDED: "cross",
    PointKind.DUE: "triangle-down",
    PointKind.MET: "triangle-up",
    PointKind.HELD: "circle",
    PointKind.PLANNED: "square",
}


def timeline(register: Register) -> alt.VConcatChart:
    """Draw a register in time; see `Register.timeline`."""
    return timeline_of(rows_of(register), "Timeline")


def timeline_of(rows: Sequence[Row], title: str) -> alt.VConcatChart:
    """Draw rows of a timeline, section by section."""
    require_altair("a timeline")
    sheet = _Sheet(tuple(rows))
    sections = [sheet.section(name) for name in SECTIONS if any(row.section == name for row in rows)]
    if not rows:
        return finished([words_alone(_UNDATED)], title, [_UNDATED])
    return finished([*sections, sheet.key()], title, [row.told() for row in rows])


@attrs.frozen
class _Sheet:
    """What all sections of one timeline have in common: the days from edge to edge, and the marks to be explained."""

    rows: tuple[Row, ...]

    @cached_property
    def days(self) -> tuple[float, float]:
        days = [day for row in self.rows for day in row.days] or [0]
        return min(days), max(days)

    @cached_property
    def edges(self) -> tuple[float, float]:
        first, last = self.days
        return first - room(first, last), last + room(first, last)

    def section(self, name: str) -> alt.LayerChart:
        """Draw the rows of one section, bars below and marks above."""
        import altair as alt

        rows = [row for row in self.rows if row.section == name]
        labels = names([row.title for row in rows], [row.id for row in rows])
        named = [*zip(rows, labels, strict=True)]
        bars = [self._bar(row, bar, label) for row, label in named for bar in row.drawn]
        points = [self._point(row, point, label) for row, label in named for point in row.points]
        layers = [*_bar_layers(bars), *_point_layers(points)]
        scale = alt.Scale(type="utc", domain=[*map(calendar_day, self.edges)])
        x = alt.X("from:T", title=None, scale=scale, axis=alt.Axis(tickCount=8))
        y = named_rows(labels)
        pointed = [alt.Tooltip("title:N"), alt.Tooltip("words:N")]
        marks = (layer.encode(x, y, tooltip=pointed) for layer in layers)
        beside = (layer.encode(y=y) for layer in names_beside(labels))
        return layered([*marks, *beside], WIDTH, ROW_HEIGHT * len(rows), name)

    def _bar(self, row: Row, bar: Bar, label: str) -> dict[str, object]:
        # The end of a bar is the end of its last day.
        first, last = max(bar.first, self.edges[0]), min(bar.last + 1, self.edges[1])
        return _mark(row, bar, label) | {"from": calendar_day(first), "to": calendar_day(last)}

    def _point(self, row: Row, point: Point, label: str) -> dict[str, object]:
        # A mark for one of several days stands in their middle, and is hollow: it is no day that anybody said.
        first, last = max(point.first, self.edges[0]), min(point.last, self.edges[1])
        is_known = point.first == point.last
        return _mark(row, point, label) | {"from": calendar_day((first + last) // 2), "is_known": is_known}

    def key(self) -> alt.LayerChart:
        """Say what each bar and mark stands for that is drawn."""
        bars = [kind.value for kind in BARS if any(bar.kind is kind for row in self.rows for bar in row.drawn)]
        points = [kind.value for kind in SHAPES if any(one.kind is kind for row in self.rows for one in row.points)]
        return key(points, _point_layers, bars, _bar_layers, hollow=BarKind.ONE_DAY.value)


def _mark(row: Row, mark: Bar | Point, label: str) -> dict[str, object]:
    return {"label": label, "title": visible(row.title), "what": mark.kind.value, "words": visible(mark.words)}


def _bar_layers(bars: Values) -> Iterator[alt.Chart]:
    for kind, look in BARS.items():
        if these := [bar for bar in bars if bar["what"] == kind.value]:
            is_thin = look.height <= _THIN
            yield lines(these, look.colour, look.dash, look.height) if is_thin else _thick(these, look)


def _thick(bars: Values, look: Look) -> alt.Chart:
    import altair as alt

    drawn: alt.Chart = alt.Chart(data(bars)).mark_bar(
        color=look.colour,
        height=look.height,
        opacity=look.opacity,
        stroke=BLACK,
        strokeWidth=look.outline,
        strokeDash=[*look.dash],
    )
    return drawn.encode(alt.X2("to"))


def _point_layers(points: Values) -> Iterator[alt.Chart]:
    for kind, shape in SHAPES.items():
        for is_known, fill in ((False, WHITE), (True, BLACK)):
            these = [mark for mark in points if mark["what"] == kind.value and mark.get("is_known", True) is is_known]
            if these:
                yield signs(these, shape, fill)
