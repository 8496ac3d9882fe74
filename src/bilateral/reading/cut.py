"""One cut of a text, in which all finders look."""

from __future__ import annotations

import attrs

from ..language.grammar.currency import is_known
from ..language.grammar.digits import with_marks
from ..language.grammar.period import is_word as is_of_date
from ..language.grammar.quantity import is_word
from ..language.scanner import Tokens, scan
from ..values.numbers.grouping import DecimalMark, GroupMark
from .countries.country_phrases import first_words


def cut(text: str, *, decimal: DecimalMark | None = None, group: GroupMark | None = None) -> Tokens:
    r"""Cut a text for all that is looked for in it; a word of ours that the end of a line parts is one.

    Args:
        text: The text.
        decimal: The decimal mark of its amounts, where it is told.
        group: The mark between groups of their digits, where it is told.

    >>> cut("five mil-\nlion euros").words, cut("5,5 Euro", decimal=",").words
    (['five', 'million', 'euros'], ['5.5', 'euro'])
    """
    if decimal is None and group is None:
        return scan(text, is_word=_is_ours)
    return attrs.evolve(scan(with_marks(text, decimal, group), is_word=_is_ours), text=text)


def _is_ours(word: str) -> bool:
    return is_of_date(word) or is_known(word) or is_word(word) or word in first_words()
