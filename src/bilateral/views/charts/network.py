"""Instruments by what they rest on, and who is party to them: a row for each, and arcs between them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import cycle
from typing import TYPE_CHECKING

from ...register.register import Register
from ...values.ids import RecordId
from ...values.words import on_one_line
from .drawing import (
    BLACK,
    BLUE,
    GREEN,
    LETTERS,
    PALE,
    PURPLE,
    ROW_HEIGHT,
    VERMILION,
    WHITE,
    WIDTH,
    Layers,
    Values,
    data,
    finished,
    key,
    layered,
    lines,
    names,
    names_beside,
    require_altair,
    signs,
    words_alone,
)
from .network_ties import Place, Tie, columns_of, places_of, ties_of

if TYPE_CHECKING:
    import altair as alt

#: How wide the days and each party stand, and how many parties at the most.
_DAYS, _COLUMN, MOST_PARTIES = 80, 32, 8
#: Of how many straight pieces an arc is made.
_PIECES = 16
#: Kinds of ties by turns, in the order in which they come: in grey the dashes tell them apart.
DASHES = ([1, 0], [6, 3], [2, 2], [8, 2, 2, 2])
_COLOURS = (BLACK, VERMILION, BLUE, PURPLE, GREEN)

_LINE = 1.5
_EMPTY = "No treaty, protocol or contract."
PARTY, THROUGH = "party", "country of a party"


def network(register: Register) -> alt.VConcatChart:
    """Draw what instruments have to do with each other; see `Register.network`."""
    require_altair("a network")
    import altair as alt

    ties = ties_of(register)
    places = places_of(register, ties)
    if not places:
        return finished([words_alone(_EMPTY)], "Network", [_EMPTY])
    parties = columns_of(places, MOST_PARTIES)
    rows = {place.id: row for row, place in enumerate(places)}
    left = _DAYS + _COLUMN * len(parties) + 10
    y = alt.Y(
        "row:Q", axis=None, scale=alt.Scale(domain=[-0.5, len(places) - 0.5], reverse=True, nice=False, zero=False)
    )
    x = alt.X("from:Q", axis=None, scale=alt.Scale(domain=[0, WIDTH], nice=False))
    layers = [*_grid(places, parties), *_arcs(ties, rows, left)]
    labels = names([place.title for place in places], [place.id for place in places])
    beside = (layer.encode(y=y) for layer in names_beside(labels))
    drawn = layered([*(layer.encode(x, y) for layer in layers), *beside], WIDTH, ROW_HEIGHT * max(1, len(places)))
    below = key(_party_kinds(places), _parties, [*_looks(ties)], _swatches(ties))
    titles = {place.id: place.title for place in places}
    told = [f"{titles[tie.later]} {tie.words} {titles[tie.earlier]}" for tie in ties]
    return finished([drawn, below], "Network", [*told, *(place.told() for place in places)])


def _party_kinds(places: Sequence[Place]) -> list[str]:
    found = {PARTY: [place.parties for place in places], THROUGH: [place.through for place in places]}
    return [what for what, held in found.items() if any(held)]


def _grid(places: Sequence[Place], parties: Sequence[str]) -> Iterator[alt.Chart]:
    """Draw a line for each row, the day in it, and a mark below each party; the parties' names stand above."""
    import altair as alt

    lines: Values = [{"from": _DAYS, "to": WIDTH, "row": row} for row in range(len(places))]
    yield alt.Chart(data(lines)).mark_rule(color=PALE).encode(alt.X2("to"))
    days: Values = [{"from": 0, "row": row, "words": place.day} for row, place in enumerate(places)]
    yield alt.Chart(data(days)).mark_text(align="left", fontSize=LETTERS).encode(text="words:N")
    heads: Values = [
        {"from": _middle(column), "row": -0.5, "words": on_one_line(name, 24)} for column, name in enumerate(parties)
    ]
    yield alt.Chart(data(heads)).mark_text(align="left", angle=320, fontSize=LETTERS).encode(text="words:N")
    yield from _parties(
        [
            {"from": _middle(column), "row": row, "what": PARTY if name in place.parties else THROUGH, "words": name}
            for row, place in enumerate(places)
            for column, name in enumerate(parties)
            if name in (*place.parties, *place.through)
        ]
    )


def _middle(column: int) -> int:
    return _DAYS + _COLUMN * column + _COLUMN // 2


def _parties(marks: Values) -> Iterator[alt.Chart]:
    for what, fill in ((PARTY, BLACK), (THROUGH, WHITE)):
        if these := [mark for mark in marks if mark["what"] == what]:
            yield signs(these, "square", fill)


def _arcs(ties: Sequence[Tie], rows: Mapping[RecordId, int], left: int) -> Iterator[alt.Chart]:
    """Draw an arc from each later instrument to the earlier, with an arrow at that end."""
    import altair as alt

    farthest = max((abs(rows[tie.later] - rows[tie.earlier]) for tie in ties), default=1)
    for words, (colour, dash) in _looks(ties).items():
        those = [tie for tie in ties if tie.words == words]
        pieces: Values = [
            {"from": x, "row": y, "tie": f"{tie.later} {words} {tie.earlier}", "order": order}
            for tie in those
            for order, (x, y) in enumerate(_arc(rows[tie.later], rows[tie.earlier], left, farthest))
        ]
        line = alt.Chart(data(pieces)).mark_line(
            color=colour, strokeDash=dash, strokeWidth=_LINE, interpolate="natural"
        )
        yield line.encode(detail="tie:N", order="order:O", tooltip="tie:N")
        ends: Values = [{"from": left + 4, "row": rows[tie.earlier]} for tie in those]
        yield alt.Chart(data(ends)).mark_point(shape="triangle-left", filled=True, color=colour, size=60, opacity=1)


def _looks(ties: Iterable[Tie]) -> dict[str, tuple[str, list[int]]]:
    kinds = dict.fromkeys(tie.words for tie in ties)
    return dict(zip(kinds, zip(cycle(_COLOURS), cycle(DASHES)), strict=False))


def _swatches(ties: Iterable[Tie]) -> Layers:
    """Draw a piece of the line of each kind of tie, for the key."""
    looks = _looks(ties)
    return lambda values: [lines([value], *looks[str(value["what"])]) for value in values]


def _arc(start: int, end: int, left: int, farthest: int) -> list[tuple[float, float]]:
    deep = 20 + (WIDTH - left - 25) * abs(start - end) / farthest
    steps = [place / _PIECES for place in range(_PIECES + 1)]
    return [(left + 4 * deep * step * (1 - step), start + (end - start) * step) for step in steps]
