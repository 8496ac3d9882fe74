"""Two amounts with a word between them."""

from __future__ import annotations

import pytest

from bilateral.reading.figures.cues import cue_before
from bilateral.reading.money.changes import Pair, kind_of_pair
from bilateral.reading.money.money_places import money_places
from bilateral.reading.money.stated_amounts import stated_amount


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("costs $5 to $6 million", Pair.RANGE), ("between $5 and $6", Pair.RANGE), ("$5-6 million", Pair.RANGE),
        ("rose from $5 to $6 million", Pair.CHANGE), ("fell by $5 to $60", Pair.CHANGE),
        ("prices from $5 to $6", Pair.RANGE), ("ranging from the $5 to $6", Pair.RANGE),
        ("raised fuel by $5 to $60", Pair.CHANGE), ("will raise $5 to $6 million", Pair.RANGE),
        ("$5 and $6", Pair.FIRST_ONLY), ("$5 or $6", Pair.FIRST_ONLY), ("$5 or 6 million", Pair.RANGE),
        ("$5 million to 10 families", Pair.FIRST_ONLY), ("2019 to 5 million dollars", Pair.NO_FIRST),
        ("fell 5 cents to 80.5", Pair.FIRST_ONLY),
    ],
)  # fmt: skip
def test_what_stands_around_two_amounts_says_what_they_are(text: str, expected: Pair) -> None:
    amount = stated_amount(text, next(iter(money_places(text))))

    assert amount is not None
    assert expected is kind_of_pair(text, amount, cue_before(text, amount.start))
