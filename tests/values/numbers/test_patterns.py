"""Tables of words as patterns, and the spelling of a matched word."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from bilateral.values.numbers.patterns import FLAGS, any_of, spelling, within


@given(st.lists(st.text(st.sampled_from("abc .'"), min_size=1, max_size=5), min_size=1))
def test_a_pattern_of_words_matches_each_of_them_whole(words: list[str]) -> None:
    pattern = re.compile(any_of(words), FLAGS)

    assert all(pattern.fullmatch(word) for word in words)


def test_a_pattern_of_no_words_matches_nothing_but_nothing() -> None:
    assert "" == any_of([])


def test_a_matched_word_is_spelled_as_its_table_spells_it() -> None:
    assert "more than" == spelling(" MORE\u00a0\nthan ")
    assert "rs" == spelling("R\u017f")
    assert "million" == spelling("m\u0131ll\u0130on")


def test_a_text_too_long_or_no_text_is_nothing() -> None:
    assert ["5", "", ""] == [within(text, 3) for text in ("5", "5000", 5)]
