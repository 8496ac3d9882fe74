"""Qualifiers: each word means one of them, before an amount or behind it."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import Qualifier
from bilateral.language.lexicon.tables import several, table
from bilateral.language.scripts import plain_spelling
from bilateral.testing import number_like_texts
from bilateral.values.figures.qualifier import (
    PRINTED,
    WORDS_BEFORE,
    WORDS_BEHIND,
    is_qualified,
    qualifier_before,
    qualifier_behind,
)
from bilateral.values.numbers.patterns import FLAGS


@pytest.mark.parametrize(("words", "qualifier"), WORDS_BEFORE.items())
def test_words_before_an_amount_are_found_whole(words: str, qualifier: Qualifier) -> None:
    for written in (words, words.upper(), words.replace(" ", "\u00a0")):
        match = re.match(qualifier_before("q"), f"{written} 5", FLAGS)

        assert (written, qualifier) == (match and match["q"], Qualifier.of(written))


@pytest.mark.parametrize(("words", "qualifier"), WORDS_BEHIND.items())
def test_words_behind_an_amount_are_found_whole(words: str, qualifier: Qualifier) -> None:
    for gap in (" ", "-"):
        match = re.match(qualifier_behind("q"), f"{gap}{words}", FLAGS)

        assert (words, qualifier) == (match and match["q"], Qualifier.of(words))


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
        ("upwards of", Qualifier.OVER), ("not less than", Qualifier.AT_LEAST), ("as much as", Qualifier.AT_MOST),
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


def test_words_inside_other_words_are_no_qualifier() -> None:
    found = re.compile(qualifier_before("q"), FLAGS)

    assert [] == [match["q"] for match in found.finditer("overtake moreover handover aboutface some-thing")
                  if match["q"] != "some"]  # fmt: skip
    assert not is_qualified("overs 5")
    assert is_qualified("over 5")


def test_the_longest_words_are_taken() -> None:
    texts = {"not less than 5": "not less than", "as many as 5": "as many as", "just over 5": "just over"}
    matches = {text: re.match(qualifier_before("q"), text, FLAGS) for text in texts}

    assert texts == {text: match and match["q"] for text, match in matches.items()}


def test_a_dot_belongs_to_the_abbreviation_and_not_to_the_number() -> None:
    match = re.match(qualifier_before("q"), "approx.500", FLAGS)

    assert match is not None
    assert ("approx.", "500") == (match["q"], "approx.500"[match.end() :])
