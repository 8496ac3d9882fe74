"""The parts of every card: its table and its notes, in the colours of the notebook that shows it.

A notebook that is not trusted, and GitHub, leave out style sheets and keep what an element says of its own style.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ..html import Html, short, tag, together

#: A cell of a list shows no more characters than this, and one that says something of a single thing no more than
#: that; the whole is shown where one points at it.
WIDEST, WIDEST_OF_ONE = 80, 400
#: What is no longer, as a period, an amount or an id, stands on one line; and so does a caption above a small table.
_ONE_LINE, _ONE_LINE_ABOVE = 21, 80
#: A list on a card has no more rows; it says how many it leaves out.
MOST_ROWS = 20

# Notebooks write the cells of tables at the right, and tables in the middle. Other pages leave no room between cells.
_TABLE = "border-collapse: collapse; table-layout: auto; margin: 0 0 .5em 0"
_CELL = "vertical-align: top; padding: .15em .5em"
_TEXT = f"text-align: left; {_CELL}"
_FIGURE = f"text-align: right; {_CELL}"
_CAPTION = "text-align: left; caption-side: top; font-weight: bold; color: inherit; padding: .15em .5em"


def card(
    caption: object,
    rows: Iterable[Sequence[object]],
    head: Sequence[str] = (),
    figures: Sequence[int] = (),
    widest: int = WIDEST_OF_ONE,
) -> Html:
    """Lay rows out below a caption, text at the left and figures at the right.

    Args:
        caption: What it is.
        rows: The rows. Without a head, the first cell of each is the head of the row.
        head: The heads of the columns.
        figures: The places of the columns that hold figures, from 0.
        widest: How many characters a cell shows at the most.
    """
    heads = _row(head, ["th"] * len(head), figures, widest)
    names = ["td"] * len(head) if head else ["th", "td"]
    body = together(tag("tr", *_row(row, names, figures, widest)) for row in rows)
    return tag(
        "table",
        tag("caption", caption, style=_on_one_line(_CAPTION, caption, _ONE_LINE_ABOVE)),
        tag("thead", tag("tr", *heads)) if head else "",
        tag("tbody", body),
        style=_TABLE,
    )


def _row(row: Sequence[object], names: Sequence[str], figures: Sequence[int], widest: int) -> Iterator[Html]:
    for place, (cell, name) in enumerate(zip(row, names, strict=True)):
        style = _on_one_line(_FIGURE if place in figures else _TEXT, cell, _ONE_LINE)
        # GitHub leaves styles out, and writes heads in the middle.
        align = "right" if place in figures else "left" if name == "th" else None
        yield tag(name, short(cell, widest), align=align, style=style)


def _on_one_line(style: str, words: object, longest: int) -> str:
    is_short = not isinstance(words, Html) and len(str(words)) <= longest
    return f"{style}; white-space: nowrap" if is_short else style


def notes(lines: Iterable[object]) -> Html:
    """Write notes below a table, a line each."""
    return together(tag("div", line, style="text-align: left; padding: 0 .5em") for line in lines)


def left_out(number: int, shown: int) -> list[str]:
    """Say how many rows are left out, if any are."""
    return [f"... and {number - shown:,} more"] if number > shown else []
