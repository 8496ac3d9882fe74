"""Addresses of the web in a text: URLs, e-mails, handles, hashtags and names of files."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ..spans import Spans

#: Each of these addresses has one of these marks; they are told by a sign, for which to look costs little.
_MARK = re.compile(
    r"[@#:.](?:(?<=[@#])|(?<=:)//|(?<=www\.)|(?<=\.)(?:com/|in/|org/|pdf|jpe?g|png|doc|xls|csv|txt))"
).search

# No address needs more; what goes on behind is taken with it, so that a long one is read once.
_HOST = r"[A-Za-z0-9][A-Za-z0-9.\-]{0,80}"
_REST = r"[^\s<>\"\u201c\u201d]*+"
_FILE = r"[\w\-]{1,80}\.(?:pdf|jpe?g|png|docx?|xlsx?|csv|txt)\b"


def find_web_addresses(text: str) -> Spans:
    """Find the addresses in a text; what they hold is no amount, though a date may well stand in one.

    >>> spans = find_web_addresses("See https://example.org/2021/12/06/s-400, or write to desk5@example.org.")
    >>> [(start, end) for start, end in zip(spans.starts, spans.ends)]
    [(4, 40), (54, 71)]
    """
    return Spans.of(_addresses(text))


def _addresses(text: str) -> Iterator[tuple[int, int]]:
    for start, end in _tokens(text):
        for match in _address().finditer(text, start, end):
            # The point that ends a sentence, or the bracket around it, is no part of the address.
            yield match.start(), match.start() + len(match[0].rstrip(".,;:!?)'\u2019\u2026"))


def _tokens(text: str) -> Iterator[tuple[int, int]]:
    """Yield the parts of a text without blanks that hold a mark of an address."""
    done = 0
    while mark := _MARK(text, done):
        at = mark.start()
        start = max(text.rfind(" ", done, at), text.rfind("\n", done, at), done - 1) + 1
        behind = _BLANK(text, at)
        done = behind.start() if behind else len(text)
        yield start, done


_BLANK = re.compile(r"\s").search


@cache
def _address() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:https?://|ftp://|www\.){_REST}"
        rf"|(?<![\w.\-])[\w.+\-]{{1,64}}+@{_HOST}"
        rf"|(?<![\w&])[@#][A-Za-z_]\w{{0,80}}+"
        rf"|(?<![\w.\-])[A-Za-z0-9][A-Za-z0-9\-]{{1,60}}+(?:\.[A-Za-z0-9\-]{{1,40}}+){{0,3}}\.(?:com|in|org)/{_REST}"
        rf"|(?<![\w\-]){_FILE}"
    )
