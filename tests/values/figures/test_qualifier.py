"""Qualifiers: each word means one of them, before an amount or behind it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import Figure, Qualifier
from bilateral.language.grammar.figure import cue_before, cue_behind, is_qualified
from bilateral.language.lexicon.tables import several, table
from bilateral.language.scanner import scan
from bilateral.language.scripts import plain_spelling
from bilateral.testing import number_like_texts
from bilateral.values.figures.qualifier import (
    PRINTED,
    WORDS_BEFORE,
    WORDS_BEHIND,
)


@pytest.mark.parametrize(("words", "qualifier"), WORDS_BEFORE.items())
def test_words_before_an_amount_are_found_whole(words: str, qualifier: Qualifier) -> None:
    for written in (words, words.upper(), words.replace(" ", "\u00a0")):
        tokens = scan(f"{written} 5")
        cue = cue_before(tokens, len(tokens.words) - 1)

        assert cue == (qualifier.value, 0, len(tokens.words) - 1)
        assert qualifier is Qualifier.of(written)


@pytest.mark.parametrize(("words", "qualifier"), WORDS_BEHIND.items())
def test_words_behind_an_amount_are_found_whole(words: str, qualifier: Qualifier) -> None:
    for gap in (" ", "-"):
        tokens = scan(f"5{gap}{words}")
        cue = cue_behind(tokens, 1)

        assert cue is not None
        assert (qualifier.value, len(tokens.words)) == (cue.qualifier, cue.behind)
        assert qualifier is Qualifier.of(words)


def test_no_words_mean_two_qualifiers() -> None:
    meanings: dict[str, set[str]] = {}
    for line in table("qualifiers"):
        for words in several(line["words"]):
            meanings.setdefault(plain_spelling(words), set()).add(line["qualifier"])

    assert not {words: found for words, found in meanings.items() if len(found) > 1}


def test_every_qualifier_has_words_and_prints_some_of_them() -> None:
    assert set(Qualifier) == set(PRINTED) == set(WORDS_BEFORE.values())
    assert all(qualifier is WORDS_BEFORE.get(words, Qualifier.EXACTLY) for qualifier, words in PRINTED.items())


@pytest.mark.parametrize(
    ("words", "qualifier"),
    [
        ("around", Qualifier.ABOUT), ("nearly", Qualifier.NEARLY), ("more than", Qualifier.OVER),
        ("or so", Qualifier.ABOUT),
        ("upwards of", Qualifier.AT_LEAST), ("not less than", Qualifier.AT_LEAST), ("as much as", Qualifier.AT_MOST),
        ("as many as", Qualifier.EXACTLY), ("up to", Qualifier.AT_MOST), ("fewer than", Qualifier.UNDER),
        ("no more than", Qualifier.AT_MOST), ("or more", Qualifier.AT_LEAST), ("+", Qualifier.AT_LEAST), ("", None),
        ("Between", Qualifier.BETWEEN), ("allegedly", None), ("an  Estimated", Qualifier.ABOUT),
    ],
)  # fmt: skip
def test_the_usual_words_mean_what_they_say(words: str, qualifier: Qualifier | None) -> None:
    assert qualifier is Qualifier.of(words)


@given(number_like_texts())
def test_any_text_is_a_qualifier_or_none(text: str) -> None:
    assert Qualifier.of(text) in {None, *Qualifier}


@given(st.sampled_from(Qualifier))
def test_a_qualifier_is_the_value_of_its_repr(qualifier: Qualifier) -> None:
    assert qualifier is eval(repr(qualifier), {"Qualifier": Qualifier})  # noqa: S307 - our own repr


@pytest.mark.parametrize("word", ["overtake", "moreover", "handover", "aboutface", "overs"])
def test_words_inside_other_words_are_no_qualifier(word: str) -> None:
    assert cue_before(scan(f"{word} 5"), 1) is None
    assert not is_qualified(scan(f"{word} 5"))
    assert is_qualified(scan("over 5"))


@pytest.mark.parametrize("words", ["not less than", "as many as", "just over", "approx."])
def test_the_longest_words_are_taken(words: str) -> None:
    tokens = scan(f"{words} 5")
    cue = cue_before(tokens, len(tokens.words) - 1)

    assert cue is not None
    assert cue.first == 0
    assert Figure.quantity(f"{words} 500", unit="rifle").qualifier is Qualifier.of(words)
