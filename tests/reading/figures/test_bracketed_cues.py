"""What bounds an amount in a bracket behind it, at both doors."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import Figure, read

#: Words in brackets, and the same before the amount.
CUES = (("approx.", "approx."), ("approximately", "approximately"), ("at least", "at least"), ("est.", "an estimated"),
        ("estimated", "estimated"), ("minimum", "minimum"), ("at most", "at most"), ("only", "only"))  # fmt: skip


@given(st.integers(2, 999), st.sampled_from(CUES))  # four digits may be a year
def test_a_cue_in_a_bracket_says_what_it_says_before_the_amount(number: int, cue: tuple[str, str]) -> None:
    behind, before = cue
    money, quantity = f"Rs {number} crore", f"{number} rifles"
    assert str(Figure.money(f"{money} ({behind})")) == str(Figure.money(f"{before} {money}"))
    assert str(Figure.quantity(f"{quantity} ({behind})")) == str(Figure.quantity(f"{before} {quantity}"))
    reading = read(f"They paid {money} ({behind}) and got {quantity} ({behind}).")
    assert [str(found.value) for found in reading.money] == [str(Figure.money(f"{before} {money}"))]
    assert [str(found.value) for found in reading.quantities] == [str(Figure.quantity(f"{before} {quantity}"))]


@pytest.mark.parametrize(("text", "stated"), [
    ("Rs 500 crore (about $70 million)", ["₹500 crore", "about US$70 million"]),
    ("Rs 500 crore (plus taxes)", ["₹500 crore"]),
    ("Rs 500 crore (over", ["₹500 crore"]),
])  # fmt: skip
def test_what_bounds_another_amount_bounds_not_this_one(text: str, stated: list[str]) -> None:
    assert [str(found.value) for found in read(text).money] == stated
