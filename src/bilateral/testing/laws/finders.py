"""The law of a finder: what it finds in a text stands where it says."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import pairwise
from typing import Any

from hypothesis import strategies as st

from ...errors import quoted
from ...reading.found import Ambiguous, Found, beside
from ..prose import prose_like_texts
from .parsing import any_texts
from .trial import try_law


def finder(
    find: Callable[[str], Iterable[Found[Any] | Ambiguous]], *, texts: st.SearchStrategy[str] | None = None
) -> None:
    """What is found in a text stands where it says, in order and without overlap; the same however often one looks.

    Args:
        find: Finds things of one kind in a text.
        texts: Texts beside those that finders stumble over.

    Raises:
        LawBroken: Offsets give other words, two things overlap, or the text raises an error.

    >>> from bilateral import read
    >>> finder(lambda text: read(text).money)
    """

    def broken(text: str) -> str | None:
        found = tuple(find(text))
        return _misplaced(text, found) or _entangled(found) or _otherwise(found, tuple(find(text)))

    any_prose = prose_like_texts() | any_texts()
    try_law("what is found stands where it says", any_prose if texts is None else texts | any_prose, broken)


def _misplaced(text: str, found: Iterable[Found[Any] | Ambiguous]) -> str | None:
    for words in (words for one in found for words in (one, *beside(one))):
        here = text[words.start : words.end] if 0 <= words.start < words.end else ""
        if not here or here != words.text:
            return f"{quoted(words.text)} is said to stand at {words.start} to {words.end}, and there is {quoted(here)}"
    return None


def _entangled(found: Iterable[Found[Any] | Ambiguous]) -> str | None:
    for one, other in pairwise(found):
        if other.start < one.end:
            return f"{quoted(other.text)} at {other.start} begins before {quoted(one.text)} has ended, at {one.end}"
    return None


def _otherwise(first: object, second: object) -> str | None:
    return None if first == second else f"found first: {quoted(first)}; then: {quoted(second)}"
