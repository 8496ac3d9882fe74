"""Where the words of a quote stand in a text."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bilateral.reading.claims.quotes import nearest, places_of, same_words

_SCRAPS = st.text(st.sampled_from("ab \n\u00a0\u00ad\"'“”’`<."), max_size=30)


@given(st.text(), st.text(min_size=1), st.text())
def test_a_quote_is_found_where_it_stands(before: str, quote: str, after: str) -> None:
    places = list(places_of(quote, before + quote + after))

    assert places
    assert all(place.text == quote for place in places)


@given(_SCRAPS, _SCRAPS)
@example(quote="\u00ad", text="\u00ad")
def test_every_place_is_in_the_text_and_says_the_same_words(quote: str, text: str) -> None:
    for place in places_of(quote, text):
        assert text[place.start : place.end] == place.text
        assert same_words(quote, place.text)


@given(_SCRAPS, _SCRAPS)
def test_places_do_not_overlap(quote: str, text: str) -> None:
    places = list(places_of(quote, text))

    assert all(one.end <= other.start for one, other in pairwise(places))


def test_a_quote_that_stands_letter_by_letter_is_not_looked_for_with_other_blanks() -> None:
    assert [(6, 9)] == [(place.start, place.end) for place in places_of("a b", "a  b, a b")]


@pytest.mark.parametrize("quote", ["", " ", "\u00ad"])
def test_nothing_but_blanks_stands_nowhere_unless_letter_by_letter(quote: str) -> None:
    assert [] == list(places_of(quote, "a text"))[1:]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("of con\u00adtract", 3, 12),
        ("a\u200b contract \u200b", 3, 11),
        ("\ufeffcontract", 1, 9),
        ("contract\u00ad", 0, 8),
    ],
)
def test_signs_that_are_not_seen_make_no_difference(text: str, start: int, end: int) -> None:
    assert [(start, end)] == [(place.start, place.end) for place in places_of("contr\u00adact", text)]


def test_the_backtick_is_no_quotation_mark_for_it_is_a_misprinted_rupee_sign() -> None:
    assert [] == list(places_of("'600 crore", "`600 crore"))


@given(st.text(), st.text())
def test_the_nearest_words_are_words_of_the_text(quote: str, text: str) -> None:
    found = nearest(quote, text)

    assert found is None or text[found.start : found.end] == found.text


@pytest.mark.parametrize(
    ("quote", "words"),
    [
        ("a contract worth Rs 5000 crore", "a contract of Rs 5,000 crore"),
        ("A CONTRACT OF RS 5,000 CRORE", "a contract of Rs 5,000 crore"),
        ("contract of 5,000 crore", "a contract of Rs 5,000 crore"),
    ],
)
def test_a_quote_put_otherwise_is_recognized(quote: str, words: str) -> None:
    found = nearest(quote, f"They signed {words} on Monday, after long talks.")

    assert found is not None
    assert words.removeprefix("a ") in found.text


@pytest.mark.parametrize("text", ["a" * 1_000_000, "a " * 500_000, " " * 1_000_000, '"' * 1_000_000], ids=len)
@pytest.mark.parametrize("quote", ["a  a  b", "a" * 1000 + "b", '" "' * 300, "a  " * 5000 + "b"], ids=len)
def test_the_search_in_a_hostile_text_ends(text: str, quote: str) -> None:
    assert [] == list(places_of(quote, text))
    nearest(quote, text)
