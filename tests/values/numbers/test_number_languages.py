"""The words of numbers in the languages of South Asia and in Russian."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import Numeral
from bilateral.errors import InvalidNumber
from bilateral.language.lexicon.number_words import ScaleWord, number_words, scale_powers, scale_words
from bilateral.language.scripts import plain_spelling

#: The numbers below a hundred by their Hindi words.
HINDI = {
    word: int(known.value) for word, known in number_words().items() if (known.part, known.language) == ("small", "hi")
}
OF_SCRIPTS = [scale for scale in scale_words() if not scale.word.isascii()]


@pytest.mark.parametrize("scale", OF_SCRIPTS, ids=lambda scale: f"{scale.language} {scale.word}")
def test_each_scale_word_is_read_in_every_normal_form(scale: ScaleWord) -> None:
    for form in ("NFC", "NFD", "NFKC", "NFKD"):
        written = unicodedata.normalize(form, scale.word)

        assert 5 * 10**scale.power == Numeral.parse(f"5 {written}").value, form


def test_a_nukta_may_be_missing_or_part_of_its_letter() -> None:
    spellings = ["\u0915\u0930\u094b\u0921\u093c", "\u0915\u0930\u094b\u0921", "\u0915\u0930\u094b\u095c"]

    assert {5 * 10**7} == {int(Numeral.parse(f"5 {word}").value) for word in spellings}


def test_no_word_has_two_meanings() -> None:
    meanings: dict[str, set[int]] = {}
    for scale in scale_words():
        meanings.setdefault(plain_spelling(scale.word), set()).add(scale.power)

    assert not {word: powers for word, powers in meanings.items() if len(powers) > 1}
    assert not meanings.keys() & number_words().keys()


def test_hindi_has_a_word_for_each_number_below_a_hundred() -> None:
    assert list(range(100)) == sorted(set(HINDI.values()))
    assert not HINDI.keys() & scale_powers().keys()


@given(st.integers(1, 99), st.integers(0, 99), st.integers(0, 9), st.data())
def test_hindi_numbers_are_read_from_their_words(
    crores: int, thousands: int, hundreds: int, data: st.DataObject
) -> None:
    words = {number: [word for word, value in HINDI.items() if value == number] for number in range(100)}
    parts = [(crores, "\u0915\u0930\u094b\u0921\u093c", 10**7), (thousands, "\u0939\u091c\u093e\u0930", 1000),
             (hundreds, "\u0938\u094c", 100)]  # fmt: skip
    text = " ".join(f"{data.draw(st.sampled_from(words[count]))} {word}" for count, word, _ in parts if count)

    assert sum(count * scale for count, _, scale in parts) == Numeral.parse(text).value


def test_a_word_ends_where_its_vowel_signs_end() -> None:
    # "lakhs of people" is another word, and says no number.
    with pytest.raises(InvalidNumber):
        Numeral.parse("5 \u0932\u093e\u0916\u094b\u0902")
