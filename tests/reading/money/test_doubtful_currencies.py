"""Words that stand for money and for something else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral.reading.money.doubtful_currencies import CODES_OF_WORDS, is_money_before, is_money_behind
from bilateral.values.money.currency_codes import currency_code


@pytest.mark.parametrize("code", sorted(CODES_OF_WORDS))
def test_codes_of_words_are_codes_and_need_a_great_number(code: str) -> None:
    text = f"{code} 5 million"

    assert code == currency_code(code)
    assert is_money_before(code, "5 million", text, len(text))
    assert not is_money_before(code, "5", f"{code} 5 men", len(code) + 2)


@given(st.text(max_size=5), st.text(max_size=5), st.text())
def test_any_words_are_judged(name: str, number: str, text: str) -> None:
    assert is_money_before(name, number, text, len(text)) in (True, False)
    assert is_money_behind(name, number, text, 0, len(text)) in (True, False)


@pytest.mark.parametrize(
    ("text", "is_money"),
    [
        ("it weighs 50 pounds", False), ("a fine of 50 pounds", True), ("2 million pounds of debt", True),
        ("2 million pounds of coal", False), ("50 pounds of meat", False),
    ],
)  # fmt: skip
def test_a_pound_is_money_where_the_sentence_says_so(text: str, *, is_money: bool) -> None:
    start = next(place for place, letter in enumerate(text) if letter.isdigit())
    end = text.index("pounds") + len("pounds")
    number = text[start:end].removesuffix("pounds").strip()

    assert is_money == is_money_behind("pounds", number, text, start, end)
