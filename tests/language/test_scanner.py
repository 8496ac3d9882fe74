"""The cut of a text: every token at its place, whatever typesetting did to the text."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bilateral.language.grammar.digits import is_glued, is_near
from bilateral.language.scanner import BEYOND, scan

#: Pieces of which texts are made that a careless scanner would cut wrongly.
PIECES = st.sampled_from(
    ["Rs ", "5,00,000", " crore", "mil", "\u00ad", "\u200b", "-\n", ",\n", "\n\n", "\r\n", "e\u0301", "816 000",
     "12'500", "6.12.2021", "करोड़", "İ", "ß", "S-400", "5.", "1,2", "x" * 41, "\ufeff", "\u0301", "_", "\U0001f1ee"]
)  # fmt: skip
#: Letters and signs that Unicode writes as several, and marks of every script, which it puts in an order of its own.
APART = "".join(sign for sign in map(chr, range(0xA0, 0x10000)) if unicodedata.normalize("NFC", sign) != sign)
MARKED = st.text(
    st.sampled_from(APART) | st.characters(categories=["Mn", "Mc"]) | st.sampled_from("ae=<\u0338 5_\u00bd")
)
TEXTS = st.lists(PIECES | MARKED | st.text(max_size=3), max_size=12).map("".join)


@given(TEXTS)
@example("a\u0301\u00ad")
@example("\u00ad\u00ad1\u00ad2")
@example("\u0a5b\u08f6")  # a letter that is written as two, and a mark that is none of a word's in India
@example("<\u0323\u0338 \u00bd\u0301\u0323")
@example("\ufa15")  # a sign that Unicode holds to be another: nothing was written apart, so it stays as it came
def test_tokens_stand_in_their_order_and_each_at_its_place(text: str) -> None:
    tokens = scan(text, is_word=lambda word: word == "million")
    places = [tokens.place(index, index + 1) for index in range(len(tokens))]
    ends = [0, *(end for _, end in places)]

    assert all(last <= start < end for last, (start, end) in zip(ends, places, strict=False))
    for index, (start, end) in enumerate(places):
        assert tokens.clean[tokens.starts[index] : tokens.ends[index]] == tokens.raw(index)
        assert unicodedata.normalize("NFC", tokens.raw(index)) == _mended(text[start:end])


def _mended(piece: str) -> str:
    plain = piece.replace("-\n", "").replace(",\n", ",").replace("\r\n", "").replace("\u00ad\n", "")
    return unicodedata.normalize("NFC", "".join(char for char in plain if char not in "\u00ad\u200b\u2060\ufeff"))


@given(TEXTS)
def test_nothing_but_blanks_is_left_out(text: str) -> None:
    tokens = scan(text)
    gaps = [tokens.gap(index) for index in range(len(tokens))]

    assert not "".join(gaps).strip()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Rs 5,00,000", ["rs", "5,00,000"]),
        ("816 000 t", ["816 000", "t"]),
        ("EUR 38\u2009500", ["eur", "38 500"]),
        ("CHF 1’234’567.50", ["chf", "1’234’567.50"]),
        ("1.234.567,89", ["1.234.567,89"]),
        ("6.12.2021", ["6", ".", "12", ".", "2021"]),
        ("6,1,427", ["6", ",", "1", ",", "427"]),
        ("in 2021 500 rifles", ["in", "2021", "500", "rifles"]),
        ("5.4bn.", ["5.4", "bn", "."]),
        ("FY22", ["fy", "22"]),
        ("५ करोड़", ["५", "करोड़"]),
        ("฿5 ล้าน", ["฿", "5", "ล้าน"]),
        ("five cro-\nre", ["five", "crore"]),
        ("Indo-\nRussian", ["indo", "-", "\n", "russian"]),
        ("Rs 5,\n000 crore", ["rs", "5,000", "crore"]),
        ("Decem\u00adber", ["december"]),
        ("Co\u0302te d'Ivoire", ["côte", "d", "'", "ivoire"]),
        ("İ", ["İ"]),
        ("AİB 5", ["aİb", "5"]),
    ],
)
def test_what_is_one_word_is_one_token(text: str, words: list[str]) -> None:
    assert words == scan(text, is_word=lambda word: word == "crore").words


def test_no_pieces_are_joined_unless_they_are_a_word_that_is_asked_for() -> None:
    assert ["cro", "-", "\n", "re"] == scan("cro-\nre").words


def test_a_line_end_is_a_token_where_the_line_does_not_go_on() -> None:
    line = "The two sides signed a contract for more than"

    assert "\n" not in scan(f"{line}\n500,000 rifles.").words
    assert ["title", "\n", "more"] == scan("Title\nMore").words
    assert 2 == scan(f"{line}\n\n500,000 rifles.").words.count("\n")


@given(st.text(st.characters(codec="ascii")), st.sampled_from(["\u00e9", "\u0301"]))
@example("5,00,000\x1c", "\u00e9")
@example("12'500 _x", "\u0301")
def test_a_text_is_cut_alike_in_whichever_letters_the_rest_is(text: str, letter: str) -> None:
    alone, within = scan(f"{text} x\n\n"), scan(f"{text} x\n\n{letter}")

    assert alone.words == within.words[: len(alone)]
    assert all(alone.place(at, at + 1) == within.place(at, at + 1) for at in range(len(alone)))


@given(st.text() | TEXTS, st.integers(1, 100))
def test_beyond_either_end_stands_no_word_and_nothing_near(text: str, away: int) -> None:
    tokens = scan(text)
    last = len(tokens) - 1

    for beyond in (-away, last + away):
        assert tokens.word[beyond] == tokens.raw(beyond) == BEYOND
    for first in (1 - away, last + away):  # what parts a token beyond from the one before it
        assert not is_glued(tokens, first)
        assert not is_near(tokens, first)
