"""A text of which pieces are written otherwise than it came, as composed letters, and the way back to its places."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cache
from typing import TypeAlias

import attrs

from .scripts import COMBINING

#: Where a piece of a text begins and ends, and what is written instead.
Piece: TypeAlias = tuple[int, int, str]


@attrs.frozen
class Mended:
    """A text of which pieces are written otherwise.

    Attributes:
        text: The text.
        places: Where each stretch begins that stands in it as it came.
        origins: Where that stretch begins in the text as it came.
    """

    text: str
    places: tuple[int, ...] = (0,)
    origins: tuple[int, ...] = (0,)

    @property
    def is_as_it_came(self) -> bool:
        """Whether nothing in it is written otherwise."""
        return len(self.places) == 1

    def origin(self, place: int) -> int:
        r"""Say where something that begins or ends at a place began or ended as it came.

        >>> cafe = composed("Cafe\u0301 deal")
        >>> cafe.text, cafe.origin(4), cafe.origin(5)
        ('Café deal', 5, 6)
        """
        stretch = bisect_right(self.places, place) - 1
        return self.origins[stretch] + place - self.places[stretch]


def mended(text: str, pieces: Iterable[Piece]) -> Mended:
    r"""Write pieces of a text otherwise.

    >>> mended("mil\u00adlion", [(3, 4, "")])
    Mended(text='million', places=(0, 3), origins=(0, 4))
    """
    written, places, origins, length, done = list[str](), [0], [0], 0, 0
    for start, end, instead in pieces:
        written += text[done:start], instead
        length += start - done + len(instead)
        done = end
        places.append(length)
        origins.append(done)
    return Mended("".join((*written, text[done:])), tuple(places), tuple(origins))


def composed(text: str) -> Mended:
    """Compose the letters of a text with the marks that stand behind them, and leave all else as it came.

    A sign that Unicode reads as another, as the Kelvin sign, is not a letter with its marks: it stays.
    """
    return Mended(text) if text.isascii() or not _mark().search(text) else mended(text, _letters(text))


def _letters(text: str) -> Iterator[Piece]:
    for found in _decomposed().finditer(text):
        letter = unicodedata.normalize("NFC", found[0])
        # A letter is one token with its marks. Behind anything else they are tokens, each of which keeps its place.
        if letter != found[0] and (len(letter) == 1 or letter[0].isalpha()):
            yield *found.span(), letter


#: The parts of Korean syllables that stand behind others.
_JAMO = "\u1161-\u1175\u11a8-\u11c2"
#: No letter has more marks; Python's normal form takes ever longer for each, and a hostile text has a million.
_MOST_MARKS = 8


@cache
def _mark() -> re.Pattern[str]:
    """Find what stands behind a character and may be composed with it: a mark of any script."""
    return re.compile(f"[{COMBINING}{_JAMO}]")


@cache
def _decomposed() -> re.Pattern[str]:
    return re.compile(rf"[^\W\d_]{_mark().pattern}{{1,{_MOST_MARKS}}}|(?s:.)[{COMBINING}]")
