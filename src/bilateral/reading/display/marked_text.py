"""A text with what was found in it marked, and a table of the values: for a terminal, and for a notebook."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from ...values.table import in_columns
from ...values.words import on_one_line, visible
from ..found import FoundInText, FoundKind
from .marks import Closed, Opened, Part, Row, Shown

#: A cell of the table shows no more characters than this.
WIDEST_CELL = 48
_HEAD = ("", "kind", "value", "words", "place")
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")

#: A colour for each kind, told apart by the colour-blind, too (Okabe and Ito, "Color Universal Design", 2008); and a
#: line below the words, for those who see no colour at all.
_STYLES = {
    FoundKind.MONEY: ("0, 158, 115", "solid"),
    FoundKind.QUANTITY: ("230, 159, 0", "dashed"),
    FoundKind.DATE: ("86, 180, 233", "dotted"),
    FoundKind.COUNTRY: ("204, 121, 167", "double"),
    FoundKind.MEETING: ("213, 94, 0", "groove"),
    FoundKind.AMBIGUOUS: ("128, 128, 128", "ridge"),
}
_NAME = "bilateral-reading"
_LAYOUT = (
    f".{_NAME} {{display: flex; flex-wrap: wrap; gap: 1.5em; align-items: flex-start}}"
    f".{_NAME} > div {{flex: 1 1 24em; max-height: 36em; overflow: auto}}"
    f".{_NAME} .text {{white-space: pre-wrap; overflow-wrap: anywhere; line-height: 1.7}}"
    f".{_NAME} mark {{color: inherit; padding: 0 .15em; border-radius: .15em}}"
    f".{_NAME} u {{text-decoration: underline dotted; text-underline-offset: .25em}}"
    f".{_NAME} mark[data-note]::after {{content: attr(data-note); font-size: .8em}}"
    f".{_NAME} th, .{_NAME} td {{text-align: left}}"
)


def as_text(reading: FoundInText, *, in_full: bool = False) -> str:
    """Show a text with each thing found in brackets, numbered, and below it a table of what they mean.

    Of a very long text the beginning is shown, unless it is wanted in full.

    >>> from bilateral import read
    >>> print(as_text(read("In 2031.")))
    In [2031]¹.
    <BLANKLINE>
       kind  value  words  place
    1  date  2031   2031   3-7
    """
    shown = Shown.all_of(reading) if in_full else Shown.start_of(reading)
    return "\n".join(["".join(map(_bracketed, shown.parts())), "", *_table(shown.rows), *shown.left_out()])


def raised(number: int) -> str:
    """Write a number as a note in a text has it: ¹²."""
    return str(number).translate(_RAISED)


def _bracketed(part: Part) -> str:
    match part:
        case str():
            return visible(part)
        case _ if part.mark.is_beside:
            return ""
        case Opened():
            return "["
        case Closed():
            return f"]{raised(part.mark.row.number)}" if part.is_end else "]"


def _table(rows: Sequence[Row]) -> list[str]:
    if not rows:
        return ["nothing found"]
    return in_columns([_HEAD, *map(_cells, rows)])


def _cells(row: Row) -> tuple[str, str, str, str, str]:
    value, words = (on_one_line(cell, WIDEST_CELL) for cell in (row.value, row.words.text))
    return str(row.number), row.kind.value, value, words, row.place


def as_html(reading: FoundInText) -> str:
    """Show a text with each thing found marked, by a colour and a line for its kind, and a table of what they mean.

    Every word of the text is escaped. Of a very long text the beginning is shown.
    """
    shown = Shown.start_of(reading)
    rest = "".join(f"<p>{escape(line)}</p>" for line in shown.left_out())
    text = f'<div class="text">{marked(shown.parts())}</div>'
    table = f"<div>{_html_table(shown.rows)}{rest}</div>"
    return f'<style>{_LAYOUT}{_colours()}</style><div class="{_NAME}">{text}{table}</div>'


def _colours() -> str:
    return "".join(
        f".{_NAME} .{kind.value} {{background: rgba({colour}, .25); border-bottom: 2px {line} rgb({colour})}}"
        for kind, (colour, line) in _STYLES.items()
    )


def marked(taken_apart: Iterable[Part]) -> str:
    """Write a text with its marks as HTML; without the tags and unescaped, it is the text made visible."""
    return "".join(map(_marked, taken_apart))


def _marked(part: Part) -> str:
    match part:
        case str():
            return escape(visible(part))
        case Opened():
            row = part.mark.row
            title = escape(f"{row.kind.value}: {on_one_line(row.value, WIDEST_CELL)}")
            if part.mark.is_beside:
                return f'<u title="{title}">'
            note = f' data-note="{raised(row.number)}"' if part.is_start else ""
            return f'<mark class="{row.kind.value}" title="{title}"{note}>'
        case Closed():
            return "</u>" if part.mark.is_beside else "</mark>"


def _html_table(rows: tuple[Row, ...]) -> str:
    if not rows:
        return "nothing found"
    head = "".join(f"<th>{name}</th>" for name in _HEAD)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{''.join(map(_html_row, rows))}</tbody></table>"


def _html_row(row: Row) -> str:
    number, kind, *others = map(escape, _cells(row))
    data = "".join(f"<td>{cell}</td>" for cell in others)
    return f'<tr><td>{number}</td><td><mark class="{kind}">{kind}</mark></td>{data}</tr>'
