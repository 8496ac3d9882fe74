"""What all pictures have in common: the library that draws them, their size, letters and colours."""

from __future__ import annotations

import datetime as dt
import textwrap
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from importlib.util import find_spec
from typing import TYPE_CHECKING, TypeAlias

from ...errors import NoAltair
from ...values.words import visible
from .picture import picture_class

if TYPE_CHECKING:
    import altair as alt

#: Told apart by the colour-blind (Okabe and Ito, "Color Universal Design", 2008), and in grey by how dark they are.
BLACK, ORANGE, SKY, GREEN = "#000000", "#E69F00", "#56B4E9", "#009E73"
BLUE, VERMILION, PURPLE = "#0072B2", "#D55E00", "#CC79A7"
GREY, PALE, WHITE = "#767676", "#D9D9D9", "#FFFFFF"

#: A picture is as wide as a page of text: so many pixels, names beside it included.
WIDTH, NAMES = 500, 250
#: How many characters of a name stand on a line beside a row, on how many lines.
NAME_LETTERS, NAME_LINES = 40, 2
ROW_HEIGHT = 28
LETTERS = 11
#: A text for those who can't see a picture lists no more than this.
MOST_TOLD = 60

Values: TypeAlias = list[dict[str, object]]


def require_altair(picture: str) -> None:
    """Require the library that draws.

    Raises:
        NoAltair: It is not installed; the message says how to install it.
    """
    if find_spec("altair") is None:
        raise NoAltair(f"{picture} takes altair: install bilateral[charts]")


def data(values: Values) -> alt.InlineData:
    """Hand values to a picture as they are: nothing guesses what they mean."""
    import altair as alt

    # Altair copies lists, and all that is in them, whenever parts of a picture are put together; no tuple is.
    return alt.InlineData(values=tuple(values))


def finished(parts: Sequence[alt.LayerChart], title: str, told: Iterable[str]) -> alt.VConcatChart:
    """Put the parts of a picture below each other, with a title, and a text for those who can't see it."""
    import altair as alt

    said = [*told]
    more = [f"... and {len(said) - MOST_TOLD} more"] if len(said) > MOST_TOLD else []
    heading = alt.TitleParams(visible(title), anchor="start", frame="bounds", fontSize=14) if title else alt.Undefined
    return picture_class()(
        vconcat=[*parts],
        spacing=8,
        title=heading,
        description="; ".join(filter(None, [title, *said[:MOST_TOLD], *more])),
        config={
            "background": WHITE,
            "font": "sans-serif",
            "axis": {"labelFontSize": LETTERS, "titleFontSize": LETTERS, "labelColor": BLACK, "gridColor": PALE},
            "view": {"stroke": None},
        },
    )


def layered(layers: Iterable[alt.Chart], width: int, height: int, title: str = "") -> alt.LayerChart:
    """Lay drawings over each other, the first below."""
    import altair as alt

    heading = alt.TitleParams(title, anchor="start", fontSize=LETTERS + 1) if title else alt.Undefined
    return alt.LayerChart(layer=[*layers], width=width, height=height, title=heading)


def words_alone(words: str) -> alt.LayerChart:
    """Say that there is nothing to draw, and why."""
    import altair as alt

    drawn = alt.Chart(data([{"words": words}])).mark_text(align="left", fontSize=LETTERS + 1, color=BLACK)
    return layered([drawn.encode(alt.Text("words:N"), x=alt.value(0))], WIDTH, ROW_HEIGHT)


def names(titles: Sequence[str], ids: Sequence[str]) -> list[str]:
    """Name rows by their titles, on a few short lines each; one that another has, too, with its id."""
    short = [_wrapped(title) for title in titles]
    times = Counter(short)
    return [
        name if times[name] == 1 else _wrapped(f"{key}: {title}")
        for name, key, title in zip(short, ids, titles, strict=True)
    ]


def _wrapped(title: str) -> str:
    lines = textwrap.wrap(visible(title), NAME_LETTERS, max_lines=NAME_LINES, placeholder="\N{HORIZONTAL ELLIPSIS}")
    return "\n".join(lines)


def signs(values: Values, shape: str, fill: str = BLACK, size: int = 70) -> alt.Chart:
    """Put a mark of some shape at each value, with a black line around it."""
    import altair as alt

    drawn: alt.Chart = alt.Chart(data(values)).mark_point(
        shape=shape, fill=fill, stroke=BLACK, strokeWidth=1, size=size, opacity=1
    )
    return drawn


def lines(values: Values, colour: str, dash: Sequence[float] = (1, 0), width: float = 1.5) -> alt.Chart:
    """Draw a straight line from each value to its end."""
    import altair as alt

    drawn: alt.Chart = alt.Chart(data(values)).mark_rule(color=colour, size=width, strokeDash=[*dash])
    return drawn.encode(alt.X2("to"))


def named_rows(labels: Sequence[str]) -> alt.Y:
    """Put rows below each other in the order of their names, which `names_beside` writes."""
    import altair as alt

    axis = alt.Axis(labels=False, minExtent=NAMES, ticks=False, domain=False, grid=True)
    return alt.Y("label:N", title=None, scale=alt.Scale(domain=[*labels]), axis=axis)


def names_beside(labels: Sequence[str]) -> Iterator[alt.Chart]:
    """Write names at the left of their rows; an axis would put the first line of a name in the middle, not the name."""
    import altair as alt

    for lines in range(1, NAME_LINES + 1):
        these: Values = [
            {"label": label, "row": row} for row, label in enumerate(labels) if label.count("\n") == lines - 1
        ]
        if these:
            up = -(LETTERS + 1) / 2 * (lines - 1)
            words = alt.Chart(data(these)).mark_text(
                align="right", baseline="middle", lineBreak="\n", fontSize=LETTERS, dx=-8, dy=up, limit=NAMES - 8
            )
            yield words.encode(alt.Text("label:N"), x=alt.value(0))


Layers: TypeAlias = Callable[[Values], "Iterable[alt.Chart]"]
#: A key has so many columns, each as wide as the names of rows.
_KEY_COLUMNS = 3


def key(
    marks: Sequence[str],
    of_marks: Layers,
    bars: Sequence[str] = (),
    of_bars: Layers | None = None,
    *,
    start: int = -NAMES,
    hollow: str = "",
) -> alt.LayerChart:
    """Say below a picture what its bars and marks stand for, each drawn as it is above, from some place on.

    On the bar of that name a mark is hollow.
    """
    import altair as alt

    places = [(start + place % _KEY_COLUMNS * NAMES, place // _KEY_COLUMNS) for place in range(len(bars) + len(marks))]
    named = [*zip([*bars, *marks], places, strict=True)]
    swatches: Values = [
        {"what": what, "from": left, "to": left + 20, "label": line} for what, (left, line) in named[: len(bars)]
    ]
    signs: Values = [{"what": what, "from": left + 10, "label": line} for what, (left, line) in named[len(bars) :]]
    for what, (left, line) in named[: len(bars)]:
        if marks and what == hollow:
            signs.append({"what": marks[0], "is_known": False, "from": left + 10, "label": line})
    words = alt.Chart(data([{"what": what, "from": left + 28, "label": line} for what, (left, line) in named]))
    layers = [*(of_bars(swatches) if of_bars else ()), *of_marks(signs)]
    layers.append(words.mark_text(align="left", fontSize=LETTERS).encode(alt.Text("what:N")))
    x = alt.X("from:Q", axis=None, scale=alt.Scale(domain=[0, WIDTH], nice=False))
    y = alt.Y("label:O", axis=None)
    height = 20 * (1 + max((line for _, line in places), default=0))
    return layered([layer.encode(x, y) for layer in layers], WIDTH, height)


def calendar_day(number: float) -> str:
    """Write a day as pictures take it; one that lies before year 1 or after 9999 stands at that end.

    >>> calendar_day(738130), calendar_day(float("inf"))
    ('2021-12-06', '9999-12-31')
    """
    first, last = dt.date.min.toordinal(), dt.date.max.toordinal()
    return dt.date.fromordinal(int(min(max(number, first), last))).isoformat()
