"""HTML that runs nothing and loads nothing: every word escaped, links only to the web and within the page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape

from ..values.dates.when import When
from ..values.words import visible


class Html(str):
    """A text that is HTML already; every other text is words, to be escaped."""

    __slots__ = ()


def html(words: object) -> Html:
    r"""Write words as HTML; what would steer a screen or turn the direction of writing is made visible.

    >>> html("<script>\u202e")
    '&lt;script&gt;\\u202e'
    """
    return words if isinstance(words, Html) else Html(escape(visible(str(words))))


def together(parts: Iterable[object], between: str = "") -> Html:
    """Put parts behind each other."""
    return Html(between.join(map(html, parts)))


def tag(name: str, *content: object, **attributes: object) -> Html:
    """Write an element with its content and its attributes; of one that is None nothing is written.

    >>> tag("td", "a < b", class_="figure")
    '<td class="figure">a &lt; b</td>'
    """
    given = (
        f' {key.rstrip("_").replace("_", "-")}="{html(value)}"'
        for key, value in attributes.items()
        if value is not None
    )
    return Html(f"<{name}{''.join(given)}>{together(content)}</{name}>")


def link(address: str, words: object = "") -> Html:
    """Make a link to a page of the web, or to a place of this page; of any other address it writes the words.

    >>> link("javascript:alert(1)")
    'javascript:alert(1)'
    >>> link("#c-1", "a contract")
    '<a href="#c-1">a contract</a>'
    """
    if address.startswith("#"):
        return tag("a", words or address, href=address)
    if address.startswith(("https://", "http://")):
        return tag("a", words or address, href=address, rel="noreferrer")
    return html(words or address)


def isolated(words: object) -> Html:
    """Keep the direction in which words are written from what stands around them; plain letters have none to keep.

    >>> isolated("a pact"), isolated("\u0645")
    ('a pact', '<bdi>\u0645</bdi>')
    """
    return html(words) if str(words).isascii() else tag("bdi", words)


def short(words: object, longest: int) -> Html:
    """Show words on one line, cut at their end; the whole is shown where one points at them.

    >>> short("a very long title", 7)
    '<span title="a very long title">a very…</span>'
    """
    if isinstance(words, Html):
        return words
    line = visible(" ".join(str(words).split()))
    if len(line) <= longest:
        return html(line)
    return tag("span", f"{line[: longest - 1].rstrip()}\N{HORIZONTAL ELLIPSIS}", title=line)


def table(
    head: Sequence[str], rows: Iterable[Sequence[object]], figures: Sequence[str] = (), caption: str = ""
) -> Html:
    """Lay rows out below their heads, text at the left and figures at the right.

    Args:
        head: The heads of the columns.
        rows: The rows, each of as many cells as there are heads.
        figures: Which columns hold figures, by their heads.
        caption: What stands above it.
    """
    kinds = ["figure" if name in figures else None for name in head]
    named = [*zip(head, kinds, strict=True)]
    heads = together(tag("th", name, scope="col", class_=kind) for name, kind in named)
    body = together(tag("tr", together(_cells(row, named))) for row in rows)
    return tag("table", tag("caption", caption) if caption else "", tag("thead", tag("tr", heads)), tag("tbody", body))


#: Of so few cells each says what it is.
_FEW = 2


def _cells(row: Sequence[object], named: Sequence[tuple[str, str | None]]) -> Iterator[Html]:
    for place, (cell, (name, kind)) in enumerate(zip(row, named, strict=True)):
        # Where rows stand below each other on a narrow screen, the first cell and two of two need no heads, and an
        # empty one is left out.
        head = name if name and place and len(named) > _FEW and cell != "" else None
        yield tag("td", cell, class_="day" if isinstance(cell, When) else kind, data_head=head)
