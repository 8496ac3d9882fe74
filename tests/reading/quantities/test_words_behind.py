"""The words behind a number, one by one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral.reading.quantities.words_behind import (
    is_adjective,
    is_closing,
    is_counted,
    is_of_headline,
    may_go_on,
    next_word,
)
from strategies.prose import prose


@given(text=prose(), at=st.integers(0, 60))
def test_the_next_word_stands_behind_a_blank(text: str, at: int) -> None:
    match = next_word(text, at)

    assert match is None or (text[at].isspace() and at < match.start("word") < match.end() <= len(text))


@given(st.text(min_size=1, max_size=12))
def test_any_word_at_all_is_told(word: str) -> None:
    for tell in (is_adjective, is_closing, is_counted, may_go_on):
        assert tell(word) in (True, False)


@pytest.mark.parametrize(
    ("word", "expected"),
    [("rifles", True), ("aircraft", True), ("MW", True), ("people", True), ("Iraqis", True), ("Chinese", True),
     ("Rohingya", True), ("rifle", False), ("chinese", False), ("rice", False), ("year", False), ("years", True)],
)  # fmt: skip
def test_a_plural_or_a_measure_may_be_counted(word: str, *, expected: bool) -> None:
    assert expected is is_counted(word)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("NAVY TO BUY 12 SHIPS THIS YEAR", True), ("Navy to buy 12 SHIPS this year", False), ("12 SHIPS", False),
     ("it is said:\nNAVY TO BUY 12 SHIPS\nby a daily", True)],
)  # fmt: skip
def test_a_headline_in_capitals_has_its_plurals_in_capitals(text: str, *, expected: bool) -> None:
    start = text.index("SHIPS")

    assert expected is is_of_headline(text, start, start + 5)
