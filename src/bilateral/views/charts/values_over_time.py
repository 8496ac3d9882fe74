"""Amounts over time, with their bounds, in one currency."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

import attrs

from ...query.imprecise import FigureField
from ...query.records import Records
from ...values.dates.when import When
from ...values.figures.qualifier import Qualifier
from ...values.money.money import Money
from ...values.money.rates import Rates
from ...values.words import words_of
from .dated_amounts import DatedAmount, dated_amounts
from .drawing import (
    BLACK,
    GREY,
    LETTERS,
    NAMES,
    SKY,
    WHITE,
    WIDTH,
    Values,
    calendar_day,
    data,
    finished,
    key,
    layered,
    lines,
    require_altair,
    signs,
    words_alone,
)
from .timeline_rows import room

if TYPE_CHECKING:
    import altair as alt

_HEIGHT, _WIDTH = 340, WIDTH + NAMES - 60
#: From the least to the greatest so many times: then equal steps are equal factors.
_FACTOR = 50
_EMPTY = "No amount with a day."
#: A title has no more letters, and stands so far from its mark; a letter is about so wide.
_TITLE_LETTERS, _TITLE_ASIDE, _LETTER_WIDTH = 30, 9, 6
#: The room for titles is given away in cells of so many pixels.
_CELL_WIDTH, _CELL_HEIGHT = 10, 8

EXACT, AROUND, ABOVE, BELOW = "exactly this", "about this: within the bar", "this or more", "this or less"
RANGE, ONE_DAY = "between the ends", "on one day of these"
_SHAPES = {EXACT: "circle", AROUND: "diamond", ABOVE: "triangle-up", BELOW: "triangle-down"}
_KIND_OF = {
    Qualifier.EXACTLY: EXACT,
    Qualifier.ABOUT: AROUND,
    Qualifier.OVER: ABOVE,
    Qualifier.AT_LEAST: ABOVE,
    Qualifier.NEARLY: BELOW,
    Qualifier.UNDER: BELOW,
    Qualifier.AT_MOST: BELOW,
}
#: How numbers are counted on an axis, the greatest first.
_SCALES = {
    "indian": {" crore": 7, " lakh": 5, "": 0},
    "international": {" billion": 9, " million": 6, "": 0},
}


def values_over_time(
    records: Records[Any],
    field: FigureField[Any, Money],
    currency: str | None = None,
    rates: Rates | None = None,
    on: When | dt.date | str | None = None,
    nearest_before: int = 0,
) -> alt.VConcatChart:
    """Draw the amounts of records over time; see `Records.values_over_time`."""
    require_altair("values over time")
    import altair as alt

    amounts = dated_amounts(records, field, currency, rates, on, nearest_before)
    title = f"{words_of(field.name).replace('_', ' ').capitalize()} over time"
    if not amounts:
        return finished([words_alone(_EMPTY)], title, [_EMPTY])
    marks = _Marks(tuple(amounts))
    x = alt.X("from:T", title=None, scale=alt.Scale(type="utc", domain=marks.days), axis=alt.Axis(tickCount=8))
    scale = alt.Scale(type="log" if marks.is_steep else "linear", domain=marks.ends, nice=False, zero=False)
    y = alt.Y(
        "low:Q",
        title=marks.unit,
        scale=scale,
        axis=alt.Axis(values=marks.ticks or alt.Undefined, tickCount=6, format=",~r"),
    )
    layers = [*(bar.encode(alt.Y2("high")) for bar in _bars(marks.bars())), *_points(marks.points())]
    pointed = (layer.encode(x, y, tooltip=["title:N", "words:N"]) for layer in layers)
    titles = (layer.encode(x, y) for layer in _titles(marks.titles()))
    drawn = layered([*pointed, *titles], _WIDTH, _HEIGHT)
    below = key(marks.kinds(_SHAPES), _points, marks.kinds((RANGE, ONE_DAY)), _bars, start=0, hollow=ONE_DAY)
    left = len(records) - len({one.record.id for one in amounts})
    told = [
        *([f"{left} of {len(records)} without an amount or a day"] if left else []),
        *(one.told() for one in amounts),
    ]
    return finished([drawn, below], title, told)


@attrs.frozen
class _Marks:
    """The marks of one picture, and the room they take."""

    amounts: tuple[DatedAmount, ...]

    @cached_property
    def _bounds(self) -> list[Money]:
        return [bound for one in self.amounts for bound in (one.low, one.high) if bound is not None]

    @cached_property
    def _counted(self) -> tuple[str, int]:
        """In what amounts are counted, and how many digits it has."""
        most = max((abs(bound.amount) for bound in self._bounds), default=Decimal(0))
        scales = _SCALES[self._bounds[0].grouping if self._bounds else "international"]
        return next((name, digits) for name, digits in scales.items() if most >= 10**digits or not digits)

    @property
    def unit(self) -> str:
        """What stands beside the axis, as `INR crore`."""
        return f"{self._bounds[0].currency}{self._counted[0]}" if self._bounds else ""

    def _number(self, money: Money) -> float:
        return float(money.amount.scaleb(-self._counted[1]))

    @property
    def is_steep(self) -> bool:
        """Whether equal steps are equal factors: of amounts that lie far apart."""
        numbers = [self._number(bound) for bound in self._bounds]
        return bool(numbers) and min(numbers) > 0 and max(numbers) > _FACTOR * min(numbers)

    @property
    def ends(self) -> list[float]:
        """The least and the greatest number on the axis."""
        numbers = [self._number(bound) for bound in self._bounds] or [0, 1]
        return [min(numbers) / 2, max(numbers) * 2] if self.is_steep else [min(0, *numbers), max(numbers) * 1.1 or 1]

    @property
    def ticks(self) -> list[float] | None:
        """Where the axis is marked, where equal steps are equal factors; else altair knows."""
        low, high = self.ends
        return [10.0**power for power in range(-2, 15) if low <= 10.0**power <= high] if self.is_steep else None

    @property
    def days(self) -> list[str]:
        """The first and the last day on the axis."""
        days = [day for one in self.amounts for day in (one.first, one.last)] or [1]
        free = room(min(days), max(days))
        return [calendar_day(min(days) - free), calendar_day(max(days) + 2 * free)]

    def kinds(self, of: Iterable[str]) -> list[str]:
        """Say which of these kinds of mark there are."""
        found = {mark["what"] for mark in (*self.bars(), *self.points())}
        return [what for what in of if what in found]

    def points(self) -> Values:
        """Place a mark at each amount that was stated: hollow where its day is one of several."""
        return [
            _mark(one)
            | {"from": _middle(one), "low": self._number(stated), "what": what, "is_known": one.first == one.last}
            for one in self.amounts
            if (what := _KIND_OF.get(one.figure.qualifier)) and (stated := _stated(one))
        ]

    def bars(self) -> Values:
        """Draw a bar between two bounds, and one from the first day to the last that it may have been."""
        return [bar for one in self.amounts for bar in (*self._range(one), *self._band(one))]

    def _range(self, one: DatedAmount) -> Iterator[dict[str, object]]:
        if one.low is not None and one.high is not None and one.low != one.high:
            low, high = self._number(one.low), self._number(one.high)
            yield _mark(one) | {"what": RANGE, "from": _middle(one), "to": _middle(one), "low": low, "high": high}

    def _band(self, one: DatedAmount) -> Iterator[dict[str, object]]:
        if one.first < one.last:
            low = self._number(_stated(one) or one.low or one.figure.bound)
            ends = {"from": calendar_day(one.first), "to": calendar_day(one.last + 1)}
            yield _mark(one) | ends | {"what": ONE_DAY, "low": low, "high": low}

    def titles(self) -> Values:
        """Write beside its mark each title that lies over no other and over no mark, at the right or at the left."""
        marks = [*self.points(), *(bar for bar in self.bars() if bar["words"] not in self._pointed)]
        places = [self._pixels(mark) for mark in marks]
        taken = {cell for x, y in places for cell in _cells(x, x, y)}
        found: Values = []
        for mark, (x, y) in zip(marks, places, strict=True):
            title = _shortened(str(mark["title"]))
            width = _TITLE_ASIDE + _LETTER_WIDTH * len(title)
            for side, left in (("left", x), ("right", x - width)):
                cells = _cells(left, left + width, y)
                if 0 <= left <= _WIDTH - width and taken.isdisjoint(cells - _cells(x, x, y)):
                    taken |= cells
                    found.append(mark | {"title": title, "side": side})
                    break
        return found

    @cached_property
    def _pointed(self) -> set[object]:
        return {point["words"] for point in self.points()}

    def _pixels(self, mark: Mapping[str, object]) -> tuple[float, float]:
        first, last = (dt.date.fromisoformat(day).toordinal() for day in self.days)
        bottom, top = self.ends
        day, number = dt.date.fromisoformat(str(mark["from"])).toordinal(), float(str(mark["low"]))
        if self.is_steep:
            bottom, top, number = math.log(bottom), math.log(top), math.log(number)
        # What lies before the years of the calendar stands all at its first day.
        return _WIDTH * (day - first) / max(1, last - first), _HEIGHT * (number - bottom) / (top - bottom)


def _cells(left: float, right: float, y: float) -> set[tuple[int, int]]:
    """Name the cells of the room that something takes."""
    columns = range(int(left // _CELL_WIDTH), int(right // _CELL_WIDTH) + 1)
    rows = range(int((y - _CELL_HEIGHT) // _CELL_HEIGHT), int((y + _CELL_HEIGHT) // _CELL_HEIGHT) + 1)
    return {(column, row) for column in columns for row in rows}


def _shortened(title: str) -> str:
    more = "\N{HORIZONTAL ELLIPSIS}"
    return title if len(title) <= _TITLE_LETTERS else f"{title[:_TITLE_LETTERS].rstrip()}{more}"


def _titles(titles: Values) -> Iterator[alt.Chart]:
    """Write titles at the right of their marks, or at the left where there is no room; no line goes through them."""
    import altair as alt

    sides: tuple[tuple[Literal["left", "right"], int], ...] = (("left", _TITLE_ASIDE), ("right", -_TITLE_ASIDE))
    for side, aside in sides:
        these = alt.Chart(data([title for title in titles if title["side"] == side])).encode(text="title:N")
        yield these.mark_text(align=side, dx=aside, fontSize=LETTERS, stroke=WHITE, strokeWidth=4)
        yield these.mark_text(align=side, dx=aside, fontSize=LETTERS)


def _middle(one: DatedAmount) -> str:
    # A mark for one of several days stands in their middle, and is hollow: it is no day that anybody said.
    return calendar_day((one.first + one.last) // 2)


def _mark(one: DatedAmount) -> dict[str, object]:
    return {"title": one.title, "words": one.told()}


def _stated(one: DatedAmount) -> Money | None:
    """Say what was stated, in the currency of the picture: of "about" the middle, of a range nothing."""
    what = _KIND_OF.get(one.figure.qualifier)
    if what is AROUND and one.low is not None and one.high is not None:
        return one.low + (one.high - one.low) / 2
    return one.high if what is BELOW else one.low


def _points(points: Values) -> Iterator[alt.Chart]:
    for kind, shape in _SHAPES.items():
        for is_known, fill in ((False, WHITE), (True, BLACK)):
            if these := [mark for mark in points if (mark["what"], mark.get("is_known", True)) == (kind, is_known)]:
                yield signs(these, shape, fill)


def _bars(bars: Values) -> Iterator[alt.Chart]:
    for kind, colour, width, dash in ((RANGE, SKY, 6, (1, 0)), (ONE_DAY, GREY, 2, (4, 3))):
        if these := [bar for bar in bars if bar["what"] == kind]:
            yield lines(these, colour, dash, width)
