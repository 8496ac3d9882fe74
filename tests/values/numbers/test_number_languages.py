"""The words of numbers in the languages of South Asia and in Russian."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import Numeral
from bilateral.language.lexicon.number_words import ScaleWord, number_words, scale_words
from bilateral.language.scripts import is_of_other_script, plain_spelling
from bilateral.values.numbers.number_languages import (
    hindi_numbers,
    scales_by_script,
    script_scales,
    without_ordinal_ending,
)

OF_SCRIPTS = [scale for scale in scale_words() if not scale.word.isascii()]


@pytest.mark.parametrize("scale", OF_SCRIPTS, ids=lambda scale: f"{scale.language} {scale.word}")
def test_each_scale_word_is_read_in_every_normal_form(scale: ScaleWord) -> None:
    for form in ("NFC", "NFD", "NFKC", "NFKD"):
        written = unicodedata.normalize(form, scale.word)

        assert 5 * 10**scale.power == Numeral.parse(f"5 {written}").value, form
    assert re.fullmatch(script_scales(), scale.word)


def test_a_nukta_may_be_missing_or_part_of_its_letter() -> None:
    spellings = ["\u0915\u0930\u094b\u0921\u093c", "\u0915\u0930\u094b\u0921", "\u0915\u0930\u094b\u095c"]

    assert {5 * 10**7} == {int(Numeral.parse(f"5 {word}").value) for word in spellings}
    assert all(re.fullmatch(script_scales(), word) for word in spellings)


def test_no_word_has_two_meanings() -> None:
    meanings: dict[str, set[int]] = {}
    for scale in scale_words():
        meanings.setdefault(plain_spelling(scale.word), set()).add(scale.power)

    assert not {word: powers for word, powers in meanings.items() if len(powers) > 1}
    assert not meanings.keys() & number_words().keys()


def test_hindi_has_a_word_for_each_number_below_a_hundred() -> None:
    assert list(range(100)) == sorted(set(hindi_numbers().values()))
    assert not hindi_numbers().keys() & scales_by_script().keys()


@given(st.integers(1, 99), st.integers(0, 99), st.integers(0, 9), st.data())
def test_hindi_numbers_are_read_from_their_words(
    crores: int, thousands: int, hundreds: int, data: st.DataObject
) -> None:
    words = {number: [word for word, value in hindi_numbers().items() if value == number] for number in range(100)}
    parts = [(crores, "\u0915\u0930\u094b\u0921\u093c", 10**7), (thousands, "\u0939\u091c\u093e\u0930", 1000),
             (hundreds, "\u0938\u094c", 100)]  # fmt: skip
    text = " ".join(f"{data.draw(st.sampled_from(words[count]))} {word}" for count, word, _ in parts if count)

    assert sum(count * scale for count, _, scale in parts) == Numeral.parse(text).value


def test_a_word_ends_where_its_vowel_signs_end() -> None:
    # "lakhs of people" is another word, and says no number.
    assert not re.match(script_scales(), "\u0932\u093e\u0916\u094b\u0902")
    assert re.match(script_scales(), "\u0932\u093e\u0916 \u0930\u0941\u092a\u092f\u0947")


def test_a_text_tells_its_script() -> None:
    assert [False, False, True, True] == [
        is_of_other_script(text) for text in ("5 lakh", "₹5", "\u0967", "\u043c\u043b\u043d")
    ]
    assert without_ordinal_ending("\u092a\u093e\u0902\u091a") is None
