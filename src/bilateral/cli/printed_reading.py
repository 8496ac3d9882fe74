"""A text on a terminal: what was found in it stands out, and beside each paragraph what it means."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from ..reading.display.marked_text import as_text, raised
from ..reading.display.marks import Closed, Opened, Part, Row, Shown
from ..reading.found import FoundInText, FoundKind
from ..values.words import on_one_line, visible

#: The colour of each kind. Words found are underlined, too, and the margin names their kind.
COLOURS = {
    FoundKind.MONEY: "green",
    FoundKind.QUANTITY: "yellow",
    FoundKind.DATE: "cyan",
    FoundKind.COUNTRY: "magenta",
    FoundKind.MEETING: "red",
    FoundKind.AMBIGUOUS: "bright_black",
}
#: A note in the margin shows no more characters than this.
WIDEST_NOTE = 120
#: On a narrower terminal the meanings stand below each paragraph.
_NARROWEST_WITH_MARGIN = 90
#: Between the text and the margin.
_GAP = 4


def print_reading(reading: FoundInText, console: Console, title: str) -> None:
    """Print a text with what was found in it: underlined on a terminal that can, and else with brackets and a table."""
    if console.is_terminal and not console.is_dumb_terminal:
        for part in _page(Shown.all_of(reading), title, console.width):
            console.print(part)
    else:
        console.file.write(f"== {visible(title)}\n{as_text(reading, in_full=True)}\n\n")


def _page(shown: Shown, title: str, width: int) -> Iterator[RenderableType]:
    """Lay out the page paragraph by paragraph: that costs less than all at once, and a long text is seen at once."""
    count = f"{len(shown.rows)} found" if shown.rows else "nothing found"
    yield Text.assemble((visible(title), "bold"), (f"  {count}", "dim"))
    yield ""
    notes = _notes_by_line(shown)
    margin = width * 2 // 5 if width >= _NARROWEST_WITH_MARGIN else 0
    for number, line in enumerate(_coloured(shown.parts()).split("\n")):
        yield from _paragraph(line, notes.get(number), width, margin)
    yield ""


def _paragraph(line: Text, notes: Table | None, width: int, margin: int) -> Iterator[RenderableType]:
    if notes and margin:
        both = Table.grid(padding=(0, _GAP, 0, 0))
        both.add_column(width=width - margin - _GAP)
        both.add_column(width=margin)
        both.add_row(line, notes)
        yield both
    else:
        yield Padding(line, (0, margin, 0, 0))
        if notes:
            yield Padding(notes, (0, 0, 1, 2))


def _notes_by_line(shown: Shown) -> dict[int, Table]:
    """Lay out the meanings of what was found in each line of the text, by the number of the line."""
    numbered = zip(_lines_of(shown.text, shown.rows), shown.rows, strict=True)
    grouped = groupby(numbered, key=lambda each: each[0])
    return {line: _notes(row for _, row in each) for line, each in grouped}


def _lines_of(text: str, rows: Iterable[Row]) -> Iterator[int]:
    line = place = 0
    for row in rows:
        line += text.count("\n", place, row.found.start)
        place = row.found.start
        yield line


def _notes(rows: Iterable[Row]) -> Table:
    notes = Table.grid(padding=(0, 1, 0, 0))
    notes.add_column(justify="right")
    notes.add_column(width=max(len(kind.value) for kind in FoundKind))
    for row in rows:
        colour = COLOURS[row.kind]
        number = Text(raised(row.number), style=colour)
        notes.add_row(number, Text(row.kind.value, style=colour), Text(on_one_line(row.value, WIDEST_NOTE)))
    return notes


def _coloured(parts: Iterable[Part]) -> Text:
    text, styles = Text(), list[str]()
    for part in parts:
        match part:
            case Opened():
                styles.append(_style(part))
            case Closed():
                styles.pop()
                if part.is_end and not part.mark.is_beside:
                    text.append(raised(part.mark.row.number), COLOURS[part.mark.row.kind])
            case str():
                text.append(visible(part), " ".join(styles))
    return text


def _style(opened: Opened) -> str:
    colour = COLOURS[opened.mark.row.kind]
    return colour if opened.mark.is_beside else f"bold underline {colour}"
