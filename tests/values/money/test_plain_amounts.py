"""The plainest amounts: the short path reads them as the grammar does."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bilateral import Money
from bilateral.testing import moneys
from bilateral.values.money.money import plain_money

#: The pieces of which plain amounts are made, and those that make them less plain.
PIECES = st.sampled_from(
    ["Rs", "Rs.", "\u20b9", "$", "US$", "\u20ac", "\u00a3", "INR", "USD", "PKR", "XYZ", "CHF", "5", "50", "05", "0",
     "123", "4567", ",", ".", " ", " ", " ", "crore", "lakh", "lakh crore", "million", "billion", "bn", "thousand",
     "trillion", "rupees", "dollars", "yen", "pounds", "euros", "-", "and", "paise", "\u096b", "\n", "cr"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=9).map("".join))
@example("Rs.5")
@example("Rs. .5")
@example("Rs 05")
@example("5 rupees")
@example("5rupees")
@example("$5.40 billion")
@example("0.000001 dollars")
@example("1,00,000 pounds")
def test_the_short_path_reads_what_the_grammar_reads(text: str) -> None:
    plain = plain_money(text)
    if plain is None:
        return
    # An argument, which these texts do not need, sends them to the grammar.
    assert plain == Money.parse(text, krone="NOK")
    assert repr(plain) == repr(Money.parse(text, krone="NOK"))


@given(moneys("INR"), st.sampled_from(["Rs {}", "Rs. {}", "\u20b9{}", "INR {}", "{} rupees"]), st.booleans())
def test_a_plain_amount_is_the_same_on_both_paths(money: Money, form: str, scales: bool) -> None:  # noqa: FBT001
    text = form.format(abs(money).format("indian", scales=scales).lstrip("\u20b9"))

    assert abs(money) == Money.parse(text) == Money.parse(text, krone="NOK")


@pytest.mark.parametrize(
    "text", ["Rs 5,000 crore", "$5.4 billion", "\u20b95 lakh", "INR 500", "\u20ac1,000", "5 crore rupees"]
)
def test_the_amounts_of_every_day_take_the_short_path(text: str) -> None:
    assert plain_money(text) is not None
