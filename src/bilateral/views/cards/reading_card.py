"""The card of a reading: its text with each thing found marked, and what these mean."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from types import MappingProxyType

from ...reading.display.marks import Closed, Opened, Part, Row, Shown
from ...reading.found import FoundInText, FoundKind
from ...values.words import on_one_line
from ..html import Html, html, tag, together
from .card import WIDEST, card, notes

#: A colour for each kind, told apart by the colour-blind, too (Okabe and Ito, "Color Universal Design", 2008); and a
#: line below the words, for those who see no colour at all.
STYLES = MappingProxyType(
    {
        FoundKind.MONEY: ("0, 158, 115", "solid"),
        FoundKind.QUANTITY: ("230, 159, 0", "dashed"),
        FoundKind.DATE: ("86, 180, 233", "dotted"),
        FoundKind.COUNTRY: ("204, 121, 167", "double"),
        FoundKind.MEETING: ("213, 94, 0", "groove"),
        FoundKind.AMBIGUOUS: ("128, 128, 128", "ridge"),
    }
)
_TEXT = "white-space: pre-wrap; overflow-wrap: anywhere; line-height: 1.7; text-align: left; margin-bottom: .5em"
_BESIDE = "text-decoration: underline dotted"


def reading_card(reading: FoundInText) -> Html:
    """Show a text with each thing found marked, by a colour and a line for its kind, and what they mean.

    Of a very long text the beginning is shown.
    """
    shown = Shown.start_of(reading)
    text = tag("div", marked(shown.parts()), style=_TEXT)
    return together([text, _table(shown.rows), notes(shown.left_out())])


def marked(taken_apart: Iterable[Part]) -> Html:
    """Write a text with its marks; without the tags and the numbers, it is the text made visible."""
    return together(map(_marked, taken_apart))


def _marked(part: Part) -> Html:
    match part:
        case str():
            return html(part)
        case Opened():
            title = html(f"{part.mark.row.kind.value}: {on_one_line(part.mark.row.value, WIDEST)}")
            style = _BESIDE if part.mark.is_beside else _style(part.mark.row.kind)
            return Html(f'<u style="{style}" title="{title}">')
        case Closed():
            note = tag("sup", part.mark.row.number) if part.is_end and not part.mark.is_beside else ""
            return Html(f"{note}</u>")


def _style(kind: FoundKind) -> str:
    colour, line = STYLES[kind]
    # An element that browsers colour of themselves, as mark, would be black on dark where a notebook is not trusted.
    return f"text-decoration: none; background-color: rgba({colour}, .25); border-bottom: 2px {line} rgb({colour})"


def _table(rows: Sequence[Row]) -> Html:
    if not rows:
        return tag("div", "nothing found")
    head = ("", "kind", "value", "words", "place")
    return card("What it says", map(_cells, rows), head, [0, 4], WIDEST)


def _cells(row: Row) -> tuple[object, ...]:
    kind = tag("u", row.kind.value, style=_style(row.kind))
    return str(row.number), kind, row.value, row.words.text, row.place
