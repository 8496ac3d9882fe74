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
