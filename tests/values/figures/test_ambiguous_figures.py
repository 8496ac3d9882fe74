"""Figures with two readings, and changes."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bilateral import Figure, Money
from bilateral.errors import AmbiguousFigure
from bilateral.values.figures.stated_figure import two_ends


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("Rs 5-6,000 crore", ("between ₹5 crore and ₹6,000 crore", "between ₹5,000 crore and ₹6,000 crore")),
        ("up to $5-6 million", ("between US$5 million and US$6 million", "at most US$6 million")),
        ("under $5-6 million", ("between US$5 million and US$6 million", "less than US$6 million")),
        ("over Rs 5-6 crore", ("between ₹5 crore and ₹6 crore", "more than ₹5 crore")),
        ("at least Rs 5-6 crore", ("between ₹5 crore and ₹6 crore", "at least ₹5 crore")),
        ("Rs 80 to Rs 1.5 crore", ("between ₹80 and ₹1,50,00,000", "between ₹80 lakh and ₹1.5 crore")),
        (
            "$700 to $6.9 billion",
            ("between US$700 and US$6,900,000,000", "between US$700 million and US$6.9 billion"),
        ),
    ],
)
def test_a_figure_with_two_readings_names_both(text: str, readings: tuple[str, str]) -> None:
    with pytest.raises(AmbiguousFigure, match="two readings") as caught:
        Figure.money(text)

    assert readings == caught.value.readings
    assert readings == tuple(str(Figure.money(reading)) for reading in readings)


@pytest.mark.parametrize("text", ["$700 to $7 billion", "$70 to $1.5 billion", "$700 to $0.5 billion"])
def test_an_end_lacks_no_scale_word_that_would_put_it_too_near_or_too_far(text: str) -> None:
    low, high = text.split(" to ")

    assert (Money.parse(low), Money.parse(high)) == (Figure.money(text).low, Figure.money(text).high)


@given(st.integers(1, 999), st.integers(0, 999), st.sampled_from(["EUR", "BRL", "CHF"]))
def test_a_point_that_may_part_groups_has_the_two_readings_of_its_marks(high: int, low: int, currency: str) -> None:
    text = f"{currency} {high}.{low:03}"
    with pytest.raises(AmbiguousFigure) as caught:
        Figure.money(text)
    fraction, groups = Figure.money(text, decimal="."), Figure.money(text, decimal=",")

    assert (str(fraction), str(groups)) == caught.value.readings
    assert fraction == Figure.money(text, group=",")
    assert groups.low == Money(1000 * high + low, currency)


@given(st.integers(1, 9), st.integers(1, 9), st.integers(1, 6))
def test_an_end_that_may_lack_its_zeros_is_refused_with_both_readings(low: int, more: int, zeros: int) -> None:
    high = Money((low + more) * 10**zeros, "EUR")
    refusal = two_ends(Money(low, "EUR"), high, zeros)
    bounds = [(read.low, read.high) for read in map(Figure.money, refusal.readings)]

    assert list(refusal.readings) == refusal.came
    assert [(Money(low, "EUR"), high), (Money(low * 10**zeros, "EUR"), high)] == bounds


def test_an_ambiguous_figure_survives_pickling() -> None:
    with pytest.raises(AmbiguousFigure) as caught:
        Figure.quantity("5-6,000 rifles")
    copy = pickle.loads(pickle.dumps(caught.value))  # noqa: S301  # written the line before

    assert (str(caught.value), caught.value.readings) == (str(copy), copy.readings)


@pytest.mark.parametrize("words", ["nearly", "almost", "only", "just", "a total of", "around", "some"])
def test_what_does_not_bound_a_range_leaves_it_as_it_is(words: str) -> None:
    assert Figure.money("$3-5 million") == Figure.money(f"{words} $3-5 million")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rs 50,000-1 lakh", "between ₹50,000 and ₹1,00,000"),
        ("$500,000 to 1 million", "between US$500,000 and US$1,000,000"),
        ("Rs 5,000-5,500 crore", "between ₹5,000 crore and ₹5,500 crore"),
    ],
)
def test_a_number_as_great_needs_no_scale_of_the_other_end(text: str, expected: str) -> None:
    assert expected == str(Figure.money(text))
