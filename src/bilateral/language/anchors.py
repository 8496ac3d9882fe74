"""The tokens with which something may begin: each word is judged once, and no rule looks at the other tokens."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import compress

#: So many words are remembered; most texts have fewer.
MOST_WORDS = 50_000


class Anchors(dict[str, bool]):
    """Words, and whether something may begin with each.

    >>> Anchors(str.isdecimal).among(["5", "or", "6", "tanks"])
    [0, 2]
    """

    def __init__(self, may_begin: Callable[[str], bool]) -> None:
        super().__init__()
        self._may_begin = may_begin

    def __missing__(self, word: str) -> bool:
        if len(self) >= MOST_WORDS:
            self.clear()
        found = self[word] = self._may_begin(word)
        return found

    def among(self, words: Sequence[str]) -> list[int]:
        """List the places of those words with which something may begin."""
        return list(compress(range(len(words)), map(self.__getitem__, words)))
