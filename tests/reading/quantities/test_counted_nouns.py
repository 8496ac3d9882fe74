"""Where the words end that say what a number counts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral.reading.quantities.counted_nouns import counted_noun
from bilateral.reading.spans import Spans
from strategies.prose import prose


@given(text=prose(), at=st.integers(0, 60), is_one=st.booleans())
def test_the_words_stand_behind_the_number(text: str, at: int, *, is_one: bool) -> None:
    found = counted_noun(text, at, Spans(), is_one=is_one)

    assert found is None or at <= found[0] < found[1] <= len(text)


@pytest.mark.parametrize(
    ("behind", "noun"),
    [
        (" advanced American radar systems to blind them", "advanced American radar systems"),
        (" important defence agreements, showing", "important defence agreements"),
        ("\nrifles", "rifles"),
        ("\n\nrifles", None),
        (" were hurt in the clashes", None),
        (" in ships", None),
        (" sq. km of land", "sq. km"),
        (" km per hour", "km per hour"),
        (" members' list", "members"),
        (" India's ships", None),
        (" arms makers", "arms makers"),
        (" weapons control officers", "weapons"),
    ],
)
def test_a_noun_ends_where_its_phrase_does(behind: str, noun: str | None) -> None:
    found = counted_noun(f"12{behind}", 2, Spans())

    assert noun == (found and f"12{behind}"[slice(*found)])


def test_a_number_inside_a_noun_is_one_that_was_found_as_a_designation() -> None:
    text = "5 new Type 26 frigates"

    assert counted_noun(text, 1, Spans()) is None
    assert (2, 22) == counted_noun(text, 1, Spans.of([(6, 13)]))
