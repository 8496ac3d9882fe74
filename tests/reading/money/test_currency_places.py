"""Whose dollars a sign means, and what stands joined to an amount."""

from __future__ import annotations

import pytest

from bilateral.types import Ambiguous
from strategies.finders import find_money


def shown(text: str) -> list[tuple[str, str]]:
    """Return the words of each amount found and what they mean, or that they may mean several."""
    return [
        (found.text, "several" if isinstance(found, Ambiguous) else str(found.value.low)) for found in find_money(text)
    ]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("chips in Australian $5m for", "Australian $5m", "A$5 million"),
        ("a Jamaican $2 billion loan", "Jamaican $2 billion", "JMD 2 billion"),
        ("assets worth Singapore $40 million", "Singapore $40 million", "S$40 million"),
        ("the loan of Hong Kong $2 billion", "Hong Kong $2 billion", "HK$2 billion"),
        ("a bid (New Zealand $7 million)", "New Zealand $7 million", "NZ$7 million"),
        ("costs $US5 million", "$US5 million", "US$5 million"),
        ("costs $A9 million", "$A9 million", "A$9 million"),
        ("costs MXN$5 million", "MXN$5 million", "MXN 5 million"),
    ],
)
def test_the_word_before_a_sign_says_whose_dollars_it_means(text: str, words: str, value: str) -> None:
    assert [(words, value)] == shown(text)


@pytest.mark.parametrize(
    "text",
    [
        "spent in Singapore $5 million on", "gave Hong Kong $5 million", "the ruler of Brunei $5 million",
        "the Canadian, $5 million richer", "an australian $5 million",
    ],
)  # fmt: skip
def test_a_place_that_is_paid_or_paid_in_says_nothing_of_the_dollar(text: str) -> None:
    assert [("$5 million", "US$5 million")] == shown(text)


def test_a_rupee_is_joined_to_its_amount_by_a_hyphen_which_is_no_minus() -> None:
    assert [("Rs-500 crore", "₹500 crore")] == shown("the Rs-500 crore plan, the hrs-500 shift")


def test_pence_are_found_beside_british_money_and_are_no_screen_nor_an_hour() -> None:
    assert [("12p", "£0.12"), ("281p", "£2.81")] == shown("shares fell 12p to 281p")
    assert [("14p", "£0.14")] == shown("shares shed 14p to 302p")[:1]
    assert [] == shown("shares in the 1080p maker rose by 7p.m. in London")
    assert [] == shown("a 50p rise in the fare")


def test_drams_are_armenian_money_and_no_drink() -> None:
    assert [("300 drams", "AMD 300")] == shown("300 drams in Gyumri, 2 drams of gin, two drams")


def test_the_cfa_franc_is_of_two_banks_and_no_charter() -> None:
    assert [("CFA 8 billion", "several"), ("5 million CFA", "several")] == shown(
        "CFA 8 billion, 5 million CFA, CFA 2021"
    )
