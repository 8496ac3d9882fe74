"""Scale words and names of money with an ending of their language, as "25 લાખની": where the word itself ends.

The languages of South Asia join their endings to the word: the tables hold the word, and an ending is told by what
stands before it. Some say "more than" with an ending and a word behind it: "500 కోట్లకు పైగా".
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from ...language.grammar.currency_names import first_words
from ...language.grammar.digits import is_glued, is_near
from ...language.grammar.figure import Cue
from ...language.grammar.number_parts import known_word
from ...language.lexicon.tables import several, table
from ...language.scanner import Tokens
from ...language.scripts import plain_spelling

#: No ending is longer, and no stem shorter.
_LONGEST_ENDING, _SHORTEST_STEM = 7, 2
#: A text of these languages has letters from these blocks of Unicode.
_LETTER = re.compile("[\u0900-\u0dff]").search
#: Words that compare, behind the ending: "than" in Marathi.
_THAN = frozenset({"पेक्षा", "हून"})


def with_stems(tokens: Tokens) -> Tokens:
    """Cut the endings from the words of amounts, where the tables hold the word without: behind a number, or another.

    >>> from bilateral.language.scanner import scan
    >>> with_stems(scan("રૂ. 25 લાખની સહાય")).words
    ['રૂ', '.', '25', 'લાખ', 'ની', 'સહાય']
    """
    if tokens.clean.isascii() or not _LETTER(tokens.clean):
        return tokens
    words, starts, ends = list[str](), list[int](), list[int]()
    for i, word in enumerate(tokens.words):
        stem = _stem_of(word) if i and _is_of_amount(tokens, i - 1) and _LETTER(word) else None
        at = tokens.starts[i]
        if stem:
            words += (stem, word[len(stem) :])
            starts += (at, at + len(stem))
            ends += (at + len(stem), tokens.ends[i])
        else:
            words.append(word)
            starts.append(at)
            ends.append(tokens.ends[i])
    return tokens.cut_otherwise(words, starts, ends) if len(words) > len(tokens) else tokens


def comparison_behind(tokens: Tokens, j: int) -> Cue | None:
    """Find an ending, and the word behind it, which compare the amount that ends here.

    >>> from bilateral.language.scanner import scan
    >>> comparison_behind(with_stems(scan("500 కోట్లకు పైగా")), 2)
    Cue(qualifier='over', first=2, behind=4)
    """
    if not is_glued(tokens, j) or not _LETTER(tokens.word[j]):
        return None
    at = j + 1 + (tokens.words[j + 1 : j + 2] != [] and tokens.word[j + 1] in _THAN)
    if not is_near(tokens, at):
        return None
    qualifier = _compared().get(plain_spelling(tokens.word[at]))
    return Cue(qualifier, j, at + 1) if qualifier else None


@cache
def _compared() -> Mapping[str, str]:
    rows = table("comparisons")
    return MappingProxyType({plain_spelling(word): row["qualifier"] for row in rows for word in several(row["words"])})


def _is_of_amount(tokens: Tokens, i: int) -> bool:
    word = tokens.word[i]
    return word[0].isdecimal() or _is_known(word)


def _stem_of(word: str) -> str | None:
    if _is_known(word):
        return None
    lengths = range(len(word) - 1, max(_SHORTEST_STEM, len(word) - _LONGEST_ENDING) - 1, -1)
    return next((word[:end] for end in lengths if _is_known(word[:end])), None)


def _is_known(word: str) -> bool:
    return known_word(word) is not None or plain_spelling(word) in first_words()
