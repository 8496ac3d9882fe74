"""The words by which prose says that an amount rises, falls or becomes another: "rose from 5 to 7" is no range."""

from __future__ import annotations

import re

from ...language.lexicon.context import words_of

#: What amounts do. Behind these, an amount may be that by which something changes: "fell 20 paise to 83.40".
CHANGES = tuple(sorted(words_of("change")))
#: What somebody does to an amount. Behind these alone, an amount is the one meant: "will raise $5 to $6 million".
CHANGES_BY_SOMEBODY = tuple(sorted(words_of("changed by somebody")))

_SENTENCE_END = re.compile(r"[.!?;]\s|\n")


def sentence_before(text: str, start: int, longest: int) -> str:
    """Return the words of the same sentence before a place.

    Args:
        text: The text.
        start: The place.
        longest: How many characters before it are looked at, at most.

    >>> sentence_before("It is late. They rose from 5", 22, 90)
    'They rose '
    """
    return _SENTENCE_END.split(text[max(0, start - longest) : start])[-1]
