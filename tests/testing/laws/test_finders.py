"""What finds words where they stand, and what does not."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable
from itertools import pairwise

import attrs
import pytest
from hypothesis import strategies as st

from bilateral import Found
from bilateral.testing import laws
from bilateral.types import Words
from strategies.broken_laws import broken


def words_of(text: str) -> list[Found[str]]:
    return [Found(match[0], match[0], *match.span()) for match in re.finditer(r"\S+", text)]


def test_what_finds_words_where_they_stand_keeps_the_law() -> None:
    laws.finder(words_of)
    laws.finder(words_of, texts=st.just("a b"))


def of_the_stripped(text: str) -> list[Found[str]]:
    """Counts from the first letter, and not from the beginning of the text."""
    return words_of(text.strip())


def with_the_next(text: str) -> list[Found[str]]:
    """Takes each word together with the next."""
    found = words_of(text)
    ends = [
        Found(text[one.start : other.end], text[one.start : other.end], one.start, other.end)
        for one, other in pairwise(found)
    ]
    return ends or found


def backwards(text: str) -> list[Found[str]]:
    """Begins at the end."""
    return words_of(text)[::-1]


def with_cue(text: str) -> list[Found[str]]:
    """Says of each word that what it means is qualified by the word before the text."""
    return [attrs.evolve(one, cue=Words("about", -5, 0)) for one in words_of(text)]


def nothing_at_all(text: str) -> list[Found[str]]:
    """Finds no words at the end of the text."""
    return [Found("", "", len(text), len(text))]


def each_in_turn() -> Callable[[str], list[Found[str]]]:
    """Finds nothing each second time."""
    turns = itertools.cycle([True, False])
    return lambda text: words_of(text) if next(turns) else []


def of_letters_only(text: str) -> list[Found[str]]:
    """Takes any text for one in Latin letters."""
    text.encode("latin-1")
    return words_of(text)


BAD_FINDERS: list[tuple[Callable[[str], list[Found[str]]], str]] = [
    (of_the_stripped, "is said to stand at"),
    (with_the_next, "begins before"),
    (backwards, "begins before"),
    (with_cue, "'about' is said to stand at -5"),
    (nothing_at_all, "'' is said to stand at"),
    (each_in_turn(), "found first"),
    (of_letters_only, "UnicodeEncodeError"),
]


@pytest.mark.parametrize(("find", "problem"), BAD_FINDERS)
def test_a_finder_that_is_mistaken_in_the_place_is_found(find: Callable[[str], list[Found[str]]], problem: str) -> None:
    assert problem in broken(lambda: laws.finder(find)).problem
