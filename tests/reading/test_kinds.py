"""What each word of a text may be to those who look for something in it, wherever it stands."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral.language.scanner import scan
from bilateral.reading.kinds import (
    COUNTRY,
    DATE,
    DIGITS,
    LINE,
    MEETING,
    NUMBER,
    SIGN,
    STOP,
    joined_lines,
    kinds_of,
    number_places,
    places_of,
)

EVERY_KIND = (NUMBER, DIGITS, COUNTRY, MEETING, DATE, SIGN, STOP, LINE)
TEXTS = st.lists(
    st.sampled_from(
        ["on", "may", "signed", ".", "5", "five", "a", "the", "soon", "india", "summit", "\n", "!", "dozen"]
    ),
    max_size=30,
).map(" ".join)


@given(TEXTS)
def test_each_word_is_of_its_kinds_wherever_it_stands(text: str) -> None:
    tokens = scan(text)
    kinds = kinds_of(tokens)

    assert [kinds_of(scan(word))[0] for word in tokens.words] == list(kinds)
    for kind in EVERY_KIND:
        assert [place for place, each in enumerate(kinds) if each & kind] == places_of(tokens, kind)


@pytest.mark.parametrize(
    ("word", "kinds"),
    [("5", {NUMBER, DIGITS, DATE}), ("five", {NUMBER}), ("india", {COUNTRY}), ("summit", {MEETING}),
     ("december", {DATE}), ("signed", {SIGN}), ("!", {STOP}), ("\n", {STOP, LINE}), ("rifles", set[int]())],
)  # fmt: skip
def test_a_word_is_of_each_kind_that_it_may_be(word: str, kinds: set[int]) -> None:
    [found] = kinds_of(scan(word))

    assert {kind for kind in EVERY_KIND if found & kind} >= kinds
    assert found or not kinds


@given(TEXTS)
def test_lines_joined_keep_the_words_and_their_kinds(text: str) -> None:
    tokens = scan(text)
    joined = joined_lines(tokens)

    assert [word for word in joined.words if word != "\n"] == [word for word in tokens.words if word != "\n"]
    assert [kinds_of(scan(word))[0] for word in joined.words] == list(kinds_of(joined))
    assert joined_lines(joined).words == joined.words


@given(TEXTS)
def test_a_number_may_begin_only_with_what_is_one_or_counts_one(text: str) -> None:
    tokens = scan(text)

    assert set(number_places(tokens)) <= set(places_of(tokens, NUMBER))
    assert set(places_of(tokens, DIGITS)) <= set(number_places(tokens))
