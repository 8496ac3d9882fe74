"""Qualifiers in prose: where they stand, and what outweighs what."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import Qualifier
from bilateral.reading.figures.cues import cue_before, cue_before_mark, is_cue_behind, outweighs
from bilateral.values.figures.qualifier import WORDS_BEFORE


@given(st.text(), st.sampled_from(sorted(WORDS_BEFORE)), st.sampled_from([" ", ""]))
def test_a_qualifier_stands_where_it_says(before: str, words: str, blank: str) -> None:
    text = f"{before}{words}{blank}"
    found = cue_before(text, len(text))

    assert found is None or text[found[0].start : found[0].end] == found[0].text


@pytest.mark.parametrize("words", sorted(WORDS_BEFORE))
@pytest.mark.parametrize("blanks", ["", " ", "  "])
def test_a_qualifier_begins_no_word_and_ends_none(words: str, blanks: str) -> None:
    text = f"roundx{words}{blanks}"
    found = cue_before(text, len(text))

    assert found is None or (found[0].start > 0 and not text[found[0].start - 1].isalnum())


@pytest.mark.parametrize(
    ("text", "amount", "expected"),
    [
        ("past the 5 mark", "5", "past"), ("Exports exceeded the $5 milestone", "$5", "exceeded"),
        ("past the 5 lakh limit", "5 lakh", None), ("of the 5 mark", "5", None), ("about the 5 mark", "5", None),
        ("past five 5 mark", "5", None), ("the 5 mark", "5", None),
    ],
)  # fmt: skip
def test_what_passes_a_mark_is_more_than_it(text: str, amount: str, expected: str | None) -> None:
    start = text.index(amount)
    found = cue_before_mark(text, start, start + len(amount))

    assert expected == (found and found[0].text)


@pytest.mark.parametrize("words", sorted(WORDS_BEFORE))
def test_every_qualifier_is_found(words: str) -> None:
    found = cue_before(f"it costs {words} ", len(f"it costs {words} "))

    assert found is not None
    assert (words, Qualifier.of(words)) == (found[0].text, found[1])


@pytest.mark.parametrize(
    "text",
    [
        "adding up to ", "goes up to ", "take over ", "a row over ", "was sued over ", "12% more than ",
        "5 times over ", "2 per cent below ", "all over ", "allegedly ", "", " ", "about\n\n", "roundabout ",
    ],
)  # fmt: skip
def test_other_words_are_no_qualifier(text: str) -> None:
    assert cue_before(text, len(text)) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rs 5 or more.", True), ("Rs 5 or more than that", False), ("Rs 5 and up to", False),
        ("Rs 5 plus taxes", False), ("Rs 5-plus films", True),
        ("Rs 5 plus for it", True), ("Rs 5 at least twice", False),
    ],
)  # fmt: skip
def test_words_behind_an_amount_may_begin_something_else(text: str, *, expected: bool) -> None:
    words = text[4:].strip(" -").removesuffix(".")
    cue = next(cue for cue in ("or more", "and up", "plus", "at least") if words.startswith(cue))
    start = text.index(cue)

    assert expected == is_cue_behind(text, start, start + len(cue))


@given(st.sampled_from(Qualifier), st.sampled_from(Qualifier))
def test_of_two_qualifiers_at_most_one_outweighs_the_other(one: Qualifier, other: Qualifier) -> None:
    assert not (outweighs(one, other) and outweighs(other, one))
