"""Expressions of several words: found wherever their words stand one behind the other, from either end."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bilateral.language.grammar.context import stands, words_at, words_beside
from bilateral.language.grammar.phrases import Phrases
from bilateral.language.scanner import scan

WORDS = ("more", "than", "less", "no", "not", "about", "per", "cent")
expressions = st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(tuple)
between = st.sampled_from((" ", "  ", "-", " - "))


@given(st.sets(expressions, min_size=1, max_size=8), st.lists(st.sampled_from(WORDS), max_size=8))
@example({("no",), ("no", "more"), ("no", "more", "than")}, ["no", "more", "no", "more", "than"])
def test_all_that_stand_at_a_token_are_found_the_longest_first(known: set[tuple[str, ...]], said: list[str]) -> None:
    phrases, tokens = Phrases({words: words for words in known}), scan(" ".join(said))
    for i in range(len(said) + 1):
        begun = sorted((words for words in known if tuple(said[i : i + len(words)]) == words), key=len, reverse=True)
        ended = sorted((words for words in known if tuple(said[:i])[-len(words) :] == words), key=len, reverse=True)

        assert [(words, i + len(words)) for words in begun] == phrases.all_at(tokens, i)
        assert [(words, i - len(words)) for words in ended] == phrases.all_before(tokens, i)


@given(expressions, st.lists(between, min_size=3, max_size=3))
def test_blanks_and_hyphens_part_their_words(words: tuple[str, ...], joints: list[str]) -> None:
    said = words[0] + "".join(joint + word for joint, word in zip(joints, words[1:], strict=False))
    phrases, tokens = Phrases({words: True}), scan(said)

    assert phrases.at(tokens, 0) == (True, len(tokens))
    assert phrases.before(tokens, len(tokens)) == (True, 0)


def test_words_far_apart_are_no_expression() -> None:
    phrases = Phrases({"more than": "over"})

    assert phrases.at(scan("more      than"), 0) is None
    assert phrases.before(scan("more      than"), 2) is None


@pytest.mark.parametrize(
    ("text", "role", "first", "found"),
    [
        ("Mr. Jordan", "title", 2, 0),  # the point of a short word ends no sentence
        ("he met Mr. Jordan", "title", 4, 2),
        ("He left. Jordan", "title", 3, None),
        ("the sea. Of Japan", "of a water", 4, None),
    ],
)
def test_a_word_of_a_role_stands_in_the_same_sentence(text: str, role: str, first: int, found: int | None) -> None:
    assert found == stands(scan(text), role, first, first + 1)


def test_a_word_that_may_be_of_a_role_is_told_at_one_look() -> None:
    assert {"article", "."} <= words_beside("numbered")
    assert {"dollars", "express"} <= words_beside("currency", "newspaper")
    assert words_at(scan("5 basis points"), "percent", 1) == 3
