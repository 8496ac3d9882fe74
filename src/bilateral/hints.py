"""What an error says of what came: the words themselves, and the nearest that are known."""

from __future__ import annotations

import difflib
from bisect import bisect_left
from collections.abc import Callable, Iterable
from functools import cache, lru_cache

#: An error quotes no more of the input than this; a hostile text may be megabytes long.
LONGEST_QUOTE = 200
#: An error lists no more known names than this.
MOST_NAMED = 30
#: Of numbers with a point, less than this is nothing.
_ROUNDING = 1e-9
#: A word is compared with no more known names than this, those next to it in the alphabet: to compare takes 20 us,
#: and a file may have ten thousand names, each of them wrong.
MOST_COMPARED = 50


def quoted(came: object) -> str:
    """Show what came, as Python would write it, shortened in the middle if it is very long.

    >>> quoted("Rs five")
    "'Rs five'"
    """
    try:
        text = repr(came)
    except (ValueError, RecursionError):  # an int of more than 4300 digits, lists within lists
        return f"<{type(came).__name__} too large or too deep to be written out>"
    if "\n" in text:  # a table of pandas is written on many lines
        text = " ".join(text.split())
    if len(text) <= LONGEST_QUOTE:
        return text
    half = LONGEST_QUOTE // 2
    return f"{text[:half]} ... {text[-half:]}"


def hints_among(known: Iterable[str]) -> Callable[[str], str]:
    """Return `did_you_mean` for many wrong words: what is known is put in order once, when the first of them comes.

    >>> hint = hints_among(["value", "title"])
    >>> hint("vlaue"), hint("titel")
    ("did you mean 'value'?", "did you mean 'title'?")
    """

    @cache
    def in_order() -> list[str]:
        return list(dict.fromkeys(sorted(known)))  # sorted first: words often come sorted, and then it costs little

    return lambda word: _nearest(word, in_order())


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Name the known word nearest to this one, or else all of them, as the end of a sentence.

    >>> did_you_mean("vlaue", ["value", "title"])
    "did you mean 'value'?"
    >>> did_you_mean("x", ["value", "title"])
    'there are title, value'
    """
    return hints_among(known)(word)


def _nearest(word: str, words: list[str]) -> str:
    place = max(0, bisect_left(words, word) - MOST_COMPARED // 2) if len(words) > MOST_COMPARED else 0
    if near := nearest(word, words[place : place + MOST_COMPARED]):
        return f"did you mean {near!r}?"
    more = f" and {len(words) - MOST_NAMED} more" if len(words) > MOST_NAMED else ""
    return f"there are {', '.join(words[:MOST_NAMED])}{more}" if words else "there are none"


def nearest(word: str, known: Iterable[str]) -> str:
    """Find the word that is meant by one that is misspelt; empty where none is near.

    >>> nearest("vlaue", ["value", "id"]), nearest("ID", ["value", "id"]), nearest("place", ["id"])
    ('value', 'id', '')
    """
    words, short = list(known), word[:LONGEST_QUOTE]
    # Of two letters in the wrong order difflib says that they have little in common.
    letters = sorted(short.lower())
    same = [one for one in words if len(one) == len(short) and sorted(one.lower()) == letters]
    return next(iter(same or most_alike(short, words, most=1)), "")


def most_alike(word: str, known: Iterable[str], *, most: int, likeness: float = 0.6) -> list[str]:
    """List the known words that are most like this one, the most alike first: what `difflib` finds, only sooner.

    A file may have ten thousand names that nobody knows. To hold one against another by its letters alone takes a
    twentieth of the time, and tells of nearly all that they can't be alike.

    Args:
        word: The word.
        known: The words that are known.
        most: How many are listed at the most.
        likeness: How like they have to be, by difflib's ratio.

    >>> most_alike("rusia", ["india", "russia", "prussia"], most=3, likeness=0.8)
    ['russia', 'prussia']
    """
    letters, size, likely = _letters(word), len(word), list[str]()
    for one in known:
        its_size = len(one)
        least = likeness * (size + its_size) / 2 - _ROUNDING  # so many letters two words as like as that have in common
        if size >= least <= its_size:
            its_letters = _letters(one)
            lacking, its_lacking = letters & ~its_letters, its_letters & ~letters
            if size - lacking.bit_count() >= least <= its_size - its_lacking.bit_count():
                likely.append(one)
    return difflib.get_close_matches(word, likely, most, likeness) if likely else []


@lru_cache(maxsize=8192)
def _letters(word: str) -> int:
    """Give the letters of a word as the bits of a number, where two letters may share a bit."""
    found = 0
    for letter in set(word):
        found |= 1 << ord(letter) % 64
    return found
