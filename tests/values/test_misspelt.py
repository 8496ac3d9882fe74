"""A misspelt word is put right to what one slip leads to, the first of them in the alphabet."""

from __future__ import annotations

import string

from hypothesis import given
from hypothesis import strategies as st

from bilateral.errors import InvalidValue
from bilateral.values.misspelt import meant, vocabulary

WORDS = vocabulary()


def one_slip_from(word: str) -> set[str]:
    """Leave a letter out, put one in, take another, or exchange two that stand beside each other."""
    ends = [(word[:place], word[place:]) for place in range(len(word) + 1)]
    return {
        *(left + right[1:] for left, right in ends if right),
        *(left + letter + right for left, right in ends for letter in string.ascii_lowercase),
        *(left + letter + right[1:] for left, right in ends if right for letter in string.ascii_lowercase),
        *(left + right[1] + right[0] + right[2:] for left, right in ends if len(right) > 1),
    }


def known(text: str) -> str:
    if text not in WORDS:
        raise InvalidValue("no word", came=text, accepted="a word of amounts or dates")
    return text


@given(st.sampled_from(sorted(WORDS)).flatmap(lambda word: st.sampled_from(sorted(one_slip_from(word)))))
def test_a_slip_is_put_right_to_the_first_word_that_one_slip_leads_to(slip: str) -> None:
    near = WORDS & one_slip_from(slip) if len(slip) > 3 else set[str]()  # a shorter word is near too many
    offered = "" if slip in WORDS else min(near, default="")

    assert (f"did you mean {offered!r}?" if offered else "nothing") == meant(slip, known, "nothing")


#: Words that are near no other.
KNOWN = ["approximately", "february", "september", "october", "november", "december"]


def only(word: str, text: str) -> None:
    """Read one word, and nothing else."""
    if text != word:
        raise InvalidValue("not it", came=text, accepted=word)


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
