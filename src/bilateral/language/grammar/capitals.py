"""Lines in capitals, as headlines are: there a capital says nothing of a word."""

from __future__ import annotations

import re

from ..scanner import LINE_END, Tokens

#: So many signs are looked at on either side, among which so many letters at least are a headline.
_NEAR, _FEWEST = 32, 12
_SMALL = re.compile("[a-z]").search


def in_capitals(tokens: Tokens, at: int) -> bool:
    """Tell whether all that stands around a token on its line is in capitals: "INDIA BUYS 70,000 RIFLES".

    >>> from bilateral.language.scanner import scan
    >>> in_capitals(scan("INDIA BUYS 70,000 RIFLES"), 3), in_capitals(scan("They hold 345 UNTS in all"), 3)
    (True, False)
    """
    start, end = tokens.starts[at], tokens.ends[at]
    before = tokens.clean[max(0, start - _NEAR) : start].rpartition(LINE_END)[2]
    line = before + tokens.clean[start : end + _NEAR].partition(LINE_END)[0]
    return not _SMALL(line) and line.isupper() and sum(map(str.isupper, line)) >= _FEWEST
