"""The tokens with which something may begin: each word is judged once, and no rule looks at the other tokens."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import compress

#: So many words are remembered; most texts have fewer.
MOST_WORDS = 50_000


class Anchors(dict[str, int]):
    """Words, and whether something may begin with each; or of what kind each is, zero where of none.

    >>> Anchors(str.isdecimal).among(["5", "or", "6", "tanks"])
    [0, 2]
    """

    def __init__(self, judged: Callable[[str], int]) -> None:
        super().__init__()
        self._judged = judged

    def __missing__(self, word: str) -> int:
        if len(self) >= MOST_WORDS:
            self.clear()
        found = self[word] = self._judged(word)
        return found

    def among(self, words: Sequence[str]) -> list[int]:
        """List the places of those words with which something may begin."""
        return list(compress(range(len(words)), map(self.__getitem__, words)))
