"""The words by which prose says that an amount changes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import read
from bilateral.reading.figures.changes_in_words import CHANGES, CHANGES_BY_SOMEBODY, sentence_before


def test_no_word_stands_in_the_tables_twice() -> None:
    every = (*CHANGES, *CHANGES_BY_SOMEBODY)

    assert len(set(every)) == len(every)


@given(st.text("ab .!?;\n"), st.integers(0, 40), st.integers(1, 20))
def test_the_sentence_before_a_place_ends_there(text: str, start: int, longest: int) -> None:
    before = sentence_before(text, start, longest)

    assert text[:start].endswith(before)
    assert len(before) <= longest
    assert "\n" not in before


@pytest.mark.parametrize("verb", ["rose", "fell", "expanded", "was revised", "went up"])
def test_a_change_is_two_numbers_of_money_and_of_things_alike(verb: str) -> None:
    reading = read(f"The fleet {verb} from 5 to 7 ships. The budget {verb} from $5 million to $7 million.")

    assert ["5", "7"] == [found.text for found in reading.quantities]
    assert ["$5 million", "$7 million"] == [found.text for found in reading.money]
