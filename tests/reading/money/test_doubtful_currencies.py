"""Words that stand for money and for something else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import Found
from bilateral.language.lexicon.context import roles, words_of
from bilateral.language.lexicon.currencies import nouns
from bilateral.values.money.currency_codes import currency_code
from strategies.finders import find_money

#: Abbreviations that stand for a name of a currency, and are not codes.
SHORT = {"CFA", "ECU"}


def shown(text: str) -> list[str]:
    """Return the words of each amount found."""
    return [found.text for found in find_money(text) if isinstance(found, Found)]


@pytest.mark.parametrize("code", sorted(words_of("code is a word") - SHORT))
def test_codes_of_words_are_codes_and_need_a_great_number(code: str) -> None:
    assert code == currency_code(code)
    if any(code in noun.codes for noun in nouns()):  # of others, papers print no code
        assert [f"{code} 5 million"] == shown(f"It is {code} 5 million.")
    assert [] == shown(f"It is {code} 5 men.")


@given(st.sampled_from(sorted(roles())), st.data())
def test_the_words_of_a_role_stand_on_one_side_of_a_figure(role: str, data: st.DataObject) -> None:
    known = roles()[role]

    assert known.side in ("", "before", "behind", "around")
    assert bool(known.side) == (known.reach > 0)
    assert all(word == word.strip() != "" for word in known.words)
    data.draw(st.sampled_from(sorted(known.words)))


@pytest.mark.parametrize(
    ("text", "is_money"),
    [
        ("it weighs 50 pounds", False), ("a fine of 50 pounds", True), ("2 million pounds of debt", True),
        ("2 million pounds of coal", False), ("50 pounds of meat", False), ("a statue of 500 pounds", False),
        ("The council gave 500 pounds to each family.", True), ("The charity received 3,000 pounds.", True),
    ],
)  # fmt: skip
def test_a_pound_is_money_where_the_sentence_says_so(text: str, *, is_money: bool) -> None:
    assert is_money == bool(shown(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The scheme costs $40 million in 2015 dollars.", ["$40 million"]),
        ("In 1991 rupees were devalued twice.", []),
        ("By 2016 roubles had lost half their worth.", []),
        ("The fare rose by 2000 rupees.", ["2000 rupees"]),
        ("The levy is 2000 rupees a head.", ["2000 rupees"]),
        ("Aid per head (2009 USD) is shown.", []),
        ("Pretoria will pay R75 million for it.", ["R75 million"]),
        ("The R75 million tender of Lima", []),
    ],
)
def test_a_year_before_a_currency_is_a_year_and_an_r_is_rand_in_south_africa(text: str, expected: list[str]) -> None:
    assert expected == shown(text)
