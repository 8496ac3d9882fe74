"""A text with what was found in it marked, and a table of the values: for a terminal, and for a notebook."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from ..findings import Findings, Kind
from .marks import Closed, Opened, Part, Row
from .shown_text import Shown
from .visible_text import on_one_line, visible

#: A cell of the table shows no more characters than this.
WIDEST_CELL = 48
_HEAD = ("", "kind", "value", "words", "place")
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")

#: A colour for each kind, told apart by the colour-blind, too (Okabe and Ito, "Color Universal Design", 2008); and a
#: line below the words, for those who see no colour at all.
_STYLES = {
    Kind.MONEY: ("0, 158, 115", "solid"),
    Kind.QUANTITY: ("230, 159, 0", "dashed"),
    Kind.DATE: ("86, 180, 233", "dotted"),
    Kind.COUNTRY: ("204, 121, 167", "double"),
    Kind.MEETING: ("213, 94, 0", "groove"),
    Kind.AMBIGUOUS: ("128, 128, 128", "ridge"),
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


def as_text(findings: Findings, *, in_full: bool = False) -> str:
    """Show a text with each finding in brackets, numbered, and below it a table of what they mean.

    Args:
        findings: What was found, as a `Reading`.
        in_full: Whether all of a very long text is shown, and not only its beginning.

    >>> from bilateral import Found, Reading, When
    >>> found = Found(When("2031"), "2031", 3, 7)
    >>> print(as_text(Reading(text="By 2031.", source="daily", dates=(found,))))
    By [2031]¹.
    <BLANKLINE>
       kind  value  words  place
    1  date  2031   2031   3-7
    """
    shown = Shown.all_of(findings) if in_full else Shown.start_of(findings)
    return "\n".join([bracketed(shown.parts()), "", *_table(shown.rows), *shown.left_out()])


def raised(number: int) -> str:
    """Write a number as a note in a text has it.

    >>> raised(12)
    '¹²'
    """
    return str(number).translate(_RAISED)


def bracketed(taken_apart: Iterable[Part]) -> str:
    """Put a text together with each mark in brackets, and its number behind it.

    >>> from bilateral import Found
    >>> from bilateral.types import Words
    >>> from bilateral.reading.display.marks import marks_of, parts
    >>> from bilateral import When
    >>> row = Row(1, Kind.DATE, "2031", Words("2031", 3, 7), Found(When("2031"), "2031", 3, 7))
    >>> bracketed(parts("by 2031", marks_of([row])))
    'by [2031]¹'
    """
    return "".join(_bracketed(part) for part in taken_apart)


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
    table = [_HEAD, *map(cells, rows)]
    widths = [max(len(line[column]) for line in table) for column in range(len(_HEAD))]
    return ["  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in table]


def cells(row: Row) -> tuple[str, str, str, str, str]:
    """Give the cells of a finding, in the order of the columns.

    >>> from bilateral import Found
    >>> from bilateral.types import Words
    >>> from bilateral import When
    >>> cells(Row(1, Kind.DATE, "2031", Words("2031", 3, 7), Found(When("2031"), "2031", 3, 7)))
    ('1', 'date', '2031', '2031', '3-7')
    """
    value, words = (on_one_line(cell, WIDEST_CELL) for cell in (row.value, row.words.text))
    return str(row.number), row.kind.value, value, words, row.place


def as_html(findings: Findings) -> str:
    """Show a text with each finding marked, by a colour and a line for its kind, and a table of what they mean.

    Every word of the text is escaped. Of a very long text the beginning is shown.

    >>> from bilateral import Reading
    >>> "&lt;b&gt; by 2031" in as_html(Reading(text="<b> by 2031", source="daily"))
    True
    """
    shown = Shown.start_of(findings)
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
    """Write a text with its marks as HTML; without the tags and unescaped, it is the text.

    >>> from bilateral import Found
    >>> from bilateral.types import Words
    >>> from bilateral.reading.display.marks import marks_of, parts
    >>> from bilateral import When
    >>> row = Row(1, Kind.DATE, "2031", Words("2031", 3, 7), Found(When("2031"), "2031", 3, 7))
    >>> print(marked(parts("by 2031", marks_of([row]))))
    by <mark class="date" title="date: 2031" data-note="¹">2031</mark>
    """
    return "".join(map(_marked, taken_apart))


def _marked(part: Part) -> str:
    match part:
        case str():
            return escape(part)
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
    number, kind, *others = map(escape, cells(row))
    data = "".join(f"<td>{cell}</td>" for cell in others)
    return f'<tr><td>{number}</td><td><mark class="{kind}">{kind}</mark></td>{data}</tr>'
