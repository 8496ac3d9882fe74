"""What a misspelt text may have meant: words that are one slip away from one that is known."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bilateral.errors import InvalidValue
from bilateral.values.misspelt import meant

#: Words that are near no other.
KNOWN = ["approximately", "february", "september", "october", "november", "december"]


def only(word: str, text: str) -> None:
    """Read one word, and nothing else."""
    if text != word:
        raise InvalidValue("not it", came=text, accepted=word)


@given(st.sampled_from(KNOWN), st.data())
def test_a_letter_too_few_too_many_or_another_or_two_that_changed_places_are_a_slip(
    word: str, data: st.DataObject
) -> None:
    place = data.draw(st.integers(0, len(word) - 1))
    before, here, behind = word[:place], word[place], word[place + 1 :]
    slips = [before + behind, f"{before}q{here}{behind}", f"{before}q{behind}", before + behind[:1] + here + behind[1:]]

    for slip in {*slips} - {word}:
        assert f"did you mean {word!r}?" == meant(slip, lambda text: only(word, text), "no idea")


@given(st.sampled_from(KNOWN), st.data())
def test_two_slips_are_too_many(word: str, data: st.DataObject) -> None:
    one, other = sorted(data.draw(st.lists(st.integers(1, len(word) - 1), min_size=2, max_size=2, unique=True)))
    for slip in (
        f"{word[:one]}{word[one + 1 : other]}{word[other + 1 :]}",
        f"{word[:one]}q{word[one + 1 : other]}q{word[other + 1 :]}",
        f"{word[:one]}q{word[one:other]}q{word[other:]}",
    ):
        assert "no idea" == meant(slip, lambda text: only(word, text), "no idea")


def test_a_word_keeps_its_great_letter_and_a_comma_may_be_a_point() -> None:
    assert "did you mean 'February 3.5'?" == meant("Febuary 3,5", lambda text: only("February 3.5", text), "no idea")
