"""Two amounts with a word between them."""

from __future__ import annotations

import pytest

from bilateral import read
from bilateral.language.grammar.figure import cue_before, ends_at
from bilateral.language.scanner import scan
from bilateral.reading.money.amount_pairs import Pair, kind_of_pair


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("costs $5 to $6 million", Pair.RANGE), ("between $5 and $6", Pair.RANGE), ("$5-6 million", Pair.RANGE),
        ("rose from $5 to $6 million", Pair.CHANGE), ("is worth from $5 to $6 million", Pair.RANGE),
        ("goes from the present $5 to $6 million", Pair.CHANGE), ("from last year's $5m to $6m", Pair.CHANGE),
        ("fell by $5 to $60", Pair.CHANGE),
        ("prices from $5 to $6", Pair.RANGE), ("ranging from the $5 to $6", Pair.RANGE),
        ("raised fuel by $5 to $60", Pair.CHANGE), ("will raise $5 to $6 million", Pair.RANGE),
        ("$5 and $6", Pair.FIRST_ONLY), ("$5 or $6", Pair.FIRST_ONLY), ("$5 or 6 million", Pair.RANGE),
        ("$5 million to 10 families", Pair.FIRST_ONLY), ("2019 to 5 million dollars", Pair.NO_FIRST),
        ("fell 5 cents to 80.5", Pair.FIRST_ONLY),
    ],
)  # fmt: skip
def test_what_stands_around_two_amounts_says_what_they_are(text: str, expected: Pair) -> None:
    tokens = scan(text)
    ends = next(ends for i in range(len(tokens)) if (ends := ends_at(tokens, i)))

    assert ends.high is not None
    assert expected is kind_of_pair(tokens, ends, ends.high, cue_before(tokens, ends.first))


@pytest.mark.parametrize(("text", "amounts"), [
    ("Rs 7,532 crore to twenty-two states", ["₹7,532 crore"]),
    ("$5 to six million", ["between US$5 million and US$6 million"]),
    ("aid went from $120m to nil.", ["US$120 million", "US$0"]),
])  # fmt: skip
def test_a_number_in_words_that_counts_something_is_no_end_of_a_range(text: str, amounts: list[str]) -> None:
    assert [str(found.value) for found in read(text).money] == amounts
