"""Nouns and names whose number says which one is meant, and counts nothing: Article 370, Phase Two, Boeing 737."""

from __future__ import annotations

from ...language.grammar.context import stands
from ...language.grammar.figure import DASHES
from ...language.scanner import Tokens

#: What joins the numbers that one noun names: "Sections 3, 5 and 7".
LISTED = frozenset({",", "and", "or", "to", "&"}) | DASHES


def numbered_noun(tokens: Tokens, i: int) -> int | None:
    """Find the noun before a token which says that a number there only tells which one is meant.

    >>> from bilateral.language.scanner import scan
    >>> [numbered_noun(scan(text), 2) for text in ("under Article 370", "a unit 5", "the Unit 5", "see room #5")]
    [1, None, 1, None]
    """
    at = i - 1 if i and tokens.words[i - 1] == "#" else i
    first = stands(tokens, "numbered", at, at)
    if first is not None:
        return first
    first = stands(tokens, "numbered name", at, at)
    return first if first is not None and tokens.raw(first)[0].isupper() else None
