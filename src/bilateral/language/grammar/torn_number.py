"""Numbers that a scanned page, or the end of a line, has torn: what is left of one is no number."""

from __future__ import annotations

from ..lexicon.context import words_of
from ..scanner import LINE_END, Tokens
from .digits import is_glued
from .number_parts import power_of

#: So many digits are in a group; noughts alone are one that more than a blank parts from its number.
_GROUP, NOUGHTS = 3, "000"
#: What may part the groups of a number, and what tears it where it stands behind digits.
PARTS = frozenset((",", LINE_END))
TEARS = PARTS | {".", NOUGHTS}
#: The roles of words that stand before the number of a name or a day.
_NAMING = ("month", "numbered", "numbered name", "numbered at the head of a name")


def is_torn(tokens: Tokens, at: int) -> bool:
    r"""Tell whether what stands at a token, behind digits or before them, parts one number.

    >>> from bilateral.language.scanner import scan
    >>> [is_torn(scan(text), 1) for text in ("12 , 500 bags", "38\n500 000 euros", "25 .50 million", "12, and 500")]
    [True, True, True, False]
    """
    if tokens.word[at] == NOUGHTS:
        return True
    if tokens.word[at] == LINE_END:
        return _is_torn_at_a_line(tokens, at)
    return _is_torn_at_its_point(tokens, at) if tokens.word[at] == "." else _is_torn_at_a_comma(tokens, at)


def _is_torn_at_a_comma(tokens: Tokens, comma: int) -> bool:
    """Tell whether a comma may part groups of one number, as on scanned pages: "12 , 500 bags", "12, 500 bags"."""
    if is_glued(tokens, comma + 1):
        return False
    before, behind = tokens.word[comma - 1], tokens.word[comma + 1]
    if not (before.isdecimal() and len(before) <= _GROUP and behind.isdecimal() and len(behind) == _GROUP):
        return False
    return not is_glued(tokens, comma) or (len(before) < _GROUP and not _ends_a_phrase(tokens, comma - 1))


def _ends_a_phrase(tokens: Tokens, at: int) -> bool:
    """Tell whether a number before a comma is one of another phrase: "on May 12, 500 men", "3, 5, 250", "in ward 6"."""
    before = tokens.word[at - 1]
    return before == "," or any(before in words_of(role) for role in _NAMING)


def _is_torn_at_its_point(tokens: Tokens, point: int) -> bool:
    """Tell whether a blank parts a number from its decimals: "USD 25 .50 million", but "25 .50 calibre guns"."""
    if is_glued(tokens, point) or not is_glued(tokens, point + 1) or not tokens.word[point + 1].isdecimal():
        return False
    return power_of(tokens.word[point + 2]) is not None


def _is_torn_at_a_line(tokens: Tokens, at: int) -> bool:
    """Tell whether a line ends between groups that blanks part: "EUR 38", and "500 000" on the next line."""
    before, behind = tokens.word[at - 1], tokens.word[at + 1]
    is_first = before.isdecimal() and len(before) <= _GROUP and tokens.word[at - 2] != LINE_END
    is_next = behind[_GROUP : _GROUP + 1] == " " and behind[0].isdecimal() and is_first
    return is_next or (behind == NOUGHTS and before[0].isdecimal())
