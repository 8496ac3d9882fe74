"""What the words around a figure say of it: rules of the language as data, each a role, a side and a reach."""

from __future__ import annotations

from functools import cache

import attrs

from .grammar.phrases import Phrases
from .lexicon.tables import several, table
from .scanner import LINE_END, Tokens
from .scripts import plain_spelling

#: What ends a sentence, and with it what its words say.
ENDS = frozenset((".", "!", "?", ";", LINE_END))


@attrs.frozen
class Role:
    """The words that have one role.

    Attributes:
        words: Them, in small letters.
        phrases: Them, to be found beside a token.
        reach: How many words away they stand at most.
    """

    words: frozenset[str]
    phrases: Phrases[int]
    reach: int


@cache
def role(name: str, context: str) -> Role:
    """Return the words of a role.

    Args:
        name: The role.
        context: The file of the lexicon that has it.

    >>> "per" in role("rate", "count_context").words
    True
    """
    lines = [line for line in table(context) if line["role"] == name]
    reaches = {word: int(line["reach"] or 0) for line in lines for word in several(line["words"])}
    return Role(frozenset(reaches), Phrases(reaches), max(reaches.values(), default=0))


def stands_before(tokens: Tokens, i: int, known: Role) -> int | None:
    """Find words of a role before a token, in its sentence and no farther than they reach; return where they begin.

    >>> from bilateral.language.scanner import scan
    >>> stands_before(scan("rose by nearly 5"), 3, role("change", "count_context"))
    0
    """
    words, last = tokens.words, known.phrases.by_last
    for away, k in enumerate(range(i, max(0, i - known.reach), -1)):
        if plain_spelling(words[k - 1]) in last:
            found = known.phrases.before(tokens, k)
            if found is not None and away < found[0]:
                return found[1]
        if words[k - 1] in ENDS:
            break
    return None


def stands_behind(tokens: Tokens, j: int, known: Role) -> bool:
    """Tell whether words of a role begin at a token.

    >>> from bilateral.language.scanner import scan
    >>> stands_behind(scan("two years ago"), 2, role("tells when", "count_context"))
    True
    """
    return j < len(tokens) and known.phrases.at(tokens, j) is not None

